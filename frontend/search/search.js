// The search: it reads the sentences of all pages (`legstrength/site/shell/search.py`) and shows for each section found the sentence that
// has the words. It serves the dialog of every page and the page of the search, as one types.
import MiniSearch from "minisearch";
import { all, dataOf, element, find } from "../shared/dom.js";
import { excerpt } from "./excerpt.js";

/**
 * @typedef {{ id: string, title: string, text: string }} Section
 * @typedef {{ page: string, title: string, chapter: boolean, sections: Section[] }} Page
 * @typedef {{ id: number, address: string, page: string, title: string, text: string, chapter: boolean }} Entry
 */

const MOST = 12;
const root = new URL(dataOf(document.documentElement, "content_root"), location.href);

/** @type {Promise<void> | undefined} */
let coming;

const texts = () => {
  coming ??= new Promise((done, lost) => {
    const script = document.createElement("script");
    script.onload = () => done();
    script.onerror = () => lost(new Error("The texts of the course could not be loaded."));
    script.src = new URL(dataOf(document.documentElement, "search_texts"), location.href).href;
    document.head.append(script);
  });
  return coming;
};

/** @type {{ index: MiniSearch<Entry>, entries: Entry[] } | undefined} */
let made;

const prepared = async () => {
  await texts();
  if (made) return made;
  /** @type {Page[]} */
  const pages = globalThis.courseTexts ?? [];
  /** @type {Entry[]} */
  const entries = pages.flatMap(({ page, title, chapter, sections }) =>
    sections.map((section) => ({
      id: 0,
      address: new URL(page + (section.id ? `#${section.id}` : ""), root).href,
      page: title,
      title: section.id ? section.title : "",
      text: section.text,
      chapter,
    })),
  );
  for (const [id, entry] of entries.entries()) entry.id = id;
  const index = new MiniSearch({ fields: ["page", "title", "text"], idField: "id" });
  index.addAll(entries);
  made = { index, entries };
  return made;
};

/**
 * What is found, the best first: all words, then words that begin so, then such with one slip.
 * @param {string} words
 */
const found = async (words) => {
  const { index, entries } = await prepared();
  const options = {
    boost: { page: 3, title: 2 },
    prefix: true,
    boostDocument: (/** @type {number} */ id) => (entries[id].title ? 1 : 1.6) * (entries[id].chapter ? 1.3 : 1),
  };
  let hits = index.search(words, { ...options, combineWith: "AND" });
  if (!hits.length) hits = index.search(words, { ...options, fuzzy: 0.2 });
  return hits.slice(0, MOST).map((hit) => ({ entry: entries[hit.id], terms: hit.terms }));
};

/** @param {{ entry: Entry, terms: string[] }} hit */
const item = ({ entry, terms }) => {
  const parts = excerpt(entry.text, terms).map(({ text, marked }) => (marked ? element("mark", {}, text) : text));
  return element(
    "li",
    {},
    element("a", { href: entry.address }, entry.page, entry.title ? element("span", {}, ` › ${entry.title}`) : null),
    parts.length ? element("p", {}, ...parts) : null,
  );
};

/** A form with a place for what it finds. @param {HTMLElement} place */
const serve = (place) => {
  const field = find("input[type=search]", HTMLInputElement, place);
  const output = find("[data-search-found]", HTMLElement, place);
  const status = element("p", { role: "status", class: "search-said" });
  const list = element("ol", { class: "search-results" });
  output.replaceChildren(status, list);
  let asked = "";
  const show = async () => {
    const words = field.value.trim();
    if (words === asked) return;
    asked = words;
    if (!words) {
      status.textContent = "";
      list.replaceChildren();
      return;
    }
    try {
      const hits = await found(words);
      if (asked !== words) return;
      status.textContent = hits.length ? `${hits.length} places found.` : `Nothing found for “${words}”.`;
      status.className = `search-said ${hits.length ? "visually-hidden" : "nothing"}`;
      list.replaceChildren(...hits.map(item));
    } catch {
      status.textContent = "The search could not be loaded. Reload the page to try again.";
    }
  };
  field.addEventListener("input", show);
  find("form", HTMLFormElement, place).addEventListener("submit", (event) => {
    if (!(place instanceof HTMLDialogElement)) {
      event.preventDefault();
      history.replaceState(null, "", `?q=${encodeURIComponent(field.value.trim())}`);
    }
    show();
  });
  return { field, show };
};

for (const dialog of all("dialog[data-search-script]", HTMLDialogElement)) {
  const { show } = serve(dialog);
  // A link to a place on this page closes the dialog that lies over it.
  dialog.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(".search-results a")) dialog.close();
  });
  show();
}
for (const place of all("[data-search-page]", HTMLElement)) {
  const { field, show } = serve(place);
  field.value ||= new URLSearchParams(location.search).get("q") ?? "";
  show();
}
