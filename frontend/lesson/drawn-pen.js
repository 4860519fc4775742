// The pen of a drawn prediction: a stroke of a finger or the mouse sets every place that it passes, also where the hand was fast.
/** @import { Axes, Scale } from "./drawn-scale.js" */

/** @typedef {{place: number, value: number}} Touch */

/** A value on a step of the upright axis, within its ends. @param {Pick<Axes, "low" | "high" | "step">} axes  @param {number} value */
export function onAxis({ low, high, step }, value) {
  const held = Math.min(high, Math.max(low, value));
  return Number((low + Math.round((held - low) / step) * step).toFixed(6));
}

/**
 * Lets a stroke set places. `now()` gives the scale in use, or null while nothing may be drawn; `ended()` follows when the pen is lifted.
 * @param {SVGSVGElement} pad
 * @param {Axes} axes
 * @param {() => {scale: Scale, width: number} | null} now
 * @param {(set: Touch[]) => void} drawn
 * @param {() => void} ended
 */
export function listenToPen(pad, axes, now, drawn, ended) {
  const { at } = axes;
  /** @type {Touch | null} */
  let last = null;
  /** @param {PointerEvent} event  @param {{scale: Scale, width: number}} of  @returns {Touch} */
  const read = (event, { scale, width }) => {
    const box = pad.getBoundingClientRect();
    const unit = width / box.width;
    const [x, y] = [(event.clientX - box.left) * unit, (event.clientY - box.top) * unit];
    const far = (/** @type {number} */ place) => Math.abs(scale.along(at[place]) - x);
    const nearest = at.reduce((near, _, place) => (far(place) < far(near) ? place : near), 0);
    return { place: nearest, value: scale.value(y) };
  };
  /** @param {PointerEvent} event */
  const stroke = (event) => {
    const of = now();
    if (!of) return;
    const touch = read(event, of);
    const from = last ?? touch;
    const set = [];
    for (let place = Math.min(from.place, touch.place); place <= Math.max(from.place, touch.place); place++) {
      if (place === 0 || (place === from.place && touch.place !== from.place)) continue;
      const share = touch.place === from.place ? 1 : (place - from.place) / (touch.place - from.place);
      set.push({ place, value: onAxis(axes, from.value + share * (touch.value - from.value)) });
    }
    last = touch;
    drawn(set);
  };
  pad.addEventListener("pointerdown", (event) => {
    if (!now() || event.button !== 0) return;
    pad.setPointerCapture(event.pointerId);
    last = null;
    stroke(event);
  });
  pad.addEventListener("pointermove", (event) => {
    if (pad.hasPointerCapture(event.pointerId)) stroke(event);
  });
  pad.addEventListener("pointerup", (event) => {
    if (pad.hasPointerCapture(event.pointerId)) ended();
  });
}
