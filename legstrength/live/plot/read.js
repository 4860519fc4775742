// What stands at a point of a picture, in words: for a pointer, a finger and the arrow keys.

/** @typedef {import("./fill.js").Trace} Trace  @typedef {[number, number]} Point */
/** @typedef {{trace: Trace, points: Point[]}} Readable a trace that says something, and its points on paper */
/** @typedef {{series: number, place: number}} Spot a point of one of them */

const ON_MARK = 18; // px within which a pointer means a mark
const ON_LINE = 48; // and within which it means the nearest line
const MINUS = "\u2212";
const PLACE = /%\{(x|y|text)(?::\.(\d)f)?\}/g;

/** A number as it is read out. @param {number} value  @param {string | undefined} digits */
const written = (value, digits) => {
  const text = digits === undefined ? String(Math.round(value * 1e6) / 1e6) : value.toFixed(Number(digits));
  return (/[1-9]/.test(text) ? text : text.replace("-", "")).replace("-", MINUS);
};

/** Whether a trace says something of its points. @param {Trace} trace */
export const isReadable = ({ hovertemplate, hoverinfo, hovertext }) =>
  hoverinfo !== "skip" && Boolean(hovertemplate || hovertext);

/** What a trace says of one of its points, line by line. @param {Trace} trace  @param {number} place  @returns {string[]} */
export function wordsAt({ x, y, text, hovertext, hovertemplate }, place) {
  if (!hovertemplate) return String(Array.isArray(hovertext) ? hovertext[place] : hovertext).split("<br>");
  const values = { x: x[place], y: y[place], text: Array.isArray(text) ? text[place] : text };
  const said = hovertemplate
    .replace(/<extra>.*?<\/extra>/g, "")
    .replace(
      PLACE,
      (/** @type {string} */ _, /** @type {"x" | "y" | "text"} */ name, /** @type {string | undefined} */ digits) => {
        const value = values[name];
        return typeof value === "number" ? written(value, digits) : String(value ?? "");
      },
    );
  return said.split("<br>");
}

const isThere = (/** @type {Point | undefined} */ point) => Boolean(point && Number.isFinite(point[0] + point[1]));

/** The place nearest to a distance of 0. @param {Point[]} points  @param {(point: Point) => number} away */
function nearestOf(points, away) {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [place, point] of points.entries()) {
    const distance = isThere(point) ? away(point) : Number.POSITIVE_INFINITY;
    if (distance < least) [best, least] = [place, distance];
  }
  return { place: best, distance: least };
}

/**
 * The point that a pointer means: a mark under it, else the nearest line's point above or below it.
 * @param {Readable[]} readable  @param {Point} pointer  @returns {Spot | null}
 */
export function spotAt(readable, [x, y]) {
  /** @type {{spot: Spot | null, distance: number}} */
  let best = { spot: null, distance: Number.POSITIVE_INFINITY };
  for (const [series, { trace, points }] of readable.entries()) {
    const isMark = trace.mode.includes("markers");
    const { place } = nearestOf(points, isMark ? ([px, py]) => Math.hypot(px - x, py - y) : ([px]) => Math.abs(px - x));
    if (place < 0) continue;
    const [px, py] = points[place];
    const reach = isMark ? ON_MARK : ON_LINE;
    const distance = isMark ? Math.hypot(px - x, py - y) : Math.hypot(Math.max(0, Math.abs(px - x) - ON_MARK), py - y);
    if (distance > reach) continue;
    const weighed = isMark ? distance - ON_LINE : distance; // a mark goes before every line
    if (weighed < best.distance) best = { spot: { series, place }, distance: weighed };
  }
  return best.spot;
}

/** The next point of a series in a direction that has one, or the same. @param {Readable[]} readable  @param {Spot} spot  @param {number} step  @returns {Spot} */
export function along(readable, { series, place }, step) {
  const { points } = readable[series];
  for (let next = place + step; next >= 0 && next < points.length; next += step)
    if (isThere(points[next])) return { series, place: next };
  return { series, place };
}

/** The point of the next series that is nearest from left to right. @param {Readable[]} readable  @param {Spot} spot  @param {number} step  @returns {Spot} */
export function across(readable, { series, place }, step) {
  const [x] = readable[series].points[place];
  for (let next = series + step; next >= 0 && next < readable.length; next += step) {
    const { place: found } = nearestOf(readable[next].points, ([px]) => Math.abs(px - x));
    if (found >= 0) return { series: next, place: found };
  }
  return { series, place };
}
