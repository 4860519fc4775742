// Figures with less in them: a small picture without words, and axes without curves.
import { fill, tracesOf } from "./fill.js";
import { axisName } from "./scales.js";

/** @typedef {{data: any[], layout: Record<string, any>}} Figure */

const EDGE = 4; // px around a small picture
const ROOM = 0.1; // of what is shown, free above and below it

/**
 * A figure for a small picture: no words and no numbers, and of each upright axis only the part that has something in it.
 * @param {Figure} figure  @param {Record<string, any>} results  @returns {Figure}
 */
export function bare(figure, results) {
  const traces = tracesOf({ data: figure.data.filter(({ mode }) => mode !== "text") });
  fill(traces, results);
  const seen = traces.filter(({ visible }) => (visible ?? true) === true);
  /** @type {Record<string, any>} */
  const layout = { font: figure.layout.font, margin: { l: EDGE, r: EDGE, t: EDGE, b: EDGE } };
  for (const [name, { range, domain, anchor, linecolor }] of Object.entries(figure.layout).filter(([key]) =>
    /^[xy]axis/.test(key),
  )) {
    layout[name] = { range, domain, anchor, showticklabels: false, ticks: "" };
    if (name[0] === "x") continue;
    const values = seen
      .filter(({ yaxis = "y" }) => axisName(yaxis) === name)
      .flatMap(({ y }) => y ?? [])
      .filter(Number.isFinite);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const room = ROOM * (most - least);
    layout[name].linecolor = linecolor;
    if (most > least) layout[name].range = [Math.max(range[0], least - room), Math.min(range[1], most + room)];
  }
  const data = traces.map(({ mode, meta, error_y, ...trace }) => ({ ...trace, mode: mode?.replace("+text", "") }));
  return { data, layout };
}

/** A figure's first panel with nothing in it, to be drawn into. @param {Figure} figure  @returns {Figure} */
export function empty({ layout: { xaxis, yaxis, annotations = [], font, margin } }) {
  const whole = (/** @type {any} */ { anchor, domain, ...settings }) => settings;
  return {
    data: [],
    layout: { font, margin, xaxis: whole(xaxis), yaxis: whole(yaxis), annotations: annotations.slice(0, 1) },
  };
}
