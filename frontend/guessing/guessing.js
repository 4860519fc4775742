// A game of guessing hidden results: ten are drawn by lot, the reader puts a pin on a line for each, locks it, and the card is turned over.
/** @import { Scale } from "../lesson/dragged/scale.js" */
/** @import { Card, Told } from "./card.js" */
import { byLot, fixed } from "legstrength-core/lesson";
import { listenToHand } from "../lesson/dragged/hand.js";
import { onAxis } from "../lesson/drawn-pen.js";
import { still } from "../lesson/form.js";
import { setRoute } from "../lesson/route/run.js";
import { all, byRole, dataOf, element, find } from "../shared/dom.js";
import { hearNumbers, numberIn } from "../shared/number-field.js";
import { message } from "../shared/words.js";
import { workOf } from "../shared/work.js";
import { cardOf, score, verdict } from "./card.js";
import { drawLine, said, smallRow } from "./picture.js";

const LOTS = 9999; // as many as the figure's control has
const ENOUGH = 3; // cards after which the reader is shown the way on
const PIN = "pin";

/** @typedef {{explorer: string, many: number, low: number, cards: Told[]}} Game what `legstrength/site/lesson/guessing.py` says */

export class Guessing {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.game = byRole("game", HTMLElement, root);
    /** @type {Game} */
    this.told = JSON.parse(dataOf(this.game, "cards"));
    this.work = workOf(dataOf(root, "lesson"));
    this.pad = byRole("pad", SVGSVGElement, root);
    this.handle = find(`[data-handle="${PIN}"]`, HTMLElement, root);
    this.typed = byRole("typed", HTMLInputElement, root);
    this.lock = byRole("lock", HTMLButtonElement, root);
    this.next = byRole("next", HTMLButtonElement, root);
    /** @type {Map<string, number>} */
    this.put = new Map();
    /** @type {number[]} */
    this.pins = [];
    this.lot = 0;
    /** @type {Card[]} */
    this.cards = [];
    this.turned = false; // whether the card in sight is turned over
    this.scale = /** @type {Scale} */ (
      /** @type {unknown} */ ({ low: this.told.low, high: 0, step: 1, start: 0, mirrored: false }) // `high` is the card's
    );
    /** @type {ReturnType<typeof drawLine>} */
    this.drawing = this.paint();
    this.recall();
    this.listen();
  }

  /** @param {string} name  @param {Record<string, unknown>} [values] */
  say(name, values) {
    return message(this.game, `guess-${name}`, values);
  }

  /** The lot that a link asks for; 0 for none. */
  get linked() {
    const asked = Number(new URLSearchParams(location.search).get(`${this.told.explorer}.lot`));
    return Number.isInteger(asked) && asked >= 1 && asked <= LOTS ? asked : 0;
  }

  /** What is kept, as far as it is sound and of this lot; else a new lot. */
  recall() {
    const { lot, of, pins } = this.work.part("guesses");
    const whole = Number.isInteger(lot) && Number(lot) >= 1 && Number(lot) <= LOTS;
    const wanted = this.linked;
    const kept = whole && of === this.told.cards.length && (!wanted || wanted === lot);
    this.draw(kept ? Number(lot) : wanted || this.lot || 1 + Math.floor(Math.random() * LOTS));
    const sound = Array.isArray(pins) && pins.every(Number.isFinite) && pins.length <= this.told.many;
    this.pins = kept && sound ? pins.map((pin, place) => onAxis(this.scaleOf(this.cards[place]), pin)) : [];
    this.turned = this.pins.length === this.told.many;
    this.put.clear();
    this.show();
  }

  /** Draws the cards of a lot. @param {number} lot */
  draw(lot) {
    const { cards, many } = this.told;
    this.lot = lot;
    this.cards = byLot(lot, many, cards.length).map((place) => cardOf(cards[place]));
  }

  /** The line of a card. @param {Card} card  @returns {Scale} */
  scaleOf(card) {
    return { ...this.scale, high: card.high };
  }

  /** The place of the card in sight. */
  get place() {
    return this.turned ? this.pins.length - 1 : this.pins.length;
  }

  paint() {
    const card = this.turned ? this.cards[this.place] : null;
    const pin = card ? this.pins[this.place] : (this.put.get(PIN) ?? this.scale.start);
    const shown = { pin, put: Boolean(card) || this.put.has(PIN), card };
    this.drawing = drawLine(this.pad, this.scale, shown, (name, values) => this.say(name, values));
    const spot = this.drawing.handles.get(PIN);
    this.handle.hidden = !spot;
    if (spot) this.handle.style.translate = `${spot.x.toFixed(1)}px ${spot.y.toFixed(1)}px`;
    return this.drawing;
  }

  listen() {
    const { pad } = this;
    const ground = byRole("ground", HTMLElement, this.root);
    listenToHand(
      ground,
      pad,
      this.scale,
      () => (this.turned ? null : this.drawing),
      this.put,
      () => this.change(),
    );
    this.lock.addEventListener("click", () => this.turn());
    this.next.addEventListener("click", () => this.goOn());
    hearNumbers(this.game);
    const type = (/** @type {number | null} */ value) => {
      if (value === null) this.put.delete(PIN);
      else this.put.set(PIN, value);
      this.change(true);
    };
    this.typed.addEventListener("input", () => {
      const typed = numberIn(this.typed);
      if (typed !== undefined) type(typed);
    });
    this.typed.addEventListener("change", () => type(numberIn(this.typed) ?? null));
    this.work.onChange((elsewhere) => {
      const { pins = [] } = this.work.part("guesses");
      if (elsewhere || (this.pins.length && !pins.length)) this.recall();
    });
    let width = 0;
    new ResizeObserver(() => {
      if (!pad.clientWidth || pad.clientWidth === width) return;
      width = pad.clientWidth;
      this.paint();
    }).observe(pad);
  }

  /** The pin has moved. @param {boolean} [typing] whether the number in use is left alone */
  change(typing = false) {
    const pin = this.put.get(PIN);
    const value = said(pin ?? this.scale.start, 0);
    if (!typing) this.typed.value = pin === undefined ? "" : String(pin);
    this.handle.setAttribute("aria-valuenow", String(pin ?? this.scale.start));
    this.handle.setAttribute("aria-valuetext", pin === undefined ? this.say("waiting", { value }) : value);
    this.lock.setAttribute("aria-disabled", String(pin === undefined));
    this.lock.classList.toggle("main", pin !== undefined);
    if (pin !== undefined) byRole("result", HTMLElement, this.root).textContent = "";
    this.paint();
  }

  /** Locks the pin and turns the card over. */
  turn() {
    const pin = this.put.get(PIN);
    if (pin === undefined) {
      byRole("result", HTMLElement, this.root).textContent = this.say("first");
      return;
    }
    this.pins = [...this.pins, pin];
    this.turned = true;
    const { lot, pins } = this;
    const of = this.told.cards.length;
    this.work.change("guesses", () => ({ lot, of, pins, at: new Date().toISOString() }));
    this.put.clear();
    this.game.toggleAttribute("data-fresh", true);
    this.show();
    this.next.focus({ preventScroll: true });
    const behavior = still() ? "auto" : "smooth";
    byRole("score", HTMLElement, this.root).scrollIntoView({ block: "nearest", behavior });
  }

  /** The next card, or another ten. */
  goOn() {
    if (this.pins.length === this.told.many) {
      this.pins = [];
      this.draw(1 + Math.floor(Math.random() * LOTS));
      const { lot } = this;
      this.work.change("guesses", () => ({ lot, of: this.told.cards.length, pins: [] }));
    }
    this.turned = false;
    this.show();
    this.handle.focus({ preventScroll: true });
    const card = find(".guessing-card", HTMLElement, this.root);
    if (card.getBoundingClientRect().top < 0) this.root.scrollIntoView({ block: "start" });
  }

  /** Shows the card in sight, the score and the rows. */
  show() {
    const { place, pins, turned } = this;
    const card = this.cards[place];
    this.scale.high = card.high;
    this.typed.dataset.high = String(card.high);
    this.handle.setAttribute("aria-valuemax", String(card.high));
    const done = pins.length === this.told.many;
    const text = (/** @type {string} */ role, /** @type {string} */ words) => {
      byRole(role, HTMLElement, this.root).textContent = words;
    };
    if (!turned) this.game.removeAttribute("data-fresh");
    this.game.dataset.state = turned ? "committed" : "open";
    text("place", this.say("place", { n: place + 1, many: this.told.many }));
    text("words", card.words);
    text("asks", card.asks);
    this.lock.hidden = turned;
    this.typed.parentElement?.toggleAttribute("hidden", turned);
    this.next.hidden = !turned;
    this.next.textContent = this.say(done ? "again" : "next");
    this.next.classList.toggle("main", !done);
    byRole("all", HTMLElement, this.root).hidden = !turned || pins.length < ENOUGH;
    byRole("all", HTMLElement, this.root).classList.toggle("main", done);
    this.change();
    text("result", turned ? this.sentence(card, pins[place]) : "");
    this.showScore();
    if (done) this.hand();
  }

  /** @param {Card} card  @param {number} pin */
  sentence(card, pin) {
    const { off, own, others } = verdict(card, pin);
    const gap = off === 1 ? this.say("gap-one") : this.say("gap", { n: fixed(off, 0) });
    const rule = this.pins.length === 1 ? [this.say("rule")] : []; // once, where it is first needed
    return [this.say(own, { gap }), this.say(others), ...rule].join(" ");
  }

  showScore() {
    const { pins, cards } = this;
    const found = score(cards, pins);
    byRole("score", HTMLElement, this.root).hidden = !pins.length;
    for (const who of /** @type {const} */ (["you", "model", "curve"])) {
      byRole(who, HTMLElement, this.root).textContent = String(found[who]);
    }
    byRole("of", HTMLElement, this.root).textContent = this.say("score", { n: pins.length });
    const rows = pins.map((pin, place) => {
      const card = cards[place];
      const numbers = { you: said(pin, 0), model: said(card.model, 1), curve: said(card.curve, 1) };
      const spoken = this.say("row", { name: card.name, told: card.told, ...numbers });
      const name = element("span", { "aria-hidden": "true", title: card.trial }, card.name);
      return element(
        "li",
        {},
        element("span", { class: "spoken" }, spoken),
        name,
        smallRow(this.scaleOf(card), card, pin),
      );
    });
    byRole("rows", HTMLElement, this.root).replaceChildren(...rows.reverse());
    this.showEnd({ n: pins.length, ...found });
  }

  /** Says the score once more where the chapter looks back. @param {Record<string, number>} found */
  showEnd(found) {
    for (const review of all(`[data-prediction-review="${this.work.lesson}"]`, HTMLElement)) {
      const line = all(".guessing-end", HTMLElement, review).at(0) ?? element("p", { class: "guessing-end" });
      line.textContent = this.say("end", found);
      line.hidden = !found.n;
      review.prepend(line);
    }
  }

  /** Marks the reader's ten on the figure's wall. */
  hand() {
    for (const figure of all(`[data-explorer="${this.told.explorer}"]`, HTMLElement)) setRoute(figure, "lot", this.lot);
  }
}
