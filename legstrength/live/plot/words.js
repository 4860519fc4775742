// How much room words take, where no browser can be asked. The widths are those of DejaVu Sans, the widest of the fonts that pages are read in,
// so that what has room here has room everywhere.

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box a rectangle on paper, in px */
/** @typedef {"start" | "middle" | "end"} Anchor which part of the base line stands at the point */

/** Hundredths of the font's size → the letters that are so wide. */
const WIDTHS = {
  28: "ijlí'",
  32: "IJ ,.’‘·\u00a0",
  36: "f/:;\\|-",
  40: "()[]t!r",
  50: '"*_`–°',
  53: "sz“”?",
  56: "cçL",
  59: "Fkvxy",
  61: "TYPaoäöáóøå",
  63: "eéèêESbdghnpquüúñß",
  66: "K$0123456789{}",
  70: "VBRXZC",
  72: "A",
  75: "UHN",
  78: "DG",
  79: "OQ&",
  84: "w#+<=>^~−×÷≤≥",
  97: "Mm%½",
  99: "æ",
};
const OTHER = 100;
const [ASCENT, DESCENT] = [0.76, 0.24]; // how far letters reach above and below their base line, in font sizes
/** @type {Map<string, number>} */
const WIDTH_OF = new Map();
for (const [width, letters] of Object.entries(WIDTHS)) for (const one of letters) WIDTH_OF.set(one, Number(width));

/** About the width of words, in px. @param {string} text  @param {number} size of the font, in px */
export function widthOf(text, size) {
  let sum = 0;
  for (const one of text) sum += WIDTH_OF.get(one) ?? OTHER;
  return (sum * size) / 100;
}

/** The room of words whose base line has its middle or an end at a point. @param {string} text  @param {number} x  @param {number} y  @param {Anchor} anchor  @param {number} size  @returns {Box} */
export function roomOf(text, x, y, anchor, size) {
  const wide = widthOf(text, size);
  const left = x - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
  return { left, top: y - ASCENT * size, right: left + wide, bottom: y + DESCENT * size };
}

/** Words as they are written: of several spaces SVG would leave one. @param {string} text */
export const spaced = (text) => text.replaceAll("  ", " \u00a0");

/** Words in lines that are no wider than the room; a word that is too long has its line. @param {string} text  @param {number} size  @param {number} room */
export function wrapped(text, size, room) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = lines[lines.length - 1] ? `${lines[lines.length - 1]} ${word}` : word;
    if (widthOf(longer, size) <= room || !lines[lines.length - 1]) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
