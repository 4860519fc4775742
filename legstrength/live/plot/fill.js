// A figure's traces, filled with results. Each trace says in `meta` which result fills which of its attributes; `fill.py` does the same.
import { py_fixed as fixed, py_signed as signed } from "../compile/natives.js";

/** @typedef {Record<string, any>} Trace a trace of a Plotly figure */

/** A trace's quiet twin, which shows the run before. @param {Trace} trace  @returns {Trace} */
function twin({ meta: { previous, ...meta }, ...trace }) {
  const line = { ...trace.line, width: 1.5, dash: "dot" };
  return {
    ...trace,
    mode: "lines",
    fill: "none",
    meta: { ...meta, before: true },
    hoverinfo: "skip",
    line,
    opacity: 0.55,
  };
}

/** A figure's traces with the twins of those that ask for one, not filled yet. @param {{data: Trace[]}} figure */
export const tracesOf = ({ data }) =>
  data.flatMap((trace) => (trace.meta?.previous ? [twin(trace), { ...trace }] : [{ ...trace }]));

/** @param {Trace} target  @param {string} path  @param {unknown} value */
function set(target, path, value) {
  const names = path.split(".");
  const last = /** @type {string} */ (names.pop());
  let inner = target;
  for (const name of names) {
    inner[name] = { ...inner[name] };
    inner = inner[name];
  }
  inner[last] = value;
}

/** Where a result stands in words. */
export const PLACE = /\{(\w+)(?:\[(-?\d+)\])?(?::(\+?)\.(\d)f)?\}/g;

/**
 * Words with results in them: `{year:+.1f}` is a number with its sign, `{gain[-1]:.0f}` the last of a list, `{muscle}` a text.
 * @param {string} template  @param {Record<string, any>} results
 */
export function worded(template, results) {
  return template.replace(PLACE, (_, name, index, sign, digits) => {
    let value = results[name];
    if (index !== undefined) value = value.at(Number(index));
    if (value === undefined) throw new Error(`There is no result “${name}” for the words “${template}”.`);
    return digits === undefined ? String(value) : (sign ? signed : fixed)(value, Number(digits));
  });
}

const QUIET = new Set(["previous", "before", "at", "look", "lands"]);

/** The one value of a series that a label stands beside. @param {any} series  @param {number | "first" | "middle" | "last"} at */
function pick(series, at) {
  if (!Array.isArray(series)) return [series];
  if (at === "middle") return [(series[0] + series[series.length - 1]) / 2];
  return [series.at(at === "first" ? 0 : at === "last" ? -1 : at)];
}

/**
 * Fills traces with results; until there is a run before, its twin has the values of the curve itself.
 * @param {Trace[]} traces  @param {Record<string, any>} results  @param {Record<string, any> | null} [previous]
 */
export function fill(traces, results, previous = null) {
  for (const trace of traces) {
    const { meta } = trace;
    if (!meta) continue;
    const source = meta.before ? (previous ?? results) : results;
    for (const attribute in meta) {
      if (QUIET.has(attribute)) continue;
      const named = meta[attribute];
      if (attribute === "text" && named.includes("{")) {
        trace.text = [worded(named, source)];
        continue;
      }
      const value = source[named];
      if (value === undefined) throw new Error(`There is no result “${named}” for “${attribute}” of a trace.`);
      const one = meta.at !== undefined && (attribute === "x" || attribute === "y");
      if (attribute.includes(".")) set(trace, attribute, value);
      else if (one) trace[attribute] = pick(value, meta.at);
      else trace[attribute] = attribute === "text" && !Array.isArray(value) ? [value] : value;
    }
  }
}
