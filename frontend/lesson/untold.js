// What would tell the answer is out of sight until the reader has answered: the captions of figures that wait for a prediction.
import { all } from "../shared/dom.js";

const DEEP = 4; // elements between a figure and what stands beside its caption

/** The paragraph in italics that follows a figure; null where there is none. @param {HTMLElement} root */
function captionOf(root) {
  /** @type {Element | null} */
  let around = root;
  for (let step = 0; around && step <= DEEP; step++, around = around.parentElement) {
    const after = around.nextElementSibling;
    if (!(after instanceof HTMLElement)) continue;
    const alone = after.localName === "p" && after.children.length === 1 && after.firstElementChild?.localName === "em";
    return alone && after.textContent?.trim() === after.firstElementChild?.textContent?.trim() ? after : null;
  }
  return null;
}

/** Hides the caption of each figure for as long as it waits. */
export function hideCaptions() {
  const captions = all("[data-explorer]", HTMLElement).flatMap((root) => {
    const caption = captionOf(root);
    return caption ? [{ root, caption }] : [];
  });
  const show = () => {
    for (const { root, caption } of captions) {
      const id = root.querySelector(".explorer-gate") && document.querySelector("[data-prediction]");
      caption.hidden = id instanceof HTMLElement && id.dataset.state !== "committed" && !id.closest("[hidden]");
    }
  };
  const soon = () => setTimeout(show);
  for (const name of ["prediction:committed", "prediction:cleared", "explorer:run", "click"]) {
    document.addEventListener(name, soon);
  }
  show();
}
