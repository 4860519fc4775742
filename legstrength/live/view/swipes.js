// A finger that scrolls the page across a slider.
/** @import { Control, ControlView } from "./kinds.js" */
import { all } from "../../../frontend/shared/dom.js";

// noUiSlider moves its handle at the touch itself, and the handle follows until the finger is lifted. Where the touch becomes a swipe over
// the page, the browser calls off its pointer but goes on sending touches, and those are what noUiSlider hears. It also lets go at a mouse's
// lifted button, which needs no finger: so that is what it is told, and the slider stands where it stood.
/** @param {ControlView} view  @param {Control} control */
export function yieldToSwipes(view, control) {
  /** @type {{pointerId: number, value: number} | null} */
  let before = null;
  const slider = all(".slider-container", HTMLElement, view.el).at(0);
  const end = () => {
    before = null;
  };
  const undo = (/** @type {PointerEvent} */ { pointerId }) => {
    if (before?.pointerId !== pointerId) return;
    const { value } = before;
    document.documentElement.dispatchEvent(new MouseEvent("mouseup"));
    control.set("value", value);
    control.save_changes();
    end();
  };
  slider?.addEventListener(
    "pointerdown",
    ({ pointerId, pointerType }) => {
      before = pointerType === "touch" ? { pointerId, value: control.get("value") } : null;
    },
    { capture: true },
  );
  slider?.addEventListener("pointerup", end);
  slider?.addEventListener("pointercancel", undo);
}
