// A slice through a thigh for each item; the edge of the muscle at its front is pulled outwards. Areas are to scale.
/** @import { Drawing, Mark, Sheet, Spot } from "./scale.js" */
import { larger } from "../drawn-scale.js";
import { knob, laneAt, lanes, named, shape, short, word, yours } from "./parts.js";
import { answered, told } from "./scale.js";

const MUSCLE =
  "M-89.5-22.1C-95.7-35.7-80.3-50.4-70.4-61.5C-59.3-74.1-45.7-84.2-29.9-89.7C-14.7-94.9 1.7-95.4 17.4-91.9C33.4-88.3 48-80.4 60.2-69.4" +
  "C72.4-58.3 81.5-44.4 87.2-28.9C91.9-15.9 92-1.9 89.4 11.6C88 19.2 83.5 28.5 75.9 29.7C65.4 31.3 56.4 22.8 46.6 18.4" +
  "C39.5 15.1 30.9 13.6 26.4 7.1C21.5.1 27-10.8 21.9-17.6C16.7-24.5 7.9-28.9-.6-28.9C-8.5-28.9-13.1-18.6-20.9-17.6" +
  "C-31.6-16.2-41.6-21.4-52.4-22.1C-65-22.9-84.3-10.6-89.5-22.1Z";
const SKIN = { cx: 0, cy: 4, rx: 124, ry: 120 };
const FRONT = -93; // where the muscle's edge is pulled, in the slice's units above the bone
const OVER = 24; // px above the slice, for what stands over the handle
const FINGER = 130; // px that a finger moves over the whole scale: the edge itself moves far less

/** How much wider a muscle of a larger area is. @param {number} more in per cent */
const wider = (more) => Math.sqrt(1 + more / 100);

/** @param {Sheet} sheet  @returns {Drawing} */
export function rings(sheet) {
  const { width, height, scale, marks, share } = sheet;
  const all = lanes(marks, 4, width - 4);
  const below = 26 * larger();
  const unit = Math.min(all[0].size * 0.94, height - below - OVER) / (2 * SKIN.rx);
  const y = OVER - 2 + SKIN.ry * unit;
  /** @type {SVGElement[]} */
  const shapes = [];
  const handles = new Map();
  for (const { mark, middle, size } of all) {
    const { item, value, put, model } = mark;
    const edge = (/** @type {string} */ kind, /** @type {number} */ more) =>
      shape("path", { class: kind, d: MUSCLE, transform: `scale(${wider(more).toFixed(4)})` });
    const inside = [
      shape("ellipse", { class: "skin", ...SKIN }),
      shape("circle", { class: "bone", cx: -1, cy: 0, r: 14 }),
    ];
    if (share === null) inside.push(edge("muscle yours-bar", value), edge("was", 0));
    else {
      inside.push(edge("muscle model-bar", model), edge("was", 0));
      if (share === 1 && item.low !== undefined && item.high !== undefined)
        inside.push(edge("range-line", item.low), edge("range-line", item.high));
      if (put) inside.push(edge("yours-line", value));
    }
    const where = `translate(${middle.toFixed(1)} ${y.toFixed(1)}) scale(${unit.toFixed(4)})`;
    shapes.push(shape("g", { class: "slice", transform: where }, ...inside));
    shapes.push(...named(mark, { x: middle, y: height - 9 }, size));
    const low = y + SKIN.ry * unit - 14;
    if (share === null) {
      shapes.push(word("number large yours", middle, low - 8, short(yours(sheet, mark), size, 21)));
      const spot = { x: middle, y: y + FRONT * wider(value) * unit };
      shapes.push(knob(spot, put, "up"));
      handles.set(item.id, spot);
    } else {
      if (put) shapes.push(word("number yours", middle, low - 18 * larger(), short(answered(scale, value), size)));
      if (share === 1) shapes.push(word("number models", middle, low, short(told(scale, model), size)));
    }
  }
  const read = (/** @type {string} */ _, /** @type {Spot} */ spot, /** @type {Spot & {value: number}} */ from) =>
    from.value + ((from.y - spot.y) / FINGER) * (scale.high - scale.low);
  return { shapes, handles, near: laneAt(all), read, relative: true };
}
