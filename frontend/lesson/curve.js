// The curve that a reader draws before the figure opens: on empty axes by finger or mouse, or by a number for each place. After the reader has
// committed, the model's curve comes over it, with the distance in words. `lesson.js` asks it what was drawn and tells it what is kept.
// The distance itself is worked out by `legstrength/teaching/core/curves.py`.
import { compared, fixed } from "legstrength-core/lesson";
import { all, byRole, dataOf, find } from "../shared/dom.js";
import { hearNumbers, numberIn } from "../shared/number-field.js";
import { message } from "../shared/words.js";

/**
 * The axes, as `legstrength/site/lesson/curve.py` says them: the places to draw at, the upright axis and its steps, the name of what lies
 * along, the model's own points, and where all that lies in the SVG.
 * @typedef {{left: number, right: number, top: number, bottom: number}} Area
 * @typedef {[at: number, value: number]} Point
 * @typedef {{at: number[], low: number, high: number, step: number, unit: string, name: string, model: Point[], area: Area}} Axes
 */

const SVG = "http://www.w3.org/2000/svg";
/** @param {HTMLElement} field  @param {string} name  @param {Record<string, unknown>} [values] */
const words = (field, name, values) => message(field, `curve-${name}`, values);

const placeOf = (/** @type {HTMLInputElement} */ input) => Number(dataOf(input, "place"));

class Pad {
  /** @param {HTMLElement} field */
  constructor(field) {
    this.field = field;
    /** @type {Axes} */
    const { at, low, high, step, unit, name, model, area } = JSON.parse(dataOf(field, "curve"));
    this.at = at;
    this.low = low;
    this.high = high;
    this.step = step;
    this.unit = unit;
    this.name = name;
    this.model = model;
    this.area = area;
    this.ends = { first: at[0], last: at[at.length - 1], model: model[model.length - 1][1] };
    this.pad = find("svg", SVGSVGElement, field);
    this.inputs = all("input", HTMLInputElement, field);
    /** @type {(number | null)[]} what was drawn at each place */
    this.values = this.at.map(() => null);
    this.values[0] = this.model[0][1];
    this.points = this.at.map((_, place) => {
      const point = document.createElementNS(SVG, "circle");
      point.setAttribute("r", place ? "5" : "4");
      byRole("points", SVGGElement, field).append(point);
      return point;
    });
    this.listen();
    this.show();
  }

  get open() {
    return this.field.dataset.state === "open";
  }

  /** @param {number} at */
  along(at) {
    const { first, last } = this.ends;
    return this.area.left + ((at - first) / (last - first)) * (this.area.right - this.area.left);
  }

  /** @param {number} value */
  height(value) {
    return this.area.bottom - ((value - this.low) / (this.high - this.low)) * (this.area.bottom - this.area.top);
  }

  /** @param {number} value */
  onStep(value) {
    const held = Math.min(this.high, Math.max(this.low, value));
    return Number((this.low + Math.round((held - this.low) / this.step) * this.step).toFixed(6));
  }

  /** @param {number} place  @param {number | null} value */
  put(place, value) {
    this.values[place] = value;
    this.show();
  }

  /* A stroke sets every place that it passes, also where the hand was fast. */
  listen() {
    /** @typedef {{place: number, value: number}} Touch */
    /** @type {Touch | null} */
    let last = null;
    /** @param {PointerEvent} event  @returns {Touch} */
    const read = (event) => {
      const box = this.pad.getBoundingClientRect();
      const unit = this.pad.viewBox.baseVal.width / box.width;
      const x = (event.clientX - box.left) * unit,
        y = (event.clientY - box.top) * unit;
      const place = this.at.reduce(
        (near, at, one) => (Math.abs(this.along(at) - x) < Math.abs(this.along(this.at[near]) - x) ? one : near),
        1,
      );
      const share = (this.area.bottom - y) / (this.area.bottom - this.area.top);
      return { place: Math.max(1, place), value: this.low + share * (this.high - this.low) };
    };
    const draw = (/** @type {PointerEvent} */ event) => {
      const now = read(event);
      const from = last ?? now;
      for (let place = Math.min(from.place, now.place); place <= Math.max(from.place, now.place); place++) {
        const share = now.place === from.place ? 1 : (place - from.place) / (now.place - from.place);
        if (place !== from.place || now.place === from.place)
          this.values[place] = this.onStep(from.value + share * (now.value - from.value));
      }
      last = now;
      this.show();
    };
    this.pad.addEventListener("pointerdown", (event) => {
      if (!this.open || event.button !== 0) return;
      this.pad.setPointerCapture(event.pointerId);
      last = null;
      draw(event);
    });
    this.pad.addEventListener("pointermove", (event) => {
      if (this.open && this.pad.hasPointerCapture(event.pointerId)) draw(event);
    });
    hearNumbers(this.field);
    for (const input of this.inputs) {
      const place = placeOf(input);
      input.addEventListener("input", () => {
        const typed = numberIn(input);
        if (typed !== undefined) this.put(place, typed);
      });
      input.addEventListener("change", () => {
        this.put(place, numberIn(input) ?? null);
        this.show(true);
      });
      input.addEventListener("focus", () => this.points[place].classList.add("at"));
      input.addEventListener("blur", () => this.points[place].classList.remove("at"));
    }
    find('[data-action="clear-curve"]', HTMLElement, this.field).addEventListener("click", () => {
      this.values.fill(null, 1);
      this.show(true);
      this.inputs[0].focus();
    });
  }

  /* What stands on the axes: places that were left out lie on the line between their neighbours, and level after the last. */
  whole() {
    const set = this.values.flatMap((value, place) => (value === null ? [] : [{ place, value }]));
    if (set.length < 2) return null;
    return this.at.map((at, place) => {
      const next = set.findIndex((one) => one.place >= place);
      const after = set[next < 0 ? set.length - 1 : next];
      if (after.place <= place) return after.value;
      const before = set[next - 1];
      const share = (at - this.at[before.place]) / (this.at[after.place] - this.at[before.place]);
      return this.onStep(before.value + share * (after.value - before.value));
    });
  }

  show(rewrite = false) {
    const drawn = this.whole();
    this.line("drawn", drawn ? this.at.map((at, place) => [at, drawn[place]]) : []);
    this.points.forEach((point, place) => {
      const value = this.values[place];
      point.style.display = value === null ? "none" : "";
      point.setAttribute("cx", String(this.along(this.at[place])));
      point.setAttribute("cy", String(this.height(value ?? 0)));
    });
    for (const input of this.inputs) {
      if (rewrite || input !== document.activeElement) input.value = String(this.values[placeOf(input)] ?? "");
      input.readOnly = !this.open;
    }
    this.compare(this.open ? null : drawn);
  }

  /** A curve of the picture; nothing where it has no points. @param {"drawn" | "model"} role  @param {Point[]} points */
  line(role, points) {
    const corners = points.map(([at, value]) => `${this.along(at).toFixed(1)},${this.height(value).toFixed(1)}`);
    byRole(role, SVGPathElement, this.field).setAttribute("d", corners.length ? `M${corners.join("L")}` : "");
  }

  /** The name at the end of a curve. @param {"drawn-name" | "model-name"} role  @param {number} value  @param {number} shift */
  label(role, value, shift) {
    const [top, bottom] = [this.area.top + 10, this.area.bottom - 4];
    const name = byRole(role, SVGTextElement, this.field);
    name.setAttribute("x", String(this.area.right - 4));
    name.setAttribute("y", String(Math.min(bottom, Math.max(top, this.height(value) - 7 + shift))));
    name.setAttribute("text-anchor", "end");
    return name;
  }

  /** Puts the model's curve over a drawing that is committed, and says how far apart they are. @param {number[] | null} drawn */
  compare(drawn) {
    this.line("model", drawn ? this.model : []);
    const { model } = this.ends;
    const yours = drawn?.at(-1) ?? 0;
    const close = drawn && Math.abs(this.height(model) - this.height(yours)) < 14;
    const apart = close ? (model >= yours ? -1 : 1) * 8 : 0;
    for (const name of [this.label("model-name", model, apart), this.label("drawn-name", yours, -apart)])
      name.style.display = drawn ? "" : "none";
    const text = drawn ? this.distance(drawn) : "";
    const said = byRole("distance", HTMLElement, this.field);
    if (said.textContent !== text) said.textContent = text;
  }

  /** @param {number[]} drawn */
  distance(drawn) {
    const [x, y] = [this.model.map(([at]) => at), this.model.map(([, value]) => value)];
    const { mean, close, side, place, model } = compared(this.at, drawn, x, y, this.low, this.high, this.step);
    const unit = this.unit === "%" ? ` ${words(this.field, "points")}` : this.unit ? ` ${this.unit}` : "";
    const digits = this.step < 1 ? 1 : 0;
    const said = [words(this.field, close ? "close" : "far", { mean: fixed(mean, mean < 10 ? 1 : 0) + unit })];
    if (!close) {
      const value = (/** @type {number} */ number) => `${fixed(number, digits)}${this.unit ? ` ${this.unit}` : ""}`;
      const places = { along: this.name.toLowerCase(), at: this.at[place], drawn: value(drawn[place]) };
      said.push(words(this.field, side), words(this.field, "most", { ...places, model: value(model) }));
    }
    return said.join(" ");
  }

  /**
   * Puts in what is kept (nothing where there is none, or where the course now asks for other places).
   * @param {number[] | undefined} kept
   * @param {boolean} committed
   */
  keep(kept, committed) {
    const fits = Array.isArray(kept) && kept.length === this.at.length && kept.every(Number.isFinite);
    if (committed || !this.open)
      this.values = this.at.map((_, place) => (place === 0 ? this.model[0][1] : fits ? kept[place] : null));
    this.field.dataset.state = committed ? "committed" : "open";
    this.field.hidden = committed && !fits;
    this.show(true);
  }
}

/** @type {Map<HTMLElement, Pad>} */
const pads = new Map();
/** The axes of a prediction; most have none. @param {HTMLElement} root */
const padOf = (root) => {
  const field = all('[data-role="curve"]', HTMLElement, root).at(0);
  if (!field) return null;
  const pad = pads.get(field) ?? new Pad(field);
  pads.set(field, pad);
  return pad;
};

/** What a reader drew on the axes of a prediction, or null. @param {HTMLElement} root */
export const drawnCurve = (root) => padOf(root)?.whole() ?? null;

/** Puts in what is kept of a drawn curve. @param {HTMLElement} root  @param {number[] | undefined} kept  @param {boolean} committed */
export const showCurve = (root, kept, committed) => padOf(root)?.keep(kept, committed);
