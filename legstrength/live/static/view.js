// Made from legstrength/live/view/ by frontend/notebook.mjs: change those, then run `node notebook.mjs`.

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
    const read = readTyped(text ?? "", control, name, stands(), words);
    if (read.note)
      queueMicrotask(() => {
        tell(read.note);
        say(read.note);
      });
    return read.value ?? Number.NaN;
  };
  view.readout.addEventListener("input", () => tell(""));
  control.on("change:value", () => tell(""));
}

// ../legstrength/live/view.js
var SETTLED_MS = 400;
var MOST_KEPT = 12;
var PLAY_MS = 40;
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
function readControl(control, options) {
  if (options) return options[control.get("index")][0];
  const value = control.get("value");
  const stepped = (one) => onStep(one, control.get("min"), control.get("step"));
  if (Array.isArray(value)) return value.map(stepped);
  return typeof value === "number" ? stepped(value) : value;
}
function writeControl(control, options, value) {
  if (options)
    control.set(
      "index",
      options.findIndex(([slug]) => slug === value)
    );
  else control.set("value", value);
  control.save_changes();
}
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
      const { previous, ...filled2 } = trace.meta;
      traces.push({
        ...trace,
        mode: "lines",
        fill: "none",
        meta: { ...filled2, before: true },
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
function moveMarks(graph, traces, marks) {
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
      mark.points.forEach((point, i) => todo.push([point, Array.isArray(faded) ? faded[i] : null, ...places[i]]));
    } else if (trace.mode === "text" && mark.words.length === count && trace.text.every((text) => text)) {
      mark.words.forEach((word, i) => todo.push([word, trace.text[i], xaxis.d2p(trace.x[i]), yaxis.d2p(trace.y[i])]));
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
    const press = () => view.el.querySelectorAll("button").forEach((one) => one.setAttribute("aria-pressed", String(one.classList.contains("mod-active"))));
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
function yieldToSwipes(view, control) {
  let before = null;
  const slider = view.el.querySelector(".slider-container");
  const end = () => {
    before = null;
  };
  const undo = ({ pointerId }) => {
    if (before?.pointerId !== pointerId) return;
    const { value } = before;
    document.documentElement.dispatchEvent(new PointerEvent("pointerup", { pointerId, bubbles: true }));
    const restore = () => {
      control.set("value", value);
      control.save_changes();
    };
    restore();
    requestAnimationFrame(restore);
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
  const read = () => readTyped(input.value, control, name, stored(), words);
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
async function render({ model, el, signal }, code) {
  const spec = model.get("_spec");
  const words = spec.words;
  const slug = model.get("slug");
  const onPage = Boolean(model.get("_linked"));
  const linked = { used: [], ignored: [], locked: [], hidden: [], ...model.get("_linked") };
  if (onPage && !el.isConnected) await new Promise((inserted) => setTimeout(inserted));
  const root = el.closest(".explorer") ?? el;
  root.classList.add("explorer");
  root.dataset.explorer = slug;
  root.dataset.state = "loading";
  root.dataset.revision = "0";
  el.replaceChildren();
  const fallback = root.querySelector(":scope > .explorer-fallback");
  const manager = model.widget_manager;
  const names = Object.keys(spec.controls);
  const controls = {};
  for (const name of names)
    controls[name] = await manager.get_model(model.get("_controls")[name].slice("IPY_MODEL_".length));
  const optionsOf = (name) => spec.controls[name].options ?? null;
  const values = () => Object.fromEntries(names.map((name) => [name, readControl(controls[name], optionsOf(name))]));
  const id = `explorer-${slug}-${Math.random().toString(36).slice(2, 8)}`;
  const body = element("div", { class: "explorer-body" });
  const notice = element("p", { class: "explorer-notice", "data-role": "notice", role: "status", hidden: true });
  const sentence = element("p", { class: "explorer-result", "data-role": "result" });
  const status = element("div", { class: "explorer-spoken", role: "status", "aria-live": "polite" });
  const say = (text) => {
    status.textContent = "";
    requestAnimationFrame(() => {
      status.textContent = text;
    });
  };
  const graph = element("div", { class: "explorer-graph" });
  const figure = element(
    "div",
    { class: "explorer-figure", role: "img", "aria-label": spec.alt, style: `--height: ${spec.height}px` },
    graph
  );
  const drawing = spec.drawing ? makeDrawing(spec.drawing) : null;
  const player = spec.drawing?.play ? makePlayer(controls[spec.drawing.play], words) : null;
  const scenarios = spec.scenarios.map((scenario) => {
    const made = button("scenario", scenario.label, { "aria-pressed": "false", title: scenario.about || null });
    made.addEventListener("click", () => change(scenario.values));
    return made;
  });
  const scenarioRow = scenarios.length ? element("div", { class: "explorer-scenarios", role: "group", "aria-label": words.scenarios }, ...scenarios) : null;
  const groups = [];
  let played = null;
  for (const group of spec.groups) {
    const plays = player && group.controls.includes(spec.drawing.play);
    const fields = element(
      "div",
      { class: plays ? "explorer-fields explorer-played" : "explorer-fields" },
      plays ? player.toggle : null
    );
    const follow = (name, show) => {
      controls[name].on("change:value", show);
      signal?.addEventListener("abort", () => controls[name].off("change:value", show));
    };
    const tabled = group.table ? group.controls.filter((name) => spec.controls[name].series) : [];
    if (tabled.length) {
      const columns = tabled.map((name) => ({ control: controls[name], name, hint: spec.controls[name].hint }));
      const { field, shows } = makeSeriesTable(group.table, group.title, columns, id, words, say);
      fields.append(field);
      tabled.forEach((name, place) => follow(name, shows[place]));
    }
    for (const name of group.controls) {
      if (tabled.includes(name)) continue;
      const hint = [spec.controls[name].hint, linked.locked.includes(name) ? words.locked : ""].filter(Boolean).join(" ");
      if (spec.controls[name].series) {
        const { field: field2, show } = makeSeries(controls[name], name, id, hint, words, say);
        fields.append(field2);
        follow(name, show);
        continue;
      }
      const view = await manager.create_view(controls[name], {});
      const hintId = hint ? `${id}-${name}-hint` : null;
      const field = element(
        "div",
        { class: "explorer-field" },
        view.el,
        hint ? element("p", { class: "explorer-hint", id: hintId }, hint) : null
      );
      const note = element("p", { class: "explorer-note", "aria-hidden": "true", hidden: true });
      field.append(note);
      fields.append(field);
      view.trigger("displayed");
      nameControl(view, controls[name], name, hintId);
      readField(view, controls[name], note, say, words);
      yieldToSwipes(view, controls[name]);
      signal?.addEventListener("abort", () => view.remove());
    }
    const made = group.folded ? element(
      "details",
      { class: "explorer-group", "data-group": group.slug },
      element("summary", {}, group.title),
      group.about ? element("p", { class: "explorer-about" }, group.about) : null,
      fields
    ) : element(
      "fieldset",
      { class: "explorer-group", "data-group": group.slug },
      element("legend", {}, group.title),
      fields
    );
    made.hidden = linked.hidden.includes(group.slug);
    if (plays) played = made;
    else groups.push(made);
  }
  const stage = drawing ? element("div", { class: "explorer-stage" }, drawing.whole, played, figure) : figure;
  const actions = element(
    "div",
    { class: "explorer-actions" },
    button("reset", words.reset),
    button("keep-run", words.keep),
    onPage ? button("copy-link", words.link) : null,
    button("download-csv", words.csv),
    button("download-image", words.image),
    button("download-vector", words.vector)
  );
  const caveats = spec.caveats.map(
    (caveat) => element("p", { class: "explorer-caveat", "data-role": "caveat" }, caveat)
  );
  const linkField = element("input", {
    class: "explorer-link",
    type: "text",
    readonly: true,
    hidden: true,
    "aria-label": words.linkLabel
  });
  const table = element("table", {}, element("caption", {}, spec.table.caption));
  const data = element(
    "details",
    { class: "explorer-data", "data-role": "data" },
    element("summary", {}, words.data),
    element(
      "div",
      { class: "explorer-scroll", tabindex: "0", role: "region", "aria-label": spec.table.caption },
      table
    ),
    spec.footnotes.length ? element("ul", { class: "explorer-footnotes" }, ...spec.footnotes.map((note) => element("li", {}, note))) : null
  );
  const key = spec.key.rows.length ? element(
    "details",
    { class: "explorer-key", "data-role": "key" },
    element("summary", {}, spec.key.title),
    element(
      "dl",
      {},
      ...spec.key.rows.flatMap(([mark, text]) => [element("dt", {}, mark), element("dd", {}, text)])
    )
  ) : null;
  const keptTable = element("table", {}, element("caption", {}, words.kept));
  const kept = element(
    "div",
    { class: "explorer-kept", "data-role": "kept", hidden: true },
    element("div", { class: "explorer-scroll", tabindex: "0", role: "region", "aria-label": words.kept }, keptTable),
    element(
      "div",
      { class: "explorer-actions" },
      button("download-kept", words.keptCsv),
      button("clear-kept", words.keptClear)
    )
  );
  if (signal?.aborted) return;
  body.append(
    ...[
      notice,
      scenarioRow,
      sentence,
      stage,
      ...caveats,
      ...groups,
      actions,
      linkField,
      kept,
      key,
      data,
      status
    ].filter(Boolean)
  );
  el.append(body);
  let drawn = false, marks, traces, layout, latest = null, previous = null;
  let moving = false, scheduled = false, freshFrame = true, settleTimer = 0;
  const failed = (error) => {
    console.error(error);
    root.dataset.state = "error";
    if (fallback?.isConnected && globalThis.figures) {
      el.replaceChildren();
      globalThis.figures.standIn(root, "lost");
      return;
    }
    notice.hidden = false;
    notice.textContent = onPage ? words.failed : `${words.error} ${error.message ?? error}`;
  };
  const compute = () => {
    const settings = values();
    const inputs = model.get("data");
    const results = code.run(settings, inputs);
    return { settings, results, text: code.sentence(settings, results, inputs) };
  };
  const cells = [];
  function fillTable(results) {
    const { columns, every } = spec.table;
    if (!cells.length) {
      table.append(
        element(
          "thead",
          {},
          element("tr", {}, ...columns.map((column) => element("th", { scope: "col" }, column.heading)))
        )
      );
      const rows = element("tbody");
      const count = results[columns[0].result].length;
      for (let row = 0; row < count; row += every) {
        const line = columns.map((_, place) => element(place ? "td" : "th", place ? {} : { scope: "row" }));
        cells.push(line);
        rows.append(element("tr", {}, ...line));
      }
      table.append(rows);
    }
    cells.forEach(
      (line, row) => line.forEach((cell, place) => {
        const { result, digits } = columns[place];
        const value = results[result][row * every];
        const text = typeof value === "number" ? code.fixed(value, digits) : value;
        if (cell.textContent !== text) cell.textContent = text;
      })
    );
  }
  function style() {
    const palette = isDark(root) ? spec.dark : {};
    const narrow = (figure.clientWidth || width) < 520;
    const source = model.get("_figure");
    layout = recolour({ ...source.layout, ...narrow ? spec.narrow : {} }, palette);
    layout.width = void 0;
    layout.autosize = true;
    layout.height = figure.clientHeight || spec.height;
    traces = recolour(buildTraces(source), palette);
    drawing?.colour(palette);
  }
  function draw() {
    scheduled = false;
    freshFrame = false;
    requestAnimationFrame(() => {
      freshFrame = true;
    });
    try {
      const run = compute();
      latest = run;
      sentence.textContent = run.text;
      fillTable(run.results);
      for (const [place, scenario] of spec.scenarios.entries()) {
        const on = Object.entries(scenario.values).every(
          ([name, value]) => String(run.settings[name]) === String(value)
        );
        scenarios[place].setAttribute("aria-pressed", String(on));
      }
      if (body.hidden) return finished();
      if (!drawn) style();
      drawing?.fill(run.results);
      fillTraces(traces, run.results, previous);
      if (!drawn) {
        globalThis.Plotly.newPlot(graph, traces, layout, {
          displayModeBar: false,
          responsive: false,
          showTips: false,
          doubleClick: false
        });
        drawn = true;
        marks = findMarks(graph);
      } else if (!moveMarks(graph, traces, marks)) redrawAll();
      finished();
    } catch (error) {
      failed(error);
    }
  }
  function redrawAll() {
    globalThis.Plotly.redraw(graph);
    marks = findMarks(graph);
  }
  function finished() {
    if (fallback?.isConnected) fallback.remove();
    if (root.dataset.state === "error") tellIgnored();
    root.dataset.revision = String(Number(root.dataset.revision) + 1);
    root.dataset.state = "ready";
    root.dispatchEvent(
      new CustomEvent("explorer:run", {
        bubbles: true,
        detail: { explorer: slug, settings: latest.settings, results: latest.results }
      })
    );
  }
  function settle() {
    moving = false;
    if (drawn) redrawAll();
    status.textContent = latest.text;
    figure.setAttribute("aria-label", `${spec.alt} ${latest.text}`);
  }
  function changed() {
    if (!moving && latest) {
      moving = true;
      previous = latest.results;
    }
    if (!scheduled) {
      scheduled = true;
      if (freshFrame) queueMicrotask(draw);
      else requestAnimationFrame(draw);
    }
    clearTimeout(settleTimer);
    settleTimer = setTimeout(settle, SETTLED_MS);
  }
  function change(settings) {
    for (const [name, value] of Object.entries(settings)) {
      if (!linked.locked.includes(name)) writeControl(controls[name], optionsOf(name), value);
    }
  }
  function redrawFromNothing() {
    if (!drawn || body.hidden) return;
    style();
    drawing?.fill(latest.results);
    fillTraces(traces, latest.results, previous);
    globalThis.Plotly.react(graph, traces, layout);
    marks = findMarks(graph);
  }
  for (const name of names) {
    const event = optionsOf(name) ? "change:index" : "change:value";
    controls[name].on(event, changed);
    signal?.addEventListener("abort", () => controls[name].off(event, changed));
  }
  model.on("change:data", changed);
  model.on("change:_figure", redrawFromNothing);
  const defaults = Object.fromEntries(names.map((name) => [name, spec.controls[name].default]));
  const inLink = (value) => Array.isArray(value) ? value.join("_") : String(value);
  const query = () => new URLSearchParams(names.map((name) => [`${slug}.${name}`, inLink(values()[name])])).toString();
  const link = () => {
    const target = new URL(document.location.href);
    target.search = query();
    target.hash = spec.anchor ?? slug;
    return target.href;
  };
  const save = (name, text) => {
    const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    element("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 6e4);
  };
  const csv = (rows) => rows.map((row) => row.map((cell) => /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell).join(",")).join("\r\n");
  const head = () => [spec.title, spec.version, onPage ? link() : query()].map((line) => `# ${line}\r
`).join("");
  const rowsOf = (one) => [...one.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));
  const store = globalThis.explorerStore ?? { load: () => [], save: () => true, onChange: () => () => {
  } };
  const isRun = (run) => Array.isArray(run?.cells) && run.cells.every((cell) => Array.isArray(cell) && cell.length === 2) && typeof run.query === "string";
  let runs = [];
  const readKept = () => {
    runs = store.load(slug).filter(isRun).slice(0, MOST_KEPT);
  };
  const rowOf = (made) => [...keptTable.tBodies[0].rows].indexOf(made.closest("tr"));
  const keptHeadings = () => [...new Set(runs.flatMap(({ cells: cells2 }) => cells2.map(([heading]) => heading)))];
  const keptCells = (run, headings) => headings.map((heading) => String(run.cells.find(([one]) => one === heading)?.[1] ?? ""));
  const fromLink = (name, raw) => {
    const now = values()[name];
    if (Array.isArray(now)) {
      const numbers = raw.split("_").map(Number);
      return numbers.length === now.length && !numbers.some(Number.isNaN) ? numbers : null;
    }
    if (typeof now === "boolean") return raw === "true";
    if (typeof now === "number") return Number.isNaN(Number(raw)) ? null : Number(raw);
    return optionsOf(name).some(([option]) => option === raw) ? raw : null;
  };
  function showKept() {
    kept.hidden = !runs.length;
    const headings = keptHeadings();
    const rows = runs.map((run, place) => {
      const named = (action, text) => button(action, text, { "aria-label": `${text}: ${words.keptRun} ${place + 1}` });
      return element(
        "tr",
        {},
        element("th", { scope: "row" }, String(place + 1)),
        ...keptCells(run, headings).map((text) => element("td", {}, text)),
        element(
          "td",
          { class: "explorer-row-actions" },
          named("open-run", words.keptOpen),
          named("drop-run", words.keptDrop)
        )
      );
    });
    keptTable.replaceChildren(
      keptTable.caption,
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...[words.keptRun, ...headings, words.keptDo].map((heading) => element("th", { scope: "col" }, heading))
        )
      ),
      element("tbody", {}, ...rows)
    );
  }
  const act = {
    reset() {
      change(defaults);
      previous = null;
      say(words.resetDone);
    },
    async "copy-link"() {
      linkField.value = link();
      linkField.hidden = false;
      linkField.focus();
      linkField.select();
      try {
        await navigator.clipboard.writeText(linkField.value);
        say(words.linkDone);
      } catch {
        say(words.linkSelected);
      }
    },
    "download-csv"() {
      save(`${slug}.csv`, head() + csv(rowsOf(table)) + "\r\n");
    },
    "download-image"() {
      saveImage("png");
    },
    "download-vector"() {
      saveImage("svg");
    },
    "keep-run"() {
      if (runs.length >= MOST_KEPT) {
        say(words.keptFull);
        return;
      }
      const shown2 = names.map(
        (name) => optionsOf(name)?.find(([option]) => option === latest.settings[name])?.[1] ?? [latest.settings[name]].flat().join(" ")
      );
      const cells2 = [
        ...names.map((name, place) => [spec.controls[name].label, String(shown2[place])]),
        ...spec.keep.map(({ heading, result, digits }) => [heading, code.fixed(latest.results[result], digits)])
      ];
      runs = [...runs, { at: (/* @__PURE__ */ new Date()).toISOString(), cells: cells2, query: query() }];
      say(store.save(slug, runs) ? words.keptDone : words.keptLost);
      showKept();
    },
    "open-run"(made) {
      const asked = new URLSearchParams(runs[rowOf(made)].query);
      change(
        Object.fromEntries(
          names.filter((name) => asked.has(`${slug}.${name}`)).map((name) => [name, fromLink(name, asked.get(`${slug}.${name}`))]).filter(([, value]) => value !== null)
        )
      );
      say(words.keptOpened);
    },
    "drop-run"(made) {
      const place = rowOf(made);
      runs = runs.filter((_, one) => one !== place);
      store.save(slug, runs);
      showKept();
      (keptTable.querySelectorAll("[data-action=drop-run]")[Math.min(place, runs.length - 1)] ?? actions.querySelector("[data-action=keep-run]")).focus();
    },
    "download-kept"() {
      const place = onPage ? link().split("?")[0] : "";
      const head_ = keptHeadings();
      const lines = runs.map((run) => [
        ...keptCells(run, head_),
        place ? `${place}?${run.query}#${spec.anchor ?? slug}` : run.query
      ]);
      save(`${slug}-kept.csv`, head() + csv([[...head_, words.linkHeading], ...lines]) + "\r\n");
    },
    play() {
      player.act();
    },
    "clear-kept"() {
      runs = [];
      store.save(slug, runs);
      showKept();
      actions.querySelector("[data-action=keep-run]").focus();
    }
  };
  function saveImage(format) {
    const { data: data2, layout: plain } = structuredClone(model.get("_figure"));
    const printed = buildTraces({ data: data2 });
    fillTraces(printed, latest.results, null);
    const lines = latest.text.match(/.{1,130}(?=\s|$)/g).map((line) => `<sub>${line.trim()}</sub>`);
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
    const paper = {
      ...plain,
      title,
      margin: { ...plain.margin, t: top },
      paper_bgcolor: "#ffffff",
      plot_bgcolor: "#ffffff"
    };
    const height = Math.max(600, spec.height + top);
    globalThis.Plotly.downloadImage(
      { data: printed, layout: paper },
      { format, width: 1e3, height, scale: format === "png" ? 2 : 1, filename: slug }
    );
  }
  for (const event of player ? ["pointerdown", "keydown"] : []) {
    body.addEventListener(
      event,
      ({ target }) => {
        if (!target.closest("[data-action=play]")) player.stop();
      },
      { capture: true }
    );
  }
  body.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-action]");
    act[pressed?.dataset.action]?.(pressed);
  });
  readKept();
  showKept();
  const forgetStore = store.onChange(() => {
    const before = JSON.stringify(runs);
    readKept();
    if (JSON.stringify(runs) !== before) showKept();
  });
  function tellIgnored() {
    notice.hidden = !linked.ignored.length;
    notice.textContent = linked.ignored.length ? `${words.ignored} ${linked.ignored.join("; ")}` : "";
  }
  tellIgnored();
  const themes = new MutationObserver(redrawFromNothing);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  themes.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light"] });
  let width = 0;
  const sizes = new ResizeObserver(() => {
    if (figure.clientWidth && figure.clientWidth !== width) {
      width = figure.clientWidth;
      redrawFromNothing();
    }
  });
  sizes.observe(figure);
  const prediction = model.get("gate") ? document.querySelector(`[data-prediction="${model.get("gate")}"]`) : null;
  const opened = linked.alone || linked.used.length && !linked.waits || prediction?.closest("[hidden]");
  const waits = prediction && prediction.dataset.state !== "committed" && !opened;
  if (waits) {
    const gate = element(
      "div",
      { class: "explorer-gate", "data-role": "gate" },
      element("p", {}, words.gate),
      button("skip-prediction", words.skip)
    );
    const open = (focus) => {
      if (!gate.isConnected) return;
      gate.remove();
      body.hidden = false;
      draw();
      if (focus) {
        sentence.tabIndex = -1;
        sentence.focus({ preventScroll: true });
      }
    };
    gate.querySelector("button").addEventListener("click", () => open(true));
    const committed = (event) => {
      if (event.detail?.id === model.get("gate")) open(false);
    };
    document.addEventListener("prediction:committed", committed);
    signal?.addEventListener("abort", () => document.removeEventListener("prediction:committed", committed));
    el.prepend(gate);
    body.hidden = true;
  }
  draw();
  if (latest) figure.setAttribute("aria-label", `${spec.alt} ${latest.text}`);
  return () => {
    clearTimeout(settleTimer);
    player?.stop();
    forgetStore();
    themes.disconnect();
    sizes.disconnect();
    model.off("change:data", changed);
    model.off("change:_figure", redrawFromNothing);
    globalThis.Plotly?.purge(graph);
  };
}
export {
  render
};
