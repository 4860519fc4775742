// A barbell for each item, which is loaded with discs and half discs.
/** @import { Drawing, Mark, Sheet, Spot } from "./scale.js" */
import { larger } from "../drawn-scale.js";
import { face, KNOB, knob, shape, widthOf, word, yours } from "./parts.js";
import { answered, told } from "./scale.js";

const BESIDE = 40; // px from the end of a name, or of a face, to the first disc: the handle with what stands beside it
const THICK = 34; // px that a disc has at most

/** Discs from the collar outwards; what is less than a disc is a smaller one. @param {string} kind  @param {number} load  @param {number} disc  @param {number} from  @param {number} pixels  @param {number} y  @param {number} high */
function stack(kind, load, disc, from, pixels, y, high) {
  const made = [];
  for (let laid = 0; load - laid > disc / 100; laid += disc) {
    const share = Math.min(1, (load - laid) / disc);
    const height = share < 1 ? high * 0.64 : high;
    const width = Math.max(1, share * disc * pixels - 2);
    made.push(shape("rect", { class: kind, x: from + laid * pixels + 1, y: y - height / 2, width, height, rx: 4 }));
  }
  return made;
}

/** The bar with its collar, and who lifts it. @param {Mark} mark  @param {number} from  @param {number} to  @param {number} y */
function bar(mark, from, to, y) {
  const wide = from - 14;
  const named = widthOf(mark.item.name) < wide;
  return [
    shape("line", { class: "sleeve", x1: from - 12, x2: to, y1: y, y2: y }),
    shape("rect", { class: "collar", x: from - 6, y: y - 9, width: 6, height: 18, rx: 2 }),
    face(mark, { x: 12 + 14, y: y - (named ? 12 : 0) }, 28),
    ...(named ? [word("axis", 12, y + 18 * larger(), mark.item.name, "start")] : []),
  ];
}

/** @param {Sheet} sheet  @returns {Drawing} */
export function discs(sheet) {
  const { width, height, scale, marks, share } = sheet;
  const named = Math.min(width * 0.3, Math.max(...marks.map(({ item }) => widthOf(item.name))));
  const from = Math.max(14 + 28, named) + BESIDE;
  const room = widthOf(told(scale, scale.high), 14) + 10;
  const pixels = Math.min((width - from - room - 10) / scale.high, THICK / scale.disc);
  const size = height / marks.length;
  /** @type {SVGElement[]} */
  const shapes = [];
  const handles = new Map();
  marks.forEach((mark, place) => {
    const { item, value, put, model } = mark;
    const y = (place + 0.5) * size;
    const high = Math.min(share === null ? 52 : 40, size * (share === null ? 0.66 : 0.4));
    const [own, theirs] = share === null ? [y, y] : [y - high * 0.56, y + high * 0.56];
    const end = from + scale.high * pixels + 4;
    shapes.push(...bar(mark, from, end, y));
    if (share === null || put) {
      shapes.push(...stack("disc yours-bar", value, scale.disc, from, pixels, own, high));
      const x = from + value * pixels;
      const text = share === null ? yours(sheet, mark) : answered(scale, value);
      shapes.push(
        word("number yours", x + (share === null ? KNOB + 9 : 6), own + (share === null ? -10 : 5), text, "start"),
      );
      if (share === null) {
        shapes.push(knob({ x, y }, put, "along"));
        handles.set(item.id, { x, y });
      }
    }
    if (share !== null) {
      shapes.push(...stack("disc model-bar", model, scale.disc, from, pixels, theirs, high));
      if (share === 1) shapes.push(...rangeOf(sheet, mark, from, pixels, theirs, high));
    }
  });
  const near = (/** @type {Spot} */ { y }) =>
    marks[Math.min(marks.length - 1, Math.max(0, Math.floor(y / size)))].item.id;
  return { shapes, handles, near, read: (_, { x }) => (x - from) / pixels };
}

/** The model's number and its range, below its discs. @param {Sheet} sheet  @param {Mark} mark  @param {number} from  @param {number} pixels  @param {number} y  @param {number} high */
function rangeOf({ scale }, { item, model }, from, pixels, y, high) {
  const made = [];
  let end = from + model * pixels;
  if (item.low !== undefined && item.high !== undefined) {
    const [low, far] = [from + item.low * pixels, from + item.high * pixels];
    const below = y + high / 2 + 5;
    const d = `M${low.toFixed(1)},${below - 3}V${below + 3}M${low.toFixed(1)},${below}H${far.toFixed(1)}M${far.toFixed(1)},${below - 3}V${below + 3}`;
    made.push(shape("path", { class: "range-line range", d }));
    end = Math.max(end, far);
  }
  made.push(word("number models", end + 6, y + 5, told(scale, model), "start"));
  return made;
}
