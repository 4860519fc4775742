// A story on the page: one beat is current, and the figure stands as that beat asks until the reader moves it.
//
// The figure is asked by `explorer:set` and answers by `explorer:run`; nothing here knows how it is built, but for the places of its
// picture and of its panel, whose sizes the page's style needs.
/** @import { Linked } from "../../legstrength/live/view/kinds.js" */
/** @import { Asked } from "./kinds.js" */
import { mustWait } from "../../legstrength/live/view/gate.js";
import { all, around, byRole, dataOf, find } from "../shared/dom.js";
import { read } from "../shared/link.js";
import { nowCalled, today } from "../shared/moved.js";
import { Beat } from "./beat.js";
import { followGoal } from "./goal.js";
import { watchLine } from "./line.js";
import { makeMade } from "./made.js";
import { chosen } from "./settings.js";
import { keepBack, showTold } from "./told.js";

const STEP_PX = 8; // what a reader scrolls at least
const USED =
  "[data-set], [data-control] input, [data-action=beat], [data-action=offer], [data-action=again], [data-action=run]";

const reduced = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** What the page's link asks of a figure. @param {string} slug  @returns {Linked} */
function linkedTo(slug) {
  const search = today(location.search);
  const asked = read(search, { figures: null, shown: null, parts: null });
  const used = [...new URLSearchParams(search).keys()].filter((key) => key.startsWith(`${slug}.`));
  return {
    used,
    refused: [],
    locked: asked.lock[slug] ?? [],
    hidden: [],
    waits: asked.start === "predict",
    alone: asked.show === slug,
  };
}

class Story {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    const slug = dataOf(root, "story");
    this.explorer = find(`.explorer[data-explorer="${slug}"]`, HTMLElement, root);
    this.linked = linkedTo(slug);
    this.beats = all("[data-beat]", HTMLElement, root).map(
      (one) => new Beat(one, (beat, name, value) => this.moved(beat, name, value)),
    );
    this.dots = all(".beat-dots a", HTMLAnchorElement, root);
    this.plays = this.beats.find(({ plays }) => plays);
    /** @type {Beat | null} */
    this.current = null;
    /** The figure's latest run. @type {import("../../legstrength/live/view/kinds.js").Run | null} */
    this.run = null;
    /** The beat that has come to the line since. @type {Beat | null} */
    this.crossing = null;
    /** Where the page stood when a beat was last used; null as long as nobody knows. @type {number | null} */
    this.stood = Number.NEGATIVE_INFINITY;
    /** All settings that the page's link asks for, as the figure's first run had them; of a link that only locks, what it locks. @type {import("./kinds.js").Settings | null} */
    this.given = null;
    /** What a reader had made before an offer was taken. @type {import("./kinds.js").Settings} */
    this.before = {};
    this.made = makeMade(all("[data-lesson]", HTMLElement).at(0)?.dataset.lesson);
    this.touched = false; // whether the reader has moved the figure away from what the current beat asks
    this.plays?.lock(this.linked.locked);
    const { used, locked } = this.linked;
    const goals = all("[data-goal]", HTMLElement, root).map(followGoal);
    this.explorer.addEventListener("explorer:run", (event) => {
      this.run = /** @type {CustomEvent} */ (event).detail;
      if (this.run) this.given ??= used.length ? this.run.settings : chosen(this.run.settings, locked);
      if (this.run) for (const tell of goals) tell(this.run);
      this.follow();
    });
  }

  get stage() {
    return all(".explorer-stage", HTMLElement, this.explorer).at(-1);
  }

  get panel() {
    return all(".explorer-panel", HTMLElement, this.explorer).at(-1);
  }

  /** Whether a beat is as the page's link asks: then nothing of it is kept. @param {Beat} beat */
  isLinked(beat) {
    return beat.plays && this.linked.used.length > 0;
  }

  /** A beat may move what the page's link has locked: that holds in the beat to play with. @param {Asked} asked */
  ask(asked) {
    this.explorer.dispatchEvent(new CustomEvent("explorer:set", { detail: { ...asked, free: true } }));
  }

  /** Makes a beat the current one. What the page's link has set and locked holds in the one to play with. @param {Beat} beat */
  become(beat) {
    if (beat === this.current) return;
    const before = this.current;
    before?.reset();
    this.current = beat;
    for (const [place, one] of this.beats.entries()) {
      const set = one === beat ? "step" : null;
      for (const element of [one.root, this.dots[place]]) {
        if (set) element.setAttribute("aria-current", set);
        else element.removeAttribute("aria-current");
      }
    }
    const { values: asked, keeps, ...rest } = beat.asked;
    const made = this.isLinked(beat) ? null : this.made.of(beat);
    const values = { ...asked, ...(beat.plays && this.given), ...made };
    const glide = Boolean(before && rest.glide && !reduced());
    this.made.wait(values);
    this.ask({ ...rest, glide, values });
    this.touched = Boolean(made || (rest.run && !reduced())); // what was made, or runs by itself, does not stand as it was built
    this.follow();
  }

  /** A control of a beat was moved. @param {Beat} beat  @param {string} name  @param {number} value */
  moved(beat, name, value) {
    this.become(beat);
    this.touched = true;
    beat.answer();
    this.ask({ values: { [name]: value } });
  }

  /**
   * Shows what a beat offers, or what the reader had made before.
   * @param {Beat} beat
   * @param {HTMLElement} button
   */
  offer(beat, button) {
    this.become(beat);
    this.touched = true;
    const taken = beat.chooses || button.getAttribute("aria-pressed") !== "true";
    const { values, view } = JSON.parse(dataOf(button, "offer"));
    if (taken) this.before = chosen(this.run?.settings ?? {}, Object.keys(values));
    beat.take(taken, button);
    this.ask(taken ? { values, view } : { values: this.before, view: beat.asked.view });
    this.follow(); // where only the view has changed, nothing runs anew
  }

  /** Puts a beat back to how it begins, and forgets what was made in it. @param {Beat} beat */
  again(beat) {
    this.become(beat);
    this.made.forget(beat);
    beat.reset();
    const { values = {}, view } = beat.asked;
    this.touched = false;
    this.made.wait(values);
    this.ask({ values, view });
    beat.root.focus({ preventScroll: true }); // the button is gone
  }

  /** The current beat shows where the figure stands and what it says. */
  follow() {
    if (!this.current || !this.run) return;
    const { settings } = this.run;
    this.current.show(settings);
    const { said, chooses, taken } = this.current;
    const met = chooses ? !taken : !this.touched || this.current.isMet(settings);
    const own = this.current.isBuilt(settings) && met;
    const text = said ? this.run.results[said] : byRole("result", HTMLElement, this.explorer).textContent;
    this.current.say(own ? undefined : String(text ?? ""));
    if (!this.isLinked(this.current)) this.made.look(this.current, this.run, String(text ?? ""));
    for (const beat of this.beats) {
      if (beat === this.current || !beat.said || beat.chooses || beat.isBuilt(settings) || !beat.isMet(settings))
        continue;
      beat.say(String(this.run.results[beat.said] ?? "")); // what it would say of what the reader has made
    }
  }

  /** @param {Element | null} element */
  beatOf(element) {
    return this.beats.find(({ root }) => root === element);
  }

  /** A beat was used. What a browser then scrolls to show what has the focus is no step of the reader's. @param {Beat} beat */
  use(beat) {
    this.stood = null;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.stood = scrollY;
      }),
    );
    this.become(beat);
  }

  /** Goes to the beat that has come to be read, once the reader has scrolled. */
  step() {
    if (!this.crossing || this.stood === null || Math.abs(scrollY - this.stood) < STEP_PX) return;
    this.stood = Number.NEGATIVE_INFINITY;
    this.become(this.crossing);
    this.crossing = null;
  }

  /** Beats become current by use, and by the button of the one before. */
  listen() {
    for (const event of ["pointerdown", "focusin"]) {
      this.root.addEventListener(event, (happened) => {
        const used = around(happened, USED, HTMLElement);
        const one = this.beatOf(used?.closest("[data-beat]") ?? null);
        const beat = one ?? (around(happened, ".explorer-panel", HTMLElement) && this.plays);
        if (!beat) return;
        this.use(beat);
      });
    }
    for (const event of ["pointerdown", "keydown"]) {
      this.explorer.addEventListener(event, () => {
        this.touched = true;
      });
    }
    this.root.addEventListener("click", (event) => {
      if (around(event, "[data-action=run]", HTMLElement)) this.play();
      const offer = around(event, "[data-action=offer]", HTMLElement);
      const offering = this.beatOf(offer?.closest("[data-beat]") ?? null);
      if (offer && offering) this.offer(offering, offer);
      const restarting = this.beatOf(around(event, "[data-action=again]", HTMLElement)?.closest("[data-beat]") ?? null);
      if (restarting) this.again(restarting);
      const button = around(event, "[data-action=beat]", HTMLElement);
      const next = this.beats.find(({ name }) => name === button?.dataset.to);
      if (!next) return;
      this.become(next);
      next.root.focus({ preventScroll: true });
      next.root.scrollIntoView({ block: "start", behavior: reduced() ? "auto" : "smooth" });
    });
  }

  /** Lets the figure run, or stops it. */
  play() {
    this.touched = true;
    this.ask({ run: "playing" in this.explorer.dataset ? false : "asked" });
  }

  /** The buttons by which the figure runs say what they would do now. */
  watchPlaying() {
    const buttons = all("[data-action=run]", HTMLElement, this.root);
    const tell = () => {
      const playing = "playing" in this.explorer.dataset;
      this.root.toggleAttribute("data-playing", playing);
      for (const one of buttons) one.setAttribute("aria-label", dataOf(one, playing ? "pause" : "play"));
    };
    if (!buttons.length) return;
    new MutationObserver(tell).observe(this.explorer, { attributes: true, attributeFilter: ["data-playing"] });
  }

  /** Tells the page's style how much room the picture and the panel take. */
  measure() {
    const { stage, panel } = this;
    const lay = () => {
      this.root.style.setProperty("--story-stage", `${stage?.offsetHeight ?? 0}px`);
      this.root.style.setProperty("--story-panel", `${panel?.offsetHeight ?? 0}px`);
    };
    const sizes = new ResizeObserver(lay);
    for (const one of [stage, panel]) if (one) sizes.observe(one);
    lay();
  }

  /** The figure answers, and nothing waits for a prediction any more. */
  open() {
    const inside = this.explorer.contains(document.activeElement); // on what has opened the figure, or was given the focus by it
    this.root.dataset.state = "live";
    this.measure();
    const { used, waits } = this.linked;
    const first = (used.length && !waits && this.plays) || this.beats[0]; // a link with settings leads to where they hold
    this.become(first);
    if (inside) first.root.focus({ preventScroll: true });
    if (first === this.plays && nowCalled(location.hash.slice(1)) === dataOf(this.root, "story"))
      first.root.scrollIntoView({ block: "start" });
    this.listen();
    this.watchPlaying();
    const { plays, panel } = this;
    const watched = new Map(this.beats.map((beat) => [beat.root, beat]));
    if (plays && panel) watched.set(panel, plays);
    watchLine([...watched.keys()], this.stage, (element) => {
      this.crossing = watched.get(element) ?? null;
      this.step();
    });
    addEventListener("scroll", () => this.step(), { passive: true });
  }

  /** Opens as soon as the figure does. */
  wait() {
    if (!this.beats.length) return;
    if (!mustWait(this.root.dataset.gate ?? "", this.linked)) this.root.dataset.state = "coming";
    if (this.root.dataset.state) showTold();
    const look = () => {
      const { state } = this.explorer.dataset;
      const gated = all('[data-role="gate"]', HTMLElement, this.explorer).length > 0;
      if (state === "error") this.root.dataset.state = "plain";
      if (state === "error" || (state === "ready" && !gated)) showTold();
      if (state === "ready" && gated) keepBack(dataOf(this.root, "later"));
      if (state === "ready" && gated) delete this.root.dataset.state;
      this.root.toggleAttribute("data-waits", state === "ready" && gated); // for the reader, however long it takes
      if (state !== "ready" || gated) return;
      changes.disconnect();
      this.open();
    };
    const changes = new MutationObserver(look);
    changes.observe(this.explorer, {
      attributes: true,
      attributeFilter: ["data-state"],
      childList: true,
      subtree: true,
    });
    look();
  }
}

/** Brings a story to life. @param {HTMLElement} root */
export const startStory = (root) => new Story(root).wait();
