// Axes: lines, ticks and their numbers, grid, titles. What is written there is told to the labels, which keep clear of it.
import { partner, px, ticksOf } from "./scales.js";
import { node } from "./scene.js";
import { roomOf, spaced, widthOf, wrapped } from "./words.js";

/** @typedef {import("./scales.js").Axis} Axis  @typedef {import("./scene.js").Node} Node  @typedef {import("./words.js").Box} Box  @typedef {import("./labels.js").Line} Line */

const TICK = 5;
const LINE = 1.3; // from line to line, in font sizes
const CAPITAL = 0.7; // how high a capital letter is, in font sizes
const DEEP = 2.5; // px below the base line of numbers that an axis' name keeps free
const ASIDE = 2.5; // from the left end of a panel to its heading; Plotly rounds it up or down
const APART = 8; // between two numbers below an axis

/** What all of it is made with: where to put what is written, and its size and colour. */
class Paper {
  /** @param {number} width  @param {number} height  @param {{size: number, color: string}} font */
  constructor(width, height, font) {
    this.width = width;
    this.height = height;
    this.font = font;
    /** @type {Node[]} */
    this.grid = [];
    /** @type {Node[]} */
    this.lines = [];
    /** @type {Node[]} */
    this.words = [];
    /** @type {Box[]} */
    this.taken = [];
    /** @type {Box[]} */
    this.edges = [];
    /** @type {Line[]} */
    this.ruled = [];
  }

  /** Draws a line of the grid. @param {number} x1  @param {number} y1  @param {number} x2  @param {number} y2  @param {string} ink  @param {string} [kind] */
  rule(x1, y1, x2, y2, ink, kind) {
    const points = /** @type {[number, number][]} */ ([
      [x1, y1],
      [x2, y2],
    ]);
    this.grid.push(rule(x1, y1, x2, y2, ink, kind));
    this.ruled.push({ points, width: 1 });
  }

  /**
   * Writes words with the middle or an end of their base line at a point.
   * @param {string} words  @param {number} x  @param {number} y  @param {import("./words.js").Anchor} anchor
   * @param {{size?: number, color?: string}} [font]
   */
  write(words, x, y, anchor, { size = this.font.size, color = this.font.color } = {}) {
    this.taken.push(roomOf(words, x, y, anchor, size));
    const at = { x: px(x), y: px(y), "text-anchor": anchor, "font-size": size, area: color };
    this.words.push(node("text", at, spaced(words)));
  }
}

/** How far from its tick a number stands, in px: as in Plotly. @param {number} size of its font */
const gap = (size) => 1 + 0.2 * size;

/** @param {number} x1  @param {number} y1  @param {number} x2  @param {number} y2  @param {string} [ink]  @param {string} [kind] */
const rule = (x1, y1, x2, y2, ink = "#444444", kind) =>
  node("path", { d: `M${px(x1)},${px(y1)}L${px(x2)},${px(y2)}`, ink, "stroke-width": 1, fill: "none", class: kind });

/** Numbers below an axis that would touch the one before are left out, and the others say enough. @param {{value: number, words: string}[]} ticks  @param {Axis} axis  @param {number} size */
function roomy(ticks, axis, size) {
  const clear = (/** @type {number} */ every) => {
    let end = Number.NEGATIVE_INFINITY;
    return ticks.every(({ value, words }, place) => {
      if (place % every) return true;
      const half = widthOf(words, size) / 2;
      const free = axis.at(value) - half >= end + (place ? APART / 2 : 0);
      end = axis.at(value) + half;
      return free;
    });
  };
  const every = [1, 2, 3, 4, 5].find(clear) ?? ticks.length;
  return (/** @type {number} */ place) => place % every === 0;
}

/** Whether an axis has a line that is seen. @param {Axis} axis */
const lined = ({ settings }) => settings.linecolor && settings.visible !== false;

/** Whether a place is clear of both ends, where the panel's edge takes the place of a grid line. @param {number} at  @param {Axis} axis */
const within = (at, { start, end }) => Math.min(Math.abs(at - start), Math.abs(at - end)) > 1;

/** @param {Paper} paper  @param {Axis} axis  @param {Axis} anchor */
function across(paper, axis, anchor) {
  const { settings } = axis;
  const [foot, head] = [anchor.start, anchor.end];
  const ticks = ticksOf(axis);
  const told = roomy(ticks, axis, paper.font.size);
  for (const [place, { value, words }] of ticks.entries()) {
    const x = axis.at(value);
    if (settings.showgrid && within(x, axis)) paper.rule(x, foot, x, head, settings.gridcolor);
    if (settings.ticks === "outside") paper.lines.push(rule(x, foot + 0.5, x, foot + 0.5 + TICK, settings.tickcolor));
    if (settings.showticklabels !== false && told(place)) {
      const below = settings.ticks === "outside" ? TICK : 0;
      paper.write(words, x, foot + below + gap(paper.font.size) + paper.font.size, "middle");
    }
  }
  const zero = settings.zeroline && axis.low < 0 && axis.high > 0;
  if (zero) paper.rule(axis.at(0), foot, axis.at(0), head, settings.zerolinecolor, "plot-zero");
  const corner = lined(anchor) ? 1 : 0;
  if (settings.linecolor) {
    paper.lines.push(rule(axis.start - corner, foot + 0.5, axis.end, foot + 0.5, settings.linecolor));
    paper.edges.push({ left: axis.start, top: foot, right: axis.end, bottom: foot + 1 });
  }
  title(paper, axis, foot);
}

/** The name of an axis below it, in as many lines as it takes. @param {Paper} paper  @param {Axis} axis  @param {number} foot */
function title(paper, { settings, start, end }, foot) {
  const text = settings.title?.text;
  if (!text) return;
  const size = settings.title.font?.size ?? paper.font.size;
  const numbers = settings.showticklabels === false ? 0 : gap(paper.font.size) + paper.font.size + DEEP;
  const top = foot + (settings.ticks === "outside" ? TICK : 0) + numbers + (settings.title.standoff ?? 0);
  const middle = (start + end) / 2;
  const room = 2 * Math.min(middle, paper.width - middle);
  for (const [place, line] of wrapped(text, size, room).entries()) {
    paper.write(line, middle, top + size * CAPITAL + place * size * LINE, "middle", { ...settings.title.font });
  }
}

/** @param {Paper} paper  @param {Axis} axis  @param {Axis} anchor */
function upright(paper, axis, anchor) {
  const { settings } = axis;
  const [left, right] = [anchor.start, anchor.end];
  for (const { value, words } of ticksOf(axis)) {
    const y = axis.at(value);
    if (settings.showgrid && within(y, axis)) paper.rule(left, y, right, y, settings.gridcolor);
    if (settings.ticks === "outside") paper.lines.push(rule(left - 0.5 - TICK, y, left - 0.5, y, settings.tickcolor));
    if (settings.showticklabels !== false) {
      const before = settings.ticks === "outside" ? TICK : 0;
      paper.write(words, left - before - gap(paper.font.size), y + 0.36 * paper.font.size, "end");
    }
  }
  if (settings.linecolor) {
    paper.lines.push(rule(left - 0.5, axis.start, left - 0.5, axis.end, settings.linecolor));
    paper.edges.push({ left: left - 1, top: axis.end, right: left, bottom: axis.start });
  }
}

/** The headings of panels: above their upper left corners. @param {Paper} paper  @param {Record<string, any>} layout */
function headings(paper, { annotations = [], margin: { l, r, t, b } }) {
  for (const { text, x, y, xshift = 0, yshift = 0, font } of annotations) {
    const left = Math.max(0, l + x * (paper.width - l - r) + xshift) + ASIDE;
    const bottom = paper.height - b - y * (paper.height - t - b) - yshift - 1;
    const size = font?.size ?? paper.font.size;
    const lines = wrapped(text, size, paper.width - left);
    const first = bottom - size * 0.3 - (lines.length - 1) * size * LINE;
    for (const [place, line] of lines.entries()) {
      paper.write(line, left, first + place * size * LINE, "start", { ...font });
    }
  }
}

/**
 * The axes of a layout with everything written on them.
 * @param {Record<string, any>} layout  @param {Record<string, Axis>} axes  @param {number} width  @param {number} height
 */
export function drawAxes(layout, axes, width, height) {
  const paper = new Paper(width, height, layout.font);
  for (const one of Object.values(axes)) {
    if (one.settings.visible === false) continue;
    (one.name[0] === "x" ? across : upright)(paper, one, partner(one, axes));
  }
  headings(paper, layout);
  const { grid, lines, words, taken, edges, ruled } = paper;
  return {
    grid: node("g", { class: "plot-grid" }, grid),
    axes: node("g", { class: "plot-axes" }, [...lines, ...words]),
    taken,
    edges,
    ruled,
    ink: paper.font.color,
  };
}
