// Makes the lesson's parts answer: the prediction that is locked in, the questions that say why, the boxes that keep what is typed.
// Everything it says stands in the page; everything it keeps stays on this device. The page can be read without it.
/** @import { Answer, Tried, Work } from "../shared/work.js" */
import { all, around, byRole, dataOf, element, find } from "../shared/dom.js";
import { message } from "../shared/words.js";
import { isObject, workOf } from "../shared/work.js";
import { lockAsked, opening, showAsked, showAskedReview } from "./asking.js";
import {
  choose,
  chosen,
  groupOf,
  radios,
  readAnswer,
  reasonOf,
  say,
  sayMissing,
  showAnswer,
  wordsFor,
} from "./choices.js";
import { drawnCurve, showCurve } from "./curve.js";
import { dropDraft, keepDraft, showDraft } from "./draft.js";

/** What has a role and no more to it than to be shown, filled or focused. @param {HTMLElement} root  @param {string} role */
const part = (root, role) => byRole(role, HTMLElement, root);

const questionsIn = (/** @type {HTMLElement} */ root) => all("[data-question]", HTMLElement, root);

/* ---- the parts -------------------------------------------------------------------------------------------- */

/** @param {HTMLElement} root  @param {Work} work */
const showPrediction = (root, work) => {
  if (showAsked(root, work)) return;
  const done = showAnswer(root, work.part("prediction"));
  groupOf(root, "choice").disabled = done;
  groupOf(root, "confidence").disabled = done;
  const reason = reasonOf(root);
  reason.readOnly = done;
  const line = reason.closest("p");
  if (line) line.hidden = done && !reason.value;
  showCurve(root, work.part("prediction").curve, done);
  say(root, "");
};

/** @param {HTMLElement} root  @param {Work} work */
const commitPrediction = (root, work) => {
  const answer = readAnswer(root);
  if (!answer) return;
  const curve = drawnCurve(root);
  work.change("prediction", () => ({ ...answer, ...(curve && { curve }), at: new Date().toISOString() }));
  dropDraft(root, work);
  refresh(work);
  say(root, message(root, "committed"));
  const id = dataOf(root, "prediction");
  document.dispatchEvent(new CustomEvent("prediction:committed", { detail: { id } }));
  part(root, "next").focus(); // the button that was pressed is gone
};

/** @param {HTMLElement} root  @param {Work} work */
const lockPrediction = (root, work) => {
  if (!lockAsked(root, work)) return;
  dropDraft(root, work);
  for (const one of all(`[data-prediction-review="${work.lesson}"]`, HTMLElement)) showReview(one, work);
  document.dispatchEvent(new CustomEvent("prediction:committed", { detail: { id: dataOf(root, "prediction") } }));
};

/** @param {HTMLElement} root  @param {Work} work */
const showReview = (root, work) => {
  if (showAskedReview(root, work)) return;
  const done = showAnswer(root, work.part("review"));
  const [choice, confidence] = [groupOf(root, "choice"), groupOf(root, "confidence")];
  /** @type {Record<"before" | "now", Answer>} */
  const rows = { before: work.part("prediction"), now: done ? work.part("review") : {} };
  const before = Boolean(wordsFor(choice, rows.before.choice) && wordsFor(confidence, rows.before.confidence));
  part(root, "before").hidden = !before || done;
  part(root, "before-none").hidden = before || done;
  for (const [row, answer] of Object.entries(rows)) {
    const known = wordsFor(choice, answer.choice);
    const cells = {
      answer: known || "–",
      confidence: wordsFor(confidence, answer.confidence) || "–",
      reason: known ? answer.reason || message(root, "no-reason") : "–",
    };
    for (const [name, text] of Object.entries(cells)) {
      for (const cell of all(`[data-cell="${row}-${name}"]`, HTMLElement, root)) cell.textContent = text;
    }
  }
  part(root, "reasons").hidden = !done;
  const verdict = (/** @type {string | undefined} */ value) =>
    radios(choice).find((input) => input.value === value)?.dataset.correct ? "right" : "wrong";
  say(root, done ? message(root, `${before ? verdict(rows.before.choice) : "none"}-${verdict(rows.now.choice)}`) : "");
};

/** @param {HTMLElement} root  @param {Work} work */
const commitReview = (root, work) => {
  const answer = readAnswer(root);
  if (!answer) return;
  work.change("review", () => ({ ...answer, at: new Date().toISOString() }));
  dropDraft(root, work);
  refresh(work);
  byRole("reasons", HTMLDetailsElement, root).open = true;
  part(root, "comparison").focus();
};

/** @param {HTMLElement} root  @param {Work} work */
const answerAgain = (root, work) => {
  work.change("review", () => ({}));
  refresh(work);
  radios(groupOf(root, "choice"))[0].focus();
};

/**
 * The status line gets its own copy of the reason, so that it is read out and stands beside the button.
 * @param {HTMLElement} item
 * @param {string} value
 */
const explain = (item, value) => {
  const source = find(`.reasons [data-for="${CSS.escape(value)}"]`, HTMLElement, item);
  const right = source.classList.contains("right");
  const verdict = element("strong", { class: "verdict" }, message(item, right ? "right" : "wrong"));
  const parts = all(".why, .look", HTMLElement, source).map((one) => one.cloneNode(true));
  part(item, "status").replaceChildren(verdict, ...parts.flatMap((one) => [" ", one]));
  item.dataset.state = right ? "right" : "wrong";
};

/** What is kept of a question, as far as it is sound. @param {Tried | undefined} kept */
const soundly = (kept) => {
  /** @type {Partial<Tried>} */
  const { choice, tries = 0, right } = isObject(kept) ? kept : {};
  return { choice, tries: Number.isInteger(tries) && tries > 0 ? tries : 0, right: right === true };
};

/** @param {HTMLElement} item  @param {Work} work */
const showQuestion = (item, work) => {
  const answer = soundly(work.part("answers")[dataOf(item, "question")]);
  const input = choose(groupOf(item, "choice"), answer.choice);
  const tries = input ? answer.tries : 0;
  part(item, "tries").hidden = tries === 0;
  part(item, "tries-count").textContent = String(tries);
  part(item, "reasons").hidden = !(answer.right || tries > 1);
  item.dataset.state = "open";
  say(item, "");
  if (input && tries) explain(item, input.value);
};

/** @param {HTMLElement} root  @param {Work} work  @param {HTMLElement} item */
const checkAnswer = (root, work, item) => {
  const input = chosen(groupOf(item, "choice"));
  if (!input) {
    say(item, message(item, "choose-answer"));
    radios(groupOf(item, "choice"))[0].focus();
    return;
  }
  const name = dataOf(item, "question");
  work.change("answers", (answers) => {
    const { tries, right } = soundly(answers[name]);
    return {
      ...answers,
      [name]: {
        choice: input.value,
        tries: right ? tries : tries + 1, // looking around after the right answer is not a try
        right: right || input.dataset.correct === "true",
      },
    };
  });
  showQuestion(item, work);
  showScore(root, work);
};

/** @param {HTMLElement} root  @param {Work} work */
const showScore = (root, work) => {
  const answers = work.part("answers");
  const right = questionsIn(root).filter((item) => answers[dataOf(item, "question")]?.right === true);
  part(root, "score-count").textContent = String(right.length);
};

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Box a reader's own words */
/** @param {HTMLElement} root  @returns {Box[]} */
const boxesIn = (root) => [
  ...all("input[data-keep]", HTMLInputElement, root),
  ...all("textarea[data-keep]", HTMLTextAreaElement, root),
];

/** @param {Box} box  @param {Work} work */
const showTyped = (box, work) => {
  const text = work.part("texts")[dataOf(box, "keep")];
  if (box !== document.activeElement) box.value = typeof text === "string" ? text : "";
};

/** Shows everything that is kept for a chapter; can be called at any time. @param {Work} work */
const refresh = (work) => {
  for (const root of all(`[data-lesson="${work.lesson}"]`, HTMLElement)) {
    if (root.dataset.prediction) showPrediction(root, work);
    if (root.dataset.predictionReview) showReview(root, work);
    for (const item of questionsIn(root)) showQuestion(item, work);
    if (root.dataset.questions) showScore(root, work);
    for (const box of boxesIn(root)) showTyped(box, work);
    showDraft(root, work);
  }
};

/* ---- forgetting ------------------------------------------------------------------------------------------- */

/** @param {HTMLElement} root  @param {Work} work */
const clearWork = (root, work) => {
  const before = work.read();
  work.write({});
  refresh(work);
  const undo = find('[data-action="undo-clear"]', HTMLElement, root);
  part(root, "clear-status").textContent = message(root, "cleared");
  document.dispatchEvent(new CustomEvent("prediction:cleared", { detail: { id: work.lesson } }));
  if (!Object.keys(before).length) return;
  undo.hidden = false;
  undo.onclick = () => {
    work.write(before);
    refresh(work);
    undo.hidden = true;
    part(root, "clear-status").textContent = "";
    find('[data-action="clear-work"]', HTMLElement, root).focus();
    const committed = document.querySelector(`[data-prediction="${work.lesson}"][data-state="committed"]`);
    if (committed) {
      document.dispatchEvent(new CustomEvent("prediction:committed", { detail: { id: work.lesson } }));
    }
  };
};

const copyLink = async (/** @type {HTMLElement} */ root) => {
  const link = location.href.split(/[?#]/)[0];
  try {
    await navigator.clipboard.writeText(link);
    say(root, message(root, "copied"));
  } catch {
    // no clipboard on file:// and on plain http: then the reader copies by hand
    say(root, message(root, "copy-failed"));
    const line = part(root, "link-field");
    line.hidden = false;
    const field = find("input", HTMLInputElement, line);
    field.value = link;
    field.select();
  }
};

/* ---- start ------------------------------------------------------------------------------------------------ */

/** @type {Record<string, (root: HTMLElement, work: Work, event: Event) => void>} */
const actions = {
  "commit-prediction": commitPrediction,
  "lock-drawn": lockPrediction,
  "lock-touch": lockPrediction,
  "lock-dragged": lockPrediction,
  "lock-route": lockPrediction,
  ...opening,
  "commit-review": commitReview,
  "answer-again": answerAgain,
  "check-answer"(root, work, event) {
    const item = around(event, "[data-question]", HTMLElement);
    if (item) checkAnswer(root, work, item);
  },
  "clear-work": clearWork,
  "copy-lesson-link": copyLink,
};

/* Another website can only open a page that has an address of its own. */
function offerSharing() {
  if (!location.protocol.startsWith("http")) return;
  for (const link of all('[data-role="classroom"]', HTMLAnchorElement)) {
    const query = { url: new URL(dataOf(link, "page"), location.href).href, title: dataOf(link, "title") };
    link.href = `${dataOf(link, "share")}?${Object.entries(query)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join("&")}`;
    link.hidden = false;
  }
}

/** Brings the page's parts to life. */
export function startLesson() {
  offerSharing();
  /** @type {Set<Work>} */
  const works = new Set();
  for (const root of all("[data-lesson]", HTMLElement)) {
    const work = workOf(dataOf(root, "lesson"));
    works.add(work);
    root.addEventListener("click", (event) => {
      const button = around(event, "button[data-action], a[data-action]", HTMLElement);
      const action = button && dataOf(button, "action");
      if (action && Object.hasOwn(actions, action)) actions[action](root, work, event);
    });
    root.addEventListener("change", (event) => {
      // a new choice: what was said of the last one no longer fits
      const group = around(event, "fieldset.choices", HTMLFieldSetElement);
      if (group) sayMissing(group, "");
      const item = around(event, "[data-question]", HTMLElement);
      if (item && around(event, "input[type=radio]", HTMLInputElement)) {
        item.dataset.state = "open";
        say(item, "");
      }
    });
    root.addEventListener("input", ({ target }) => {
      const box = boxesIn(root).find((one) => one === target);
      if (box) work.change("texts", (texts) => ({ ...texts, [dataOf(box, "keep")]: box.value }));
      else keepDraft(root, work, target);
    });
  }
  for (const work of works) {
    const showStorage = () => {
      for (const note of all(`[data-lesson="${work.lesson}"] [data-storage]`, HTMLElement)) {
        note.hidden = (note.dataset.storage === "kept") !== work.kept;
      }
    };
    work.onChange((elsewhere) => {
      showStorage();
      if (elsewhere) refresh(work);
    });
    showStorage();
    refresh(work);
  }
}
