// The form of a prediction, its review or a question: what is chosen in it, and what is put into it.
/** @import { Answer } from "../shared/work.js" */
import { all, byRole } from "../shared/dom.js";
import { message } from "../shared/words.js";

/** The radio buttons of a form, by the role of their group. @param {HTMLElement} root  @param {"choice" | "confidence"} role */
export const groupOf = (root, role) => byRole(role, HTMLFieldSetElement, root);

export const radios = (/** @type {HTMLElement} */ group) => all("input", HTMLInputElement, group);

export const chosen = (/** @type {HTMLElement} */ group) => radios(group).find((input) => input.checked);

/** @param {HTMLElement} group  @param {string | undefined} value */
export const choose = (group, value) => {
  for (const input of radios(group)) input.checked = input.value === value;
  return chosen(group);
};

/** The words of the button with a value; "" where there is none. @param {HTMLElement} group  @param {string | undefined} value */
export const wordsFor = (group, value) =>
  radios(group)
    .find((input) => input.value === value)
    ?.closest("label")
    ?.textContent.trim() ?? "";

export const reasonOf = (/** @type {HTMLElement} */ root) => byRole("reason", HTMLTextAreaElement, root);

/** Says in a group, where the reader then is, what is missing in it; "" takes it back. @param {HTMLElement} group  @param {string} text */
export const sayMissing = (group, text) => {
  byRole("missing", HTMLElement, group).textContent = text;
};

/** @param {HTMLElement} root  @param {string} text */
export const say = (root, text) => {
  byRole("status", HTMLElement, root).textContent = text;
};

/** A prediction or its review: choice, reason and confidence, or null after saying what is missing. @param {HTMLElement} root */
export const readAnswer = (root) => {
  const groups = [groupOf(root, "choice"), groupOf(root, "confidence")];
  const [choice, confidence] = groups.map(chosen);
  if (!choice || !confidence) {
    say(root, "");
    groups.forEach((group, place) => {
      const first = place === (choice ? 1 : 0);
      const what = choice ? "choose-confidence" : confidence ? "choose-answer" : "choose-both";
      sayMissing(group, first ? message(root, what) : "");
    });
    radios(groups[choice ? 1 : 0])[0].focus();
    return null;
  }
  for (const group of groups) sayMissing(group, "");
  return { choice: choice.value, confidence: confidence.value, reason: reasonOf(root).value.trim() };
};

/** Puts a kept answer into the form; one that this page does not know counts as none. @param {HTMLElement} root  @param {Answer} answer */
export const showAnswer = (root, answer) => {
  const choice = choose(groupOf(root, "choice"), answer.choice);
  const confidence = choose(groupOf(root, "confidence"), answer.confidence);
  reasonOf(root).value = typeof answer.reason === "string" ? answer.reason : "";
  const done = Boolean(choice && confidence);
  if (!done) for (const input of [choice, confidence]) if (input) input.checked = false;
  root.dataset.state = done ? "committed" : "open";
  return done;
};
