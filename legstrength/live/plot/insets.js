// Insets: drawings that stand in a picture at a place in its axes' units, moved and filled by results (`live/explorer/inset.py`).
import { axisName, px } from "./scales.js";
import { node } from "./scene.js";

/** @typedef {import("./scene.js").Node} Node  @typedef {import("./words.js").Box} Box */

/**
 * @typedef {object} Inset
 * @property {string} label
 * @property {{x: number | string, y: number | string, height: number | string, unit: "px" | "axes", middle: boolean}} at numbers, or the results that hold them
 * @property {string} xaxis
 * @property {string} yaxis
 * @property {[number, number, number, number]} box its own viewBox
 * @property {Node[]} inside
 * @property {{path: number[], attribute: string, result: string}[]} fills
 * @property {string[]} look
 * @property {string} turns the slider that a finger round its middle sets, or ""
 */

/** A drawing in which one part has another attribute, or other words; what it shares with the one before stays the same. @param {Node[]} inside  @param {number[]} path  @param {string} attribute  @param {any} value  @returns {Node[]} */
function filled(inside, [place, ...path], attribute, value) {
  const copy = [...inside];
  const { tag, at, inside: below } = copy[place];
  if (path.length) copy[place] = node(tag, at, filled(/** @type {Node[]} */ (below), path, attribute, value));
  else if (attribute === "text") copy[place] = node(tag, at, String(value));
  else copy[place] = node(tag, { ...at, [attribute]: value }, below);
  return copy;
}

/**
 * @param {Inset[]} insets  @param {Record<string, any>} results  @param {Record<string, import("./scales.js").Axis>} axes
 * @param {(look: string[]) => number | undefined} opacityOf
 */
export function drawInsets(insets, results, axes, opacityOf) {
  const read = (/** @type {number | string} */ one) => (typeof one === "string" ? results[one] : one);
  /** @type {{nodes: Node[], boxes: Box[], turning: {control: string, box: Box}[]}} */
  const drawn = { nodes: [], boxes: [], turning: [] };
  for (const { at, xaxis, yaxis, box, fills, look, turns, ...inset } of insets) {
    const [x, y] = [axes[axisName(xaxis)], axes[axisName(yaxis)]];
    if (!x || !y) continue;
    const [foot, over] = [read(at.y), read(at.height)];
    const most = (Math.abs(x.end - x.start) * box[3]) / box[2]; // what is measured by its axes stays within them
    const high = at.unit === "axes" ? Math.min(most, y.at(foot) - y.at(foot + over)) : over;
    const wide = (high * box[2]) / box[3];
    const left = x.at(read(at.x)) - wide / 2;
    const top = y.at(foot) - high * (at.middle ? 0.5 : 1);
    if (!Number.isFinite(left + top + high)) continue;
    const inside = fills.reduce(
      (sofar, { path, attribute, result }) => filled(sofar, path, attribute, results[result]),
      inset.inside,
    );
    const size = { x: px(left), y: px(top), width: px(wide), height: px(high), viewBox: box.join(" ") };
    drawn.nodes.push(node("svg", { ...size, overflow: "visible", opacity: opacityOf(look) }, inside));
    const place = { left, top, right: left + wide, bottom: top + high };
    drawn.boxes.push(place);
    if (turns) drawn.turning.push({ control: turns, box: place });
  }
  return drawn;
}
