// Lines, and the bands between two of them.
import { area, line } from "d3-shape";
import { node } from "./scene.js";

/** @typedef {import("./scene.js").Node} Node  @typedef {[number, number]} Point on paper, in px; NaN is a gap */

/** Plotly's dashes, in widths of the line. @type {Record<string, number[]>} */
const DASHES = { solid: [], dot: [1, 1], dash: [3, 3], longdash: [5, 5], dashdot: [3, 1, 1, 1] };

const there = (/** @type {Point} */ [x, y]) => Number.isFinite(x) && Number.isFinite(y);
const path = line().defined(there).digits(2);
const between = /** @type {import("d3-shape").Area<[Point, Point]>} */ (area())
  .defined(([low, high]) => there(low) && there(high))
  .x0(([low]) => low[0])
  .x1(([, high]) => high[0])
  .y0(([low]) => low[1])
  .y1(([, high]) => high[1])
  .digits(2);

/** A line through points; nothing where it has no width. @param {Record<string, any>} style  @param {Point[]} points  @returns {Node[]} */
export function drawLine({ width = 2, color = "#333333", dash = "solid" }, points) {
  if (!width || points.length < 2) return [];
  const unit = Math.max(width, 3);
  const dashes = DASHES[dash].map((part) => part * unit).join(" ");
  const at = { d: path(points) ?? "", ink: color, "stroke-width": width, fill: "none", "stroke-linejoin": "round" };
  return [node("path", dashes ? { ...at, "stroke-dasharray": dashes } : at)];
}

/** The band between a line and the one before it. @param {string} colour  @param {Point[]} points  @param {Point[]} before  @returns {Node[]} */
export function drawBand(colour, points, before) {
  const count = Math.min(points.length, before.length);
  if (count < 2) return [];
  /** @type {[Point, Point][]} */
  const pairs = points.slice(0, count).map((point, place) => [point, before[place]]);
  return [node("path", { d: between(pairs) ?? "", area: colour, stroke: "none" })];
}
