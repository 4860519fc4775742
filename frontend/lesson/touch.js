// A prediction that is made by touching a part of a drawing, or one of several pictures, for each sticker in turn.
/** @import { Parts, Work } from "../shared/work.js" */
import { all, around, byRole, dataOf, find } from "../shared/dom.js";
import { message } from "../shared/words.js";
import { isObject } from "../shared/work.js";
import { choose, chosen } from "./choices.js";
import { formsOf, keepAnswer, showSaid } from "./form.js";

/** Whether two boxes lie on each other. @param {DOMRect} one  @param {DOMRect} other */
const meet = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** How far a box has to go to the right to lie between two edges. @param {DOMRect} box  @param {DOMRect} edges */
const inwards = (box, edges) => Math.max(0, edges.left - box.left) - Math.max(0, box.right - edges.right);

/**
 * Moves the labels of a drawing into it where they stick out at its sides. Where they then lie on one another, they make a list below it.
 * @param {HTMLElement} ground
 */
function keepInside(ground) {
  const labels = all(".touch-part", HTMLElement, ground);
  const seen = () => all(".touch-parts:not([hidden]) .touch-part", HTMLElement, ground);
  const wordsOf = (/** @type {HTMLElement} */ label) => find("span", HTMLElement, label).getBoundingClientRect();
  for (const label of labels) label.style.setProperty("--inwards", "0px");
  ground.removeAttribute("data-listed");
  const edges = ground.getBoundingClientRect();
  /** @type {Map<string | undefined, number>} */
  const moves = new Map();
  for (const label of seen()) moves.set(label.dataset.option, inwards(wordsOf(label), edges));
  for (const label of labels) label.style.setProperty("--inwards", `${moves.get(label.dataset.option) ?? 0}px`);
  const boxes = seen().map(wordsOf);
  const apart = boxes.every((one, place) => !boxes.slice(place + 1).some((other) => meet(one, other)));
  ground.toggleAttribute("data-listed", !apart);
}

class Touch {
  /** @param {HTMLElement} root  @param {HTMLElement} field */
  constructor(root, field) {
    this.root = root;
    this.field = field;
    this.again = false; // whether a kept answer is being given again
    this.groups = all("[data-sticker]", HTMLFieldSetElement, field);
    this.hand = false; // whether a finger or the mouse was used last
    this.turn = dataOf(this.groups[0], "sticker");
    field.addEventListener("change", (event) => {
      const input = around(event, "input", HTMLInputElement);
      if (input?.closest('[data-role="whose"]')) this.pass(input.value);
      else if (input?.closest("[data-sticker]")) this.put();
    });
    field.addEventListener("pointerdown", () => {
      this.hand = true;
    });
    field.addEventListener("click", (event) => {
      const part = around(event, "[data-touch]", SVGElement);
      if (part && this.open) this.touched(dataOf(part, "touch"));
    });
    field.addEventListener("keydown", () => {
      this.hand = false;
    });
    this.change();
    for (const ground of all(".touch-ground.on-drawing", HTMLElement, field)) {
      let seen = "";
      const [label] = all(".touch-part span", HTMLElement, ground);
      const sizes = new ResizeObserver(() => {
        const now = `${ground.clientWidth} ${getComputedStyle(label).fontSize}`;
        if (now === seen) return;
        seen = now;
        keepInside(ground);
      });
      for (const one of [ground, label]) sizes.observe(one);
    }
  }

  get open() {
    return this.field.dataset.state === "open";
  }

  /** @param {string} name  @param {Record<string, unknown>} [values] */
  say(name, values) {
    return message(this.field, `touch-${name}`, values);
  }

  /** The option that a sticker lies on, or undefined. @param {HTMLElement} group */
  on(group) {
    return chosen(group)?.value;
  }

  /** Where the model puts a sticker. @param {HTMLElement} group */
  rights(group) {
    return dataOf(group, "right").split(" ");
  }

  /** An option's words, with its number where it has one. @param {string | undefined} option */
  nameOf(option) {
    const label = option && this.field.querySelector(`[data-option="${CSS.escape(option)}"] span`);
    const worth = option && this.field.querySelector(`[data-bar="${CSS.escape(option)}"] b`)?.textContent;
    const name = label ? (label.firstChild?.textContent ?? "").trim() : "";
    return worth ? `${name}, ${worth}` : name;
  }

  /**
   * A sticker was put down. Then it is the turn of the next one that lies nowhere; but keys move a choice along before they settle it, so
   * only a finger or the mouse hands over.
   */
  put() {
    this.change();
    const own = this.groups.find((group) => dataOf(group, "sticker") === this.turn);
    const next = this.hand && own && this.on(own) ? this.groups.find((group) => !this.on(group)) : undefined;
    if (next) this.pass(dataOf(next, "sticker"));
  }

  /** A part of the drawing itself was touched. @param {string} option */
  touched(option) {
    const own = this.groups.find((group) => dataOf(group, "sticker") === this.turn);
    if (!own || !choose(own, option)) return;
    this.put();
  }

  /** Gives a sticker into the reader's hand. @param {string} id */
  pass(id) {
    this.turn = id;
    for (const group of this.groups) group.hidden = dataOf(group, "sticker") !== id;
    for (const input of all('[data-role="whose"] input', HTMLInputElement, this.field)) {
      input.checked = input.value === id;
    }
  }

  change() {
    /** The marks on an option. @param {string} option */
    const marks = (option) =>
      this.groups
        .filter((group) => this.on(group) === option)
        .map((group) => dataOf(group, "mark"))
        .join("");
    for (const label of all(".touch-part", HTMLElement, this.field)) {
      const option = dataOf(label, "option");
      byRole("stickers", HTMLElement, label).textContent = marks(option);
      const right = !this.open && this.groups.some((group) => this.rights(group).includes(option));
      label.toggleAttribute("data-model", right);
    }
    for (const bar of all("[data-bar]", HTMLElement, this.field))
      byRole("stickers", HTMLElement, bar).textContent = marks(dataOf(bar, "bar"));
    for (const mark of all("text[data-mark]", SVGElement, this.field)) mark.textContent = marks(dataOf(mark, "mark"));
    const ready = this.groups.every((group) => this.on(group));
    find('[data-action="lock-touch"]', HTMLElement, this.field).setAttribute("aria-disabled", String(!ready));
    byRole("still", HTMLElement, this.field).textContent = ready && this.open ? this.say("ready") : "";
  }

  /** Where each sticker lies, or null after saying beside the button what is missing. */
  read() {
    const missing = this.groups.find((group) => !this.on(group));
    if (!missing)
      return Object.fromEntries(this.groups.map((group) => [dataOf(group, "sticker"), this.on(group) ?? ""]));
    const told = { mark: dataOf(missing, "mark"), says: dataOf(missing, "says") };
    byRole("still", HTMLElement, this.field).textContent = this.say("still", told);
    this.pass(dataOf(missing, "sticker"));
    return null;
  }

  /** What is said of each sticker. */
  says() {
    return this.groups.map((group) => {
      const [name, models] = [this.on(group), this.rights(group)];
      const told = { mark: dataOf(group, "mark"), name: this.nameOf(name), model: this.nameOf(models[0]) };
      const same = name !== undefined && models.includes(name);
      return { id: dataOf(group, "sticker"), text: name ? this.say(same ? "same" : "other", told) : "" };
    });
  }

  /** @param {"open" | "committed"} state */
  set(state) {
    this.field.dataset.state = state;
    for (const group of this.groups) group.disabled = state === "committed";
    this.change();
  }

  touchAgain() {
    this.again = true;
    this.set("open");
    this.pass(dataOf(this.groups[0], "sticker"));
    this.groups[0].querySelector("input")?.focus();
  }

  /** Puts in what is kept. @param {Parts["prediction"]} kept */
  keep(kept) {
    if (this.again && kept.at) return;
    const put = isObject(kept.stickers) ? kept.stickers : null;
    this.root.dataset.state = put ? "committed" : "open";
    if (!put && this.open) return;
    for (const group of this.groups) choose(group, put?.[dataOf(group, "sticker")]);
    showSaid(this.field, kept);
    this.set(put ? "committed" : "open");
    for (const { id, text } of this.says()) {
      byRole("says", HTMLElement, find(`[data-answer="${id}"]`, HTMLElement, this.field)).textContent = text;
    }
  }
}

const forms = formsOf("touch", "touch", Touch);

/** The form of a prediction that is touched; null for every other. */
export const touchOf = forms.of;

/** The form that a review on the same page looks back at; null where there is none. */
export const touchOn = forms.on;

/** Says at the chapter's end where the stickers lay. @param {HTMLElement} root  @param {string} lesson */
export function showTouchReview(root, lesson) {
  const form = touchOn(lesson);
  const told = form && !form.open ? form.says().map(({ text }) => text) : [];
  byRole("review-says", HTMLElement, root).textContent = told.length
    ? `${told.join(" ")} ${message(root, "review")}`
    : message(root, "review-none");
}

/** @param {HTMLElement} root  @param {Work} work  @param {Touch} form */
export function lockTouch(root, work, form) {
  const stickers = form.read();
  if (!stickers) return false;
  form.again = false;
  keepAnswer(root, work, { stickers });
  form.keep(work.part("prediction"));
  byRole("answer", HTMLElement, root).focus({ preventScroll: true });
  return true;
}
