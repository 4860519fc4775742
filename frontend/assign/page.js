/* The parts of the page “Make an assignment”, by the names that they carry there, and its messages. */
import { all, dataOf, find } from "../shared/dom.js";

/**
 * What has a role.
 * @template {HTMLElement} Kind
 * @param {string} role
 * @param {new () => Kind} kind
 */
export const part = (role, kind) => find(`.assign [data-role="${role}"]`, kind);
export const choice = (/** @type {string} */ role) => part(role, HTMLSelectElement);
export const link = (/** @type {string} */ role) => part(role, HTMLAnchorElement);
export const step = (/** @type {string} */ name) => find(`.assign[data-step="${name}"]`, HTMLElement);

/** The chapter that is chosen. */
export const chosen = () => choice("chapter").selectedOptions[0];

/** What can be ticked: a “lock”, a “hide” or a “task”. @param {string} kind */
export const boxes = (kind) => all(`.assign [data-${kind}]`, HTMLInputElement);
/** What is. @param {string} kind */
export const tickedBoxes = (kind) => boxes(kind).filter((box) => box.checked);
/** The names that it has in a link. @param {string} kind */
export const ticked = (kind) => tickedBoxes(kind).map((box) => dataOf(box, kind));
/** The words beside it. @param {HTMLInputElement} box */
export const labelOf = (box) => box.labels?.[0].textContent.trim() ?? "";

/** @param {string} text  @param {Record<string, string>} places */
export const fill = (text, places) => text.replace(/\{([\w-]+)\}/g, (whole, name) => places[name] ?? whole);
/** @param {string} name  @param {Record<string, string>} [places] */
export const message = (name, places = {}) =>
  fill(find(`.assign [data-message="${name}"]`, HTMLElement).textContent, places);

/** Answers in the step in which something was pressed, and takes back what the others said. @param {string} text  @param {Element} near */
export function say(text, near) {
  for (const line of all(".assign-said", HTMLElement))
    line.textContent = line.closest(".assign") === near.closest(".assign") ? text : "";
}
