// Curves beside a figure's own: runs that a reader kept, as thin grey twins of its lines, and curves that a reader drew.
import { fill } from "./fill.js";
import { drawLine } from "./lines.js";
import { axisName } from "./scales.js";
import { node } from "./scene.js";

/** @typedef {import("./fill.js").Trace} Trace  @typedef {[number, number]} Point */

/**
 * A run that was kept, by its results, or a curve that was drawn, by its points; each with the name that stands at its end.
 * @typedef {{name: string, results: Record<string, any>} | {name: string, x: number[], y: number[]}} Guest
 */

const KEPT = { line: { color: "#8d9391", width: 1.8 }, words: "#5a615e" };
const DRAWN = { line: { color: "#0f675e", width: 3, dash: "dash" }, words: "#0f675e" };
const SIZE = 12; // of their names

/** What takes the place of these colours on a dark page. @type {Record<string, string>} */
export const DARK = { "#8d9391": "#7f8785", "#5a615e": "#a9b0ad", "#0f675e": "#5cc4b5" };

/** @typedef {{nodes: import("./scene.js").Node[], labels: import("./labels.js").Label[], lines: {points: Point[], width: number}[]}} Drawn */

/** The curves of a guest, each with the axes that it belongs to; none in a picture that has no curve like it. @param {Guest} guest  @param {Trace[]} traces  @returns {Trace[]} */
function curvesOf(guest, traces) {
  const own = traces.filter(({ meta, mode = "lines" }) => meta?.previous && mode.includes("lines"));
  if (!("results" in guest))
    return own.slice(0, 1).map(({ xaxis, yaxis }) => ({ x: guest.x, y: guest.y, xaxis, yaxis }));
  /** @type {Trace[]} */
  const twins = own.map(({ meta: { previous, ...meta }, ...trace }) => ({ ...trace, meta }));
  fill(twins, guest.results);
  return twins.filter(({ visible }) => (visible ?? true) === true);
}

/**
 * Draws guests on a sheet's axes; the first curve of a guest on each upright axis carries its name.
 * @param {readonly Guest[]} guests  @param {Trace[]} traces  @param {Record<string, import("./scales.js").Axis>} axes  @returns {Drawn}
 */
export function drawGuests(guests, traces, axes) {
  /** @type {Drawn} */
  const drawn = { nodes: [], labels: [], lines: [] };
  for (const guest of guests) {
    const look = "results" in guest ? KEPT : DRAWN;
    const named = new Set();
    for (const { x: xs = [], y: ys = [], xaxis = "x", yaxis = "y", line } of curvesOf(guest, traces)) {
      const [x, y] = [axes[axisName(xaxis)], axes[axisName(yaxis)]];
      if (!x || !y) continue;
      /** @type {Point[]} */
      const points = Array.from(xs, (value, place) => [x.at(value), y.at(ys[place])]);
      drawn.nodes.push(...drawLine({ dash: line?.dash, ...look.line }, points));
      drawn.lines.push({ points, width: look.line.width });
      const at = points.filter((point) => Number.isFinite(point[0] + point[1])).pop();
      if (!at || named.has(y.name)) continue;
      named.add(y.name);
      drawn.labels.push({ words: guest.name, at, reach: 0, side: "top left", size: SIZE, color: look.words });
    }
  }
  return drawn;
}

/** @param {Drawn} drawn */
export const groupOf = ({ nodes }) => node("g", { class: "plot-guests" }, nodes);
