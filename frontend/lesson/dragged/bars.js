// Bars side by side on a common line, up and down; each may stand on a first step, or be given.
/** @import { Drawing, Mark, Sheet } from "./scale.js" */
import { larger } from "../drawn-scale.js";
import { KNOB, knob, laneAt, lanes, named, onAxisSaid, ruled, shape, short, word, yours } from "./parts.js";
import { answered, between, told } from "./scale.js";

/** A bar from one height to another. @param {string} kind  @param {number} middle  @param {number} width  @param {number} from  @param {number} to */
const bar = (kind, middle, width, from, to) =>
  shape("rect", {
    class: kind,
    x: middle - width / 2,
    y: Math.min(from, to),
    width,
    height: Math.max(1, Math.abs(to - from)),
    rx: 3,
  });

/** A number at the free end of a bar, or within it where the picture ends. @param {Sheet} sheet  @param {string} kind  @param {number} x  @param {number} y  @param {boolean} up  @param {string} text  @param {number} away */
function ending({ height }, kind, x, y, up, text, away) {
  const size = 14 * larger();
  const outside = up ? y - away : y + away + size * 0.75;
  const fits = up ? outside > size : outside < height - 32;
  return word(kind, x, fits ? outside : up ? y + away + size * 0.75 : y - away, text);
}

/** @param {Sheet} sheet  @returns {Drawing} */
export function bars(sheet) {
  const { width, height, scale, marks, share } = sheet;
  const based = marks.some(({ item }) => item.based);
  const bases = marks.map(({ item }) => item.base);
  const [low, high] = [Math.min(0, scale.low + Math.min(...bases)), Math.max(0, scale.high + Math.max(...bases))];
  const left = based ? 8 : 46 * larger();
  const up = between(low, high, height - 34 * larger(), 12);
  const all = lanes(marks, left, width - 8);
  /** @type {SVGElement[]} */
  const shapes = [];
  for (const value of based ? [0] : ruled(low, high, Math.floor(height / 46 / larger()))) {
    const y = up.at(value);
    shapes.push(shape("line", { class: value === 0 ? "zero" : "grid", x1: left, x2: width - 8, y1: y, y2: y }));
    if (!based) shapes.push(word("axis", left - 8, y + 4.5, onAxisSaid(scale, value), "end"));
  }
  const handles = new Map();
  for (const { mark, middle, size } of all) {
    const { item, value, put } = mark;
    const thick = Math.min(64, (size - 12) / (1 + Number(item.based) + Number(share !== null && !item.given)));
    const parts = [item.based ? "base" : "", item.given ? "" : "yours", share === null && !item.given ? "" : "model"];
    const slots = parts.filter(Boolean);
    const at = (/** @type {string} */ part) => middle + (slots.indexOf(part) - (slots.length - 1) / 2) * thick;
    const floor = up.at(item.base);
    shapes.push(...named(mark, { x: middle, y: height - 10 }, size));
    if (item.based) {
      shapes.push(bar("first-step", at("base"), thick - 4, up.at(0), floor));
      shapes.push(word("number", at("base"), floor - 6, short(told(scale, item.base), thick)));
      const far = middle + (slots.length / 2) * thick;
      shapes.push(shape("line", { class: "level", x1: at("base"), x2: far, y1: floor, y2: floor }));
    }
    if (!item.given) {
      const top = up.at(item.base + value);
      shapes.push(bar(put ? "yours-bar" : "yours-bar open", at("yours"), thick - 8, floor, top));
      if (share === null) {
        shapes.push(knob({ x: at("yours"), y: top }, put, "up"));
        shapes.push(ending(sheet, "number yours", at("yours"), top, value >= 0, yours(sheet, mark), KNOB + 12));
        handles.set(item.id, { x: at("yours"), y: top });
      } else if (put) {
        shapes.push(
          ending(sheet, "number yours", at("yours"), top, value >= 0, short(answered(scale, value), thick), 6),
        );
      }
    }
    if (slots.includes("model")) shapes.push(...models(sheet, mark, at("model"), thick, up));
  }
  const read = (/** @type {string} */ id, /** @type {{y: number}} */ { y }) =>
    up.value(y) - (marks.find(({ item }) => item.id === id)?.item.base ?? 0);
  return { shapes, handles, near: laneAt(all), read };
}

/** The model's bar, with its range. @param {Sheet} sheet  @param {Mark} mark  @param {number} x  @param {number} thick  @param {ReturnType<typeof between>} up */
function models(sheet, { item, model }, x, thick, up) {
  const top = up.at(item.base + model);
  const kind = item.given ? "given-bar" : "model-bar";
  const made = [bar(kind, x, thick - 8, up.at(item.base), top)];
  let end = top;
  if (item.low !== undefined && item.high !== undefined && sheet.share === 1) {
    const [low, high] = [up.at(item.base + item.low), up.at(item.base + item.high)];
    const side = x + thick / 2 - 1;
    made.push(bar("range", x, thick - 8, low, high));
    made.push(
      shape("path", {
        class: "range-line",
        d: `M${side - 3},${low.toFixed(1)}H${side + 3}M${side},${low.toFixed(1)}V${high.toFixed(1)}M${side - 3},${high.toFixed(1)}H${side + 3}`,
      }),
    );
    end = model >= 0 ? Math.min(top, high) : Math.max(top, low);
  }
  if (sheet.share === 1 || item.given)
    made.push(
      ending(
        sheet,
        item.given ? "number" : "number models",
        x,
        end,
        model >= 0,
        short(told(sheet.scale, model), thick),
        6,
      ),
    );
  return made;
}
