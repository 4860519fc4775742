// The sentence of a text that a search found, in pieces, with the words that were found marked.

const [SHORTEST, LONGEST] = [60, 220];

/**
 * @param {string} text
 * @param {string[]} terms  words of the text, in small letters
 * @returns {{ text: string, marked: boolean }[]}
 */
export function excerpt(text, terms) {
  const sentences = text.match(/[^.?!]+(?:[.?!](?!\s)[^.?!]+)*[.?!]*["”’)]*\s*/g) ?? [];
  if (!sentences.length) return [];
  const counts = sentences.map((sentence) => new Set(words(sentence).filter((word) => terms.includes(word))).size);
  const best = counts.indexOf(Math.max(...counts));
  let shown = sentences[best].trim();
  if (shown.length < SHORTEST && best + 1 < sentences.length) shown += ` ${sentences[best + 1].trim()}`;
  if (shown.length > LONGEST) shown = `${shown.slice(0, shown.lastIndexOf(" ", LONGEST))} …`;
  return shown
    .split(/([\p{L}\p{N}]+)/u)
    .filter(Boolean)
    .map((piece) => ({ text: piece, marked: terms.includes(piece.toLowerCase()) }));
}

/** @param {string} text */
const words = (text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
