// A prediction that is a route: drawn with one stroke or typed, then run by the figure.
/** @import { Parts, Work } from "../../shared/work.js" */
/** @import { Limits } from "./ground.js" */
import { fixed, signed } from "legstrength-core/lesson";
import { all, byRole, dataOf, find } from "../../shared/dom.js";
import { hearNumbers, numberField, numberIn } from "../../shared/number-field.js";
import { message } from "../../shared/words.js";
import { earlierIn, formsOf, lockForm, showEarlier, showSaid, still, WIDE } from "../form.js";
import { showFirst } from "../replies.js";
import { drawGround, sizesOf, slopesOf, within } from "./ground.js";
import { hearRuns, setRoute } from "./run.js";

const ENOUGH = 30; // metres of height from which a route goes that way
const OTHER = 0.5; // and this share of the other way

/** @typedef {Limits & {control: string, show: Record<string, unknown>, result: string, each: string, ends: string[], unit: string,
 *   digits: number, flat: string}} Told what `legstrength/site/lesson/route.py` says */
/** @typedef {{year: number, ends: number[], worth: number[]}} Ran */

class Route {
  /** @param {HTMLElement} root  @param {HTMLElement} field */
  constructor(root, field) {
    this.root = root;
    this.field = field;
    /** @type {Told} */
    this.told = JSON.parse(dataOf(field, "route"));
    this.slug = dataOf(root, "opens");
    this.pad = byRole("pad", SVGSVGElement, field);
    /** @type {number[] | null} */
    this.slopes = null;
    this.start = 0; // where the stroke began, in px from the top
    this.again = false; // whether a kept answer is being given again
    this.handed = "";
    /** @type {Ran | null} */
    this.ran = null;
    this.listen();
    this.change();
  }

  /** @param {string} name  @param {Record<string, unknown>} [values] */
  say(name, values) {
    return message(this.field, `route-${name}`, values);
  }

  get open() {
    return this.field.dataset.state === "open";
  }

  get numbers() {
    return all("input[data-stretch]", HTMLInputElement, this.field);
  }

  get figures() {
    return all(`[data-explorer="${this.slug}"]`, HTMLElement);
  }

  /** @param {number} value */
  written(value) {
    return `${signed(value, this.told.digits)}\u00a0${this.told.unit}`;
  }

  /** @param {SVGSVGElement} [pad] */
  paint(pad = this.pad) {
    const { slopes, start, ran } = this;
    const open = this.open && pad === this.pad;
    const shown = { slopes, start, worth: open ? null : (ran?.worth ?? null), open };
    drawGround(pad, { ...shown, hint: this.say("here"), says: this.say("each") }, this.told.cells.length);
  }

  listen() {
    const { pad, told } = this;
    const count = told.cells.length;
    /** @type {(number | null)[]} */
    let stroke = [];
    let last = { km: 0, metres: 0 };
    const read = (/** @type {PointerEvent} */ event) => {
      const box = pad.getBoundingClientRect();
      const sizes = sizesOf(box.width, box.height, count);
      const y = event.clientY - box.top;
      return { km: sizes.km(event.clientX - box.left), metres: (this.start - y) / sizes.metre, y };
    };
    pad.addEventListener("pointerdown", (event) => {
      if (!this.open || event.button !== 0) return;
      pad.setPointerCapture(event.pointerId);
      this.start = event.clientY - pad.getBoundingClientRect().top;
      last = read(event);
      stroke = Array.from({ length: count + 1 }, (_, km) => (km <= last.km ? 0 : null));
      stroke[0] = 0;
      this.set(slopesOf(told, stroke));
    });
    pad.addEventListener("pointermove", (event) => {
      if (!this.open || !pad.hasPointerCapture(event.pointerId)) return;
      const now = read(event);
      const [low, high] = [Math.min(last.km, now.km), Math.max(last.km, now.km)];
      for (let km = Math.max(1, Math.ceil(low)); km <= high; km++) {
        const share = now.km === last.km ? 1 : (km - last.km) / (now.km - last.km);
        stroke[km] = last.metres + share * (now.metres - last.metres);
      }
      const ahead = Math.min(count, Math.ceil(now.km));
      if (ahead >= 1 && now.km >= ahead - 1) {
        // the kilometre under the finger leans as far as the finger has come
        const from = stroke[ahead - 1] ?? 0;
        const part = Math.max(0.2, now.km - (ahead - 1));
        stroke[ahead] = from + (now.metres - from) / part;
      }
      for (let km = 1; km < ahead; km++) stroke[km] ??= stroke[km - 1];
      last = now;
      this.set(slopesOf(told, stroke));
    });
    hearNumbers(this.field);
    const type = (/** @type {HTMLInputElement} */ input) => {
      const slope = numberIn(input);
      if (typeof slope !== "number") return;
      const next = this.slopes ? [...this.slopes] : told.cells.map(() => 0);
      next[Number(dataOf(input, "stretch"))] = within(told, slope);
      this.start = sizesOf(pad.clientWidth, pad.clientHeight, count).middle;
      this.set(next);
    };
    this.field.addEventListener("input", (event) => {
      const input = numberField(event, "[data-stretch]");
      if (input) type(input);
    });
    this.field.addEventListener("change", (event) => {
      const input = numberField(event, "[data-stretch]");
      if (!input) return;
      type(input);
      this.write(false);
    });
    const wanted = () => (this.slopes && !this.open ? { ...told.show, [told.control]: this.slopes } : null);
    hearRuns(this.slug, wanted, (results) => {
      this.ran = {
        year: Number(results[told.result]),
        ends: told.ends.map((name) => Number(results[name])),
        worth: /** @type {number[]} */ (results[told.each]),
      };
      this.reveal();
    });
    let width = 0;
    new ResizeObserver(() => {
      this.field.toggleAttribute("data-wide", this.field.clientWidth >= WIDE);
      if (!pad.clientWidth || pad.clientWidth === width) return;
      width = pad.clientWidth;
      this.paint();
    }).observe(pad);
  }

  /** @param {number[]} slopes */
  set(slopes) {
    this.slopes = slopes;
    this.change();
  }

  /** Writes what was drawn into the numbers. @param {boolean} typing whether the number in use is left alone */
  write(typing = true) {
    this.numbers.forEach((input, place) => {
      if (!typing || input !== document.activeElement) input.value = this.slopes ? String(this.slopes[place]) : "";
    });
  }

  change() {
    find('[data-action="lock-route"]', HTMLElement, this.field).setAttribute("aria-disabled", String(!this.slopes));
    this.tell(this.slopes && this.open ? this.say("ready") : "");
    this.write();
    this.paint();
  }

  /** Says something beside the button. @param {string} text */
  tell(text) {
    const line = byRole("still", HTMLElement, this.field);
    if (line.textContent !== text) line.textContent = text;
  }

  read() {
    if (!this.slopes) this.tell(this.say("still"));
    return this.slopes;
  }

  heading() {
    if (!this.slopes) return "";
    if (!this.ran) return this.say("running");
    return this.say("brings", { year: this.written(this.ran.year), flat: this.told.flat });
  }

  /** Says what the route brings, as soon as the figure has run it. */
  reveal() {
    const { ran, told } = this;
    const heading = byRole("heading", HTMLElement, this.field);
    if (heading.textContent !== this.heading()) heading.textContent = this.heading();
    byRole("band", HTMLElement, this.field).hidden = !ran;
    const [low, high] = (ran?.ends ?? []).map((end) => fixed(end, 0));
    byRole("range", HTMLElement, this.field).textContent =
      high === undefined ? "" : this.say("range", { low, high: `${high}\u00a0${told.unit}` });
    const metres = { up: 0, down: 0 };
    for (const slope of this.slopes ?? []) metres[slope > 0 ? "up" : "down"] += Math.abs(slope) * 10;
    const other = { up: metres.down, down: metres.up };
    showFirst(this.field, (id) => {
      const way = id === "up" ? "up" : "down";
      return metres[way] >= Math.max(ENOUGH, OTHER * other[way]) ? "high" : "low";
    });
    this.paint();
  }

  /** What is kept stays until it is locked anew. */
  drawAgain() {
    this.again = true;
    this.field.dataset.state = "open";
    this.root.dataset.state = "open";
    this.start = sizesOf(this.pad.clientWidth, this.pad.clientHeight, this.told.cells.length).middle;
    this.slopes = null;
    this.change();
    this.pad.scrollIntoView({ block: "center", behavior: still() ? "auto" : "smooth" });
  }

  /** Puts in what is kept. @param {Parts["prediction"]} kept  @param {boolean} locked whether it was locked just now */
  keep(kept, locked = false) {
    if (this.again && !locked && kept.at) return;
    this.again = false;
    const { low, high, cells } = this.told;
    const { route } = /** @type {{route?: unknown}} */ (kept);
    const sound =
      Array.isArray(route) &&
      route.length === cells.length &&
      route.every((slope) => Number.isFinite(slope) && low <= slope && slope <= high);
    const earlier = earlierIn(this.field, kept, (name, values) => this.say(name, values));
    const done = sound || Boolean(earlier);
    if (!done && this.open) {
      this.root.dataset.state = "open";
      return;
    }
    this.slopes = sound ? route : null;
    this.ran = null;
    showEarlier(this.field, earlier);
    showSaid(this.field, kept);
    for (const one of [this.field, this.root]) one.dataset.state = done ? "committed" : "open";
    this.change();
    this.reveal();
    if (sound && this.handed !== String(route)) {
      this.handed = String(route);
      for (const figure of this.figures) setRoute(figure, this.told.control, route);
    }
  }
}

const forms = formsOf("route", "route", Route);

/** The form of a prediction that is a route; null for every other. */
export const routeOf = forms.of;

/** The form that a review on the same page looks back at; null where there is none. */
export const routeOn = forms.on;

/** Shows at the chapter's end what was drawn, and what it brought. @param {HTMLElement} root  @param {string} lesson */
export function showRouteReview(root, lesson) {
  const form = routeOn(lesson);
  const svg = byRole("review-pad", SVGSVGElement, root);
  const show = () => {
    const drawn = form && !form.open && form.slopes;
    svg.toggleAttribute("hidden", !drawn);
    byRole("review-says", HTMLElement, root).textContent =
      form && drawn ? `${form.heading()} ${message(root, "review")}` : message(root, "review-none");
    if (form && drawn) form.paint(svg);
  };
  show();
  if (!form || root.dataset.heard) return;
  root.dataset.heard = "true";
  document.addEventListener("explorer:run", ({ detail }) => {
    if (detail.explorer === form.slug) show();
  });
  let width = 0;
  new ResizeObserver(() => {
    if (!svg.clientWidth || svg.clientWidth === width) return;
    width = svg.clientWidth;
    show();
  }).observe(svg);
}

/** Locks the route; false where none is drawn. @param {HTMLElement} root  @param {Work} work  @param {Route} form */
export function lockRoute(root, work, form) {
  const route = form.read();
  return route !== null && lockForm(root, work, form, { route });
}
