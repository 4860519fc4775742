// The picture: the figure, drawn for the width that there is, and the drawing beside it where there is one.
import { draw, sheetOf } from "../plot/draw.js";
import { elementOf, patch } from "../plot/elements.js";

/** @import { Figure, Results, Spec } from "./kinds.js" */

const WIDTH = 640; // px, as long as nobody knows how wide the figure is

/**
 * @param {object} parts
 * @param {HTMLElement & {traces?: unknown}} parts.figure
 * @param {HTMLElement} parts.graph
 * @param {Spec} parts.spec
 * @param {() => Figure} parts.source
 * @param {ReturnType<typeof import("./drawing.js").makeDrawing> | null} parts.drawing
 * @param {ReturnType<typeof import("./reading.js").makeReading>} parts.reading
 */
export function makePicture({ figure, graph, spec, source, drawing, reading }) {
  const paint = { dark: spec.dark, live: true };
  let [width, height] = [0, 0];
  /** @type {import("../plot/draw.js").Sheet | null} */
  let sheet = null;
  /** @type {{scene: import("../plot/scene.js").Node, element: SVGElement} | null} */
  let shown = null;

  /** Paper of the size that there is. JupyterLab hides everything while it changes its theme; then the size stays. */
  function lay() {
    width = figure.clientWidth || width;
    height = figure.clientHeight || height || spec.height;
    const made = sheetOf(source(), { width: width || WIDTH, height, narrow: spec.narrow });
    figure.traces = made.traces; // what the picture shows, for whoever wants to read it
    sheet = made;
    return made;
  }

  /** @param {import("../plot/scene.js").Node} scene */
  function first(scene) {
    const element = elementOf(scene, paint);
    element.setAttribute("aria-hidden", "true");
    graph.replaceChildren(element);
    return element;
  }

  /**
   * Shows results, and those of the run before as a quiet twin.
   * @param {Results} results
   * @param {Results | null} previous
   */
  function show(results, previous) {
    drawing?.fill(results);
    const { scene, readable } = draw(sheet ?? lay(), results, previous);
    reading.update(readable);
    shown = { scene, element: shown ? patch(shown.element, shown.scene, scene, paint) : first(scene) };
  }

  return {
    show,
    /**
     * Draws all anew, for the figure and the width of now.
     * @param {Results} results
     * @param {Results | null} previous
     */
    restyle(results, previous) {
      if (!sheet) return;
      lay();
      show(results, previous);
    },
    /**
     * Calls back when the figure's width changes; returns how to end that.
     * @param {() => void} changed
     */
    watch(changed) {
      const sizes = new ResizeObserver(() => {
        if (figure.clientWidth && figure.clientWidth !== width) changed();
      });
      sizes.observe(figure);
      return () => sizes.disconnect();
    },
  };
}
