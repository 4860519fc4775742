// The curve that a reader draws before the figure opens: on empty axes by finger or mouse, or by a number for each place. After the reader has
// committed, the model's curve comes over it, with the distance in words. `lesson.js` asks it what was drawn and tells it what is kept.
// The distance itself is worked out by `legstrength/teaching/core/curves.py`.
import { compared, fixed } from "legstrength-core/lesson";
import { part } from "../shared/dom.js";
import { message } from "../shared/words.js";

const SVG = "http://www.w3.org/2000/svg";
const words = (field, name, values) => message(field, `curve-${name}`, values);

class Pad {
  constructor(field) {
    this.field = field;
    Object.assign(this, JSON.parse(field.dataset.curve));
    this.pad = field.querySelector("svg");
    this.inputs = [...field.querySelectorAll("input")];
    this.values = this.at.map(() => null);
    this.values[0] = this.model[0][1];
    this.points = this.at.map((_, place) => {
      const point = document.createElementNS(SVG, "circle");
      point.setAttribute("r", place ? 5 : 4);
      part(field, "points").append(point);
      return point;
    });
    this.listen();
    this.show();
  }

  get open() {
    return this.field.dataset.state === "open";
  }

  along(at) {
    const [first, last] = [this.at[0], this.at.at(-1)];
    return this.area.left + ((at - first) / (last - first)) * (this.area.right - this.area.left);
  }

  height(value) {
    return this.area.bottom - ((value - this.low) / (this.high - this.low)) * (this.area.bottom - this.area.top);
  }

  onStep(value) {
    const held = Math.min(this.high, Math.max(this.low, value));
    return Number((this.low + Math.round((held - this.low) / this.step) * this.step).toFixed(6));
  }

  put(place, value) {
    this.values[place] = value;
    this.show();
  }

  /* A stroke sets every place that it passes, also where the hand was fast. */
  listen() {
    let last = null;
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
    const draw = (event) => {
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
    for (const input of this.inputs) {
      const place = Number(input.dataset.place);
      input.addEventListener("input", () => {
        if (input.value === "") this.put(place, null);
        else if (input.validity.valid) this.put(place, input.valueAsNumber);
      });
      input.addEventListener("change", () => {
        if (input.value !== "") this.put(place, this.onStep(input.valueAsNumber));
        this.show(true);
      });
      input.addEventListener("focus", () => this.points[place].classList.add("at"));
      input.addEventListener("blur", () => this.points[place].classList.remove("at"));
    }
    this.field.querySelector('[data-action="clear-curve"]').addEventListener("click", () => {
      this.values.fill(null, 1);
      this.show(true);
      this.inputs[0].focus();
    });
  }

  /* What stands on the axes: places that were left out lie on the line between their neighbours, and level after the last. */
  whole() {
    const set = this.values.map((value, place) => [place, value]).filter(([, value]) => value !== null);
    if (set.length < 2) return null;
    return this.at.map((at, place) => {
      const after = set.find(([one]) => one >= place) ?? set.at(-1);
      if (after[0] <= place) return after[1];
      const before = set.filter(([one]) => one < place).at(-1);
      const share = (at - this.at[before[0]]) / (this.at[after[0]] - this.at[before[0]]);
      return this.onStep(before[1] + share * (after[1] - before[1]));
    });
  }

  show(rewrite = false) {
    const drawn = this.whole();
    const line = (points) =>
      points.length > 1
        ? `M${points.map(([at, value]) => `${this.along(at).toFixed(1)},${this.height(value).toFixed(1)}`).join("L")}`
        : "";
    part(this.field, "drawn").setAttribute("d", drawn ? line(this.at.map((at, place) => [at, drawn[place]])) : "");
    this.points.forEach((point, place) => {
      const value = this.values[place];
      point.style.display = value === null ? "none" : "";
      point.setAttribute("cx", this.along(this.at[place]));
      point.setAttribute("cy", this.height(value ?? 0));
    });
    for (const input of this.inputs) {
      const value = this.values[input.dataset.place];
      if (rewrite || input !== document.activeElement) input.value = value ?? "";
      input.readOnly = !this.open;
    }
    this.compare(this.open ? null : drawn);
  }

  compare(drawn) {
    const [model, modelName, yourName] = ["model", "model-name", "drawn-name"].map((role) => part(this.field, role));
    const points = this.model.map(([at, value]) => `${this.along(at).toFixed(1)},${this.height(value).toFixed(1)}`);
    model.setAttribute("d", drawn ? `M${points.join("L")}` : "");
    const end = this.model.at(-1)[1];
    const apart =
      drawn && Math.abs(this.height(end) - this.height(drawn.at(-1))) < 14 ? (end >= drawn.at(-1) ? -1 : 1) * 8 : 0;
    for (const [name, value, shift] of [
      [modelName, end, apart],
      [yourName, drawn?.at(-1) ?? 0, -apart],
    ]) {
      name.setAttribute("x", this.area.right - 4);
      name.setAttribute(
        "y",
        Math.min(this.area.bottom - 4, Math.max(this.area.top + 10, this.height(value) - 7 + shift)),
      );
      name.setAttribute("text-anchor", "end");
      name.style.display = drawn ? "" : "none";
    }
    const text = drawn ? this.distance(drawn) : "";
    const said = part(this.field, "distance");
    if (said.textContent !== text) said.textContent = text;
  }

  distance(drawn) {
    const [x, y] = [0, 1].map((column) => this.model.map((point) => point[column]));
    const { mean, close, side, place, model } = compared(this.at, drawn, x, y, this.low, this.high, this.step);
    const unit = this.unit === "%" ? ` ${words(this.field, "points")}` : this.unit ? ` ${this.unit}` : "";
    const digits = this.step < 1 ? 1 : 0;
    const said = [words(this.field, close ? "close" : "far", { mean: fixed(mean, mean < 10 ? 1 : 0) + unit })];
    if (!close) {
      const value = (number) => `${fixed(number, digits)}${this.unit ? ` ${this.unit}` : ""}`;
      const places = { along: this.name.toLowerCase(), at: this.at[place], drawn: value(drawn[place]) };
      said.push(words(this.field, side), words(this.field, "most", { ...places, model: value(model) }));
    }
    return said.join(" ");
  }

  /* Puts in what is kept (nothing where there is none, or where the course now asks for other places). */
  keep(kept, committed) {
    const fits = Array.isArray(kept) && kept.length === this.at.length && kept.every(Number.isFinite);
    if (committed || !this.open)
      this.values = this.at.map((_, place) => (place === 0 ? this.model[0][1] : fits ? kept[place] : null));
    this.field.dataset.state = committed ? "committed" : "open";
    this.field.hidden = committed && !fits;
    this.show(true);
  }
}

const pads = new Map();
const padOf = (root) => {
  const field = part(root, "curve");
  if (!field) return null;
  if (!pads.has(field)) pads.set(field, new Pad(field));
  return pads.get(field);
};

/** What a reader drew on the axes of a prediction, or null. */
export const drawnCurve = (root) => padOf(root)?.whole() ?? null;

/** Puts in what is kept of a drawn curve. */
export const showCurve = (root, kept, committed) => padOf(root)?.keep(kept, committed);
