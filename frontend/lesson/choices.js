// The form of a prediction, its review or a question: what is chosen in it, and what is put into it.
import { part, several } from "../shared/dom.js";
import { message } from "../shared/words.js";

export const radios = (group) => several("input", group);

export const chosen = (group) => radios(group).find((input) => input.checked);

export const choose = (group, value) => {
  for (const input of radios(group)) input.checked = input.value === value;
  return chosen(group);
};

const words = (input) => input.closest("label").textContent.trim();

export const wordsFor = (group, value) => {
  const input = radios(group).find((item) => item.value === value);
  return input ? words(input) : "";
};

export const say = (root, text) => {
  part(root, "status").textContent = text;
};

/** A prediction or its review: choice, reason and confidence, or null after saying what is missing. */
export const readAnswer = (root) => {
  const groups = [part(root, "choice"), part(root, "confidence")];
  const [choice, confidence] = groups.map(chosen);
  if (!choice || !confidence) {
    say(root, message(root, choice ? "choose-confidence" : confidence ? "choose-answer" : "choose-both"));
    radios(groups[choice ? 1 : 0])[0].focus();
    return null;
  }
  return { choice: choice.value, confidence: confidence.value, reason: part(root, "reason").value.trim() };
};

/** Puts a kept answer into the form; one that this page does not know counts as none. */
export const showAnswer = (root, answer) => {
  const choice = choose(part(root, "choice"), answer.choice);
  const confidence = choose(part(root, "confidence"), answer.confidence);
  const reason = part(root, "reason");
  reason.value = typeof answer.reason === "string" ? answer.reason : "";
  const done = Boolean(choice && confidence);
  if (!done) for (const input of [choice, confidence]) if (input) input.checked = false;
  root.dataset.state = done ? "committed" : "open";
  return done;
};
