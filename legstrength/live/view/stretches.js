// A table of stretches of weeks, as weeks: how its blocks are put, moved and taken away, and how weeks become a table again.
/** @import { Lane, Lanes } from "../plot/lanes.js" */

/** Series by name: a number for each row of a table, or for each week. @typedef {Record<string, number[]>} Columns */

/** Where a block stands. @typedef {{lane: number, begins: number, ends: number}} Place */

const STEP_PX = 9; // px up or down for one step of an amount
const TO_NOTHING = 100; // px down, at most, that take all of an amount away

/** How many steps more an amount is for a finger that has gone so far up, or down, which is −. @param {number} up px  @param {number} steps of the amount itself */
export const stepsUp = (up, steps) =>
  Math.round(up / (up < 0 ? Math.min(STEP_PX, TO_NOTHING / Math.max(1, steps)) : STEP_PX));

/** The series that go with a lane, its own first. @param {Lane} lane */
const withIt = ({ control, carries }) => [control, ...carries];

/** All series of some lanes. @param {Lanes} lanes */
export const seriesOf = ({ rows }) => [...new Set(rows.flatMap(withIt))];

/** A table week by week; weeks that no row holds have nothing in them. @param {Columns} table  @param {Lanes} lanes  @returns {Columns} */
export function asWeeks(table, lanes) {
  const names = seriesOf(lanes);
  /** @type {Columns} */
  const weeks = Object.fromEntries(names.map((name) => [name, []]));
  for (const [row, long] of table[lanes.weeks].entries()) {
    for (let week = 0; week < long && weeks[names[0]].length < lanes.length; week++)
      for (const name of names) weeks[name].push(table[name][row]);
  }
  const shown = lanes.rows.map(({ control }) => control);
  for (const name of names)
    while (weeks[name].length < lanes.length) weeks[name].push(shown.includes(name) ? 0 : table[name][0]);
  return weeks;
}

/** Weeks as a table of so many rows, or null where they change more often. @param {Columns} weeks  @param {Lanes} lanes  @param {number} rows  @returns {Columns | null} */
export function asTable(weeks, lanes, rows) {
  const names = seriesOf(lanes);
  const idle = (/** @type {string} */ name, /** @type {number} */ week) =>
    lanes.rows.some(({ control, carries }) => carries.includes(name) && !weeks[control][week]);
  /** @type {Columns} */
  const table = Object.fromEntries([lanes.weeks, ...names].map((name) => [name, []]));
  const long = table[lanes.weeks];
  for (let week = 0; week < lanes.length; week++) {
    const same = long.length > 0 && names.every((name) => idle(name, week) || weeks[name][week] === table[name].at(-1));
    if (same && names.every((name) => !idle(name, week) || idle(name, week - 1))) long[long.length - 1]++;
    else {
      long.push(1);
      for (const name of names) table[name].push(weeks[name][week]);
    }
  }
  if (long.length > rows) return null;
  const shown = lanes.rows.map(({ control }) => control);
  while (long.length < rows) {
    long.push(0);
    for (const name of names) table[name].push(shown.includes(name) ? 0 : table[name][0]);
  }
  return table;
}

/** Whether a week has room for a block of a lane that is not the one at `but`. @param {Columns} weeks  @param {Lane} lane  @param {number} week  @param {Place | null} but */
function free(weeks, { control, rides }, week, but) {
  if (rides && !weeks[rides][week]) return false;
  return !weeks[control][week] || Boolean(but && week >= but.begins && week < but.ends);
}

/** The weeks from which to which a block of a lane can reach from a week; null where there is no room. @param {Columns} weeks  @param {Lanes} lanes  @param {number} at the lane  @param {number} week  @param {Place | null} but  @returns {[number, number] | null} */
export function roomAt(weeks, lanes, at, week, but) {
  const lane = lanes.rows[at];
  if (week < 0 || week >= lanes.length || !free(weeks, lane, week, but)) return null;
  let [begins, ends] = [week, week + 1];
  while (begins > 0 && free(weeks, lane, begins - 1, but)) begins--;
  while (ends < lanes.length && free(weeks, lane, ends, but)) ends++;
  return [begins, ends];
}

/** Weeks with nothing in a lane over a block's place; what rides on it goes, too. @param {Columns} weeks  @param {Lanes} lanes  @param {Place} place  @returns {Columns} */
export function without(weeks, lanes, { lane, begins, ends }) {
  const { control } = lanes.rows[lane];
  const gone = [control, ...lanes.rows.filter(({ rides }) => rides === control).map((one) => one.control)];
  const cleared = gone.map((name) => [name, weeks[name].map((one, week) => (week >= begins && week < ends ? 0 : one))]);
  return { ...weeks, ...Object.fromEntries(cleared) };
}

/** Weeks with so much in a lane from one week to another. @param {Columns} weeks  @param {Lanes} lanes  @param {Place} place  @param {number} amount  @returns {Columns} */
export function filled(weeks, lanes, { lane, begins, ends }, amount) {
  const { control } = lanes.rows[lane];
  return { ...weeks, [control]: weeks[control].map((one, week) => (week >= begins && week < ends ? amount : one)) };
}

/**
 * Weeks in which a block stands elsewhere, or is longer or shorter, with all that goes along; its last week is repeated where it grows at
 * the right, its first where it grows at the left.
 * @param {Columns} weeks  @param {Lanes} lanes  @param {Place} from  @param {Place} to  @returns {Columns}
 */
export function moved(weeks, lanes, from, to) {
  const shift = to.ends - to.begins === from.ends - from.begins ? to.begins - from.begins : 0;
  const cleared = without(weeks, lanes, from);
  /** @type {Columns} */
  const next = { ...cleared };
  for (const name of withIt(lanes.rows[from.lane])) {
    next[name] = cleared[name].map((one, week) => {
      if (week < to.begins || week >= to.ends) return one;
      return weeks[name][Math.min(from.ends - 1, Math.max(from.begins, week - shift))];
    });
  }
  return next;
}
