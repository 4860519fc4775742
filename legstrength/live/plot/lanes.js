// Lanes: series of one table as blocks over time (`live/explorer/lanes.py`).
import { axisName, px } from "./scales.js";
import { node } from "./scene.js";
import { widthOf } from "./words.js";

/** @typedef {import("./scene.js").Node} Node  @typedef {import("./words.js").Box} Box */

/**
 * @typedef {{control: string, name: string, colour: string, begins: number, by: number, carries: string[], rides: string}} Lane
 * @typedef {{rows: Lane[], weeks: string, length: number, grain: number, lanes: string, begins: string, ends: string, shares: string, says: string,
 *   out: string, lifts: string, xaxis: string, yaxis: string}} Lanes
 * @typedef {{lane: number, begins: number, ends: number, says: string, out: boolean, box: Box}} Block
 * @typedef {{rows: Box[], blocks: Block[]}} Laid where the lanes and the blocks stand, for whoever touches them
 */

const [GROUND, WORDS] = ["#f4f0e7", "#fffdf6"];
const [APART, INSET] = [3, 1]; // px between lanes, and beside a block
const [LOW, HIGH] = [0.6, 0.34]; // how high a block is that has next to nothing, and how much higher a full one, in lanes
const ROUND = 5; // px
const LIFT = 0.3; // how far a block rises that is lifted out, in lanes
const SIZES = [13, 12, 11]; // px of the words on a block

/** @param {Box} box */
const sized = ({ left, top, right, bottom }) => ({
  x: px(left),
  y: px(top),
  width: px(Math.max(0, right - left)),
  height: px(Math.max(0, bottom - top)),
});

/** The words on a block, in as large letters as it has room for; where there is none, their number alone, or nothing. @param {string} says  @param {Box} box  @returns {Node[]} */
function written(says, { left, right, top, bottom }) {
  const first = /[\u2212-]?\d[\d.]*/.exec(says)?.[0] ?? says;
  for (const [words, size] of [...SIZES.map((one) => [says, one]), ...SIZES.map((one) => [first, one])]) {
    if (typeof words !== "string" || typeof size !== "number") continue;
    if (widthOf(words, size) > right - left - 4 || size > bottom - top) continue;
    const at = { x: px((left + right) / 2), y: px((top + bottom) / 2 + 0.36 * size), "text-anchor": "middle" };
    return [node("text", { ...at, "font-size": size, "font-weight": 650, area: WORDS }, words)];
  }
  return [];
}

/** @param {Block} block  @param {string} colour  @param {number} high a lane in px  @returns {Node[]} */
function drawBlock({ box, says, out }, colour, high) {
  const round = { rx: ROUND };
  if (!out)
    return [node("rect", { ...sized(box), ...round, area: colour, class: "plot-faint" }), ...written(says, box)];
  const hole = { fill: "none", ink: colour, "stroke-width": 1.5, "stroke-dasharray": "4 3" };
  const up = LIFT * high;
  const raised = { ...box, top: box.top - up, bottom: box.bottom - up };
  const [x, y] = [(box.left + box.right) / 2, (raised.top + raised.bottom) / 2];
  const edge = { ink: WORDS, "stroke-width": 1.5 };
  return [
    node("rect", { ...sized(box), ...round, ...hole }),
    node("g", { transform: `rotate(-3 ${px(x)} ${px(y)})` }, [
      node("rect", { ...sized(raised), ...round, area: colour, ...edge, class: "plot-faint" }),
      ...written(says, raised),
    ]),
  ];
}

/**
 * @param {Lanes | undefined} lanes  @param {Record<string, any>} results  @param {Record<string, import("./scales.js").Axis>} axes
 * @returns {{nodes: Node[], laid: Laid | null}}
 */
export function drawLanes(lanes, results, axes) {
  const [x, y] = lanes ? [axes[axisName(lanes.xaxis)], axes[axisName(lanes.yaxis)]] : [];
  if (!lanes || !x || !y || !results[lanes.lanes]) return { nodes: [], laid: null };
  const count = lanes.rows.length;
  const rows = lanes.rows.map((_, place) => {
    const [top, bottom] = [y.at(count - place), y.at(count - place - 1)];
    return { left: x.at(0), right: x.at(lanes.length), top: top + APART / 2, bottom: bottom - APART / 2 };
  });
  /** @type {Block[]} */
  const blocks = results[lanes.lanes].map((/** @type {number} */ lane, /** @type {number} */ place) => {
    const [begins, ends] = [results[lanes.begins][place], results[lanes.ends][place]];
    const { top, bottom } = rows[lane];
    const high = (bottom - top) * (LOW + HIGH * results[lanes.shares][place]);
    const box = { left: x.at(begins) + INSET, right: x.at(ends) - INSET, top: bottom - high, bottom };
    return { lane, begins, ends, says: results[lanes.says][place], out: place === results[lanes.out], box };
  });
  const grounds = rows.map((box) => node("rect", { ...sized(box), rx: ROUND, area: GROUND, class: "plot-faint" }));
  const order = [...blocks].sort((one, other) => Number(one.out) - Number(other.out)); // what is lifted lies on top
  const drawn = order.flatMap((block) => {
    const { top, bottom } = rows[block.lane];
    return drawBlock(block, lanes.rows[block.lane].colour, bottom - top);
  });
  return { nodes: [...grounds, ...drawn], laid: { rows, blocks } };
}
