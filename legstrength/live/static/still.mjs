// Made from legstrength/live/plot/ by frontend/notebook.mjs: change those, then run `node notebook.mjs`.

// ../legstrength/live/plot/scales.js
var FAR = 1e6;
var MOST = 200;
var MINUS = "−";
var px = (value) => Math.round(value * 10) / 10;
function axis(name, settings, start, end) {
  const [low, far] = settings.range;
  const scale = (end - start) / (far - low);
  const [each2, high] = Number.isFinite(scale) && Number.isFinite(far - low) ? [scale, far] : [0, low];
  const at = (value) => {
    if (!Number.isFinite(value)) return Number.NaN;
    return each2 ? Math.max(-FAR, Math.min(FAR, start + (value - low) * each2)) : (start + end) / 2;
  };
  return { name, settings, start, end, low, high, at };
}
function axesOf(layout, width, height) {
  const { l, r, t, b } = layout.margin;
  const axes = {};
  for (const [name, settings] of Object.entries(layout)) {
    if (!/^[xy]axis\d*$/.test(name)) continue;
    const [low, high] = settings.domain ?? [0, 1];
    const across2 = name[0] === "x";
    const room = Math.max(1, across2 ? width - l - r : height - t - b);
    const from = (share) => across2 ? l + share * room : height - b - share * room;
    axes[name] = axis(name, settings, from(low), from(high));
  }
  return axes;
}
var axisName = (id) => `${id[0]}axis${id.slice(1)}`;
function partner({ name, settings }, axes) {
  return axes[axisName(settings.anchor ?? (name[0] === "x" ? "y" : "x"))];
}
var STEPS = [2, 5, 10];
function stepOf({ name, low, high, start, end }) {
  const room = Math.abs(end - start) / (name[0] === "x" ? 80 : 40);
  const rough = Math.abs(high - low) / (Math.min(9, Math.max(4, room)) + 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (STEPS.find((share) => share > rough / power) ?? 10);
}
var printed = (value) => (Math.abs(value) < 1e15 ? value.toFixed(10).replace(/\.?0+$/, "") : String(value)).replace(/^-0$/, "0").replace("-", MINUS);
function ticksOf(one) {
  const { settings, low, high } = one;
  if (!(high > low) && !settings.tickvals) return [];
  const suffix = settings.ticksuffix ?? "";
  const inside2 = (value) => value >= low - 1e-9 * (high - low) && value <= high + 1e-9 * (high - low);
  if (settings.tickvals) {
    const named = settings.tickvals.map((value, place) => ({
      value,
      words: settings.ticktext ? settings.ticktext[place] : printed(value)
      // Plotly has no suffix here
    }));
    return named.filter(({ value }) => inside2(value));
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

// ../legstrength/live/plot/scene.js
var ALONE = { xmlns: "http://www.w3.org/2000/svg", "font-family": "Arial, Helvetica, sans-serif" };
var HALO = { stroke: "#ffffff", "stroke-linejoin": "round", "paint-order": "stroke" };
var node = (tag, at, inside2 = []) => ({ tag, at, inside: inside2 });
var RGBA = /^rgba\((\d+), ?(\d+), ?(\d+), ?([\d.]+)\)$/;
function plain(colour, kind) {
  const found = RGBA.exec(colour);
  if (!found) return { [kind]: colour };
  const hex = found.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return { [kind]: `#${hex.join("")}`, [`${kind}-opacity`]: found[4] };
}
var PALE = 0.6;
var PAPER = 0.95;
function luminance(colour) {
  const [red, green, blue] = (/^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? ["0", "0", "0"]).map((part) => Number.parseInt(part, 16) / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
var tones = /* @__PURE__ */ new Map();
function toneOf(colour) {
  const known = tones.get(colour);
  if (known !== void 0) return known;
  const light = luminance(colour);
  const tone = light >= PAPER ? "paper" : light >= PALE ? "pale" : RGBA.test(colour) ? "faint" : "";
  tones.set(colour, tone);
  return tone;
}
function dressed(at, { dark, live }) {
  if (at.ink === void 0 && at.area === void 0) return at;
  const { ink, area, halo, ...rest } = at;
  const colours = Object.entries({ stroke: ink, fill: area }).filter(([, colour]) => colour !== void 0);
  if (halo) rest["stroke-width"] = halo;
  if (!live) {
    return Object.assign(rest, halo ? HALO : {}, ...colours.map(([kind, colour]) => plain(String(colour), kind)));
  }
  const twin2 = (colour) => dark[String(colour).toLowerCase()] ?? colour;
  const styles = colours.map(([kind, colour]) => `--${kind}:${colour};--${kind}-dark:${twin2(colour)}`);
  const shades = colours.map(([kind, colour]) => [kind, toneOf(String(colour))]).filter(([, tone]) => tone);
  const classes = [
    rest.class,
    ...colours.map(([kind]) => `plot-${kind}`),
    ...shades.map(([kind, tone]) => `plot-${tone}-${kind}`),
    halo ? "plot-halo" : ""
  ].filter(Boolean);
  return { ...rest, class: classes.join(" "), style: styles.join(";") };
}
var ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
var escaped = (text) => String(text).replace(/[&<>"]/g, (found) => ESCAPES[found]);
function textOf({ tag, at, inside: inside2 }, paint) {
  const written2 = Object.entries(dressed(at, paint)).filter(([, value]) => value !== void 0);
  const attributes = written2.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const content = typeof inside2 === "string" ? escaped(inside2) : inside2.map((one) => textOf(one, paint)).join("");
  return content ? `<${tag}${attributes}>${content}</${tag}>` : `<${tag}${attributes}/>`;
}
var alone = ({ tag, at, inside: inside2 }) => textOf({ tag, at: { ...ALONE, ...at }, inside: inside2 }, { dark: {}, live: false });

// ../legstrength/live/plot/words.js
var WIDTHS = {
  28: "ijlí'",
  32: "IJ ,.’‘· ",
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
  99: "æ"
};
var OTHER = 100;
var [ASCENT, DESCENT] = [0.76, 0.24];
var WIDTH_OF = /* @__PURE__ */ new Map();
for (const [width, letters] of Object.entries(WIDTHS)) for (const one of letters) WIDTH_OF.set(one, Number(width));
function widthOf(text, size) {
  let sum = 0;
  for (const one of text) sum += WIDTH_OF.get(one) ?? OTHER;
  return sum * size / 100;
}
function roomOf(text, x, y, anchor, size) {
  const wide = widthOf(text, size);
  const left = x - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
  return { left, top: y - ASCENT * size, right: left + wide, bottom: y + DESCENT * size };
}
var spaced = (text) => text.replaceAll("  ", "  ");
function wrapped(text, size, room) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = lines[lines.length - 1] ? `${lines[lines.length - 1]} ${word}` : word;
    if (widthOf(longer, size) <= room || !lines[lines.length - 1]) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

// ../legstrength/live/plot/axes.js
var TICK = 5;
var LINE = 1.3;
var CAPITAL = 0.7;
var DEEP = 2.5;
var ASIDE = 2.5;
var APART = 8;
var Paper = class {
  /** @param {number} width  @param {number} height  @param {{size: number, color: string}} font */
  constructor(width, height, font) {
    this.width = width;
    this.height = height;
    this.font = font;
    this.grid = [];
    this.lines = [];
    this.words = [];
    this.taken = [];
    this.edges = [];
    this.ruled = [];
  }
  /** Draws a line of the grid. @param {number} x1  @param {number} y1  @param {number} x2  @param {number} y2  @param {string} ink  @param {string} [kind] */
  rule(x1, y1, x2, y2, ink, kind) {
    const points = (
      /** @type {[number, number][]} */
      [
        [x1, y1],
        [x2, y2]
      ]
    );
    this.grid.push(rule(x1, y1, x2, y2, ink, kind));
    this.ruled.push({ points, width: 1 });
  }
  /**
   * Writes words with the middle or an end of their base line at a point.
   * @param {string} words  @param {number} x  @param {number} y  @param {import("./words.js").Anchor} anchor
   * @param {{size?: number, color?: string}} [font]
   */
  write(words, x, y, anchor, { size = this.font.size, color = this.font.color } = {}) {
    this.taken.push(roomOf(words, x, y, anchor, size));
    const at = { x: px(x), y: px(y), "text-anchor": anchor, "font-size": size, area: color };
    this.words.push(node("text", at, spaced(words)));
  }
};
var gap = (size) => 1 + 0.2 * size;
var rule = (x1, y1, x2, y2, ink = "#444444", kind) => node("path", { d: `M${px(x1)},${px(y1)}L${px(x2)},${px(y2)}`, ink, "stroke-width": 1, fill: "none", class: kind });
function roomy(ticks, axis2, size) {
  const clear = (every2) => {
    let end = Number.NEGATIVE_INFINITY;
    return ticks.every(({ value, words }, place) => {
      if (place % every2) return true;
      const half = widthOf(words, size) / 2;
      const free = axis2.at(value) - half >= end + (place ? APART / 2 : 0);
      end = axis2.at(value) + half;
      return free;
    });
  };
  const every = [1, 2, 3, 4, 5].find(clear) ?? ticks.length;
  return (place) => place % every === 0;
}
var lined = ({ settings }) => settings.linecolor && settings.visible !== false;
var within = (at, { start, end }) => Math.min(Math.abs(at - start), Math.abs(at - end)) > 1;
function across(paper, axis2, anchor) {
  const { settings } = axis2;
  const [foot, head] = [anchor.start, anchor.end];
  const ticks = ticksOf(axis2);
  const told = roomy(ticks, axis2, paper.font.size);
  for (const [place, { value, words }] of ticks.entries()) {
    const x = axis2.at(value);
    if (settings.showgrid && within(x, axis2)) paper.rule(x, foot, x, head, settings.gridcolor);
    if (settings.ticks === "outside") paper.lines.push(rule(x, foot + 0.5, x, foot + 0.5 + TICK, settings.tickcolor));
    if (settings.showticklabels !== false && told(place)) {
      const below = settings.ticks === "outside" ? TICK : 0;
      paper.write(words, x, foot + below + gap(paper.font.size) + paper.font.size, "middle");
    }
  }
  const zero = settings.zeroline && axis2.low < 0 && axis2.high > 0;
  if (zero) paper.rule(axis2.at(0), foot, axis2.at(0), head, settings.zerolinecolor, "plot-zero");
  const corner = lined(anchor) ? 1 : 0;
  if (settings.linecolor) {
    paper.lines.push(rule(axis2.start - corner, foot + 0.5, axis2.end, foot + 0.5, settings.linecolor));
    paper.edges.push({ left: axis2.start, top: foot, right: axis2.end, bottom: foot + 1 });
  }
  title(paper, axis2, foot);
}
function title(paper, { settings, start, end }, foot) {
  const text = settings.title?.text;
  if (!text) return;
  const size = settings.title.font?.size ?? paper.font.size;
  const numbers = settings.showticklabels === false ? 0 : gap(paper.font.size) + paper.font.size + DEEP;
  const top = foot + (settings.ticks === "outside" ? TICK : 0) + numbers + (settings.title.standoff ?? 0);
  const middle = (start + end) / 2;
  const room = 2 * Math.min(middle, paper.width - middle);
  for (const [place, line] of wrapped(text, size, room).entries()) {
    paper.write(line, middle, top + size * CAPITAL + place * size * LINE, "middle", { ...settings.title.font });
  }
}
function upright(paper, axis2, anchor) {
  const { settings } = axis2;
  const [left, right] = [anchor.start, anchor.end];
  for (const { value, words } of ticksOf(axis2)) {
    const y = axis2.at(value);
    if (settings.showgrid && within(y, axis2)) paper.rule(left, y, right, y, settings.gridcolor);
    if (settings.ticks === "outside") paper.lines.push(rule(left - 0.5 - TICK, y, left - 0.5, y, settings.tickcolor));
    if (settings.showticklabels !== false) {
      const before = settings.ticks === "outside" ? TICK : 0;
      paper.write(words, left - before - gap(paper.font.size), y + 0.36 * paper.font.size, "end");
    }
  }
  if (settings.linecolor) {
    paper.lines.push(rule(left - 0.5, axis2.start, left - 0.5, axis2.end, settings.linecolor));
    paper.edges.push({ left: left - 1, top: axis2.end, right: left, bottom: axis2.start });
  }
}
function headings(paper, { annotations = [], margin: { l, r, t, b } }) {
  for (const { text, x, y, xshift = 0, yshift = 0, font } of annotations) {
    const left = Math.max(0, l + x * (paper.width - l - r) + xshift) + ASIDE;
    const bottom = paper.height - b - y * (paper.height - t - b) - yshift - 1;
    const size = font?.size ?? paper.font.size;
    const lines = wrapped(text, size, paper.width - left);
    const first = bottom - size * 0.3 - (lines.length - 1) * size * LINE;
    for (const [place, line] of lines.entries()) {
      paper.write(line, left, first + place * size * LINE, "start", { ...font });
    }
  }
}
function drawAxes(layout, axes, width, height) {
  const paper = new Paper(width, height, layout.font);
  for (const one of Object.values(axes)) {
    if (one.settings.visible === false) continue;
    (one.name[0] === "x" ? across : upright)(paper, one, partner(one, axes));
  }
  headings(paper, layout);
  const { grid, lines, words, taken, edges, ruled } = paper;
  return {
    grid: node("g", { class: "plot-grid" }, grid),
    axes: node("g", { class: "plot-axes" }, [...lines, ...words]),
    taken,
    edges,
    ruled,
    ink: paper.font.color
  };
}

// ../legstrength/live/compile/natives.js
function py_fixed(x, digits) {
  if (!Number.isFinite(x)) throw new RangeError(`fixed(${x}, ${digits}): only a finite number can be written out`);
  if (!(digits >= 0 && digits <= 15)) {
    throw new RangeError(`fixed(${x}, ${digits}): the number of decimals is between 0 and 15`);
  }
  const [mantissa, exponent] = Math.abs(x).toExponential().split("e");
  const keep = Number(exponent) + 1 + digits;
  let whole = 0n;
  if (keep >= 0) {
    const figures = mantissa.replace(".", "").padEnd(keep + 1, "0");
    whole = BigInt(figures.slice(0, keep)) + (figures[keep] >= "5" ? 1n : 0n);
  }
  const text = whole.toString().padStart(digits + 1, "0");
  const sign = x < 0 && whole > 0n ? "−" : "";
  return sign + (digits > 0 ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text);
}
function py_signed(x, digits) {
  const text = py_fixed(x, digits);
  return x > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

// ../legstrength/live/plot/fill.js
function twin({ meta: { previous, ...meta }, ...trace }) {
  const line = { ...trace.line, width: 1.5, dash: "dot" };
  return {
    ...trace,
    mode: "lines",
    fill: "none",
    meta: { ...meta, before: true },
    hoverinfo: "skip",
    line,
    opacity: 0.55
  };
}
var tracesOf = ({ data }) => data.flatMap((trace) => trace.meta?.previous ? [twin(trace), { ...trace }] : [{ ...trace }]);
function set(target, path2, value) {
  const names = path2.split(".");
  const last = (
    /** @type {string} */
    names.pop()
  );
  let inner = target;
  for (const name of names) {
    inner[name] = { ...inner[name] };
    inner = inner[name];
  }
  inner[last] = value;
}
var PLACE = /\{(\w+)(?:\[(-?\d+)\])?(?::(\+?)\.(\d)f)?\}/g;
function worded(template, results) {
  return template.replace(PLACE, (_, name, index, sign, digits) => {
    let value = results[name];
    if (index !== void 0) value = value.at(Number(index));
    if (value === void 0) throw new Error(`There is no result “${name}” for the words “${template}”.`);
    return digits === void 0 ? String(value) : (sign ? py_signed : py_fixed)(value, Number(digits));
  });
}
var QUIET = /* @__PURE__ */ new Set(["previous", "before", "at", "look", "lands"]);
function pick(series, at) {
  if (!Array.isArray(series)) return [series];
  if (at === "middle") return [(series[0] + series[series.length - 1]) / 2];
  return [series.at(at === "first" ? 0 : at === "last" ? -1 : at)];
}
function fill(traces, results, previous = null) {
  for (const trace of traces) {
    const { meta } = trace;
    if (!meta) continue;
    const source = meta.before ? previous ?? results : results;
    for (const attribute in meta) {
      if (QUIET.has(attribute)) continue;
      const named = meta[attribute];
      if (attribute === "text" && named.includes("{")) {
        trace.text = [worded(named, source)];
        continue;
      }
      const value = source[named];
      if (value === void 0) throw new Error(`There is no result “${named}” for “${attribute}” of a trace.`);
      const one = meta.at !== void 0 && (attribute === "x" || attribute === "y");
      if (attribute.includes(".")) set(trace, attribute, value);
      else if (one) trace[attribute] = pick(value, meta.at);
      else trace[attribute] = attribute === "text" && !Array.isArray(value) ? [value] : value;
    }
  }
}

// ../legstrength/live/plot/lines.js
var DASHES = { solid: [], dot: [1, 1], dash: [3, 3], longdash: [5, 5], dashdot: [3, 1, 1, 1] };
var along = (points) => {
  const laid = points.map(([x, y]) => [px(x), px(y)]);
  const steps = laid.slice(1).map(([x, y], place) => `${px(x - laid[place][0])},${px(y - laid[place][1])}`);
  return `M${laid[0].join()}${steps.length ? `l${steps.join(" ")}` : ""}`;
};
var there = ([x, y]) => Number.isFinite(x) && Number.isFinite(y);
function stretches(list, stands) {
  const found = [[]];
  for (const one of list) {
    if (stands(one)) found[found.length - 1].push(one);
    else if (found[found.length - 1].length) found.push([]);
  }
  return found.filter((some) => some.length);
}
var path = (points) => stretches(points, there).map((some) => `${along(some)}${some.length === 1 ? "Z" : ""}`).join("");
var between = (pairs) => stretches(pairs, ([low, high]) => there(low) && there(high)).map((some) => `${along([...some.map(([, high]) => high), ...some.map(([low]) => low).reverse()])}Z`).join("");
function drawLine({ width = 2, color = "#333333", dash = "solid" }, points) {
  if (!width || points.length < 2) return [];
  const unit = Math.max(width, 3);
  const dashes = DASHES[dash].map((part) => part * unit).join(" ");
  const at = { d: path(points), ink: color, "stroke-width": width, fill: "none", "stroke-linejoin": "round" };
  return [node("path", dashes ? { ...at, "stroke-dasharray": dashes } : at)];
}
function drawBand(colour, points, before) {
  const count = Math.min(points.length, before.length);
  if (count < 2) return [];
  const pairs = points.slice(0, count).map((point, place) => [point, before[place]]);
  return [node("path", { d: between(pairs), area: colour, stroke: "none" })];
}

// ../legstrength/live/plot/guests.js
var KEPT = { line: { color: "#8d9391", width: 1.8 }, words: "#5a615e" };
var DRAWN = { line: { color: "#0f675e", width: 3, dash: "dash" }, words: "#0f675e" };
var SIZE = 12;
function curvesOf(guest, traces) {
  const own = traces.filter(({ meta, mode = "lines" }) => meta?.previous && mode.includes("lines"));
  if (!("results" in guest))
    return own.slice(0, 1).map(({ xaxis, yaxis }) => ({ x: guest.x, y: guest.y, xaxis, yaxis }));
  const twins = own.map(({ meta: { previous, ...meta }, ...trace }) => ({ ...trace, meta }));
  fill(twins, guest.results);
  return twins.filter(({ visible }) => (visible ?? true) === true);
}
function drawGuests(guests, traces, axes) {
  const drawn = { nodes: [], labels: [], lines: [] };
  for (const guest of guests) {
    const look = "results" in guest ? KEPT : DRAWN;
    const named = /* @__PURE__ */ new Set();
    for (const { x: xs = [], y: ys = [], xaxis = "x", yaxis = "y", line } of curvesOf(guest, traces)) {
      const [x, y] = [axes[axisName(xaxis)], axes[axisName(yaxis)]];
      if (!x || !y) continue;
      const points = Array.from(xs, (value, place) => [x.at(value), y.at(ys[place])]);
      drawn.nodes.push(...drawLine({ dash: line?.dash, ...look.line }, points));
      drawn.lines.push({ points, width: look.line.width });
      const at = points.filter((point) => Number.isFinite(point[0] + point[1])).pop();
      if (!at || named.has(y.name)) continue;
      named.add(y.name);
      drawn.labels.push({ words: guest.name, at, reach: 0, side: "top left", size: SIZE, color: look.words });
    }
  }
  return drawn;
}
var groupOf = ({ nodes }) => node("g", { class: "plot-guests" }, nodes);

// ../legstrength/live/plot/insets.js
function filled(inside2, [place, ...path2], attribute, value) {
  const copy = [...inside2];
  const { tag, at, inside: below } = copy[place];
  if (path2.length) copy[place] = node(tag, at, filled(
    /** @type {Node[]} */
    below,
    path2,
    attribute,
    value
  ));
  else if (attribute === "text") copy[place] = node(tag, at, String(value));
  else copy[place] = node(tag, { ...at, [attribute]: value }, below);
  return copy;
}
function drawInsets(insets, results, axes, opacityOf) {
  const read = (one) => typeof one === "string" ? results[one] : one;
  const drawn = { nodes: [], boxes: [], turning: [] };
  for (const { at, xaxis, yaxis, box, fills, look, turns, ...inset } of insets) {
    const [x, y] = [axes[axisName(xaxis)], axes[axisName(yaxis)]];
    if (!x || !y) continue;
    const [foot, over] = [read(at.y), read(at.height)];
    const most = Math.abs(x.end - x.start) * box[3] / box[2];
    const high = at.unit === "axes" ? Math.min(most, y.at(foot) - y.at(foot + over)) : over;
    const wide = high * box[2] / box[3];
    const left = x.at(read(at.x)) - wide / 2;
    const top = y.at(foot) - high * (at.middle ? 0.5 : 1);
    if (!Number.isFinite(left + top + high)) continue;
    const inside2 = fills.reduce(
      (sofar, { path: path2, attribute, result }) => filled(sofar, path2, attribute, results[result]),
      inset.inside
    );
    const size = { x: px(left), y: px(top), width: px(wide), height: px(high), viewBox: box.join(" ") };
    drawn.nodes.push(node("svg", { ...size, overflow: "visible", opacity: opacityOf(look) }, inside2));
    const place = { left, top, right: left + wide, bottom: top + high };
    drawn.boxes.push(place);
    if (turns) drawn.turning.push({ control: turns, box: place });
  }
  return drawn;
}

// ../legstrength/live/plot/order.js
var SAME = 1;
var COLUMN = 8;
var stacked = (one, other) => !one.label.reach && !other.label.reach && one.anchor === other.anchor && one.label.size === other.label.size && Math.abs(one.label.at[0] - other.label.at[0]) <= SAME && Math.abs(one.x - other.x) <= COLUMN;
var atHeightOf = (one, { y, far }) => {
  const down = y - one.y;
  const { left, right, top, bottom } = one.box;
  return { ...one, y, far: one.far || far, box: { left, right, top: top + down, bottom: bottom + down } };
};
function inOrder(placed, cost) {
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
        const price = (all) => cost(all[first].box, first, all) + cost(all[second].box, second, all);
        if (price(next) > price(now) + 1) continue;
        now = next;
        changed = true;
      }
  }
  return now;
}

// ../legstrength/live/plot/labels.js
var THIN = 3;
var LINE2 = 3;
var EDGE = 2;
var DISTANCES = [0, 5, 9, 13, 18, 24, 36, 50, 68, 90];
var LEADER = 14;
var HALO2 = 3;
var ROUNDS = 3;
var COST = { label: 40, edge: 400, written: 40, mark: 6, line: 0.14, far: 0.22, strayed: 0.44, turn: 1.6 };
var UP = { top: -1, middle: 0, bottom: 1 };
var ASIDE2 = { left: -1, center: 0, right: 1 };
var SIDES = ["right", "left", "center"].flatMap((x) => ["middle", "top", "bottom"].map((y) => `${y} ${x}`));
function stand(label, side, away) {
  const [up, aside] = side.split(" ");
  const { size, words, at, reach: reach2 } = label;
  const free = (reach2 ? reach2 / 0.8 + 1 : LINE2) + away;
  const diagonal = reach2 && up !== "middle" && aside !== "center" && away ? Math.SQRT1_2 : 1;
  const x = at[0] + ASIDE2[aside] * (reach2 || up === "middle" ? free * diagonal : LINE2);
  const middle = at[1] + UP[up] * (free * diagonal + size / 2);
  const anchor = aside === "left" ? "end" : aside === "right" ? "start" : "middle";
  const y = middle + 0.26 * size;
  return { label, x, y, anchor, far: away >= LEADER, edged: false, box: roomOf(words, x, y, anchor, size) };
}
var overlap = (one, other) => Math.max(
  0,
  Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  )
);
function inside(points, box, aside) {
  let sum = 0;
  for (let place = 1; place < points.length; place++) {
    const [x0, y0] = points[place - 1];
    const [x1, y1] = points[place];
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [wider, higher] = [aside * Math.abs(y1 - y0) / length, aside * Math.abs(x1 - x0) / length];
    const [left, right] = [box.left - wider, box.right + wider];
    const [top, bottom] = [box.top - higher, box.bottom + higher];
    if (!(Math.max(x0, x1) >= left && Math.min(x0, x1) <= right)) continue;
    if (!(Math.max(y0, y1) >= top && Math.min(y0, y1) <= bottom)) continue;
    let [from, to] = [0, 1];
    for (const [start, step, low, high] of [
      [x0, x1 - x0, left, right],
      [y0, y1 - y0, top, bottom]
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
function choice(label, side, away, paper) {
  const [wish, has] = [label.side, side].map((one) => one.split(" "));
  const turned = Math.abs(UP[wish[0]] - UP[has[0]]) + Math.abs(ASIDE2[wish[1]] - ASIDE2[has[1]]);
  const placed = stand(label, side, away);
  const { box } = placed;
  const shift = Math.max(0, paper.left - box.left) - Math.max(0, box.right - paper.right);
  placed.x += shift;
  box.left += shift;
  box.right += shift;
  const out = Math.max(0, paper.top - box.top) + Math.max(0, box.bottom - paper.bottom) + Math.max(0, paper.left - box.left);
  const cost = away * (label.reach ? COST.strayed : COST.far) + turned * COST.turn + Math.abs(shift) * COST.far + out * COST.edge;
  return { placed, cost, ground: -1 };
}
var ring = (label, away, paper) => SIDES.filter((side) => side !== "middle center" || !away && label.side === side).map((side) => choice(label, side, away, paper)).sort((one, other) => one.cost - other.cost);
function covered(box, others, weight) {
  let sum = 0;
  for (const one of others) {
    const shared = overlap(box, one);
    if (shared) sum += (4 + shared) * weight;
  }
  return sum;
}
function crossed(box, lines) {
  let sum = 0;
  for (const { points, width } of lines) {
    const touched = inside(points, box, width / 2);
    if (touched) sum += (touched + inside(points, box, 0)) / 2 * Math.max(1, width / THIN);
  }
  return sum;
}
var holds = (box, [x, y]) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
function placesOf(labels, { paper, written: written2, marks, lines, ruled, ink }) {
  const within2 = { left: paper.left + EDGE, top: paper.top, right: paper.right - EDGE, bottom: paper.bottom - 1 };
  const rings = labels.map(() => []);
  const others = labels.map(({ reach: reach2, at }) => reach2 ? marks.filter((mark) => !holds(mark, at)) : marks);
  const stood = labels.map(() => null);
  const first = ({ reach: reach2, side }) => reach2 ? 0 : side.startsWith("middle") ? 1 : 2;
  const order = labels.map((_, index) => index).sort((one, other) => first(labels[one]) - first(labels[other]) || one - other);
  const best = (index) => {
    let [found, least] = [stood[index], Number.POSITIVE_INFINITY];
    const free = stood.filter((one, other) => one && other !== index).map((one) => (
      /** @type {Placed} */
      one.box
    ));
    for (const [step, away] of DISTANCES.entries()) {
      rings[index][step] ??= ring(labels[index], away, within2);
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
  const ground = (box, among) => {
    const words = covered(box, written2, COST.written);
    return words + covered(box, among, COST.mark) + crossed(box, lines) * COST.line;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const before = [...stood];
    for (const index of order) stood[index] = best(index);
    if (stood.every((one, index) => one === before[index])) break;
  }
  const bad = (box, index, among) => ground(box, others[index]) + covered(
    box,
    among.filter((_, other) => other !== index).map((one) => one.box),
    COST.label
  ) + (Math.max(0, within2.top - box.top) + Math.max(0, box.bottom - within2.bottom)) * COST.edge;
  const placed = inOrder(
    /** @type {Placed[]} */
    stood,
    bad
  );
  const edged = ({ label: { color, reach: reach2 }, box }, index) => color !== ink || reach2 > 0 || ground(box, others[index]) + crossed(box, ruled) > 0;
  return placed.map((one, index) => ({ ...one, edged: edged(one, index) }));
}
function drawLabels(placed) {
  return placed.map(({ label, x, y, anchor, far, edged, box }) => {
    const at = {
      x: px(x),
      y: px(y),
      "text-anchor": anchor,
      "font-size": label.size,
      area: label.color,
      halo: edged ? HALO2 : void 0
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
      opacity: 0.7
    };
    return node("g", { opacity: label.opacity }, [node("path", leader), words]);
  });
}

// ../legstrength/live/plot/lanes.js
var [GROUND, WORDS] = ["#f4f0e7", "#fffdf6"];
var [APART2, INSET] = [3, 1];
var [LOW, HIGH] = [0.6, 0.34];
var ROUND = 5;
var LIFT = 0.3;
var SIZES = [13, 12, 11];
var sized = ({ left, top, right, bottom }) => ({
  x: px(left),
  y: px(top),
  width: px(Math.max(0, right - left)),
  height: px(Math.max(0, bottom - top))
});
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
      ...written(says, raised)
    ])
  ];
}
function drawLanes(lanes, results, axes) {
  const [x, y] = lanes ? [axes[axisName(lanes.xaxis)], axes[axisName(lanes.yaxis)]] : [];
  if (!lanes || !x || !y || !results[lanes.lanes]) return { nodes: [], laid: null };
  const count = lanes.rows.length;
  const rows = lanes.rows.map((_, place) => {
    const [top, bottom] = [y.at(count - place), y.at(count - place - 1)];
    return { left: x.at(0), right: x.at(lanes.length), top: top + APART2 / 2, bottom: bottom - APART2 / 2 };
  });
  const blocks = results[lanes.lanes].map((lane, place) => {
    const [begins, ends] = [results[lanes.begins][place], results[lanes.ends][place]];
    const { top, bottom } = rows[lane];
    const high = (bottom - top) * (LOW + HIGH * results[lanes.shares][place]);
    const box = { left: x.at(begins) + INSET, right: x.at(ends) - INSET, top: bottom - high, bottom };
    return { lane, begins, ends, says: results[lanes.says][place], out: place === results[lanes.out], box };
  });
  const grounds = rows.map((box) => node("rect", { ...sized(box), rx: ROUND, area: GROUND, class: "plot-faint" }));
  const order = [...blocks].sort((one, other) => Number(one.out) - Number(other.out));
  const drawn = order.flatMap((block) => {
    const { top, bottom } = rows[block.lane];
    return drawBlock(block, lanes.rows[block.lane].colour, bottom - top);
  });
  return { nodes: [...grounds, ...drawn], laid: { rows, blocks } };
}

// ../legstrength/live/plot/marks.js
var INK = "#333333";
var TRANSPARENT = /^(?:rgba|#[\da-f]{8}$)/i;
var DIAMOND = 1.3;
var OUTLINES = {
  circle: (half) => [[half, 0], `a${half},${half} 0 1,1 ${-half},${-half}a${half},${half} 0 0,1 ${half},${half}z`],
  square: (half) => [[half, half], `h${-2 * half}v${-2 * half}h${2 * half}z`],
  diamond: (half) => {
    const long = px(half * DIAMOND);
    return [[long, 0], `l${-long},${long} ${-long},${-long} ${long},${-long}z`];
  }
};
var each = (all, place) => Array.isArray(all) || ArrayBuffer.isView(all) ? (
  /** @type {any} */
  all[place]
) : all;
var reach = (marker, place = 0) => (each(marker?.size, place) ?? 6) / 2 * (marker?.symbol?.startsWith("diamond") ? DIAMOND : 1);
function drawMarks({ symbol = "circle", size = 6, color = INK, line, opacity } = {}, points) {
  const [shape, open] = symbol.split("-");
  const drawn = [];
  for (const [place, [x, y]] of points.entries()) {
    const half = each(size, place) / 2;
    if (!Number.isFinite(x + y) || !(half > 0)) continue;
    const [colour, shown] = [each(color, place), each(opacity, place)];
    const stroke = open ? colour : line?.color ?? void 0;
    const style = open ? { fill: "none", ink: colour, "stroke-width": line?.width ?? 1 } : { area: colour, ink: stroke, "stroke-width": stroke ? line.width ?? 1 : void 0 };
    const [[right, down], round] = OUTLINES[shape](half);
    const from = [px(x + right), px(y + down)];
    const whole = { ...style, opacity: shown === 1 ? void 0 : shown };
    const one = open || !stroke || stroke === colour;
    const alike = one && whole.opacity === void 0 && !TRANSPARENT.test(colour) ? `${colour} ${half}` : "";
    const last = drawn.at(-1);
    if (alike && last?.alike === alike) {
      last.d += `m${px(from[0] - last.from[0])},${px(from[1] - last.from[1])}${round}`;
      last.from = from;
    } else drawn.push({ d: `M${from.join()}${round}`, from, style: whole, alike });
  }
  return drawn.map(({ d, style }) => node("path", { d, ...style }));
}
function intervalsOf({ array = [], arrayminus = [], symmetric }, values, points, y) {
  return points.flatMap(([x, middle], place) => {
    const up = array[place] || 0;
    const down = (symmetric === false ? arrayminus : array)[place] || 0;
    const [high, low] = [y.at(values[place] + up), y.at(values[place] - down)];
    if (!(up || down) || !Number.isFinite(x + middle + high + low)) return [];
    return [{ x, high, low, up: Boolean(up), down: Boolean(down) }];
  });
}
function drawIntervals({ color = INK, thickness = 2, width = 4 }, intervals) {
  const cap = (x, at) => `M${px(x - width)},${px(at)}h${2 * width}`;
  const ways = intervals.map(
    ({ x, high, low, up, down }) => `M${px(x)},${px(low)}V${px(high)}${up ? cap(x, high) : ""}${down ? cap(x, low) : ""}`
  );
  return ways.length ? [node("path", { d: ways.join(""), ink: color, "stroke-width": thickness, fill: "none" })] : [];
}

// ../legstrength/live/plot/panels.js
var AXIS = /^[xy]axis\d*$/;
var BELOW = 46;
function panelsOf(layout) {
  const panels = [];
  const upright2 = Object.keys(layout).filter((name) => /^yaxis\d*$/.test(name));
  const [low, high] = [0, 1].map((end) => (name) => layout[name].domain?.[end] ?? end);
  for (const name of upright2.sort((one, other) => high(other) - high(one))) {
    const last = panels[panels.length - 1];
    const axes = [name, axisName(layout[name].anchor ?? "x")];
    if (last && high(name) > last.low) Object.assign(last, { low: low(name), axes: [...last.axes, ...axes] });
    else panels.push({ title: "", axes, low: low(name), high: high(name) });
  }
  for (const { text, y } of layout.annotations ?? []) {
    const panel = panels.find((one) => y > one.low && y <= one.high);
    if (panel && !panel.title) panel.title = text;
  }
  return panels;
}
function onePanel(layout, { axes, low, high }) {
  const share = (at) => (at - low) / (high - low);
  const ids = axes.map((name) => name.replace("axis", ""));
  const entries = Object.entries(layout).flatMap(([name, settings]) => {
    if (!AXIS.test(name)) return [[name, settings]];
    if (!axes.includes(name)) return [];
    if (name[0] === "y") return [[name, { ...settings, domain: (settings.domain ?? [0, 1]).map(share) }]];
    const place = axes.indexOf(name);
    return [[name, { ...settings, anchor: ids[place - 1] }]];
  });
  const annotations = (layout.annotations ?? []).filter(({ y }) => y > low && y <= high).map((one) => ({ ...one, y: share(one.y) }));
  const told = axes.some((name) => name[0] === "x" && layout[name].showticklabels !== false);
  const { margin } = layout;
  return {
    ...Object.fromEntries(entries),
    annotations,
    margin: { ...margin, b: told ? Math.max(margin.b, BELOW) : margin.b }
  };
}

// ../legstrength/live/plot/read.js
var isReadable = ({ hovertemplate, hoverinfo, hovertext }) => hoverinfo !== "skip" && Boolean(hovertemplate || hovertext);

// ../legstrength/live/plot/draw.js
var NARROW = 520;
var SHADE = "rgba(51,51,51,0.2)";
var FADED = 0.34;
var BESIDE = 2;
var DEFAULTS = { margin: { l: 50, r: 16, t: 36, b: 50 }, font: { size: 14, color: "#333333" } };
function sheetOf(figure, { width, height, narrow = {}, panel = null }) {
  const whole = { ...DEFAULTS, ...figure.layout, ...width < NARROW ? narrow : {} };
  const layout = panel ? onePanel(whole, panel) : whole;
  const axes = axesOf(layout, width, height);
  const rules = drawAxes(layout, axes, width, height);
  return { width, height, axes, rules, traces: tracesOf(figure), insets: figure.insets ?? [], lanes: figure.lanes };
}
var axesFor = ({ axes }, { xaxis = "x", yaxis = "y" }) => [axes[axisName(xaxis)], axes[axisName(yaxis)]];
function pointsOf({ x: xs = [], y: ys = [] }, x, y) {
  const count = Math.min(xs.length, ys.length);
  const points = new Array(count);
  for (let place = 0; place < count; place++) points[place] = [x.at(xs[place]), y.at(ys[place])];
  return points;
}
function clipped(inside2, x, y) {
  const [left, top, width, height] = [x.start, y.end, x.end - x.start, y.start - y.end].map(px);
  return node(
    "svg",
    { x: left, y: top, width, height, viewBox: `${left} ${top} ${width} ${height}`, overflow: "hidden" },
    inside2
  );
}
var same = (one = [], other = []) => one === other || one.length === other.length && one.every((value, index) => value === other[index]);
var isHidden = ({ meta, x, y }, curve) => Boolean(meta?.before) && same(x, curve.x) && same(y, curve.y);
function shapes(trace, points, before, intervals) {
  const { mode = "lines", line, marker, fill: filled2, fillcolor, error_y: error } = trace;
  const parts2 = [];
  if (filled2 === "tonexty") parts2.push(...drawBand(fillcolor ?? SHADE, points, before));
  if (mode.includes("lines")) parts2.push(...drawLine(line ?? {}, points));
  if (error) parts2.push(...drawIntervals(error, intervals));
  if (mode.includes("markers")) parts2.push(...drawMarks(marker, points));
  return parts2;
}
function labelsOf({ text, textposition = "middle center", textfont, mode, marker }, points, opacity) {
  const side = (index) => Array.isArray(textposition) ? textposition[index] : textposition;
  return points.flatMap((at, index) => {
    const words = Array.isArray(text) ? text[index] : text;
    if (!words || !Number.isFinite(at[0] + at[1])) return [];
    const mark = mode.includes("markers") ? reach(marker, index) : 0;
    return [
      {
        words,
        at,
        reach: mark,
        side: side(index),
        size: textfont?.size ?? DEFAULTS.font.size,
        color: textfont?.color ?? DEFAULTS.font.color,
        opacity
      }
    ];
  });
}
var boxOf = ([x, y], half) => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half
});
function surroundings({ width, height, rules }) {
  const around = {
    paper: { left: 0, top: 0, right: width, bottom: height },
    written: rules.taken,
    marks: [...rules.edges],
    lines: [],
    ruled: rules.ruled,
    ink: rules.ink
  };
  return around;
}
var NOBODY = [];
function seat(sheet, guests) {
  if (sheet.seated?.guests !== guests) {
    const drawn = drawGuests(guests, sheet.traces, sheet.axes);
    sheet.seated = { guests, drawn, group: groupOf(drawn) };
  }
  return sheet.seated;
}
var strength = (stressed) => (look) => stressed && !look?.includes(stressed) ? FADED : void 0;
function draw(sheet, results, previous = null, guests = NOBODY, stressed = "") {
  const { width, height, rules, traces } = sheet;
  fill(traces, results, previous);
  const groups = [];
  const { drawn: others, group } = seat(sheet, guests);
  const labels = [...others.labels];
  const readable = [];
  const around = surroundings(sheet);
  around.lines.push(...others.lines);
  const opacityOf = strength(stressed);
  let before = [];
  for (const [place, trace] of traces.entries()) {
    const [x, y] = axesFor(sheet, trace);
    if ((trace.visible ?? true) !== true || !x || !y || isHidden(trace, traces[place + 1])) {
      groups.push(node("g", {}));
      continue;
    }
    const points = pointsOf(trace, x, y);
    const { mode = "lines" } = trace;
    const intervals = trace.error_y ? intervalsOf(trace.error_y, trace.y, points, y) : [];
    const drawn = mode === "text" ? [] : shapes(trace, points, before, intervals);
    const whole = trace.cliponaxis === false || !drawn.length;
    const faded = opacityOf(trace.meta?.look);
    groups.push(
      node(
        "g",
        { opacity: faded ?? trace.opacity, class: trace.meta?.lands && "plot-lands" },
        whole ? drawn : [clipped(drawn, x, y)]
      )
    );
    if (isReadable(trace)) readable.push({ trace, points });
    if (mode.includes("text")) labels.push(...labelsOf(trace, points, faded));
    if (mode.includes("markers"))
      around.marks.push(...points.map((point, index) => boxOf(point, reach(trace.marker, index))));
    for (const { x: at, high, low } of intervals)
      around.marks.push({ left: at - BESIDE, right: at + BESIDE, top: high, bottom: low });
    const width2 = mode.includes("lines") ? trace.line?.width ?? 2 : 0;
    if (width2) around.lines.push({ points, width: width2 });
    if (!trace.meta?.before) before = points;
  }
  const stood = drawInsets(sheet.insets, results, sheet.axes, opacityOf);
  const { nodes: lanes, laid } = drawLanes(sheet.lanes, results, sheet.axes);
  around.marks.push(...stood.boxes, ...laid?.blocks.map(({ box }) => box) ?? []);
  const placed = placesOf(labels, around);
  const inside2 = [
    rules.grid,
    ...laid ? [node("g", { class: "plot-lanes" }, lanes)] : [],
    group,
    node("g", { class: "plot-traces" }, groups),
    rules.axes,
    node("g", { class: "plot-insets" }, stood.nodes),
    node("g", { class: "plot-labels" }, drawLabels(placed))
  ];
  return {
    scene: node("svg", { class: "plot", viewBox: `0 0 ${width} ${height}`, width, height }, inside2),
    placed,
    readable,
    turning: stood.turning,
    laid
  };
}

// ../legstrength/live/plot/sketch.js
var EDGE2 = 4;
var ROOM = 0.1;
function bare(figure, results) {
  const traces = tracesOf({ data: figure.data.filter(({ mode }) => mode !== "text") });
  fill(traces, results);
  const seen = traces.filter(({ visible }) => (visible ?? true) === true);
  const layout = { font: figure.layout.font, margin: { l: EDGE2, r: EDGE2, t: EDGE2, b: EDGE2 } };
  for (const [name, { range, domain, anchor, linecolor }] of Object.entries(figure.layout).filter(
    ([key]) => /^[xy]axis/.test(key)
  )) {
    layout[name] = { range, domain, anchor, showticklabels: false, ticks: "" };
    if (name[0] === "x") continue;
    const values = seen.filter(({ yaxis = "y" }) => axisName(yaxis) === name).flatMap(({ y }) => y ?? []).filter(Number.isFinite);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const room = ROOM * (most - least);
    layout[name].linecolor = linecolor;
    if (most > least) layout[name].range = [Math.max(range[0], least - room), Math.min(range[1], most + room)];
  }
  const data = traces.map(({ mode, meta, error_y, ...trace }) => ({ ...trace, mode: mode?.replace("+text", "") }));
  return { data, layout };
}
function empty({ layout: { xaxis, yaxis, annotations = [], font, margin } }) {
  const whole = ({ anchor, domain, ...settings }) => settings;
  return {
    data: [],
    layout: { font, margin, xaxis: whole(xaxis), yaxis: whole(yaxis), annotations: annotations.slice(0, 1) }
  };
}

// ../legstrength/live/plot/still.js
function still({
  figure,
  results,
  width,
  height,
  narrow,
  dark = {},
  page = false,
  panel = null,
  bare: plain2 = false,
  alt = ""
}) {
  const sheet = sheetOf(plain2 ? bare(figure, results) : results ? figure : empty(figure), {
    width,
    height,
    narrow,
    panel: panel === null ? null : panelsOf(figure.layout)[panel]
  });
  const { scene } = draw(sheet, results ?? {});
  const said = alt ? { role: "img", "aria-label": alt } : { "aria-hidden": "true", focusable: "false" };
  const whole = node("svg", { ...scene.at, ...said }, scene.inside);
  return page ? textOf(whole, { dark, live: true }) : alone(whole);
}

// still.mjs
var parts = [];
for await (const part of process.stdin) parts.push(part);
process.stdout.write(JSON.stringify(JSON.parse(Buffer.concat(parts).toString("utf8")).map(still)));
