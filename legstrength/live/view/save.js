// What a reader takes along: numbers as CSV, the picture as PNG or SVG.
import { element } from "../../../frontend/shared/dom.js";
import { buildTraces, fillTraces } from "./traces.js";

const KEPT_MS = 60000; // as long as a slow device may take to fetch what it saves
const WIDTH = 1000;

const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows of texts as CSV, each with its line end; `about` stands above them as lines that begin with #. */
export function saveCsv(name, about, rows) {
  const lines = [...about.map((line) => `# ${line}`), ...rows.map((row) => row.map(quoted).join(","))];
  const text = lines.map((line) => `${line}\r\n`).join("");
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** The words in a table, row by row. */
export const rowsOf = (table) =>
  [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));

/** The figure with title and sentence, on white paper. */
export function saveImage(format, slug, spec, source, { results, text }) {
  const { data, layout } = structuredClone(source);
  const traces = buildTraces({ data });
  fillTraces(traces, results, null);
  const lines = text.match(/.{1,130}(?=\s|$)/g).map((line) => `<sub>${line.trim()}</sub>`);
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
