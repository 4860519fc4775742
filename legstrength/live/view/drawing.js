// The drawing beside the figure.
/** @import { DrawingSpec, Palette, Results } from "./kinds.js" */
import { around, element, find } from "../../../frontend/shared/dom.js";

// Named parts of an SVG. Each says which results fill which of its attributes: `text` is what stands in it, and `says` its name for whoever
// tabs to it or points at it.
/** @param {DrawingSpec} drawing */
export function makeDrawing({ svg, alt, parts, hint }) {
  const canvas = element("div", { class: "explorer-canvas" });
  const said = element("p", { class: "explorer-said", "aria-hidden": "true" }, hint);
  const whole = element("div", { class: "explorer-drawing", "data-role": "drawing" }, canvas, said);
  /** @type {[part: SVGElement, attribute: string, result: string][]} */
  let fills = [];
  /** @type {SVGElement | null} */
  let chosen = null;
  let shown = "";

  const tell = () => {
    const text = chosen?.getAttribute("aria-label") ?? hint;
    if (said.textContent !== text) said.textContent = text;
  };
  const choose = (/** @type {Event} */ event) => {
    const part = around(event, "[data-says]", SVGElement);
    if (part) {
      chosen = part;
      tell();
    }
  };
  for (const event of ["pointerover", "pointerdown", "focusin"]) canvas.addEventListener(event, choose);

  return {
    whole,
    // The SVG is made anew only as the page turns dark or light; whoever has a part in focus keeps it.
    /** @param {Palette} palette */
    colour(palette) {
      const coloured = svg.replace(/#[0-9a-f]{6}\b/gi, (colour) => palette[colour.toLowerCase()] ?? colour);
      if (coloured === shown) return;
      shown = coloured;
      const active = document.activeElement;
      const focused = active instanceof SVGElement && canvas.contains(active) ? active.dataset.part : null;
      const picked = chosen?.dataset.part;
      canvas.innerHTML = coloured;
      const drawn = find("svg", SVGElement, canvas);
      drawn.setAttribute("role", "group");
      drawn.setAttribute("aria-label", alt);
      fills = [];
      for (const [name, attributes] of Object.entries(parts)) {
        const node = find(`[data-part="${name}"]`, SVGElement, drawn);
        for (const [attribute, result] of Object.entries(attributes))
          fills.push([node, attribute === "says" ? "aria-label" : attribute, result]);
        if (!attributes.says) continue;
        node.dataset.says = "";
        node.setAttribute("role", "img");
        node.setAttribute("tabindex", "0");
        if (name === focused) node.focus({ preventScroll: true });
      }
      chosen = picked ? find(`[data-part="${picked}"]`, SVGElement, drawn) : null;
    },
    /** @param {Results} results */
    fill(results) {
      for (const [node, attribute, result] of fills) {
        const value = String(results[result]);
        if (attribute === "text") {
          if (node.textContent !== value) node.textContent = value;
        } else if (node.getAttribute(attribute) !== value) node.setAttribute(attribute, value);
      }
      tell();
    },
  };
}
