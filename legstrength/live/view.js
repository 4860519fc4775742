// The explorer's view: places the controls, computes on every change, fills the picture, the sentence and the table.
// It is one file without imports, since the page bundles it and JupyterLab receives it as it is. It needs `Plotly` on the page.

const SETTLED_MS = 400; // how long after the last change a run counts as finished: ghosts and announcements wait for it
const MOST_KEPT = 12;

const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
};

const button = (action, label, extra = {}) => element("button", { type: "button", "data-action": action, ...extra }, label);

// A slider moved by keyboard collects rounding errors (140.00000000000003); settings are whole steps.
const onStep = (value, low, step) => Number((low + Math.round((value - low) / step) * step).toFixed(10));

function readControl(control, options) {
  if (options) return options[control.get("index")][0];
  const value = control.get("value");
  return typeof value === "number" ? onStep(value, control.get("min"), control.get("step")) : value;
}

function writeControl(control, options, value) {
  if (options) control.set("index", options.findIndex(([slug]) => slug === value));
  else control.set("value", value);
  control.save_changes();
}

// ---------------------------------------------------------------- the picture

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

// Each trace says in `meta` which result fills which of its attributes; `previous` asks for a quiet twin of the run before.
function buildTraces(figure) {
  const traces = [];
  for (const trace of figure.data) {
    if (trace.meta?.previous) {
      const { previous, ...filled } = trace.meta;
      traces.push({
        ...trace, mode: "lines", fill: "none", meta: { ...filled, before: true }, hoverinfo: "skip",
        line: { ...trace.line, width: 1.5, dash: "dot" }, opacity: 0.55,
      });
    }
    traces.push(trace);
  }
  return traces;
}

// Until there is a run before, its twin lies hidden under the curve itself.
function fillTraces(traces, results, previous) {
  for (const trace of traces) {
    if (!trace.meta) continue;
    const source = trace.meta.before ? previous ?? results : results;
    for (const [attribute, name] of Object.entries(trace.meta)) {
      if (attribute !== "before" && attribute !== "previous") setPath(trace, attribute, source[name]);
    }
  }
}

// Plotly's full redraw takes about a frame by itself. While a slider moves, what changed is moved in the drawing that Plotly made: lines,
// the bands between them, and words. The full redraw follows when the hand rests, and at once where this way does not suffice.
function findMarks(graph) {
  // "x", "x2"; the layout calls them xaxis, xaxis2
  const axis = (letter, name) => graph._fullLayout[`${letter}axis${name.slice(1)}`];
  return graph._fullData.map(({ uid, visible, xaxis, yaxis }) => {
    const group = visible === true ? graph.querySelector(`.scatterlayer .trace${uid}`) : null;
    return group && { xaxis: axis("x", xaxis), yaxis: axis("y", yaxis), line: group.querySelector(".js-line"), band: group.querySelector(".js-fill"), words: [...group.querySelectorAll(".textpoint text")] };
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
      const points = Array.from({ length: count }, (_, i) => `${xaxis.d2p(trace.x[i]).toFixed(2)},${yaxis.d2p(trace.y[i]).toFixed(2)}`);
      if (points.some((point) => point.includes("NaN"))) return false;
      todo.push([mark.line, `M${points.join("L")}`]);
      const band = trace.fill === "tonexty" ? marks[place - 1]?.band : null;
      if (band) todo.push([band, `${before}L${points.reverse().join("L")}Z`]);
      before = todo.at(band ? -2 : -1)[1];
    } else if (trace.mode === "text" && mark.words.length === count && trace.text.every((text) => text)) {
      mark.words.forEach((word, i) => todo.push([word, trace.text[i], xaxis.d2p(trace.x[i]), yaxis.d2p(trace.y[i])]));
    } else if (trace.mode !== "text" || mark.words.length || trace.text.some((text) => text)) {
      return false;
    }
  }
  for (const [node, content, x, y] of todo) {
    if (x === undefined) node.setAttribute("d", content);
    else {
      node.setAttribute("x", x);
      node.setAttribute("y", y);
      if (node.textContent !== content) node.textContent = content;
    }
  }
  return true;
}

// ---------------------------------------------------------------- accessible names for the widgets' own views

// ipywidgets' slider handle has neither a name nor a unit. The slider rewrites its value text at every update, so ours is laid
// over it whenever that happens.
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
    new MutationObserver(speak).observe(handle, { attributes: true, attributeFilter: ["aria-valuetext", "aria-valuenow"] });
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
    const press = () => view.el.querySelectorAll("button").forEach((one) =>
      one.setAttribute("aria-pressed", String(one.classList.contains("mod-active"))));
    new MutationObserver(press).observe(view.el, { subtree: true, attributes: true, attributeFilter: ["class"] });
    press();
  } else {
    const native = view.el.querySelector("select, input");
    native?.setAttribute("aria-label", label);
    if (hintId) native?.setAttribute("aria-describedby", hintId);
  }
  view.el.dataset.control = name;
}

// ---------------------------------------------------------------- the explorer

export async function render({ model, el, signal }, code) {
  const spec = model.get("_spec");
  const words = spec.words;
  const slug = model.get("slug");
  const onPage = Boolean(model.get("_linked")); // only the page runtime reads settings from a link; a notebook has no such link
  const linked = model.get("_linked") ?? { used: [], ignored: [] };
  // The page runtime inserts a view just after it is made, which may be just after this starts.
  if (onPage && !el.isConnected) await new Promise((inserted) => setTimeout(inserted));
  const root = el.closest(".explorer") ?? el;
  root.classList.add("explorer");
  root.dataset.explorer = slug;
  root.dataset.state = "loading";
  root.dataset.revision = "0";
  el.replaceChildren();
  for (const fallback of root.querySelectorAll(":scope > .explorer-fallback")) fallback.remove();

  const manager = model.widget_manager;
  const names = Object.keys(spec.controls);
  const controls = {};
  for (const name of names) controls[name] = await manager.get_model(model.get("_controls")[name].slice("IPY_MODEL_".length));
  const optionsOf = (name) => spec.controls[name].options ?? null;
  const values = () => Object.fromEntries(names.map((name) => [name, readControl(controls[name], optionsOf(name))]));

  const id = `explorer-${slug}-${Math.random().toString(36).slice(2, 8)}`;
  const body = element("div", { class: "explorer-body" });
  const notice = element("p", { class: "explorer-notice", "data-role": "notice", role: "status", hidden: true });
  const sentence = element("p", { class: "explorer-result", "data-role": "result" });
  const status = element("div", { class: "explorer-spoken", role: "status", "aria-live": "polite" });
  const graph = element("div", { class: "explorer-graph" });
  const figure = element("div", { class: "explorer-figure", role: "img", "aria-label": spec.alt, style: `--height: ${spec.height}px` }, graph);

  const scenarios = spec.scenarios.map((scenario) => {
    const made = button("scenario", scenario.label, { "aria-pressed": "false", title: scenario.about || null });
    made.addEventListener("click", () => change(scenario.values));
    return made;
  });
  const scenarioRow = scenarios.length
    ? element("div", { class: "explorer-scenarios", role: "group", "aria-label": words.scenarios }, ...scenarios) : null;

  const groups = [];
  for (const group of spec.groups) {
    const fields = element("div", { class: "explorer-fields" });
    for (const name of group.controls) {
      const view = await manager.create_view(controls[name], {});
      const hint = spec.controls[name].hint;
      const hintId = hint ? `${id}-${name}-hint` : null;
      const field = element("div", { class: "explorer-field" }, view.el, hint ? element("p", { class: "explorer-hint", id: hintId }, hint) : null);
      fields.append(field);
      view.trigger("displayed");
      nameControl(view, controls[name], name, hintId);
      signal?.addEventListener("abort", () => view.remove());
    }
    groups.push(group.folded
      ? element("details", { class: "explorer-group", "data-group": group.slug }, element("summary", {}, group.title),
        group.about ? element("p", { class: "explorer-about" }, group.about) : null, fields)
      : element("fieldset", { class: "explorer-group", "data-group": group.slug }, element("legend", {}, group.title), fields));
  }

  const actions = element("div", { class: "explorer-actions" },
    button("reset", words.reset), button("keep-run", words.keep), onPage ? button("copy-link", words.link) : null,
    button("download-csv", words.csv), button("download-image", words.image));
  const caveats = spec.caveats.map((caveat) => element("p", { class: "explorer-caveat", "data-role": "caveat" }, caveat));
  const linkField = element("input", { class: "explorer-link", type: "text", readonly: true, hidden: true, "aria-label": words.linkLabel });
  const table = element("table", {}, element("caption", {}, spec.table.caption));
  const data = element("details", { class: "explorer-data", "data-role": "data" }, element("summary", {}, words.data),
    element("div", { class: "explorer-scroll", tabindex: "0", role: "region", "aria-label": spec.table.caption }, table),
    spec.footnotes.length ? element("ul", { class: "explorer-footnotes" }, ...spec.footnotes.map((note) => element("li", {}, note))) : null);
  const key = spec.key.rows.length
    ? element("details", { class: "explorer-key", "data-role": "key" }, element("summary", {}, spec.key.title),
      element("dl", {}, ...spec.key.rows.flatMap(([mark, text]) => [element("dt", {}, mark), element("dd", {}, text)]))) : null;
  const keptTable = element("table", {}, element("caption", {}, words.kept));
  const kept = element("div", { class: "explorer-kept", "data-role": "kept", hidden: true },
    element("div", { class: "explorer-scroll", tabindex: "0", role: "region", "aria-label": words.kept }, keptTable),
    element("div", { class: "explorer-actions" }, button("download-kept", words.keptCsv), button("clear-kept", words.keptClear)));

  // A new function came while the controls were being made: its own render fills the same place.
  if (signal?.aborted) return;
  body.append(...[notice, scenarioRow, sentence, figure, ...caveats, ...groups, actions, linkField, kept, key, data, status].filter(Boolean));
  el.append(body);

  // ------------------------------------------------------------ computing and drawing
  let drawn = false, marks, traces, layout, latest = null, previous = null;
  let moving = false, scheduled = false, freshFrame = true, settleTimer = 0;
  const failed = (error) => {
    root.dataset.state = "error";
    notice.hidden = false;
    notice.textContent = `${words.error} ${error.message ?? error}`;
    console.error(error);
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
      table.append(element("thead", {}, element("tr", {}, ...columns.map((column) => element("th", { scope: "col" }, column.heading)))));
      const rows = element("tbody");
      const count = results[columns[0].result].length;
      for (let row = 0; row < count; row += every) {
        const line = columns.map((_, place) => element(place ? "td" : "th", place ? {} : { scope: "row" }));
        cells.push(line);
        rows.append(element("tr", {}, ...line));
      }
      table.append(rows);
    }
    cells.forEach((line, row) => line.forEach((cell, place) => {
      const { result, digits } = columns[place];
      const value = results[result][row * every];
      const text = typeof value === "number" ? code.fixed(value, digits) : value;
      if (cell.textContent !== text) cell.textContent = text;
    }));
  }

  function style() {
    const palette = isDark(root) ? spec.dark : {};
    const narrow = (figure.clientWidth || width) < 520; // JupyterLab hides everything while it changes its theme
    const source = model.get("_figure");
    layout = recolour({ ...source.layout, ...(narrow ? spec.narrow : {}) }, palette);
    layout.width = undefined;
    layout.autosize = true;
    layout.height = figure.clientHeight || spec.height;
    traces = recolour(buildTraces(source), palette);
  }

  function draw() {
    scheduled = false;
    freshFrame = false;
    requestAnimationFrame(() => { freshFrame = true; });
    try {
      const run = compute();
      latest = run;
      sentence.textContent = run.text;
      fillTable(run.results);
      for (const [place, scenario] of spec.scenarios.entries()) {
        const on = Object.entries(scenario.values).every(([name, value]) => run.settings[name] === value);
        scenarios[place].setAttribute("aria-pressed", String(on));
      }
      if (body.hidden) return finished();
      if (!drawn) style();
      fillTraces(traces, run.results, previous);
      if (!drawn) {
        globalThis.Plotly.newPlot(graph, traces, layout, { displayModeBar: false, responsive: false, showTips: false, doubleClick: false });
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
    root.dataset.revision = String(Number(root.dataset.revision) + 1);
    root.dataset.state = "ready";
  }

  function settle() {
    moving = false;
    if (drawn) redrawAll();
    status.textContent = latest.text;
    figure.setAttribute("aria-label", `${spec.alt} ${latest.text}`);
  }

  function changed() {
    if (!moving && latest) { moving = true; previous = latest.results; }
    // The first change of a frame is drawn as soon as all controls are set; further ones wait for the next frame.
    if (!scheduled) {
      scheduled = true;
      if (freshFrame) queueMicrotask(draw);
      else requestAnimationFrame(draw);
    }
    clearTimeout(settleTimer);
    settleTimer = setTimeout(settle, SETTLED_MS);
  }

  function change(settings) {
    for (const [name, value] of Object.entries(settings)) writeControl(controls[name], optionsOf(name), value);
  }

  function redrawFromNothing() {
    if (!drawn || body.hidden) return;
    style();
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

  // ------------------------------------------------------------ buttons
  const say = (text) => { status.textContent = ""; requestAnimationFrame(() => { status.textContent = text; }); };
  const defaults = Object.fromEntries(names.map((name) => [name, spec.controls[name].default]));
  const query = () => new URLSearchParams(names.map((name) => [`${slug}.${name}`, String(values()[name])])).toString();
  const link = () => {
    const target = new URL(document.location.href);
    target.search = query();
    target.hash = spec.anchor ?? slug;
    return target.href;
  };
  const save = (name, text) => {
    const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    element("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  };
  const csv = (rows) => rows.map((row) => row.map((cell) => /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell).join(",")).join("\r\n");
  const head = () => [spec.title, spec.version, onPage ? link() : query()].map((line) => `# ${line}\r\n`).join("");
  const rowsOf = (one) => [...one.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));

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
    "download-csv"() { save(`${slug}.csv`, head() + csv(rowsOf(table)) + "\r\n"); },
    "download-image"() {
      const { data, layout: plain } = structuredClone(model.get("_figure"));
      const printed = buildTraces({ data });
      fillTraces(printed, latest.results, null);
      const title = { text: `${spec.title}<br><sub>${latest.text}</sub>`, x: 0.01, xanchor: "left", font: { size: 18 } };
      const paper = { ...plain, title, margin: { ...plain.margin, t: 100 }, paper_bgcolor: "#ffffff", plot_bgcolor: "#ffffff" };
      globalThis.Plotly.downloadImage({ data: printed, layout: paper }, { format: "png", width: 1000, height: 600, scale: 2, filename: slug });
    },
    "keep-run"() {
      if (keptTable.rows.length > MOST_KEPT) { say(words.keptFull); return; }
      if (!keptTable.tHead) {
        keptTable.append(element("thead", {}, element("tr", {}, ...[...names.map((name) => spec.controls[name].label), ...spec.keep.map((one) => one.heading)]
          .map((heading) => element("th", { scope: "col" }, heading)))), element("tbody"));
      }
      const shown = names.map((name) => optionsOf(name)?.find(([option]) => option === latest.settings[name])?.[1] ?? String(latest.settings[name]));
      const kepts = spec.keep.map(({ result, digits }) => code.fixed(latest.results[result], digits));
      keptTable.tBodies[0].append(element("tr", {}, ...[...shown, ...kepts].map((text) => element("td", {}, text))));
      kept.hidden = false;
      say(words.keptDone);
    },
    "download-kept"() { save(`${slug}-kept.csv`, head() + csv(rowsOf(keptTable)) + "\r\n"); },
    "clear-kept"() { keptTable.tBodies[0].replaceChildren(); kept.hidden = true; actions.querySelector("[data-action=keep-run]").focus(); },
  };
  body.addEventListener("click", (event) => act[event.target.closest("[data-action]")?.dataset.action]?.());

  // ------------------------------------------------------------ settings from the link, theme, size, the prediction
  if (linked.ignored.length) {
    notice.hidden = false;
    notice.textContent = `${words.ignored} ${linked.ignored.join("; ")}`;
  }
  const themes = new MutationObserver(redrawFromNothing);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  themes.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light"] });
  let width = 0;
  const sizes = new ResizeObserver(() => {
    if (figure.clientWidth && figure.clientWidth !== width) { width = figure.clientWidth; redrawFromNothing(); }
  });
  sizes.observe(figure);

  const prediction = model.get("gate") && document.querySelector(`[data-prediction="${model.get("gate")}"]`);
  const waits = prediction && prediction.dataset.state !== "committed" && !linked.used.length;
  if (waits) {
    const gate = element("div", { class: "explorer-gate", "data-role": "gate" },
      element("p", {}, words.gate), button("skip-prediction", words.skip));
    const open = (focus) => {
      if (!gate.isConnected) return;
      gate.remove();
      body.hidden = false;
      draw();
      if (focus) { sentence.tabIndex = -1; sentence.focus({ preventScroll: true }); }
    };
    gate.querySelector("button").addEventListener("click", () => open(true));
    const committed = (event) => { if (event.detail?.id === model.get("gate")) open(false); };
    document.addEventListener("prediction:committed", committed);
    signal?.addEventListener("abort", () => document.removeEventListener("prediction:committed", committed));
    el.prepend(gate);
    body.hidden = true;
  }

  draw();
  if (latest) figure.setAttribute("aria-label", `${spec.alt} ${latest.text}`);
  return () => {
    clearTimeout(settleTimer);
    themes.disconnect();
    sizes.disconnect();
    model.off("change:data", changed);
    model.off("change:_figure", redrawFromNothing);
    globalThis.Plotly?.purge(graph);
  };
}
