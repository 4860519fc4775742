// What moves in a drawn figure while a slider moves.
/** @import { Trace } from "./kinds.js" */
import { all } from "../../../frontend/shared/dom.js";

/**
 * A trace as Plotly drew it: its axes, of which `d2p` turns a number into px, and the elements for its parts.
 * @typedef {{d2p: (value: number) => number}} Axis
 * @typedef {{xaxis: Axis, yaxis: Axis, line: SVGElement | null, band: SVGElement | null, words: SVGElement[], points: SVGElement[]}} Mark
 */

// What of a mark can be moved without Plotly; a mark that also changes in other ways waits for the full redraw.
const MOVED = new Set(["x", "y", "text", "visible", "marker.opacity", "before", "previous"]);

// Plotly's full redraw takes about a frame by itself. While a slider moves, what changed is moved in the drawing that Plotly made: lines,
// the bands between them, words, and marks (which may also fade). The full redraw follows when the hand rests, and at once where this way
// does not suffice.
/** @param {HTMLElement} graph  @returns {(Mark | null)[]} */
export function findMarks(graph) {
  const { _fullData, _fullLayout } = /** @type {any} */ (graph); // Plotly's own notes on what it drew
  // "x", "x2"; the layout calls them xaxis, xaxis2
  /** @param {"x" | "y"} letter  @param {string} name */
  const axis = (letter, name) => _fullLayout[`${letter}axis${name.slice(1)}`];
  return _fullData.map((/** @type {any} */ { uid, visible, xaxis, yaxis }) => {
    const group = visible === true ? graph.querySelector(`.scatterlayer .trace${uid}`) : null;
    return (
      group && {
        xaxis: axis("x", xaxis),
        yaxis: axis("y", yaxis),
        line: group.querySelector(".js-line"),
        band: group.querySelector(".js-fill"),
        words: all(".textpoint text", SVGElement, group),
        points: all(".points .point", SVGElement, group),
      }
    );
  });
}

/** Whether all could be moved. @param {Trace[]} traces  @param {(Mark | null)[]} marks */
export function moveMarks(traces, marks) {
  /** @type {[node: SVGElement, content: any, x?: number, y?: number][]} */
  const todo = [];
  let before = "";
  for (const [place, trace] of traces.entries()) {
    const mark = marks[place];
    if (!trace.meta) continue;
    if (!mark || (trace.visible ?? true) !== true) {
      if (Boolean(mark) === ((trace.visible ?? true) === true)) continue;
      return false;
    }
    const count = trace.x?.length ?? 0;
    if (!("x" in trace.meta)) continue;
    const { xaxis, yaxis } = mark;
    if (trace.mode === "lines" && mark.line) {
      const points = Array.from(
        { length: count },
        (_, i) => `${xaxis.d2p(trace.x[i]).toFixed(2)},${yaxis.d2p(trace.y[i]).toFixed(2)}`,
      );
      if (points.some((point) => point.includes("NaN"))) return false;
      const path = `M${points.join("L")}`;
      todo.push([mark.line, path]);
      const band = trace.fill === "tonexty" ? marks[place - 1]?.band : null;
      if (band) todo.push([band, `${before}L${points.reverse().join("L")}Z`]);
      before = path;
    } else if (
      trace.mode === "markers" &&
      mark.points.length === count &&
      Object.keys(trace.meta).every((name) => MOVED.has(name))
    ) {
      const faded = trace.marker?.opacity;
      const places = mark.points.map((_, i) => [xaxis.d2p(trace.x[i]), yaxis.d2p(trace.y[i])]);
      if (places.some(([x, y]) => Number.isNaN(x + y))) return false;
      for (const [i, point] of mark.points.entries()) {
        const [x, y] = places[i];
        todo.push([point, Array.isArray(faded) ? faded[i] : null, x, y]);
      }
    } else if (trace.mode === "text" && mark.words.length === count && trace.text.every(Boolean)) {
      for (const [i, word] of mark.words.entries())
        todo.push([word, trace.text[i], xaxis.d2p(trace.x[i]), yaxis.d2p(trace.y[i])]);
    } else if (trace.mode !== "text" || mark.words.length || trace.text.some(Boolean)) {
      return false;
    }
  }
  for (const [node, content, x, y] of todo) {
    if (x === undefined) node.setAttribute("d", content);
    else if (node.tagName === "path") {
      node.setAttribute("transform", `translate(${x},${y})`);
      if (content !== null) node.style.opacity = content;
    } else {
      node.setAttribute("x", String(x));
      node.setAttribute("y", String(y));
      if (node.textContent !== content) node.textContent = content;
    }
  }
  return true;
}
