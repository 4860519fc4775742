// The picture of a drawn prediction: first the pad with what is drawn so far, later the model's curves over the reader's.
/** @import { Area, Axes, Person, Point, Scale, Values } from "./drawn-scale.js" */
import { amount, fixed, signed, valueAt } from "legstrength-core/lesson";
import { bandPath, larger, linePath, roundStep, scaleOf, shape, smooth, wholeOf } from "./drawn-scale.js";

/** @typedef {{left: number, right: number, top: number, bottom: number}} Box */
/**
 * What is shown: whose turn it is, what is drawn, and how far the model's answer has come (0 to 1; null before the reader has locked).
 * @typedef {{turn: string, drawn: Map<string, Values>, answer: number | null, words: Record<string, string>, heads: Map<string, SVGElement>,
 *   apart: {id: string, gap: number, unit: string} | null}} Shown
 */

const HEAD = 26;
const WAY = [0.28, 0.52, 0.4, 0.64, 0.2, 0.76]; // shares of the width at which a curve's name may stand

/** A value with its unit, as the whole prediction writes it. @param {Axes} axes  @param {number} value */
export function told({ low, step, unit }, value) {
  const digits = step < 1 ? 1 : 0;
  return `${low < 0 ? signed(value, digits) : fixed(value, digits)}${unit ? `\u00a0${unit}` : ""}`;
}

/** Where the curves lie: with room for numbers at the left and, over the answer, at the right. @param {Axes} axes  @param {number} width  @param {number} height  @param {boolean} open  @returns {Area} */
function areaOf(axes, width, height, open) {
  const longest = Math.max(...[axes.low, axes.high].map((value) => told(axes, value).length));
  const beside = open ? 22 : HEAD + 12 + longest * 10 * larger();
  return { left: 46 * larger(), right: width - beside, top: 16, bottom: height - 30 };
}

/** Grid and numbers. @param {Axes} axes  @param {Area} area  @param {Scale} scale  @param {boolean} open */
function rules(axes, area, scale, open) {
  const { low, high, at } = axes;
  const made = [];
  const step = roundStep(high - low, Math.max(2, Math.floor((area.bottom - area.top) / 42)));
  const lines = new Set([low]);
  for (let value = Math.ceil(low / step) * step; value <= high + 1e-9; value += step)
    lines.add(Number(value.toFixed(6)));
  for (const value of lines) {
    const y = scale.height(value);
    const crowded = value === low && [...lines].some((one) => one !== low && Math.abs(scale.height(one) - y) < 14);
    made.push(shape("line", { class: value === 0 ? "zero" : "grid", x1: area.left, x2: area.right, y1: y, y2: y }));
    const text = low < 0 ? signed(value, step < 1 ? 1 : 0) : fixed(value, step < 1 ? 1 : 0);
    if (!crowded && !(open && value === valueAt(...columns(axes.people[0].model), at[0])))
      made.push(shape("text", { class: "axis", x: area.left - 8, y: y + 4.5, "text-anchor": "end" }, text));
  }
  const middle = at[Math.floor((at.length - 1) / 2) + ((at.length - 1) % 2)];
  const numbers = open || area.right - area.left < 240 ? [at[0], middle, at[at.length - 1]] : at;
  let free = -Infinity;
  const [end, word] = [at[at.length - 1], `${axes.along} ${at[at.length - 1]}`];
  const room = area.right - word.length * 8 * larger() - 8;
  for (const place of numbers) {
    const x = scale.along(place);
    made.push(shape("line", { class: "tick", x1: x, x2: x, y1: area.bottom, y2: area.bottom + 5 }));
    const last = place === end;
    if (!last && (x < free || (place !== at[0] && x + 10 > room))) continue;
    const where = { class: "axis", x: last ? area.right : x, y: area.bottom + 20 };
    made.push(shape("text", { ...where, "text-anchor": last ? "end" : "middle" }, last ? word : String(place)));
    free = x + 30 * larger();
  }
  made.push(shape("text", { class: "axis up", x: area.left + 8, y: area.top + 14 }, axes.up));
  return made;
}

/** @param {Axes} axes  @param {Values} values  @param {Scale} scale  @returns {Point[]} */
function cornersOf({ at }, values, { along, height }) {
  const whole = wholeOf(at, values);
  if (!whole) return [];
  const last = Math.max(0, ...values.map((value, place) => (value === null ? 0 : place)));
  return whole.slice(0, last + 1).map((value, place) => [along(at[place]), height(value)]);
}

/** A badge in the picture. @param {SVGElement | undefined} head  @param {number} x  @param {number} y */
function headAt(head, x, y) {
  const made = /** @type {SVGElement} */ (head?.cloneNode(true) ?? shape("g"));
  for (const [name, value] of Object.entries({ x: x - HEAD / 2, y: y - HEAD / 2, width: HEAD, height: HEAD })) {
    made.setAttribute(name, value.toFixed(1));
  }
  return made;
}

/** @param {Axes} axes  @param {Scale} scale  @param {Shown} shown  @param {boolean} marks */
function drawings(axes, scale, { turn, drawn }, marks) {
  return axes.people.flatMap(({ id }) => {
    /** @type {SVGElement[]} */
    const made = [];
    const values = drawn.get(id) ?? [];
    const corners = cornersOf(axes, values, scale);
    const quiet = marks && id !== turn ? " quiet" : "";
    const points = corners.slice(1).filter((_, place) => values[place + 1] !== null);
    made.push(shape("path", { class: `drawn-line${quiet}`, d: smooth(corners) }));
    for (const [cx, cy] of points)
      made.push(shape("circle", { class: `drawn-point${quiet}`, cx, cy, r: quiet ? 3 : 4.5 }));
    return made;
  });
}

/** The pad as long as somebody draws. @param {Axes} axes  @param {Area} area  @param {Scale} scale  @param {Shown} shown */
function pad(axes, area, scale, shown) {
  const [x, y] = [area.left, scale.height(valueAt(...columns(axes.people[0].model), axes.at[0]))];
  const values = shown.drawn.get(shown.turn) ?? [];
  const made = drawings(axes, scale, shown, true);
  if (!values.some((value, place) => place > 0 && value !== null)) {
    const end = x + Math.min(86, (area.right - x) * 0.3);
    made.push(
      shape("line", { class: "hint", x1: x + 20, x2: end - 14, y1: y, y2: y }),
      shape("g", { class: "finger", transform: `translate(${end.toFixed(1)} ${y.toFixed(1)})` }, ...finger()),
    );
  }
  if ([...shown.drawn.values()].every((one) => one.every((value, place) => place === 0 || value === null))) {
    const where = { class: "here", x: area.right - 2, y: area.top + 17, "text-anchor": "end" };
    made.push(shape("text", where, shown.words.here));
  }
  made.push(headAt(shown.heads.get(shown.turn), x, y));
  return made;
}

const finger = () => [
  shape("circle", { class: "press", r: 14 }),
  shape("path", {
    d: "M-3 3C-3-2 4-2 4 3V15l10 2.2c3 .8 4 3 3.6 6l-1.6 13c-.4 3-2.4 4.8-5.2 4.8H1c-2.6 0-4.6-1.2-6-3.4l-8.4-12.4c-1.2-2.4 1.6-4.6 3.8-3L-3 26Z",
  }),
];

/** @param {Point[]} points  @returns {[number[], number[]]} */
export const columns = (points) => [points.map(([at]) => at), points.map(([, value]) => value)];

/**
 * The place of a name beside its curve: the first that no other curve and no other name crosses.
 * @param {{x: number[], y: number[]}[]} lines  @param {{x: number[], y: number[]}} own  @param {number} width  @param {Area} area  @param {Box[]} taken
 * @returns {Point}
 */
function besideOf(lines, own, width, area, taken) {
  /** @type {Point | null} */
  let first = null;
  for (const share of WAY) {
    for (const above of [-12, 20]) {
      const x = area.left + share * (area.right - area.left);
      const around = [x - width / 2, x, x + width / 2].map((at) =>
        Math.min(Math.max(at, own.x[0]), own.x.at(-1) ?? at),
      );
      const heights = around.map((at) => valueAt(own.x, own.y, at));
      const y = (above < 0 ? Math.min(...heights) : Math.max(...heights)) + above;
      first ??= [x, y];
      const box = { left: x - width / 2, right: x + width / 2, top: y - 12, bottom: y + 4 };
      const crossed = lines.some((line) => {
        return around.some((at) => {
          const there = valueAt(line.x, line.y, Math.min(at, line.x.at(-1) ?? at));
          return there > box.top - 3 && there < box.bottom + 3;
        });
      });
      const met = taken.some(
        (one) => box.left < one.right && box.right > one.left && box.top < one.bottom && box.bottom > one.top,
      );
      if (!crossed && !met && box.top > area.top + 18 && box.bottom < area.bottom) {
        taken.push(box);
        return [x, y];
      }
    }
  }
  return first ?? [area.left, area.top];
}

/** Numbers at the curves' ends, pushed apart. @param {{y: number, size: number, make: (y: number) => Node[]}[]} ends  @param {Area} area */
function endsApart(ends, area) {
  const order = [...ends].sort((one, other) => one.y - other.y);
  let free = area.top - 8;
  const places = order.map(({ y, size }) => {
    const here = Math.max(y, free + size / 2);
    free = here + size / 2;
    return here;
  });
  let floor = area.bottom + 12;
  for (let place = order.length - 1; place >= 0; place--) {
    places[place] = Math.min(places[place], floor - order[place].size / 2);
    floor = places[place] - order[place].size / 2;
  }
  return order.flatMap(({ make }, place) => make(places[place]));
}

/** @param {Scale} scale  @param {Point[]} points */
const inPixels = (scale, points) => ({
  x: points.map(([at]) => scale.along(at)),
  y: points.map(([, value]) => scale.height(value)),
});

/** The model's answer over the drawings. @param {Axes} axes  @param {Area} area  @param {Scale} scale  @param {Shown} shown  @param {string} clip */
function over(axes, area, scale, shown, clip) {
  const { words, heads, apart } = shown;
  const end = axes.at[axes.at.length - 1];
  const done = (shown.answer ?? 0) >= 1;
  const drawn = axes.people.flatMap((person) => {
    const whole = wholeOf(axes.at, shown.drawn.get(person.id) ?? []);
    return whole
      ? [
          {
            person,
            whole,
            line: inPixels(
              scale,
              axes.at.map((at, place) => [at, whole[place]]),
            ),
          },
        ]
      : [];
  });
  const models = axes.people.map((person) => ({ person, line: inPixels(scale, person.model) }));
  const lines = [...drawn, ...models].map(({ line }) => line);
  const arrow = apart
    ? arrowOf(
        axes,
        area,
        scale,
        drawn.find(({ person }) => person.id === apart.id),
        apart,
      )
    : null;
  const taken = arrow ? [arrow.box] : [];
  const made = [
    shape(
      "g",
      { "clip-path": `url(#${clip})` },
      ...axes.people.map(({ band }) => shape("path", { class: "model-band", d: bandPath(band, scale) })),
      ...axes.people.map(({ model }) => shape("path", { class: "model-line", d: linePath(model, scale) })),
    ),
    ...drawings(axes, scale, shown, false),
  ];
  const named = (/** @type {string} */ text, /** @type {typeof lines[0]} */ line, /** @type {string} */ kind) => {
    const [x, y] = besideOf(
      lines.filter((one) => one !== line),
      line,
      text.length * 7.4,
      area,
      taken,
    );
    return shape("text", { class: `name ${kind}`, x, y, "text-anchor": "middle" }, text);
  };
  for (const { person, line } of drawn) made.push(named(words.yours.replace("{name}", person.name), line, "yours"));
  const ends = drawn.map(({ whole }) => ({
    y: scale.height(whole[whole.length - 1]),
    size: 16,
    make: (/** @type {number} */ y) => [
      shape("text", { class: "end yours", x: area.right + 8, y: y + 4.5 }, told(axes, whole[whole.length - 1])),
    ],
  }));
  if (!done) return [...made, ...endsApart(ends, area)];
  if (models.length) made.push(named(words.model, models[0].line, "models"));
  const answers = models.map(({ person }) => {
    const value = valueAt(...columns(person.model), end);
    return {
      y: scale.height(value),
      size: HEAD + 2,
      make: (/** @type {number} */ y) => [
        headAt(heads.get(person.id), area.right + HEAD / 2 + 3, y),
        shape("text", { class: "end models", x: area.right + HEAD + 8, y: y + 5 }, told(axes, value)),
      ],
    };
  });
  return [...made, ...(arrow ? [arrow.shape] : []), ...endsApart([...ends, ...answers], area)];
}

/**
 * How far the drawing that ends farthest off is from the model.
 * @param {Axes} axes  @param {Area} area  @param {Scale} scale  @param {{person: Person, whole: number[]} | undefined} one
 * @param {{gap: number, unit: string}} apart
 */
function arrowOf(axes, area, scale, one, { gap, unit }) {
  if (!one) return null;
  const x = area.right - 18;
  const last = axes.at.length - 1;
  const near = axes.at[last] - (18 / (area.right - area.left)) * (axes.at[last] - axes.at[0]);
  const from = scale.height(valueAt(axes.at, one.whole, near));
  const to = scale.height(valueAt(...columns(one.person.model), near));
  const side = to > from ? 1 : -1;
  if (Math.abs(to - from) < 24) return null;
  const [start, tip] = [from + side * 7, to - side * 5];
  const text = amount(gap, unit, axes.step < 1 ? 1 : 0);
  const y = start + (tip - start) * 0.4;
  const wing = (/** @type {number} */ way) => `M${x + way * 6},${(tip - side * 8).toFixed(1)}L${x},${tip.toFixed(1)}`;
  return {
    shape: shape(
      "g",
      { class: "apart" },
      shape("path", { d: `M${x},${start.toFixed(1)}V${tip.toFixed(1)}${wing(-1)}${wing(1)}` }),
      shape("text", { x: x - 9, y: y + 4, "text-anchor": "end" }, text),
    ),
    box: { left: x - 9 - text.length * 8 * larger(), right: x + 8, top: y - 10, bottom: y + 8 },
  };
}

/** Draws it all anew into an SVG of some size. @param {SVGSVGElement} svg  @param {Axes} axes  @param {Shown} shown  @param {string} clip */
export function draw(svg, axes, shown, clip) {
  const [width, height] = [svg.clientWidth || 358, svg.clientHeight || 184];
  const open = shown.answer === null;
  const area = areaOf(axes, width, height, open);
  const scale = scaleOf(axes, area);
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const window = shape("rect", { x: 0, y: 0, height, width: (shown.answer ?? 0) * width });
  svg.replaceChildren(
    shape("clipPath", { id: clip }, window),
    ...rules(axes, area, scale, open),
    ...(open ? pad(axes, area, scale, shown) : over(axes, area, scale, shown, clip)),
  );
  const reveal = (/** @type {number} */ share) =>
    window.setAttribute("width", String(area.left + share * (area.right - area.left)));
  return { area, scale, width, reveal };
}
