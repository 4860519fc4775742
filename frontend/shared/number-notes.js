// What a reader hears of a number that was typed and not taken as it stands.
/** @import { Takes, Typed } from "./numbers.js" */
import WORDS from "../../legstrength/live/view/number-words.json";
import { fill } from "./words.js";

/** Numbers in a sentence have a true minus. @param {number | string} number */
const shown = (number) => String(number).replace("-", "\u2212");

/**
 * What a reader has to hear of a number that was typed; "" where all went as meant.
 * @param {string} text
 * @param {Typed} read
 * @param {string} name of the field
 * @param {Takes} takes
 * @param {number | string} stands what stands there if it could not be read, "" for nothing
 */
export function noteOn(text, { value, told }, name, { low, high, step }, stands) {
  if (told === "read") return "";
  const parts = { name, text: text.trim().slice(0, 40), low: shown(low), high: shown(high), step: shown(step) };
  const words = WORDS[told === "unread" && stands === "" ? "untaken" : told];
  return fill(words, { ...parts, value: shown(value === null ? stands : value) });
}
