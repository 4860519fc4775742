/* Ticks beside the chapters that a reader has called finished, in the course's menu and on its first page, and the box to say so. Nothing
   happens for a reader who ticks nothing. What is kept is read and written by `work.js`; the words stand in the page. */
(() => {
  "use strict";

  const { finished, chapters } = document.currentScript.dataset; // the word for it; where the chapters' pages are, from this page's root
  const keep = window.legstrengthWork;
  const home = new URL(chapters, new URL(document.documentElement.dataset.content_root, location.href));

  const finishedPages = () => {
    const found = new Set();
    for (const [key, text] of Object.entries(keep.everything())) {
      const lesson = keep.lessonOf(key);
      try {
        if (lesson && typeof JSON.parse(text).done.at === "string") found.add(new URL(`${lesson}.html`, home).pathname);
      } catch {
        /* damaged: not finished */
      }
    }
    for (const box of document.querySelectorAll("[data-finished-box]")) {
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
    const [made, sign, word] = ["finished-mark", "finished-sign", "visually-hidden"].map((name) =>
      Object.assign(document.createElement("span"), { className: name }),
    );
    sign.setAttribute("aria-hidden", "true");
    sign.textContent = "✓";
    word.textContent = ` ${finished}`;
    made.append(sign, word);
    place.append(" ", made);
  };

  const show = () => {
    for (const box of document.querySelectorAll("[data-finished-box]")) {
      const work = keep(box.dataset.finishedBox);
      box.checked = typeof work.part("done").at === "string";
      box.closest("section").querySelector('[data-role="lost"]').hidden = work.kept;
    }
    const pages = finishedPages();
    for (const link of document.querySelectorAll(".bd-sidebar-primary .bd-links a, .card-chapter a")) {
      mark(link, link.querySelector(".card-title") ?? link, pages.has(new URL(link.href).pathname));
    }
  };

  document.addEventListener("change", ({ target }) => {
    if (!target.dataset?.finishedBox) return;
    const work = keep(target.dataset.finishedBox);
    const { done, ...rest } = work.read();
    work.write(target.checked ? { ...rest, done: { at: new Date().toISOString() } } : rest);
  });
  document.addEventListener("work:changed", show);
  window.addEventListener("storage", show); // of a chapter that this page has no part of
  for (const note of document.querySelectorAll('[data-role="storage-lost"]')) note.hidden = keep.storage() === "kept";
  show();
})();
