// What the forms share in which a prediction is drawn, dragged, touched or a route: each is made once for its place, locked, and shown again.
/** @import { Answer, Parts, Work } from "../shared/work.js" */
import { all, byRole, find } from "../shared/dom.js";
import { choose, chosen, groupOf, radios, reasonOf } from "./choices.js";

/** px from which picture and words stand side by side */
export const WIDE = 820;

/** Whether a reader wants no motion. */
export const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Finds the forms of one kind: `of` a prediction, and `on` the page of a lesson, for a review that looks back; null where there is none.
 * @template Form
 * @param {string} role of the form's field  @param {string} kind of its prediction  @param {new (root: HTMLElement, field: HTMLElement) => Form} Made
 */
export function formsOf(role, kind, Made) {
  /** @type {Map<HTMLElement, Form>} */
  const made = new Map();
  const of = (/** @type {HTMLElement} */ root) => {
    const field = all(`[data-role="${role}"]`, HTMLElement, root).at(0);
    if (!field) return null;
    const form = made.get(field) ?? new Made(root, field);
    made.set(field, form);
    return form;
  };
  const on = (/** @type {string} */ lesson) => {
    const root = all(`[data-prediction="${lesson}"][data-kind="${kind}"]`, HTMLElement).at(0);
    return root ? of(root) : null;
  };
  return { of, on };
}

/**
 * Keeps an answer with the reason and how sure the reader is, where these are said.
 * @param {HTMLElement} root  @param {Work} work  @param {Partial<Parts["prediction"]>} answer
 */
export function keepAnswer(root, work, answer) {
  const confidence = chosen(groupOf(root, "confidence"))?.value;
  const reason = reasonOf(root).value.trim();
  const told = { ...answer, ...(confidence && { confidence }), ...(reason && { reason }) };
  work.change("prediction", () => ({ ...told, at: new Date().toISOString() }));
}

/**
 * Locks an answer, and brings the reader to what the model says of it.
 * @param {HTMLElement} root  @param {Work} work
 * @param {{pad: Element, keep: (kept: Parts["prediction"], locked: boolean) => void}} form  @param {Partial<Parts["prediction"]>} answer
 */
export function lockForm(root, work, form, answer) {
  keepAnswer(root, work, answer);
  form.keep(work.part("prediction"), true);
  form.pad.scrollIntoView({ block: "start", behavior: still() ? "auto" : "smooth" });
  byRole("answer", HTMLElement, root).focus({ preventScroll: true });
  return true;
}

/** Puts the reason and how sure the reader was into the form again. @param {HTMLElement} field  @param {Answer} kept */
export function showSaid(field, { confidence, reason }) {
  choose(groupOf(field, "confidence"), confidence);
  reasonOf(field).value = typeof reason === "string" ? reason : "";
}

/** Says what was answered in the form before this one; "" for nothing. @param {HTMLElement} field  @param {string} text */
export function showEarlier(field, text) {
  const line = byRole("earlier", HTMLElement, field);
  line.textContent = text;
  line.hidden = !text;
}

/** The words of an option that the form still knows; "" where there is none. @param {HTMLElement} field  @param {string | undefined} choice */
const optionIn = (field, choice) =>
  (choice && field.querySelector(`[data-option="${CSS.escape(choice)}"]`)?.textContent) || "";

/**
 * What was chosen before this prediction got another form, and every reason, in words.
 * @param {HTMLElement} field  @param {Answer} kept  @param {(name: string, values: Record<string, unknown>) => string} say
 */
export function earlierIn(field, { choice, confidence, reason }, say) {
  const option = optionIn(field, choice);
  const level = radios(groupOf(field, "confidence")).find((input) => input.value === confidence);
  const sure = level?.closest("label")?.textContent.trim();
  const said = option ? [say("earlier", { choice: option })] : [];
  if (typeof reason === "string" && reason) said.push(say("earlier-reason", { reason }));
  if (said.length && sure) said.push(`(${sure})`);
  return said.join(" ");
}

/** Says beside the model's number of each what the reader said; "" for nothing. @param {HTMLElement} field  @param {{id: string, text: string}[]} tellings */
export function showEnds(field, tellings) {
  for (const { id, text } of tellings) {
    const item = find(`.drawn-ends [data-person="${id}"]`, HTMLElement, field);
    byRole("yours", HTMLElement, item).hidden = !text;
    byRole("ends", HTMLElement, item).textContent = text;
  }
}

/**
 * Draws the answer elsewhere on the page, too, and anew when its room changes.
 * @param {SVGSVGElement} svg  @param {Set<SVGSVGElement>} copied those that are followed already  @param {() => {width: number}} paint
 */
export function copyTo(svg, copied, paint) {
  let { width } = paint();
  if (copied.has(svg)) return;
  copied.add(svg);
  new ResizeObserver(() => {
    if (svg.clientWidth && svg.clientWidth !== width) width = paint().width;
  }).observe(svg);
}
