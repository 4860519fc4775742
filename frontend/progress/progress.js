// Ticks beside the chapters that a reader has called finished, in the course's menu and on its first page, and the box to say so. Nothing
// happens for a reader who ticks nothing. The words stand in the page.
import { element, part, several } from "../shared/dom.js";
import { everything, lessonOf, storage, workOf } from "../shared/work.js";

const { finished, chapters } = document.currentScript.dataset; // the word for it; where the chapters' pages are, from this page's root
const home = new URL(chapters, new URL(document.documentElement.dataset.content_root, location.href));

const finishedPages = () => {
  const found = new Set();
  for (const [key, text] of Object.entries(everything())) {
    const lesson = lessonOf(key);
    try {
      if (lesson && typeof JSON.parse(text).done.at === "string") found.add(new URL(`${lesson}.html`, home).pathname);
    } catch {
      /* damaged: not finished */
    }
  }
  for (const box of several("[data-finished-box]")) {
    // also where the browser keeps nothing
    if (box.checked) found.add(new URL(`${box.dataset.finishedBox}.html`, home).pathname);
  }
  return found;
};

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
  for (const box of several("[data-finished-box]")) {
    const work = workOf(box.dataset.finishedBox);
    box.checked = typeof work.part("done").at === "string";
    part(box.closest("section"), "lost").hidden = work.kept;
  }
  const pages = finishedPages();
  for (const link of several(".bd-sidebar-primary .bd-links a, .card-chapter a")) {
    mark(link, link.querySelector(".card-title") ?? link, pages.has(new URL(link.href).pathname));
  }
};

document.addEventListener("change", ({ target }) => {
  if (!target.dataset?.finishedBox) return;
  const work = workOf(target.dataset.finishedBox);
  const { done, ...rest } = work.read();
  work.write(target.checked ? { ...rest, done: { at: new Date().toISOString() } } : rest);
});
document.addEventListener("work:changed", show);
window.addEventListener("storage", show); // of a chapter that this page has no part of
for (const note of several('[data-role="storage-lost"]')) note.hidden = storage() === "kept";
show();
