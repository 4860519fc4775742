// The axes of a drawn prediction: where values lie on a pad of some size, and the few shapes that are drawn on it.

/**
 * What `legstrength/site/lesson/drawn.py` says of the axes and of each person: the places to draw at, the upright axis, the model's points
 * and those of its band.
 * @typedef {[at: number, value: number]} Point
 * @typedef {[at: number, low: number, high: number]} BandPoint
 * @typedef {{id: string, name: string, model: Point[], band: BandPoint[]}} Person
 * @typedef {{at: number[], low: number, high: number, step: number, unit: string, along: string, up: string, close: number, x: string,
 *   y: string, people: Person[]}} Axes
 * @typedef {{left: number, right: number, top: number, bottom: number}} Area
 * @typedef {(number | null)[]} Values what was drawn at each place
 */

const SVG = "http://www.w3.org/2000/svg";

/**
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number>} [attributes]
 * @param {...(Node | string)} children
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function shape(tag, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, typeof value === "number" ? String(Math.round(value * 10) / 10) : value);
  }
  made.append(...children);
  return made;
}

/** Where values lie. @param {Axes} axes  @param {Area} area */
export function scaleOf({ at, low, high }, { left, right, top, bottom }) {
  const [first, last] = [at[0], at[at.length - 1]];
  return {
    along: (/** @type {number} */ place) => left + ((place - first) / (last - first)) * (right - left),
    height: (/** @type {number} */ value) => bottom - ((value - low) / (high - low)) * (bottom - top),
    value: (/** @type {number} */ y) => low + ((bottom - y) / (bottom - top)) * (high - low),
  };
}
/** @typedef {ReturnType<typeof scaleOf>} Scale */

/** How much larger than usual a picture's text is: as the reader has set it, up to half as large again. */
export const larger = () =>
  Math.min(1.5, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1);

/** A round step that leaves at most so many lines on the upright axis. @param {number} span  @param {number} most */
export function roundStep(span, most) {
  for (let power = -2; power < 5; power++) {
    for (const size of [1, 2, 5]) if (span / (size * 10 ** power) <= most) return size * 10 ** power;
  }
  return span;
}

const straight = (/** @type {Point[]} */ points) =>
  points.length ? `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}` : "";

/** A path through points that bends softly and never swings beyond them. @param {Point[]} points  @returns {string} */
export function smooth(points) {
  if (points.length < 3) return straight(points);
  const slopes = points.slice(1).map(([x, y], one) => (y - points[one][1]) / (x - points[one][0]));
  const tangents = points.map((_, one) => {
    if (one === 0) return slopes[0];
    if (one === points.length - 1) return slopes[one - 1];
    const [before, after] = [slopes[one - 1], slopes[one]];
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
  const parts = points.slice(1).map(([x, y], one) => {
    const [fromX, fromY] = points[one];
    const third = (x - fromX) / 3;
    const near = [fromX + third, fromY + third * tangents[one]];
    const far = [x - third, y - third * tangents[one + 1]];
    return `C${[...near, ...far, x, y].map((number) => number.toFixed(1)).join(",")}`;
  });
  return straight([points[0]]) + parts.join("");
}

/** The outline of a band. @param {BandPoint[]} band  @param {Scale} scale */
export function bandPath(band, { along, height }) {
  /** @type {Point[]} */
  const above = band.map(([at, , high]) => [along(at), height(high)]);
  /** @type {Point[]} */
  const below = band.map(([at, low]) => [along(at), height(low)]);
  return band.length ? `${straight([...above, ...below.reverse()])}Z` : "";
}

/** @param {Point[]} points  @param {Scale} scale */
export const linePath = (points, { along, height }) =>
  straight(points.map(([at, value]) => [along(at), height(value)]));

/**
 * What stands on the axes: places that were left out lie on the line between their neighbours, and level after the last. Null where
 * nothing was drawn.
 * @param {number[]} at  @param {Values} values  @returns {number[] | null}
 */
export function wholeOf(at, values) {
  const set = values.flatMap((value, place) => (value === null ? [] : [{ place, value }]));
  if (set.length < 2) return null;
  return at.map((here, place) => {
    const next = set.findIndex((one) => one.place >= place);
    const after = set[next < 0 ? set.length - 1 : next];
    if (after.place <= place) return after.value;
    const before = set[next - 1];
    const share = (here - at[before.place]) / (at[after.place] - at[before.place]);
    return before.value + share * (after.value - before.value);
  });
}
