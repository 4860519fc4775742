// Editable series: one value, a cell for each of its numbers.
/** @import { Control, Say, Words } from "./kinds.js" */
import { element } from "../../../frontend/shared/dom.js";
import { onStep } from "../../../frontend/shared/numbers.js";
import { readNumbers } from "./settings.js";
import { filled, readTyped } from "./typed.js";

// A cell takes what is typed as soon as it is in range, and is set right when it is left. It is a text field, since a browser's own field
// for numbers reads “9,5” in one language only; it answers the arrow keys as such a field does.
/** @param {Control} control  @param {number} place  @param {string} rangeId  @param {Say} say */
export function makeCell(control, place, rangeId, say) {
  /** @type {number[]} */
  const [low, high, step] = ["min", "max", "step"].map((name) => control.get(name));
  const name = `${control.get("description")}, ${control.get("cells")[place]}`;
  const input = element("input", {
    type: "text",
    role: "spinbutton",
    class: "explorer-cell",
    disabled: Boolean(control.get("disabled")),
    "aria-valuemin": low,
    "aria-valuemax": high,
    autocomplete: "off",
    "aria-label": name,
    "aria-describedby": rangeId,
  });
  // Some phones have no minus on the keys for numbers, so they are asked for only where none is needed.
  if (low >= 0) input.inputMode = Number.isInteger(step) ? "numeric" : "decimal";
  let typing = false;
  const stored = () => readNumbers(control)[place];
  const show = () => {
    input.setAttribute("aria-valuenow", String(stored()));
    if (!typing && input.value !== String(stored())) input.value = String(stored());
  };
  const put = (/** @type {number} */ number, /** @type {boolean} */ typed) => {
    const next = [...control.get("value")];
    next[place] = onStep(number, low, step);
    typing = typed;
    control.set("value", next);
    control.save_changes();
    typing = false;
  };
  const read = () => readTyped(input.value, control, name, stored());
  input.addEventListener("input", () => {
    const { value, told } = read();
    const fits = value !== null && told !== "clipped";
    input.setAttribute("aria-invalid", String(!fits));
    if (fits) put(value, true);
  });
  input.addEventListener("change", () => {
    const { value, note } = read();
    if (value !== null) put(value, false);
    show();
    input.removeAttribute("aria-invalid");
    if (note) say(note);
  });
  input.addEventListener("keydown", (event) => {
    const way = Number(event.key === "ArrowUp") - Number(event.key === "ArrowDown");
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    put(Math.min(high, Math.max(low, stored() + way * step)), false);
    show();
  });
  show();
  return { input, show };
}

/** @param {Control} control  @param {string} id  @param {Words} words */
export function describeRange(control, id, words) {
  const range = filled(words.seriesRange, { low: control.get("min"), high: control.get("max") });
  return element(
    "small",
    { class: "explorer-range", id },
    [range, control.get("unit")].filter(Boolean).join(" ").replaceAll("-", "\u2212"),
  );
}
