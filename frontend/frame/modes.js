// Light, dark or the device's own choice: what the layout set before the first paint, kept under `mode`.
import { all, dataOf } from "../shared/dom.js";

const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");

/** @param {string} mode */
const set = (mode) => {
  root.dataset.mode = mode;
  root.dataset.theme = mode !== "auto" ? mode : dark.matches ? "dark" : "light";
};

/** @param {string} mode */
const choose = (mode) => {
  set(mode);
  try {
    localStorage.setItem("mode", mode);
  } catch {
    // refused, or full: the choice holds on this page
  }
};

/** The menu below the switch. @param {HTMLElement} box */
const menu = (box) => {
  const [button, ...choices] = all("button", HTMLButtonElement, box);
  const list = all(".modes-menu", HTMLElement, box)[0];
  const shown = () => button.getAttribute("aria-expanded") === "true";
  /** @param {boolean} open */
  const show = (open) => {
    button.setAttribute("aria-expanded", String(open));
    list.hidden = !open;
  };
  const leave = () => {
    show(false);
    button.focus();
  };
  button.addEventListener("click", () => {
    show(!shown());
    button.focus(); // Safari does not
  });
  for (const choice of choices)
    choice.addEventListener("click", () => {
      choose(dataOf(choice, "chooseMode"));
      leave();
    });
  for (const kind of ["click", "focusin"])
    document.addEventListener(kind, ({ target }) => {
      if (target instanceof Node && !box.contains(target)) show(false);
    });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shown()) leave();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    show(true);
    const at = document.activeElement;
    const from = at instanceof HTMLButtonElement ? choices.indexOf(at) : -1;
    const step = event.key === "ArrowDown" ? 1 : -1;
    choices.at(from < 0 && step < 0 ? -1 : (from + step) % choices.length)?.focus();
  });
  const say = () => {
    for (const choice of choices)
      choice.setAttribute("aria-pressed", String(dataOf(choice, "chooseMode") === root.dataset.mode));
  };
  new MutationObserver(say).observe(root, { attributeFilter: ["data-mode"] });
  say();
};

export function modes() {
  dark.addEventListener("change", () => set(root.dataset.mode ?? "auto"));
  for (const box of all(".modes", HTMLElement)) menu(box);
}
