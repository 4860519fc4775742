// The panels of “How sure?”: they are folded parts that open without a script. With it they also close by Escape and by a press elsewhere.
import { all } from "../shared/dom.js";

const SELECTOR = "details.how-sure[open]";

/** Lets open panels be closed. */
export function closePanels() {
  document.addEventListener("click", ({ target }) => {
    for (const panel of all(SELECTOR, HTMLDetailsElement)) {
      if (target instanceof Node && !panel.contains(target)) panel.open = false;
    }
  });
  document.addEventListener("keydown", ({ key }) => {
    const [panel] = key === "Escape" ? all(SELECTOR, HTMLDetailsElement) : [];
    if (!panel) return;
    panel.open = false;
    panel.querySelector("summary")?.focus();
  });
}
