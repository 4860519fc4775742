// “Let it run”.
/** @import { Control, Words } from "./kinds.js" */
import { button } from "../../../frontend/shared/dom.js";
import { onStep } from "../../../frontend/shared/numbers.js";

const [TURN_MS, YEAR_MS] = [40, 60]; // a step of the slider: in a circle, and from end to end

/**
 * Moves one slider through its range: once from its low end to its high one, or, in a circle, round and round. There both ends are the same
 * moment, so the high one is left out.
 * @param {Control} control
 * @param {Words} words
 * @param {boolean} circle
 */
export function makePlayer(control, words, circle) {
  const pace = circle ? TURN_MS : YEAR_MS;
  /** @type {HTMLElement[]} */
  const buttons = [];
  let frame = 0,
    last = 0;
  const range = () => ({ low: control.get("min"), high: control.get("max"), size: control.get("step") });
  const tell = () => {
    const text = frame ? words.pause : words.play;
    for (const one of buttons) {
      one.setAttribute("aria-label", text);
      one.closest(".explorer")?.toggleAttribute("data-playing", frame > 0);
    }
  };
  const step = (/** @type {number} */ now) => {
    frame = requestAnimationFrame(step);
    const steps = Math.floor((now - last) / pace);
    if (steps < 1) return;
    last += steps * pace;
    const { low, high, size } = range();
    const along = control.get("value") - low + steps * size;
    control.set(
      "value",
      circle ? onStep(low + (along % (high - low)), low, size) : Math.min(high, onStep(low + along, low, size)),
    );
    if (!circle && control.get("value") >= high) stop();
  };
  const stop = () => {
    if (!frame) return;
    cancelAnimationFrame(frame);
    frame = 0;
    tell();
    control.save_changes();
  };
  const start = () => {
    const { low, high } = range();
    if (!circle && control.get("value") >= high) control.set("value", low);
    last = performance.now();
    frame = requestAnimationFrame(step);
    tell();
  };
  return {
    /** A round button that starts and stops it. */
    button() {
      const made = button("play", "", { class: "explorer-run", "aria-label": words.play });
      buttons.push(made);
      return made;
    },
    stop,
    start: () => (frame ? undefined : start()),
    act: () => (frame ? stop() : start()),
  };
}
