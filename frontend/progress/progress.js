// Ticks beside the chapters that a reader has called finished, in the course's menu and on its first page, and the box to say so. Nothing
// happens for a reader who ticks nothing. The words stand in the page.
import { all, around, byRole, dataOf, element, find } from "../shared/dom.js";
import { everything, lessonOf, storage, workOf } from "../shared/work.js";

const script = find("script[data-finished]", HTMLScriptElement);
// The word for it; where the chapters' pages are, from this page's root.
const [finished, chapters] = ["finished", "chapters"].map((name) => dataOf(script, name));
const home = new URL(chapters, new URL(dataOf(document.documentElement, "content_root"), location.href));

/** The boxes to tick, each with the chapter that it is for. */
const boxes = () =>
  all("[data-finished-box]", HTMLInputElement).map((box) => ({ box, chapter: dataOf(box, "finishedBox") }));

const finishedPages = () => {
  /** @type {Set<string>} */
  const found = new Set();
  for (const [key, text] of Object.entries(everything())) {
    const lesson = lessonOf(key);
    try {
      if (lesson && typeof JSON.parse(text).done.at === "string") found.add(new URL(`${lesson}.html`, home).pathname);
    } catch {
      /* damaged: not finished */
    }
  }
  for (const { box, chapter } of boxes()) {
    // also where the browser keeps nothing
    if (box.checked) found.add(new URL(`${chapter}.html`, home).pathname);
  }
  return found;
};

/** @param {Element} link  @param {Element} place  @param {boolean} done */
const mark = (link, place, done) => {
  const there = link.querySelector(".finished-mark");
  if (Boolean(there) === done) return;
  if (there) {
    there.remove();
    return;
  }
  const sign = element("span", { class: "finished-sign", "aria-hidden": "true" }, "✓");
  const made = element(
    "span",
    { class: "finished-mark" },
    sign,
    element("span", { class: "visually-hidden" }, ` ${finished}`),
  );
  place.append(" ", made);
};

const show = () => {
  for (const { box, chapter } of boxes()) {
    const work = workOf(chapter);
    box.checked = typeof work.part("done").at === "string";
    byRole("lost", HTMLElement, box.closest("section") ?? document).hidden = work.kept;
  }
  const pages = finishedPages();
  for (const link of all(".course-contents nav a, .card-chapter a", HTMLAnchorElement)) {
    mark(link, link.querySelector(".card-title, .contents-title") ?? link, pages.has(new URL(link.href).pathname));
  }
};

document.addEventListener("change", (event) => {
  const box = around(event, "[data-finished-box]", HTMLInputElement);
  if (!box) return;
  const work = workOf(dataOf(box, "finishedBox"));
  const { done, ...rest } = work.read();
  work.write(box.checked ? { ...rest, done: { at: new Date().toISOString() } } : rest);
});
document.addEventListener("work:changed", show);
window.addEventListener("storage", show); // of a chapter that this page has no part of
for (const note of all('[data-role="storage-lost"]', HTMLElement)) note.hidden = storage() === "kept";
show();
