// The drawing beside the figure.
/** @import { DrawingSpec, Palette, Results } from "./kinds.js" */
import { all, around, element, find } from "../../../frontend/shared/dom.js";

/** Leaves a part's colours to the page's theme, as those of a figure are. @param {SVGElement} part  @param {Palette} dark */
function paint(part, dark) {
  for (const name of ["fill", "stroke"]) {
    const colour = part.getAttribute(name);
    if (!colour?.startsWith("#")) continue;
    part.removeAttribute(name);
    part.classList.add(`plot-${name}`);
    part.style.setProperty(`--${name}`, colour);
    part.style.setProperty(`--${name}-dark`, dark[colour.toLowerCase()] ?? colour);
  }
}

// Named parts of an SVG. Each says which results fill which of its attributes: `text` is what stands in it, and `says` its name for whoever
// tabs to it or points at it.
/** @param {DrawingSpec} drawing  @param {Palette} dark */
export function makeDrawing({ svg, alt, parts, hint }, dark) {
  const canvas = element("div", { class: "explorer-canvas", "data-role": "picture" });
  const said = element("p", { class: "explorer-said", "aria-hidden": "true" }, hint);
  const whole = element("div", { class: "explorer-drawing", "data-role": "drawing" }, canvas, said);
  /** @type {[part: SVGElement, attribute: string, result: string][]} */
  const fills = [];
  /** @type {SVGElement | null} */
  let chosen = null;

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

  canvas.innerHTML = svg;
  const drawn = find("svg", SVGElement, canvas);
  drawn.classList.add("plot");
  drawn.setAttribute("role", "group");
  drawn.setAttribute("aria-label", alt);
  for (const part of all("*", SVGElement, drawn)) paint(part, dark);
  for (const [name, attributes] of Object.entries(parts)) {
    const node = find(`[data-part="${name}"]`, SVGElement, drawn);
    for (const [attribute, result] of Object.entries(attributes))
      fills.push([node, attribute === "says" ? "aria-label" : attribute, result]);
    if (!attributes.says) continue;
    node.dataset.says = "";
    node.setAttribute("role", "img");
    node.setAttribute("tabindex", "0");
  }

  return {
    whole,
    asks: new Set(fills.map(([, , result]) => result)),
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
