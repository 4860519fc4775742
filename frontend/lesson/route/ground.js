// The ground of a route: the pad on which it is drawn, the slopes that a stroke gives, and later what each kilometre is worth.
import { fixed, signed } from "legstrength-core/lesson";
import { larger, shape } from "../drawn-scale.js";

const EDGE = 16; // px free at both ends
const [ABOVE, BELOW] = [30, 26]; // and above and below the ground
const METRES = 900; // of height that there is room for
const KM = 1000; // metres

/** @typedef {{x: number, y: number}} Spot */
/** @typedef {{low: number, high: number, step: number, cells: string[]}} Limits */

/** Where kilometres and metres of height lie on a pad. @param {number} width  @param {number} height  @param {number} count */
export function sizesOf(width, height, count) {
  const wide = (width - 2 * EDGE) / count;
  const metre = (height - ABOVE - BELOW) / METRES;
  return {
    along: (/** @type {number} */ km) => EDGE + km * wide,
    km: (/** @type {number} */ x) => Math.min(count, Math.max(0, (x - EDGE) / wide)),
    metre,
    middle: ABOVE + (height - ABOVE - BELOW) / 2,
    wide,
  };
}

/** A slope within what there is, on a step. @param {Limits} limits  @param {number} slope */
export const within = ({ low, high, step }, slope) =>
  Math.min(high, Math.max(low, Math.round(slope / step) * step)) || 0;

/** The heights of a route at each kilometre, in metres above where it begins. @param {number[]} slopes */
export function heightsOf(slopes) {
  const heights = [0];
  for (const slope of slopes) heights.push(heights[heights.length - 1] + (slope / 100) * KM);
  return heights;
}

/**
 * The slopes of a stroke: as near to it as a route can be; all of it that is not drawn yet is flat.
 * @param {Limits} limits  @param {(number | null)[]} stroke heights in metres, at each kilometre
 */
export function slopesOf(limits, stroke) {
  const first = stroke.find((height) => height !== null) ?? 0;
  let at = stroke[0] ?? first;
  return limits.cells.map((_, place) => {
    const to = stroke[place + 1] ?? at;
    const slope = within(limits, ((to - at) / KM) * 100);
    at += (slope / 100) * KM;
    return slope;
  });
}

/** A route's outline as a path. @param {Spot[]} corners */
const outline = (corners) =>
  corners.map(({ x, y }, place) => `${place ? "L" : "M"}${x.toFixed(1)},${y.toFixed(1)}`).join("");

const centred = { "text-anchor": "middle" };

/** The dotted hint and what to do. @param {ReturnType<typeof sizesOf>} sizes  @param {number} count  @param {string} words */
function hint({ along, middle }, count, words) {
  const finger = { class: "press", cx: along(0.35), cy: middle, r: 13 };
  return [
    shape("path", { class: "hint", d: `M${along(0)},${middle}H${along(count)}` }),
    shape("g", { class: "finger" }, shape("circle", finger)),
    shape("text", { class: "here", x: along(count / 2), y: middle - 14, ...centred }, words),
  ];
}

/** The cabins of a cable car at both ends, high up. @param {ReturnType<typeof sizesOf>} sizes  @param {number} count */
function cable({ along }, count) {
  const cabin = (/** @type {number} */ x) =>
    shape("path", { class: "cabin", d: `M${x},10v5M${x - 9},15h18v11a3,3 0 0 1 -3,3h-12a3,3 0 0 1 -3,-3z` });
  return [
    shape("path", { class: "cable", d: `M${along(0)},10H${along(count)}` }),
    cabin(along(0) + 12),
    cabin(along(count) - 12),
  ];
}

/**
 * Draws the pad anew.
 * @param {SVGSVGElement} pad
 * @param {{slopes: number[] | null, start: number, worth: number[] | null, open: boolean, hint: string, says: string}} shown
 *   `start` is the height at which the route begins, in px; `worth` what the year loses without each kilometre
 * @param {number} count
 */
export function drawGround(pad, { slopes, start, worth, open, hint: words, says }, count) {
  const [width, height] = [pad.clientWidth || 358, pad.clientHeight || 184];
  pad.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const sizes = sizesOf(width, height, count);
  /** @type {SVGElement[]} */
  const shapes = open ? cable(sizes, count) : [];
  if (!slopes) shapes.push(...hint(sizes, count, words));
  else {
    const heights = heightsOf(slopes);
    const [highest, lowest] = [Math.max(...heights), Math.min(...heights)];
    const middle = sizes.middle + ((highest + lowest) / 2) * sizes.metre;
    const from = open ? start : middle;
    const corners = heights.map((metres, km) => ({ x: sizes.along(km), y: from - metres * sizes.metre }));
    const most = worth ? Math.max(...worth) : 0;
    const ground = `${outline(corners)}L${sizes.along(count)},${height}L${sizes.along(0)},${height}Z`;
    shapes.push(shape("path", { class: "ground", d: ground }));
    shapes.push(shape("path", { class: "ridge", d: outline(corners) }));
    slopes.forEach((slope, place) => {
      const [x, y] = [sizes.along(place + 0.5), (corners[place].y + corners[place + 1].y) / 2];
      const lit = worth !== null && most >= 0.05 && worth[place] === most;
      if (lit) shapes.push(shape("path", { class: "lit", d: outline(corners.slice(place, place + 2)) }));
      const told = slope ? `${signed(slope, 0)}\u00a0%` : "0";
      shapes.push(shape("text", { class: "slope", x, y: height - 8, ...centred }, told));
      if (worth) {
        const value = worth[place] < 0.05 && worth[place] > -0.05 ? "0" : fixed(worth[place], 1);
        shapes.push(shape("text", { class: lit ? "worth lit" : "worth", x, y: y - 10 * larger(), ...centred }, value));
      }
    });
    if (worth) shapes.push(shape("text", { class: "axis", x: sizes.along(0), y: 14 * larger() }, says));
  }
  pad.replaceChildren(...shapes);
}
