// A prediction of one number for each of several items, by dragging, by arrow keys or by typing, and the model's answer over it.
/** @import { Parts, Work } from "../../shared/work.js" */
/** @import { Mark, Scale } from "./scale.js" */
import { distanceWords, endsApart } from "legstrength-core/lesson";
import { all, byRole, dataOf, find } from "../../shared/dom.js";
import { hearNumbers, numberField, numberIn } from "../../shared/number-field.js";
import { message } from "../../shared/words.js";
import { isObject } from "../../shared/work.js";
import { onAxis } from "../drawn-pen.js";
import { copyTo, earlierIn, formsOf, lockForm, showEarlier, showEnds, showSaid, still, WIDE } from "../form.js";
import { showReply } from "../replies.js";
import { listenToHand } from "./hand.js";
import { draw } from "./picture.js";
import { answered } from "./scale.js";

const SLIDE = 1200; // ms that the model's marks take to their places
const MOST = 90; // characters of a heading
const eased = (/** @type {number} */ share) => 1 - (1 - share) ** 3;

export class Dragged {
  /** @param {HTMLElement} root  @param {HTMLElement} field */
  constructor(root, field) {
    this.root = root;
    this.field = field;
    /** @type {Scale} */
    this.scale = JSON.parse(dataOf(field, "dragged"));
    this.asked = this.scale.items.filter(({ given }) => !given);
    this.pad = byRole("pad", SVGSVGElement, field);
    this.ground = byRole("ground", HTMLElement, field);
    this.heads = new Map(
      this.scale.items.map(({ id }) => [id, field.querySelector(`[data-face="${CSS.escape(id)}"] svg`)]),
    );
    /** @type {Map<string, number>} */
    this.put = new Map();
    this.again = false; // whether a kept answer is being given again
    /** @type {number | null} */
    this.share = null;
    this.slide = 0;
    /** @type {Set<SVGSVGElement>} */
    this.copied = new Set();
    /** What is drawn: nothing before the page has been laid out, which drawing must not hurry. @type {ReturnType<typeof draw> | null} */
    this.sheet = null;
    this.listen();
    this.change();
  }

  /** @param {string} name  @param {Record<string, unknown>} [values] */
  say(name, values) {
    return message(this.field, `dragged-${name}`, values);
  }

  get open() {
    return this.share === null;
  }

  /** @param {string} id */
  valueOf(id) {
    return this.put.get(id) ?? this.scale.start;
  }

  get numbers() {
    return all("input[data-item]", HTMLInputElement, this.field);
  }

  get handles() {
    return all("[data-handle]", HTMLElement, this.field);
  }

  /** @param {number | null} share  @returns {Mark[]} */
  marks(share) {
    const { start, items } = this.scale;
    return items.map((item) => ({
      item,
      value: this.valueOf(item.id),
      put: this.put.has(item.id),
      model: item.given ? item.model : start + (item.model - start) * eased(share ?? 0),
      head: /** @type {SVGElement | null} */ (this.heads.get(item.id) ?? null),
    }));
  }

  /** How far below the ground's edge the picture begins. */
  get top() {
    return this.pad.getBoundingClientRect().top - this.ground.getBoundingClientRect().top;
  }

  /** Draws it anew, once it has been drawn. */
  paint() {
    if (this.sheet) this.draw();
  }

  draw() {
    const { scale, share } = this;
    this.sheet = draw(this.pad, scale, { marks: this.marks(share), share, words: this.words });
    const { top } = this;
    for (const handle of this.handles) {
      const spot = this.sheet.drawing.handles.get(dataOf(handle, "handle"));
      handle.hidden = !spot;
      if (spot) handle.style.translate = `${spot.x.toFixed(1)}px ${(spot.y + top).toFixed(1)}px`;
    }
  }

  get words() {
    return { you: this.say("you"), here: this.say("here") };
  }

  /** The answer once more, elsewhere on the page. @param {SVGSVGElement} svg */
  copyTo(svg) {
    const paint = () => draw(svg, this.scale, { marks: this.marks(1), share: 1, words: this.words });
    copyTo(svg, this.copied, paint);
  }

  listen() {
    const now = () => (this.open ? (this.sheet?.drawing ?? null) : null);
    listenToHand(this.ground, this.pad, this.scale, now, this.put, () => this.change());
    hearNumbers(this.field);
    this.field.addEventListener("input", (event) => {
      const input = numberField(event, "[data-item]");
      const typed = input && numberIn(input);
      if (input && typed !== undefined) this.type(input, typed);
    });
    this.field.addEventListener("change", (event) => {
      const input = numberField(event, "[data-item]");
      if (!input) return;
      this.type(input, numberIn(input) ?? null);
      this.write(false);
    });
    new ResizeObserver(() => {
      this.field.toggleAttribute("data-wide", this.field.clientWidth >= WIDE);
      if (this.pad.clientWidth && this.pad.clientWidth !== this.sheet?.width) this.draw();
    }).observe(this.field);
  }

  /** @param {HTMLInputElement} input  @param {number | null} value */
  type(input, value) {
    if (value === null) this.put.delete(dataOf(input, "item"));
    else this.put.set(dataOf(input, "item"), value);
    this.change();
  }

  /** Writes what was dragged into the numbers and on to the handles. @param {boolean} typing whether the number in use is left alone */
  write(typing = true) {
    for (const input of this.numbers) {
      if (typing && input === document.activeElement) continue;
      input.value = String(this.put.get(dataOf(input, "item")) ?? "");
    }
    for (const handle of this.handles) {
      const id = dataOf(handle, "handle");
      const value = answered(this.scale, this.valueOf(id));
      handle.setAttribute("aria-valuenow", String(this.valueOf(id)));
      handle.setAttribute("aria-valuetext", this.put.has(id) ? value : this.say("waiting", { value }));
    }
  }

  get missing() {
    return this.asked.find(({ id }) => !this.put.has(id));
  }

  /** What was dragged has changed. */
  change() {
    const ready = !this.missing;
    find('[data-action="lock-dragged"]', HTMLElement, this.field).setAttribute("aria-disabled", String(!ready));
    this.tell(ready && this.open ? this.say("ready") : "");
    this.write();
    this.paint();
  }

  /** Says something beside the button. @param {string} text */
  tell(text) {
    const line = byRole("still", HTMLElement, this.field);
    if (line.textContent !== text) line.textContent = text;
  }

  /** The number of each item, or null after saying beside the button what is missing. */
  read() {
    const { missing } = this;
    if (!missing) return Object.fromEntries(this.asked.map(({ id }) => [id, this.valueOf(id)]));
    this.tell(this.say(this.put.size ? "still" : "first", { name: missing.called }));
    return null;
  }

  /** How far above the model each mark is that was put, by the numbers as printed. */
  distances() {
    return this.asked.flatMap((item) => {
      const value = this.put.get(item.id);
      return value === undefined ? [] : [{ item, gap: endsApart(value, item.model, this.scale.digits) }];
    });
  }

  heading() {
    const found = this.distances();
    if (!found.length) return "";
    const { close, digits, said, unit } = this.scale;
    const gaps = found.map(({ gap }) => gap);
    const names = found.map(({ item }) => item.called);
    const points = unit === "%" ? this.say("points") : unit;
    const told = distanceWords(names, gaps, gaps.map(Math.abs), close, points, digits, said);
    return told.find((text) => text.length <= MOST) ?? told[told.length - 1];
  }

  /** What was said of each item, for the table at the chapter's end. */
  tellings() {
    return this.asked.map(({ id }) => {
      const value = this.put.get(id);
      return { id, text: value === undefined ? "" : answered(this.scale, value) };
    });
  }

  /** The model's answer beside the marks: at once, or sliding to its places before the reader's eyes. @param {boolean} slowly */
  reveal(slowly) {
    cancelAnimationFrame(this.slide);
    byRole("heading", HTMLElement, this.field).textContent = this.heading();
    showEnds(this.field, this.tellings());
    showReply(
      this.field,
      this.distances().map(({ item, gap }) => ({ id: item.id, gap })),
      this.scale.close,
    );
    this.field.toggleAttribute("data-wide", this.field.clientWidth >= WIDE);
    if (!slowly || still()) {
      this.share = 1;
      this.field.dataset.phase = "words";
      this.paint();
      return;
    }
    this.share = 0;
    this.field.dataset.phase = "curves";
    this.paint();
    const start = performance.now();
    const step = (/** @type {number} */ now) => {
      this.share = Math.min(1, (now - start) / SLIDE);
      this.paint();
      if (this.share < 1) this.slide = requestAnimationFrame(step);
      else this.field.dataset.phase = "words";
    };
    this.slide = requestAnimationFrame(step);
  }

  reopen() {
    cancelAnimationFrame(this.slide);
    this.share = null;
    delete this.field.dataset.phase;
    this.field.dataset.state = "open";
    this.root.dataset.state = "open";
    this.change();
  }

  /** What is kept stays until it is locked anew. */
  dragAgain() {
    this.again = true;
    this.reopen();
    this.pad.scrollIntoView({ block: "center", behavior: still() ? "auto" : "smooth" });
    this.handles[0].focus({ preventScroll: true });
  }

  /**
   * Puts in what is kept: nothing, the marks of this form, or an option of the form before it.
   * @param {Parts["prediction"]} kept
   * @param {boolean} slowly
   */
  keep(kept, slowly = false) {
    if (this.again && !slowly && kept.at) return;
    const marks = isObject(kept.marks) ? kept.marks : {};
    const sound = this.asked.filter(({ id }) => Number.isFinite(marks[id]));
    const earlier = earlierIn(this.field, kept, (name, values) => this.say(name, values));
    if (!sound.length && !earlier) {
      this.root.dataset.state = "open";
      if (this.open && !this.again) return;
      this.again = false;
      this.put.clear();
      this.reopen();
      return;
    }
    this.again = false;
    this.put.clear();
    for (const { id } of sound) this.put.set(id, onAxis(this.scale, marks[id]));
    showEarlier(this.field, earlier);
    showSaid(this.field, kept);
    this.write(false);
    this.field.dataset.state = "committed";
    this.root.dataset.state = "committed";
    this.tell("");
    this.reveal(slowly);
  }
}

const forms = formsOf("dragged", "dragged", Dragged);

/** The form of a prediction; null where it is not dragged. */
export const draggedOf = forms.of;

/** The form that a review on the same page looks back at; null where there is none. */
export const draggedOn = forms.on;

/** Locks what was dragged; false where something is missing. @param {HTMLElement} root  @param {Work} work  @param {Dragged} form */
export function lockDragged(root, work, form) {
  const marks = form.read();
  return marks !== null && lockForm(root, work, form, { marks });
}
