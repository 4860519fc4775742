// Where a value stands on paper, and where an axis has its ticks. A straight scale is one line; d3-scale would bring 11 kB for it.

const FAR = 1e6; // px; further away a browser's own numbers end
const MOST = 200; // ticks; more than that nobody meant
const MINUS = "\u2212";

/** A coordinate: a tenth of a pixel is fine enough. @param {number} value */
export const px = (value) => Math.round(value * 10) / 10;

/**
 * One axis on paper: `start` and `end` are where its range begins and ends, in px.
 * @typedef {{name: string, settings: Record<string, any>, start: number, end: number, low: number, high: number,
 *   at: (value: number) => number}} Axis
 */

/**
 * An axis; a range so short, or so long, that a number cannot hold its scale has no length.
 * @param {string} name  @param {Record<string, any>} settings  @param {number} start  @param {number} end  @returns {Axis}
 */
export function axis(name, settings, start, end) {
  const [low, far] = settings.range;
  const scale = (end - start) / (far - low);
  const [each, high] = Number.isFinite(scale) && Number.isFinite(far - low) ? [scale, far] : [0, low];
  const at = (/** @type {number} */ value) => {
    if (!Number.isFinite(value)) return Number.NaN;
    return each ? Math.max(-FAR, Math.min(FAR, start + (value - low) * each)) : (start + end) / 2;
  };
  return { name, settings, start, end, low, high, at };
}

/**
 * The axes of a layout, by Plotly's names, on paper of this size.
 * @param {Record<string, any>} layout  @param {number} width  @param {number} height  @returns {Record<string, Axis>}
 */
export function axesOf(layout, width, height) {
  const { l, r, t, b } = layout.margin;
  /** @type {Record<string, Axis>} */
  const axes = {};
  for (const [name, settings] of Object.entries(layout)) {
    if (!/^[xy]axis\d*$/.test(name)) continue;
    const [low, high] = settings.domain ?? [0, 1];
    const across = name[0] === "x";
    const room = Math.max(1, across ? width - l - r : height - t - b);
    const from = (/** @type {number} */ share) => (across ? l + share * room : height - b - share * room);
    axes[name] = axis(name, settings, from(low), from(high));
  }
  return axes;
}

/** What a layout calls the axis that traces and anchors call “x” or “y2”. @param {string} id */
export const axisName = (id) => `${id[0]}axis${id.slice(1)}`;

/** The axis that another one meets. @param {Axis} one  @param {Record<string, Axis>} axes  @returns {Axis} */
export function partner({ name, settings }, axes) {
  return axes[axisName(settings.anchor ?? (name[0] === "x" ? "y" : "x"))];
}

const STEPS = [2, 5, 10];

/** The step between ticks that nobody chose: round, and so that numbers have room, as Plotly chooses it. @param {Axis} one */
function stepOf({ name, low, high, start, end }) {
  const room = Math.abs(end - start) / (name[0] === "x" ? 80 : 40);
  const rough = Math.abs(high - low) / (Math.min(9, Math.max(4, room)) + 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (STEPS.find((share) => share > rough / power) ?? 10);
}

/** A tick's number as it is printed. @param {number} value */
const printed = (value) =>
  (Math.abs(value) < 1e15 ? value.toFixed(10).replace(/\.?0+$/, "") : String(value))
    .replace(/^-0$/, "0")
    .replace("-", MINUS);

/** The ticks of an axis inside its range, each with its words. @param {Axis} one  @returns {{value: number, words: string}[]} */
export function ticksOf(one) {
  const { settings, low, high } = one;
  if (!(high > low) && !settings.tickvals) return [];
  const suffix = settings.ticksuffix ?? "";
  const inside = (/** @type {number} */ value) =>
    value >= low - 1e-9 * (high - low) && value <= high + 1e-9 * (high - low);
  if (settings.tickvals) {
    const named = settings.tickvals.map((/** @type {number} */ value, /** @type {number} */ place) => ({
      value,
      words: settings.ticktext ? settings.ticktext[place] : printed(value), // Plotly has no suffix here
    }));
    return named.filter((/** @type {{value: number}} */ { value }) => inside(value));
  }
  const own = settings.dtick && (high - low) / settings.dtick <= MOST;
  const [step, origin] = own ? [settings.dtick, settings.tick0 ?? 0] : [stepOf(one), 0];
  const first = Math.ceil((low - origin) / step - 1e-9);
  const count = Math.min(MOST, Math.floor((high - origin) / step + 1e-9) - first + 1);
  const ticks = [];
  for (let place = 0; place < count; place++) {
    const value = origin + (first + place) * step;
    ticks.push({ value, words: printed(value) + suffix });
  }
  return ticks;
}
