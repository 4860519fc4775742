// The picture: Plotly's figure, and the drawing beside it where there is one.
import { findMarks, moveMarks } from "./marks.js";
import { buildTraces, fillTraces, isDark, recolour } from "./traces.js";

/** @import { Figure, Results, Spec } from "./kinds.js" */

const NARROW = 520; // px below which the figure's narrow layout is used
const OPTIONS = { displayModeBar: false, responsive: false, showTips: false, doubleClick: false };

/**
 * @param {object} parts
 * @param {HTMLElement} parts.root
 * @param {HTMLElement} parts.figure
 * @param {HTMLElement} parts.graph
 * @param {Spec} parts.spec
 * @param {() => Figure} parts.source
 * @param {ReturnType<typeof import("./drawing.js").makeDrawing> | null} parts.drawing
 */
export function makePicture({ root, figure, graph, spec, source, drawing }) {
  let drawn = false;
  let width = 0;
  /** @type {ReturnType<typeof findMarks>} */
  let marks;
  /** @type {Figure["data"]} */
  let traces;
  /** @type {Figure["layout"]} */
  let layout;

  function style() {
    const palette = isDark(root) ? spec.dark : {};
    const narrow = (figure.clientWidth || width) < NARROW; // JupyterLab hides everything while it changes its theme
    const plain = source();
    layout = recolour({ ...plain.layout, ...(narrow ? spec.narrow : {}) }, palette);
    layout.width = undefined;
    layout.autosize = true;
    layout.height = figure.clientHeight || spec.height;
    traces = recolour(buildTraces(plain), palette);
    drawing?.colour(palette);
  }

  function redraw() {
    if (!drawn) return;
    globalThis.Plotly.redraw(graph);
    marks = findMarks(graph);
  }

  return {
    /**
     * Shows results, and those of the run before as a quiet twin.
     * @param {Results} results
     * @param {Results | null} previous
     */
    show(results, previous) {
      if (!drawn) style();
      drawing?.fill(results);
      fillTraces(traces, results, previous);
      if (drawn) {
        if (!moveMarks(traces, marks)) redraw();
        return;
      }
      globalThis.Plotly.newPlot(graph, traces, layout, OPTIONS);
      drawn = true;
      marks = findMarks(graph);
    },
    /**
     * Draws all anew, in the colours and for the width of now.
     * @param {Results} results
     * @param {Results | null} previous
     */
    restyle(results, previous) {
      if (!drawn) return;
      style();
      drawing?.fill(results);
      fillTraces(traces, results, previous);
      globalThis.Plotly.react(graph, traces, layout);
      marks = findMarks(graph);
    },
    redraw,
    /**
     * Calls back when the page's theme or the figure's width changes; returns how to end that.
     * @param {() => void} changed
     */
    watch(changed) {
      const themes = new MutationObserver(changed);
      themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
      themes.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light"] });
      const sizes = new ResizeObserver(() => {
        if (!figure.clientWidth || figure.clientWidth === width) return;
        width = figure.clientWidth;
        changed();
      });
      sizes.observe(figure);
      return () => {
        themes.disconnect();
        sizes.disconnect();
      };
    },
    end: () => globalThis.Plotly?.purge(graph),
  };
}
