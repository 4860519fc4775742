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

const FORMAT = 1; // raise it when the form of the kept data changes: older data is then left alone
const OURS = "legstrength:";
const PREFIX = `${OURS}${FORMAT}:`;

/** Whether it is a plain object, as all that is kept has to be. @param {unknown} value  @returns {value is Record<string, any>} */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

class Work {
  constructor(lesson) {
    this.lesson = lesson;
    this.key = PREFIX + lesson;
    this.memory = {};
    this.kept = true;
    this.damaged = false;
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

  part(name) {
    return isObject(this.memory[name]) ? this.memory[name] : {};
  }

  /** Reads before it writes, so that a second tab's answers are not lost. */
  change(name, update) {
    this.read();
    this.write({ ...this.memory, [name]: update(this.part(name)) });
  }

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

  /** Goes on with what is kept elsewhere, where this device keeps nothing. */
  lend(memory) {
    if (this.kept) return;
    this.memory = memory;
    this.tell(true);
  }

  onChange(callback) {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  tell(elsewhere) {
    for (const callback of this.listeners) callback(elsewhere);
    document.dispatchEvent(new CustomEvent("work:changed", { detail: { lesson: this.lesson, elsewhere } }));
  }
}

// The scripts of a page are bundled apart, each with this module in it, and the frame of a SCORM pack looks in from outside: they meet here.
const first = !globalThis.legstrengthWorks;
globalThis.legstrengthWorks ??= new Map();
const works = globalThis.legstrengthWorks;

/** The work on a chapter. */
export const workOf = (lesson) => {
  if (!works.has(lesson)) works.set(lesson, new Work(lesson));
  return works.get(lesson);
};

/** The work on a chapter that a page in a frame has open, or undefined. */
export const workInside = (frame, lesson) => frame.contentWindow.legstrengthWorks?.get(lesson);

/** Everything of the course on this device, of whatever chapter or format: {key: text}. */
export const everything = () => {
  const found = {};
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(OURS)) found[key] = localStorage.getItem(key);
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

/** Puts it back; false where the storage refuses. */
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

/** The chapter of a key, or null for one of another format. */
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
