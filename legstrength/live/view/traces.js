// A figure's traces, filled with results. Colours are those of a light page until the page is dark.

/** @import { Palette, Results, Trace } from "./kinds.js" */

/** @param {HTMLElement} root */
export function isDark(root) {
  /** @type {HTMLElement} */
  const themed = root.closest("[data-theme]") ?? document.documentElement;
  if (themed.dataset.theme) return themed.dataset.theme === "dark";
  return document.body.dataset.jpThemeLight === "false";
}

/**
 * Any part of a figure with each colour's twin; what is no colour stays.
 * @param {any} value
 * @param {Palette} palette
 * @returns {any}
 */
export function recolour(value, palette) {
  if (typeof value === "string") return palette[value.toLowerCase()] ?? value;
  if (Array.isArray(value)) return value.map((part) => recolour(part, palette));
  if (value && typeof value === "object" && !ArrayBuffer.isView(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, recolour(part, palette)]));
  }
  return value;
}

/** @param {Trace} target  @param {string} path  @param {unknown} value */
function setPath(target, path, value) {
  const names = path.split(".");
  const last = names.pop() ?? path;
  for (const name of names) target = target[name] ??= {};
  target[last] = value;
}

// Each trace says in `meta` which result fills which of its attributes; `previous` asks for a quiet twin of the run before.
/** @param {{data: Trace[]}} figure */
export function buildTraces(figure) {
  /** @type {Trace[]} */
  const traces = [];
  for (const trace of figure.data) {
    if (trace.meta?.previous) {
      const { previous, ...filled } = trace.meta;
      traces.push({
        ...trace,
        mode: "lines",
        fill: "none",
        meta: { ...filled, before: true },
        hoverinfo: "skip",
        line: { ...trace.line, width: 1.5, dash: "dot" },
        opacity: 0.55,
      });
    }
    traces.push(trace);
  }
  return traces;
}

// Until there is a run before, its twin lies hidden under the curve itself.
/** @param {Trace[]} traces  @param {Results} results  @param {Results | null} previous */
export function fillTraces(traces, results, previous) {
  for (const trace of traces) {
    if (!trace.meta) continue;
    const source = trace.meta.before ? (previous ?? results) : results;
    for (const [attribute, name] of Object.entries(trace.meta)) {
      if (attribute !== "before" && attribute !== "previous") setPath(trace, attribute, source[name]);
    }
  }
}
