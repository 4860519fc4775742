// Labels at the ends of lines stand in the order of the lines: what ends higher is written higher.

/** @typedef {import("./labels.js").Placed} Placed */

const SAME = 1; // px across within which two lines end at the same place
const COLUMN = 8; // px across within which their words begin at the same place

/** Whether two labels stand below one another for lines that end at the same place. @param {Placed} one  @param {Placed} other */
const stacked = (one, other) =>
  !one.label.reach &&
  !other.label.reach &&
  one.anchor === other.anchor &&
  one.label.size === other.label.size &&
  Math.abs(one.label.at[0] - other.label.at[0]) <= SAME &&
  Math.abs(one.x - other.x) <= COLUMN;

/** A label in the height of another. @param {Placed} one  @param {Placed} other  @returns {Placed} */
const atHeightOf = (one, { y, far }) => {
  const down = y - one.y;
  const { left, right, top, bottom } = one.box;
  return { ...one, y, far: one.far || far, box: { left, right, top: top + down, bottom: bottom + down } };
};

/**
 * The same places, those of stacked labels changed among them where a lower line has the higher words, and where that is no worse.
 * @param {Placed[]} placed
 * @param {(box: import("./words.js").Box, index: number, among: Placed[]) => number} cost what it costs that a label stands there
 */
export function inOrder(placed, cost) {
  let now = [...placed];
  for (let changed = true, rounds = 0; changed && rounds < placed.length; rounds++) {
    changed = false;
    for (let first = 0; first < now.length; first++)
      for (let second = first + 1; second < now.length; second++) {
        const [one, other] = [now[first], now[second]];
        const wrong = (one.label.at[1] - other.label.at[1]) * (one.y - other.y) < 0;
        if (!wrong || !stacked(one, other)) continue;
        const next = [...now];
        next[first] = atHeightOf(one, other);
        next[second] = atHeightOf(other, one);
        const price = (/** @type {Placed[]} */ all) =>
          cost(all[first].box, first, all) + cost(all[second].box, second, all);
        if (price(next) > price(now) + 1) continue;
        now = next;
        changed = true;
      }
  }
  return now;
}
