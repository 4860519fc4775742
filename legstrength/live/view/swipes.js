// A finger that scrolls the page across a slider.

// noUiSlider moves its handle at the touch itself and knows no end but a lifted finger. Where the touch becomes a swipe over the page, the
// browser calls it off: the slider lets go, and stands where it stood.
export function yieldToSwipes(view, control) {
  let before = null;
  const slider = view.el.querySelector(".slider-container");
  const end = () => {
    before = null;
  };
  const undo = ({ pointerId }) => {
    if (before?.pointerId !== pointerId) return;
    const { value } = before;
    document.documentElement.dispatchEvent(new PointerEvent("pointerup", { pointerId, bubbles: true }));
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
