// A beat on the page: its numbers and sliders, and its result.
/** @import { Asked, Mover, Moved, Settings } from "./kinds.js" */
import { all, dataOf } from "../shared/dom.js";
import { makeNumber, makeSlider } from "./dials.js";
import { same } from "./settings.js";

export class Beat {
  /** @param {HTMLElement} root  @param {(beat: Beat, name: string, value: number) => void} moved */
  constructor(root, moved) {
    this.root = root;
    this.name = dataOf(root, "beat");
    this.title = dataOf(root, "title");
    this.plays = "play" in root.dataset;
    /** The settings that a reader makes here, and that are kept. @type {string[]} */
    this.remembers = (root.dataset.remembers ?? "").split(" ").filter(Boolean);
    this.again = all("[data-action=again]", HTMLElement, root).at(0);
    /** @type {Asked} */
    this.asked = JSON.parse(dataOf(root, "asked"));
    this.result = all('[data-role="beat-result"]', HTMLElement, root).at(0);
    this.built = this.result?.innerHTML ?? "";
    this.said = this.result?.dataset.result ?? ""; // the figure's result that is this beat's sentence; without one, it has its own
    this.offers = all("[data-offer]", HTMLElement, root);
    this.chooses = this.offers.some(({ dataset }) => "choice" in dataset); // the reader first: what comes of it waits
    /** @type {Settings} */
    this.offering = this.offers[0] ? JSON.parse(dataOf(this.offers[0], "offer")).values : {};
    this.offered = all('[data-role="offered"]', HTMLElement, root).at(0);
    this.take(false);
    /** @type {Moved} */
    const told = (name, value) => moved(this, name, value);
    /** @type {Mover[]} */
    this.movers = [
      ...all("[data-set]", HTMLElement, root).map((one) => makeNumber(one, told)),
      ...all("[data-control]", HTMLElement, root).map((one) => makeSlider(one, told)),
    ];
  }

  /** Shows where the figure's controls stand. @param {Settings} settings */
  show(settings) {
    for (const { name, show } of this.movers) if (typeof settings[name] === "number") show(settings[name]);
  }

  /** Whether the figure stands as the beat asks. @param {Settings} settings */
  isMet(settings) {
    return same(this.asked.values ?? {}, settings);
  }

  /** Whether these are as the beat asks. @param {Settings} some */
  stands(some) {
    return same(some, this.asked.values ?? {});
  }

  /** Whether these are as the beat offers. @param {Settings} some */
  isOffered(some) {
    return this.offers.length > 0 && same(some, { ...this.asked.values, ...this.offering });
  }

  /** Shows the way back to the beginning, where there is something to go back from. @param {boolean} mine */
  begun(mine) {
    if (this.again) this.again.hidden = !mine;
  }

  /** Whether what the beat leaves to the reader stands as it was when its result was built. @param {Settings} settings */
  isBuilt(settings) {
    return same(this.asked.keeps ?? {}, settings);
  }

  /** Says what came of it; without `text`, what it says as built. @param {string} [text] */
  say(text) {
    if (!this.result) return;
    if (text === undefined) {
      if (this.result.innerHTML !== this.built) this.result.innerHTML = this.built;
    } else if (this.result.textContent !== text) this.result.textContent = text;
  }

  /**
   * Takes what the beat offers, or gives it back.
   * @param {boolean} taken
   * @param {HTMLElement} [pressed] the button that did it
   */
  take(taken, pressed) {
    this.taken = taken;
    for (const one of this.offers) one.setAttribute("aria-pressed", String(taken && one === pressed));
    if (this.offered) this.offered.hidden = !taken;
    if (taken) this.answer();
  }

  /** The reader has done something: what waited for that is told. */
  answer() {
    this.root.removeAttribute("data-waits");
  }

  /** Stands as built. */
  reset() {
    this.take(false);
    if (this.asked.values) this.show(this.asked.values);
    this.say();
  }

  /** @param {string[]} names */
  lock(names) {
    for (const { name, lock } of this.movers) if (names.includes(name)) lock();
  }
}
