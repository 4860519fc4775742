// “Let it run”.
/** @import { Control, Words } from "./kinds.js" */
import { button } from "../../../frontend/shared/dom.js";
import { onStep } from "../../../frontend/shared/numbers.js";

const PLAY_MS = 40; // a step of the slider

// Moves one slider through its range and round again. Both ends are the same moment, so the high one is left out.
/** @param {Control} control  @param {Words} words */
export function makePlayer(control, words) {
  /** @type {HTMLElement[]} */
  const toggles = []; // with words
  /** @type {HTMLElement[]} */
  const corners = []; // with a sign
  let frame = 0,
    last = 0;
  const tell = () => {
    const text = frame ? words.pause : words.play;
    for (const one of toggles) one.textContent = text;
    for (const one of corners) one.setAttribute("aria-label", text);
    for (const one of [...toggles, ...corners]) one.closest(".explorer")?.toggleAttribute("data-playing", frame > 0);
  };
  const step = (/** @type {number} */ now) => {
    frame = requestAnimationFrame(step);
    const steps = Math.floor((now - last) / PLAY_MS);
    if (steps < 1) return;
    last += steps * PLAY_MS;
    const [low, high, size] = ["min", "max", "step"].map((name) => control.get(name));
    const along = control.get("value") - low + steps * size;
    control.set("value", onStep(low + (along % (high - low)), low, size));
  };
  const stop = () => {
    if (!frame) return;
    cancelAnimationFrame(frame);
    frame = 0;
    tell();
    control.save_changes();
  };
  const start = () => {
    last = performance.now();
    frame = requestAnimationFrame(step);
    tell();
  };
  return {
    /** A button with words. */
    toggle() {
      const made = button("play", words.play);
      toggles.push(made);
      return made;
    },
    /** A round button for the corner of a picture. */
    corner() {
      const made = button("play", "", { class: "explorer-run", "aria-label": words.play });
      corners.push(made);
      return made;
    },
    stop,
    start: () => (frame ? undefined : start()),
    act: () => (frame ? stop() : start()),
  };
}
