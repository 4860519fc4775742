// A dial with one needle.
/** @import { Drawing, Sheet, Spot } from "./scale.js" */
import { larger } from "../drawn-scale.js";
import { knob, onAxisSaid, ruled, shape, widthOf, word, yours } from "./parts.js";
import { answered, between, told } from "./scale.js";

const SIDE = 70; // degrees from upright at which the scale ends

/** @param {Sheet} sheet  @returns {Drawing} */
export function dial(sheet) {
  const { width, height, scale, marks, share } = sheet;
  const mark = marks[0];
  const { item, value, put, model } = mark;
  const size = larger();
  const [first, last] = scale.mirrored ? [...scale.ends].reverse() : scale.ends;
  const split = scale.ends.length > 0 && widthOf(first) + widthOf(last) > width - 32; // then one stands above the other
  const foot = height - (scale.ends.length ? (split ? 48 : 30) * size : 14);
  const radius = Math.min(foot - 34 * size, (width / 2 - 44 * size) / Math.sin((SIDE * Math.PI) / 180));
  const turn = scale.mirrored
    ? between(scale.low, scale.high, SIDE, -SIDE)
    : between(scale.low, scale.high, -SIDE, SIDE);
  /** @param {number} at  @param {number} far  @returns {Spot} */
  const spot = (at, far) => {
    const angle = (turn.at(at) * Math.PI) / 180;
    return { x: width / 2 + far * Math.sin(angle), y: foot - far * Math.cos(angle) };
  };
  const point = (/** @type {number} */ at, /** @type {number} */ far) => {
    const { x, y } = spot(at, far);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
  const arc = (/** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ far) =>
    `${point(from, far)}A${far.toFixed(1)},${far.toFixed(1)} 0 0 ${turn.at(to) > turn.at(from) ? 1 : 0} ${point(to, far)}`;
  const needle = (/** @type {string} */ kind, /** @type {number} */ at, /** @type {number} */ far) =>
    shape("path", { class: kind, d: `M${width / 2},${foot.toFixed(1)}L${point(at, far)}` });
  const shapes = [shape("path", { class: "zero arc", d: `M${arc(scale.low, scale.high, radius)}` })];
  for (const at of ruled(scale.low, scale.high, Math.min(6, radius / 20 / size))) {
    shapes.push(
      shape("path", {
        class: at === 0 ? "zero" : "tick",
        d: `M${point(at, radius)}L${point(at, radius - (at === 0 ? 14 : 8))}`,
      }),
    );
    const { x, y } = spot(at, radius + 13 * size);
    if (share === null) shapes.push(word("axis", x, y + 5, onAxisSaid(scale, at)));
  }
  if (scale.ends.length) {
    shapes.push(word("axis", 8, height - 8 - (split ? 18 * size : 0), first, "start"));
    shapes.push(word("axis", width - 8, height - 8, last, "end"));
  }
  if (share === null) {
    const tip = spot(value, radius - 12);
    shapes.push(
      needle("needle yours-line", value, radius - 12),
      shape("circle", { class: "hub", cx: width / 2, cy: foot, r: 7 }),
    );
    const side = value === 0 || turn.at(value) < 0 ? 1 : -1;
    shapes.push(
      word("number large yours", width / 2 + side * 16, foot - 14, yours(sheet, mark), side > 0 ? "start" : "end"),
    );
    shapes.push(knob(tip, put, "along"));
    return { shapes, handles: new Map([[item.id, tip]]), near: () => item.id, read };
  }
  if (share === 1 && item.low !== undefined && item.high !== undefined)
    shapes.push(
      shape("path", { class: "range", d: `M${width / 2},${foot.toFixed(1)}L${arc(item.low, item.high, radius - 3)}Z` }),
    );
  if (put) shapes.push(needle("needle yours-line", value, radius - 3));
  shapes.push(
    needle("needle model-needle", model, radius - 3),
    shape("circle", { class: "hub", cx: width / 2, cy: foot, r: 7 }),
  );
  const close = put && share === 1 && Math.abs(turn.at(value) - turn.at(model)) * (Math.PI / 180) * radius < 56 * size;
  const apart = close ? (40 * size) / radius / (Math.PI / 180) : 0;
  const away = Math.sign(turn.at(value) - turn.at(model)) || 1;
  const beside = (
    /** @type {string} */ kind,
    /** @type {number} */ at,
    /** @type {number} */ shift,
    /** @type {string} */ text,
  ) => {
    const { x, y } = spot(turn.value(turn.at(at) + shift), radius + 14 * size);
    return word(kind, x, y + 5, text);
  };
  if (put) shapes.push(beside("number yours", value, (away * apart) / 2, answered(scale, value)));
  if (share === 1) shapes.push(beside("number models", model, (-away * apart) / 2, told(scale, model)));
  return { shapes, handles: new Map(), near: () => null, read };

  /** @param {string} _  @param {Spot} to */
  function read(_, { x, y }) {
    const angle = (Math.atan2(x - width / 2, foot - y) * 180) / Math.PI;
    return turn.value(Math.max(-SIDE, Math.min(SIDE, angle)));
  }
}
