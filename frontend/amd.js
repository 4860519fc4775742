// anywidget's npm package hands itself over by AMD's `define`; the bundler puts this one in its place.
/** @typedef {(base: object) => Record<string, any>} Factory makes anywidget's classes, by name, of the widgets' base */

/** @type {Factory} */
export let anywidget;
/** @param {string[]} _needs  @param {Factory} factory */
export const define = (_needs, factory) => {
  anywidget = factory;
};
