// “Zoom and read values”: the same figure in Plotly, which is fetched from where the page's scripts are when somebody asks for it.
/** @import { Figure, Results, Spec } from "./kinds.js" */
import { button, element } from "../../../frontend/shared/dom.js";
import { HERE } from "../../../frontend/shared/here.js";
import { fill } from "../plot/fill.js";

/** Whether there is a Plotly to fetch: a notebook has Python's own, `explorer.plotly()`. */
export const canZoom = Boolean(PLOTLY && HERE);

/** @type {Promise<any> | undefined} */
let fetched;

function plotly() {
  fetched ??= new Promise((done, failed) => {
    const tag = element("script", { src: new URL(PLOTLY, HERE).href });
    tag.onload = () => (globalThis.Plotly ? done(globalThis.Plotly) : failed(new Error("This is no Plotly.")));
    tag.onerror = () => failed(new Error("Plotly did not come."));
    document.head.append(tag);
  });
  fetched.catch(() => {
    fetched = undefined; // whoever presses again asks again
  });
  return fetched;
}

/** Each colour of a figure by its twin. @param {any} value  @param {Record<string, string>} palette  @returns {any} */
function recoloured(value, palette) {
  if (typeof value === "string") return palette[value.toLowerCase()] ?? value;
  if (Array.isArray(value)) return value.map((part) => recoloured(part, palette));
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, recoloured(part, palette)]));
}

/** A figure with results, free to be zoomed into. @param {Figure} source  @param {Results} results  @param {Record<string, string>} palette  @param {string} paper */
function figureOf(source, results, palette, paper) {
  const { data, layout } = structuredClone(source);
  fill(data, results);
  for (const [name, axis] of Object.entries(layout)) if (/^[xy]axis/.test(name)) axis.fixedrange = false;
  const whole = { ...layout, autosize: true, paper_bgcolor: paper, plot_bgcolor: paper };
  return { data: recoloured(data, palette), layout: recoloured(whole, palette) };
}

/**
 * Shows the figure in a dialog; rejects where Plotly does not come.
 * @param {HTMLElement} root
 * @param {Spec} spec
 * @param {Figure} source
 * @param {Results} results
 */
export async function zoom(root, spec, source, results) {
  const Plotly = await plotly();
  const close = button("zoom-close", spec.words.zoomClose);
  const graph = element("div", { class: "explorer-zoomed" });
  const dialog = element("dialog", { class: "explorer-zoom", "aria-label": spec.title }, close, graph);
  root.append(dialog);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    Plotly.purge(graph);
    dialog.remove();
  });
  dialog.showModal();
  const palette = document.documentElement.dataset.theme === "dark" ? spec.dark : {};
  const { data, layout } = figureOf(source, results, palette, getComputedStyle(dialog).backgroundColor);
  await Plotly.newPlot(graph, data, layout, { responsive: true, displaylogo: false, displayModeBar: true });
}
