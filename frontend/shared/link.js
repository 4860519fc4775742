// What a link asks of a page, read and written in one place for all scripts.
//
//     ?<explorer>.<control>=<value>    a setting: a number, numbers joined by underscores, an option's slug, true or false
//     lock=<explorer>.<control>,…      controls that stay as they are set
//     hide=<explorer>.<group>,…        groups of controls, or (without a dot) parts of the page, that are left out
//     start=<part>                     where the page opens; at the prediction, figures wait for it all the same
//     show=<explorer>                  one figure alone
//     chapter=, tasks=                 on the page “Make an assignment” alone: what else is chosen there
//
// `legstrength/live/explorer/link.py` is Python's reader and writer. Both say in the same words why something is refused;
// tests/live/test_link.py holds them together. Marks that messengers add behind a link are forgiven.
import WORDS from "../../legstrength/live/view/link-words.json";
import { onStep } from "./numbers.js";

/**
 * A number's range, or that of each number of a series.
 * @typedef {{low: number, high: number, step: number, unit: string}} Range
 * @typedef {{kind: "number", label: string} & Range} TakesNumber
 * @typedef {{kind: "series", label: string, cells: string[]} & Range} TakesSeries
 * @typedef {{kind: "choice", label: string, slugs: string[]}} TakesChoice
 * @typedef {{kind: "switch", label: string}} TakesSwitch
 * @typedef {TakesNumber | TakesSeries | TakesChoice | TakesSwitch} Takes what a control takes
 * @typedef {number | number[] | string | boolean} Value
 * @typedef {{controls: Record<string, Takes>, groups: string[]}} Figure what of an explorer a link can name
 */

/**
 * What a link asks for and can be had, by explorer, and why the rest is refused (`explorer` is "" where the page is meant).
 * @typedef {object} Asked
 * @property {Record<string, Record<string, Value>>} settings
 * @property {Record<string, string[]>} lock
 * @property {Record<string, string[]>} hide
 * @property {string[]} parts
 * @property {string} start
 * @property {string} show
 * @property {string} chapter
 * @property {string[] | null} tasks
 * @property {{explorer: string, reason: string}[]} refused
 */

const NUMBER = /^-?\d+(\.\d+)?$/;
const ADDED = /[\s.,;:!?)\]}>"'»”’…*]+$/; // what messengers and sentences put behind a link
const MOST_SHOWN = 40; // characters of a value that are repeated
const MOST_KEY = 80; // and of a name
const MOST_OPTIONS = 8;
const MINUS = "\u2212";

class Refused extends Error {}

/** @param {keyof typeof WORDS} why  @param {Record<string, unknown>} parts */
const reasonFor = (why, parts) => WORDS[why].replace(/\{(\w+)\}/g, (_, name) => String(parts[name]));

const bare = (/** @type {string} */ text) => text.replace(ADDED, "").trim();
const cut = (/** @type {string} */ text, most = MOST_SHOWN) => [...text].slice(0, most).join("");
const printed = (/** @type {number} */ number, unit = "") => `${decimal(number).replace("-", MINUS)} ${unit}`.trim();

// ---------------------------------------------------------------- one value

const decimal = (/** @type {number} */ number) => {
  const text = number.toFixed(10).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
};

/**
 * A setting as a link carries it: decimals without zeros at their end, a series joined by underscores, true or false.
 * @param {Value} value
 */
export function written(value) {
  if (Array.isArray(value)) return value.map(decimal).join("_");
  return typeof value === "number" ? decimal(value) : String(value);
}

/** @param {string} text  @param {Range} range  @param {string} label */
function numberOf(text, { low, high, step, unit }, label) {
  if (!NUMBER.test(text)) {
    throw new Refused(reasonFor("number", { label, text: cut(text), low: printed(low), high: printed(high, unit) }));
  }
  const number = Number(text);
  const said = cut(text).replace("-", MINUS);
  if (number > high) throw new Refused(reasonFor("above", { label, text: said, high: printed(high, unit) }));
  if (number < low) throw new Refused(reasonFor("below", { label, text: said, low: printed(low, unit) }));
  return Math.min(high, onStep(number, low, step));
}

/** @param {string} text  @param {TakesSeries} takes */
function numbersOf(text, takes) {
  const parts = text.split("_");
  const { label, cells } = takes;
  if (parts.length !== cells.length) {
    throw new Refused(reasonFor("count", { label, given: parts.length, count: cells.length }));
  }
  const names = cells.map((cell) => reasonFor("cell", { label, cell }));
  const empty = parts.indexOf("");
  if (empty >= 0) throw new Refused(reasonFor("empty", { label: names[empty] }));
  return parts.map((part, place) => numberOf(part, takes, names[place]));
}

/** What stands in a link for a control; Refused where the control does not take it. @param {string} text  @param {Takes} takes  @returns {Value} */
function settingOf(text, takes) {
  const asked = bare(text);
  const { label } = takes;
  if (!asked) throw new Refused(reasonFor("empty", { label }));
  if (takes.kind === "number") return numberOf(asked, takes, label);
  if (takes.kind === "series") return numbersOf(asked, takes);
  if (takes.kind === "switch") {
    if (asked === "true" || asked === "false") return asked === "true";
    throw new Refused(reasonFor("switch", { label, text: cut(asked) }));
  }
  const { slugs } = takes;
  if (slugs.includes(asked)) return asked;
  const listed = [...slugs.slice(0, MOST_OPTIONS), ...(slugs.length > MOST_OPTIONS ? ["…"] : [])];
  throw new Refused(reasonFor("choice", { label, text: cut(asked), options: listed.join(", ") }));
}

/**
 * What a control takes, from what its widget is told: `told` gives a widget's trait by name, `options` are [slug, words] of a choice.
 * @param {(trait: string) => any} told  @param {string} name  @param {[string, string][] | undefined | null} options
 * @returns {Takes}
 */
export function takesOf(told, name, options) {
  const label = told("description") || name;
  if (options) return { kind: "choice", label, slugs: options.map(([slug]) => slug) };
  const value = told("value");
  if (typeof value === "boolean") return { kind: "switch", label };
  const range = { label, low: told("min"), high: told("max"), step: told("step"), unit: told("unit") ?? "" };
  return Array.isArray(value) ? { kind: "series", ...range, cells: told("cells") } : { kind: "number", ...range };
}

// ---------------------------------------------------------------- a whole link

/** Names that nobody chose, such as `constructor`, are no names. @param {Record<string, any>} record  @param {string} name */
const own = (record, name) => (Object.hasOwn(record, name) ? record[name] : undefined);

/** @param {Record<string, any>} record  @param {string} name  @param {() => any} first */
function filled(record, name, first) {
  if (!Object.hasOwn(record, name)) record[name] = first();
  return record[name];
}

/** @param {Asked} asked  @param {Record<string, Figure>} figures  @param {string} key  @param {string} text */
function readSetting(asked, figures, key, text) {
  const [slug, name] = [key.slice(0, key.indexOf(".")), key.slice(key.indexOf(".") + 1)];
  const figure = own(figures, slug);
  const takes = figure && own(figure.controls, name);
  const explorer = figure ? slug : "";
  if (!takes) {
    asked.refused.push({ explorer, reason: reasonFor("setting", { key: cut(key, MOST_KEY) }) });
    return;
  }
  try {
    const value = settingOf(text, takes);
    filled(asked.settings, slug, () => ({}))[name] = value;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    asked.refused.push({ explorer, reason: error.message });
  }
}

/** @param {Asked} asked  @param {Record<string, Figure> | null} figures  @param {string} item  @param {"lock" | "hide"} into */
function readName(asked, figures, item, into) {
  const dot = item.indexOf(".");
  const [slug, name] = dot < 0 ? [item, ""] : [item.slice(0, dot), item.slice(dot + 1)];
  const figure = figures && own(figures, slug);
  const known = figure && (into === "hide" ? figure.groups.includes(name) : Object.hasOwn(figure.controls, name));
  if (known || !figures) filled(asked[into], slug, () => []).push(name);
  else {
    const reason = reasonFor(into === "hide" ? "group" : "setting", { key: cut(item, MOST_KEY) });
    asked.refused.push({ explorer: figure ? slug : "", reason });
  }
}

/** @param {URLSearchParams} given  @param {string} key */
const itemsOf = (given, key) => given.getAll(key).join(",").split(",").map(bare).filter(Boolean);

/**
 * What a query asks of a page: `figures` can be set, `shown` can be shown alone, `parts` can be hidden or begun at. What is null is
 * somebody else's to judge: names are taken as they are, and settings are left alone.
 * @param {string} search
 * @param {{figures: Record<string, Figure> | null, shown: string[] | null, parts: string[] | null}} page
 * @returns {Asked}
 */
export function read(search, { figures, shown, parts }) {
  const given = new URLSearchParams(search);
  const one = (/** @type {string} */ key) => bare(given.get(key) ?? "");
  const tasks = given.has("tasks") ? itemsOf(given, "tasks") : null;
  /** @type {Asked} */
  const asked = {
    settings: {},
    lock: {},
    hide: {},
    parts: [],
    start: "",
    show: "",
    chapter: one("chapter"),
    tasks,
    refused: [],
  };
  /** @param {string} item  @param {string[] | null} among  @param {"part" | "figure"} kind */
  const known = (item, among, kind) => {
    if (!among || among.includes(item)) return true;
    asked.refused.push({ explorer: "", reason: reasonFor(kind, { key: cut(item, MOST_KEY) }) });
    return false;
  };
  if (figures) for (const [key, text] of given) if (key.includes(".")) readSetting(asked, figures, key, text);
  for (const item of itemsOf(given, "lock")) readName(asked, figures, item, "lock");
  for (const item of itemsOf(given, "hide")) {
    if (!item.includes(".")) {
      if (known(item, parts, "part")) asked.parts.push(item);
    } else readName(asked, figures, item, "hide");
  }
  const [start, show] = [one("start"), one("show")];
  if (start && known(start, parts, "part")) asked.start = start;
  if (show && known(show, shown, "figure")) asked.show = show;
  return asked;
}

const list = (/** @type {string[]} */ items) => items.map(encodeURIComponent).join(",");

/**
 * A link's query, with its ?; "" where nothing is asked for. `settings` are pairs of `<explorer>.<control>` and value; `lock` and `hide`
 * name what they mean as a link does.
 * @param {{settings?: [string, Value][], lock?: string[], hide?: string[], start?: string, show?: string, chapter?: string,
 *   tasks?: string[] | null}} asked
 */
export function write({ settings = [], lock = [], hide = [], start = "", show = "", chapter = "", tasks = null }) {
  const pairs = chapter ? [`chapter=${encodeURIComponent(chapter)}`] : [];
  for (const [key, value] of settings) pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(written(value))}`);
  if (lock.length) pairs.push(`lock=${list(lock)}`);
  if (hide.length) pairs.push(`hide=${list(hide)}`);
  if (start) pairs.push(`start=${encodeURIComponent(start)}`);
  if (show) pairs.push(`show=${encodeURIComponent(show)}`);
  if (tasks) pairs.push(`tasks=${list(tasks)}`);
  return pairs.length ? `?${pairs.join("&")}` : "";
}
