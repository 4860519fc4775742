// A picture as plain data, before it is text or elements: nodes with attributes, of which `ink` paints lines, `area` surfaces, and `halo` the
// light edge around words, so many px wide.

/** @typedef {Record<string, string | number | undefined>} Attributes */

/**
 * An element of a picture: its tag, its attributes, and the elements or the text inside it.
 * @typedef {{tag: string, at: Attributes, inside: Node[] | string}} Node
 */

/**
 * How colours are written: into attributes, each as it is or as its twin; or, on a page, both into the style, where the page's theme
 * chooses between them (`plot.css`).
 * @typedef {{dark: Record<string, string>, live: boolean}} Paint
 */

/** What a picture has from a page's style, and has to bring along where it stands alone. */
const ALONE = { xmlns: "http://www.w3.org/2000/svg", "font-family": "Arial, Helvetica, sans-serif" };
const HALO = { stroke: "#ffffff", "stroke-linejoin": "round", "paint-order": "stroke" };

/** @param {string} tag  @param {Attributes} at  @param {Node[] | string} [inside]  @returns {Node} */
export const node = (tag, at, inside = []) => ({ tag, at, inside });

const RGBA = /^rgba\((\d+), ?(\d+), ?(\d+), ?([\d.]+)\)$/;

/** A colour as attributes that every program which shows SVG knows: without the share in it. @param {string} colour  @param {string} kind */
function plain(colour, kind) {
  const found = RGBA.exec(colour);
  if (!found) return { [kind]: colour };
  const hex = found.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return { [kind]: `#${hex.join("")}`, [`${kind}-opacity`]: found[4] };
}

const PALE = 0.6; // the luminance from which a colour is a shade on paper instead of ink
const PAPER = 0.95; // and from which it is the paper itself

/** How light a colour is, as WCAG measures it; 0 where it is not written as six digits. @param {string} colour */
function luminance(colour) {
  const [red, green, blue] = (/^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? ["0", "0", "0"])
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @type {Map<string, "" | "faint" | "pale" | "paper">} */
const tones = new Map();

/** What a colour is where a reader's own colours replace it: ink (""), ink that lets through, a shade on paper, or paper. @param {string} colour */
function toneOf(colour) {
  const known = tones.get(colour);
  if (known !== undefined) return known;
  const light = luminance(colour);
  const tone = light >= PAPER ? "paper" : light >= PALE ? "pale" : RGBA.test(colour) ? "faint" : "";
  tones.set(colour, tone);
  return tone;
}

/** The attributes as they are written. @param {Attributes} at  @param {Paint} paint  @returns {Attributes} */
export function dressed(at, { dark, live }) {
  if (at.ink === undefined && at.area === undefined) return at;
  const { ink, area, halo, ...rest } = at;
  const colours = Object.entries({ stroke: ink, fill: area }).filter(([, colour]) => colour !== undefined);
  if (halo) rest["stroke-width"] = halo;
  if (!live) {
    return Object.assign(rest, halo ? HALO : {}, ...colours.map(([kind, colour]) => plain(String(colour), kind)));
  }
  const twin = (/** @type {unknown} */ colour) => dark[String(colour).toLowerCase()] ?? colour;
  const styles = colours.map(([kind, colour]) => `--${kind}:${colour};--${kind}-dark:${twin(colour)}`);
  const shades = colours.map(([kind, colour]) => [kind, toneOf(String(colour))]).filter(([, tone]) => tone);
  const classes = [
    rest.class,
    ...colours.map(([kind]) => `plot-${kind}`),
    ...shades.map(([kind, tone]) => `plot-${tone}-${kind}`),
    halo ? "plot-halo" : "",
  ].filter(Boolean);
  return { ...rest, class: classes.join(" "), style: styles.join(";") };
}

/** @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (/** @type {unknown} */ text) => String(text).replace(/[&<>"]/g, (found) => ESCAPES[found]);

/** A picture as text. @param {Node} drawn  @param {Paint} paint  @returns {string} */
export function textOf({ tag, at, inside }, paint) {
  const written = Object.entries(dressed(at, paint)).filter(([, value]) => value !== undefined);
  const attributes = written.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const content = typeof inside === "string" ? escaped(inside) : inside.map((one) => textOf(one, paint)).join("");
  return content ? `<${tag}${attributes}>${content}</${tag}>` : `<${tag}${attributes}/>`;
}

/** A picture as text that needs no page around it: a file, or on paper. @param {Node} drawn  @returns {string} */
export const alone = ({ tag, at, inside }) =>
  textOf({ tag, at: { ...ALONE, ...at }, inside }, { dark: {}, live: false });
