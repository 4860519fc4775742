// A prediction that is drawn for several people on one pad, by pen or by typed numbers, and the model's answer over it.
/** @import { Parts, Work } from "../shared/work.js" */
/** @import { Axes, Values } from "./drawn-scale.js" */
import { distanceWords, endsApart, farthestOf, valueAt } from "legstrength-core/lesson";
import { all, around, byRole, dataOf, find } from "../shared/dom.js";
import { hearNumbers, numberField, numberIn } from "../shared/number-field.js";
import { message } from "../shared/words.js";
import { isObject } from "../shared/work.js";
import { listenToPen, onAxis } from "./drawn-pen.js";
import { columns, draw, told } from "./drawn-picture.js";
import { wholeOf } from "./drawn-scale.js";
import { copyTo, earlierIn, formsOf, lockForm, showEarlier, showEnds, showSaid, still, WIDE } from "./form.js";
import { showReply } from "./replies.js";

const SWEEP = 1200; // ms that the model's curves take from left to right
const ARROW = 250; // and the arrow after them, before the words come
const MOST = 60; // characters of a heading
const DREW = ["drew", "too low", "too high", "Too low", "Too high"]; // as in legstrength/teaching/core/distance.py

let count = 0;

export class Drawn {
  /** @param {HTMLElement} root  @param {HTMLElement} field */
  constructor(root, field) {
    this.root = root;
    this.field = field;
    /** @type {Axes} */
    this.axes = JSON.parse(dataOf(field, "drawn"));
    this.people = this.axes.people;
    this.pad = byRole("pad", SVGSVGElement, field);
    this.clip = `drawn-${++count}`;
    this.turn = this.people[0].id;
    this.again = false; // whether a kept drawing is being drawn again
    this.words = { here: this.say("here"), yours: this.say("yours"), model: this.say("model") };
    this.heads = new Map(this.people.map(({ id }) => [id, find(`[data-person="${id}"] .badge`, SVGElement, field)]));
    /** @type {Map<string, Values>} */
    this.drawn = new Map(this.people.map(({ id }) => [id, this.none()]));
    /** @type {number | null} */
    this.answer = null;
    this.sweep = 0;
    /** @type {Set<SVGSVGElement>} */
    this.copied = new Set();
    /** What is drawn: nothing before the page has been laid out, which drawing must not hurry. @type {ReturnType<typeof draw> | null} */
    this.sheet = null;
    this.listen();
    this.change();
  }

  /** @param {string} name  @param {Record<string, unknown>} [values] */
  say(name, values) {
    return message(this.field, `drawn-${name}`, values);
  }

  get open() {
    return this.answer === null;
  }

  /** @returns {Values} */
  none() {
    return this.axes.at.map((_, place) => (place ? null : valueAt(...columns(this.people[0].model), this.axes.at[0])));
  }

  /** @param {string} id */
  valuesOf(id) {
    return this.drawn.get(id) ?? this.none();
  }

  /** Whether a curve reaches the last place. @param {string} id */
  isDone(id) {
    return this.valuesOf(id).at(-1) !== null;
  }

  /** @param {string} id */
  nameOf(id) {
    return this.people.find((person) => person.id === id)?.name ?? "";
  }

  get numbers() {
    return all("input[data-place]", HTMLInputElement, this.field);
  }

  /** Draws it anew, once it has been drawn. */
  paint() {
    if (this.sheet) this.draw();
  }

  draw() {
    const { turn, drawn, answer, words, heads } = this;
    this.sheet = draw(this.pad, this.axes, { turn, drawn, answer, words, heads, apart: this.apart() }, this.clip);
  }

  /** The answer once more, elsewhere on the page. @param {SVGSVGElement} svg */
  copyTo(svg) {
    const { turn, drawn, words, heads } = this;
    const paint = () =>
      draw(svg, this.axes, { turn, drawn, answer: 1, words, heads, apart: this.apart() }, `${this.clip}-copy`);
    copyTo(svg, this.copied, paint);
  }

  listen() {
    const now = () => (this.open ? this.sheet : null);
    const pen = (/** @type {{place: number, value: number}[]} */ set) => {
      const values = this.valuesOf(this.turn);
      for (const { place, value } of set) values[place] = value;
      this.change();
    };
    listenToPen(this.pad, this.axes, now, pen, () => this.lifted());
    hearNumbers(this.field);
    this.field.addEventListener("change", (event) => {
      const input = around(event, "input", HTMLInputElement);
      if (!input) return;
      if (input.dataset.place) {
        this.type(input, numberIn(input) ?? null);
        this.write();
      } else if (input.closest('[data-role="whose"]')) this.pass(input.value);
    });
    this.field.addEventListener("input", (event) => {
      const input = numberField(event, "[data-place]");
      const typed = input && numberIn(input);
      if (input && typed !== undefined) this.type(input, typed);
    });
    new ResizeObserver(() => {
      this.field.toggleAttribute("data-wide", this.field.clientWidth >= WIDE);
      if (this.pad.clientWidth && this.pad.clientWidth !== this.sheet?.width) this.draw();
    }).observe(this.field);
  }

  /** @param {HTMLInputElement} input  @param {number | null} value */
  type(input, value) {
    const person = input.closest("fieldset")?.dataset.person ?? "";
    this.valuesOf(person)[Number(dataOf(input, "place"))] = value;
    this.change();
  }

  /** Writes what is drawn into the numbers. */
  write() {
    for (const input of this.numbers) {
      const person = input.closest("fieldset")?.dataset.person ?? "";
      if (input !== document.activeElement) {
        input.value = String(this.valuesOf(person)[Number(dataOf(input, "place"))] ?? "");
      }
    }
  }

  /** After the pen is lifted from a whole curve it is the next person's turn, if that one is not drawn yet. */
  lifted() {
    const next = this.isDone(this.turn) ? this.people.find(({ id }) => !this.isDone(id)) : undefined;
    if (next) {
      this.pass(next.id);
      this.tell(this.say("turn", { name: next.name }));
    } else this.tell(this.isDone(this.turn) ? this.say("ready") : "");
  }

  /** Gives the pen to somebody. @param {string} id */
  pass(id) {
    this.turn = id;
    for (const input of all('[data-role="whose"] input', HTMLInputElement, this.field))
      input.checked = input.value === id;
    this.paint();
  }

  /** What was drawn has changed. */
  change() {
    const ready = this.people.every(({ id }) => this.isDone(id));
    find('[data-action="lock-drawn"]', HTMLElement, this.field).setAttribute("aria-disabled", String(!ready));
    this.tell("");
    this.write();
    this.paint();
  }

  /** Says something beside the button. @param {string} text */
  tell(text) {
    byRole("still", HTMLElement, this.field).textContent = text;
  }

  clear() {
    for (const { id } of this.people) this.drawn.set(id, this.none());
    this.pass(this.people[0].id);
    this.change();
    for (const input of this.numbers) input.value = "";
    this.numbers[0].focus();
  }

  /** What is drawn of everybody, or null after saying beside the button what is missing. */
  read() {
    const missing = this.people.find(({ id }) => !this.isDone(id));
    if (!missing) return Object.fromEntries(this.people.map(({ id }) => [id, this.wholeOf(id) ?? []]));
    const { at, along } = this.axes;
    const begun = this.valuesOf(missing.id).some((value, place) => place > 0 && value !== null);
    const first = this.people.every(({ id }) => !this.isDone(id));
    const what = begun ? "unfinished" : first ? "first" : "still";
    this.tell(this.say(what, { name: missing.name, last: `${along} ${at[at.length - 1]}` }));
    this.pass(missing.id);
    return null;
  }

  /** @param {string} id */
  wholeOf(id) {
    return wholeOf(this.axes.at, this.valuesOf(id))?.map((value) => onAxis(this.axes, value)) ?? null;
  }

  /** The people who are drawn, with how far above the model each ends and how far each lies from it on average. */
  distances() {
    const { at, step } = this.axes;
    return this.people.flatMap((person) => {
      const whole = this.wholeOf(person.id);
      if (!whole) return [];
      const [x, y] = columns(person.model);
      const gaps = at.map((place, index) => whole[index] - valueAt(x, y, place)).slice(1);
      const mean = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / gaps.length;
      const end = at[at.length - 1];
      return [{ person, whole, mean, gap: endsApart(whole[whole.length - 1], valueAt(x, y, end), step < 1 ? 1 : 0) }];
    });
  }

  get unit() {
    return this.axes.unit === "%" ? this.say("points") : this.axes.unit;
  }

  /** The distance that the arrow shows: that of whoever ends farthest off; null where all are near. */
  apart() {
    if (this.open) return null;
    const found = this.distances();
    if (!found.length) return null;
    const { person, gap } = found[farthestOf(found.map((one) => one.gap))];
    return Math.abs(gap) > this.axes.close ? { id: person.id, gap, unit: this.unit } : null;
  }

  /** Where each drawing ends, for the table at the chapter's end. */
  tellings() {
    return this.people.map(({ id }) => {
      const end = this.wholeOf(id)?.at(-1);
      return { id, text: end === undefined ? "" : told(this.axes, end) };
    });
  }

  heading() {
    const found = this.distances();
    if (!found.length) return "";
    const [names, gaps, means] = [
      found.map(({ person }) => person.name),
      found.map(({ gap }) => gap),
      found.map(({ mean }) => mean),
    ];
    const told = distanceWords(names, gaps, means, this.axes.close, this.unit, this.axes.step < 1 ? 1 : 0, DREW);
    return told.find((text) => text.length <= MOST) ?? told[told.length - 1];
  }

  /** The model's answer over the drawing: at once, or drawn before the reader's eyes. @param {boolean} slowly */
  reveal(slowly) {
    cancelAnimationFrame(this.sweep);
    byRole("heading", HTMLElement, this.field).textContent = this.heading();
    showReply(
      this.field,
      this.distances().map(({ person, gap }) => ({ id: person.id, gap })),
      this.axes.close,
    );
    showEnds(this.field, this.tellings());
    this.field.toggleAttribute("data-wide", this.field.clientWidth >= WIDE);
    if (!slowly || still()) {
      this.answer = 1;
      this.field.dataset.phase = "words";
      this.paint();
      return;
    }
    this.answer = 0;
    this.field.dataset.phase = "curves";
    this.paint();
    const start = performance.now();
    const step = (/** @type {number} */ now) => {
      const share = Math.min(1, (now - start) / SWEEP);
      if (share < 1) {
        this.sheet?.reveal(share);
        this.sweep = requestAnimationFrame(step);
        return;
      }
      if (this.answer !== 1) {
        this.answer = 1;
        this.field.dataset.phase = "arrow";
        this.paint();
      }
      if (now - start >= SWEEP + ARROW) this.field.dataset.phase = "words";
      else this.sweep = requestAnimationFrame(step);
    };
    this.sweep = requestAnimationFrame(step);
  }

  /** Goes back to drawing; what was drawn stays on the pad, and what is kept stays kept until it is locked anew. */
  drawAgain() {
    this.again = true;
    this.reopen();
  }

  reopen() {
    cancelAnimationFrame(this.sweep);
    this.answer = null;
    this.field.dataset.state = "open";
    this.pass(this.people[0].id);
    this.change();
  }

  /** Nothing is kept: an open pad stays as it is, the answer gives way to an empty one. */
  empty() {
    this.root.dataset.state = "open";
    if (this.open && !this.again) return;
    this.again = false;
    for (const { id } of this.people) this.drawn.set(id, this.none());
    this.reopen();
  }

  /**
   * Puts in what is kept: nothing, the curves of this form, or an option and one curve of the form before it.
   * @param {Parts["prediction"]} kept
   * @param {boolean} slowly
   */
  keep(kept, slowly = false) {
    const { at } = this.axes;
    if (this.again && !slowly && kept.at) return;
    const sound = (/** @type {unknown} */ curve) =>
      Array.isArray(curve) && curve.length === at.length && curve.every(Number.isFinite) ? curve : null;
    const curves = isObject(kept.curves) ? kept.curves : { [this.people[0].id]: kept.curve };
    const any = this.people.some(({ id }) => sound(curves[id]));
    const earlier = earlierIn(this.field, kept, (name, values) => this.say(name, values));
    if (!any && !earlier) {
      this.empty();
      return;
    }
    this.again = false;
    for (const { id } of this.people) this.drawn.set(id, [...(sound(curves[id]) ?? this.none())]);
    showEarlier(this.field, earlier);
    showSaid(this.field, kept);
    this.field.dataset.state = "committed";
    this.root.dataset.state = "committed";
    this.reveal(slowly);
  }
}

const forms = formsOf("people-drawn", "drawn", Drawn);

/** The pad of a prediction; null where it is not drawn for several people. */
export const drawnOf = forms.of;

/** The pad that a review on the same page looks back at; null where there is none. */
export const drawnOn = forms.on;

/** Locks what is drawn; false where something is missing. @param {HTMLElement} root  @param {Work} work  @param {Drawn} pad */
export function lockDrawn(root, work, pad) {
  const curves = pad.read();
  return curves !== null && lockForm(root, work, pad, { curves });
}
