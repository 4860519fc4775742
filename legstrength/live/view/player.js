// “Let it run”.
/** @import { Control, Words } from "./kinds.js" */
import { button } from "../../../frontend/shared/dom.js";
import { onStep } from "../../../frontend/shared/numbers.js";

const PLAY_MS = 40; // a step of the slider

// Moves one slider through its range and round again. Both ends are the same moment, so the high one is left out.
/** @param {Control} control  @param {Words} words */
export function makePlayer(control, words) {
  const toggle = button("play", words.play);
  let frame = 0,
    last = 0;
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
    toggle.textContent = words.play;
    toggle.closest(".explorer")?.removeAttribute("data-playing");
    control.save_changes();
  };
  const start = () => {
    last = performance.now();
    frame = requestAnimationFrame(step);
    toggle.textContent = words.pause;
    toggle.closest(".explorer")?.setAttribute("data-playing", "");
  };
  return { toggle, stop, act: () => (frame ? stop() : start()) };
}
