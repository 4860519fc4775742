/* The controls of the chosen chapter's figures: reads what is set, sets what is given, and puts back what a control cannot take. */

export const all = (selector, root = document) => [...root.querySelectorAll(selector)];
export const controls = (root) => all("[data-control]", root);
const cells = (control) => all("[data-cell]", control);
const short = (text) => (text !== "" && Number.isFinite(Number(text)) ? String(Number(text)) : text);

export function value(control) {
  if (control.matches("fieldset"))
    return cells(control)
      .map((cell) => short(cell.value))
      .join("_");
  return control.type === "checkbox" ? String(control.checked) : short(control.value);
}

/* Sets a control to a value as a link carries it; whether it could take it. */
export function put(control, text) {
  if (control.matches("fieldset")) {
    const numbers = text.split("_");
    const fields = cells(control);
    if (numbers.length !== fields.length || !fields.every((field, place) => fits(field, numbers[place]))) return false;
    fields.forEach((field, place) => {
      field.value = short(numbers[place]);
    });
    return true;
  }
  if (control.type === "checkbox") {
    control.checked = text === "true";
    return text === "true" || text === "false";
  }
  const known = control.matches("select")
    ? all("option", control).some((option) => option.value === text)
    : fits(control, text);
  if (known) control.value = control.matches("select") ? text : short(text);
  return known;
}

const fits = (field, text) =>
  /^-?\d+(\.\d+)?$/.test(text) && Number(text) >= Number(field.min) && Number(text) <= Number(field.max);

export function back(explorer) {
  for (const control of controls(explorer)) put(control, control.dataset.start);
}

/* Brings a typed number into its range and onto its step. What it had to change, for the reader, or null. */
export function correct(field, start) {
  const [low, high, step] = [field.min, field.max, field.step].map(Number);
  const typed = field.value === "" ? Number(start) : Number(field.value);
  const inside = Math.min(high, Math.max(low, typed));
  const right = String(Number(Math.min(high, low + Math.round((inside - low) / step) * step).toFixed(10)));
  const same = field.value !== "" && Number(right) === Number(field.value);
  field.value = right;
  return same ? null : { name: field.dataset.name, low: field.min, high: field.max, value: right };
}

/* What differs from the start, as a link carries it: [["explorer.control", "value"], …]. */
export function changed(root) {
  return controls(root)
    .filter((control) => value(control) !== control.dataset.start)
    .map((control) => [control.dataset.control, value(control)]);
}
