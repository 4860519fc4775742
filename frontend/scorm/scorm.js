// Tells a learning platform (SCORM 1.2) how far the lesson in the frame has come, and gets the kept work back from it.
//
// Score: of the chapter's questions, how many in a hundred were answered right at least once. It never falls.
// Status: incomplete, then completed once every question has been tried, then passed once every answer has been right. It never falls.
// A preview (browse mode) of what was never entered is browsed, since platforms may take silence for completed; else a preview and a look
// back (review mode) leave all as it was, and the page says that nothing is recorded.
// Work: what the page keeps for this chapter, as far as 4,096 bytes reach. It comes from the platform, not from the device: others may
// share the device. Where nobody listens, nothing is sent and the page is as it is everywhere.
/** @import { Memory, Tried } from "../shared/work.js" */
import { byRole, dataOf, find } from "../shared/dom.js";
import { message } from "../shared/words.js";
import { isObject, workInside, workOf } from "../shared/work.js";

/**
 * A question and its choices, in the order of the page.
 * @typedef {{id: string, choices: string[], right: string}} Question
 *
 * Something of the work that goes to the platform whole or not at all: its part, its text where it is one, and how to add it to a copy.
 * @typedef {{part: string, text?: string, add: (to: Memory) => void}} Piece
 */

const ROOM = 4096; // bytes of suspend_data that every SCORM 1.2 platform has to keep
const PAUSE = 4000; // milliseconds without typing before typed text is sent
const LADDER = ["not attempted", "incomplete", "completed", "passed"];
const UNTOUCHED = ["", "not attempted", "browsed"];
const frame = find("iframe[data-lesson]", HTMLIFrameElement);
const [lesson, page] = [dataOf(frame, "lesson"), dataOf(frame, "page")];
/** @type {Question[]} */
const questions = JSON.parse(dataOf(frame, "questions"));
const started = Date.now();
/** @param {string} name  @param {Record<string, unknown>} [values] */
const said = (name, values) => message(document, name, values);
const parse = (/** @type {string} */ text) => {
  try {
    const value = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};

/* ---- the platform ------------------------------------------------------------------------------------------ */

/** @template Result  @param {() => Result} action */
const attempt = (action) => {
  try {
    return action();
  } catch {
    return undefined;
  }
}; // frames of other hosts may not be asked

const findApi = () => {
  const upwards = (/** @type {Window | undefined} */ first) => {
    let here = first;
    for (let step = 0; here && step < 20; step += 1) {
      const place = here;
      const found = attempt(() => place.API);
      if (found) return found;
      const next = attempt(() => place.parent);
      here = next === here ? undefined : next;
    }
    return null;
  };
  const opener = attempt(() => window.opener) || attempt(() => window.top?.opener);
  return upwards(window) || upwards(opener);
};

const api = findApi();
/** @param {keyof NonNullable<typeof api>} name  @param {...string} values */
const call = (name, ...values) => String(attempt(() => api?.[name](...values)) ?? "");
const get = (/** @type {string} */ name) => call("LMSGetValue", name);
/** @param {string} name  @param {string | number} value */
const set = (name, value) => call("LMSSetValue", name, String(value)) === "true";
const connect = () => Boolean(api) && (call("LMSInitialize", "") === "true" || call("LMSGetLastError") === "101"); // 101: is open already

/* ---- the work as text that fits ------------------------------------------------------------------------------ */

/** Whether all of `part` is in `whole`. @param {unknown} whole  @param {unknown} part  @returns {boolean} */
const holds = (whole, part) => {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((one) => whole.some((other) => holds(other, one)));
  if (isObject(part)) return isObject(whole) && Object.keys(part).every((name) => holds(whole[name], part[name]));
  return whole === part;
};

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text).length;
const ORDER = ["answers", "prediction", "review", "done", "challenges"];

/** The work in pieces, the most important first: a part, a text, or a kept run each. @param {Memory} work  @returns {Piece[]} */
const pieces = (work) => {
  const place = (/** @type {string} */ name) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const whole = Object.entries(work)
    .filter(([name]) => name !== "texts" && name !== "runs")
    .sort(([a], [b]) => place(a) - place(b));
  const texts = Object.entries(work.texts ?? {})
    .filter(([, text]) => text !== "")
    .sort((a, b) => a[1].length - b[1].length);
  const runs = Object.entries(work.runs ?? {}).flatMap(([name, list]) => list.map((run) => ({ name, run })));
  return [
    ...whole.map(([name, part]) => ({
      part: name,
      add: (/** @type {Memory} */ to) => Object.assign(to, { [name]: part }),
    })),
    ...texts.map(([name, text]) => ({
      part: "texts",
      text,
      add: (/** @type {Memory} */ to) => {
        to.texts = { ...to.texts, [name]: text };
      },
    })),
    ...runs.map(({ name, run }) => ({
      part: "runs",
      add: (/** @type {Memory} */ to) => {
        to.runs = { ...to.runs, [name]: [...(to.runs?.[name] ?? []), run] };
      },
    })),
  ];
};

/** The text for the platform, and what had no room in it. @param {Memory} work  @returns {{text: string, left: Piece[]}} */
const fit = (work) => {
  const whole = JSON.stringify({ work });
  if (bytes(whole) <= ROOM) return { text: whole, left: [] };
  /** @type {Piece[]} */
  const left = [];
  /** @type {Memory} */
  let kept = {};
  for (const piece of pieces(work)) {
    const longer = structuredClone(kept);
    piece.add(longer);
    if (bytes(JSON.stringify({ cut: true, work: longer })) <= ROOM) kept = longer;
    else left.push(piece);
  }
  return { text: JSON.stringify({ cut: true, work: kept }), left };
};

/* ---- one session --------------------------------------------------------------------------------------------- */

const say = (/** @type {string} */ text) => {
  const line = byRole("status", HTMLElement);
  if (line.textContent !== text) line.textContent = text;
};

const overflowWords = (/** @type {Piece[]} */ left) => {
  const named = left.map(({ part, text }) => {
    const known = document.querySelector(`[data-message="part-${part}"]`) ? part : "other";
    return said(`part-${known}`, { start: (text ?? "").slice(0, 30) });
  });
  return said("overflow", { list: [...new Set(named)].join(", ") });
};

const clock = () => {
  const seconds = Math.floor((Date.now() - started) / 1000);
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

class Session {
  constructor() {
    this.open = true;
    /** @type {Map<string, number>} question → tries that the platform knows of */
    this.shown = new Map();
    this.best = Number.parseFloat(get("cmi.core.score.raw")) || 0;
    this.scored = get("cmi.core.score.raw") !== "";
    this.status = get("cmi.core.lesson_status");
    this.interactions = Number.parseInt(get("cmi.interactions._count"), 10) || 0;
    this.mode = get("cmi.core.lesson_mode");
    this.readOnly = ["browse", "review"].includes(this.mode);
    /** @type {Partial<Record<string, Tried>>} */
    this.answers = {};
    /** @type {Piece[]} what had no room */
    this.left = [];
    this.lost = false;
    this.untyped = ""; // all of the work that was sent but what is typed
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.later = undefined;
    this.sent = get("cmi.suspend_data");
    this.work = this.restore();
    if (this.readOnly) {
      say(this.note);
      if (this.mode === "browse" && UNTOUCHED.includes(this.status)) {
        set("cmi.core.lesson_status", "browsed");
        call("LMSCommit", "");
      }
    } else {
      this.raise("incomplete");
      set("cmi.core.exit", "suspend");
      this.commit();
    }
  }

  /* What the page says of who keeps the answers. */
  get note() {
    return said(this.readOnly ? `${this.mode}-mode` : "kept-platform");
  }

  /** The platform's copy replaces the device's, unless it was cut and the device has the same with more. */
  restore() {
    const kept = parse(this.sent);
    /** @type {Memory} */
    const work = isObject(kept?.work) ? kept.work : {};
    const device = workOf(lesson);
    if (!(kept?.cut && holds(device.read(), work))) device.write(work);
    for (const [name, answer] of Object.entries(work.answers ?? {})) this.shown.set(name, answer?.tries ?? 0);
    return work;
  }

  /** @param {"incomplete" | "completed" | "passed"} status */
  raise(status) {
    const now = LADDER.includes(this.status) ? LADDER.indexOf(this.status) : 1;
    if (LADDER.indexOf(status) <= now && !UNTOUCHED.includes(this.status)) return;
    if (set("cmi.core.lesson_status", status)) this.status = status;
  }

  /** Every change of the page's work. What is typed waits for a pause, all else is sent at once. @param {Memory} work */
  record(work) {
    if (!this.open || this.readOnly) return;
    this.answers = isObject(work.answers) ? work.answers : {};
    if (!Object.keys(work).length) this.shown.clear();
    this.report();
    const { text, left } = fit(work);
    if (text !== this.sent && set("cmi.suspend_data", text)) this.sent = text;
    this.left = left;
    this.speak();
    clearTimeout(this.later);
    const untyped = JSON.stringify({ ...work, texts: null });
    if (untyped !== this.untyped) this.commit();
    else this.later = setTimeout(() => this.commit(), PAUSE);
    this.untyped = untyped;
  }

  report() {
    const given = questions.map(({ id }) => this.answers[id]);
    for (const question of questions) this.tell(question, this.answers[question.id]);
    const tried = given.filter((answer) => answer && answer.tries > 0).length;
    const right = given.filter((answer) => answer?.right === true).length;
    if (!tried) return;
    const score = Math.round((100 * right) / questions.length);
    if (score > this.best || !this.scored) {
      this.best = Math.max(this.best, score);
      set("cmi.core.score.min", 0);
      set("cmi.core.score.max", 100);
      this.scored = set("cmi.core.score.raw", this.best);
    }
    if (tried === questions.length) this.raise(right === questions.length ? "passed" : "completed");
  }

  /**
   * Each try on its own, so that a teacher sees which answers were chosen: a is the first one of the page.
   * @param {Question} question
   * @param {Tried | undefined} answer
   */
  tell({ id, choices, right }, answer) {
    if (!answer || !(answer.tries > (this.shown.get(id) ?? 0))) return;
    this.shown.set(id, answer.tries);
    const letter = (/** @type {string} */ choice) => String.fromCharCode(97 + choices.indexOf(choice));
    const place = `cmi.interactions.${this.interactions}`;
    if (!set(`${place}.id`, id)) return; // platforms may do without
    this.interactions += 1;
    set(`${place}.type`, "choice");
    set(`${place}.time`, new Date().toTimeString().slice(0, 8));
    set(`${place}.correct_responses.0.pattern`, letter(right));
    set(`${place}.student_response`, letter(answer.choice));
    set(`${place}.result`, answer.choice === right ? "correct" : "wrong");
  }

  commit() {
    clearTimeout(this.later);
    if (!this.open || this.readOnly) return;
    set("cmi.core.session_time", clock());
    this.lost = call("LMSCommit", "") !== "true";
    this.speak();
  }

  speak() {
    say(this.lost ? said("lost") : this.left.length ? overflowWords(this.left) : "");
  }

  finish() {
    if (!this.open) return;
    this.commit();
    call("LMSFinish", "");
    this.open = false;
  }
}

/* ---- start ----------------------------------------------------------------------------------------------------- */

const session = connect() ? new Session() : null;
if (api && !session) say(said("lost"));

frame.addEventListener("load", () => {
  const inside = session && attempt(() => workInside(frame, lesson));
  if (!inside) return;
  const inner = frame.contentDocument;
  if (!inner) return;
  for (const note of inner.querySelectorAll('[data-storage="kept"], [data-privacy]')) note.textContent = session.note;
  inside.lend(session.work);
  inner.addEventListener("work:changed", ({ detail }) => {
    if (detail.lesson !== lesson) return;
    session.work = inside.memory;
    session.record(inside.memory);
  });
});
frame.src = page;

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") session?.commit();
});
window.addEventListener("pagehide", () => session?.finish());
window.addEventListener("pageshow", (event) => {
  // back again without having been loaded anew
  if (!event.persisted || !session) return;
  if (connect()) session.open = true;
  else say(said("lost"));
});
