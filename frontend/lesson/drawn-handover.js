// Hands what a reader drew to the figure, which shows it as quiet traces to the end. A figure that starts later asks `explorerStore`.
/** @import { Drawn } from "./drawn.js" */
import { all } from "../shared/dom.js";

/**
 * Curves by the names of the results that lie along and go up in the figure.
 * @typedef {{x: string, y: string, curves: {name: string, x: number[], y: number[]}[]}} Handed
 */

/** @type {Map<string, Handed>} */
const handed = new Map();

/** What a figure is to show of a drawing; null where there is nothing. @param {string} slug */
export const drawnFor = (slug) => handed.get(slug) ?? null;

/** @param {Drawn} pad  @param {string} slug the figure that the prediction opens */
export function handOver(pad, slug) {
  const { at, x, y } = pad.axes;
  const curves = pad.answer === null ? [] : pad.distances();
  const detail = {
    x,
    y,
    curves: curves.map(({ person, whole }) => ({ name: pad.say("yours", { name: person.name }), x: at, y: whole })),
  };
  handed.set(slug, detail);
  for (const root of all(`[data-explorer="${slug}"]`, HTMLElement)) {
    root.dispatchEvent(new CustomEvent("explorer:drawn", { detail }));
  }
}
