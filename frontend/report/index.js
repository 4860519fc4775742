// The page “My report”: everything that is kept on this device, to read, print, save or clear. What it says of a chapter is made in
// `items.js`; texts and words stand in the page.
/** @import { Chapter, Report, Words } from "./items.js" */
/** @import { Stored } from "../shared/work.js" */
import { saveCsv, separatorChoice } from "../shared/csv.js";
import { all, around, byRole, element, find } from "../shared/dom.js";
import { fill } from "../shared/words.js";
import { everything, forget, lessonOf, restore, storage, workOf } from "../shared/work.js";
import { read } from "./items.js";
import { chapterOf } from "./sheet.js";
import "./report.css";

const root = find("[data-report]", HTMLElement);
/** @type {{chapters: Chapter[], words: Words, version: string}} */
const { chapters, words, version } = JSON.parse(
  find('script[type="application/json"]', HTMLScriptElement, root).textContent,
);
const role = (/** @type {string} */ name) => byRole(name, HTMLElement, root);
const action = (/** @type {string} */ name) => find(`[data-action="${name}"]`, HTMLButtonElement, root);
/** What is typed in the report's own fields. @param {"name" | "class"} name */
const typedAs = (name) => byRole(name, HTMLInputElement, root).value.trim();
const say = (/** @type {string} */ text) => {
  role("status").textContent = text;
};
const today = () => new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date());

/* ---- what is there --------------------------------------------------------------------------------------------------------------- */

const wanted = new URLSearchParams(location.search).get("chapter");
/** @type {Map<string, boolean>} slug → shown or not, once the reader or the link has said so */
const chosen = new Map();
/** @type {Report[]} */
let reports = [];
/** @type {string[]} */
let notices = [];

const gather = () => {
  reports = [];
  const keeps = storage();
  notices = keeps === "kept" ? [] : [words[keeps]];
  for (const chapter of chapters) {
    const work = workOf(chapter.slug);
    const report = read(chapter, work.memory, words);
    if (work.damaged) notices.push(fill(words["damaged-chapter"], { chapter: chapter.title }));
    notices.push(...report.problems);
    if (report.sections.length) reports.push(report);
  }
  const known = chapters.map(({ slug }) => slug);
  for (const key of Object.keys(everything())) {
    if (!known.includes(lessonOf(key) ?? "")) notices.push(fill(words["unknown-key"], { key }));
  }
  const linked = chapters.find(({ slug }) => slug === wanted);
  if (wanted !== null && !linked) notices.push(fill(words["no-chapter"], { chapter: wanted }));
  if (linked && reports.length && !reports.some(({ chapter }) => chapter === linked))
    notices.push(fill(words["none-here"], { chapter: linked.title }));
  for (const { chapter } of reports) {
    if (!chosen.has(chapter.slug)) chosen.set(chapter.slug, !linked || linked === chapter);
  }
};
const shown = () => reports.filter(({ chapter }) => chosen.get(chapter.slug));

/* ---- the report -------------------------------------------------------------------------------------------------------------------- */

/** @param {Report} report */
const choiceOf = ({ chapter }) => {
  const box = element("input", { type: "checkbox", value: chapter.slug, autocomplete: "off" });
  box.checked = chosen.get(chapter.slug) === true;
  return element("label", { class: "choice" }, box, element("span", {}, `${chapter.number} ${chapter.title}`));
};

const showNames = () => {
  for (const [name, value] of [
    ["name", typedAs("name")],
    ["class", typedAs("class")],
    ["date", today()],
  ]) {
    role(`shown-${name}`).textContent = value;
  }
};

const showChapters = () => {
  role("chapters").replaceChildren(...shown().map(chapterOf));
  role("none-chosen").hidden = !reports.length || shown().length > 0;
  for (const name of ["print", "csv"]) action(name).disabled = !shown().length;
  nameScrollers();
};
const nameScrollers = () => {
  // what scrolls sideways can be reached by keyboard
  for (const box of all(".report-scroll", HTMLElement, role("chapters"))) {
    const scrolls = box.scrollWidth > box.clientWidth + 1;
    const title = box.closest("[data-part]")?.querySelector("h3")?.firstChild?.textContent ?? "";
    for (const [name, value] of [
      ["tabindex", "0"],
      ["role", "group"],
      ["aria-label", title],
    ]) {
      if (scrolls) box.setAttribute(name, value);
      else box.removeAttribute(name);
    }
  }
};

const show = () => {
  gather();
  role("notices").replaceChildren(...notices.map((text) => element("p", {}, text)));
  role("none").hidden = reports.length > 0 || storage() === "refused";
  for (const name of ["controls", "who"]) role(name).hidden = !reports.length;
  role("forget").hidden = !Object.keys(everything()).length;
  role("choices").replaceChildren(find("legend", HTMLLegendElement, role("choices")), ...reports.map(choiceOf));
  showNames();
  showChapters();
};

/* ---- saving -------------------------------------------------------------------------------------------------------------------------- */

const typed = () =>
  [
    [words["shown-name"], typedAs("name")],
    [words["shown-class"], typedAs("class")],
  ].filter(([, text]) => text);

const fileName = (/** @type {string} */ ending) => {
  const who = typedAs("name")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return `${[words.file, who, day].filter(Boolean).join("-")}${ending}`;
};

const save = () => {
  const rows = [
    [fill(words.course, { version })],
    [words["shown-date"], today()],
    ...typed(),
    [],
    Object.values(words["csv-head"]),
    ...shown().flatMap((report) => report.rows),
  ];
  const file = fileName(".csv");
  saveCsv(file, [], rows);
  say(fill(words.saved, { file }));
};

const title = document.title;
window.addEventListener("beforeprint", () => {
  showNames(); // the day may have changed
  document.title = fileName("");
});
window.addEventListener("afterprint", () => {
  document.title = title;
});

/* ---- clearing ------------------------------------------------------------------------------------------------------------------------ */

/** @type {Stored} what was cleared last */
let before = {};

const ask = (/** @type {boolean} */ asking) => {
  role("sure").hidden = !asking;
  action("clear-all").setAttribute("aria-expanded", String(asking));
  (asking ? role("sure") : action("clear-all")).focus();
};
const clear = () => {
  before = forget();
  ask(false);
  chosen.clear();
  show();
  say(words.cleared);
  action("undo-clear-all").hidden = false;
  action("undo-clear-all").focus();
};
const undo = () => {
  const done = restore(before);
  show();
  say(words[done ? "undone" : "undo-failed"]);
  action("undo-clear-all").hidden = true;
  action("clear-all").focus();
};

/* ---- start --------------------------------------------------------------------------------------------------------------------------- */

/** @type {Record<string, () => void>} */
const actions = {
  print: () => window.print(),
  csv: save,
  "clear-all": () => ask(Boolean(role("sure").hidden)),
  "clear-yes": clear,
  "clear-no": () => ask(false),
  "undo-clear-all": undo,
};
root.addEventListener("click", (event) => {
  actions[around(event, "button[data-action]", HTMLButtonElement)?.dataset.action ?? ""]?.();
});
root.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !role("sure").hidden) ask(false);
});
root.addEventListener("input", (event) => {
  const field = around(event, "input", HTMLInputElement);
  if (field?.type === "text") showNames();
  if (field?.type !== "checkbox") return;
  chosen.set(field.value, field.checked);
  showChapters();
  say(fill(words.shown, { n: shown().length }));
});
let waiting = false;
document.addEventListener("work:changed", () => {
  // one for each chapter
  if (!waiting)
    queueMicrotask(() => {
      waiting = false;
      show();
    });
  waiting = true;
});
window.addEventListener("resize", nameScrollers);
action("csv").after(separatorChoice(words["csv-separator"]));
show();
