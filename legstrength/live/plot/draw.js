// A Plotly figure, filled with results, as a picture: the one drawing of the course, in Node at build, on the page, in notebooks.
//
// What of Plotly's figures it knows stands in `subset.py`, which refuses the rest where a figure is made.

import { drawAxes } from "./axes.js";
import { fill, tracesOf } from "./fill.js";
import { drawGuests, groupOf } from "./guests.js";
import { drawInsets } from "./insets.js";
import { drawLabels, placesOf } from "./labels.js";
import { drawLanes } from "./lanes.js";
import { drawBand, drawLine } from "./lines.js";
import { drawIntervals, drawMarks, intervalsOf, reach } from "./marks.js";
import { onePanel } from "./panels.js";
import { isReadable } from "./read.js";
import { axesOf, axisName, px } from "./scales.js";
import { node } from "./scene.js";

/** @typedef {import("./scales.js").Axis} Axis  @typedef {import("./scene.js").Node} Node  @typedef {import("./fill.js").Trace} Trace */
/** @typedef {[number, number]} Point */

const NARROW = 520; // px below which a figure's narrow layout is used
const SHADE = "rgba(51,51,51,0.2)"; // of a band without a colour of its own
const FADED = 0.34; // how much is seen of what is not stressed
const BESIDE = 2; // px on either side of an interval that its line takes
const DEFAULTS = { margin: { l: 50, r: 16, t: 36, b: 50 }, font: { size: 14, color: "#333333" } };

/**
 * What is drawn: a figure's axes for one size of paper, made once, its traces, and the guests among them as they were drawn last.
 * @typedef {{width: number, height: number, axes: Record<string, Axis>, rules: ReturnType<typeof drawAxes>, traces: Trace[],
 *   insets: import("./insets.js").Inset[], lanes?: import("./lanes.js").Lanes, seated?: {guests: readonly Guest[], drawn: import("./guests.js").Drawn, group: Node}}} Sheet
 * @typedef {import("./guests.js").Guest} Guest
 */

/**
 * Paper of a size with the figure's axes on it.
 * @param {{data: Trace[], layout: Record<string, any>, insets?: import("./insets.js").Inset[], lanes?: import("./lanes.js").Lanes}} figure  @param {{width: number, height: number, narrow?: Record<string, any>,
 *   panel?: import("./panels.js").Panel | null}} size with `panel`, that one alone
 * @returns {Sheet}
 */
export function sheetOf(figure, { width, height, narrow = {}, panel = null }) {
  const whole = { ...DEFAULTS, ...figure.layout, ...(width < NARROW ? narrow : {}) };
  const layout = panel ? onePanel(whole, panel) : whole;
  const axes = axesOf(layout, width, height);
  const rules = drawAxes(layout, axes, width, height);
  return { width, height, axes, rules, traces: tracesOf(figure), insets: figure.insets ?? [], lanes: figure.lanes };
}

/** @param {Sheet} sheet  @param {Trace} trace  @returns {[Axis, Axis]} */
const axesFor = ({ axes }, { xaxis = "x", yaxis = "y" }) => [axes[axisName(xaxis)], axes[axisName(yaxis)]];

/** @param {Trace} trace  @param {Axis} x  @param {Axis} y  @returns {Point[]} */
function pointsOf({ x: xs = [], y: ys = [] }, x, y) {
  const count = Math.min(xs.length, ys.length);
  const points = new Array(count);
  for (let place = 0; place < count; place++) points[place] = [x.at(xs[place]), y.at(ys[place])];
  return points;
}

/** Shows only what lies between its axes. @param {Node[]} inside  @param {Axis} x  @param {Axis} y */
function clipped(inside, x, y) {
  const [left, top, width, height] = [x.start, y.end, x.end - x.start, y.start - y.end].map(px);
  return node(
    "svg",
    { x: left, y: top, width, height, viewBox: `${left} ${top} ${width} ${height}`, overflow: "hidden" },
    inside,
  );
}

const same = (/** @type {unknown[]} */ one = [], /** @type {unknown[]} */ other = []) =>
  one === other || (one.length === other.length && one.every((value, index) => value === other[index]));

/** Whether a trace shows the run before and lies under its curve, where it would fill the gaps of a dashed one. @param {Trace} trace  @param {Trace} curve */
const isHidden = ({ meta, x, y }, curve) => Boolean(meta?.before) && same(x, curve.x) && same(y, curve.y);

/** A trace without its words. @param {Trace} trace  @param {Point[]} points  @param {Point[]} before  @param {import("./marks.js").Interval[]} intervals  @returns {Node[]} */
function shapes(trace, points, before, intervals) {
  const { mode = "lines", line, marker, fill: filled, fillcolor, error_y: error } = trace;
  const parts = [];
  if (filled === "tonexty") parts.push(...drawBand(fillcolor ?? SHADE, points, before));
  if (mode.includes("lines")) parts.push(...drawLine(line ?? {}, points));
  if (error) parts.push(...drawIntervals(error, intervals));
  if (mode.includes("markers")) parts.push(...drawMarks(marker, points));
  return parts;
}

/** @param {Trace} trace  @param {Point[]} points  @param {number | undefined} opacity  @returns {import("./labels.js").Label[]} */
function labelsOf({ text, textposition = "middle center", textfont, mode, marker }, points, opacity) {
  const side = (/** @type {number} */ index) => (Array.isArray(textposition) ? textposition[index] : textposition);
  return points.flatMap((at, index) => {
    const words = Array.isArray(text) ? text[index] : text;
    if (!words || !Number.isFinite(at[0] + at[1])) return [];
    const mark = mode.includes("markers") ? reach(marker, index) : 0;
    return [
      {
        words,
        at,
        reach: mark,
        side: side(index),
        size: textfont?.size ?? DEFAULTS.font.size,
        color: textfont?.color ?? DEFAULTS.font.color,
        opacity,
      },
    ];
  });
}

const boxOf = (/** @type {Point} */ [x, y], /** @type {number} */ half) => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

/** What the labels have to keep clear of. @param {Sheet} sheet */
function surroundings({ width, height, rules }) {
  /** @type {{paper: import("./words.js").Box, written: import("./words.js").Box[], marks: import("./words.js").Box[], lines: import("./labels.js").Line[],
   *   ruled: import("./labels.js").Line[], ink: string}} */
  const around = {
    paper: { left: 0, top: 0, right: width, bottom: height },
    written: rules.taken,
    marks: [...rules.edges],
    lines: [],
    ruled: rules.ruled,
    ink: rules.ink,
  };
  return around;
}

/** Nobody; one list, so that it is known again. @type {readonly Guest[]} */
const NOBODY = [];

/** The guests on a sheet, drawn anew only when they are other ones. @param {Sheet} sheet  @param {readonly Guest[]} guests */
function seat(sheet, guests) {
  if (sheet.seated?.guests !== guests) {
    const drawn = drawGuests(guests, sheet.traces, sheet.axes);
    sheet.seated = { guests, drawn, group: groupOf(drawn) };
  }
  return sheet.seated;
}

/** How strongly what bears some names is seen while one name is stressed: undefined for wholly. @param {string} stressed */
const strength = (stressed) => (/** @type {string[] | undefined} */ look) =>
  stressed && !look?.includes(stressed) ? FADED : undefined;

/**
 * Draws results on a sheet, those of the run before as quiet twins, and guests below them.
 * @param {Sheet} sheet  @param {Record<string, any>} results  @param {Record<string, any> | null} [previous]  @param {readonly Guest[]} [guests]
 * @param {string} [stressed] the look that stays full while all else fades; "" for none
 */
export function draw(sheet, results, previous = null, guests = NOBODY, stressed = "") {
  const { width, height, rules, traces } = sheet;
  fill(traces, results, previous);
  /** @type {Node[]} */
  const groups = [];
  const { drawn: others, group } = seat(sheet, guests);
  const labels = [...others.labels];
  /** @type {import("./read.js").Readable[]} */
  const readable = [];
  const around = surroundings(sheet);
  around.lines.push(...others.lines);
  const opacityOf = strength(stressed);
  /** @type {Point[]} */
  let before = [];
  for (const [place, trace] of traces.entries()) {
    const [x, y] = axesFor(sheet, trace);
    if ((trace.visible ?? true) !== true || !x || !y || isHidden(trace, traces[place + 1])) {
      groups.push(node("g", {}));
      continue;
    }
    const points = pointsOf(trace, x, y);
    const { mode = "lines" } = trace;
    const intervals = trace.error_y ? intervalsOf(trace.error_y, trace.y, points, y) : [];
    const drawn = mode === "text" ? [] : shapes(trace, points, before, intervals);
    const whole = trace.cliponaxis === false || !drawn.length;
    const faded = opacityOf(trace.meta?.look);
    groups.push(
      node(
        "g",
        { opacity: faded ?? trace.opacity, class: trace.meta?.lands && "plot-lands" },
        whole ? drawn : [clipped(drawn, x, y)],
      ),
    );
    if (isReadable(trace)) readable.push({ trace, points });
    if (mode.includes("text")) labels.push(...labelsOf(trace, points, faded));
    if (mode.includes("markers"))
      around.marks.push(...points.map((point, index) => boxOf(point, reach(trace.marker, index))));
    for (const { x: at, high, low } of intervals)
      around.marks.push({ left: at - BESIDE, right: at + BESIDE, top: high, bottom: low });
    const width = mode.includes("lines") ? (trace.line?.width ?? 2) : 0;
    if (width) around.lines.push({ points, width });
    if (!trace.meta?.before) before = points;
  }
  const stood = drawInsets(sheet.insets, results, sheet.axes, opacityOf);
  const { nodes: lanes, laid } = drawLanes(sheet.lanes, results, sheet.axes);
  around.marks.push(...stood.boxes, ...(laid?.blocks.map(({ box }) => box) ?? []));
  const placed = placesOf(labels, around);
  const inside = [
    rules.grid,
    ...(laid ? [node("g", { class: "plot-lanes" }, lanes)] : []),
    group,
    node("g", { class: "plot-traces" }, groups),
    rules.axes,
    node("g", { class: "plot-insets" }, stood.nodes),
    node("g", { class: "plot-labels" }, drawLabels(placed)),
  ];
  return {
    scene: node("svg", { class: "plot", viewBox: `0 0 ${width} ${height}`, width, height }, inside),
    placed,
    readable,
    turning: stood.turning,
    laid,
  };
}
