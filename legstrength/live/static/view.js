// Made from legstrength/live/view/ by frontend/notebook.mjs: change those, then run `node notebook.mjs`.

// shared/dom.js
var element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== void 0) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
};
var button = (action, label, extra = {}) => element("button", { type: "button", "data-action": action, ...extra }, label);

// ../legstrength/live/view/traces.js
function isDark(root) {
  const themed = root.closest("[data-theme]") ?? document.documentElement;
  if (themed.dataset.theme) return themed.dataset.theme === "dark";
  return document.body.dataset.jpThemeLight === "false";
}
function recolour(value, palette) {
  if (typeof value === "string") return palette[value.toLowerCase()] ?? value;
  if (Array.isArray(value)) return value.map((part) => recolour(part, palette));
  if (value && typeof value === "object" && !ArrayBuffer.isView(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, recolour(part, palette)]));
  }
  return value;
}
function setPath(target, path, value) {
  const names = path.split(".");
  const last = names.pop();
  for (const name of names) target = target[name] ??= {};
  target[last] = value;
}
function buildTraces(figure) {
  const traces = [];
  for (const trace of figure.data) {
    if (trace.meta?.previous) {
      const { previous, ...filled3 } = trace.meta;
      traces.push({
        ...trace,
        mode: "lines",
        fill: "none",
        meta: { ...filled3, before: true },
        hoverinfo: "skip",
        line: { ...trace.line, width: 1.5, dash: "dot" },
        opacity: 0.55
      });
    }
    traces.push(trace);
  }
  return traces;
}
function fillTraces(traces, results, previous) {
  for (const trace of traces) {
    if (!trace.meta) continue;
    const source = trace.meta.before ? previous ?? results : results;
    for (const [attribute, name] of Object.entries(trace.meta)) {
      if (attribute !== "before" && attribute !== "previous") setPath(trace, attribute, source[name]);
    }
  }
}

// ../legstrength/live/view/save.js
var KEPT_MS = 6e4;
var WIDTH = 1e3;
var quoted = (cell) => /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
function saveCsv(name, about, rows) {
  const lines = [...about.map((line) => `# ${line}`), ...rows.map((row) => row.map(quoted).join(","))];
  const text = lines.map((line) => `${line}\r
`).join("");
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
var rowsOf = (table) => [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));
function saveImage(format, slug, spec, source, { results, text }) {
  const { data, layout } = structuredClone(source);
  const traces = buildTraces({ data });
  fillTraces(traces, results, null);
  const lines = text.match(/.{1,130}(?=\s|$)/g).map((line) => `<sub>${line.trim()}</sub>`);
  const title = {
    text: [spec.title, ...lines].join("<br>"),
    x: 0.01,
    xanchor: "left",
    y: 1,
    yanchor: "top",
    pad: { t: 28 },
    font: { size: 18 }
  };
  const top = 84 + 24 * lines.length;
  const margin = { ...layout.margin, t: top };
  const paper = { ...layout, title, margin, paper_bgcolor: "#ffffff", plot_bgcolor: "#ffffff" };
  const height = Math.max(600, spec.height + top);
  const file = { format, width: WIDTH, height, scale: format === "png" ? 2 : 1, filename: slug };
  globalThis.Plotly.downloadImage({ data: traces, layout: paper }, file);
}

// ../legstrength/live/view/actions.js
async function copy(field, text, words) {
  field.value = text;
  field.hidden = false;
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(text);
    return words.linkDone;
  } catch {
    return words.linkSelected;
  }
}
function makeActs(explorer) {
  const { slug, spec, words, settings, link, kept, table, say, run, source, code, onPage, player } = explorer;
  const about = () => [spec.title, spec.version, onPage ? link.href() : link.query()];
  const keepButton = () => explorer.actions.querySelector("[data-action=keep-run]");
  const cells = ({ settings: now, results }) => [
    ...settings.names.map((name) => [spec.controls[name].label, settings.said(name, now[name])]),
    ...spec.keep.map(({ heading, result, digits }) => [heading, code.fixed(results[result], digits)])
  ];
  return {
    reset() {
      settings.change(settings.defaults);
      run.forget();
      say(words.resetDone);
    },
    "copy-link": async () => say(await copy(explorer.linkField, link.href(), words)),
    "download-csv": () => saveCsv(`${slug}.csv`, about(), rowsOf(table)),
    "download-image": () => saveImage("png", slug, spec, source(), run.latest()),
    "download-vector": () => saveImage("svg", slug, spec, source(), run.latest()),
    "keep-run": () => say(kept.keep(cells(run.latest()), link.query())),
    "open-run"(pressed) {
      const { values, refused } = link.settingsOf(kept.queryOf(pressed));
      settings.change(values);
      say([words.keptOpened, ...refused].join(" "));
    },
    "drop-run": (pressed) => (kept.drop(pressed) ?? keepButton()).focus(),
    "download-kept": () => saveCsv(
      `${slug}-kept.csv`,
      about(),
      kept.rows((query) => onPage ? link.href(query) : query)
    ),
    "clear-kept"() {
      kept.clear();
      keepButton().focus();
    },
    play: () => player.act()
  };
}

// ../legstrength/live/view/drawing.js
function makeDrawing({ svg, alt, parts, hint }) {
  const canvas = element("div", { class: "explorer-canvas" });
  const said = element("p", { class: "explorer-said", "aria-hidden": "true" }, hint);
  const whole = element("div", { class: "explorer-drawing", "data-role": "drawing" }, canvas, said);
  let fills = [], chosen = null, shown2 = null;
  const tell = () => {
    const text = chosen?.getAttribute("aria-label") ?? hint;
    if (said.textContent !== text) said.textContent = text;
  };
  const choose = (event) => {
    const part = event.target.closest?.("[data-says]");
    if (part) {
      chosen = part;
      tell();
    }
  };
  for (const event of ["pointerover", "pointerdown", "focusin"]) canvas.addEventListener(event, choose);
  return {
    whole,
    // The SVG is made anew only as the page turns dark or light; whoever has a part in focus keeps it.
    colour(palette) {
      const coloured = svg.replace(/#[0-9a-f]{6}\b/gi, (colour) => palette[colour.toLowerCase()] ?? colour);
      if (coloured === shown2) return;
      shown2 = coloured;
      const focused = canvas.contains(document.activeElement) ? document.activeElement.dataset.part : null;
      const picked = chosen?.dataset.part;
      canvas.innerHTML = coloured;
      const drawn = canvas.firstElementChild;
      drawn.setAttribute("role", "group");
      drawn.setAttribute("aria-label", alt);
      fills = [];
      for (const [name, attributes] of Object.entries(parts)) {
        const node = drawn.querySelector(`[data-part="${name}"]`);
        for (const [attribute, result] of Object.entries(attributes))
          fills.push([node, attribute === "says" ? "aria-label" : attribute, result]);
        if (!attributes.says) continue;
        node.dataset.says = "";
        node.setAttribute("role", "img");
        node.setAttribute("tabindex", "0");
        if (name === focused) node.focus({ preventScroll: true });
      }
      chosen = picked ? drawn.querySelector(`[data-part="${picked}"]`) : null;
    },
    fill(results) {
      for (const [node, attribute, result] of fills) {
        const value = String(results[result]);
        if (attribute === "text") {
          if (node.textContent !== value) node.textContent = value;
        } else if (node.getAttribute(attribute) !== value) node.setAttribute(attribute, value);
      }
      tell();
    }
  };
}

// ../legstrength/live/view/frame.js
function makeStatus() {
  const status = element("div", { class: "explorer-spoken", role: "status", "aria-live": "polite" });
  const say = (text) => {
    status.textContent = "";
    requestAnimationFrame(() => {
      status.textContent = text;
    });
  };
  return { status, say };
}
function makeFigure(spec) {
  const graph = element("div", { class: "explorer-graph" });
  const look = { class: "explorer-figure", role: "img", "aria-label": spec.alt, style: `--height: ${spec.height}px` };
  return { graph, figure: element("div", look, graph) };
}
function makeScenarios(spec, words, change) {
  const made = spec.scenarios.map((scenario) => {
    const one = button("scenario", scenario.label, { "aria-pressed": "false", title: scenario.about || null });
    one.addEventListener("click", () => change(scenario.values));
    return one;
  });
  const look = { class: "explorer-scenarios", role: "group", "aria-label": words.scenarios };
  return {
    row: made.length ? element("div", look, ...made) : null,
    press(settings) {
      for (const [place, { values }] of spec.scenarios.entries()) {
        const on = Object.entries(values).every(([name, value]) => String(settings[name]) === String(value));
        made[place].setAttribute("aria-pressed", String(on));
      }
    }
  };
}
function makeActions(words, onPage) {
  return element(
    "div",
    { class: "explorer-actions" },
    button("reset", words.reset),
    button("keep-run", words.keep),
    onPage ? button("copy-link", words.link) : null,
    button("download-csv", words.csv),
    button("download-image", words.image),
    button("download-vector", words.vector)
  );
}
function makeLinkField(words) {
  const look = { class: "explorer-link", type: "text", readonly: true, hidden: true, "aria-label": words.linkLabel };
  return element("input", look);
}
function makeKey({ title, rows }) {
  if (!rows.length) return null;
  const entries = rows.flatMap(([mark, text]) => [element("dt", {}, mark), element("dd", {}, text)]);
  const look = { class: "explorer-key", "data-role": "key" };
  return element("details", look, element("summary", {}, title), element("dl", {}, ...entries));
}
function makeNotes(spec, linked, words) {
  const notice = element("p", { class: "explorer-notice", "data-role": "notice", role: "status", hidden: true });
  return {
    notice,
    sentence: element("p", { class: "explorer-result", "data-role": "result" }),
    caveats: spec.caveats.map((text) => element("p", { class: "explorer-caveat", "data-role": "caveat" }, text)),
    tellIgnored() {
      notice.hidden = !linked.ignored.length;
      notice.textContent = linked.ignored.length ? `${words.ignored} ${linked.ignored.join("; ")}` : "";
    }
  };
}

// ../legstrength/live/view/gate.js
function mustWait(id, linked) {
  const prediction = id ? document.querySelector(`[data-prediction="${id}"]`) : null;
  if (!prediction || prediction.dataset.state === "committed") return false;
  return !(linked.alone || linked.used.length && !linked.waits || prediction.closest("[hidden]"));
}
function makeGate(id, words, signal, opened) {
  const gate = element(
    "div",
    { class: "explorer-gate", "data-role": "gate" },
    element("p", {}, words.gate),
    button("skip-prediction", words.skip)
  );
  const open = (byHand) => {
    if (!gate.isConnected) return;
    gate.remove();
    opened(byHand);
  };
  gate.querySelector("button").addEventListener("click", () => open(true));
  const committed = (event) => {
    if (event.detail?.id === id) open(false);
  };
  document.addEventListener("prediction:committed", committed);
  signal?.addEventListener("abort", () => document.removeEventListener("prediction:committed", committed));
  return gate;
}

// shared/numbers.js
var MINUS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
var BETWEEN_DIGITS = /(\d)[\s'\u2019](?=\d)/g;
var GROUPS = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;
var GROUPS_AND_DECIMALS = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?!\1)[.,]\d*$/;
var DECIMALS = /^(?:\d+[.,]?\d*|[.,]\d+)$/;
var NONE = { value: null, told: (
  /** @type {const} */
  "unread"
) };
var onStep = (value, low, step) => Number((low + Math.round((value - low) / step) * step).toFixed(10));
var bare = (word) => word.toLowerCase().replace(/[\s.]/g, "");
function isUnit(tail, unit) {
  const [typed, known] = [bare(tail), bare(unit)];
  return !typed || known !== "" && (known.startsWith(typed) || typed.startsWith(known));
}
function meanings(digits) {
  const plain = (text) => Number(text.replace(",", "."));
  if (GROUPS_AND_DECIMALS.test(digits)) {
    const at = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
    return [plain(`${digits.slice(0, at).replace(/[.,]/g, "")}.${digits.slice(at + 1)}`)];
  }
  const found = DECIMALS.test(digits) ? [plain(digits)] : [];
  if (GROUPS.test(digits)) found.push(Number(digits.replace(/[.,]/g, "")));
  return found;
}
function readNumber(text, { low, high, step, unit = "" }) {
  const [, sign, digits, tail] = /^([+-]?)\s*([\d.,]+)(.*)$/.exec(text.trim().replace(MINUS, "-").replace(BETWEEN_DIGITS, "$1")) ?? [];
  if (digits === void 0 || !isUnit(tail, unit)) return NONE;
  const found = meanings(digits).map((one) => sign === "-" ? -one : one);
  if (!found.length) return NONE;
  const outside = (one) => Math.max(low - one, one - high, 0);
  const uneven = (one) => Math.abs(onStep(one, low, step) - one) > 1e-9;
  const inside = found.filter((one) => outside(one) === 0);
  if (!inside.length) {
    const near = found.reduce((best, one) => outside(one) < outside(best) ? one : best);
    return { value: near < low ? low : high, told: "clipped" };
  }
  const even = inside.filter((one) => !uneven(one));
  const [chosen, other] = even.length ? even : inside;
  const value = Math.min(high, onStep(chosen, low, step));
  if (other !== void 0) return { value, told: "open" };
  return { value, told: even.length ? "read" : "stepped" };
}

// ../legstrength/live/view/names.js
function nameControl(view, control, name, hintId) {
  const label = control.get("description");
  const unit = control.get("unit") ?? "";
  for (const titled of view.el.querySelectorAll("[title='null'], [title='']")) titled.removeAttribute("title");
  view.el.querySelector(".widget-label")?.removeAttribute("title");
  const handle = view.el.querySelector("[role=slider]");
  const readout = view.el.querySelector(".widget-readout");
  if (handle) {
    handle.setAttribute("aria-label", label);
    if (hintId) handle.setAttribute("aria-describedby", hintId);
    const speak = () => {
      const spoken = `${onStep(control.get("value"), control.get("min"), control.get("step"))}${unit ? ` ${unit}` : ""}`;
      if (handle.getAttribute("aria-valuetext") !== spoken) handle.setAttribute("aria-valuetext", spoken);
    };
    new MutationObserver(speak).observe(handle, {
      attributes: true,
      attributeFilter: ["aria-valuetext", "aria-valuenow"]
    });
    speak();
    if (readout) {
      readout.setAttribute("role", "textbox");
      readout.setAttribute("aria-label", `${label}: type a number${unit ? `, ${unit}` : ""}`);
      readout.setAttribute("inputmode", "decimal");
      readout.after(element("span", { class: "explorer-unit", "aria-hidden": "true" }, unit));
    }
  } else if (view.el.querySelector(".widget-toggle-button, .jupyter-button")) {
    const group = view.el.querySelector(".widget-inline-hbox, .btn-group") ?? view.el;
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    const press = () => {
      for (const one of view.el.querySelectorAll("button"))
        one.setAttribute("aria-pressed", String(one.classList.contains("mod-active")));
    };
    new MutationObserver(press).observe(view.el, { subtree: true, attributes: true, attributeFilter: ["class"] });
    press();
  } else {
    const native = view.el.querySelector("select, input");
    native?.setAttribute("aria-label", label);
    if (hintId) native?.setAttribute("aria-describedby", hintId);
  }
  view.el.dataset.control = name;
  if (control.get("disabled")) {
    handle?.setAttribute("aria-disabled", "true");
    readout?.setAttribute("aria-readonly", "true");
  }
}

// ../legstrength/live/view/settings.js
function readControl(control, options = null) {
  if (options) return options[control.get("index")][0];
  const value = control.get("value");
  const stepped = (one) => onStep(one, control.get("min"), control.get("step"));
  if (Array.isArray(value)) return value.map(stepped);
  return typeof value === "number" ? stepped(value) : value;
}
function writeControl(control, options, value) {
  if (options) {
    const place = options.findIndex(([slug]) => slug === value);
    control.set("index", place);
  } else control.set("value", value);
  control.save_changes();
}
function makeSettings(spec, controls, locked) {
  const names = Object.keys(controls);
  const optionsOf = (name) => spec.controls[name].options ?? null;
  return {
    names,
    controls,
    optionsOf,
    defaults: Object.fromEntries(names.map((name) => [name, spec.controls[name].default])),
    values: () => Object.fromEntries(names.map((name) => [name, readControl(controls[name], optionsOf(name))])),
    change(settings) {
      for (const [name, value] of Object.entries(settings)) {
        if (!locked.includes(name)) writeControl(controls[name], optionsOf(name), value);
      }
    },
    /** A value as a reader knows it: an option's words, numbers one after the other. */
    said: (name, value) => String(optionsOf(name)?.find(([option]) => option === value)?.[1] ?? [value].flat().join(" ")),
    onChange(callback, signal) {
      for (const name of names) {
        const event = optionsOf(name) ? "change:index" : "change:value";
        controls[name].on(event, callback);
        signal?.addEventListener("abort", () => controls[name].off(event, callback));
      }
    }
  };
}

// ../legstrength/live/view/typed.js
var filled = (words, parts) => words.replace(/\{(\w+)\}/g, (_, name) => String(parts[name]));
var NOTES = {
  clipped: "numberClipped",
  open: "numberOpen",
  stepped: "numberStepped",
  unread: "numberUnread"
};
var shown = (number) => String(number).replace("-", "−");
function readTyped(text, control, name, stands, words) {
  const [low, high, step] = ["min", "max", "step"].map((part) => control.get(part));
  const { value, told } = readNumber(text, { low, high, step, unit: control.get("unit") ?? "" });
  const parts = { name, text: text.trim().slice(0, 40), low: shown(low), high: shown(high), step: shown(step) };
  const note = told === "read" ? "" : filled(words[NOTES[told]], { ...parts, value: shown(value === null ? stands : value) });
  return { value, told, note };
}
function readField(view, control, note, say, words) {
  if (!view.readout || !view.stringToValue) return;
  const name = control.get("description");
  const stands = () => onStep(control.get("value"), control.get("min"), control.get("step"));
  const tell = (text) => {
    note.textContent = text;
    note.hidden = !text;
  };
  view.stringToValue = (text) => {
    if (text === view.valueToString(control.get("value"))) return control.get("value");
    const read2 = readTyped(text ?? "", control, name, stands(), words);
    if (read2.note)
      queueMicrotask(() => {
        tell(read2.note);
        say(read2.note);
      });
    return read2.value ?? Number.NaN;
  };
  view.readout.addEventListener("input", () => tell(""));
  view.listenTo(control, "change:value", () => tell(""));
}

// ../legstrength/live/view/cells.js
function makeCell(control, place, rangeId, words, say) {
  const [low, high, step] = ["min", "max", "step"].map((name2) => control.get(name2));
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
    "aria-describedby": rangeId
  });
  if (low >= 0) input.inputMode = Number.isInteger(step) ? "numeric" : "decimal";
  let typing = false;
  const stored = () => readControl(control)[place];
  const show = () => {
    input.setAttribute("aria-valuenow", stored());
    if (!typing && input.value !== String(stored())) input.value = stored();
  };
  const put = (number, typed) => {
    const next = [...control.get("value")];
    next[place] = onStep(number, low, step);
    typing = typed;
    control.set("value", next);
    control.save_changes();
    typing = false;
  };
  const read2 = () => readTyped(input.value, control, name, stored(), words);
  input.addEventListener("input", () => {
    const { value, told } = read2();
    const fits = value !== null && told !== "clipped";
    input.setAttribute("aria-invalid", String(!fits));
    if (fits) put(value, true);
  });
  input.addEventListener("change", () => {
    const { value, note } = read2();
    if (value !== null) put(value, false);
    show();
    input.removeAttribute("aria-invalid");
    if (note) say(note);
  });
  input.addEventListener("keydown", (event) => {
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    put(Math.min(high, Math.max(low, stored() + way * step)), false);
    show();
  });
  show();
  return { input, show };
}
function describeRange(control, id, words) {
  const range = filled(words.seriesRange, { low: control.get("min"), high: control.get("max") });
  return element(
    "small",
    { class: "explorer-range", id },
    [range, control.get("unit")].filter(Boolean).join(" ").replaceAll("-", "−")
  );
}

// ../legstrength/live/view/sketch.js
function makeSketch(control, cells) {
  const [low, high, step] = ["min", "max", "step"].map((name) => control.get(name));
  const share = (value) => 100 * (value - low) / (high - low);
  const zero = share(Math.min(high, Math.max(low, 0)));
  const bars = cells.map(() => element("span", {}));
  const sketch = element(
    "div",
    { class: "explorer-sketch", "data-role": "sketch", "aria-hidden": "true", style: `--zero: ${zero}%` },
    ...bars.map((bar) => element("div", {}, bar))
  );
  const show = () => readControl(control).forEach((value, place) => {
    const top = share(value);
    bars[place].style.bottom = `${Math.min(top, zero)}%`;
    bars[place].style.height = `${Math.abs(top - zero)}%`;
  });
  const draw = (event) => {
    const box = sketch.getBoundingClientRect();
    const within = (part) => Math.min(1, Math.max(0, part));
    const place = Math.min(bars.length - 1, Math.floor(within((event.clientX - box.left) / box.width) * bars.length));
    const next = [...control.get("value")];
    next[place] = onStep(low + within((box.bottom - event.clientY) / box.height) * (high - low), low, step);
    control.set("value", next);
    control.save_changes();
  };
  sketch.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || control.get("disabled")) return;
    sketch.setPointerCapture(event.pointerId);
    draw(event);
  });
  sketch.addEventListener("pointermove", (event) => {
    if (sketch.hasPointerCapture(event.pointerId)) draw(event);
  });
  cells.forEach(({ input }, place) => {
    for (const [event, on] of [
      ["focus", true],
      ["blur", false]
    ])
      input.addEventListener(event, () => bars[place].parentElement.classList.toggle("at", on));
  });
  show();
  return { sketch, show };
}

// ../legstrength/live/view/series.js
function makeSeries(control, name, id, hint, words, say) {
  const rangeId = `${id}-${name}-range`, hintId = hint ? `${id}-${name}-hint` : null;
  const described = hintId ? `${rangeId} ${hintId}` : rangeId;
  const cells = control.get("cells").map((_, place) => makeCell(control, place, described, words, say));
  const bars = control.get("sketch") ? makeSketch(control, cells) : null;
  const label = control.get("description");
  const field = element(
    "div",
    { class: "explorer-field explorer-series", role: "group", "aria-label": label, "data-control": name },
    element(
      "div",
      { class: "explorer-series-head" },
      element("span", {}, label),
      describeRange(control, rangeId, words)
    ),
    bars?.sketch ?? null,
    element(
      "div",
      { class: "explorer-cells" },
      ...cells.map(({ input }, place) => element("label", {}, control.get("cells")[place], input))
    ),
    hint ? element("p", { class: "explorer-hint", id: hintId }, hint) : null
  );
  return {
    field,
    show: () => {
      for (const cell of cells) cell.show();
      bars?.show();
    }
  };
}
function makeSeriesTable(heading, title, columns, id, words, say) {
  const made = columns.map(({ control, name, hint }) => {
    const rangeId = `${id}-${name}-range`;
    const cells = control.get("cells").map((_, place) => makeCell(control, place, rangeId, words, say));
    const head = element(
      "th",
      { scope: "col", "data-control": name, title: hint || null },
      element("span", {}, control.get("description")),
      describeRange(control, rangeId, words)
    );
    return { cells, head };
  });
  const table = element(
    "table",
    { class: "explorer-grid" },
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, heading), ...made.map(({ head }) => head))),
    element(
      "tbody",
      {},
      ...columns[0].control.get("cells").map(
        (cell, place) => element(
          "tr",
          {},
          element("th", { scope: "row" }, cell),
          ...made.map(({ cells }) => element("td", {}, cells[place].input))
        )
      )
    )
  );
  const field = element(
    "div",
    { class: "explorer-field explorer-series explorer-scroll", role: "region", "aria-label": title, tabindex: "0" },
    table
  );
  return {
    field,
    shows: made.map(({ cells }) => () => {
      for (const cell of cells) cell.show();
    })
  };
}

// ../legstrength/live/view/swipes.js
function yieldToSwipes(view, control) {
  let before = null;
  const slider = view.el.querySelector(".slider-container");
  const end = () => {
    before = null;
  };
  const undo = ({ pointerId }) => {
    if (before?.pointerId !== pointerId) return;
    const { value } = before;
    document.documentElement.dispatchEvent(new MouseEvent("mouseup"));
    control.set("value", value);
    control.save_changes();
    end();
  };
  slider?.addEventListener(
    "pointerdown",
    ({ pointerId, pointerType }) => {
      before = pointerType === "touch" ? { pointerId, value: control.get("value") } : null;
    },
    { capture: true }
  );
  slider?.addEventListener("pointerup", end);
  slider?.addEventListener("pointercancel", undo);
}

// ../legstrength/live/view/groups.js
async function makeField(place, name, hint) {
  const { manager, settings, id, say, words, signal } = place;
  const control = settings.controls[name];
  const view = await manager.create_view(control, {});
  const hintId = hint ? `${id}-${name}-hint` : null;
  const note = element("p", { class: "explorer-note", "aria-hidden": "true", hidden: true });
  const field = element(
    "div",
    { class: "explorer-field" },
    view.el,
    hint ? element("p", { class: "explorer-hint", id: hintId }, hint) : null,
    note
  );
  place.fields.append(field);
  view.trigger("displayed");
  nameControl(view, control, name, hintId);
  readField(view, control, note, say, words);
  yieldToSwipes(view, control);
  signal?.addEventListener("abort", () => view.remove());
}
function follow({ settings, signal }, name, show) {
  const control = settings.controls[name];
  control.on("change:value", show);
  signal?.addEventListener("abort", () => control.off("change:value", show));
}
async function addControls(place, spec, group, locked) {
  const { settings, id, say, words } = place;
  const tabled = group.table ? group.controls.filter((name) => spec.controls[name].series) : [];
  if (tabled.length) {
    const columns = tabled.map((name) => ({ control: settings.controls[name], name, hint: spec.controls[name].hint }));
    const { field, shows } = makeSeriesTable(group.table, group.title, columns, id, words, say);
    place.fields.append(field);
    for (const [at, name] of tabled.entries()) follow(place, name, shows[at]);
  }
  for (const name of group.controls.filter((one) => !tabled.includes(one))) {
    const hint = [spec.controls[name].hint, locked.includes(name) ? words.locked : ""].filter(Boolean).join(" ");
    if (spec.controls[name].series) {
      const { field, show } = makeSeries(settings.controls[name], name, id, hint, words, say);
      place.fields.append(field);
      follow(place, name, show);
    } else await makeField(place, name, hint);
  }
}
function framed(group, fields) {
  const attributes = { class: "explorer-group", "data-group": group.slug };
  if (!group.folded) return element("fieldset", attributes, element("legend", {}, group.title), fields);
  const about = group.about ? element("p", { class: "explorer-about" }, group.about) : null;
  return element("details", attributes, element("summary", {}, group.title), about, fields);
}
async function makeGroups(spec, linked, player, common) {
  const groups = [];
  let played = null;
  for (const group of spec.groups) {
    const plays = player && group.controls.includes(spec.drawing.play);
    const look = plays ? "explorer-fields explorer-played" : "explorer-fields";
    const fields = element("div", { class: look }, plays ? player.toggle : null);
    await addControls({ ...common, fields }, spec, group, linked.locked);
    const made = framed(group, fields);
    made.hidden = linked.hidden.includes(group.slug);
    if (plays) played = made;
    else groups.push(made);
  }
  return { groups, played };
}

// ../legstrength/live/view/kept.js
var MOST_KEPT = 12;
var NOWHERE = { load: () => [], save: () => true, onChange: () => () => {
} };
var isRun = (run) => Array.isArray(run?.cells) && run.cells.every((cell) => Array.isArray(cell) && cell.length === 2) && typeof run.query === "string";
var headingsOf = (runs) => [...new Set(runs.flatMap(({ cells }) => cells.map(([heading]) => heading)))];
var cellsOf = (run, headings) => headings.map((heading) => String(run.cells.find(([one]) => one === heading)?.[1] ?? ""));
function rowOf(run, place, headings, words) {
  const named = (action, text) => button(action, text, { "aria-label": `${text}: ${words.keptRun} ${place + 1}` });
  const does = [named("open-run", words.keptOpen), named("drop-run", words.keptDrop)];
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, String(place + 1)),
    ...cellsOf(run, headings).map((text) => element("td", {}, text)),
    element("td", { class: "explorer-row-actions" }, ...does)
  );
}
function makeFrame(words) {
  const table = element("table", {}, element("caption", {}, words.kept));
  const scroll = { class: "explorer-scroll", tabindex: "0", role: "region", "aria-label": words.kept };
  const does = [button("download-kept", words.keptCsv), button("clear-kept", words.keptClear)];
  const look = { class: "explorer-kept", "data-role": "kept", hidden: true };
  const actions = element("div", { class: "explorer-actions" }, ...does);
  return { table, whole: element("div", look, element("div", scroll, table), actions) };
}
function makeKept(slug, words) {
  const store = globalThis.explorerStore ?? NOWHERE;
  const { table, whole } = makeFrame(words);
  let runs = [];
  function show() {
    whole.hidden = !runs.length;
    const headings = headingsOf(runs);
    const head = [words.keptRun, ...headings, words.keptDo].map((text) => element("th", { scope: "col" }, text));
    table.replaceChildren(
      table.caption,
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, ...runs.map((run, place) => rowOf(run, place, headings, words)))
    );
  }
  const read2 = () => {
    runs = store.load(slug).filter(isRun).slice(0, MOST_KEPT);
  };
  function replace(next) {
    runs = next;
    const kept = store.save(slug, runs);
    show();
    return kept;
  }
  const placeOf = (pressed) => [...table.tBodies[0].rows].indexOf(pressed.closest("tr"));
  read2();
  show();
  return {
    whole,
    /** Keeps a run (heading and text of each cell, the query of its link); what is to be said of it. */
    keep(cells, query) {
      if (runs.length >= MOST_KEPT) return words.keptFull;
      return replace([...runs, { at: (/* @__PURE__ */ new Date()).toISOString(), cells, query }]) ? words.keptDone : words.keptLost;
    },
    queryOf: (pressed) => runs[placeOf(pressed)].query,
    /** Removes a run; the button of the run that took its place, or null. */
    drop(pressed) {
      const place = placeOf(pressed);
      replace(runs.filter((_, one) => one !== place));
      return table.querySelectorAll("[data-action=drop-run]")[Math.min(place, runs.length - 1)] ?? null;
    },
    clear: () => replace([]),
    /** Headings, then a row a run, each with its link at the end. */
    rows(linkOf) {
      const headings = headingsOf(runs);
      return [[...headings, words.linkHeading], ...runs.map((run) => [...cellsOf(run, headings), linkOf(run.query)])];
    },
    /** Follows what other tabs keep; returns how to end that. */
    follow: () => store.onChange(() => {
      const before = JSON.stringify(runs);
      read2();
      if (JSON.stringify(runs) !== before) show();
    })
  };
}

// ../legstrength/live/view/link-words.json
var link_words_default = {
  above: "{label}: {text} is above the highest, {high}",
  below: "{label}: {text} is below the lowest, {low}",
  cell: "{label}, {cell}",
  choice: "{label}: there is no “{text}”; it can be {options}",
  count: "{label}: {given} numbers are given, and it takes {count}",
  empty: "{label}: no value is given",
  figure: "This page has no figure “{key}”",
  group: "This page has no group of settings “{key}”",
  number: "{label}: “{text}” is no number; it can be {low} to {high}",
  part: "This page has no part “{key}”",
  setting: "This page has no setting “{key}”",
  switch: "{label}: “{text}” is neither true nor false"
};

// shared/link.js
var NUMBER = /^-?\d+(\.\d+)?$/;
var ADDED = /[\s.,;:!?)\]}>"'»”’…*]+$/;
var MOST_SHOWN = 40;
var MOST_KEY = 80;
var MOST_OPTIONS = 8;
var MINUS2 = "−";
var Refused = class extends Error {
};
var reasonFor = (why, parts) => link_words_default[why].replace(/\{(\w+)\}/g, (_, name) => String(parts[name]));
var bare2 = (text) => text.replace(ADDED, "").trim();
var cut = (text, most = MOST_SHOWN) => [...text].slice(0, most).join("");
var printed = (number, unit = "") => `${decimal(number).replace("-", MINUS2)} ${unit}`.trim();
var decimal = (number) => {
  const text = number.toFixed(10).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
};
function written(value) {
  if (Array.isArray(value)) return value.map(decimal).join("_");
  return typeof value === "number" ? decimal(value) : String(value);
}
function numberOf(text, { low, high, step, unit }, label) {
  if (!NUMBER.test(text)) {
    throw new Refused(reasonFor("number", { label, text: cut(text), low: printed(low), high: printed(high, unit) }));
  }
  const number = Number(text);
  const said = cut(text).replace("-", MINUS2);
  if (number > high) throw new Refused(reasonFor("above", { label, text: said, high: printed(high, unit) }));
  if (number < low) throw new Refused(reasonFor("below", { label, text: said, low: printed(low, unit) }));
  return Math.min(high, onStep(number, low, step));
}
function numbersOf(text, takes) {
  const parts = text.split("_");
  const { label, cells } = takes;
  if (parts.length !== cells.length) {
    throw new Refused(reasonFor("count", { label, given: parts.length, count: cells.length }));
  }
  const names = cells.map((cell) => reasonFor("cell", { label, cell }));
  const empty = parts.indexOf("");
  if (empty >= 0) throw new Refused(reasonFor("empty", { label: names[empty] }));
  return parts.map((part, place) => numberOf(part, takes, names[place]));
}
function settingOf(text, takes) {
  const asked = bare2(text);
  const { label } = takes;
  if (!asked) throw new Refused(reasonFor("empty", { label }));
  if (takes.kind === "number") return numberOf(asked, takes, label);
  if (takes.kind === "series") return numbersOf(asked, takes);
  if (takes.kind === "switch") {
    if (asked === "true" || asked === "false") return asked === "true";
    throw new Refused(reasonFor("switch", { label, text: cut(asked) }));
  }
  const { slugs } = takes;
  if (slugs.includes(asked)) return asked;
  const listed = [...slugs.slice(0, MOST_OPTIONS), ...slugs.length > MOST_OPTIONS ? ["…"] : []];
  throw new Refused(reasonFor("choice", { label, text: cut(asked), options: listed.join(", ") }));
}
function takesOf(told, name, options) {
  const label = told("description") || name;
  if (options) return { kind: "choice", label, slugs: options.map(([slug]) => slug) };
  const value = told("value");
  if (typeof value === "boolean") return { kind: "switch", label };
  const range = { label, low: told("min"), high: told("max"), step: told("step"), unit: told("unit") ?? "" };
  return Array.isArray(value) ? { kind: "series", ...range, cells: told("cells") } : { kind: "number", ...range };
}
var own = (record, name) => Object.hasOwn(record, name) ? record[name] : void 0;
function filled2(record, name, first) {
  if (!Object.hasOwn(record, name)) record[name] = first();
  return record[name];
}
function readSetting(asked, figures, key, text) {
  const [slug, name] = [key.slice(0, key.indexOf(".")), key.slice(key.indexOf(".") + 1)];
  const figure = own(figures, slug);
  const takes = figure && own(figure.controls, name);
  const explorer = figure ? slug : "";
  if (!takes) {
    asked.refused.push({ explorer, reason: reasonFor("setting", { key: cut(key, MOST_KEY) }) });
    return;
  }
  try {
    const value = settingOf(text, takes);
    filled2(asked.settings, slug, () => ({}))[name] = value;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    asked.refused.push({ explorer, reason: error.message });
  }
}
function readName(asked, figures, item, into) {
  const dot = item.indexOf(".");
  const [slug, name] = dot < 0 ? [item, ""] : [item.slice(0, dot), item.slice(dot + 1)];
  const figure = own(figures, slug);
  const known = figure && (into === "hide" ? figure.groups.includes(name) : Object.hasOwn(figure.controls, name));
  if (known) filled2(asked[into], slug, () => []).push(name);
  else {
    const reason = reasonFor(into === "hide" ? "group" : "setting", { key: cut(item, MOST_KEY) });
    asked.refused.push({ explorer: figure ? slug : "", reason });
  }
}
var itemsOf = (given, key) => given.getAll(key).join(",").split(",").map(bare2).filter(Boolean);
function read(search, { figures, shown: shown2, parts }) {
  const given = new URLSearchParams(search);
  const one = (key) => bare2(given.get(key) ?? "");
  const tasks = given.has("tasks") ? itemsOf(given, "tasks") : null;
  const asked = {
    settings: {},
    lock: {},
    hide: {},
    parts: [],
    start: "",
    show: "",
    chapter: one("chapter"),
    tasks,
    refused: []
  };
  const known = (item, among, kind) => {
    if (!among || among.includes(item)) return true;
    asked.refused.push({ explorer: "", reason: reasonFor(kind, { key: cut(item, MOST_KEY) }) });
    return false;
  };
  if (figures) {
    for (const [key, text] of given) if (key.includes(".")) readSetting(asked, figures, key, text);
    for (const item of itemsOf(given, "lock")) readName(asked, figures, item, "lock");
  }
  for (const item of itemsOf(given, "hide")) {
    if (!item.includes(".")) {
      if (known(item, parts, "part")) asked.parts.push(item);
    } else if (figures) readName(asked, figures, item, "hide");
  }
  const [start, show] = [one("start"), one("show")];
  if (start && known(start, parts, "part")) asked.start = start;
  if (show && known(show, shown2, "figure")) asked.show = show;
  return asked;
}
var list = (items) => items.map(encodeURIComponent).join(",");
function write({ settings = [], lock = [], hide = [], start = "", show = "", chapter = "", tasks = null }) {
  const pairs = chapter ? [`chapter=${encodeURIComponent(chapter)}`] : [];
  for (const [key, value] of settings) pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(written(value))}`);
  if (lock.length) pairs.push(`lock=${list(lock)}`);
  if (hide.length) pairs.push(`hide=${list(hide)}`);
  if (start) pairs.push(`start=${encodeURIComponent(start)}`);
  if (show) pairs.push(`show=${encodeURIComponent(show)}`);
  if (tasks) pairs.push(`tasks=${list(tasks)}`);
  return pairs.length ? `?${pairs.join("&")}` : "";
}

// ../legstrength/live/view/link.js
function makeLink(slug, spec, settings) {
  const place = spec.anchor ?? slug;
  const query = () => {
    const now = settings.values();
    return write({ settings: settings.names.map((name) => [`${slug}.${name}`, now[name]]) }).slice(1);
  };
  const to = (asked) => {
    const target = new URL(document.location.href);
    target.search = asked;
    target.hash = place;
    return target.href;
  };
  const takes = (name) => takesOf((trait) => settings.controls[name].get(trait), name, settings.optionsOf(name));
  return {
    query,
    /** The page's address with these settings, or those of a query. */
    href: (asked = query()) => to(asked),
    /** Name → value of what a kept query holds and a control still takes, and why the rest is refused. */
    settingsOf(kept) {
      const controls = Object.fromEntries(settings.names.map((name) => [name, takes(name)]));
      const figures = { [slug]: { controls, groups: [] } };
      const { settings: found, refused } = read(kept, { figures, shown: null, parts: null });
      return { values: found[slug] ?? {}, refused: refused.map(({ reason }) => reason) };
    }
  };
}

// ../legstrength/live/view/marks.js
var MOVED = /* @__PURE__ */ new Set(["x", "y", "text", "visible", "marker.opacity", "before", "previous"]);
function findMarks(graph) {
  const axis = (letter, name) => graph._fullLayout[`${letter}axis${name.slice(1)}`];
  return graph._fullData.map(({ uid, visible, xaxis, yaxis }) => {
    const group = visible === true ? graph.querySelector(`.scatterlayer .trace${uid}`) : null;
    return group && {
      xaxis: axis("x", xaxis),
      yaxis: axis("y", yaxis),
      line: group.querySelector(".js-line"),
      band: group.querySelector(".js-fill"),
      words: [...group.querySelectorAll(".textpoint text")],
      points: [...group.querySelectorAll(".points .point")]
    };
  });
}
function moveMarks(traces, marks) {
  const todo = [];
  let before = "";
  for (const [place, trace] of traces.entries()) {
    const mark = marks[place];
    if (!trace.meta) continue;
    if (!mark || (trace.visible ?? true) !== true) {
      if (Boolean(mark) === ((trace.visible ?? true) === true)) continue;
      return false;
    }
    const count = trace.x?.length ?? 0;
    if (!("x" in trace.meta)) continue;
    const { xaxis, yaxis } = mark;
    if (trace.mode === "lines" && mark.line) {
      const points = Array.from(
        { length: count },
        (_, i) => `${xaxis.d2p(trace.x[i]).toFixed(2)},${yaxis.d2p(trace.y[i]).toFixed(2)}`
      );
      if (points.some((point) => point.includes("NaN"))) return false;
      todo.push([mark.line, `M${points.join("L")}`]);
      const band = trace.fill === "tonexty" ? marks[place - 1]?.band : null;
      if (band) todo.push([band, `${before}L${points.reverse().join("L")}Z`]);
      before = todo.at(band ? -2 : -1)[1];
    } else if (trace.mode === "markers" && mark.points.length === count && Object.keys(trace.meta).every((name) => MOVED.has(name))) {
      const faded = trace.marker?.opacity;
      const places = mark.points.map((_, i) => [xaxis.d2p(trace.x[i]), yaxis.d2p(trace.y[i])]);
      if (places.some(([x, y]) => Number.isNaN(x + y))) return false;
      for (const [i, point] of mark.points.entries())
        todo.push([point, Array.isArray(faded) ? faded[i] : null, ...places[i]]);
    } else if (trace.mode === "text" && mark.words.length === count && trace.text.every((text) => text)) {
      for (const [i, word] of mark.words.entries())
        todo.push([word, trace.text[i], xaxis.d2p(trace.x[i]), yaxis.d2p(trace.y[i])]);
    } else if (trace.mode !== "text" || mark.words.length || trace.text.some((text) => text)) {
      return false;
    }
  }
  for (const [node, content, x, y] of todo) {
    if (x === void 0) node.setAttribute("d", content);
    else if (node.tagName === "path") {
      node.setAttribute("transform", `translate(${x},${y})`);
      if (content !== null) node.style.opacity = content;
    } else {
      node.setAttribute("x", x);
      node.setAttribute("y", y);
      if (node.textContent !== content) node.textContent = content;
    }
  }
  return true;
}

// ../legstrength/live/view/picture.js
var NARROW = 520;
var OPTIONS = { displayModeBar: false, responsive: false, showTips: false, doubleClick: false };
function makePicture({ root, figure, graph, spec, source, drawing }) {
  let drawn = false;
  let width = 0;
  let marks, traces, layout;
  function style() {
    const palette = isDark(root) ? spec.dark : {};
    const narrow = (figure.clientWidth || width) < NARROW;
    const plain = source();
    layout = recolour({ ...plain.layout, ...narrow ? spec.narrow : {} }, palette);
    layout.width = void 0;
    layout.autosize = true;
    layout.height = figure.clientHeight || spec.height;
    traces = recolour(buildTraces(plain), palette);
    drawing?.colour(palette);
  }
  function redraw() {
    if (!drawn) return;
    globalThis.Plotly.redraw(graph);
    marks = findMarks(graph);
  }
  return {
    /** Shows results, and those of the run before as a quiet twin. */
    show(results, previous) {
      if (!drawn) style();
      drawing?.fill(results);
      fillTraces(traces, results, previous);
      if (drawn) {
        if (!moveMarks(traces, marks)) redraw();
        return;
      }
      globalThis.Plotly.newPlot(graph, traces, layout, OPTIONS);
      drawn = true;
      marks = findMarks(graph);
    },
    /** Draws all anew, in the colours and for the width of now. */
    restyle(results, previous) {
      if (!drawn) return;
      style();
      drawing?.fill(results);
      fillTraces(traces, results, previous);
      globalThis.Plotly.react(graph, traces, layout);
      marks = findMarks(graph);
    },
    redraw,
    /** Calls back when the page's theme or the figure's width changes; returns how to end that. */
    watch(changed) {
      const themes = new MutationObserver(changed);
      themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
      themes.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light"] });
      const sizes = new ResizeObserver(() => {
        if (!figure.clientWidth || figure.clientWidth === width) return;
        width = figure.clientWidth;
        changed();
      });
      sizes.observe(figure);
      return () => {
        themes.disconnect();
        sizes.disconnect();
      };
    },
    end: () => globalThis.Plotly?.purge(graph)
  };
}

// ../legstrength/live/view/player.js
var PLAY_MS = 40;
function makePlayer(control, words) {
  const toggle = button("play", words.play);
  let frame = 0, last = 0;
  const step = (now) => {
    frame = requestAnimationFrame(step);
    const steps = Math.floor((now - last) / PLAY_MS);
    if (steps < 1) return;
    last += steps * PLAY_MS;
    const [low, high, size] = ["min", "max", "step"].map((name) => control.get(name));
    const along = control.get("value") - low + steps * size;
    control.set("value", onStep(low + along % (high - low), low, size));
  };
  const stop = () => {
    if (!frame) return;
    cancelAnimationFrame(frame);
    frame = 0;
    toggle.textContent = words.play;
    control.save_changes();
  };
  const start = () => {
    last = performance.now();
    frame = requestAnimationFrame(step);
    toggle.textContent = words.pause;
  };
  return { toggle, stop, act: () => frame ? stop() : start() };
}

// ../legstrength/live/view/run.js
var SETTLED_MS = 400;
function makeRun({ compute, show, settled, failed }) {
  let latest = null;
  let previous = null;
  let moving = false;
  let scheduled = false;
  let freshFrame = true;
  let timer = 0;
  function draw() {
    scheduled = false;
    freshFrame = false;
    requestAnimationFrame(() => {
      freshFrame = true;
    });
    try {
      latest = compute();
      show(latest, previous);
    } catch (error) {
      failed(error);
    }
  }
  return {
    draw,
    latest: () => latest,
    previous: () => previous,
    /** The run before is no longer of interest. */
    forget() {
      previous = null;
    },
    /** A control moved. The first change of a frame is drawn as soon as all controls are set; further ones wait for the next frame. */
    changed() {
      if (!moving && latest) {
        moving = true;
        previous = latest.results;
      }
      if (!scheduled) {
        scheduled = true;
        if (freshFrame) queueMicrotask(draw);
        else requestAnimationFrame(draw);
      }
      clearTimeout(timer);
      timer = setTimeout(() => {
        moving = false;
        settled(latest);
      }, SETTLED_MS);
    },
    end: () => clearTimeout(timer)
  };
}

// ../legstrength/live/view/table.js
function makeRows(table, { columns, every }, count) {
  const headings = columns.map((column) => element("th", { scope: "col" }, column.heading));
  table.append(element("thead", {}, element("tr", {}, ...headings)));
  const cells = [];
  const rows = element("tbody");
  for (let row = 0; row < count; row += every) {
    const line = columns.map((_, place) => element(place ? "td" : "th", place ? {} : { scope: "row" }));
    cells.push(line);
    rows.append(element("tr", {}, ...line));
  }
  table.append(rows);
  return cells;
}
function makeTable(spec, words, fixed) {
  const { columns, every, caption } = spec.table;
  const table = element("table", {}, element("caption", {}, caption));
  const notes = spec.footnotes.map((note) => element("li", {}, note));
  const whole = element(
    "details",
    { class: "explorer-data", "data-role": "data" },
    element("summary", {}, words.data),
    element("div", { class: "explorer-scroll", tabindex: "0", role: "region", "aria-label": caption }, table),
    notes.length ? element("ul", { class: "explorer-footnotes" }, ...notes) : null
  );
  let cells = null;
  const fill = (results) => {
    cells ??= makeRows(table, spec.table, results[columns[0].result].length);
    for (const [row, line] of cells.entries()) {
      for (const [place, cell] of line.entries()) {
        const { result, digits } = columns[place];
        const value = results[result][row * every];
        const text = typeof value === "number" ? fixed(value, digits) : value;
        if (cell.textContent !== text) cell.textContent = text;
      }
    }
  };
  return { whole, table, fill };
}

// ../legstrength/live/view/index.js
async function takePlace(model, el) {
  if (model.get("_linked") && !el.isConnected) await new Promise((inserted) => setTimeout(inserted));
  const root = el.closest(".explorer") ?? el;
  root.classList.add("explorer");
  Object.assign(root.dataset, { explorer: model.get("slug"), state: "loading", revision: "0" });
  el.replaceChildren();
  return root;
}
async function findControls(model, spec) {
  const controls = {};
  for (const name of Object.keys(spec.controls)) {
    const id = model.get("_controls")[name].slice("IPY_MODEL_".length);
    controls[name] = await model.widget_manager.get_model(id);
  }
  return controls;
}
async function build(model, el, signal, code) {
  const [spec, slug] = [model.get("_spec"), model.get("slug")];
  const { words } = spec;
  const onPage = Boolean(model.get("_linked"));
  const linked = { used: [], ignored: [], locked: [], hidden: [], ...model.get("_linked") };
  const root = await takePlace(model, el);
  const settings = makeSettings(spec, await findControls(model, spec), linked.locked);
  const { status, say } = makeStatus();
  const { figure, graph } = makeFigure(spec);
  const drawing = spec.drawing ? makeDrawing(spec.drawing) : null;
  const player = spec.drawing?.play ? makePlayer(settings.controls[spec.drawing.play], words) : null;
  const id = `explorer-${slug}-${Math.random().toString(36).slice(2, 8)}`;
  const common = { manager: model.widget_manager, settings, id, say, words, signal };
  const { groups, played } = await makeGroups(spec, linked, player, common);
  const notes = makeNotes(spec, linked, words);
  const scenarios = makeScenarios(spec, words, settings.change);
  const { whole: data, table, fill } = makeTable(spec, words, code.fixed);
  const [actions, linkField, kept] = [makeActions(words, onPage), makeLinkField(words), makeKept(slug, words)];
  const stage = drawing ? element("div", { class: "explorer-stage" }, drawing.whole, played, figure) : figure;
  const order = [notes.notice, scenarios.row, notes.sentence, stage, ...notes.caveats, ...groups, actions, linkField];
  const parts = [...order, kept.whole, makeKey(spec.key), data, status].filter(Boolean);
  const body = element("div", { class: "explorer-body" }, ...parts);
  const source = () => model.get("_figure");
  const picture = makePicture({ root, figure, graph, spec, source, drawing });
  const link = makeLink(slug, spec, settings);
  return {
    model,
    el,
    root,
    signal,
    code,
    spec,
    slug,
    words,
    onPage,
    linked,
    settings,
    status,
    say,
    figure,
    player,
    notes,
    scenarios,
    table,
    fill,
    actions,
    linkField,
    kept,
    body,
    source,
    picture,
    link
  };
}
function fail(explorer, error) {
  const { root, el, notes, words, onPage, fallback } = explorer;
  console.error(error);
  root.dataset.state = "error";
  if (fallback?.isConnected && globalThis.figures) {
    el.replaceChildren();
    globalThis.figures.standIn(root, "lost");
    return;
  }
  notes.notice.hidden = false;
  notes.notice.textContent = onPage ? words.failed : `${words.error} ${error.message ?? error}`;
}
function finish({ root, slug, notes, fallback }, { settings, results }) {
  if (fallback?.isConnected) fallback.remove();
  if (root.dataset.state === "error") notes.tellIgnored();
  root.dataset.revision = String(Number(root.dataset.revision) + 1);
  root.dataset.state = "ready";
  const detail = { explorer: slug, settings, results };
  root.dispatchEvent(new CustomEvent("explorer:run", { bubbles: true, detail }));
}
function makeRuns(explorer) {
  const { model, code, settings, spec, notes, scenarios, body, picture, figure, status } = explorer;
  const describe = ({ text }) => figure.setAttribute("aria-label", `${spec.alt} ${text}`);
  const run = makeRun({
    compute() {
      const [now, data] = [settings.values(), model.get("data")];
      const results = code.run(now, data);
      return { settings: now, results, text: code.sentence(now, results, data) };
    },
    show(latest, previous) {
      notes.sentence.textContent = latest.text;
      explorer.fill(latest.results);
      scenarios.press(latest.settings);
      if (!body.hidden) picture.show(latest.results, previous);
      finish(explorer, latest);
    },
    settled(latest) {
      picture.redraw();
      status.textContent = latest.text;
      describe(latest);
    },
    failed: (error) => fail(explorer, error)
  });
  return { run, describe };
}
function listen(explorer) {
  const { body, player } = explorer;
  const acts = makeActs(explorer);
  const stop = ({ target }) => {
    if (!target.closest("[data-action=play]")) player.stop();
  };
  for (const event of player ? ["pointerdown", "keydown"] : []) body.addEventListener(event, stop, { capture: true });
  body.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-action]");
    acts[pressed?.dataset.action]?.(pressed);
  });
}
function close({ el, body, notes, model, words, signal, run }) {
  const gate = makeGate(model.get("gate"), words, signal, (byHand) => {
    body.hidden = false;
    run.draw();
    if (!byHand) return;
    notes.sentence.tabIndex = -1;
    notes.sentence.focus({ preventScroll: true });
  });
  el.prepend(gate);
  body.hidden = true;
}
async function render({ model, el, signal }, code) {
  const explorer = await build(model, el, signal, code);
  if (signal?.aborted) return void 0;
  const { root, body, settings, picture, kept, notes, player, linked } = explorer;
  explorer.fallback = root.querySelector(":scope > .explorer-fallback");
  el.append(body);
  const { run, describe } = makeRuns(explorer);
  explorer.run = run;
  const restyle = () => {
    if (!body.hidden && run.latest()) picture.restyle(run.latest().results, run.previous());
  };
  settings.onChange(run.changed, signal);
  model.on("change:data", run.changed);
  model.on("change:_figure", restyle);
  listen(explorer);
  notes.tellIgnored();
  const [forget, unwatch] = [kept.follow(), picture.watch(restyle)];
  if (mustWait(model.get("gate"), linked)) close(explorer);
  run.draw();
  if (run.latest()) describe(run.latest());
  return () => {
    run.end();
    player?.stop();
    forget();
    unwatch();
    model.off("change:data", run.changed);
    model.off("change:_figure", restyle);
    picture.end();
  };
}
export {
  render
};
