// Lines, and the bands between two of them.
import { px } from "./scales.js";
import { node } from "./scene.js";

/** @typedef {import("./scene.js").Node} Node  @typedef {[number, number]} Point on paper, in px; NaN is a gap */

/** Plotly's dashes, in widths of the line. @type {Record<string, number[]>} */
const DASHES = { solid: [], dot: [1, 1], dash: [3, 3], longdash: [5, 5], dashdot: [3, 1, 1, 1] };

/** Round points as a line: the first where it lies, each other one by how far it is from the one before. @param {Point[]} points */
const along = (points) => {
  const laid = points.map(([x, y]) => [px(x), px(y)]);
  const steps = laid.slice(1).map(([x, y], place) => `${px(x - laid[place][0])},${px(y - laid[place][1])}`);
  return `M${laid[0].join()}${steps.length ? `l${steps.join(" ")}` : ""}`;
};
const there = (/** @type {Point} */ [x, y]) => Number.isFinite(x) && Number.isFinite(y);

/** The stretches of a list without the gaps between them. @template T  @param {T[]} list  @param {(one: T) => boolean} stands  @returns {T[][]} */
function stretches(list, stands) {
  /** @type {T[][]} */
  const found = [[]];
  for (const one of list) {
    if (stands(one)) found[found.length - 1].push(one);
    else if (found[found.length - 1].length) found.push([]);
  }
  return found.filter((some) => some.length);
}

/** A path along points; a point alone is a dot, where the line's ends show it. @param {Point[]} points */
const path = (points) =>
  stretches(points, there)
    .map((some) => `${along(some)}${some.length === 1 ? "Z" : ""}`)
    .join("");

/** The path round a band: along its second edge and back along its first. @param {[Point, Point][]} pairs */
const between = (pairs) =>
  stretches(pairs, ([low, high]) => there(low) && there(high))
    .map((some) => `${along([...some.map(([, high]) => high), ...some.map(([low]) => low).reverse()])}Z`)
    .join("");

/** A line through points; nothing where it has no width. @param {Record<string, any>} style  @param {Point[]} points  @returns {Node[]} */
export function drawLine({ width = 2, color = "#333333", dash = "solid" }, points) {
  if (!width || points.length < 2) return [];
  const unit = Math.max(width, 3);
  const dashes = DASHES[dash].map((part) => part * unit).join(" ");
  const at = { d: path(points), ink: color, "stroke-width": width, fill: "none", "stroke-linejoin": "round" };
  return [node("path", dashes ? { ...at, "stroke-dasharray": dashes } : at)];
}

/** The band between a line and the one before it. @param {string} colour  @param {Point[]} points  @param {Point[]} before  @returns {Node[]} */
export function drawBand(colour, points, before) {
  const count = Math.min(points.length, before.length);
  if (count < 2) return [];
  /** @type {[Point, Point][]} */
  const pairs = points.slice(0, count).map((point, place) => [point, before[place]]);
  return [node("path", { d: between(pairs), area: colour, stroke: "none" })];
}
