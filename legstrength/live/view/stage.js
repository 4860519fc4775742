// The stage: what of an explorer stays in sight while its controls are used. With little height it shows one panel of its figure at a time.
import { button, element } from "../../../frontend/shared/dom.js";
import { resultsIn } from "../plot/panels.js";
import { land } from "./landing.js";
import { makePicture, wordsOf } from "./picture.js";

/** @import { Common, Figure, Results, Say, Spec, Words } from "./kinds.js" */
/** @typedef {import("../plot/guests.js").Guest} Guest */
/** @typedef {{title: string, panel: import("../plot/panels.js").Panel, asks: Set<string>}} Part a panel of the figure */

const LOW = 0.6; // of a figure's own height: with less, its panels stand alone
const LARGE = 1.5; // how large words are for which a window has no room beside a picture that stays

/** Whether two results are the same. @param {unknown} one  @param {unknown} other */
const same = (one, other) =>
  one === other || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));

/**
 * @param {object} parts
 * @param {Spec} parts.spec
 * @param {(view: string) => Figure} parts.source the figure of a view
 * @param {Common["settings"]} parts.settings
 * @param {ReturnType<typeof import("./player.js").makePlayer> | null} parts.player
 * @param {string} parts.id
 * @param {Say} parts.say
 * @param {Words} parts.words
 * @param {() => void} parts.redraw
 */
export function makeStage({ spec, source, settings, player, id, say, words, redraw }) {
  const pictures = [spec.look, ...spec.views].map((look) =>
    makePicture({ look, dark: spec.dark, source: () => source(look.name), settings, id, say, words }),
  );
  let at = pictures[0];
  const corner = player?.button() ?? null; // beside what “Let it run” turns
  const tabs = element("div", { class: "explorer-tabs", role: "group", "aria-label": words.panels, hidden: true });
  const figures = pictures.map(({ figure }) => figure);
  const style = `--height: ${at.look.height}px`;
  const whole = element("div", { class: "explorer-stage", style }, ...figures, tabs, corner);
  /** @type {Part[]} */
  let parts = [];
  let [chosen, alone] = [0, false];
  let [measured, high] = [false, 0]; // how high the room is, in px
  /** @type {Results | null} */
  let before = null;
  /** @type {{kept: Guest[], drawn: Guest[], all: Guest[]}} */
  const guests = { kept: [], drawn: [], all: [] };
  let [look, turned] = ["", false];
  const switches = pictures.map(({ look: { name, title } }) => button("view", title, { "data-view": name }));
  const switcher =
    switches.length > 1
      ? element("div", { class: "explorer-views", role: "group", "aria-label": words.views }, ...switches)
      : null;

  /** Puts the tabs in place, for the view of now. */
  function list() {
    const traces = at.traces();
    parts = at.panels().map((panel, place) => ({
      title: at.look.panels[place] ?? panel.title,
      panel,
      asks: resultsIn(traces, panel),
    }));
    chosen = 0;
    for (const one of switches) one.setAttribute("aria-pressed", String(one.dataset.view === at.look.name));
    tabs.replaceChildren(...parts.map(({ title }, place) => button("panel", title, { "data-panel": place })));
    for (const { figure } of pictures) figure.hidden = figure !== at.figure;
    if (corner) corner.hidden = !source(at.look.name).insets?.some(({ turns }) => turns === spec.play);
  }

  /** Takes the measure of the room again before the next drawing; a move alone does not change it, and to ask the page costs a layout. */
  const remeasure = () => {
    measured = false;
  };

  /** Shows what there is room for. */
  function fit() {
    if (!measured) {
      whole.classList.toggle("explorer-large", wordsOf(whole) >= LARGE);
      high = whole.clientHeight;
      measured = high > 0;
    }
    if (high) alone = parts.length > 1 && high < LOW * at.look.height;
    tabs.hidden = !alone;
    whole.classList.toggle("explorer-alone", alone);
    for (const [place, tab] of [...tabs.children].entries()) tab.setAttribute("aria-pressed", String(place === chosen));
    at.choose(alone ? parts[chosen].panel : null);
  }

  /** Turns to a panel that answers what was moved, where the one in view does not. @param {Results} results */
  function answer(results) {
    const changed = (/** @type {Part} */ { asks }) => [...asks].some((name) => !same(results[name], before?.[name]));
    if (alone && before && before !== results && !changed(parts[chosen])) {
      const found = parts.findIndex(changed);
      if (found >= 0) chosen = found;
    }
    before = results;
  }

  list();
  return {
    whole,
    figures,
    switcher,
    view: () => at.look.name,
    /** Shows another picture of the same results; whether there is one of that name. @param {string} name */
    change(name) {
      const found = pictures.find((one) => one.look.name === name);
      if (found && found !== at) {
        at = found;
        remeasure();
        look = "";
        turned = true;
        list();
      }
      return Boolean(found);
    },
    /** Lets what bears a name stay full while the rest fades, until "" ends it; whether anything bears it. @param {string} name */
    stress(name) {
      const known = !name || at.knows(name);
      if (known) look = name;
      return known;
    },
    /** @param {Results} results  @param {Results | null} previous */
    show(results, previous) {
      answer(results);
      fit();
      at.show(results, previous, guests.all, look);
      if (turned) land(at.figure);
      turned = false;
    },
    /** The figures are other ones now. */
    forget() {
      remeasure();
      for (const picture of pictures) picture.forget();
      list();
    },
    /** Other curves come to stand beside the figure's own. @param {"kept" | "drawn"} kind  @param {Guest[]} those */
    invite(kind, those) {
      guests[kind] = those;
      guests.all = [...guests.kept, ...guests.drawn];
      redraw();
    },
    guests: () => guests.all,
    /** @param {HTMLElement} tab */
    turn(tab) {
      chosen = Number(tab.dataset.panel);
      redraw();
    },
    /** @param {string} text */
    describe: (text) => at.describe(text),
    /** Draws anew when the room changes; returns how to end that. */
    watch() {
      const sizes = new ResizeObserver(() => {
        if (!whole.clientWidth) return;
        const was = alone;
        remeasure();
        fit();
        if (was === alone && !at.outgrown()) return;
        at.forget();
        redraw();
      });
      for (const one of [whole, ...figures]) sizes.observe(one);
      return () => sizes.disconnect();
    },
  };
}
