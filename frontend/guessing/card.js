// A card of the game: what the page says of a hidden result, and who was near enough.

/**
 * What `legstrength/site/lesson/guessing.py` says of each card.
 * @typedef {[words: string, asks: string, name: string, trial: string, found: number, told: string, near: number, model: number, curve: number,
 *   modelHits: boolean, curveHits: boolean, high: number]} Told
 * @typedef {{words: string, asks: string, name: string, trial: string, found: number, told: string, near: number, model: number, curve: number,
 *   modelHits: boolean, curveHits: boolean, high: number}} Card
 */

/** @param {Told} told  @returns {Card} */
export function cardOf([words, asks, name, trial, found, told, near, model, curve, modelHits, curveHits, high]) {
  return { words, asks, name, trial, found, told, near, model, curve, modelHits, curveHits, high };
}

/** Whether a pin is near enough. @param {Card} card  @param {number} pin */
export const hits = ({ found, near }, pin) => Math.abs(pin - found) <= near;

/** How many of the cards each hits. @param {Card[]} cards  @param {number[]} pins */
export const score = (cards, pins) => ({
  you: pins.filter((pin, place) => hits(cards[place], pin)).length,
  model: pins.filter((_, place) => cards[place].modelHits).length,
  curve: pins.filter((_, place) => cards[place].curveHits).length,
});

/**
 * What is said of a pin beside a card that is turned over, by the names of its sentences, and by how many points it is off.
 * @param {Card} card  @param {number} pin
 */
export function verdict(card, pin) {
  const off = Math.round(Math.abs(pin - card.found));
  const met = hits(card, pin);
  const { modelHits, curveHits } = card;
  const both = met ? "both" : "both-alone";
  const others = modelHits ? (curveHits ? both : "model-alone") : curveHits ? "curve-alone" : "neither";
  return { off, own: off === 0 ? "spot-on" : met ? "hit" : "miss", others };
}
