// The line on which a result is guessed, and what falls on it when the card is turned over.
/** @import { Card } from "./card.js" */
/** @import { Spot } from "../lesson/dragged/scale.js" */
import { fixed, signed } from "legstrength-core/lesson";
import { shape, widthOf, word } from "../lesson/dragged/parts.js";
import { between } from "../lesson/dragged/scale.js";
import { larger } from "../lesson/drawn-scale.js";

const EDGE = 26; // px free at both ends of the line
const BEYOND = 3; // where what lies beyond the line stands, in points behind its end
const TICKS = 4; // about as many as the line has room for
const MINI = { width: 160, height: 18 };

/** @typedef {{low: number, high: number}} Ends */

/** Where values lie on the line. @param {Ends} ends  @param {number} width  @param {number} [edge] */
function lineOf({ low, high }, width, edge = EDGE) {
  const along = between(low - BEYOND, high + BEYOND, edge, width - edge);
  return {
    at: (/** @type {number} */ value) => along.at(Math.max(low - BEYOND, Math.min(high + BEYOND, value))),
    value: along.value,
    left: along.at(low - BEYOND),
    right: along.at(high + BEYOND),
  };
}

/** @param {number} value  @param {number} digits */
const percent = (value, digits) => `${value === 0 ? "0" : signed(value, digits)}\u00a0%`;

/** Where the line's ticks stand: at 0 and in round steps up to its end. @param {Ends} ends */
function ticksOf({ high }) {
  const step = Math.ceil(high / TICKS / 10) * 10;
  return Array.from({ length: Math.floor(high / step) + 1 }, (_, place) => place * step);
}

/** A head with its stem to the line, and its words on the side where there is more room. @param {string} kind  @param {Spot} head  @param {number} y of the line  @param {string} text  @param {number} width */
function pin(kind, head, y, text, width) {
  const rightwards = head.x + 14 + widthOf(text, 14) < width;
  const end = rightwards ? "start" : "end";
  return shape(
    "g",
    { class: `guess ${kind}` },
    shape("path", { class: "stem", d: `M${head.x.toFixed(1)},${y.toFixed(1)}V${head.y.toFixed(1)}` }),
    shape("circle", { cx: head.x, cy: head.y, r: 8 }),
    word("number", head.x + (rightwards ? 13 : -13), head.y + 5, text, end),
  );
}

/** @param {Spot} middle  @param {number} size */
const diamond = ({ x, y }, size) =>
  shape("path", { class: "diamond", d: `M${x},${y - size}L${x + size},${y}L${x},${y + size}L${x - size},${y}Z` });

/**
 * Draws the line with the reader's pin, and what is turned over.
 * @param {SVGSVGElement} svg  @param {Ends} ends  @param {{pin: number, put: boolean, card: Card | null}} shown `card` once it is turned over
 * @param {(name: string, values?: Record<string, unknown>) => string} say
 */
export function drawLine(svg, ends, { pin: value, put, card }, say) {
  const [width, height] = [svg.clientWidth || 358, svg.clientHeight || 190];
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const line = lineOf(ends, width);
  const y = height * 0.5;
  const x = line.at(value);
  const ticks = ticksOf(ends).flatMap((at) => [
    shape("path", { class: "tick", d: `M${line.at(at).toFixed(1)},${y - 5}V${y + 5}` }),
    word("axis", line.at(at), y + 19 * larger(), at ? `+${at}${at === ends.high ? "\u00a0%" : ""}` : "0"),
  ]);
  const rule = shape("path", { class: "zero", d: `M${line.left.toFixed(1)},${y}H${line.right.toFixed(1)}` });
  /** @type {SVGElement[]} */
  const shapes = [];
  const top = y - 34;
  if (card) {
    const [low, high] = [line.at(card.found - card.near), line.at(card.found + card.near)];
    const found = line.at(card.found);
    const zone = { class: "zone", x: low, y: y - 46, width: Math.max(2, high - low), height: 92, rx: 8 };
    const told = say("found", { told: card.told });
    const right = found + 8 + widthOf(told, 14) < width;
    shapes.push(shape("g", { class: "guess near" }, shape("rect", zone)));
    shapes.push(rule, ...ticks);
    const model = `${say("model")} ${percent(card.model, 1)}`;
    const curve = `${say("curve")} ${percent(card.curve, 1)}`;
    shapes.push(pin("curve", { x: line.at(card.curve), y: y + 72 }, y, curve, width));
    shapes.push(pin("model", { x: line.at(card.model), y: y + 44 }, y, model, width));
    shapes.push(
      shape(
        "g",
        { class: "guess trial" },
        shape("path", { class: "fall", d: `M${found.toFixed(1)},12V${y}` }),
        diamond({ x: found, y }, 10),
        word("number", found + (right ? 8 : -8), 17, told, right ? "start" : "end"),
      ),
    );
    shapes.push(pin("you", { x, y: top }, y, `${say("you")} ${percent(value, 0)}`, width));
  } else {
    shapes.push(rule, ...ticks, pin(put ? "you" : "you waiting", { x, y: top }, y, "", width));
    const told = put ? percent(value, 0) : `← ${say("here")} →`;
    shapes.push(shape("g", { class: "guess you" }, word("number", Math.max(x, put ? 0 : 70), top - 24, told)));
  }
  svg.replaceChildren(...shapes);
  return {
    shapes,
    handles: card ? new Map() : new Map([["pin", { x, y: top }]]),
    near: () => "pin",
    read: (/** @type {string} */ _, /** @type {Spot} */ spot) => line.value(spot.x),
  };
}

/** A finished card as a small row. @param {Ends} ends  @param {Card} card  @param {number} value */
export function smallRow(ends, card, value) {
  const { width, height } = MINI;
  const line = lineOf(ends, width, 8);
  const y = height / 2;
  const [low, high] = [line.at(card.found - card.near), line.at(card.found + card.near)];
  const dot = (/** @type {string} */ kind, /** @type {number} */ at) =>
    shape("circle", { class: kind, cx: line.at(at), cy: y, r: 4.5 });
  const svg = shape(
    "svg",
    { class: "guessing-small", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", focusable: "false" },
    shape("rect", { class: "zone", x: low, y: 1, width: Math.max(2, high - low), height: height - 2, rx: 3 }),
    shape("path", { class: "tick", d: `M${line.left},${y}H${line.right}` }),
    dot("curve", card.curve),
    dot("model", card.model),
    dot("you", value),
    diamond({ x: line.at(card.found), y }, 5.5),
  );
  return svg;
}

/** A value with its sign, for a sentence. @param {number} value  @param {number} digits */
export const said = (value, digits) => percent(value, digits);

/** A number of points. @param {number} points */
export const whole = (points) => fixed(points, 0);
