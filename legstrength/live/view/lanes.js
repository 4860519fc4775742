// Lanes under a finger or the keyboard: blocks are drawn, moved, stretched, made more or less, taken away and lifted out.
/** @import { Common } from "./kinds.js" */
/** @import { Block, Laid, Lanes } from "../plot/lanes.js" */
/** @import { Columns, Place } from "./stretches.js" */
import { element } from "../../../frontend/shared/dom.js";
import { onStep } from "../../../frontend/shared/numbers.js";
import { readNumbers } from "./settings.js";
import { asTable, asWeeks, filled, moved, roomAt, seriesOf, stepsUp, without } from "./stretches.js";
import { filled as worded } from "./typed.js";

const FIRM = 6; // px that a finger moves before it drags
const END = 14; // px at either end of a block by which it is stretched
const NEAR = 10; // px outside an end that still take hold of it
const FINGER = 44; // px of height that a finger finds: lanes are lower on a phone, so what is touched overlaps, and the nearest lane is meant
const NEW = 8; // weeks of a block that is put by a tap or a key

/** @typedef {{lane: number, x: number, y: number, week: number, block: Block | null, grip: string, before: Columns}} Drag what a finger has taken hold of */

/**
 * @param {HTMLElement} figure
 * @param {Lanes} lanes
 * @param {Pick<Common, "settings" | "say" | "words">} common
 */
export function makeLanes(figure, lanes, { settings, say, words }) {
  const { controls } = settings;
  const names = [lanes.weeks, ...seriesOf(lanes)];
  const rows = readNumbers(controls[lanes.weeks]).length;
  const note = element("p", { class: "explorer-lanes-note", hidden: true });
  const grounds = lanes.rows.map(({ name }, lane) =>
    element("button", {
      type: "button",
      class: "explorer-lane",
      "data-lane": lane,
      "aria-label": worded(words.lanesAdd, { lane: name }),
    }),
  );
  const layer = element("div", { class: "explorer-lanes" }, ...grounds, note);
  figure.append(layer);
  /** @type {HTMLButtonElement[]} */
  const handles = [];
  /** @type {Block[]} */
  let blocks = [];
  /** @type {Laid["rows"]} */
  let places = [];
  let scale = 1;
  /** The block that has the focus once it is drawn anew. @type {{lane: number, begins: number} | null} */
  let wanted = null;
  /** @type {Drag | null} */
  let drag = null;
  let dragged = false;
  /** What was touched last. @type {{lane: number, block: Block | null}} */
  let held = { lane: 0, block: null };

  const now = () => asWeeks(Object.fromEntries(names.map((name) => [name, readNumbers(controls[name])])), lanes);
  const locked = () => names.some((name) => controls[name].get("disabled"));
  const amountOf = (/** @type {Columns} */ weeks, /** @type {Place} */ { lane, begins }) =>
    weeks[lanes.rows[lane].control][begins];
  const whole = (/** @type {number} */ week) => Math.round(week / lanes.grain) * lanes.grain;
  /** Which week is under a finger. @param {number} x */
  const weekAt = (x) => {
    const [{ left, right }] = places;
    return ((x - layer.getBoundingClientRect().left) / scale - left) * (lanes.length / (right - left));
  };

  /** @param {string} told */
  function tell(told) {
    note.textContent = told;
    note.hidden = !told;
    if (told) say(told);
  }

  /** Lets weeks be the plan; false where they change too often for its table. @param {Columns} weeks */
  function become(weeks) {
    if (locked()) return false;
    const table = asTable(weeks, lanes, rows);
    tell(table ? "" : worded(words.lanesFull, { most: rows }));
    if (table) settings.change({ ...table, [lanes.lifts]: 0 });
    return Boolean(table);
  }

  /** Puts a new block round a week, no longer than there is room. @param {number} lane  @param {number} week  @param {number} [to] */
  function add(lane, week, to) {
    const weeks = now();
    const room = roomAt(weeks, lanes, lane, Math.min(lanes.length - 1, Math.max(0, Math.floor(week))), null);
    if (!room) return tell(lanes.rows[lane].rides ? words.lanesRides : words.lanesTaken);
    let [begins, ends] = to === undefined ? [whole(week - NEW / 2), whole(week + NEW / 2)] : [week, to].map(whole);
    [begins, ends] = [Math.max(room[0], begins), Math.min(room[1], Math.max(ends, begins + lanes.grain))];
    if (ends <= begins) [begins, ends] = room;
    wanted = { lane, begins };
    become(filled(weeks, lanes, { lane, begins, ends }, lanes.rows[lane].begins));
  }

  /** Puts a block from one place to another, within the room that it has. @param {Columns} weeks  @param {Block} block  @param {number} begins  @param {number} ends  @param {boolean} along whether it keeps its length */
  function put(weeks, block, begins, ends, along) {
    const room = roomAt(weeks, lanes, block.lane, block.begins, block);
    if (!room) return;
    let [from, to] = [Math.max(room[0], begins), Math.min(room[1], ends)];
    if (along) {
      const shift = begins < room[0] ? room[0] - begins : Math.min(0, room[1] - ends);
      [from, to] = [begins + shift, ends + shift];
    }
    if (to - from < 1) return;
    wanted = { lane: block.lane, begins: from };
    become(moved(weeks, lanes, block, { lane: block.lane, begins: from, ends: to }));
  }

  /** Gives a block so much; nothing takes it away. @param {Columns} weeks  @param {Block} block  @param {number} amount */
  function give(weeks, block, amount) {
    const control = controls[lanes.rows[block.lane].control];
    const [low, high, step] = ["min", "max", "step"].map((name) => control.get(name));
    const next = onStep(Math.min(high, Math.max(low, amount)), low, step);
    wanted = next > 0 ? { lane: block.lane, begins: block.begins } : null;
    const done = become(next > 0 ? filled(weeks, lanes, block, next) : without(weeks, lanes, block));
    if (done && next <= 0 && layer.contains(document.activeElement)) grounds[block.lane].focus({ preventScroll: true });
  }

  /** @param {Block} block */
  function lift(block) {
    const place = blocks.indexOf(block) + 1;
    wanted = { lane: block.lane, begins: block.begins };
    settings.change({ [lanes.lifts]: block.out ? 0 : Math.min(place, controls[lanes.lifts].get("max")) });
  }

  /** @param {KeyboardEvent} event  @param {Block} block */
  function key(event, block) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { by } = lanes.rows[block.lane];
    const weeks = now();
    const aside = (Number(event.key === "ArrowRight") - Number(event.key === "ArrowLeft")) * lanes.grain;
    const more =
      Number(["+", "=", "ArrowUp"].includes(event.key)) - Number(["-", "\u2212", "ArrowDown"].includes(event.key));
    if (aside && event.shiftKey) put(weeks, block, block.begins, block.ends + aside, false);
    else if (aside) put(weeks, block, block.begins + aside, block.ends + aside, true);
    else if (more) give(weeks, block, amountOf(weeks, block) + more * by);
    else if (event.key === "Delete" || event.key === "Backspace") give(weeks, block, 0);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** What of a block a finger takes hold of. @param {Block} block  @param {number} x */
  function gripOf({ box }, x) {
    const at = (x - layer.getBoundingClientRect().left) / scale;
    const end = Math.min(END, (box.right - box.left) / 4);
    return at < box.left + end ? "left" : at > box.right - end ? "right" : "whole";
  }

  /** The block that stands in a lane in a week. @param {number} lane  @param {number} week */
  const blockAt = (lane, week) => blocks.find((one) => one.lane === lane && week >= one.begins && week < one.ends);

  /** The block of a lane with the end that is nearest to a finger beside it. @param {number} lane  @param {number} x */
  function besideOf(lane, x) {
    const at = (x - layer.getBoundingClientRect().left) / scale;
    const away = (/** @type {Block} */ { box }) => Math.min(Math.abs(at - box.left), Math.abs(at - box.right)) * scale;
    const [nearest] = blocks.filter((one) => one.lane === lane).sort((one, other) => away(one) - away(other));
    return nearest && away(nearest) <= NEAR ? nearest : null;
  }

  /** Which lane is nearest to a finger. @param {number} y */
  function laneAt(y) {
    const down = (y - layer.getBoundingClientRect().top) / scale;
    const away = places.map(({ top, bottom }) => Math.abs(down - (top + bottom) / 2));
    return away.indexOf(Math.min(...away));
  }

  /** @param {PointerEvent} event  @param {Block | null} touched */
  function grab(event, touched) {
    dragged = false;
    if (event.button !== 0) return;
    const { clientX: x, clientY: y } = event;
    const found = laneAt(y);
    const block = blockAt(found, weekAt(x)) ?? touched;
    const lane = block ? block.lane : found;
    held = { lane, block }; // what a tap means; a drag means the end of a block beside it, too
    const pulled = block ?? besideOf(lane, x);
    drag = { lane, x, y, week: weekAt(x), block: pulled, grip: pulled ? gripOf(pulled, x) : "new", before: now() };
    for (const [name, hear] of hearing) document.addEventListener(name, hear, { capture: true });
  }

  /** The finger has let go. */
  function rest() {
    drag = null;
    for (const [name, hear] of hearing) document.removeEventListener(name, hear, { capture: true });
  }

  /** @param {Event} event */
  function pull(event) {
    if (!drag || !places.length || !(event instanceof PointerEvent)) return;
    const [aside, up] = [event.clientX - drag.x, drag.y - event.clientY];
    if (!dragged) {
      if (Math.hypot(aside, up) < FIRM) return;
      if (drag.block && Math.abs(up) > Math.abs(aside)) drag.grip = "amount";
      dragged = true;
    }
    const { block, before, grip, week } = drag;
    const weeks = whole(weekAt(event.clientX) - week);
    if (!block) stretch(week, weekAt(event.clientX));
    else if (grip === "amount") {
      const { by } = lanes.rows[block.lane];
      const amount = amountOf(before, block);
      give(before, block, amount + stepsUp(up, amount / by) * by);
    } else if (grip === "left")
      put(before, block, Math.min(block.ends - lanes.grain, block.begins + weeks), block.ends, false);
    else if (grip === "right")
      put(before, block, block.begins, Math.max(block.begins + lanes.grain, block.ends + weeks), false);
    else put(before, block, block.begins + weeks, block.ends + weeks, true);
  }

  /** Draws a new block from where a finger came down to where it is. @param {number} from  @param {number} to */
  function stretch(from, to) {
    if (!drag) return;
    const { lane, before } = drag;
    const room = roomAt(before, lanes, lane, Math.min(lanes.length - 1, Math.max(0, Math.floor(from))), null);
    if (!room) return tell(lanes.rows[lane].rides ? words.lanesRides : words.lanesTaken);
    const begins = Math.max(room[0], whole(Math.min(from, to)));
    const ends = Math.min(room[1], whole(Math.max(from, to)));
    if (ends > begins) become(filled(before, lanes, { lane, begins, ends }, lanes.rows[lane].begins));
  }

  /** The page scrolls, so that the finger meant no block. */
  function undo() {
    if (drag && dragged) become(drag.before);
    rest();
  }
  /** @type {[string, (event: Event) => void][]} */
  const hearing = [
    ["pointermove", pull],
    ["pointercancel", undo],
    ["pointerup", rest],
  ];

  for (const [lane, ground] of grounds.entries()) {
    ground.addEventListener("pointerdown", (event) => grab(event, null));
    ground.addEventListener("click", (event) => {
      event.stopPropagation();
      if (dragged) return;
      if (!event.detail) gap(lane);
      else if (held.block) lift(held.block);
      else add(held.lane, weekAt(event.clientX));
    });
  }
  // The picture's own pointer and keys read its values.
  layer.addEventListener("pointermove", (event) => event.stopPropagation());
  layer.addEventListener("keydown", (event) => {
    dragged = false;
    event.stopPropagation();
  });

  /** Puts a block into the first gap of a lane. @param {number} lane */
  function gap(lane) {
    const weeks = now();
    for (let week = 0; week < lanes.length; week++) {
      const room = roomAt(weeks, lanes, lane, week, null);
      if (room) return add(lane, room[0], Math.min(room[1], room[0] + NEW));
    }
    return tell(lanes.rows[lane].rides ? words.lanesRides : words.lanesTaken);
  }

  /** @param {number} place */
  function handle(place) {
    const made = element("button", { type: "button", class: "explorer-block", title: words.lanesKeys });
    made.addEventListener("pointerdown", (event) => grab(event, blocks[place]));
    made.addEventListener("keydown", (event) => key(event, blocks[place]));
    made.addEventListener("click", (event) => {
      event.stopPropagation();
      if (!dragged) lift((event.detail && held.block) || blocks[place]);
    });
    layer.insertBefore(made, note);
    handles.push(made);
    return made;
  }

  /** @param {HTMLElement} over  @param {import("../plot/words.js").Box} box */
  function cover({ style }, { left, top, right, bottom }) {
    const high = Math.max(FINGER, (bottom - top) * scale);
    style.left = `${left * scale}px`;
    style.top = `${((top + bottom) * scale - high) / 2}px`;
    style.width = `${(right - left) * scale}px`;
    style.height = `${high}px`;
  }

  return {
    /** Lays what is touched over what is drawn. @param {Laid | null} laid  @param {number} larger by which the picture is shown larger than drawn */
    lay(laid, larger) {
      layer.hidden = !laid;
      if (!laid) return;
      ({ blocks, rows: places } = laid);
      scale = larger;
      for (const [lane, box] of places.entries()) cover(grounds[lane], box);
      for (const [place, block] of blocks.entries()) {
        const made = handles[place] ?? handle(place);
        const { top, bottom } = places[block.lane];
        cover(made, { ...block.box, top, bottom });
        const { lane, begins, ends, says, out } = block;
        made.hidden = false;
        made.setAttribute("aria-pressed", String(out));
        const told = { lane: lanes.rows[lane].name, from: begins + 1, to: ends, says };
        made.setAttribute("aria-label", worded(words.lanesBlock, told));
        if (wanted && !drag && wanted.lane === lane && wanted.begins === begins) {
          made.focus({ preventScroll: true });
          wanted = null;
        }
      }
      for (const one of handles.slice(blocks.length)) one.hidden = true;
    },
  };
}
