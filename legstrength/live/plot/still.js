// Pictures without a page, as text: for cards, for paper, and for a page until its script runs.
import { draw, sheetOf } from "./draw.js";
import { panelsOf } from "./panels.js";
import { alone, node, textOf } from "./scene.js";
import { bare, empty } from "./sketch.js";

/**
 * What is asked for: a figure with results (none: its empty axes), on paper of a size. `page` leaves its colours to the page's theme and its
 * font to the page's style; `bare` leaves out words and axes; `alt` says what is shown.
 * @typedef {{figure: any, results: any, width: number, height: number, narrow?: any, dark?: Record<string, string>, page?: boolean,
 *   panel?: number | null, bare?: boolean, alt?: string}} Job
 */

/** @param {Job} job  @returns {string} */
export function still({
  figure,
  results,
  width,
  height,
  narrow,
  dark = {},
  page = false,
  panel = null,
  bare: plain = false,
  alt = "",
}) {
  const sheet = sheetOf(plain ? bare(figure, results) : results ? figure : empty(figure), {
    width,
    height,
    narrow,
    panel: panel === null ? null : panelsOf(figure.layout)[panel],
  });
  const { scene } = draw(sheet, results ?? {});
  const said = alt ? { role: "img", "aria-label": alt } : { "aria-hidden": "true", focusable: "false" };
  const whole = node("svg", { ...scene.at, ...said }, scene.inside);
  return page ? textOf(whole, { dark, live: true }) : alone(whole);
}
