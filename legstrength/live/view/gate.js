// A figure that waits for the reader's prediction.
/** @import { Linked, Words } from "./kinds.js" */
import { button, element } from "../../../frontend/shared/dom.js";

/**
 * Whether the explorer has to wait: its prediction stands on the page, is not made, and no link has opened the figure.
 * @param {string} id
 * @param {Linked} linked
 */
export function mustWait(id, linked) {
  const prediction = id ? document.querySelector(`[data-prediction="${id}"]`) : null;
  if (!(prediction instanceof HTMLElement) || prediction.dataset.state === "committed") return false;
  return !(linked.alone || (linked.used.length && !linked.waits) || prediction.closest("[hidden]"));
}

/**
 * A gate that opens once: by its button (`opened(true)`), or when the prediction is made (`opened(false)`).
 * @param {string} id
 * @param {Words} words
 * @param {AbortSignal | undefined} signal
 * @param {(byHand: boolean) => void} opened
 */
export function makeGate(id, words, signal, opened) {
  const skip = button("skip-prediction", words.skip);
  const gate = element("div", { class: "explorer-gate", "data-role": "gate" }, element("p", {}, words.gate), skip);
  const open = (/** @type {boolean} */ byHand) => {
    if (!gate.isConnected) return;
    gate.remove();
    opened(byHand);
  };
  skip.addEventListener("click", () => open(true));
  const committed = (/** @type {Event} */ event) => {
    if (event instanceof CustomEvent && event.detail?.id === id) open(false);
  };
  document.addEventListener("prediction:committed", committed);
  signal?.addEventListener("abort", () => document.removeEventListener("prediction:committed", committed));
  return gate;
}
