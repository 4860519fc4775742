// The few calls by which scripts find and make parts of a page.

/**
 * An element with attributes (true: present and empty; false, null, undefined: left out) and children (null: left out).
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Node | string | null)} children
 * @returns {HTMLElement}
 */
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
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
 * All elements that a selector finds, as an array.
 * @param {string} selector
 * @param {ParentNode} [root]
 * @returns {any[]}
 */
export const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/**
 * The part of `root` with this role, as templates name it in `data-role`.
 * @param {ParentNode} root
 * @param {string} role
 * @returns {any}
 */
export const find = (root, role) => root.querySelector(`[data-role="${role}"]`);
