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

/** One of a list, or what all have. @param {any} all  @param {number} place */
const each = (all, place) => (Array.isArray(all) || ArrayBuffer.isView(all) ? /** @type {any} */ (all)[place] : all);

/** How far a mark reaches from its point. @param {Record<string, any> | undefined} marker  @param {number} [place] of the point */
export const reach = (marker, place = 0) =>
  ((each(marker?.size, place) ?? 6) / 2) * (marker?.symbol?.startsWith("diamond") ? DIAMOND : 1);

/** @param {Record<string, any> | undefined} marker  @param {Point[]} points  @returns {Node[]} */
export function drawMarks({ symbol = "circle", size = 6, color = INK, line, opacity } = {}, points) {
  const [shape, open] = symbol.split("-");
  return points.flatMap(([x, y], place) => {
    const half = each(size, place) / 2;
    if (!Number.isFinite(x + y) || !(half > 0)) return [];
    const [colour, shown] = [each(color, place), each(opacity, place)];
    const stroke = open ? colour : (line?.color ?? undefined);
    const style = open
      ? { fill: "none", ink: colour, "stroke-width": line?.width ?? 1 }
      : { area: colour, ink: stroke, "stroke-width": stroke ? (line.width ?? 1) : undefined };
    const at = { d: OUTLINES[shape](half), transform: `translate(${px(x)},${px(y)})` };
    return [node("path", { ...at, ...style, opacity: shown === 1 ? undefined : shown })];
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
    const [high, low] = [y.at(values[place] + up), y.at(values[place] - down)];
    if (!(up || down) || !Number.isFinite(x + middle + high + low)) return [];
    return [{ x, high, low, up: Boolean(up), down: Boolean(down) }];
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
