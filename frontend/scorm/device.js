// What of the device's copy is this pupil's, and what of it waits while a new attempt or a look back is on. A device may be shared: a copy
// that is not known to be this pupil's is never shown. Who it was stands there as a number that nobody can read back.
/** @import { Memory } from "../shared/work.js" */
import { isObject } from "../shared/work.js";

/** @typedef {{owner: string, before?: Memory, offered?: boolean}} Note `before` waits; `offered` where its pupil may bring it into a new attempt */

/** A pupil's name on the platform as a number; "" for none. FNV-1a, 32 bits. @param {string} name */
const marked = (name) => {
  let mark = 0x811c9dc5;
  for (const letter of name) mark = Math.imul(mark ^ /** @type {number} */ (letter.codePointAt(0)), 0x01000193) >>> 0;
  return name && mark.toString(16);
};

const empty = (/** @type {Memory | undefined} */ work) => !work || !Object.keys(work).length;

export class Device {
  /** @param {string} lesson  @param {string} student the platform's id of the pupil */
  constructor(lesson, student) {
    this.key = `legstrength-scorm:${lesson}`;
    this.owner = marked(student);
    const note = this.load();
    this.known = Boolean(this.owner) && note?.owner === this.owner;
    /** @type {Memory | undefined} */
    this.before = this.known && isObject(note?.before) ? note?.before : undefined;
    this.offered = Boolean(this.before && note?.offered);
  }

  /** @returns {Note | null} */
  load() {
    try {
      const note = JSON.parse(localStorage.getItem(this.key) ?? "null");
      return isObject(note) ? /** @type {Note} */ (note) : null;
    } catch {
      return null; // no storage, or not ours
    }
  }

  /** This pupil's own copy, of what lies there now. @param {Memory} there @returns {Memory} */
  own(there) {
    if (!this.known) return {};
    return this.before && !this.offered ? this.before : there;
  }

  /** Lets the pupil's copy wait: for the next session, or to be brought into this attempt. @param {Memory} own  @param {boolean} offered */
  wait(own, offered) {
    if (!empty(own)) [this.before, this.offered] = [own, offered];
    this.save();
  }

  /** Nothing waits any more. */
  drop() {
    [this.before, this.offered] = [undefined, false];
    this.save();
  }

  save() {
    if (!this.owner) return;
    /** @type {Note} */
    const note = { owner: this.owner, ...(this.before && { before: this.before, offered: this.offered }) };
    try {
      localStorage.setItem(this.key, JSON.stringify(note));
    } catch {
      /* no storage: then there is no copy either */
    }
  }
}
