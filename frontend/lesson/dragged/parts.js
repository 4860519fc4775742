// What the shapes of a dragged prediction have in common: the knob that is dragged, faces, numbers, an axis.
/** @import { Mark, Scale, Sheet, Spot } from "./scale.js" */
import { larger, shape as plain, roundStep } from "../drawn-scale.js";
import { answered, bare } from "./scale.js";

export const KNOB = 13;

/** An SVG element, of whatever kind. @param {keyof SVGElementTagNameMap} tag  @param {Record<string, string | number>} attributes  @param {...(Node | string)} children  @returns {SVGElement} */
export const shape = (tag, attributes, ...children) => plain(tag, attributes, ...children);

/** The knob that is dragged; as long as nobody has, it says by two wedges which ways it goes. @param {Spot} spot  @param {boolean} put  @param {"up" | "along"} way */
export function knob({ x, y }, put, way) {
  const wedge = (/** @type {number} */ side) => `M${-5},${side * 19}L0,${side * 24}L5,${side * 19}`;
  const wedges = shape("path", {
    class: "wedges",
    d: wedge(1) + wedge(-1),
    transform: `rotate(${way === "up" ? 0 : 90})`,
  });
  return shape(
    "g",
    { class: put ? "knob put" : "knob", transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
    shape("circle", { r: KNOB }),
    ...(put ? [] : [wedges]),
  );
}

/** A text with a halo. @param {string} kind  @param {number} x  @param {number} y  @param {string} text  @param {"start" | "middle" | "end"} anchor */
export const word = (kind, x, y, text, anchor = "middle") =>
  shape("text", { class: kind, x, y, "text-anchor": anchor }, text);

/** Face or letter of an item. @param {Mark} mark  @param {Spot} middle  @param {number} size */
export function face({ head }, { x, y }, size) {
  const made = /** @type {SVGElement} */ (head?.cloneNode(true) ?? shape("g", {}));
  for (const [name, value] of Object.entries({ x: x - size / 2, y: y - size / 2, width: size, height: size }))
    made.setAttribute(name, value.toFixed(1));
  return made;
}

/** How wide a text is, about. @param {string} text  @param {number} [size] */
export const widthOf = (text, size = 13) => text.length * size * 0.56 * larger();

/** A number, without its unit where there is no room for both. @param {string} text  @param {number} room  @param {number} [size] */
export const short = (text, room, size = 14) => (widthOf(text, size) < room ? text : text.split("\u00a0")[0]);

/** Face and name side by side round a middle. @param {Mark} mark  @param {Spot} middle  @param {number} room */
export function named(mark, { x, y }, room) {
  const text = widthOf(mark.item.name);
  const size = 22;
  const faced = text + size + 5 < room;
  const left = x - (text + (faced ? size + 5 : 0)) / 2;
  const name = word("axis", faced ? left + size + 5 : x, y, mark.item.name, faced ? "start" : "middle");
  if (text > room) name.setAttribute("textLength", (room - 4).toFixed(0)); // pressed together before it lies on its neighbour
  if (text > room) name.setAttribute("lengthAdjust", "spacingAndGlyphs");
  return [...(faced ? [face(mark, { x: left + size / 2, y: y - 4.5 }, size)] : []), name];
}

/** The values at which lines lie on an axis. @param {number} low  @param {number} high  @param {number} most */
export function ruled(low, high, most) {
  const step = roundStep(high - low, Math.max(2, most));
  const values = [];
  for (let value = Math.ceil(low / step - 1e-9) * step; value <= high + 1e-9; value += step)
    values.push(Number(value.toFixed(6)));
  return values;
}

/** A number of an axis. @param {Scale} scale  @param {number} value */
export const onAxisSaid = (scale, value) => bare(scale, value, Number.isInteger(value) ? 0 : 1);

/** What is said of the reader's mark beside it: the number, or nothing before there is one. @param {Sheet} sheet  @param {Mark} mark */
export const yours = ({ scale }, { value, put }) => (put ? answered(scale, value) : "");

/** The lane of each item, side by side. @param {Mark[]} marks  @param {number} left  @param {number} right */
export function lanes(marks, left, right) {
  const size = (right - left) / marks.length;
  return marks.map((mark, place) => ({ mark, size, middle: left + (place + 0.5) * size }));
}

/** Which lane a press lies in; none for one that is given. @param {ReturnType<typeof lanes>} all */
export const laneAt =
  (all) =>
  (/** @type {Spot} */ { x }) => {
    const found = all.find(({ middle, size }) => Math.abs(x - middle) <= size / 2);
    return found && !found.mark.item.given ? found.mark.item.id : null;
  };
