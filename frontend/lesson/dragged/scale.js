// The scale of a dragged prediction, what is shown on it, and how its values are written.
import { fixed, signed } from "legstrength-core/lesson";

/**
 * What `legstrength/site/lesson/dragged.py` says of the scale and of each item.
 * @typedef {{id: string, name: string, called: string, model: number, base: number, based: boolean, given: boolean, low?: number, high?: number}} Item
 * @typedef {{shape: string, low: number, high: number, step: number, start: number, unit: string, label: string, digits: number, sign: boolean,
 *   close: number, disc: number, mirrored: boolean, marks: {at: number, says: string}[], ends: string[], said: string[], items: Item[]}} Scale
 *
 * An item as it is shown: where the reader's mark stands, whether the reader has put it there, and where the model's has come to.
 * @typedef {{item: Item, value: number, put: boolean, model: number, head: SVGElement | null}} Mark
 * @typedef {{x: number, y: number}} Spot
 *
 * What a shape is drawn from; `share` is how far the model's answer has come (0 to 1), null before the reader has locked.
 * @typedef {{width: number, height: number, scale: Scale, marks: Mark[], share: number | null, words: {you: string, here: string}}} Sheet
 *
 * What a shape gives: what is drawn, where the handles lie, which item a press at a place means (null: none), and the value at a place.
 * `from` is where and at which value the handle was taken; `relative`: what counts is how far a finger moves, wherever it was put down.
 * @typedef {{shapes: SVGElement[], handles: Map<string, Spot>, near: (spot: Spot) => string | null,
 *   read: (id: string, spot: Spot, from: Spot & {value: number}) => number, relative?: boolean}} Drawing
 */

/** A value with its unit; `digits` as the model's numbers have, unless said. @param {Scale} scale  @param {number} value  @param {number} [digits] */
export function told(scale, value, digits = scale.digits) {
  return `${bare(scale, value, digits)}${scale.unit ? `\u00a0${scale.unit}` : ""}`;
}

/** @param {Scale} scale  @param {number} value  @param {number} [digits] */
export const bare = (scale, value, digits = scale.digits) =>
  scale.sign ? signed(value, digits) : fixed(value, digits);

/** As many digits as a reader's answer has. @param {Scale} scale */
export const digitsOf = ({ step }) => (Number.isInteger(step) ? 0 : 1);

/** A reader's answer with its unit. @param {Scale} scale  @param {number} value */
export const answered = (scale, value) => told(scale, value, digitsOf(scale));

/** Where values lie between two ends, in pixels. @param {number} low  @param {number} high  @param {number} from  @param {number} to */
export const between = (low, high, from, to) => ({
  at: (/** @type {number} */ value) => from + ((value - low) / (high - low)) * (to - from),
  value: (/** @type {number} */ place) => low + ((place - from) / (to - from)) * (high - low),
});
