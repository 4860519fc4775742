// The page runtime: makes the widgets that a built page carries in its own text come alive, with no kernel and no other host.
// It is bundled into one classic script, so that it also runs where a page is opened from a disk.
import * as base from "@jupyter-widgets/base";
import { ManagerBase } from "@jupyter-widgets/base-manager/lib/manager-base";
import "anywidget";
import * as view from "../legstrength/live/view/index.js";
import { anywidget } from "./amd.js";
import * as controls from "./controls.js";
import { fetchWidgets, isWanted, restored, whenUnfolded } from "./later.js";
import { applyLink } from "./link.js";
import { all } from "./shared/dom.js";
import { pause } from "./shared/pause.js";
import { inTurn } from "./turns.js";
import "../legstrength/live/view/explorer.css";
import "./page.css";

/** @type {Record<string, Record<string, any>>} */
const modules = {
  "@jupyter-widgets/base": base,
  "@jupyter-widgets/controls": controls,
  anywidget: anywidget(base),
};

/** What comes with each widget, and is made in no time. */
const SMALL = /^(Layout|\w*Style)(Model|View)$/;

class PageManager extends ManagerBase {
  turn = Promise.resolve();

  // Each widget's model and each view asks for its class just before it is made, many of them at once: so each is made in a task of its own.
  /** @param {string} className  @param {string} moduleName */
  async loadClass(className, moduleName) {
    const found = modules[moduleName]?.[className];
    if (!found) throw new Error(`This page has no widget “${className}” of “${moduleName}”.`);
    if (!SMALL.test(className)) {
      this.turn = this.turn.then(pause);
      await this.turn;
    }
    return found;
  }

  async _get_comm_info() {
    return {};
  }

  /** @returns {Promise<never>} */
  async _create_comm() {
    throw new Error("A page has no kernel to talk to.");
  }
}

const PATIENCE_MS = 3000;
const LATE_MS = 15000;

// The reader meets the first figure first, so the next one waits until it answers and the page has been painted.
/** @param {HTMLElement} root */
function settled(root) {
  return new Promise((done) => {
    const look = () => {
      if (root.dataset.state === "loading") return;
      watch.disconnect();
      setTimeout(done);
    };
    const watch = new MutationObserver(look);
    watch.observe(root, { attributes: true, attributeFilter: ["data-state"] });
    setTimeout(done, PATIENCE_MS);
    look();
  });
}

// anywidget imports each figure's code from an address that a Content-Security-Policy can forbid; it then waits for ever.
async function codeIsAllowed() {
  const address = URL.createObjectURL(new Blob([""], { type: "text/javascript" }));
  try {
    await import(address);
    return true;
  } catch (error) {
    console.error(error);
    return false;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** @param {HTMLElement} root  @param {unknown} [error] */
const lost = (root, error) => {
  if (error) console.error(error);
  globalThis.figures?.standIn(root, "lost");
};

const REFERENCE = /IPY_MODEL_([\w-]+)/g;

/**
 * The part of a page's widgets that one of them is made of: itself and all that it names.
 * @param {any} widgets  @param {string} id
 */
function partOf(widgets, id) {
  const state = { [id]: widgets.state[id] };
  const open = [id];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const [, found] of JSON.stringify(widgets.state[next].state).matchAll(REFERENCE)) {
      if (state[found]) continue;
      state[found] = widgets.state[found];
      open.push(found);
    }
  }
  return { ...widgets, state };
}

/** @param {HTMLScriptElement} tag  @param {string} id  @param {HTMLElement} root  @param {PageManager} manager  @param {any} widgets */
async function show(tag, id, root, manager, widgets) {
  if (widgets.state[id].state._lacking) return lost(root, new Error("What this figure shares with others is missing."));
  try {
    await manager.set_state(partOf(widgets, id));
    await pause();
    const made = await manager.create_view(await manager.get_model(id));
    if (made instanceof base.ErrorWidgetView) return lost(root);
    tag.after(made.el);
    made.trigger("displayed");
  } catch (error) {
    return lost(root, error);
  }
  setTimeout(() => root.dataset.state === "loading" && lost(root), LATE_MS);
  await settled(root);
}

/**
 * A figure's place on the page, and which of the widgets it is.
 * @typedef {{tag: HTMLScriptElement, root: HTMLElement, slug: string, id: string}} Place
 */

/** @returns {Place[]} */
const places = () =>
  all('script[type="application/vnd.jupyter.widget-view+json"]', HTMLScriptElement).map((tag) => {
    const root = /** @type {HTMLElement} */ (tag.closest(".explorer"));
    return { tag, root, slug: root.dataset.explorer ?? "", id: JSON.parse(tag.textContent).model_id };
  });

/** Fetches what a folded figure is made of. @param {Place} place  @param {any} widgets */
async function fetchFolded(place, widgets) {
  const its = restored(await fetchWidgets(place.slug, widgets.later[place.slug]));
  Object.assign(widgets.state, its);
  place.id = Object.keys(its)[0];
  return its;
}

/** Starts all figures of the page. */
export async function start() {
  const state = document.querySelector('script[type="application/vnd.jupyter.widget-state+json"]');
  if (!state) return;
  globalThis.explorer = view; // each figure's own module, which anywidget imports, looks for it here (`legstrength/live/explorer/kit.py`)
  if (!(await codeIsAllowed())) return globalThis.figures?.standInForAll("lost");
  const widgets = JSON.parse(state.textContent);
  restored(widgets.state);
  const manager = new PageManager();
  const begin = (/** @type {Place} */ { tag, id, root }) => show(tag, id, root, manager, widgets);
  const figures = places();
  const folded = figures.filter(({ slug }) => widgets.later?.[slug]);
  const waiting = folded.filter(({ root, slug }) => !isWanted(root, slug));
  const gone = new Set(waiting);
  for (const place of folded.filter((one) => !gone.has(one))) {
    await fetchFolded(place, widgets).catch((error) => {
      lost(place.root, error);
      gone.add(place);
    });
  }
  applyLink(widgets.state, document.location.search);
  const predict = new URLSearchParams(document.location.search).get("start") === "predict" ? "?start=predict" : "";
  for (const place of waiting) {
    whenUnfolded(place.root, async () => {
      applyLink(await fetchFolded(place, widgets), predict);
      await begin(place);
    });
  }
  const turns = figures
    .filter((place) => !gone.has(place))
    .map((place) => {
      const linked = widgets.state[place.id]?.state._linked;
      return { root: place.root, wanted: Boolean(linked?.used.length), start: () => begin(place) };
    });
  await inTurn(turns);
}
