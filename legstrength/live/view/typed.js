// Numbers that a reader types: into the field beside a slider, or into a cell of a series.
/** @import { Control, ControlView, Say, Words } from "./kinds.js" */
import { onStep, readNumber } from "../../../frontend/shared/numbers.js";

/** @param {string} words  @param {Record<string, unknown>} parts */
export const filled = (words, parts) => words.replace(/\{(\w+)\}/g, (_, name) => String(parts[name]));

const NOTES = {
  clipped: "numberClipped",
  open: "numberOpen",
  stepped: "numberStepped",
  unread: "numberUnread",
};

/** Numbers in a sentence have a true minus. */
const shown = (/** @type {number} */ number) => String(number).replace("-", "\u2212");

/**
 * Reads what was typed for a control of which `stands` is the present number; the note is for the reader, "" where all went as meant.
 * @param {string} text
 * @param {Control} control
 * @param {string} name
 * @param {number} stands
 * @param {Words} words
 */
export function readTyped(text, control, name, stands, words) {
  /** @type {number[]} */
  const [low, high, step] = ["min", "max", "step"].map((part) => control.get(part));
  const { value, told } = readNumber(text, { low, high, step, unit: control.get("unit") ?? "" });
  const parts = { name, text: text.trim().slice(0, 40), low: shown(low), high: shown(high), step: shown(step) };
  const note =
    told === "read" ? "" : filled(words[NOTES[told]], { ...parts, value: shown(value === null ? stands : value) });
  return { value, told, note };
}

/**
 * ipywidgets reads its slider's field with `parseFloat`, which makes 9 of “9,5” and says nothing. Here it asks us.
 * What has to be said is said, and stands below the slider until it moves on.
 * @param {ControlView} view
 * @param {Control} control
 * @param {HTMLElement} note
 * @param {Say} say
 * @param {Words} words
 */
export function readField(view, control, note, say, words) {
  if (!view.readout || !view.stringToValue) return;
  const name = control.get("description");
  const stands = () => onStep(control.get("value"), control.get("min"), control.get("step"));
  const tell = (/** @type {string} */ text) => {
    note.textContent = text;
    note.hidden = !text;
  };
  view.stringToValue = (text) => {
    if (text === view.valueToString?.(control.get("value"))) return control.get("value"); // it was only left
    const read = readTyped(text ?? "", control, name, stands(), words);
    if (read.note)
      queueMicrotask(() => {
        tell(read.note);
        say(read.note);
      });
    return read.value ?? Number.NaN;
  };
  view.readout.addEventListener("input", () => tell(""));
  view.listenTo(control, "change:value", () => tell("")); // ends with the view
}
