// One visit of a pupil to the lesson, as the platform is told of it. STATES.md has every state as a table, which a test walks through.
/** @import { Memory, Tried } from "../shared/work.js" */
/** @import { Piece } from "./fit.js" */
import { isObject, workOf } from "../shared/work.js";
import { Device } from "./device.js";
import { fit, holds } from "./fit.js";
import { call, get, reopen, set } from "./platform.js";

/**
 * A question and its choices, in the order of the page.
 * @typedef {{id: string, choices: string[], right: string}} Question
 */

const PAUSE = 4000; // milliseconds without typing before typed text is sent
const RETRIES = [5000, 15000, 30000, 60000]; // milliseconds before what was refused is sent again; the last one holds from then on
/** How far a status is; what is not in it counts as begun. @type {Record<string, number>} */
const REACHED = { "": 0, "not attempted": 0, browsed: 0, incomplete: 1, completed: 2, failed: 2, passed: 3 };

const parse = (/** @type {string} */ text) => {
  try {
    const value = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};

export class Session {
  /** @param {string} lesson  @param {Question[]} questions  @param {() => void} changed what is said may have changed */
  constructor(lesson, questions, changed) {
    this.lesson = lesson;
    this.questions = questions;
    this.changed = changed;
    this.open = true;
    this.began = Date.now();
    /** @type {Map<string, number>} question → tries that the platform knows of */
    this.shown = new Map();
    this.best = Number.parseFloat(get("cmi.core.score.raw")) || 0;
    this.scored = get("cmi.core.score.raw") !== "";
    this.status = get("cmi.core.lesson_status");
    this.interactions = Number.parseInt(get("cmi.interactions._count"), 10) || 0;
    this.mode = get("cmi.core.lesson_mode");
    this.readOnly = ["browse", "review"].includes(this.mode);
    this.creditless = get("cmi.core.credit") === "no-credit";
    this.device = new Device(lesson, get("cmi.core.student_id"));
    /** @type {Partial<Record<string, Tried>>} */
    this.answers = {};
    /** @type {Piece[]} what had no room */
    this.left = [];
    this.refused = 0; // times in a row
    this.handedIn = false; // in this session
    this.untyped = ""; // all of the work that was sent but what is typed
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.later = undefined;
    this.sent = get("cmi.suspend_data");
    this.work = this.restore();
  }

  /** The first that the platform hears. */
  begin() {
    if (this.readOnly) {
      this.look();
      return;
    }
    this.raise("incomplete");
    set("cmi.core.exit", "suspend");
    this.commit();
  }

  /** Platforms may take a silent preview of what was never entered for completed. */
  look() {
    if (this.mode !== "browse" || REACHED[this.status] !== 0) return;
    set("cmi.core.lesson_status", "browsed");
    call("LMSCommit", "");
  }

  /** Which words of the page say who keeps the answers. */
  get note() {
    return this.readOnly ? `${this.mode}-mode` : this.creditless ? "no-credit-mode" : "kept-platform";
  }

  /** Whether a pupil can hand in: every question was tried, and it has not come further than that. */
  get canHandIn() {
    const tried = this.questions.every(({ id }) => (this.answers[id]?.tries ?? 0) > 0);
    return !this.readOnly && tried && REACHED[this.status] === 1;
  }

  /** What this pupil did on this device in an earlier attempt, and may bring back. */
  get offer() {
    return this.readOnly || !this.device.offered ? undefined : this.device.before;
  }

  /** The platform's copy replaces the device's, unless it was cut and the device has the same with more. Nothing of this pupil's is lost by that. */
  restore() {
    const kept = parse(this.sent);
    /** @type {Memory} */
    const work = isObject(kept?.work) ? kept.work : {};
    const place = workOf(this.lesson);
    const there = place.read();
    const own = this.device.own(there);
    const all = Object.keys(own).length ? own : there;
    const more = Boolean(kept?.cut && holds(all, work));
    const anew = !Object.keys(work).length;
    if (this.readOnly || anew) this.device.wait(own, !this.readOnly);
    else if (this.device.offered) this.device.save();
    else this.device.drop();
    place.write(more ? all : work);
    this.answers = isObject(work.answers) ? work.answers : {};
    for (const [name, answer] of Object.entries(this.answers)) this.shown.set(name, answer?.tries ?? 0);
    return work;
  }

  /** A status never falls. @param {"incomplete" | "completed" | "passed"} status */
  raise(status) {
    if (REACHED[status] <= (REACHED[this.status] ?? 1)) return;
    if (set("cmi.core.lesson_status", status)) this.status = status;
  }

  /** Every change of the page's work. What is typed waits for a pause, all else is sent at once. @param {Memory} work */
  record(work) {
    if (!this.open || this.readOnly) return;
    this.work = work;
    this.answers = isObject(work.answers) ? work.answers : {};
    if (!Object.keys(work).length) {
      this.shown.clear();
      this.device.drop(); // whoever clears their work clears all of it
    }
    this.put();
    this.changed();
    clearTimeout(this.later);
    const untyped = JSON.stringify({ ...work, texts: null });
    if (untyped !== this.untyped) this.commit();
    else this.later = setTimeout(() => this.commit(), PAUSE);
    this.untyped = untyped;
  }

  /** Hands the work over to the platform's API, which sends it when it is committed. */
  put() {
    this.report();
    const { text, left } = fit(this.work);
    if (text !== this.sent && set("cmi.suspend_data", text)) this.sent = text;
    this.left = left;
  }

  report() {
    const given = this.questions.map(({ id }) => this.answers[id]);
    for (const question of this.questions) this.tell(question, this.answers[question.id]);
    const tried = given.filter((answer) => answer && answer.tries > 0).length;
    const right = given.filter((answer) => answer?.right === true).length;
    if (!tried) return;
    const score = Math.round((100 * right) / this.questions.length);
    if (score > this.best || !this.scored) {
      this.best = Math.max(this.best, score);
      set("cmi.core.score.min", 0);
      set("cmi.core.score.max", 100);
      this.scored = set("cmi.core.score.raw", this.best);
    }
    if (right === this.questions.length) this.raise("passed");
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

  /** The pupil says that it is done, right or not. */
  handIn() {
    this.raise("completed");
    this.handedIn = true;
    this.commit();
  }

  /** The earlier attempt's work, which then counts in this one. */
  bring() {
    const { before } = this.device;
    this.device.drop();
    return before;
  }

  /** The time of this session alone: a platform adds them up. */
  clock() {
    const seconds = Math.floor((Date.now() - this.began) / 1000);
    const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
    return `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  }

  commit() {
    clearTimeout(this.later);
    if (!this.open || this.readOnly) return;
    set("cmi.core.session_time", this.clock());
    if (call("LMSCommit", "") === "true") this.refused = 0;
    else {
      this.later = setTimeout(() => this.retry(), RETRIES[Math.min(this.refused, RETRIES.length - 1)]);
      this.refused += 1;
    }
    this.changed();
  }

  /** Sends again what was refused, in a new session where the platform has closed the old one. */
  retry() {
    if (!this.open || !this.refused) return;
    if (!set("cmi.core.exit", "suspend") && reopen()) {
      [this.sent, this.scored] = ["", false];
      set("cmi.core.lesson_status", this.status);
      set("cmi.core.exit", "suspend");
    }
    this.put();
    this.commit();
  }

  finish() {
    if (!this.open) return;
    this.commit();
    clearTimeout(this.later);
    call("LMSFinish", "");
    this.open = false;
  }

  /** Back by the browser's button: the page stands as it was left, and a session of its own begins. False where the platform has none. */
  resume() {
    if (!reopen()) return false;
    this.open = true;
    this.began = Date.now();
    this.interactions = Number.parseInt(get("cmi.interactions._count"), 10) || 0;
    if (!this.readOnly) {
      set("cmi.core.exit", "suspend");
      this.put();
      this.commit();
    }
    return true;
  }
}
