// A series that is drawn.
/** @import { Control } from "./kinds.js" */
import { element } from "../../../frontend/shared/dom.js";
import { onStep } from "../../../frontend/shared/numbers.js";
import { readNumbers } from "./settings.js";

// Bars under a finger or a mouse: each stands over its number, and a stroke across draws several. The cells say the same in numbers.
/** @param {Control} control  @param {{input: HTMLInputElement}[]} cells */
export function makeSketch(control, cells) {
  /** @type {number[]} */
  const [low, high, step] = ["min", "max", "step"].map((name) => control.get(name));
  const share = (/** @type {number} */ value) => (100 * (value - low)) / (high - low);
  const zero = share(Math.min(high, Math.max(low, 0)));
  const bars = cells.map(() => element("span", {}));
  const places = bars.map((bar) => element("div", {}, bar));
  const sketch = element(
    "div",
    { class: "explorer-sketch", "data-role": "sketch", "aria-hidden": "true", style: `--zero: ${zero}%` },
    ...places,
  );
  const show = () =>
    readNumbers(control).forEach((value, place) => {
      const top = share(value);
      bars[place].style.bottom = `${Math.min(top, zero)}%`;
      bars[place].style.height = `${Math.abs(top - zero)}%`;
    });
  const draw = (/** @type {PointerEvent} */ event) => {
    const box = sketch.getBoundingClientRect();
    const within = (/** @type {number} */ part) => Math.min(1, Math.max(0, part));
    const place = Math.min(bars.length - 1, Math.floor(within((event.clientX - box.left) / box.width) * bars.length));
    const next = [...control.get("value")];
    next[place] = onStep(low + within((box.bottom - event.clientY) / box.height) * (high - low), low, step);
    control.set("value", next);
    control.save_changes();
  };
  sketch.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || control.get("disabled")) return;
    sketch.setPointerCapture(event.pointerId);
    draw(event);
  });
  sketch.addEventListener("pointermove", (event) => {
    if (sketch.hasPointerCapture(event.pointerId)) draw(event);
  });
  cells.forEach(({ input }, place) => {
    input.addEventListener("focus", () => places[place].classList.add("at"));
    input.addEventListener("blur", () => places[place].classList.remove("at"));
  });
  show();
  return { sketch, show };
}
