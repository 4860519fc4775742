// The few calls by which scripts make parts of a page, and find them.

/**
 * An element with attributes (true: present and empty; false, null, undefined: left out) and children (null: left out).
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Node | string | null)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
};

/**
 * A button that does `action`.
 * @param {string} action
 * @param {string} label
 * @param {Record<string, unknown>} [extra]
 */
export const button = (action, label, extra = {}) =>
  element("button", { type: "button", "data-action": action, ...extra }, label);

/**
 * All elements below `root` that a selector finds; each has to be of the class that is named, such as HTMLInputElement.
 * @template {Element} Kind
 * @param {string} selector
 * @param {new () => Kind} kind
 * @param {ParentNode} [root]
 * @returns {Kind[]}
 */
export const all = (selector, kind, root = document) =>
  [...root.querySelectorAll(selector)].map((one) => {
    if (one instanceof kind) return one;
    throw new TypeError(`${selector} is no ${kind.name}, but <${one.localName}>.`);
  });

/**
 * The first element below `root` that a selector finds. It has to be there, and of the class that is named.
 * @template {Element} Kind
 * @param {string} selector
 * @param {new () => Kind} kind
 * @param {ParentNode} [root]
 * @returns {Kind}
 */
export function find(selector, kind, root = document) {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new TypeError(found ? `${selector} is no ${kind.name}, but <${found.localName}>.` : `${selector} is missing.`);
}

/**
 * The element below `root` with a role, as templates name it in `data-role`. It has to be there, and of the class that is named.
 * @template {Element} Kind
 * @param {string} role
 * @param {new () => Kind} kind
 * @param {ParentNode} [root]
 */
export const byRole = (role, kind, root) => find(`[data-role="${role}"]`, kind, root);

/**
 * The element of a class in which something happened, the innermost that a selector knows; null where there is none.
 * @template {Element} Kind
 * @param {Event} event
 * @param {string} selector
 * @param {new () => Kind} kind
 * @returns {Kind | null}
 */
export function around({ target }, selector, kind) {
  const found = target instanceof Element ? target.closest(selector) : null;
  return found instanceof kind ? found : null;
}

/**
 * What an element carries in its `data-…` attribute of that name, written as in `dataset`. It has to be there.
 * @param {HTMLElement | SVGElement} element
 * @param {string} name
 */
export function dataOf({ dataset, localName }, name) {
  const carried = dataset[name];
  if (carried === undefined) throw new TypeError(`A <${localName}> has no data-${name}.`);
  return carried;
}
