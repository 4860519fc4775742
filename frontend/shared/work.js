// What a reader's device keeps of the course: one key per chapter, in one place for every script that reads or writes it.
//
//   const work = workOf("plateau");                    // the same object for whoever asks
//   work.part("answers")                               // to read; {} where there is none
//   work.change("answers", answers => ({ ...answers, [id]: answer }));
//   work.kept                                          // false where the browser refuses, or its storage is full: then it lasts until the page closes
//   work.damaged                                       // true where something is stored under the key that cannot be read
//   work.onChange(elsewhere => …)                      // after each write here (false), and after a change in another tab (true)
//
// Each of both is also told to the document, as `work:changed` with {lesson, elsewhere}.
//
// The parts that a chapter keeps, and who writes each (their forms are in `Parts` below, and report/items.js shows them all):
//
//   prediction, review    lesson/lesson.js        the prediction, with its drawn curve, and the second one after the figure
//   answers               lesson/lesson.js        what was chosen in each question
//   texts                 lesson/lesson.js        what was typed into each box, and reasons until they are locked in with their answer
//   runs                  lesson/runs.js          the runs that were kept of each figure, as legstrength/live/view/kept.js hands them over
//   challenges            lesson/challenges.js    those that were met
//   guesses               guessing/guessing.js    the lot that was drawn, and where the pins were put
//   made                  story/made.js           what was made of a figure in a beat, such as a plan
//   done                  progress/progress.js    the tick for a finished chapter
//
// All of a chapter at once is forgotten and brought back by lesson/lesson.js, all of the course by report/index.js; scorm/scorm.js brings
// what a learning platform kept of a chapter.
/** @import { KeptRun } from "../../legstrength/live/view/kinds.js" */

/**
 * What a chapter keeps, each `at` a moment as ISO text. A part that is read may have been written by another version of the course, or by
 * hand: whoever cares looks whether it is what it should be.
 * @typedef {{choice?: string, confidence?: string, reason?: string, at?: string}} Answer a prediction, or its review; {} before
 * @typedef {{choice: string, tries: number, right: boolean}} Tried what was last chosen in a question, and whether it was ever right
 * @typedef {{title: string, says: string, values: import("../../legstrength/live/view/kinds.js").Settings, at?: string}} Made of a beat with this
 *   title: the settings that were made, and what the figure said of them
 * @typedef {object} Parts
 * @property {Answer & {curve?: number[], curves?: Record<string, number[]>, stickers?: Record<string, string>, marks?: Record<string, number>, route?: number[]}} prediction
 *   `curve` where one was drawn beside options, `curves` by person, `stickers` the option that each was put on, `marks` by item that was dragged, `route` the
 *   slopes of one that was drawn
 * @property {Answer & {marks?: Record<string, number>}} review `marks` where it was drawn or dragged: what is said of each now
 * @property {Record<string, Tried>} answers by question
 * @property {Record<string, string>} texts by the name of their box
 * @property {Record<string, KeptRun[]>} runs by figure
 * @property {Record<string, {at: string}>} challenges those that are met
 * @property {{lot?: number, of?: number, pins?: number[], at?: string}} guesses `of` how many results were in the lot; a pin for each that is locked
 * @property {Record<string, Made>} made by beat
 * @property {{at?: string}} done the tick for a finished chapter
 *
 * @typedef {Partial<Parts>} Memory
 * @typedef {Record<string, string>} Stored everything of the course, key by key
 */

const FORMAT = 1; // raise it when the form of the kept data changes: older data is then left alone
const OURS = "legstrength:";
const PREFIX = `${OURS}${FORMAT}:`;

/** Whether it is a plain object, as all that is kept has to be. @param {unknown} value  @returns {value is Record<string, any>} */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export class Work {
  /** @param {string} lesson */
  constructor(lesson) {
    this.lesson = lesson;
    this.key = PREFIX + lesson;
    /** @type {Memory} */
    this.memory = {};
    this.kept = true;
    this.damaged = false;
    /** @type {Set<(elsewhere: boolean) => void>} */
    this.listeners = new Set();
    this.load(); // a full storage can still be read
    try {
      // some browsers have no storage, some refuse it on file:// or in a frame, some only fail on writing
      localStorage.setItem(`${this.key}:test`, "1");
      localStorage.removeItem(`${this.key}:test`);
    } catch {
      this.kept = false;
    }
  }

  load() {
    /** @type {string | null} */
    let text = null;
    try {
      text = localStorage.getItem(this.key);
    } catch {
      /* no storage */
    }
    /** @type {unknown} */
    let stored = {};
    try {
      stored = text === null ? {} : JSON.parse(text);
    } catch {
      stored = null;
    }
    this.damaged = !isObject(stored); // then the chapter begins anew
    this.memory = isObject(stored) ? stored : {};
  }

  read() {
    if (this.kept) this.load();
    return this.memory;
  }

  /** @template {keyof Parts} Name  @param {Name} name  @returns {Parts[Name]} {} where there is none */
  part(name) {
    const part = this.memory[name];
    return /** @type {Parts[Name]} */ (isObject(part) ? part : {});
  }

  /**
   * Reads before it writes, so that a second tab's answers are not lost.
   * @template {keyof Parts} Name
   * @param {Name} name
   * @param {(part: Parts[Name]) => Parts[Name]} update
   */
  change(name, update) {
    this.read();
    this.write({ ...this.memory, [name]: update(this.part(name)) });
  }

  /** @param {Memory} memory */
  write(memory) {
    this.memory = memory;
    this.damaged = false;
    try {
      if (Object.keys(memory).length) {
        localStorage.setItem(this.key, JSON.stringify(memory));
        this.kept = true;
      } else localStorage.removeItem(this.key);
    } catch {
      this.kept = false;
    }
    this.tell(false);
  }

  /** Goes on with what is kept elsewhere, where this device keeps nothing. @param {Memory} memory */
  lend(memory) {
    if (this.kept) return;
    this.memory = memory;
    this.tell(true);
  }

  /** Calls back after each change; returns how to end that. @param {(elsewhere: boolean) => void} callback  @returns {() => void} */
  onChange(callback) {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  /** @param {boolean} elsewhere */
  tell(elsewhere) {
    for (const callback of this.listeners) callback(elsewhere);
    document.dispatchEvent(new CustomEvent("work:changed", { detail: { lesson: this.lesson, elsewhere } }));
  }
}

// The scripts of a page are bundled apart, each with this module in it, and the frame of a SCORM pack looks in from outside: they meet here.
const first = !window.legstrengthWorks;
window.legstrengthWorks ??= new Map();
const works = window.legstrengthWorks;

/** The work on a chapter. @param {string} lesson */
export const workOf = (lesson) => {
  const work = works.get(lesson) ?? new Work(lesson);
  works.set(lesson, work);
  return work;
};

/** The work on a chapter that a page in a frame has open, or undefined. @param {HTMLIFrameElement} frame  @param {string} lesson */
export const workInside = (frame, lesson) => frame.contentWindow?.legstrengthWorks?.get(lesson);

/** Everything of the course on this device, of whatever chapter or format: {key: text}. */
export const everything = () => {
  /** @type {Stored} */
  const found = {};
  try {
    for (const key of Object.keys(localStorage)) {
      const text = key.startsWith(OURS) ? localStorage.getItem(key) : null;
      if (text !== null) found[key] = text;
    }
  } catch {
    /* no storage: nothing is kept */
  }
  return found;
};

/** Forgets all of it, and returns what it was, for `restore`. */
export const forget = () => {
  const before = everything();
  for (const key of Object.keys(before)) localStorage.removeItem(key);
  reload();
  return before;
};

/** Puts it back; false where the storage refuses. @param {Stored} before */
export const restore = (before) => {
  let done = true;
  try {
    for (const [key, text] of Object.entries(before)) localStorage.setItem(key, text);
  } catch {
    done = false;
  }
  reload();
  return done;
};

/** The chapter of a key, or null for one of another format. @param {string} key */
export const lessonOf = (key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null);

/** What the storage does here: "kept", "full" (it can only be read) or "refused". */
export const storage = () => {
  try {
    localStorage.getItem(OURS);
  } catch {
    return "refused";
  }
  try {
    localStorage.setItem(`${OURS}test`, "1");
    localStorage.removeItem(`${OURS}test`);
  } catch {
    return "full";
  }
  return "kept";
};

const reload = () => {
  for (const work of works.values()) {
    work.load();
    work.tell(true);
  }
};
/** @param {string | null} key null for all */
const follow = (key) => {
  for (const work of works.values()) {
    if (key !== null && key !== work.key) continue;
    work.read();
    work.tell(true);
  }
};
if (first) {
  window.addEventListener("storage", (event) => follow(event.key)); // changed in another tab
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) follow(null); // or while this page waited behind “back”
  });
}
