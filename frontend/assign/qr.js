/* A QR code as an SVG: dark squares on white in any theme, since cameras need that, with the quiet edge of four squares that they need too. */
import qrcode from "qrcode-generator";
import { save as saveFile } from "../shared/save.js";

const SVG = "http://www.w3.org/2000/svg";
const EDGE = 4;

/**
 * The picture of a text, or null where the text is too long.
 * @param {string} text
 * @param {string} name
 */
export function picture(text, name) {
  let code;
  try {
    code = qrcode(0, "M");
    code.addData(text, "Byte");
    code.make();
  } catch {
    return null;
  }
  const count = code.getModuleCount();
  let path = "";
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1)
      if (code.isDark(row, column)) path += `M${column + EDGE} ${row + EDGE}h1v1h-1z`;
  }
  /** @param {"svg" | "rect" | "path"} tag  @param {Record<string, string | number>} attributes */
  const made = (tag, attributes) => {
    const element = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const side = count + 2 * EDGE;
  const svg = made("svg", {
    viewBox: `0 0 ${side} ${side}`,
    role: "img",
    "aria-label": name,
    "shape-rendering": "crispEdges",
  });
  svg.append(made("rect", { width: side, height: side, fill: "#fff" }), made("path", { d: path, fill: "#000" }));
  return svg;
}

/** Gives the picture to the reader as a file. @param {Element} svg  @param {string} name */
export function save(svg, name) {
  saveFile(new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" }), name);
}
