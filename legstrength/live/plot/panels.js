// The panels of a figure: rows of axes below each other. Where there is little height, a figure shows one of them alone.
import { PLACE } from "./fill.js";
import { axisName } from "./scales.js";

/** @typedef {{title: string, axes: string[], low: number, high: number}} Panel its heading, the names of its axes, and the part of the height that it takes */

const AXIS = /^[xy]axis\d*$/;
const BELOW = 46; // px for numbers and a name below an axis

/** @param {Record<string, any>} layout  @returns {Panel[]} from the top */
export function panelsOf(layout) {
  /** @type {Panel[]} */
  const panels = [];
  const upright = Object.keys(layout).filter((name) => /^yaxis\d*$/.test(name));
  const [low, high] = [0, 1].map((end) => (/** @type {string} */ name) => layout[name].domain?.[end] ?? end);
  for (const name of upright.sort((one, other) => high(other) - high(one))) {
    const last = panels[panels.length - 1];
    const axes = [name, axisName(layout[name].anchor ?? "x")];
    if (last && high(name) > last.low) Object.assign(last, { low: low(name), axes: [...last.axes, ...axes] });
    else panels.push({ title: "", axes, low: low(name), high: high(name) });
  }
  for (const { text, y } of layout.annotations ?? []) {
    const panel = panels.find((one) => y > one.low && y <= one.high);
    if (panel && !panel.title) panel.title = text;
  }
  return panels;
}

/** The layout of one panel alone, on all of the height. @param {Record<string, any>} layout  @param {Panel} panel */
export function onePanel(layout, { axes, low, high }) {
  const share = (/** @type {number} */ at) => (at - low) / (high - low);
  const ids = axes.map((name) => name.replace("axis", ""));
  const entries = Object.entries(layout).flatMap(([name, settings]) => {
    if (!AXIS.test(name)) return [[name, settings]];
    if (!axes.includes(name)) return [];
    if (name[0] === "y") return [[name, { ...settings, domain: (settings.domain ?? [0, 1]).map(share) }]];
    const place = axes.indexOf(name);
    return [[name, { ...settings, anchor: ids[place - 1] }]];
  });
  const annotations = (layout.annotations ?? [])
    .filter((/** @type {any} */ { y }) => y > low && y <= high)
    .map((/** @type {any} */ one) => ({ ...one, y: share(one.y) }));
  const told = axes.some((name) => name[0] === "x" && layout[name].showticklabels !== false);
  const { margin } = layout;
  return {
    ...Object.fromEntries(entries),
    annotations,
    margin: { ...margin, b: told ? Math.max(margin.b, BELOW) : margin.b },
  };
}

/** The results that a panel's traces show. @param {any[]} traces  @param {Panel} panel */
export function resultsIn(traces, { axes }) {
  const names = new Set();
  for (const { meta, yaxis = "y" } of traces) {
    if (!meta || !axes.includes(axisName(yaxis))) continue;
    for (const [attribute, named] of Object.entries(meta)) {
      if (attribute === "text" && named.includes("{")) for (const [, name] of named.matchAll(PLACE)) names.add(name);
      else if (typeof named === "string" && attribute !== "at") names.add(named);
    }
  }
  return names;
}
