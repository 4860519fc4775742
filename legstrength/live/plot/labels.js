// Where labels stand: beside what they name, never on one another, never cut. The same input gives the same places.
//
// A label wishes for a side of its point. It gets the best of the places around it: each side, nearer and farther, judged by what it would
// cover (another label or the edge of the paper counts most, then a mark, then a line) and by how far it is from the wish. One that ends up
// away from its point is tied to it by a thin leader. What stands at the ends of lines keeps their order. Labels of marks choose first, since they have to stay at their marks, then those that wish
// to stand level with their point, so that others at the same point stand above and below them.
import { inOrder } from "./order.js";
import { px } from "./scales.js";
import { node } from "./scene.js";
import { roomOf, spaced } from "./words.js";

/** @typedef {import("./words.js").Box} Box  @typedef {[number, number]} Point */

/**
 * @typedef {object} Label
 * @property {string} words
 * @property {Point} at what it names, on paper
 * @property {number} reach how far the mark at its point reaches; 0 without one
 * @property {string} side as Plotly's `textposition` has it: "top left", "middle center" …
 * @property {number} size of its font
 * @property {string} color
 * @property {number} [opacity]
 */

/** @typedef {{points: Point[], width: number}} Line a line or a bar, on paper */
/** @typedef {{label: Label, box: Box, x: number, y: number, anchor: import("./words.js").Anchor, far: boolean,
 *   edged: boolean}} Placed */

const THIN = 3; // px, at most, that a line is wide; what is wider is a bar
const LINE = 3; // px between a label and the line or the bar that it names
const EDGE = 2; // px that stay free at the edge of the paper
const DISTANCES = [0, 5, 9, 13, 18, 24, 36, 50, 68, 90];
const LEADER = 14; // px from its point at which a label is tied to it
const HALO = 3; // px
const ROUNDS = 3; // how often all look for a better place, once the others stand
/** What is bad about a place, for each px of it (`turn`: for each side that it is off the wish). */
const COST = { label: 40, edge: 400, written: 40, mark: 6, line: 0.14, far: 0.22, strayed: 0.44, turn: 1.6 };

/** @type {Record<string, number>} */
const UP = { top: -1, middle: 0, bottom: 1 };
/** @type {Record<string, number>} */
const ASIDE = { left: -1, center: 0, right: 1 };
const SIDES = ["right", "left", "center"].flatMap((x) => ["middle", "top", "bottom"].map((y) => `${y} ${x}`));

/** Where words stand when they are on a side of their point, so far away. @param {Label} label  @param {string} side  @param {number} away  @returns {Placed} */
function stand(label, side, away) {
  const [up, aside] = side.split(" ");
  const { size, words, at, reach } = label;
  const free = (reach ? reach / 0.8 + 1 : LINE) + away;
  const diagonal = reach && up !== "middle" && aside !== "center" && away ? Math.SQRT1_2 : 1;
  const x = at[0] + ASIDE[aside] * (reach || up === "middle" ? free * diagonal : LINE);
  const middle = at[1] + UP[up] * (free * diagonal + size / 2);
  const anchor = aside === "left" ? "end" : aside === "right" ? "start" : "middle";
  const y = middle + 0.26 * size;
  return { label, x, y, anchor, far: away >= LEADER, edged: false, box: roomOf(words, x, y, anchor, size) };
}

/** The overlap of two boxes, as the smaller of its sides; nothing where they are apart. @param {Box} one  @param {Box} other */
const overlap = (one, other) =>
  Math.max(
    0,
    Math.min(
      Math.min(one.right, other.right) - Math.max(one.left, other.left),
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
    ),
  );

/** How long the part of a line is that lies in a box, or nearer to it than so many px aside. @param {Point[]} points  @param {Box} box  @param {number} aside */
function inside(points, box, aside) {
  let sum = 0;
  for (let place = 1; place < points.length; place++) {
    const [x0, y0] = points[place - 1];
    const [x1, y1] = points[place];
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [wider, higher] = [(aside * Math.abs(y1 - y0)) / length, (aside * Math.abs(x1 - x0)) / length];
    const [left, right] = [box.left - wider, box.right + wider];
    const [top, bottom] = [box.top - higher, box.bottom + higher];
    if (!(Math.max(x0, x1) >= left && Math.min(x0, x1) <= right)) continue;
    if (!(Math.max(y0, y1) >= top && Math.min(y0, y1) <= bottom)) continue;
    let [from, to] = [0, 1];
    for (const [start, step, low, high] of [
      [x0, x1 - x0, left, right],
      [y0, y1 - y0, top, bottom],
    ]) {
      if (!step) continue;
      const [a, b] = [(low - start) / step, (high - start) / step];
      from = Math.max(from, Math.min(a, b));
      to = Math.min(to, Math.max(a, b));
    }
    if (to > from) sum += (to - from) * length;
  }
  return sum;
}

/** How far a place is from the wish, moved into the paper where it would stick out at a side. @param {Label} label  @param {string} side  @param {number} away  @param {Box} paper */
function choice(label, side, away, paper) {
  const [wish, has] = [label.side, side].map((one) => one.split(" "));
  const turned = Math.abs(UP[wish[0]] - UP[has[0]]) + Math.abs(ASIDE[wish[1]] - ASIDE[has[1]]);
  const placed = stand(label, side, away);
  const { box } = placed;
  const shift = Math.max(0, paper.left - box.left) - Math.max(0, box.right - paper.right);
  placed.x += shift;
  box.left += shift;
  box.right += shift;
  const out =
    Math.max(0, paper.top - box.top) + Math.max(0, box.bottom - paper.bottom) + Math.max(0, paper.left - box.left);
  const cost =
    away * (label.reach ? COST.strayed : COST.far) + turned * COST.turn + Math.abs(shift) * COST.far + out * COST.edge;
  return { placed, cost, ground: -1 };
}

/** The places of a label that are so far from its point. @param {Label} label  @param {number} away  @param {Box} paper */
const ring = (label, away, paper) =>
  SIDES.filter((side) => side !== "middle center" || (!away && label.side === side))
    .map((side) => choice(label, side, away, paper))
    .sort((one, other) => one.cost - other.cost);

/** What it costs to cover any of these. @param {Box} box  @param {Box[]} others  @param {number} weight */
function covered(box, others, weight) {
  let sum = 0;
  for (const one of others) {
    const shared = overlap(box, one);
    if (shared) sum += (4 + shared) * weight;
  }
  return sum;
}

/** How much of these lines a box covers: half of what it only touches, and of a bar as often as it is thicker than a line. @param {Box} box  @param {Line[]} lines */
function crossed(box, lines) {
  let sum = 0;
  for (const { points, width } of lines) {
    const touched = inside(points, box, width / 2);
    if (touched) sum += ((touched + inside(points, box, 0)) / 2) * Math.max(1, width / THIN);
  }
  return sum;
}

const holds = (/** @type {Box} */ box, /** @type {Point} */ [x, y]) =>
  box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;

/**
 * Finds a place for every label on paper of this size. `written` is kept free, then `marks`, then `lines` as far as can be. Words have a light
 * edge, but for those in the dark `ink` of the axes that cover nothing, not even a line of the grid, `ruled`: they can be read on every shade.
 * @param {Label[]} labels  @param {{paper: Box, written: Box[], marks: Box[], lines: Line[], ruled: Line[], ink: string}} around
 * @returns {Placed[]}
 */
export function placesOf(labels, { paper, written, marks, lines, ruled, ink }) {
  const within = { left: paper.left + EDGE, top: paper.top, right: paper.right - EDGE, bottom: paper.bottom - 1 };
  /** @type {ReturnType<typeof choice>[][][]} */
  const rings = labels.map(() => []);
  const others = labels.map(({ reach, at }) => (reach ? marks.filter((mark) => !holds(mark, at)) : marks));
  /** @type {(Placed | null)[]} */
  const stood = labels.map(() => null);
  const first = (/** @type {Label} */ { reach, side }) => (reach ? 0 : side.startsWith("middle") ? 1 : 2);
  const order = labels
    .map((_, index) => index)
    .sort((one, other) => first(labels[one]) - first(labels[other]) || one - other);

  const best = (/** @type {number} */ index) => {
    let [found, least] = [stood[index], Number.POSITIVE_INFINITY];
    const free = stood.filter((one, other) => one && other !== index).map((one) => /** @type {Placed} */ (one).box);
    for (const [step, away] of DISTANCES.entries()) {
      rings[index][step] ??= ring(labels[index], away, within);
      if (rings[index][step][0].cost >= least) break;
      for (const one of rings[index][step]) {
        if (one.cost >= least) break;
        let cost = one.cost + covered(one.placed.box, free, COST.label);
        if (cost >= least) continue;
        if (one.ground < 0) one.ground = ground(one.placed.box, others[index]);
        cost += one.ground;
        if (cost < least) [found, least] = [one.placed, cost];
      }
    }
    return found;
  };
  /** What a place covers of all that does not move. @param {Box} box  @param {Box[]} among */
  const ground = (box, among) => {
    const words = covered(box, written, COST.written);
    return words + covered(box, among, COST.mark) + crossed(box, lines) * COST.line;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const before = [...stood];
    for (const index of order) stood[index] = best(index);
    if (stood.every((one, index) => one === before[index])) break;
  }
  const bad = (/** @type {Box} */ box, /** @type {number} */ index, /** @type {Placed[]} */ among) =>
    ground(box, others[index]) +
    covered(
      box,
      among.filter((_, other) => other !== index).map((one) => one.box),
      COST.label,
    ) +
    (Math.max(0, within.top - box.top) + Math.max(0, box.bottom - within.bottom)) * COST.edge;
  const placed = inOrder(/** @type {Placed[]} */ (stood), bad);
  const edged = (/** @type {Placed} */ { label: { color, reach }, box }, /** @type {number} */ index) =>
    color !== ink || reach > 0 || ground(box, others[index]) + crossed(box, ruled) > 0;
  return placed.map((one, index) => ({ ...one, edged: edged(one, index) }));
}

/** @param {Placed[]} placed */
export function drawLabels(placed) {
  return placed.map(({ label, x, y, anchor, far, edged, box }) => {
    const at = {
      x: px(x),
      y: px(y),
      "text-anchor": anchor,
      "font-size": label.size,
      area: label.color,
      halo: edged ? HALO : undefined,
    };
    const words = node("text", at, spaced(label.words));
    if (!far) return node("g", { opacity: label.opacity }, [words]);
    const [px0, py0] = label.at;
    const [nearX, nearY] = [Math.min(box.right, Math.max(box.left, px0)), Math.min(box.bottom, Math.max(box.top, py0))];
    const leader = {
      d: `M${px(px0)},${px(py0)}L${px(nearX)},${px(nearY)}`,
      ink: label.color,
      "stroke-width": 0.8,
      fill: "none",
      opacity: 0.7,
    };
    return node("g", { opacity: label.opacity }, [node("path", leader), words]);
  });
}
