// Settings travel in a link, `?<explorer>.<control>=<value>`. They are put into the widgets' stored state before any widget is made, so
// that the first picture already shows them. `lock=<explorer>.<control>` keeps a control as it is set, `hide=<explorer>.<group>` leaves a
// group of controls out, `start=predict` lets the figure wait for the prediction all the same, and `show=<explorer>` shows one figure alone,
// which waits for nothing. What a figure cannot take is left out and named to the reader.

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
  const explorers = Object.values(widgets)
    .map(({ state }) => state)
    .filter((state) => state._spec && state._controls);
  if (!explorers.length) return;
  const asked = new URLSearchParams(search);
  for (const explorer of explorers) {
    explorer._linked = {
      used: [],
      ignored: [],
      locked: [],
      hidden: [],
      waits: asked.get("start") === "predict",
      alone: explorers.some(({ slug }) => slug === asked.get("show")),
    };
  }
  // Items without a dot are parts of the page, which the page's own script looks after.
  const each = (name, known, take) => {
    for (const item of asked
      .getAll(name)
      .join(",")
      .split(",")
      .filter((one) => one.includes("."))) {
      const [slug, part] = [item.slice(0, item.indexOf(".")), item.slice(item.indexOf(".") + 1)];
      const explorer = explorers.find((one) => one.slug === slug);
      if (explorer && known(explorer, part)) take(explorer, part);
      else (explorer ?? explorers[0])._linked.ignored.push(`${name}=${item}`.slice(0, 80));
    }
  };
  each(
    "lock",
    (explorer, control) => Object.hasOwn(explorer._controls, control),
    (explorer, control) => {
      widgets[idOf(explorer._controls[control])].state.disabled = true;
      explorer._linked.locked.push(control);
    },
  );
  each(
    "hide",
    (explorer, group) => explorer._spec.groups.some(({ slug }) => slug === group),
    (explorer, group) => explorer._linked.hidden.push(group),
  );
  for (const [key, raw] of asked) {
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
