// Where a figure does not start, the sentence and table that are in the page stand in for it, with one sentence that says why. This comes
// before the figures' other scripts, and keeps to what browsers too old for those can read. Its sentences are in its own tag.
(() => {
  const words = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const PATIENCE_MS = 15000;
  const tooOld = typeof structuredClone !== "function"; // since Chrome 98, Firefox 94 and Safari 15.4: the last thing that figures need

  // A figure that comes after all takes the place of what stands in for it.
  /** @param {HTMLElement} root  @param {"late" | "lost"} why */
  function standIn(root, why) {
    const fallback = root.querySelector(".explorer-fallback");
    if (!fallback) return;
    root.dataset.state = "error";
    let note = fallback.querySelector(".explorer-notice");
    if (!note) {
      note = document.createElement("p");
      note.className = "explorer-notice";
      note.setAttribute("role", "status");
      fallback.insertBefore(note, fallback.firstChild);
    }
    note.textContent = words[tooOld ? "old" : why] ?? "";
  }

  /** @param {"late" | "lost"} why */
  function standInForAll(why) {
    /** @type {NodeListOf<HTMLElement>} */
    const roots = document.querySelectorAll(".explorer[data-explorer]");
    for (const root of roots) standIn(root, why);
  }

  // The figures' own bundle, which may never arrive, tells this one here how far it is.
  const figures = { begun: false, standIn, standInForAll };
  window.figures = figures;
  const late = setTimeout(() => standInForAll("late"), PATIENCE_MS);
  // Deferred scripts have run by then: those that did not begin have not arrived, or were something else, such as a portal's page.
  document.addEventListener("DOMContentLoaded", () => {
    clearTimeout(late);
    if (!figures.begun) standInForAll("lost");
  });
})();
