// The picture to take along: with its title and its sentence, on white paper, as SVG or as PNG.
import { element } from "../../../frontend/shared/dom.js";
import { save } from "../../../frontend/shared/save.js";
import { draw, sheetOf } from "../plot/draw.js";
import { alone, node } from "../plot/scene.js";
import { wrapped } from "../plot/words.js";

const WIDTH = 1000;
const EDGE = 16;
const TITLE = 22;
const WORDS = 15;
const LINE = 1.4; // from line to line, in font sizes
const SHARPER = 2; // how many dots of a PNG are one px

/** @param {any} spec  @param {any} source  @param {{results: any, text: string}} run  @param {readonly import("../plot/guests.js").Guest[]} [guests] */
export function picture(spec, source, { results, text }, guests = []) {
  const lines = wrapped(text, WORDS, WIDTH - 2 * EDGE);
  const first = EDGE + TITLE;
  const top = first + (lines.length + 0.6) * WORDS * LINE;
  const height = top + Math.max(spec.look.height, 500) + EDGE;
  const { scene } = draw(sheetOf(source, { width: WIDTH, height: height - top - EDGE }), results, null, guests);
  const said = lines.map((line, place) => {
    const y = first + (place + 1) * WORDS * LINE;
    return node("text", { x: EDGE, y, "font-size": WORDS, area: "#333333" }, line);
  });
  const inside = [
    node("rect", { width: WIDTH, height, area: "#ffffff" }),
    node("text", { x: EDGE, y: first, "font-size": TITLE, "font-weight": 600, area: "#333333" }, spec.title),
    ...said,
    node("svg", { ...scene.at, x: 0, y: top }, scene.inside),
  ];
  const size = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
  return { svg: alone(node("svg", size, inside)), height };
}

/** @param {string} svg  @param {number} height  @returns {Promise<Blob>} */
async function dots(svg, height) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = element("canvas", { width: WIDTH * SHARPER, height: Math.round(height * SHARPER) });
  const pen = canvas.getContext("2d");
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("This browser makes no PNG."))), "image/png");
  });
}

/**
 * Saves a figure as a reader sees it, with the curves that stand beside its own.
 * @param {"png" | "svg"} format  @param {Pick<import("./index.js").Explorer, "slug" | "spec" | "stage">} explorer  @param {any} source  @param {any} run
 */
export async function saveImage(format, { slug, spec, stage }, source, run) {
  const { svg, height } = picture(spec, source, run, stage.guests());
  if (format === "svg") save(new Blob([svg], { type: "image/svg+xml" }), `${slug}.svg`);
  else save(await dots(svg, height), `${slug}.png`);
}
