// Words stand in the page or in its data, with places such as {n}; scripts choose among them and fill them in.
import { find } from "./dom.js";

/**
 * A text with its places filled; a place without a value stays.
 * @param {string} text
 * @param {Record<string, unknown>} values
 */
export const fill = (text, values) => text.replace(/\{([\w-]+)\}/g, (place, name) => String(values[name] ?? place));

/**
 * What a template says in `data-message`, filled.
 * @param {ParentNode} root
 * @param {string} name
 * @param {Record<string, unknown>} [values]
 */
export const message = (root, name, values = {}) =>
  fill(find(`[data-message="${name}"]`, Element, root).textContent ?? "", values);
