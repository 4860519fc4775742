// The work on a chapter as text that a platform has room for, the most important first.
/** @import { Memory } from "../shared/work.js" */
import { isObject } from "../shared/work.js";

/**
 * Something of the work that goes to the platform whole or not at all: its part, its text where it is one, and how to add it to a copy.
 * @typedef {{part: string, text?: string, add: (to: Memory) => void}} Piece
 */

const ROOM = 4096; // bytes of suspend_data that every SCORM 1.2 platform has to keep

/** Whether all of `part` is in `whole`. @param {unknown} whole  @param {unknown} part  @returns {boolean} */
export const holds = (whole, part) => {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((one) => whole.some((other) => holds(other, one)));
  if (isObject(part)) return isObject(whole) && Object.keys(part).every((name) => holds(whole[name], part[name]));
  return whole === part;
};

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text).length;
const ORDER = ["answers", "prediction", "review", "done", "challenges"];

/** The work in pieces, the most important first: a part, a text, or a kept run each. @param {Memory} work  @returns {Piece[]} */
const pieces = (work) => {
  const place = (/** @type {string} */ name) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const whole = Object.entries(work)
    .filter(([name]) => name !== "texts" && name !== "runs")
    .sort(([a], [b]) => place(a) - place(b));
  const texts = Object.entries(work.texts ?? {})
    .filter(([, text]) => text !== "")
    .sort((a, b) => a[1].length - b[1].length);
  const runs = Object.entries(work.runs ?? {}).flatMap(([name, list]) => list.map((run) => ({ name, run })));
  return [
    ...whole.map(([name, part]) => ({
      part: name,
      add: (/** @type {Memory} */ to) => Object.assign(to, { [name]: part }),
    })),
    ...texts.map(([name, text]) => ({
      part: "texts",
      text,
      add: (/** @type {Memory} */ to) => {
        to.texts = { ...to.texts, [name]: text };
      },
    })),
    ...runs.map(({ name, run }) => ({
      part: "runs",
      add: (/** @type {Memory} */ to) => {
        to.runs = { ...to.runs, [name]: [...(to.runs?.[name] ?? []), run] };
      },
    })),
  ];
};

/** The text for the platform, and what had no room in it. @param {Memory} work  @returns {{text: string, left: Piece[]}} */
export const fit = (work) => {
  const whole = JSON.stringify({ work });
  if (bytes(whole) <= ROOM) return { text: whole, left: [] };
  /** @type {Piece[]} */
  const left = [];
  /** @type {Memory} */
  let kept = {};
  for (const piece of pieces(work)) {
    const longer = structuredClone(kept);
    piece.add(longer);
    if (bytes(JSON.stringify({ cut: true, work: longer })) <= ROOM) kept = longer;
    else left.push(piece);
  }
  return { text: JSON.stringify({ cut: true, work: kept }), left };
};
