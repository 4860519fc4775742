// The picture of a dragged prediction: one of the shapes, drawn anew into an SVG of some size.
/** @import { Drawing, Scale, Sheet } from "./scale.js" */
import { bars } from "./bars.js";
import { dial } from "./dial.js";
import { discs } from "./discs.js";
import { levels } from "./levels.js";
import { pins, ruler } from "./line.js";
import { rings } from "./rings.js";

/** @type {Record<string, (sheet: Sheet) => Drawing>} */
const SHAPES = { bars, levels, ruler, discs, rings, dial, pins };

/** @param {SVGSVGElement} svg  @param {Scale} scale  @param {Pick<Sheet, "marks" | "share" | "words">} shown */
export function draw(svg, scale, shown) {
  const [width, height] = [svg.clientWidth || 358, svg.clientHeight || 184];
  const drawing = SHAPES[scale.shape]({ width, height, scale, ...shown });
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.replaceChildren(...drawing.shapes);
  return { drawing, width };
}
