// Puts what a link asks of the figures into the widgets' stored state before any widget is made, so that the first picture already shows
// it. What a figure does not take is left out, and the reader is told why. Parts of the page are the lesson's own work.
/** @import { Linked, Options, Spec, Value } from "../legstrength/live/view/kinds.js" */
import { read, takesOf } from "./shared/link.js";
import { today } from "./shared/moved.js";

/**
 * Widgets as a page carries them, by id: each one's traits, of which an explorer's are these.
 * @typedef {Record<string, any>} Traits
 * @typedef {Record<string, {state: Traits}>} Widgets
 * @typedef {{slug: string, _spec: Spec, _controls: Record<string, string>, _linked?: Linked}} Stored
 */

const idOf = (/** @type {string} */ reference) => reference.slice("IPY_MODEL_".length);

/** @param {Traits} state  @returns {state is Stored} */
const isExplorer = (state) => Boolean(state._spec && state._controls);

/** What of an explorer a link can name, from its stored state. @param {Stored} explorer  @param {Widgets} widgets */
function figureOf({ _controls, _spec }, widgets) {
  const takes = Object.entries(_controls).map(([name, reference]) => {
    const { state } = widgets[idOf(reference)];
    return [name, takesOf((trait) => state[trait], name, _spec.controls[name].options)];
  });
  return { controls: Object.fromEntries(takes), groups: _spec.groups.map(({ slug }) => slug) };
}

/** Sets a stored control to a value that it takes. @param {Traits} state  @param {Value} value  @param {Options} [options] */
function put(state, value, options) {
  if (options) state.index = options.findIndex(([slug]) => slug === value);
  else state.value = value;
}

/**
 * The rest of what a link means that names nothing but a person: the scenario of that person, whose settings say who it is. Who the figure
 * opens with stays as it opens.
 * @param {Record<string, Value>} settings  @param {any} spec  @param {(name: string) => Traits} stored
 */
function meant(settings, { controls, scenarios = [] }, stored) {
  const [[name, value] = [], ...others] = Object.entries(settings);
  if (!name || others.length || !controls[name].options || controls[name].options[stored(name).index]?.[0] === value)
    return {};
  const named = new Set(scenarios.map((/** @type {any} */ one) => one.values[name]));
  const found = scenarios.find((/** @type {any} */ one) => one.values[name] === value);
  return found && named.size === scenarios.length ? found.values : {};
}

/**
 * Puts a page's query into its widgets, each explorer's `_linked` telling its view what came of it.
 * @param {Widgets} widgets
 * @param {string} search
 */
export function applyLink(widgets, search) {
  const explorers = Object.values(widgets)
    .map(({ state }) => state)
    .filter(isExplorer);
  if (!explorers.length) return;
  const figures = Object.fromEntries(explorers.map((explorer) => [explorer.slug, figureOf(explorer, widgets)]));
  const asked = read(today(search), { figures, shown: null, parts: null });
  for (const [place, explorer] of explorers.entries()) {
    const { slug, _controls, _spec } = explorer;
    const [settings, locked] = [asked.settings[slug] ?? {}, asked.lock[slug] ?? []];
    const stored = (/** @type {string} */ name) => widgets[idOf(_controls[name])].state;
    for (const [name, value] of Object.entries({ ...meant(settings, _spec, stored), ...settings }))
      put(stored(name), value, _spec.controls[name].options);
    for (const name of locked) stored(name).disabled = true;
    // What concerns no figure of this page is told by the first.
    const mine = asked.refused.filter((one) => one.explorer === slug || (!one.explorer && !place));
    explorer._linked = {
      used: Object.keys(settings),
      refused: mine.map(({ reason }) => reason),
      locked,
      hidden: asked.hide[slug] ?? [],
      waits: asked.start === "predict",
      alone: Object.hasOwn(figures, asked.show),
    };
  }
}
