// Makes the lesson's parts answer: the prediction that is locked in, the questions that say why, the boxes that keep what is typed.
// Everything it says stands in the page; everything it keeps stays on this device. The page can be read without it.
import { element, part, several } from "../shared/dom.js";
import { message } from "../shared/words.js";
import { isObject, workOf } from "../shared/work.js";
import { choose, chosen, radios, readAnswer, say, showAnswer, wordsFor } from "./choices.js";
import { drawnCurve, showCurve } from "./curve.js";

/* ---- the parts -------------------------------------------------------------------------------------------- */

const showPrediction = (root, work) => {
  const done = showAnswer(root, work.part("prediction"));
  part(root, "choice").disabled = done;
  part(root, "confidence").disabled = done;
  const reason = part(root, "reason");
  reason.readOnly = done;
  reason.closest("p").hidden = done && !reason.value;
  showCurve(root, work.part("prediction").curve, done);
  say(root, "");
};

const commitPrediction = (root, work) => {
  const answer = readAnswer(root);
  if (!answer) return;
  const curve = drawnCurve(root);
  work.change("prediction", () => ({ ...answer, ...(curve && { curve }), at: new Date().toISOString() }));
  refresh(work);
  say(root, message(root, "committed"));
  const id = root.dataset.prediction;
  document.dispatchEvent(new CustomEvent("prediction:committed", { detail: { id } }));
  part(root, "next").focus(); // the button that was pressed is gone
};

const showReview = (root, work) => {
  const done = showAnswer(root, work.part("review"));
  const [choice, confidence] = [part(root, "choice"), part(root, "confidence")];
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
      for (const cell of several(`[data-cell="${row}-${name}"]`, root)) cell.textContent = text;
    }
  }
  part(root, "reasons").hidden = !done;
  const verdict = (value) =>
    radios(choice).find((input) => input.value === value)?.dataset.correct ? "right" : "wrong";
  say(root, done ? message(root, `${before ? verdict(rows.before.choice) : "none"}-${verdict(rows.now.choice)}`) : "");
};

const commitReview = (root, work) => {
  const answer = readAnswer(root);
  if (!answer) return;
  work.change("review", () => ({ ...answer, at: new Date().toISOString() }));
  refresh(work);
  part(root, "reasons").open = true;
  part(root, "comparison").focus();
};

const answerAgain = (root, work) => {
  work.change("review", () => ({}));
  refresh(work);
  radios(part(root, "choice"))[0].focus();
};

/* The status line gets its own copy of the reason, so that it is read out and stands beside the button. */
const explain = (item, value) => {
  const source = item.querySelector(`.reasons [data-for="${CSS.escape(value)}"]`);
  const right = source.classList.contains("right");
  const verdict = element("strong", { class: "verdict" }, message(item, right ? "right" : "wrong"));
  const parts = [".why", ".look"].map((part) => source.querySelector(part)?.cloneNode(true)).filter(Boolean);
  part(item, "status").replaceChildren(verdict, ...parts.flatMap((part) => [" ", part]));
  item.dataset.state = right ? "right" : "wrong";
};

const showQuestion = (item, work) => {
  const kept = work.part("answers")[item.dataset.question];
  const answer = isObject(kept) ? kept : {};
  const input = choose(part(item, "choice"), answer.choice);
  const tries = input && Number.isInteger(answer.tries) && answer.tries > 0 ? answer.tries : 0;
  part(item, "tries").hidden = tries === 0;
  part(item, "tries-count").textContent = String(tries);
  part(item, "reasons").hidden = !(answer.right === true || tries > 1);
  item.dataset.state = "open";
  say(item, "");
  if (tries) explain(item, input.value);
};

const checkAnswer = (item, work) => {
  const input = chosen(part(item, "choice"));
  if (!input) {
    say(item, message(item, "choose-answer"));
    radios(part(item, "choice"))[0].focus();
    return;
  }
  const name = item.dataset.question;
  work.change("answers", (answers) => {
    const before = isObject(answers[name]) ? answers[name] : {};
    const tries = Number.isInteger(before.tries) ? before.tries : 0;
    return {
      ...answers,
      [name]: {
        choice: input.value,
        tries: before.right ? tries : tries + 1, // looking around after the right answer is not a try
        right: before.right === true || input.dataset.correct === "true",
      },
    };
  });
  showQuestion(item, work);
  showScore(item.closest("[data-questions]"), work);
};

const showScore = (root, work) => {
  const answers = work.part("answers");
  const right = several("[data-question]", root).filter((item) => answers[item.dataset.question]?.right === true);
  part(root, "score-count").textContent = String(right.length);
};

const showTyped = (box, work) => {
  const text = work.part("texts")[box.dataset.keep];
  if (box !== document.activeElement) box.value = typeof text === "string" ? text : "";
};

/* Shows everything that is kept for a chapter; can be called at any time. */
const refresh = (work) => {
  for (const root of several(`[data-lesson="${work.lesson}"]`)) {
    if (root.dataset.prediction) showPrediction(root, work);
    if (root.dataset.predictionReview) showReview(root, work);
    for (const item of several("[data-question]", root)) showQuestion(item, work);
    if (root.dataset.questions) showScore(root, work);
    for (const box of several("[data-keep]", root)) showTyped(box, work);
  }
};

/* ---- forgetting ------------------------------------------------------------------------------------------- */

const clearWork = (root, work, button) => {
  const before = work.read();
  work.write({});
  refresh(work);
  const undo = button.parentElement.querySelector('[data-action="undo-clear"]');
  part(root, "clear-status").textContent = message(root, "cleared");
  document.dispatchEvent(new CustomEvent("prediction:cleared", { detail: { id: work.lesson } }));
  if (!Object.keys(before).length) return;
  undo.hidden = false;
  undo.onclick = () => {
    work.write(before);
    refresh(work);
    undo.hidden = true;
    part(root, "clear-status").textContent = "";
    button.focus();
    const committed = document.querySelector(`[data-prediction="${work.lesson}"][data-state="committed"]`);
    if (committed) {
      document.dispatchEvent(new CustomEvent("prediction:committed", { detail: { id: work.lesson } }));
    }
  };
};

const copyLink = async (root) => {
  const link = location.href.split(/[?#]/)[0];
  try {
    await navigator.clipboard.writeText(link);
    say(root, message(root, "copied"));
  } catch {
    // no clipboard on file:// and on plain http: then the reader copies by hand
    say(root, message(root, "copy-failed"));
    const line = part(root, "link-field");
    line.hidden = false;
    line.querySelector("input").value = link;
    line.querySelector("input").select();
  }
};

/* ---- start ------------------------------------------------------------------------------------------------ */

const actions = {
  "commit-prediction": commitPrediction,
  "commit-review": commitReview,
  "answer-again": answerAgain,
  "check-answer": (_root, work, button) => checkAnswer(button.closest("[data-question]"), work),
  "clear-work": clearWork,
  "copy-lesson-link": copyLink,
};

/* Another website can only open a page that has an address of its own. */
function offerSharing() {
  if (!location.protocol.startsWith("http")) return;
  for (const link of several('[data-role="classroom"]')) {
    const query = { url: new URL(link.dataset.page, location.href).href, title: link.dataset.title };
    link.href = `${link.dataset.share}?${Object.entries(query)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join("&")}`;
    link.hidden = false;
  }
}

/** Brings the page's parts to life. */
export function startLesson() {
  offerSharing();
  const works = new Set();
  for (const root of several("[data-lesson]")) {
    const work = workOf(root.dataset.lesson);
    works.add(work);
    root.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-action]");
      if (button && Object.hasOwn(actions, button.dataset.action)) actions[button.dataset.action](root, work, button);
    });
    root.addEventListener("change", (event) => {
      // a new choice: what was said of the last one no longer fits
      const item = event.target.type === "radio" && event.target.closest("[data-question]");
      if (item) {
        item.dataset.state = "open";
        say(item, "");
      }
    });
    root.addEventListener("input", (event) => {
      const { keep } = event.target.dataset;
      if (keep) work.change("texts", (texts) => ({ ...texts, [keep]: event.target.value }));
    });
  }
  for (const work of works) {
    const showStorage = () => {
      for (const note of several(`[data-lesson="${work.lesson}"] [data-storage]`)) {
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
