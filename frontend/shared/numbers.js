// Reads numbers as people type them: a decimal comma or point, any minus sign, spaces or marks between thousands, a unit behind. It is the
// one reader of typed numbers. Where “1,000” could be one or a thousand, the range and the steps of what it is for decide, if they can.

/**
 * What a field takes.
 * @typedef {{low: number, high: number, step: number, unit?: string}} Takes
 */

/**
 * What was read: the value on a step and in range, or null, and how it came about. `open`: it could also have meant a thousand.
 * @typedef {{value: number | null, told: "read" | "clipped" | "stepped" | "open" | "unread"}} Typed
 */

const MINUS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const BETWEEN_DIGITS = /(\d)[\s'\u2019](?=\d)/g;
const GROUPS = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;
const GROUPS_AND_DECIMALS = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?!\1)[.,]\d*$/;
const DECIMALS = /^(?:\d+[.,]?\d*|[.,]\d+)$/;

const NONE = { value: null, told: /** @type {const} */ ("unread") };

/**
 * A number on the nearest step from `low`, free of the rounding errors that a slider's keys collect (140.00000000000003).
 * @param {number} value
 * @param {number} low
 * @param {number} step
 */
export const onStep = (value, low, step) => Number((low + Math.round((value - low) / step) * step).toFixed(10));

const bare = (/** @type {string} */ word) => word.toLowerCase().replace(/[\s.]/g, "");

/** Whether what stands behind a number is its unit, whole or shortened. */
function isUnit(/** @type {string} */ tail, /** @type {string} */ unit) {
  const [typed, known] = [bare(tail), bare(unit)];
  return !typed || (known !== "" && (known.startsWith(typed) || typed.startsWith(known)));
}

/** What digits and marks can mean, the decimal reading first. */
function meanings(/** @type {string} */ digits) {
  const plain = (/** @type {string} */ text) => Number(text.replace(",", "."));
  if (GROUPS_AND_DECIMALS.test(digits)) {
    const at = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
    return [plain(`${digits.slice(0, at).replace(/[.,]/g, "")}.${digits.slice(at + 1)}`)];
  }
  const found = DECIMALS.test(digits) ? [plain(digits)] : [];
  if (GROUPS.test(digits)) found.push(Number(digits.replace(/[.,]/g, "")));
  return found;
}

/**
 * Read what was typed for a field.
 * @param {string} text
 * @param {Takes} takes
 * @returns {Typed}
 */
export function readNumber(text, { low, high, step, unit = "" }) {
  const [, sign, digits, tail] =
    /^([+-]?)\s*([\d.,]+)(.*)$/.exec(text.trim().replace(MINUS, "-").replace(BETWEEN_DIGITS, "$1")) ?? [];
  if (digits === undefined || !isUnit(tail, unit)) return NONE;
  const found = meanings(digits).map((one) => (sign === "-" ? -one : one));
  if (!found.length) return NONE;
  const outside = (/** @type {number} */ one) => Math.max(low - one, one - high, 0);
  const uneven = (/** @type {number} */ one) => Math.abs(onStep(one, low, step) - one) > 1e-9;
  const inside = found.filter((one) => outside(one) === 0);
  if (!inside.length) {
    const near = found.reduce((best, one) => (outside(one) < outside(best) ? one : best));
    return { value: near < low ? low : high, told: "clipped" };
  }
  const even = inside.filter((one) => !uneven(one));
  const [chosen, other] = even.length ? even : inside;
  const value = Math.min(high, onStep(chosen, low, step));
  if (other !== undefined) return { value, told: "open" };
  return { value, told: even.length ? "read" : "stepped" };
}
