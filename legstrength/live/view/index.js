// The explorer's view: places the controls, computes on every change, fills the picture, the sentence and the table.
// The page bundles it with its runtime; JupyterLab receives it as one module (`frontend/notebook.mjs`).
/** @import { Code, Control, Linked, Model, Run, Spec } from "./kinds.js" */
import { around, element } from "../../../frontend/shared/dom.js";
import { pause } from "../../../frontend/shared/pause.js";
import { makeActs } from "./actions.js";
import { makeActions, makeKey, makeLinkField, makeNotes, makeScenarios, makeStatus } from "./frame.js";
import { makeGate, mustWait } from "./gate.js";
import { makeGroups } from "./groups.js";
import { makeKept } from "./kept.js";
import { makeLink } from "./link.js";
import { makePlayer } from "./player.js";
import { makeRun } from "./run.js";
import { makeSet } from "./set.js";
import { makeSettings } from "./settings.js";
import { makeStage } from "./stage.js";
import { makeTable } from "./table.js";

/**
 * The explorer's place on the page, empty but for what stood in for it until now.
 * @param {Model} model
 * @param {HTMLElement} el
 */
async function takePlace(model, el) {
  // The page runtime inserts a view just after it is made, which may be just after this starts.
  if (model.get("_linked") && !el.isConnected) await new Promise((inserted) => setTimeout(inserted));
  /** @type {HTMLElement} */
  const root = el.closest(".explorer") ?? el;
  root.classList.add("explorer");
  Object.assign(root.dataset, { explorer: model.get("slug"), state: "loading", revision: "0" });
  el.replaceChildren();
  return root;
}

/** @param {Model} model  @param {Spec} spec */
async function findControls(model, spec) {
  /** @type {Record<string, Control>} */
  const controls = {};
  for (const name of Object.keys(spec.controls)) {
    const id = model.get("_controls")[name].slice("IPY_MODEL_".length);
    controls[name] = await model.widget_manager.get_model(id);
  }
  return controls;
}

/**
 * Makes every part of the explorer; `body` holds them in the order of the page.
 * @param {Model} model
 * @param {HTMLElement} el
 * @param {AbortSignal | undefined} signal
 * @param {Code} code
 */
async function build(model, el, signal, code) {
  /** @type {Spec} */
  const spec = model.get("_spec");
  /** @type {string} */
  const slug = model.get("slug");
  const { words } = spec;
  const onPage = Boolean(model.get("_linked")); // only the page runtime reads settings from a link; a notebook has no such link
  /** @type {Linked} */
  const linked = { used: [], refused: [], locked: [], hidden: [], ...model.get("_linked") };
  const root = await takePlace(model, el);
  const settings = makeSettings(spec, await findControls(model, spec), linked.locked);
  const { status, say } = makeStatus();
  const source = (view = spec.look.name) =>
    view === spec.look.name ? model.get("_figure") : model.get("_views")[view];
  const looks = [spec.look, ...spec.views].map(({ name }) => source(name));
  const circle = looks.some(({ insets }) =>
    insets?.some((/** @type {{turns?: string}} */ { turns }) => turns === spec.play),
  );
  const player = spec.play ? makePlayer(settings.controls[spec.play], words, circle) : null;
  const id = `explorer-${slug}-${Math.random().toString(36).slice(2, 8)}`;
  const common = { manager: model.widget_manager, settings, id, say, words, signal };
  const link = makeLink(slug, settings);
  const groups = await makeGroups(spec, linked, player, common);
  const notes = makeNotes(spec, linked, words, root);
  const scenarios = makeScenarios(spec, words, settings.change);
  const { whole: data, table, fill } = makeTable(spec, words, code.fixed);
  const { actions, share } = makeActions(words, onPage, root.dataset.sheet);
  const linkField = makeLinkField(words);
  const kept = makeKept(slug, words, (queries) => late.keep(queries));
  /** What parts ask for that are made before it can be done. @type {{redraw: () => void, keep: (queries: string[]) => void}} */
  const late = { redraw() {}, keep() {} };
  const stage = makeStage({ spec, source, settings, player, id, say, words, redraw: () => late.redraw() });
  const order = [notes.notice, notes.result, stage.switcher, scenarios.row, ...groups];
  const doing = spec.actions ? [actions, linkField, kept.whole] : [];
  const parts = [...order, ...doing, ...notes.caveats, makeKey(spec.key), data, status];
  const panel = element("div", { class: spec.actions ? "explorer-panel" : "explorer-panel explorer-plain" }, ...parts);
  const body = element("div", { class: "explorer-body" }, stage.whole, panel);
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
    stage,
    late,
    player,
    notes,
    scenarios,
    table,
    fill,
    actions,
    share,
    linkField,
    kept,
    body,
    source,
    link,
  };
}

/**
 * What `build` made, and what stands in for the figure until the first run is shown.
 * @typedef {Awaited<ReturnType<typeof build>> & {fallback: Element | null}} Built
 * @typedef {Built & {run: ReturnType<typeof makeRun>}} Explorer
 */

/**
 * Says that a run cannot be shown: before the first one the page's own words stand in for the figure, later a line above it says so.
 * @param {Built} explorer
 * @param {unknown} error
 */
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
  notes.notice.textContent = onPage ? words.failed : `${words.error} ${error instanceof Error ? error.message : error}`;
}

/**
 * Whoever wants to know what a run brought (a task on the page, say) listens for `explorer:run`.
 * @param {Built} explorer
 * @param {Run} run
 */
function finish({ root, slug, notes, fallback }, { settings, results }) {
  if (fallback?.isConnected) fallback.remove();
  if (root.dataset.state === "error") notes.tellRefused();
  root.dataset.revision = String(Number(root.dataset.revision) + 1);
  root.dataset.state = "ready";
  const detail = { explorer: slug, settings, results };
  root.dispatchEvent(new CustomEvent("explorer:run", { bubbles: true, detail }));
}

/** @param {Built} explorer */
function makeRuns(explorer) {
  const { model, code, settings, notes, scenarios, body, stage, status } = explorer;
  const describe = (/** @type {Run} */ { text }) => stage.describe(text);
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
      if (!body.hidden) stage.show(latest.results, previous);
      finish(explorer, latest);
    },
    settled(latest) {
      status.textContent = latest.text;
      describe(latest);
    },
    failed: (error) => fail(explorer, error),
  });
  return { run, describe };
}

/**
 * Lets buttons act, and “Let it run” stop as soon as anything else is touched.
 * @param {Explorer} explorer
 */
function listen(explorer) {
  const { body, player } = explorer;
  const acts = makeActs(explorer);
  const stop = (/** @type {Event} */ event) => {
    if (!around(event, "[data-action=play]", HTMLElement)) player?.stop();
  };
  for (const event of player ? ["pointerdown", "keydown"] : []) body.addEventListener(event, stop, { capture: true });
  body.addEventListener("click", (event) => {
    const pressed = around(event, "[data-action]", HTMLElement);
    if (pressed) acts[pressed.dataset.action ?? ""]?.(pressed);
  });
}

/**
 * Runs that were kept, as curves beside the figure's own, each named by what was changed.
 * @param {Pick<Built, "link" | "settings" | "code" | "model">} explorer
 * @param {string[]} queries
 */
function guestsOf({ link, settings, code, model }, queries) {
  return queries.flatMap((query) => {
    const now = { ...settings.defaults, ...link.settingsOf(query).values };
    try {
      return [{ name: settings.changes(now), results: code.run(now, model.get("data")) }];
    } catch (error) {
      console.error(error);
      return [];
    }
  });
}

/**
 * A figure that asks first shows no answer before a reader, or a link, has moved something.
 * @param {Built | Omit<Built, "fallback">} explorer
 */
function waitForTouch({ root, spec, settings, linked, signal }) {
  if (!spec.asks || linked.used.length) return root.removeAttribute("data-untouched");
  root.dataset.untouched = "";
  return settings.onChange(() => root.removeAttribute("data-untouched"), signal);
}

/** @param {Explorer} explorer */
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

/**
 * anywidget's `render`: makes the view in `el`, and returns how to end it. `code` has the compiled functions.
 * @param {{model: Model, el: HTMLElement, signal?: AbortSignal}} given
 * @param {Code} code
 */
export async function render({ model, el, signal }, code) {
  const built = await build(model, el, signal, code);
  const { root, body, settings, stage, late, kept, notes, player, linked } = built;
  const fallback = root.querySelector(":scope > .explorer-fallback"); // stays until the first run is shown
  const { run, describe } = makeRuns({ ...built, fallback });
  settings.onChange(run.changed, signal);
  waitForTouch(built);
  model.on("change:data", run.changed);
  const end = () => {
    run.end();
    model.off("change:data", run.changed);
  };
  await pause();
  if (!signal?.aborted) run.prepare();
  await pause();
  // A new function came while the controls were being made: its own render fills the same place.
  if (signal?.aborted) {
    end();
    return undefined;
  }
  el.append(body);
  const explorer = { ...built, fallback, run };
  late.keep = (queries) => stage.invite("kept", guestsOf(built, queries));
  // A page's prediction hands over the curves that its reader drew.
  const drawn = (/** @type {Event} */ event) => {
    if (event instanceof CustomEvent) stage.invite("drawn", event.detail.curves);
  };
  const restyle = () => {
    stage.forget();
    late.redraw();
  };
  model.on("change:_figure", restyle);
  listen(explorer);
  notes.tellRefused();
  const [forget, unwatch] = [kept.follow(), stage.watch()];
  if (mustWait(model.get("gate"), linked)) close(explorer);
  root.addEventListener("explorer:drawn", drawn);
  const before = built.onPage ? globalThis.explorerStore?.drawn?.(built.slug) : null; // handed over before this figure began
  if (before) stage.invite("drawn", before.curves);
  const set = makeSet(explorer, () => late.redraw());
  root.addEventListener("explorer:set", set.hear);
  root.dataset.view = stage.view();
  run.draw();
  // Only now: what cannot be drawn has been told by `fail`.
  late.redraw = () => {
    const latest = run.latest();
    if (!body.hidden && latest) stage.show(latest.results, run.previous());
  };
  kept.show();
  const first = run.latest();
  if (first) describe(first);
  return () => {
    end();
    root.removeEventListener("explorer:drawn", drawn);
    root.removeEventListener("explorer:set", set.hear);
    set.end();
    player?.stop();
    forget();
    unwatch();
    model.off("change:_figure", restyle);
  };
}
