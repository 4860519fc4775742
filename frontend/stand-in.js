// Where a figure does not start, the sentence and table that are in the page stand in for it, with one sentence that says why. This comes
// before the figures' other scripts, and keeps to what browsers too old for those can read. Its sentences are in its own tag.
(() => {
  const words = document.currentScript.dataset;
  const PATIENCE_MS = 15000;
  const tooOld = typeof structuredClone !== "function"; // since Chrome 98, Firefox 94 and Safari 15.4: the last thing that figures need

  // A figure that comes after all takes the place of what stands in for it.
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
    note.textContent = words[tooOld ? "old" : why];
  }

  function standInForAll(why) {
    for (const root of document.querySelectorAll(".explorer[data-explorer]")) standIn(root, why);
  }

  // The figures' own bundle, which may never arrive, tells this one here how far it is.
  window.figures = { begun: false, standIn, standInForAll };
  const late = setTimeout(() => standInForAll("late"), PATIENCE_MS);
  // Deferred scripts have run by then: those that did not begin have not arrived, or were something else, such as a portal's page.
  document.addEventListener("DOMContentLoaded", () => {
    clearTimeout(late);
    if (!window.figures.begun) standInForAll("lost");
  });
})();
