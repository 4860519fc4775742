// A bucket for each item, whose water level is dragged.
/** @import { Drawing, Mark, Sheet } from "./scale.js" */
import { larger } from "../drawn-scale.js";
import { knob, laneAt, lanes, named, shape, widthOf, word, yours } from "./parts.js";
import { answered, between, told } from "./scale.js";

const KNOB = 26; // px above and below its middle that a handle covers, with its arrows
const SLANT = 0.1; // of its width that a bucket loses on either side towards its floor

/** @param {Sheet} sheet  @returns {Drawing} */
export function levels(sheet) {
  const { width, height, scale, marks, share } = sheet;
  const [rim, floor] = [20 * larger(), height - 32 * larger()];
  const up = between(scale.low, scale.high, floor, rim);
  const all = lanes(marks, 8, width - 8);
  /** @type {SVGElement[]} */
  const shapes = [];
  const handles = new Map();
  for (const { mark, middle, size } of all) {
    const wide = Math.min(180, size * 0.8);
    /** Half the bucket's width at a height. @param {number} y */
    const half = (y) => (wide / 2) * (1 - 2 * SLANT * ((y - rim) / (floor - rim)));
    const shown = share === null ? mark.value : mark.model;
    const [top, own] = [up.at(shown), up.at(mark.value)];
    shapes.push(
      shape("path", { class: share === null ? "water" : "water models", d: water(middle, half, top, floor) }),
    );
    if (share === 1) shapes.push(...rangeOf(mark, middle, half, up));
    const said = numbersOf(own, up.at(mark.model), floor);
    const beside = floor - own > 46 * larger() ? own + 42 * larger() : own - 30;
    const numbers = share !== null ? [said.own, said.theirs] : mark.put ? [beside] : [];
    for (const { at, says } of scale.marks) {
      const y = up.at(at);
      shapes.push(shape("line", { class: "mark", x1: middle - half(y) + 4, x2: middle + half(y) - 4, y1: y, y2: y }));
      const covered = share === null && Math.abs(own - y) < KNOB; // then the words stand below the handle
      const line = covered ? own + 42 * larger() : y - 5;
      if (widthOf(says) < 2 * half(line) - 8 && numbers.every((one) => Math.abs(one - line) > 18))
        shapes.push(word("axis mark-says", middle, line, says));
    }
    const wall = `M${middle - wide / 2},${rim}L${(middle - half(floor)).toFixed(1)},${floor}H${(middle + half(floor)).toFixed(1)}L${middle + wide / 2},${rim}`;
    shapes.push(shape("path", { class: "bucket", d: wall }));
    shapes.push(...named(mark, { x: middle, y: height - 9 }, size));
    if (share === null) {
      if (mark.put) shapes.push(word("number large yours", middle, numbers[0], yours(sheet, mark)));
      shapes.push(knob({ x: middle, y: own }, mark.put, "up"));
      handles.set(mark.item.id, { x: middle, y: own });
    } else shapes.push(...over(sheet, mark, middle, half, up, said));
  }
  return { shapes, handles, near: laneAt(all), read: (_, { y }) => up.value(y) };
}

/** @param {number} middle  @param {(y: number) => number} half  @param {number} top  @param {number} floor */
function water(middle, half, top, floor) {
  const [wide, low] = [half(top), half(floor)];
  const wave = `M${(middle - wide).toFixed(1)},${top.toFixed(1)}q${(wide / 2).toFixed(1)},-4 ${wide.toFixed(1)},0t${wide.toFixed(1)},0`;
  return `${wave}L${(middle + low).toFixed(1)},${floor}H${(middle - low).toFixed(1)}Z`;
}

/** What the trials leave open, as a strip across the bucket. @param {Mark} mark  @param {number} middle  @param {(y: number) => number} half  @param {ReturnType<typeof between>} up */
function rangeOf({ item }, middle, half, up) {
  if (item.low === undefined || item.high === undefined) return [];
  const [low, high] = [up.at(item.low), up.at(item.high)];
  const d = `M${(middle - half(high)).toFixed(1)},${high.toFixed(1)}H${(middle + half(high)).toFixed(1)}L${(middle + half(low)).toFixed(1)},${low.toFixed(1)}H${(middle - half(low)).toFixed(1)}Z`;
  return [shape("path", { class: "range", d })];
}

/**
 * Where the numbers of the reader's level and of the model's stand: on the sides that are turned away from each other, and above both
 * where there is no room at the floor.
 * @param {number} own  @param {number} theirs  @param {number} floor
 */
function numbersOf(own, theirs, floor) {
  const size = larger();
  if (own <= theirs && theirs + 26 * size < floor) return { own: own - 7, theirs: theirs + 22 * size };
  if (own > theirs && own + 21 * size < floor) return { own: own + 17 * size, theirs: theirs - 8 };
  if (Math.abs(own - theirs) > 48 * size) return { own: own - 7, theirs: theirs - 8 };
  if (own <= theirs) return { own: own - 7, theirs: own - 7 - 18 * size };
  return { own: theirs - 8 - 22 * size, theirs: theirs - 8 };
}

/**
 * The reader's level and the model's, with their numbers.
 * @param {Sheet} sheet  @param {Mark} mark  @param {number} middle  @param {(y: number) => number} half
 * @param {ReturnType<typeof between>} up  @param {ReturnType<typeof numbersOf>} said
 */
function over({ scale, share, words }, { value, put, model }, middle, half, up, said) {
  const [own, theirs] = [up.at(value), up.at(model)];
  const made = [
    shape("line", { class: "surface", x1: middle - half(theirs), x2: middle + half(theirs), y1: theirs, y2: theirs }),
  ];
  if (put) {
    made.push(shape("line", { class: "yours-line", x1: middle - half(own), x2: middle + half(own), y1: own, y2: own }));
    made.push(word("number yours", middle, said.own, `${words.you} ${answered(scale, value)}`));
  }
  if (share === 1) made.push(word("number large models", middle, said.theirs, told(scale, model)));
  return made;
}
