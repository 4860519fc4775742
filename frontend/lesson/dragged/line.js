// One line for all, on which faces are put (a ruler), or a line for each item with a pin on it.
/** @import { Drawing, Mark, Sheet, Spot } from "./scale.js" */
import { larger } from "../drawn-scale.js";
import { face, onAxisSaid, ruled, shape, widthOf, word, yours } from "./parts.js";
import { answered, between, told } from "./scale.js";

const FACE = 32;
const BESIDE = 26; // from a face's middle to its number

/** The line with its ticks, numbers and the words at its ends. @param {Sheet} sheet  @param {ReturnType<typeof between>} along  @param {number} y  @param {boolean} ends */
function rule({ scale, width }, along, y, ends) {
  const made = [shape("line", { class: "zero", x1: along.at(scale.low), x2: along.at(scale.high), y1: y, y2: y })];
  const values = ruled(scale.low, scale.high, Math.floor(width / 80));
  for (const value of values) {
    const x = along.at(value);
    made.push(shape("line", { class: "tick", x1: x, x2: x, y1: y, y2: y + 5 }));
    made.push(word("axis", x, y + 19 * larger(), onAxisSaid(scale, value)));
  }
  if (ends && scale.ends.length) {
    made.push(word("axis", along.at(scale.low), y + 36 * larger(), scale.ends[0], "start"));
    made.push(word("axis", along.at(scale.high), y + 36 * larger(), scale.ends[1], "end"));
  }
  return made;
}

/** How high each face stands over the line, as a number of faces: who would touch one that stands already is put on top. @param {{left: number, right: number}[]} placed */
function stacked(placed) {
  /** @type {number[]} */
  const rows = [];
  placed.forEach(({ left, right }, place) => {
    let row = 0;
    const met = (/** @type {{left: number, right: number}} */ one, /** @type {number} */ other) =>
      rows[other] === row && one.left < right && left < one.right;
    while (placed.slice(0, place).some(met)) row++;
    rows.push(row);
  });
  return rows;
}

/** A model's number with its range, as a bar. @param {Sheet} sheet  @param {Mark} mark  @param {ReturnType<typeof between>} along  @param {number} y */
function modelOn({ share }, { item, model }, along, y) {
  const made = [];
  const x = along.at(model);
  if (share === 1 && item.low !== undefined && item.high !== undefined) {
    const [low, high] = [along.at(item.low), along.at(item.high)];
    made.push(shape("rect", { class: "range", x: low, y: y - 7, width: Math.max(2, high - low), height: 14, rx: 7 }));
  }
  made.push(shape("circle", { class: "model-dot", cx: x, cy: y, r: 7 }));
  return made;
}

/** @param {Sheet} sheet  @returns {Drawing} */
export function ruler(sheet) {
  const { width, height, scale, marks, share } = sheet;
  const rows = share === null ? 0 : marks.length * 28 * larger();
  const along = between(scale.low, scale.high, 28, width - 28);
  const y = height - 34 * larger() - rows;
  const shapes = [...rule(sheet, along, y, share === null)];
  const shown = marks.filter(({ put }) => put);
  const said = shown.map((mark) => answered(scale, mark.value));
  const places = shown.map(({ value }, place) => {
    const x = along.at(value);
    const wide = BESIDE + widthOf(said[place], 14);
    const side = x + wide < width - 4 ? 1 : -1; // on which side of a face its number stands
    return { x, side, left: x - (side > 0 ? FACE / 2 : wide) - 3, right: x + (side > 0 ? wide : FACE / 2) + 3 };
  });
  const up = stacked(places);
  const most = Math.max(1, ...up.map((row) => row + 1));
  const rise = Math.min(FACE + 2, (y - 26) / most);
  const handles = new Map();
  shown.forEach((mark, place) => {
    const { x, side } = places[place];
    const spot = { x, y: y - 22 - up[place] * rise };
    shapes.unshift(shape("line", { class: "stem", x1: x, x2: x, y1: spot.y, y2: y }));
    shapes.push(face(mark, spot, FACE));
    shapes.push(word("number yours", x + side * BESIDE, spot.y + 5, said[place], side > 0 ? "start" : "end"));
    handles.set(mark.item.id, spot);
  });
  const waiting = marks.filter(({ put }) => !put);
  if (share === null && waiting.length) shapes.push(...ring(waiting, width, handles));
  if (waiting.length === marks.length && share === null)
    shapes.push(word("here", width / 2, (54 + y) / 2 + 5, sheet.words.here));
  if (share !== null)
    marks.forEach((mark, place) => {
      const line = y + (34 + place * 28 + 8) * larger();
      shapes.push(...modelOn(sheet, mark, along, line));
      if (share === 1) shapes.push(beside(sheet, mark, along, line));
    });
  const near = (/** @type {Spot} */ spot) => {
    const far = (/** @type {[string, Spot]} */ [, one]) => Math.hypot(one.x - spot.x, one.y - spot.y);
    const found = [...handles].sort((one, other) => far(one) - far(other))[0];
    return found && far(found) < 40 ? found[0] : null;
  };
  return { shapes, handles, near, read: (_, { x }) => along.value(x) };
}

/** The model's number with the item's name, on the side of its range where there is room; without the name where there is none. @param {Sheet} sheet  @param {Mark} mark  @param {ReturnType<typeof between>} along  @param {number} y */
function beside({ width, scale }, { item, model }, along, y) {
  const [low, high] = [along.at(item.low ?? model) - 12, along.at(item.high ?? model) + 12];
  const number = told(scale, model);
  const whole = `${item.name} ${number}`;
  const right = high + widthOf(whole, 14) < width || width - high > low;
  const text = widthOf(whole, 14) < (right ? width - high : low) ? whole : number;
  return word("number models", right ? high : low, y + 5, text, right ? "start" : "end");
}

/** The faces that wait. @param {Mark[]} waiting  @param {number} width  @param {Map<string, Spot>} handles */
function ring(waiting, width, handles) {
  const step = 56;
  const [middle, y] = [width / 2, 30];
  const wide = (waiting.length - 1) * step + FACE + 28;
  const made = [shape("rect", { class: "ring", x: middle - wide / 2, y: y - 24, width: wide, height: 48, rx: 24 })];
  waiting.forEach((mark, place) => {
    const spot = { x: middle + (place - (waiting.length - 1) / 2) * step, y };
    made.push(face(mark, spot, FACE));
    handles.set(mark.item.id, spot);
  });
  return made;
}

/** @param {Sheet} sheet  @returns {Drawing} */
export function pins(sheet) {
  const { width, height, scale, marks, share } = sheet;
  const along = between(scale.low, scale.high, 24, width - 24);
  const size = height / marks.length;
  /** @type {SVGElement[]} */
  const shapes = [];
  const handles = new Map();
  marks.forEach((mark, place) => {
    const { item, value, put } = mark;
    const y = place * size + Math.min(size - 26, size * 0.58);
    const x = along.at(value);
    shapes.push(...rule(sheet, along, y, false));
    const free = x > width * 0.45; // the end of the line at which the name stands
    if (marks.length > 1) shapes.push(word("axis", free ? 24 : width - 24, y - 38, item.name, free ? "start" : "end"));
    if (share !== null) shapes.push(...modelOn(sheet, mark, along, y));
    if (share === null || put) {
      shapes.push(pin(put ? "pin put" : "pin", { x, y }));
      shapes.push(word("number yours", x, y - 38, share === null ? yours(sheet, mark) : answered(scale, value)));
    }
    if (share === 1)
      shapes.push(word("number models", along.at(mark.model), y + 34 * larger(), told(scale, mark.model)));
    if (share === null) handles.set(item.id, { x, y: y - 20 });
  });
  const near = (/** @type {Spot} */ { y }) =>
    marks[Math.min(marks.length - 1, Math.max(0, Math.floor(y / size)))].item.id;
  return { shapes, handles, near, read: (_, { x }) => along.value(x) };
}

/** A pin whose tip touches the line. @param {string} kind  @param {Spot} tip */
const pin = (kind, { x, y }) =>
  shape("path", {
    class: kind,
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
    d: "M0,0C-3,-8 -11,-13 -11,-22A11,11 0 0 1 11,-22C11,-13 3,-8 0,0Z",
  });
