// Numbers that a reader types: into the field beside a slider, or into a cell of a series.
/** @import { Control, ControlView, Say } from "./kinds.js" */
import { noteOn } from "../../../frontend/shared/number-notes.js";
import { onStep, readNumber } from "../../../frontend/shared/numbers.js";

/** @param {string} words  @param {Record<string, unknown>} parts */
export const filled = (words, parts) => words.replace(/\{(\w+)\}/g, (_, name) => String(parts[name]));

/**
 * Reads what was typed for a control of which `stands` is the present number; the note is for the reader, "" where all went as meant.
 * @param {string} text
 * @param {Control} control
 * @param {string} name
 * @param {number} stands
 */
export function readTyped(text, control, name, stands) {
  /** @type {number[]} */
  const [low, high, step] = ["min", "max", "step"].map((part) => control.get(part));
  const takes = { low, high, step, unit: control.get("unit") ?? "" };
  const read = readNumber(text, takes);
  return { ...read, note: noteOn(text, read, name, takes, stands) };
}

/**
 * ipywidgets reads its slider's field with `parseFloat`, which makes 9 of “9,5” and says nothing. Here it asks us.
 * What has to be said is said, and stands below the slider until it moves on.
 * @param {ControlView} view
 * @param {Control} control
 * @param {HTMLElement} note
 * @param {Say} say
 */
export function readField(view, control, note, say) {
  if (!view.readout || !view.stringToValue) return;
  const name = control.get("description");
  const stands = () => onStep(control.get("value"), control.get("min"), control.get("step"));
  const tell = (/** @type {string} */ text) => {
    note.textContent = text;
    note.hidden = !text;
  };
  view.stringToValue = (text) => {
    if (text === view.valueToString?.(control.get("value"))) return control.get("value"); // it was only left
    const read = readTyped(text ?? "", control, name, stands());
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
