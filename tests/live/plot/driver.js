// What the tests of the drawing ask of it, in Node.js and in a browser: pictures as text, as elements, and as the places of what is drawn.
import { draw, sheetOf } from "../../../legstrength/live/plot/draw.js";
import { elementOf, patch } from "../../../legstrength/live/plot/elements.js";
import { node, textOf } from "../../../legstrength/live/plot/scene.js";
import { still } from "../../../legstrength/live/plot/still.js";
import { spaced, widthOf } from "../../../legstrength/live/plot/words.js";

export { still, widthOf };

const PAINT = { dark: { "#333333": "#eeeeee" }, live: true };

/** An element of a page, as far as a drawing asks for it. */
class Stub {
  constructor(tag) {
    this.tag = tag;
    this.at = {};
    this.words = "";
    this.children = [];
    this.parent = null;
  }
  setAttribute(name, value) {
    this.at[name] = value;
  }
  removeAttribute(name) {
    delete this.at[name];
  }
  set textContent(words) {
    this.children = [];
    this.words = words;
  }
  append(child) {
    child.parent = this;
    this.children.push(child);
  }
  remove() {
    this.parent.children.splice(this.parent.children.indexOf(this), 1);
  }
  replaceWith(other) {
    other.parent = this.parent;
    this.parent.children[this.parent.children.indexOf(this)] = other;
  }
  get childElementCount() {
    return this.children.length;
  }
  get firstElementChild() {
    return this.children[0] ?? null;
  }
  get lastElementChild() {
    return this.children[this.children.length - 1] ?? null;
  }
  get nextElementSibling() {
    const all = this.parent.children;
    return all[all.indexOf(this) + 1] ?? null;
  }
}

/** What a page would show, whatever the order in which attributes were written. */
function written(element) {
  if (!(element instanceof Stub)) return element.outerHTML;
  const attributes = Object.entries(element.at).sort(([one], [other]) => (one < other ? -1 : 1));
  return `<${element.tag} ${JSON.stringify(attributes)}>${element.words}${element.children.map(written).join("")}</${element.tag}>`;
}

/** The same of a page's own elements. */
function shown(element) {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const inside = element.childElementCount ? [...element.children].map(shown).join("") : element.textContent;
  return `<${element.tagName} ${attributes.join(" ")}>${inside}</>`;
}

const sceneOf = ({ figure, results, width, height, narrow }) =>
  draw(sheetOf(figure, { width, height, narrow }), results).scene;

/** A picture as text, as on paper. */
export const svg = (job) => textOf(sceneOf(job), { dark: {}, live: false });

/** The picture of each job after the one before was turned into it, and the same drawn anew; only those that differ. */
export function patched(jobs) {
  const real = typeof window !== "undefined";
  if (!real) globalThis.document = { createElementNS: (_, tag) => new Stub(tag) };
  const text = real ? shown : written;
  const differing = [];
  const scenes = jobs.map(sceneOf);
  const holder = document.createElementNS("http://www.w3.org/2000/svg", "g");
  holder.append(elementOf(scenes[0], PAINT));
  for (const [place, scene] of scenes.entries()) {
    if (!place) continue;
    patch(holder.firstElementChild, scenes[place - 1], scene, PAINT);
    const [is, should] = [text(holder.firstElementChild), text(elementOf(scene, PAINT))];
    if (is !== should) differing.push({ place, is, should });
  }
  if (!real) delete globalThis.document;
  return differing;
}

/** How deep two boxes lie in one another, in px. */
const depth = (one, other) =>
  Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  );

/** The bars of a picture: level and upright lines that are thick and not pale. */
function barsOf({ at: { d = "", ink = "", "stroke-width": width }, inside }) {
  const ends = /^M([-.\d]+),([-.\d]+)L([-.\d]+),([-.\d]+)$/.exec(d)?.slice(1).map(Number);
  if (!ends || width < BAR || ink.startsWith("rgba")) return typeof inside === "string" ? [] : inside.flatMap(barsOf);
  const [x0, y0, x1, y1] = ends;
  if (x0 !== x1 && y0 !== y1) return [];
  const [wide, high] = x0 === x1 ? [width / 2, 0] : [0, width / 2];
  return [
    {
      left: Math.min(x0, x1) - wide,
      right: Math.max(x0, x1) + wide,
      top: Math.min(y0, y1) - high,
      bottom: Math.max(y0, y1) + high,
    },
  ];
}
const BAR = 7; // px, at least, that a line is wide which is a bar

/** What of a figure's words is cut or covers others, an axis or a bar, run by run on one sheet, as a moved slider draws them. */
export function collisions({ figure, narrow, height, width, runs }) {
  const { rules } = sheetOf(figure, { width, height, narrow });
  const fixed = rules.axes.inside
    .filter(({ tag }) => tag === "text")
    .map(({ inside }, place) => ({ words: inside, box: rules.taken[place] }));
  if (fixed.length !== rules.taken.length) throw new Error("Not everything that is written is told to the labels.");
  const sheet = sheetOf(figure, { width, height, narrow });
  return runs.map((results) => {
    const { scene, placed } = draw(sheet, results);
    const labels = placed.map(({ label, box }) => ({ words: label.words, box }));
    const solid = [...rules.edges.map((box) => ["an axis", box]), ...barsOf(scene).map((box) => ["a bar", box])];
    const covering = labels.flatMap(({ words, box }) =>
      solid.filter(([, other]) => depth(box, other) > SLACK).map(([what]) => `“${words}” covers ${what}`),
    );
    const all = [...labels, ...fixed];
    const out = all.filter(({ box }) => -Math.min(box.left, box.top, width - box.right, height - box.bottom) > SLACK);
    const pairs = all.flatMap((one, place) =>
      all.slice(place + 1).flatMap((other) => {
        const deep = depth(one.box, other.box);
        return deep > SLACK ? [`“${one.words}” covers “${other.words}” by ${deep.toFixed(1)} px`] : [];
      }),
    );
    return [...out.map(({ words }) => `“${words}” leaves the frame`), ...pairs, ...covering, ...swapped(placed)];
  });
}
/** Labels that stand below one another at the ends of lines, in the wrong order. */
const swapped = (placed) =>
  placed.flatMap((one) =>
    placed
      .filter((other) => !one.label.reach && !other.label.reach && one.anchor === other.anchor)
      .filter((other) => Math.abs(one.label.at[0] - other.label.at[0]) <= 1 && Math.abs(one.x - other.x) <= 1)
      .filter((other) => one.label.at[1] < other.label.at[1] - 0.01 && one.y > other.y + 1)
      .map((other) => `“${one.label.words}” ends higher and is written below “${other.label.words}”`),
  );
const SLACK = 0.5; // px that boxes may share, or lie outside: letters do not fill theirs

/** All that is written in a figure's pictures. */
export function wordsOf({ figure, narrow, height, width, runs }) {
  const sheet = sheetOf(figure, { width, height, narrow });
  const labels = runs.flatMap((results) => draw(sheet, results).placed.map(({ label }) => label.words));
  const fixed = sheet.rules.axes.inside.filter(({ tag }) => tag === "text").map(({ inside }) => inside);
  return [...new Set([...labels, ...fixed])];
}

/** The runs that look different on a sheet that has shown others than on a new one. */
export function remembered({ figure, narrow, height, width, runs }) {
  const made = () => sheetOf(figure, { width, height, narrow });
  const [sheet, paint] = [made(), { dark: {}, live: false }];
  const text = (on, results) => textOf(draw(on, results).scene, paint);
  return runs.flatMap((results, place) => (text(sheet, results) === text(made(), results) ? [] : [place]));
}

// ---------------------------------------------------------------- places on a page

/** A function from an element's coordinates to its picture's. */
function mapper(element, root) {
  const matrix = element.getScreenCTM();
  const { left, top } = root.getBoundingClientRect();
  return ([x, y]) => [matrix.a * x + matrix.c * y + matrix.e - left, matrix.b * x + matrix.d * y + matrix.f - top];
}

/** The corners of a path of straight lines, one list for each part. */
function cornersOf(element, root) {
  const to = mapper(element, root);
  const parts = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of (element.getAttribute("d") ?? "").matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const own = command === command.toLowerCase();
    if ("Mm".includes(command)) parts.push([]);
    const part = parts[parts.length - 1];
    if ("Zz".includes(command)) part.push(part[0]);
    for (let place = 0; place < numbers.length; place += "HhVv".includes(command) ? 1 : 2) {
      if ("Hh".includes(command)) x = numbers[place] + (own ? x : 0);
      else if ("Vv".includes(command)) y = numbers[place] + (own ? y : 0);
      else [x, y] = [numbers[place] + (own ? x : 0), numbers[place + 1] + (own ? y : 0)];
      part.push(to([x, y]));
    }
  }
  return parts.filter((part) => part.length > 1);
}

/** How far a point is from the nearest place on lines. */
function away([x, y], parts) {
  let least = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    for (let place = 1; place < part.length; place++) {
      const [x0, y0] = part[place - 1];
      const [wide, high] = [part[place][0] - x0, part[place][1] - y0];
      const length = wide * wide + high * high;
      const share = length ? Math.max(0, Math.min(1, ((x - x0) * wide + (y - y0) * high) / length)) : 0;
      least = Math.min(least, Math.hypot(x - x0 - share * wide, y - y0 - share * high));
    }
  }
  return Math.min(least, FAR);
}
const FAR = 9999; // what there is nothing to compare with

/** Whether a line is long enough to be seen. @param part */
const isSeen = (part) => part.some(([x, y]) => Math.hypot(x - part[0][0], y - part[0][1]) > 1);

/** How far any corner of one picture's lines is from the other's, either way; of those inside the panel, since Plotly cuts lines outside. */
function apart(one, other, { left, top, right, bottom }) {
  const inside = ([x, y]) => x >= left && x <= right && y >= top && y <= bottom;
  const most = (from, to) =>
    Math.max(
      0,
      ...from
        .flat()
        .filter(inside)
        .map((corner) => away(corner, to)),
    );
  return Math.max(most(one.filter(isSeen), other), most(other.filter(isSeen), one));
}

const seen = (element) => {
  const { display, visibility, stroke, strokeWidth, fill } = getComputedStyle(element);
  const inked = stroke !== "none" && Number.parseFloat(strokeWidth) > 0;
  return display !== "none" && visibility !== "hidden" && (inked || fill !== "none");
};
const all = (inside, what) => [...inside.querySelectorAll(what)].filter(seen);

/** The middle and the width of what an element draws. */
function placeOf(element, root) {
  const frame = root.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return [(left + right) / 2 - frame.left, (top + bottom) / 2 - frame.top, right - left];
}

const textsOf = (elements, root) =>
  elements.map((one) => ({ words: one.textContent.replaceAll("\u00a0", " ").trim(), at: placeOf(one, root) }));

const cornersOfAll = (elements, root) => elements.flatMap((one) => cornersOf(one, root));

/** An interval of no length is a cap across its mark, which we leave out. */
const hasLength = (interval) => interval.getBBox().height > 0.01;

/** What Plotly has drawn. */
function fromPlotly(holder) {
  const root = holder.querySelector(".main-svg");
  const traces = holder._fullData.map(() => ({ marks: [], lines: [] }));
  for (const group of root.querySelectorAll(".scatterlayer > .trace")) {
    const trace = traces[group.__data__[0].trace.index];
    const intervals = all(group, "path.yerror").filter(hasLength);
    trace.lines = cornersOfAll([...all(group, "path.js-line"), ...intervals], root);
    trace.marks = all(group, "path.point").map((one) => placeOf(one, root));
  }
  const straight = '.gridlayer path, .zerolinelayer path, path[class*="lines-above"], path[class*="tick"]';
  const words = 'g[class*="tick"] text, text[class*="title"], .annotation text';
  return {
    traces,
    bands: all(root, "path.js-fill").map((one) => cornersOf(one, root)),
    rules: cornersOfAll(all(root, straight), root),
    texts: textsOf(all(root.parentNode, words), root),
  };
}

/** The marks of a path, each measured alone. */
function marksOf(path, root) {
  let [x, y] = [0, 0];
  return [...path.getAttribute("d").matchAll(/([Mm])(-?[\d.]+),(-?[\d.]+)([^Mm]+)/g)].map(
    ([, command, right, down, round]) => {
      [x, y] = command === "M" ? [Number(right), Number(down)] : [x + Number(right), y + Number(down)];
      const alone = path.cloneNode();
      alone.setAttribute("d", `M${x},${y}${round}`);
      path.after(alone);
      const place = placeOf(alone, root);
      alone.remove();
      return place;
    },
  );
}

/** The same of our drawing. */
function fromOurs(root) {
  const isMark = (path) => path.getAttribute("d").endsWith("z");
  const isBand = (path) => path.getAttribute("stroke") === "none";
  const groups = [...root.querySelector('[class="plot-traces"]').children].map((group) => all(group, "path"));
  return {
    traces: groups.map((paths) => ({
      marks: paths.filter(isMark).flatMap((one) => marksOf(one, root)),
      lines: cornersOfAll(
        paths.filter((one) => !isMark(one) && !isBand(one)),
        root,
      ),
    })),
    bands: groups
      .flat()
      .filter(isBand)
      .map((one) => cornersOf(one, root)),
    rules: cornersOfAll(all(root, ".plot-grid path, .plot-axes path"), root),
    texts: textsOf(all(root, ".plot-axes text"), root),
  };
}

/** The straight lines of one picture that are none of the other's. */
const lacking = (these, those, frame) =>
  these
    .filter((one) => !those.some((other) => apart([one], [other], frame) < 1))
    .map((one) => one.map(String).join(" to "));

/** One figure, filled, drawn by Plotly and by us on a page: how far apart their parts are, in px. */
export async function compared({ figure, width, height, narrow }) {
  const layout = { ...figure.layout, ...(width < 520 ? narrow : {}), width, height };
  const holder = document.createElement("div");
  document.body.replaceChildren(holder);
  await globalThis.Plotly.newPlot(holder, figure.data, layout, { staticPlot: true });
  const theirs = fromPlotly(holder);
  globalThis.Plotly.purge(holder);
  const sheet = sheetOf(figure, { width, height, narrow });
  const root = elementOf(draw(sheet, {}).scene, PAINT);
  root.style.fontFamily = layout.font.family;
  document.body.replaceChildren(root);
  const ours = fromOurs(root);
  const frame = { left: 0, top: 0, right: width, bottom: height };
  const panelOf = ({ xaxis = "x", yaxis = "y" }) => {
    const [x, y] = [sheet.axes[`xaxis${xaxis.slice(1)}`], sheet.axes[`yaxis${yaxis.slice(1)}`]];
    return { left: x.start, top: y.end, right: x.end, bottom: y.start };
  };
  return {
    marks: ours.traces.map(({ marks }, place) => ({ ours: marks, theirs: theirs.traces[place].marks })),
    lines: ours.traces.map(({ lines }, place) => apart(lines, theirs.traces[place].lines, panelOf(figure.data[place]))),
    bands: [ours.bands.length, theirs.bands.length, apart(ours.bands.flat(), theirs.bands.flat(), frame)],
    rules: {
      oursAlone: lacking(ours.rules, theirs.rules, frame),
      theirsAlone: lacking(theirs.rules, ours.rules, frame),
    },
    texts: { ours: ours.texts, theirs: theirs.texts },
  };
}

/** How wide a browser draws words, and how wide we take them to be. */
export function widths({ texts, size, family }) {
  const root = elementOf(node("svg", { width: 10, height: 10 }, [node("text", { "font-size": size }, "")]), PAINT);
  root.style.fontFamily = family;
  document.body.replaceChildren(root);
  const text = root.firstElementChild;
  return texts.map((words) => {
    text.textContent = spaced(words);
    return { words, real: text.getBBox().width, taken: widthOf(words, size) };
  });
}
