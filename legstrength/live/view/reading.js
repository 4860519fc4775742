// Reading values off the picture: whoever points, taps or walks with the arrow keys sees and hears what stands there.
/** @import { Say, Words } from "./kinds.js" */
/** @import { Readable, Spot } from "../plot/read.js" */
import { element } from "../../../frontend/shared/dom.js";
import { across, along, spotAt, wordsAt } from "../plot/read.js";

const GAP = 12; // px between the point and what is said of it

/**
 * @param {object} parts
 * @param {HTMLElement} parts.figure
 * @param {string} parts.id
 * @param {Say} parts.say
 * @param {Words} parts.words
 */
export function makeReading({ figure, id, say, words }) {
  const dot = element("span", { class: "explorer-dot", "aria-hidden": "true", hidden: true });
  const told = element("div", { class: "explorer-told", "aria-hidden": "true", hidden: true });
  const hint = element("span", { id: `${id}-read`, hidden: true }, words.read);
  /** @type {Readable[]} */
  let readable = [];
  let larger = 1;
  /** @type {Spot | null} */
  let spot = null;

  const clear = () => {
    spot = null;
    dot.hidden = told.hidden = true;
  };

  /** @param {Spot} next  @param {boolean} spoken */
  function show(next, spoken) {
    spot = next;
    const { trace, points } = readable[next.series];
    const lines = wordsAt(trace, next.place);
    const [x, y] = points[next.place].map((at) => at * larger);
    told.replaceChildren(...lines.map((line) => element("div", {}, line)));
    dot.hidden = told.hidden = false;
    dot.style.transform = `translate(${x}px, ${y}px)`;
    const { clientWidth: wide, clientHeight: high } = figure;
    const left = Math.min(Math.max(0, x - told.offsetWidth / 2), Math.max(0, wide - told.offsetWidth));
    const above = y - GAP - told.offsetHeight;
    const top = above >= 0 ? above : Math.min(y + GAP, high - told.offsetHeight);
    told.style.transform = `translate(${left}px, ${top}px)`;
    if (spoken) say(lines.join(". "));
  }

  /** @param {MouseEvent} event */
  function point(event) {
    const { left, top } = figure.getBoundingClientRect();
    const found = spotAt(readable, [(event.clientX - left) / larger, (event.clientY - top) / larger]);
    if (!found) clear();
    else if (found.series !== spot?.series || found.place !== spot.place || told.hidden) show(found, false);
  }

  /** @type {Record<string, (at: Spot) => Spot>} */
  const keys = {
    ArrowLeft: (at) => along(readable, at, -1),
    ArrowRight: (at) => along(readable, at, 1),
    ArrowUp: (at) => across(readable, at, -1),
    ArrowDown: (at) => across(readable, at, 1),
    Home: ({ series }) => along(readable, { series, place: -1 }, 1),
    End: ({ series }) => along(readable, { series, place: readable[series].points.length }, -1),
  };

  figure.tabIndex = 0;
  figure.setAttribute("aria-describedby", hint.id);
  figure.append(dot, told, hint);
  figure.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") point(event);
  });
  figure.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") clear();
  });
  figure.addEventListener("click", point);
  figure.addEventListener("blur", clear);
  figure.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && spot) clear();
    else if (event.key in keys && readable.length)
      show(spot ? keys[event.key](spot) : keys.Home({ series: 0, place: 0 }), true);
    else return;
    event.preventDefault();
  });

  return {
    /** The picture shows something else now; where a reader stands is read anew. @param {Readable[]} now  @param {number} scale by which it is shown larger than drawn */
    update(now, scale) {
      readable = now;
      larger = scale;
      const at = spot;
      const point = at && readable[at.series]?.points[at.place];
      if (at && point && Number.isFinite(point[0] + point[1])) show(at, false);
      else clear();
    },
  };
}
