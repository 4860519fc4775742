// Marks at points, and the intervals through them.
import { px } from "./scales.js";
import { node } from "./scene.js";

/** @typedef {import("./scene.js").Node} Node  @typedef {[number, number]} Point */

const INK = "#333333";
const DIAMOND = 1.3; // how much longer than a circle's radius its half axis is

/** The outline of a mark around 0, 0. @type {Record<string, (half: number) => string>} */
const OUTLINES = {
  circle: (half) => `M${half},0A${half},${half} 0 1,1 0,${-half}A${half},${half} 0 0,1 ${half},0Z`,
  square: (half) => `M${half},${half}H${-half}V${-half}H${half}Z`,
  diamond: (half) => {
    const long = px(half * DIAMOND);
    return `M${long},0L0,${long}L${-long},0L0,${-long}Z`;
  },
};

/** How far a mark reaches from its point. @param {Record<string, any> | undefined} marker */
export const reach = (marker) => ((marker?.size ?? 6) / 2) * (marker?.symbol?.startsWith("diamond") ? DIAMOND : 1);

/** @param {Record<string, any> | undefined} marker  @param {Point[]} points  @returns {Node[]} */
export function drawMarks({ symbol = "circle", size = 6, color = INK, line, opacity } = {}, points) {
  const [shape, open] = symbol.split("-");
  const d = OUTLINES[shape](size / 2);
  const stroke = open ? color : (line?.color ?? undefined);
  const style = open
    ? { fill: "none", ink: color, "stroke-width": line?.width ?? 1 }
    : { area: color, ink: stroke, "stroke-width": stroke ? (line.width ?? 1) : undefined };
  return points.flatMap(([x, y], place) => {
    if (!Number.isFinite(x + y)) return [];
    const shown = Array.isArray(opacity) ? opacity[place] : opacity;
    return [
      node("path", {
        d,
        transform: `translate(${px(x)},${px(y)})`,
        ...style,
        opacity: shown === 1 ? undefined : shown,
      }),
    ];
  });
}

/** @typedef {{x: number, high: number, low: number, up: boolean, down: boolean}} Interval one that has a length, on paper */

/**
 * The intervals of a trace's points, upright.
 * @param {Record<string, any>} error  @param {number[]} values  @param {Point[]} points  @param {import("./scales.js").Axis} y
 * @returns {Interval[]}
 */
export function intervalsOf({ array = [], arrayminus = [], symmetric }, values, points, y) {
  return points.flatMap(([x, middle], place) => {
    const up = array[place] || 0;
    const down = (symmetric === false ? arrayminus : array)[place] || 0;
    if (!(up || down) || !Number.isFinite(x + middle)) return [];
    return [
      { x, high: y.at(values[place] + up), low: y.at(values[place] - down), up: Boolean(up), down: Boolean(down) },
    ];
  });
}

/** Intervals as one path. @param {Record<string, any>} error  @param {Interval[]} intervals  @returns {Node[]} */
export function drawIntervals({ color = INK, thickness = 2, width = 4 }, intervals) {
  const cap = (/** @type {number} */ x, /** @type {number} */ at) => `M${px(x - width)},${px(at)}h${2 * width}`;
  const ways = intervals.map(
    ({ x, high, low, up, down }) =>
      `M${px(x)},${px(low)}V${px(high)}${up ? cap(x, high) : ""}${down ? cap(x, low) : ""}`,
  );
  return ways.length ? [node("path", { d: ways.join(""), ink: color, "stroke-width": thickness, fill: "none" })] : [];
}
