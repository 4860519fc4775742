// One picture of an explorer: a figure, drawn for the room that there is.
import { element } from "../../../frontend/shared/dom.js";
import { draw, sheetOf } from "../plot/draw.js";
import { elementOf, patch } from "../plot/elements.js";
import { DARK } from "../plot/guests.js";
import { panelsOf } from "../plot/panels.js";
import { makeDials } from "./dials.js";
import { makeLanes } from "./lanes.js";
import { makeReading } from "./reading.js";

/** @import { Common, Figure, Look, Palette, Results, Say, Words } from "./kinds.js" */
/** @typedef {import("../plot/panels.js").Panel} Panel */

const LARGEST = 1.5; // how much larger words become in a picture, at the most, for whoever reads large ones
const LEAST = 390; // px that a picture is drawn for at least, and made smaller where there is less, so that its words keep their places
const WIDTH = 640; // px, as long as nobody knows how wide the figure is

/** How large a reader's words are, in those that most have. @param {Element} within */
export const wordsOf = ({ ownerDocument: { documentElement } }) =>
  Number.parseFloat(getComputedStyle(documentElement).fontSize) / 16;

/**
 * @param {object} parts
 * @param {Look} parts.look
 * @param {Palette} parts.dark
 * @param {() => Figure} parts.source
 * @param {Common["settings"]} parts.settings
 * @param {string} parts.id
 * @param {Say} parts.say
 * @param {Words} parts.words
 */
export function makePicture({ look, dark, source, settings, id, say, words }) {
  const paint = { dark: { ...DARK, ...dark }, live: true };
  const graph = element("div", { class: "explorer-graph" });
  const attributes = {
    class: "explorer-figure",
    "data-role": "picture",
    "data-view": look.name,
    role: source().lanes ? "group" : "img",
  };
  /** @type {HTMLElement & {traces?: unknown}} */
  const figure = element("div", { ...attributes, "aria-label": look.alt }, graph);
  const reading = makeReading({ figure, id: `${id}-${look.name}`, say, words });
  const dials = makeDials(figure, settings);
  const { lanes: drawn } = source();
  const lanes = drawn ? makeLanes(figure, drawn, { settings, say, words }) : null;
  let [width, height, larger] = [0, 0, 1];
  /** @type {Panel | null} */
  let panel = null;
  /** @type {import("../plot/draw.js").Sheet | null} */
  let sheet = null;
  /** @type {{scene: import("../plot/scene.js").Node, element: SVGElement} | null} */
  let shown = null;

  /** Paper of the size that there is. JupyterLab hides everything while it changes its theme; then the size stays. */
  function lay() {
    width = figure.clientWidth || width;
    height = figure.clientHeight || height || look.height;
    larger = Math.min(LARGEST, Math.max(1, wordsOf(figure))) * Math.min(1, (width || WIDTH) / LEAST);
    const size = { width: (width || WIDTH) / larger, height: height / larger };
    const made = sheetOf(source(), { ...size, narrow: look.narrow, panel });
    figure.traces = made.traces; // what the picture shows, for whoever wants to read it
    sheet = made;
    return made;
  }

  /** @param {import("../plot/scene.js").Node} scene */
  function first(scene) {
    const made = elementOf(scene, paint);
    made.setAttribute("aria-hidden", "true");
    graph.replaceChildren(made);
    return made;
  }

  return {
    figure,
    look,
    panels: () => panelsOf(source().layout),
    traces: () => source().data,
    /** @param {string} name */
    knows: (name) =>
      [...source().data.map(({ meta }) => meta), ...(source().insets ?? [])].some((one) => one?.look?.includes(name)),
    /** Shows one panel alone, or all of them. @param {Panel | null} one */
    choose(one) {
      if (one?.low !== panel?.low) sheet = null;
      panel = one;
    },
    /** Whether the figure's room is another than the one that it was drawn for. */
    outgrown: () => Boolean(figure.clientWidth) && (figure.clientWidth !== width || figure.clientHeight !== height),
    /** The figure or its room is another one now. */
    forget() {
      sheet = null;
    },
    /**
     * Shows results, those of the run before as a quiet twin, and curves beside them.
     * @param {Results} results
     * @param {Results | null} previous
     * @param {readonly import("../plot/guests.js").Guest[]} guests
     * @param {string} look what is stressed
     */
    show(results, previous, guests, look) {
      const { scene, readable, turning, laid } = draw(sheet ?? lay(), results, previous, guests, look);
      reading.update(readable, larger);
      dials.lay(turning, larger);
      lanes?.lay(laid, larger);
      shown = { scene, element: shown ? patch(shown.element, shown.scene, scene, paint) : first(scene) };
    },
    /** @param {string} text what the results come to, in words */
    describe: (text) => figure.setAttribute("aria-label", `${look.alt} ${text}`),
  };
}
