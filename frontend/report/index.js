// The page “My report”: everything that is kept on this device, to read, print, save or clear. What it says of a chapter is made in
// `items.js`; texts and words stand in the page.
import { saveCsv } from "../shared/csv.js";
import { element, part, several } from "../shared/dom.js";
import { fill } from "../shared/words.js";
import { everything, forget, lessonOf, restore, storage, workOf } from "../shared/work.js";
import { read } from "./items.js";
import { chapterOf } from "./sheet.js";
import "./report.css";

const root = document.querySelector("[data-report]");
const { chapters, words, version } = JSON.parse(root.querySelector('script[type="application/json"]').textContent);
const role = (name) => part(root, name);
const action = (name) => root.querySelector(`[data-action="${name}"]`);
const say = (text) => {
  role("status").textContent = text;
};
const today = () => new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date());

/* ---- what is there --------------------------------------------------------------------------------------------------------------- */

const wanted = new URLSearchParams(location.search).get("chapter");
const chosen = new Map(); // slug → shown or not, once the reader or the link has said so
let reports = [];
let notices = [];

const gather = () => {
  reports = [];
  notices = storage() === "kept" ? [] : [words[storage()]];
  for (const chapter of chapters) {
    const work = workOf(chapter.slug);
    const report = read(chapter, work.memory, words);
    if (work.damaged) notices.push(fill(words["damaged-chapter"], { chapter: chapter.title }));
    notices.push(...report.problems);
    if (report.sections.length) reports.push(report);
  }
  const known = chapters.map(({ slug }) => slug);
  for (const key of Object.keys(everything())) {
    if (!known.includes(lessonOf(key))) notices.push(fill(words["unknown-key"], { key }));
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

const choiceOf = ({ chapter }) => {
  const box = element("input", { type: "checkbox", value: chapter.slug, autocomplete: "off" });
  box.checked = chosen.get(chapter.slug);
  return element("label", { class: "choice" }, box, element("span", {}, `${chapter.number} ${chapter.title}`));
};

const showNames = () => {
  for (const [name, value] of [
    ["name", role("name").value.trim()],
    ["class", role("class").value.trim()],
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
  for (const box of several(".report-scroll", role("chapters"))) {
    const scrolls = box.scrollWidth > box.clientWidth + 1;
    const title = box.closest("[data-part]").querySelector("h3").firstChild.textContent;
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
  role("choices").replaceChildren(role("choices").querySelector("legend"), ...reports.map(choiceOf));
  showNames();
  showChapters();
};

/* ---- saving -------------------------------------------------------------------------------------------------------------------------- */

const typed = () =>
  [
    [words["shown-name"], role("name").value.trim()],
    [words["shown-class"], role("class").value.trim()],
  ].filter(([, text]) => text);

const fileName = (ending) => {
  const who = role("name")
    .value.trim()
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

let before = null;

const ask = (asking) => {
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

const actions = {
  print: () => window.print(),
  csv: save,
  "clear-all": () => ask(role("sure").hidden),
  "clear-yes": clear,
  "clear-no": () => ask(false),
  "undo-clear-all": undo,
};
root.addEventListener("click", (event) => actions[event.target.closest("button[data-action]")?.dataset.action]?.());
root.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !role("sure").hidden) ask(false);
});
root.addEventListener("input", (event) => {
  if (event.target.type === "text") showNames();
  if (event.target.type !== "checkbox") return;
  chosen.set(event.target.value, event.target.checked);
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
show();
