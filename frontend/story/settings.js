// Settings of a figure as a story compares them.
/** @import { Settings } from "./kinds.js" */

/**
 * Whether all of `some` stands so in `settings`: a list of a link and one of a figure are written alike.
 * @param {Settings} some
 * @param {Settings} settings
 */
export const same = (some, settings) =>
  Object.entries(some).every(([name, value]) => String(value) === String(settings[name]));

/** Of these settings, the named ones. @param {Settings} settings  @param {string[]} names */
export const chosen = (settings, names) => Object.fromEntries(names.map((name) => [name, settings[name]]));
