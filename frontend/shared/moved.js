// Figures that are part of another one now. A link that names one of them, or a run that was kept of it, means that other one: whoever
// reads the page's address or kept runs asks here first.
import { isObject } from "./work.js";

/** Figure of old → figure of today. @type {Record<string, string>} */
const MOVED = { "hills-route": "hills", "lean-or-bulky-parts": "lean-or-bulky" };
const LISTS = ["lock", "hide", "show"]; // what names figures, or their parts, in its value

/** What a figure, a setting or a place named after a figure is called today. @param {string} name */
export const nowCalled = (name) => name.replace(/^\s*[\w-]+/, (slug) => MOVED[slug.trim()] ?? slug);

/** A query with the names of today. @param {string} query */
export function today(query) {
  const asked = [...new URLSearchParams(query)];
  const told = asked.map(([key, text]) => [
    nowCalled(key),
    LISTS.includes(key) ? text.split(",").map(nowCalled).join(",") : text,
  ]);
  if (String(told) === String(asked)) return query;
  return `${query.startsWith("?") ? "?" : ""}${new URLSearchParams(told)}`;
}

/**
 * Kept runs by the figures of today: those of an old one stand before those of the figure that it is part of. What is no list stays where it is.
 * @param {Record<string, any>} kept
 */
export function runsToday(kept) {
  const found = { ...kept };
  for (const [was, is] of Object.entries(MOVED)) {
    const { [was]: old, [is]: now = [] } = found;
    if (!Array.isArray(old) || !Array.isArray(now)) continue;
    const renamed = old.map((run) => (isObject(run) && run.query ? { ...run, query: today(String(run.query)) } : run));
    found[is] = [...renamed, ...now];
    delete found[was];
  }
  return found;
}
