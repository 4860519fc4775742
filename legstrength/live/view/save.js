// What a reader takes along: the words of a table, and the picture as PNG or SVG.
/** @import { Figure, Run, Spec } from "./kinds.js" */
export { saveCsv } from "../../../frontend/shared/csv.js";

import { buildTraces, fillTraces } from "./traces.js";

const WIDTH = 1000;

/** The words in a table, row by row. @param {HTMLTableElement} table */
export const rowsOf = (table) =>
  [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));

/**
 * The figure with title and sentence, on white paper.
 * @param {"png" | "svg"} format
 * @param {string} slug
 * @param {Spec} spec
 * @param {Figure} source
 * @param {Run} run
 */
export function saveImage(format, slug, spec, source, { results, text }) {
  const { data, layout } = structuredClone(source);
  const traces = buildTraces({ data });
  fillTraces(traces, results, null);
  const lines = (text.match(/.{1,130}(?=\s|$)/g) ?? []).map((line) => `<sub>${line.trim()}</sub>`);
  const title = {
    text: [spec.title, ...lines].join("<br>"),
    x: 0.01,
    xanchor: "left",
    y: 1,
    yanchor: "top",
    pad: { t: 28 },
    font: { size: 18 },
  };
  const top = 84 + 24 * lines.length;
  const margin = { ...layout.margin, t: top };
  const paper = { ...layout, title, margin, paper_bgcolor: "#ffffff", plot_bgcolor: "#ffffff" };
  const height = Math.max(600, spec.height + top);
  const file = { format, width: WIDTH, height, scale: format === "png" ? 2 : 1, filename: slug };
  globalThis.Plotly.downloadImage({ data: traces, layout: paper }, file);
}
