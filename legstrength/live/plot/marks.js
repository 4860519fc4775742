// Marks at points, and the intervals through them.
import { px } from "./scales.js";
import { node } from "./scene.js";

/** @typedef {import("./scene.js").Node} Node  @typedef {[number, number]} Point */

const INK = "#333333";
const TRANSPARENT = /^(?:rgba|#[\da-f]{8}$)/i; // of those, two on one another are darker than one
const DIAMOND = 1.3; // how much longer than a circle's radius its half axis is

/** The outline of a mark: how far from its point it begins, and its way round. @type {Record<string, (half: number) => [Point, string]>} */
const OUTLINES = {
  circle: (half) => [[half, 0], `a${half},${half} 0 1,1 ${-half},${-half}a${half},${half} 0 0,1 ${half},${half}z`],
  square: (half) => [[half, half], `h${-2 * half}v${-2 * half}h${2 * half}z`],
  diamond: (half) => {
    const long = px(half * DIAMOND);
    return [[long, 0], `l${-long},${long} ${-long},${-long} ${long},${-long}z`];
  },
};

/** One of a list, or what all have. @param {any} all  @param {number} place */
const each = (all, place) => (Array.isArray(all) || ArrayBuffer.isView(all) ? /** @type {any} */ (all)[place] : all);

/** How far a mark reaches from its point. @param {Record<string, any> | undefined} marker  @param {number} [place] of the point */
export const reach = (marker, place = 0) =>
  ((each(marker?.size, place) ?? 6) / 2) * (marker?.symbol?.startsWith("diamond") ? DIAMOND : 1);

/** Draws marks, those that follow each other and look the same in one path: where edge and inside have one colour, what lies on top shows nowhere.
 * @param {Record<string, any> | undefined} marker  @param {Point[]} points  @returns {Node[]} */
export function drawMarks({ symbol = "circle", size = 6, color = INK, line, opacity } = {}, points) {
  const [shape, open] = symbol.split("-");
  /** @type {{d: string, from: Point, style: Record<string, any>, alike: string}[]} */
  const drawn = [];
  for (const [place, [x, y]] of points.entries()) {
    const half = each(size, place) / 2;
    if (!Number.isFinite(x + y) || !(half > 0)) continue;
    const [colour, shown] = [each(color, place), each(opacity, place)];
    const stroke = open ? colour : (line?.color ?? undefined);
    const style = open
      ? { fill: "none", ink: colour, "stroke-width": line?.width ?? 1 }
      : { area: colour, ink: stroke, "stroke-width": stroke ? (line.width ?? 1) : undefined };
    const [[right, down], round] = OUTLINES[shape](half);
    /** @type {Point} */
    const from = [px(x + right), px(y + down)];
    const whole = { ...style, opacity: shown === 1 ? undefined : shown };
    const one = open || !stroke || stroke === colour;
    const alike = one && whole.opacity === undefined && !TRANSPARENT.test(colour) ? `${colour} ${half}` : "";
    const last = drawn.at(-1);
    if (alike && last?.alike === alike) {
      last.d += `m${px(from[0] - last.from[0])},${px(from[1] - last.from[1])}${round}`;
      last.from = from;
    } else drawn.push({ d: `M${from.join()}${round}`, from, style: whole, alike });
  }
  return drawn.map(({ d, style }) => node("path", { d, ...style }));
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
