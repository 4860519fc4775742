// The hand of a dragged prediction: finger or mouse on the picture, arrow keys on the handles.
/** @import { Drawing, Scale, Spot } from "./scale.js" */
import { around, dataOf, find } from "../../shared/dom.js";
import { onAxis } from "../drawn-pen.js";

const TAKEN = 24; // px round a handle within which it is taken where it stands
const FAR = 10; // steps of a page key

/**
 * Lets finger, mouse and keys move the marks. `now()` gives what is drawn, or null while nothing may be moved; `standing` where a mark stands.
 * @param {HTMLElement} ground
 * @param {Scale} scale
 * @param {() => {drawing: Drawing, unit: number} | null} now `unit`: units of the picture in a pixel
 * @param {(id: string) => number} standing
 * @param {(id: string, value: number) => void} moved
 */
export function listenToHand(ground, scale, now, standing, moved) {
  /** @type {{id: string, from: Spot & {value: number}, off: Spot} | null} */
  let held = null;
  /** @param {PointerEvent} event  @param {number} unit  @returns {Spot} */
  const spotOf = (event, unit) => {
    const box = ground.getBoundingClientRect();
    return { x: (event.clientX - box.left) * unit, y: (event.clientY - box.top) * unit };
  };
  /** @param {PointerEvent} event */
  const pull = (event) => {
    const of = now();
    if (!of || !held) return;
    const { x, y } = spotOf(event, of.unit);
    const { id, from, off } = held;
    moved(id, onAxis(scale, of.drawing.read(id, { x: x - off.x, y: y - off.y }, from)));
  };
  ground.addEventListener("pointerdown", (event) => {
    const of = now();
    if (!of || event.button !== 0) return;
    const spot = spotOf(event, of.unit);
    const touched = around(event, "[data-handle]", HTMLElement);
    const id = touched ? dataOf(touched, "handle") : of.drawing.near(spot);
    const handle = id === null ? undefined : of.drawing.handles.get(id);
    if (id === null || !handle) return;
    const taken = Math.hypot(handle.x - spot.x, handle.y - spot.y) <= TAKEN;
    const off = taken ? { x: spot.x - handle.x, y: spot.y - handle.y } : { x: 0, y: 0 };
    held = { id, from: { ...handle, value: standing(id) }, off };
    ground.setPointerCapture(event.pointerId);
    event.preventDefault(); // no text is selected; the handle takes the focus by itself
    find(`[data-handle="${CSS.escape(id)}"]`, HTMLElement, ground).focus({ preventScroll: true });
    pull(event);
  });
  ground.addEventListener("pointermove", (event) => {
    if (ground.hasPointerCapture(event.pointerId)) pull(event);
  });
  for (const end of ["pointerup", "pointercancel"])
    ground.addEventListener(end, () => {
      held = null;
    });
  ground.addEventListener("keydown", (event) => {
    const handle = around(event, "[data-handle]", HTMLElement);
    if (!handle || !now() || event.ctrlKey || event.metaKey || event.altKey) return;
    const value = keyed(scale, event.key, standing(dataOf(handle, "handle")));
    if (value === null) return;
    event.preventDefault();
    moved(dataOf(handle, "handle"), onAxis(scale, value));
  });
}

/** Where a key moves a value; null for a key that moves nothing. Enter and Space leave it where it stands, which is an answer, too. @param {Scale} scale  @param {string} key  @param {number} value */
function keyed({ low, high, step }, key, value) {
  /** @type {Record<string, number>} */
  const found = {
    ArrowUp: value + step,
    ArrowRight: value + step,
    ArrowDown: value - step,
    ArrowLeft: value - step,
    PageUp: value + FAR * step,
    PageDown: value - FAR * step,
    Home: low,
    End: high,
    Enter: value,
    " ": value,
  };
  return Object.hasOwn(found, key) ? found[key] : null;
}
