// The contents of the course and the search: dialogs behind buttons of the bar, which are plain links where no script runs.
import { all, dataOf, element, find } from "../shared/dom.js";

/**
 * Ask for the script of the search, once. Where it does not come, Enter still leads to the page of the search.
 * @param {HTMLDialogElement} dialog
 */
const search = (dialog) => {
  const src = dataOf(dialog, "searchScript");
  if (document.querySelector("script[data-search]")) return;
  document.head.append(element("script", { src, "data-search": true }));
};

/** @param {HTMLDialogElement} dialog */
const open = (dialog) => {
  if (dialog.open) return;
  for (const other of all("dialog[open]", HTMLDialogElement)) other.close();
  if (dialog.dataset.searchScript !== undefined) search(dialog);
  dialog.showModal();
  const field = dialog.querySelector("input");
  if (field instanceof HTMLInputElement) field.select();
  dialog.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
};

/** @param {HTMLElement} link */
const button = (link) => {
  const dialog = find(`#${dataOf(link, "dialog")}`, HTMLDialogElement);
  link.setAttribute("role", "button");
  link.setAttribute("aria-haspopup", "dialog");
  link.setAttribute("aria-expanded", "false");
  link.addEventListener("click", (event) => {
    event.preventDefault();
    open(dialog);
  });
  link.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    open(dialog);
  });
  const say = () => link.setAttribute("aria-expanded", String(dialog.open));
  new MutationObserver(say).observe(dialog, { attributeFilter: ["open"] });
  // A browser gives the focus back by itself to what had it; a press with a finger had none.
  dialog.addEventListener("close", () => {
    if (document.activeElement === document.body || document.activeElement === null) link.focus();
  });
};

/** A press on the scrim closes; what was typed into the search is not lost by one that only ends there. @param {HTMLDialogElement} dialog */
const closes = (dialog) => {
  let beside = false;
  dialog.addEventListener("pointerdown", ({ target }) => {
    beside = target === dialog;
  });
  dialog.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element && target.closest("[data-closes]");
    if (pressed || (beside && target === dialog)) dialog.close();
  });
};

export function dialogs() {
  for (const link of all("[data-dialog]", HTMLElement)) button(link);
  for (const dialog of all("dialog", HTMLDialogElement)) closes(dialog);
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
    const dialog = document.getElementById("course-search");
    if (!(dialog instanceof HTMLDialogElement)) return;
    event.preventDefault();
    dialog.open ? dialog.close() : open(dialog);
  });
}
