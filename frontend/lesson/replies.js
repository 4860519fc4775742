// The replies to readers who are off in some way: each says in `data-reply` on which side of the model's answers lie for it to be shown.
import { all, dataOf } from "../shared/dom.js";

/**
 * Shows the first reply that fits, and hides the others.
 * @param {HTMLElement} field
 * @param {{id: string, gap: number}[]} gaps how far above the model's each answer lies
 * @param {number} close
 */
export function showReply(field, gaps, close) {
  const off = new Map(gaps.map(({ id, gap }) => [id, Math.abs(gap) <= close ? "near" : gap > 0 ? "high" : "low"]));
  showFirst(field, (id) => off.get(id));
}

/**
 * Shows the first reply all of whose ways are those of the answer, and hides the others.
 * @param {HTMLElement} field
 * @param {(id: string) => string | undefined} wayOf
 */
export function showFirst(field, wayOf) {
  let shown = false;
  for (const reply of all("[data-reply]", HTMLElement, field)) {
    const fits = Object.entries(JSON.parse(dataOf(reply, "reply"))).every(([id, way]) => wayOf(id) === way);
    reply.hidden = shown || !fits;
    shown ||= fits;
  }
}
