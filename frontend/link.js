// Settings travel in a link, `?<explorer>.<control>=<value>`. They are put into the widgets' stored state before any widget is made, so
// that the first picture already shows them. A value that a control cannot take is left out and named to the reader.

const idOf = (reference) => reference.slice("IPY_MODEL_".length);

function onStep(raw, { min, max, step }) {
  const number = /^-?\d+(\.\d+)?$/.test(raw) ? Number(raw) : NaN;
  if (!(number >= min && number <= max)) return null;
  return Number((min + Math.round((number - min) / step) * step).toFixed(10));
}

function accept(raw, control, options) {
  if (options) {
    const place = options.findIndex(([slug]) => slug === raw);
    return place < 0 ? null : { index: place };
  }
  if (typeof control.value === "boolean") return raw === "true" || raw === "false" ? { value: raw === "true" } : null;
  const numbers = Array.isArray(control.value) ? raw.split("_") : [raw];
  const value = numbers.map((one) => onStep(one, control));
  if (value.includes(null)) return null;
  if (!Array.isArray(control.value)) return { value: value[0] };
  return value.length === control.value.length ? { value } : null;
}

export function applyLink(widgets, search) {
  const explorers = Object.values(widgets).map(({ state }) => state).filter((state) => state._spec && state._controls);
  if (!explorers.length) return;
  for (const explorer of explorers) explorer._linked = { used: [], ignored: [] };
  for (const [key, raw] of new URLSearchParams(search)) {
    const dot = key.indexOf(".");
    if (dot < 0) continue;
    const explorer = explorers.find(({ slug }) => slug === key.slice(0, dot));
    const name = key.slice(dot + 1);
    const shown = `${key}=${raw}`.slice(0, 80);
    if (!explorer || !Object.hasOwn(explorer._controls, name)) {
      (explorer ?? explorers[0])._linked.ignored.push(shown);
      continue;
    }
    const control = widgets[idOf(explorer._controls[name])].state;
    const accepted = accept(raw, control, explorer._spec.controls[name].options);
    if (accepted) {
      Object.assign(control, accepted);
      explorer._linked.used.push(name);
    } else {
      explorer._linked.ignored.push(shown);
    }
  }
}
