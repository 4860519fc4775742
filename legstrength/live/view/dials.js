// Dials: insets that a finger turns. Round its middle, from the top and clockwise, a dial goes through the values of its slider.
/** @import { Common } from "./kinds.js" */
import { element } from "../../../frontend/shared/dom.js";

const CORE = 0.2; // of its radius: so near its middle a finger has no direction

/** How far round a point is from the middle of a box, 0 to 1 from the top and clockwise. @param {DOMRect} box  @param {number} x  @param {number} y */
function round({ left, top, width, height }, x, y) {
  const [across, down] = [x - left - width / 2, y - top - height / 2];
  if (Math.hypot(across, down) < (CORE * width) / 2) return null;
  return (Math.atan2(across, -down) / (2 * Math.PI) + 1) % 1;
}

/**
 * What is touched of the dials of a picture. Keys and screen readers have the slider itself.
 * @param {HTMLElement} figure
 * @param {Common["settings"]} settings
 */
export function makeDials(figure, settings) {
  /** @type {Map<string, HTMLElement>} */
  const made = new Map();

  /** @param {string} name */
  function make(name) {
    const dial = element("div", { class: "explorer-dial", "aria-hidden": "true", "data-turns": name });
    const control = settings.controls[name];
    const turn = (/** @type {PointerEvent} */ event) => {
      const share = round(dial.getBoundingClientRect(), event.clientX, event.clientY);
      if (share === null) return;
      const [low, high] = [control.get("min"), control.get("max")];
      settings.change({ [name]: settings.stepped(name, low + share * (high - low)) });
    };
    dial.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      dial.setPointerCapture(event.pointerId);
      turn(event);
    });
    dial.addEventListener("pointermove", (event) => {
      if (dial.hasPointerCapture(event.pointerId)) turn(event);
    });
    figure.append(dial);
    made.set(name, dial);
    return dial;
  }

  return {
    /** Lays what is touched over what is drawn. @param {{control: string, box: import("../plot/words.js").Box}[]} places  @param {number} scale by which the picture is shown larger than drawn */
    lay(places, scale) {
      for (const { control, box } of places) {
        const { style } = made.get(control) ?? make(control);
        style.left = `${box.left * scale}px`;
        style.top = `${box.top * scale}px`;
        style.width = `${(box.right - box.left) * scale}px`;
        style.height = `${(box.bottom - box.top) * scale}px`;
      }
    },
  };
}
