// A figure that waits for the reader's prediction.
import { button, element } from "../../../frontend/shared/dom.js";

/** Whether the explorer has to wait: its prediction stands on the page, is not made, and no link has opened the figure. */
export function mustWait(id, linked) {
  const prediction = id ? document.querySelector(`[data-prediction="${id}"]`) : null;
  if (!prediction || prediction.dataset.state === "committed") return false;
  return !(linked.alone || (linked.used.length && !linked.waits) || prediction.closest("[hidden]"));
}

/** A gate that opens once: by its button (`opened(true)`), or when the prediction is made (`opened(false)`). */
export function makeGate(id, words, signal, opened) {
  const gate = element(
    "div",
    { class: "explorer-gate", "data-role": "gate" },
    element("p", {}, words.gate),
    button("skip-prediction", words.skip),
  );
  const open = (byHand) => {
    if (!gate.isConnected) return;
    gate.remove();
    opened(byHand);
  };
  gate.querySelector("button").addEventListener("click", () => open(true));
  const committed = (event) => {
    if (event.detail?.id === id) open(false);
  };
  document.addEventListener("prediction:committed", committed);
  signal?.addEventListener("abort", () => document.removeEventListener("prediction:committed", committed));
  return gate;
}
