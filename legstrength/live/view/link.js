// An explorer's settings in a link.
import { read, takesOf, write } from "../../../frontend/shared/link.js";

/**
 * How an explorer's settings are written into a link and read from one that was kept.
 * @param {string} slug
 * @param {ReturnType<typeof import("./settings.js").makeSettings>} settings
 */
export function makeLink(slug, settings) {
  const query = () => {
    const now = settings.values();
    return write({ settings: settings.names.map((name) => [`${slug}.${name}`, now[name]]) }).slice(1);
  };
  const to = (/** @type {string} */ asked) => {
    const target = new URL(document.location.href);
    target.search = asked;
    target.hash = slug;
    return target.href;
  };
  const takes = (/** @type {string} */ name) =>
    takesOf((trait) => settings.controls[name].get(trait), name, settings.optionsOf(name));
  return {
    query,
    /** The page's address with these settings, or those of a query. */
    href: (asked = query()) => to(asked),
    /** The query of some settings. @param {Record<string, import("../../../frontend/shared/link.js").Value>} some */
    queryOf: (some) =>
      write({ settings: Object.entries(some).map(([name, value]) => [`${slug}.${name}`, value]) }).slice(1),
    /**
     * Name → value of what a kept query holds and a control still takes, and why the rest is refused.
     * @param {string} kept
     */
    settingsOf(kept) {
      const controls = Object.fromEntries(settings.names.map((name) => [name, takes(name)]));
      const figures = { [slug]: { controls, groups: [] } };
      const { settings: found, refused } = read(kept, { figures, shown: null, parts: null });
      return { values: found[slug] ?? {}, refused: refused.map(({ reason }) => reason) };
    },
  };
}
