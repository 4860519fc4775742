// Made from legstrength/live/view/ by frontend/notebook.mjs: change those, then run `node notebook.mjs`.

// shared/dom.js
var element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== void 0) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
};
var button = (action, label, extra = {}) => element("button", { type: "button", "data-action": action, ...extra }, label);
var all = (selector, kind, root = document) => [...root.querySelectorAll(selector)].map((one) => {
  if (one instanceof kind) return one;
  throw new TypeError(`${selector} is no ${kind.name}, but <${one.localName}>.`);
});
function find(selector, kind, root = document) {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new TypeError(found ? `${selector} is no ${kind.name}, but <${found.localName}>.` : `${selector} is missing.`);
}
function around({ target }, selector, kind) {
  const found = target instanceof Element ? target.closest(selector) : null;
  return found instanceof kind ? found : null;
}

// shared/pause.js
var pause = () => globalThis.scheduler?.yield?.() ?? new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    done(void 0);
  };
  port2.postMessage(null);
});

// shared/save.js
var KEPT_MS = 6e4;
function save(blob, name) {
  const url = URL.createObjectURL(blob);
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

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
    const across3 = name[0] === "x";
    const room = Math.max(1, across3 ? width - l - r : height - t - b);
    const from = (share) => across3 ? l + share * room : height - b - share * room;
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
  const own2 = settings.dtick && (high - low) / settings.dtick <= MOST;
  const [step, origin] = own2 ? [settings.dtick, settings.tick0 ?? 0] : [stepOf(one), 0];
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
  const written4 = Object.entries(dressed(at, paint)).filter(([, value]) => value !== void 0);
  const attributes = written4.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
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
      const free2 = axis2.at(value) - half >= end + (place ? APART / 2 : 0);
      end = axis2.at(value) + half;
      return free2;
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
function stretches(list2, stands) {
  const found = [[]];
  for (const one of list2) {
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
var DARK = { "#8d9391": "#7f8785", "#5a615e": "#a9b0ad", "#0f675e": "#5cc4b5" };
function curvesOf(guest, traces) {
  const own2 = traces.filter(({ meta, mode = "lines" }) => meta?.previous && mode.includes("lines"));
  if (!("results" in guest))
    return own2.slice(0, 1).map(({ xaxis, yaxis }) => ({ x: guest.x, y: guest.y, xaxis, yaxis }));
  const twins = own2.map(({ meta: { previous, ...meta }, ...trace }) => ({ ...trace, meta }));
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
  const copy2 = [...inside2];
  const { tag, at, inside: below } = copy2[place];
  if (path2.length) copy2[place] = node(tag, at, filled(
    /** @type {Node[]} */
    below,
    path2,
    attribute,
    value
  ));
  else if (attribute === "text") copy2[place] = node(tag, at, String(value));
  else copy2[place] = node(tag, { ...at, [attribute]: value }, below);
  return copy2;
}
function drawInsets(insets, results, axes, opacityOf) {
  const read2 = (one) => typeof one === "string" ? results[one] : one;
  const drawn = { nodes: [], boxes: [], turning: [] };
  for (const { at, xaxis, yaxis, box, fills, look, turns, ...inset } of insets) {
    const [x, y] = [axes[axisName(xaxis)], axes[axisName(yaxis)]];
    if (!x || !y) continue;
    const [foot, over] = [read2(at.y), read2(at.height)];
    const most = Math.abs(x.end - x.start) * box[3] / box[2];
    const high = at.unit === "axes" ? Math.min(most, y.at(foot) - y.at(foot + over)) : over;
    const wide = high * box[2] / box[3];
    const left = x.at(read2(at.x)) - wide / 2;
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
        const price = (all2) => cost(all2[first].box, first, all2) + cost(all2[second].box, second, all2);
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
  const free2 = (reach2 ? reach2 / 0.8 + 1 : LINE2) + away;
  const diagonal = reach2 && up !== "middle" && aside !== "center" && away ? Math.SQRT1_2 : 1;
  const x = at[0] + ASIDE2[aside] * (reach2 || up === "middle" ? free2 * diagonal : LINE2);
  const middle = at[1] + UP[up] * (free2 * diagonal + size / 2);
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
function placesOf(labels, { paper, written: written4, marks, lines, ruled, ink }) {
  const within2 = { left: paper.left + EDGE, top: paper.top, right: paper.right - EDGE, bottom: paper.bottom - 1 };
  const rings = labels.map(() => []);
  const others = labels.map(({ reach: reach2, at }) => reach2 ? marks.filter((mark) => !holds(mark, at)) : marks);
  const stood = labels.map(() => null);
  const first = ({ reach: reach2, side }) => reach2 ? 0 : side.startsWith("middle") ? 1 : 2;
  const order = labels.map((_, index) => index).sort((one, other) => first(labels[one]) - first(labels[other]) || one - other);
  const best = (index) => {
    let [found, least] = [stood[index], Number.POSITIVE_INFINITY];
    const free2 = stood.filter((one, other) => one && other !== index).map((one) => (
      /** @type {Placed} */
      one.box
    ));
    for (const [step, away] of DISTANCES.entries()) {
      rings[index][step] ??= ring(labels[index], away, within2);
      if (rings[index][step][0].cost >= least) break;
      for (const one of rings[index][step]) {
        if (one.cost >= least) break;
        let cost = one.cost + covered(one.placed.box, free2, COST.label);
        if (cost >= least) continue;
        if (one.ground < 0) one.ground = ground(one.placed.box, others[index]);
        cost += one.ground;
        if (cost < least) [found, least] = [one.placed, cost];
      }
    }
    return found;
  };
  const ground = (box, among) => {
    const words = covered(box, written4, COST.written);
    return words + covered(box, among, COST.mark) + crossed(box, lines) * COST.line;
  };
  for (let round2 = 0; round2 < ROUNDS; round2++) {
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
  const round2 = { rx: ROUND };
  if (!out)
    return [node("rect", { ...sized(box), ...round2, area: colour, class: "plot-faint" }), ...written(says, box)];
  const hole = { fill: "none", ink: colour, "stroke-width": 1.5, "stroke-dasharray": "4 3" };
  const up = LIFT * high;
  const raised = { ...box, top: box.top - up, bottom: box.bottom - up };
  const [x, y] = [(box.left + box.right) / 2, (raised.top + raised.bottom) / 2];
  const edge = { ink: WORDS, "stroke-width": 1.5 };
  return [
    node("rect", { ...sized(box), ...round2, ...hole }),
    node("g", { transform: `rotate(-3 ${px(x)} ${px(y)})` }, [
      node("rect", { ...sized(raised), ...round2, area: colour, ...edge, class: "plot-faint" }),
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
var each = (all2, place) => Array.isArray(all2) || ArrayBuffer.isView(all2) ? (
  /** @type {any} */
  all2[place]
) : all2;
var reach = (marker, place = 0) => (each(marker?.size, place) ?? 6) / 2 * (marker?.symbol?.startsWith("diamond") ? DIAMOND : 1);
function drawMarks({ symbol = "circle", size = 6, color = INK, line, opacity } = {}, points) {
  const [shape, open] = symbol.split("-");
  const drawn = [];
  for (const [place, [x, y]] of points.entries()) {
    const half = each(size, place) / 2;
    if (!Number.isFinite(x + y) || !(half > 0)) continue;
    const [colour, shown2] = [each(color, place), each(opacity, place)];
    const stroke = open ? colour : line?.color ?? void 0;
    const style = open ? { fill: "none", ink: colour, "stroke-width": line?.width ?? 1 } : { area: colour, ink: stroke, "stroke-width": stroke ? line.width ?? 1 : void 0 };
    const [[right, down], round2] = OUTLINES[shape](half);
    const from = [px(x + right), px(y + down)];
    const whole = { ...style, opacity: shown2 === 1 ? void 0 : shown2 };
    const one = open || !stroke || stroke === colour;
    const alike = one && whole.opacity === void 0 && !TRANSPARENT.test(colour) ? `${colour} ${half}` : "";
    const last = drawn.at(-1);
    if (alike && last?.alike === alike) {
      last.d += `m${px(from[0] - last.from[0])},${px(from[1] - last.from[1])}${round2}`;
      last.from = from;
    } else drawn.push({ d: `M${from.join()}${round2}`, from, style: whole, alike });
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
function resultsIn(traces, { axes }) {
  const names = /* @__PURE__ */ new Set();
  for (const { meta, yaxis = "y" } of traces) {
    if (!meta || !axes.includes(axisName(yaxis))) continue;
    for (const [attribute, named] of Object.entries(meta)) {
      if (attribute === "text" && named.includes("{")) for (const [, name] of named.matchAll(PLACE)) names.add(name);
      else if (typeof named === "string" && attribute !== "at") names.add(named);
    }
  }
  return names;
}

// ../legstrength/live/plot/read.js
var ON_MARK = 18;
var ON_LINE = 48;
var MINUS2 = "−";
var PLACE2 = /%\{(x|y|text)(?::\.(\d)f)?\}/g;
var written2 = (value, digits) => {
  const text = digits === void 0 ? String(Math.round(value * 1e6) / 1e6) : value.toFixed(Number(digits));
  return (/[1-9]/.test(text) ? text : text.replace("-", "")).replace("-", MINUS2);
};
var isReadable = ({ hovertemplate, hoverinfo, hovertext }) => hoverinfo !== "skip" && Boolean(hovertemplate || hovertext);
function wordsAt({ x, y, text, hovertext, hovertemplate }, place) {
  if (!hovertemplate) return String(Array.isArray(hovertext) ? hovertext[place] : hovertext).split("<br>");
  const values = { x: x[place], y: y[place], text: Array.isArray(text) ? text[place] : text };
  const said = hovertemplate.replace(/<extra>.*?<\/extra>/g, "").replace(
    PLACE2,
    (_, name, digits) => {
      const value = values[name];
      return typeof value === "number" ? written2(value, digits) : String(value ?? "");
    }
  );
  return said.split("<br>");
}
var isThere = (point) => Boolean(point && Number.isFinite(point[0] + point[1]));
function nearestOf(points, away) {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [place, point] of points.entries()) {
    const distance = isThere(point) ? away(point) : Number.POSITIVE_INFINITY;
    if (distance < least) [best, least] = [place, distance];
  }
  return { place: best, distance: least };
}
function spotAt(readable, [x, y]) {
  let best = { spot: null, distance: Number.POSITIVE_INFINITY };
  for (const [series, { trace, points }] of readable.entries()) {
    const isMark = trace.mode.includes("markers");
    const { place } = nearestOf(points, isMark ? ([px3, py2]) => Math.hypot(px3 - x, py2 - y) : ([px3]) => Math.abs(px3 - x));
    if (place < 0) continue;
    const [px2, py] = points[place];
    const reach2 = isMark ? ON_MARK : ON_LINE;
    const distance = isMark ? Math.hypot(px2 - x, py - y) : Math.hypot(Math.max(0, Math.abs(px2 - x) - ON_MARK), py - y);
    if (distance > reach2) continue;
    const weighed = isMark ? distance - ON_LINE : distance;
    if (weighed < best.distance) best = { spot: { series, place }, distance: weighed };
  }
  return best.spot;
}
function along2(readable, { series, place }, step) {
  const { points } = readable[series];
  for (let next = place + step; next >= 0 && next < points.length; next += step)
    if (isThere(points[next])) return { series, place: next };
  return { series, place };
}
function across2(readable, { series, place }, step) {
  const [x] = readable[series].points[place];
  for (let next = series + step; next >= 0 && next < readable.length; next += step) {
    const { place: found } = nearestOf(readable[next].points, ([px2]) => Math.abs(px2 - x));
    if (found >= 0) return { series: next, place: found };
  }
  return { series, place };
}

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
  const { mode = "lines", line, marker, fill: filled5, fillcolor, error_y: error } = trace;
  const parts = [];
  if (filled5 === "tonexty") parts.push(...drawBand(fillcolor ?? SHADE, points, before));
  if (mode.includes("lines")) parts.push(...drawLine(line ?? {}, points));
  if (error) parts.push(...drawIntervals(error, intervals));
  if (mode.includes("markers")) parts.push(...drawMarks(marker, points));
  return parts;
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
  const around2 = {
    paper: { left: 0, top: 0, right: width, bottom: height },
    written: rules.taken,
    marks: [...rules.edges],
    lines: [],
    ruled: rules.ruled,
    ink: rules.ink
  };
  return around2;
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
  const around2 = surroundings(sheet);
  around2.lines.push(...others.lines);
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
      around2.marks.push(...points.map((point, index) => boxOf(point, reach(trace.marker, index))));
    for (const { x: at, high, low } of intervals)
      around2.marks.push({ left: at - BESIDE, right: at + BESIDE, top: high, bottom: low });
    const width2 = mode.includes("lines") ? trace.line?.width ?? 2 : 0;
    if (width2) around2.lines.push({ points, width: width2 });
    if (!trace.meta?.before) before = points;
  }
  const stood = drawInsets(sheet.insets, results, sheet.axes, opacityOf);
  const { nodes: lanes, laid } = drawLanes(sheet.lanes, results, sheet.axes);
  around2.marks.push(...stood.boxes, ...laid?.blocks.map(({ box }) => box) ?? []);
  const placed = placesOf(labels, around2);
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

// ../legstrength/live/view/image.js
var WIDTH = 1e3;
var EDGE2 = 16;
var TITLE = 22;
var WORDS2 = 15;
var LINE3 = 1.4;
var SHARPER = 2;
function picture(spec, source, { results, text }, guests = []) {
  const lines = wrapped(text, WORDS2, WIDTH - 2 * EDGE2);
  const first = EDGE2 + TITLE;
  const top = first + (lines.length + 0.6) * WORDS2 * LINE3;
  const height = top + Math.max(spec.look.height, 500) + EDGE2;
  const { scene } = draw(sheetOf(source, { width: WIDTH, height: height - top - EDGE2 }), results, null, guests);
  const said = lines.map((line, place) => {
    const y = first + (place + 1) * WORDS2 * LINE3;
    return node("text", { x: EDGE2, y, "font-size": WORDS2, area: "#333333" }, line);
  });
  const inside2 = [
    node("rect", { width: WIDTH, height, area: "#ffffff" }),
    node("text", { x: EDGE2, y: first, "font-size": TITLE, "font-weight": 600, area: "#333333" }, spec.title),
    ...said,
    node("svg", { ...scene.at, x: 0, y: top }, scene.inside)
  ];
  const size = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
  return { svg: alone(node("svg", size, inside2)), height };
}
async function dots(svg, height) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = element("canvas", { width: WIDTH * SHARPER, height: Math.round(height * SHARPER) });
  const pen = canvas.getContext("2d");
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => blob ? done(blob) : failed(new Error("This browser makes no PNG.")), "image/png");
  });
}
async function saveImage(format, { slug, spec, stage }, source, run) {
  const { svg, height } = picture(spec, source, run, stage.guests());
  if (format === "svg") save(new Blob([svg], { type: "image/svg+xml" }), `${slug}.svg`);
  else save(await dots(svg, height), `${slug}.png`);
}

// shared/csv.js
var MARK = "\uFEFF";
var LINE_END = "\r\n";
var FORMULA = /^\s*(?:[=@]|[+-](?!\d+(?:[.,]\d+)?(?: ?%)?$))/;
var NUMBER = /^([+-]?\d+)\.(\d+)( ?%)?$/;
var QUOTED = /[",;\r\n\uFEFF]|^ | $/;
var KEY = "legstrength-csv";
var CHANGED = "csv:separator";
var chosen;
function separator() {
  if (chosen) return chosen;
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === "comma" || kept === "semicolon") return kept;
  } catch {
  }
  return decimals().includes(",") ? "semicolon" : "comma";
}
function decimals() {
  try {
    return new Intl.NumberFormat(navigator.language).format(1.5);
  } catch {
    return "1.5";
  }
}
function remember(value) {
  chosen = value;
  try {
    localStorage.setItem(KEY, value);
  } catch {
  }
  document.dispatchEvent(new CustomEvent(CHANGED));
}
function separatorChoice(words) {
  const select = element(
    "select",
    { "data-role": "separator", autocomplete: "off" },
    element("option", { value: "comma" }, words.comma),
    element("option", { value: "semicolon" }, words.semicolon)
  );
  const show = () => {
    select.value = separator();
  };
  select.addEventListener("change", () => remember(select.value === "semicolon" ? "semicolon" : "comma"));
  document.addEventListener(CHANGED, show);
  show();
  return element("label", { class: "csv-separator" }, element("span", {}, words.separator), select);
}
function cell(value, between2) {
  const told = String(value ?? "");
  const text = between2 === "semicolon" ? told.replace(NUMBER, "$1,$2$3") : told;
  const formula = typeof value === "string" && FORMULA.test(text);
  return formula || QUOTED.test(text) ? `"${formula ? "'" : ""}${text.replaceAll('"', '""')}"` : text;
}
function csvOf(about, rows) {
  const between2 = separator();
  const [sign, head] = [between2 === "semicolon" ? ";" : ",", about.map((line) => `# ${line}${LINE_END}`).join("")];
  return MARK + head + rows.map((row) => row.map((one) => cell(one, between2)).join(sign) + LINE_END).join("");
}
function saveCsv(name, about, rows) {
  save(new Blob([csvOf(about, rows)], { type: "text/csv;charset=utf-8" }), name);
}

// ../legstrength/live/view/save.js
var rowsOf = (table) => [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell2) => cell2.textContent));

// shared/here.js
var script = document.currentScript;
var HERE = script instanceof HTMLScriptElement ? script.src : "";

// ../legstrength/live/view/zoom.js
var canZoom = Boolean("");
var fetched;
function plotly() {
  fetched ??= new Promise((done, failed) => {
    const tag = element("script", { src: new URL("", HERE).href });
    tag.onload = () => globalThis.Plotly ? done(globalThis.Plotly) : failed(new Error("This is no Plotly."));
    tag.onerror = () => failed(new Error("Plotly did not come."));
    document.head.append(tag);
  });
  fetched.catch(() => {
    fetched = void 0;
  });
  return fetched;
}
function recoloured(value, palette) {
  if (typeof value === "string") return palette[value.toLowerCase()] ?? value;
  if (Array.isArray(value)) return value.map((part) => recoloured(part, palette));
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, recoloured(part, palette)]));
}
function figureOf(source, results, palette, paper) {
  const { data, layout } = structuredClone(source);
  fill(data, results);
  for (const [name, axis2] of Object.entries(layout)) if (/^[xy]axis/.test(name)) axis2.fixedrange = false;
  const whole = { ...layout, autosize: true, paper_bgcolor: paper, plot_bgcolor: paper };
  return { data: recoloured(data, palette), layout: recoloured(whole, palette) };
}
async function zoom(root, spec, source, results) {
  const Plotly = await plotly();
  const close2 = button("zoom-close", spec.words.zoomClose);
  const graph = element("div", { class: "explorer-zoomed" });
  const dialog = element("dialog", { class: "explorer-zoom", "aria-label": spec.title }, close2, graph);
  root.append(dialog);
  close2.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    Plotly.purge(graph);
    dialog.remove();
  });
  dialog.showModal();
  const palette = document.documentElement.dataset.theme === "dark" ? spec.dark : {};
  const { data, layout } = figureOf(source, results, palette, getComputedStyle(dialog).backgroundColor);
  await Plotly.newPlot(graph, data, layout, { responsive: true, displaylogo: false, displayModeBar: true });
}

// ../legstrength/live/view/actions.js
async function copy(field, text, words) {
  field.value = text;
  field.hidden = false;
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(text);
    return words.linkDone;
  } catch {
    return words.linkSelected;
  }
}
function makeActs(explorer) {
  const { slug, spec, words, settings, link, kept, table, say, run, source, code, onPage, player } = explorer;
  const shown2 = () => source(explorer.stage.view());
  const about = () => [spec.title, spec.version, onPage ? link.href() : link.query()];
  const keepButton = () => find("[data-action=keep-run]", HTMLElement, explorer.actions);
  const cells = ({ settings: now, results }) => {
    const set2 = settings.names.map((name) => [spec.controls[name].label, settings.said(name, now[name])]);
    const number = (result) => (
      /** @type {number} */
      results[result]
    );
    const found = spec.keep.map(({ heading, result, digits }) => [heading, code.fixed(number(result), digits)]);
    const changed = [words.keptChanged, settings.changes(now)];
    return [changed, ...found, ...set2];
  };
  const withRun = (act) => () => {
    const latest = run.latest();
    if (latest) act(latest);
  };
  return {
    reset() {
      settings.change(settings.defaults);
      run.forget();
      say(words.resetDone);
    },
    "copy-link": async () => say(await copy(explorer.linkField, link.href(), words)),
    "download-csv": () => saveCsv(`${slug}.csv`, about(), rowsOf(table)),
    zoom: withRun(
      (latest) => zoom(explorer.root, spec, shown2(), latest.results).catch((error) => {
        console.error(error);
        say(words.zoomLost);
      })
    ),
    "download-image": withRun((latest) => saveImage("png", explorer, shown2(), latest)),
    "download-vector": withRun((latest) => saveImage("svg", explorer, shown2(), latest)),
    "keep-run": withRun((latest) => say(kept.keep(cells(latest), link.query()))),
    "open-run"(pressed) {
      const { values, refused } = link.settingsOf(kept.queryOf(pressed));
      settings.change(values);
      say([words.keptOpened, ...refused].join(" "));
    },
    "drop-run": (pressed) => (kept.drop(pressed) ?? keepButton()).focus(),
    "download-kept": () => saveCsv(
      `${slug}-kept.csv`,
      about(),
      kept.rows((query) => onPage ? link.href(query) : query)
    ),
    "clear-kept"() {
      kept.clear();
      keepButton().focus();
    },
    play: () => player?.act(),
    view: (pressed) => explorer.root.dispatchEvent(new CustomEvent("explorer:set", { detail: { view: pressed.dataset.view } })),
    panel: (pressed) => explorer.stage.turn(pressed)
  };
}

// ../legstrength/live/view/frame.js
function makeStatus() {
  const status = element("div", { class: "explorer-spoken", role: "status", "aria-live": "polite" });
  const say = (text) => {
    status.textContent = "";
    requestAnimationFrame(() => {
      status.textContent = text;
    });
  };
  return { status, say };
}
function makeScenarios(spec, words, change) {
  const made = spec.scenarios.map((scenario) => {
    const one = button("scenario", scenario.label, { "aria-pressed": "false", title: scenario.about || null });
    one.addEventListener("click", () => change(scenario.values));
    return one;
  });
  const look = { class: "explorer-scenarios", role: "group", "aria-label": words.scenarios };
  return {
    row: made.length ? element("div", look, ...made) : null,
    /** @param {Settings} settings */
    press(settings) {
      for (const [place, { values }] of spec.scenarios.entries()) {
        const on = Object.entries(values).every(([name, value]) => String(settings[name]) === String(value));
        made[place].setAttribute("aria-pressed", String(on));
      }
    }
  };
}
function makeActions(words, onPage, sheet) {
  const inside2 = [
    onPage ? button("copy-link", words.link) : null,
    button("download-image", words.image),
    button("download-vector", words.vector),
    button("download-csv", words.csv),
    separatorChoice({ separator: words.csvApart, comma: words.csvComma, semicolon: words.csvSemicolon }),
    canZoom ? button("zoom", words.zoom) : null,
    sheet ? element("a", { href: sheet }, words.sheet) : null
  ];
  const summary = element("summary", {}, words.share);
  const share = element("details", { class: "explorer-share" }, summary, element("div", {}, ...inside2));
  share.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !share.open) return;
    share.open = false;
    summary.focus();
  });
  share.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !share.contains(relatedTarget)) share.open = false;
  });
  const buttons = [button("reset", words.reset), button("keep-run", words.keep), share];
  return { actions: element("div", { class: "explorer-actions" }, ...buttons), share };
}
function makeLinkField(words) {
  const look = { class: "explorer-link", type: "text", readonly: true, hidden: true, "aria-label": words.linkLabel };
  return element("input", look);
}
function makeKey({ title: title2, rows }) {
  if (!rows.length) return null;
  const entries = rows.flatMap(([mark, text]) => [element("dt", {}, mark), element("dd", {}, text)]);
  const look = { class: "explorer-key", "data-role": "key" };
  return element("details", look, element("summary", {}, title2), element("dl", {}, ...entries));
}
function makeNotes(spec, linked, words, root) {
  const notice = element("p", { class: "explorer-notice", "data-role": "notice", role: "status", hidden: true });
  const longest = root.querySelector(".explorer-fallback [data-longest]")?.getAttribute("data-longest");
  const sentence = element("p", { class: "explorer-result", "data-role": "result" });
  const asks = spec.asks ? element("p", { class: "explorer-asks" }, spec.asks) : null;
  return {
    notice,
    sentence,
    result: element("div", { class: "explorer-longest", "data-longest": longest }, asks, sentence),
    caveats: spec.caveats.map((text) => element("p", { class: "explorer-caveat", "data-role": "caveat" }, text)),
    tellRefused() {
      notice.hidden = !linked.refused.length;
      notice.textContent = linked.refused.length ? `${words.refused} ${linked.refused.join("; ")}` : "";
    }
  };
}

// ../legstrength/live/view/gate.js
function mustWait(id, linked) {
  const prediction = id ? document.querySelector(`[data-prediction="${id}"]`) : null;
  if (!(prediction instanceof HTMLElement) || prediction.dataset.state === "committed") return false;
  return !(linked.alone || linked.used.length && !linked.waits || prediction.closest("[hidden]"));
}
function makeGate(id, words, signal, opened) {
  const skip = button("skip-prediction", words.skip);
  const gate = element("div", { class: "explorer-gate", "data-role": "gate" }, element("p", {}, words.gate), skip);
  const open = (byHand) => {
    if (!gate.isConnected) return;
    gate.remove();
    opened(byHand);
  };
  skip.addEventListener("click", () => open(true));
  const committed = (event) => {
    if (event instanceof CustomEvent && event.detail?.id === id) open(false);
  };
  document.addEventListener("prediction:committed", committed);
  signal?.addEventListener("abort", () => document.removeEventListener("prediction:committed", committed));
  return gate;
}

// shared/numbers.js
var MINUS3 = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
var BETWEEN_DIGITS = /(\d)[\s'\u2019](?=\d)/g;
var GROUPS = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;
var GROUPS_AND_DECIMALS = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?!\1)[.,]\d*$/;
var DECIMALS = /^(?:\d+[.,]?\d*|[.,]\d+)$/;
var NONE = { value: null, told: (
  /** @type {const} */
  "unread"
) };
var onStep = (value, low, step) => Number((low + Math.round((value - low) / step) * step).toFixed(10));
var bare = (word) => word.toLowerCase().replace(/[\s.]/g, "");
function isUnit(tail, unit) {
  const [typed, known] = [bare(tail), bare(unit)];
  return !typed || known !== "" && (known.startsWith(typed) || typed.startsWith(known));
}
function meanings(digits) {
  const plain2 = (text) => Number(text.replace(",", "."));
  if (GROUPS_AND_DECIMALS.test(digits)) {
    const at = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
    return [plain2(`${digits.slice(0, at).replace(/[.,]/g, "")}.${digits.slice(at + 1)}`)];
  }
  const found = DECIMALS.test(digits) ? [plain2(digits)] : [];
  if (GROUPS.test(digits)) found.push(Number(digits.replace(/[.,]/g, "")));
  return found;
}
function readNumber(text, { low, high, step, unit = "" }) {
  const [, sign, digits, tail] = /^([+-]?)\s*([\d.,]+)(.*)$/.exec(text.trim().replace(MINUS3, "-").replace(BETWEEN_DIGITS, "$1")) ?? [];
  if (digits === void 0 || !isUnit(tail, unit)) return NONE;
  const found = meanings(digits).map((one) => sign === "-" ? -one : one);
  if (!found.length) return NONE;
  const outside = (one) => Math.max(low - one, one - high, 0);
  const uneven = (one) => Math.abs(onStep(one, low, step) - one) > 1e-9;
  const inside2 = found.filter((one) => outside(one) === 0);
  if (!inside2.length) {
    const near = found.reduce((best, one) => outside(one) < outside(best) ? one : best);
    return { value: near < low ? low : high, told: "clipped" };
  }
  const even = inside2.filter((one) => !uneven(one));
  const [chosen2, other] = even.length ? even : inside2;
  const value = Math.min(high, onStep(chosen2, low, step));
  if (other !== void 0) return { value, told: "open" };
  return { value, told: even.length ? "read" : "stepped" };
}

// ../legstrength/live/view/names.js
function nameControl(view, control, usual, hintId) {
  const label = control.get("description");
  const unit = control.get("unit") ?? "";
  for (const titled of view.el.querySelectorAll("[title='null'], [title='']")) titled.removeAttribute("title");
  view.el.querySelector(".widget-label")?.removeAttribute("title");
  const handle = view.el.querySelector("[role=slider]");
  const readout = view.el.querySelector(".widget-readout");
  if (handle) {
    handle.setAttribute("aria-label", label);
    const [low, high] = [control.get("min"), control.get("max")];
    const share = (value) => `${100 * (value - low) / (high - low)}%`;
    const tick = element("span", { class: "explorer-usual", style: `left: ${share(usual)}` });
    const reached = element("span", { class: "explorer-reached" });
    view.el.querySelector(".noUi-connects")?.append(reached, tick);
    if (hintId) handle.setAttribute("aria-describedby", hintId);
    const speak = () => {
      const value = onStep(control.get("value"), low, control.get("step"));
      reached.style.width = share(value);
      const spoken = `${value}${unit ? ` ${unit}` : ""}`;
      if (handle.getAttribute("aria-valuetext") !== spoken) handle.setAttribute("aria-valuetext", spoken);
    };
    new MutationObserver(speak).observe(handle, {
      attributes: true,
      attributeFilter: ["aria-valuetext", "aria-valuenow"]
    });
    speak();
    if (readout) {
      readout.setAttribute("role", "textbox");
      readout.setAttribute("aria-label", `${label}: type a number${unit ? `, ${unit}` : ""}`);
      readout.setAttribute("inputmode", "decimal");
      readout.after(element("span", { class: "explorer-unit", "aria-hidden": "true" }, unit));
    }
  } else if (view.el.querySelector(".widget-toggle-button, .jupyter-button")) {
    const group = view.el.querySelector(".widget-inline-hbox, .btn-group") ?? view.el;
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    const press = () => {
      for (const one of view.el.querySelectorAll("button"))
        one.setAttribute("aria-pressed", String(one.classList.contains("mod-active")));
    };
    new MutationObserver(press).observe(view.el, { subtree: true, attributes: true, attributeFilter: ["class"] });
    press();
  } else {
    const native = view.el.querySelector("select, input");
    native?.setAttribute("aria-label", label);
    if (hintId) native?.setAttribute("aria-describedby", hintId);
  }
  if (control.get("disabled")) {
    handle?.setAttribute("aria-disabled", "true");
    readout?.setAttribute("aria-readonly", "true");
  }
}

// ../legstrength/live/view/settings.js
function readControl(control, options = null) {
  if (options) return options[control.get("index")][0];
  const value = control.get("value");
  const stepped = (one) => onStep(one, control.get("min"), control.get("step"));
  if (Array.isArray(value)) return value.map(stepped);
  return typeof value === "number" ? stepped(value) : value;
}
var readNumbers = (control) => (
  /** @type {number[]} */
  readControl(control)
);
function writeControl(control, options, value) {
  if (options) {
    const place = options.findIndex(([slug]) => slug === value);
    control.set("index", place);
  } else control.set("value", value);
  control.save_changes();
}
function makeSettings(spec, controls, locked) {
  const names = Object.keys(controls);
  const optionsOf = (name) => spec.controls[name].options ?? null;
  const defaults = Object.fromEntries(names.map((name) => [name, spec.controls[name].default]));
  const briefly = (name, value) => {
    const option = optionsOf(name)?.find(([one]) => one === value)?.[1];
    const unit = controls[name].get("unit");
    if (option || typeof value !== "number") return option ?? spec.controls[name].label;
    return unit ? `${value} ${unit}` : `${spec.controls[name].label} ${value}`;
  };
  return {
    names,
    controls,
    optionsOf,
    defaults,
    /** What of settings is not as it is at first, in few words. @param {Settings} settings */
    changes(settings) {
      const changed = names.filter((name) => String(settings[name]) !== String(defaults[name]));
      return changed.map((name) => briefly(name, settings[name])).join(", ") || spec.words.keptUsual;
    },
    /** A number on a control's steps. @param {string} name  @param {number} value */
    stepped: (name, value) => onStep(value, controls[name].get("min"), controls[name].get("step")),
    /** @returns {Settings} */
    values: () => Object.fromEntries(names.map((name) => [name, readControl(controls[name], optionsOf(name))])),
    /** What is locked stays, unless the one who asks is free to move it. @param {Settings} settings  @param {boolean} [free] */
    change(settings, free2 = false) {
      for (const [name, value] of Object.entries(settings)) {
        if (free2 || !locked.includes(name)) writeControl(controls[name], optionsOf(name), value);
      }
    },
    /**
     * A value as a reader knows it: an option's words, numbers one after the other.
     * @param {string} name
     * @param {Value} value
     */
    said: (name, value) => String(optionsOf(name)?.find(([option]) => option === value)?.[1] ?? [value].flat().join(" ")),
    /** @param {() => void} callback  @param {AbortSignal} [signal] */
    onChange(callback, signal) {
      for (const name of names) {
        const event = optionsOf(name) ? "change:index" : "change:value";
        controls[name].on(event, callback);
        signal?.addEventListener("abort", () => controls[name].off(event, callback));
      }
    }
  };
}

// ../legstrength/live/view/number-words.json
var number_words_default = {
  clipped: "{name} takes {low} to {high}. It is now {value}.",
  open: "“{text}” was read as {value}. If you meant a thousand, type it without a point or comma.",
  stepped: "{name} goes in steps of {step}. It is now {value}.",
  unread: "“{text}” could not be read as a number. {name} stays at {value}.",
  untaken: "“{text}” could not be read as a number. {name} is still empty."
};

// shared/words.js
var fill2 = (text, values) => text.replace(/\{([\w-]+)\}/g, (place, name) => String(values[name] ?? place));

// shared/number-notes.js
var shown = (number) => String(number).replace("-", "−");
function noteOn(text, { value, told }, name, { low, high, step }, stands) {
  if (told === "read") return "";
  const parts = { name, text: text.trim().slice(0, 40), low: shown(low), high: shown(high), step: shown(step) };
  const words = number_words_default[told === "unread" && stands === "" ? "untaken" : told];
  return fill2(words, { ...parts, value: shown(value === null ? stands : value) });
}

// ../legstrength/live/view/typed.js
var filled2 = (words, parts) => words.replace(/\{(\w+)\}/g, (_, name) => String(parts[name]));
function readTyped(text, control, name, stands) {
  const [low, high, step] = ["min", "max", "step"].map((part) => control.get(part));
  const takes = { low, high, step, unit: control.get("unit") ?? "" };
  const read2 = readNumber(text, takes);
  return { ...read2, note: noteOn(text, read2, name, takes, stands) };
}
function readField(view, control, note, say) {
  if (!view.readout || !view.stringToValue) return;
  const name = control.get("description");
  const stands = () => onStep(control.get("value"), control.get("min"), control.get("step"));
  const tell = (text) => {
    note.textContent = text;
    note.hidden = !text;
  };
  view.stringToValue = (text) => {
    if (text === view.valueToString?.(control.get("value"))) return control.get("value");
    const read2 = readTyped(text ?? "", control, name, stands());
    if (read2.note)
      queueMicrotask(() => {
        tell(read2.note);
        say(read2.note);
      });
    return read2.value ?? Number.NaN;
  };
  view.readout.addEventListener("input", () => tell(""));
  view.listenTo(control, "change:value", () => tell(""));
}

// ../legstrength/live/view/cells.js
function makeCell(control, place, rangeId, say) {
  const [low, high, step] = ["min", "max", "step"].map((name2) => control.get(name2));
  const name = `${control.get("description")}, ${control.get("cells")[place]}`;
  const input = element("input", {
    type: "text",
    role: "spinbutton",
    class: "explorer-cell",
    disabled: Boolean(control.get("disabled")),
    "aria-valuemin": low,
    "aria-valuemax": high,
    autocomplete: "off",
    "aria-label": name,
    "aria-describedby": rangeId
  });
  if (low >= 0) input.inputMode = Number.isInteger(step) ? "numeric" : "decimal";
  let typing = false;
  const stored = () => readNumbers(control)[place];
  const show = () => {
    input.setAttribute("aria-valuenow", String(stored()));
    if (!typing && input.value !== String(stored())) input.value = String(stored());
  };
  const put = (number, typed) => {
    const next = [...control.get("value")];
    next[place] = onStep(number, low, step);
    typing = typed;
    control.set("value", next);
    control.save_changes();
    typing = false;
  };
  const read2 = () => readTyped(input.value, control, name, stored());
  input.addEventListener("input", () => {
    const { value, told } = read2();
    const fits = value !== null && told !== "clipped";
    input.setAttribute("aria-invalid", String(!fits));
    if (fits) put(value, true);
  });
  input.addEventListener("change", () => {
    const { value, note } = read2();
    if (value !== null) put(value, false);
    show();
    input.removeAttribute("aria-invalid");
    if (note) say(note);
  });
  input.addEventListener("keydown", (event) => {
    const way = Number(event.key === "ArrowUp") - Number(event.key === "ArrowDown");
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    put(Math.min(high, Math.max(low, stored() + way * step)), false);
    show();
  });
  show();
  return { input, show };
}
function describeRange(control, id, words) {
  const range = filled2(words.seriesRange, { low: control.get("min"), high: control.get("max") });
  return element(
    "small",
    { class: "explorer-range", id },
    [range, control.get("unit")].filter(Boolean).join(" ").replaceAll("-", "−")
  );
}

// ../legstrength/live/view/sketch.js
function makeSketch(control, cells) {
  const [low, high, step] = ["min", "max", "step"].map((name) => control.get(name));
  const share = (value) => 100 * (value - low) / (high - low);
  const zero = share(Math.min(high, Math.max(low, 0)));
  const bars = cells.map(() => element("span", {}));
  const places = bars.map((bar) => element("div", {}, bar));
  const sketch = element(
    "div",
    { class: "explorer-sketch", "data-role": "sketch", "aria-hidden": "true", style: `--zero: ${zero}%` },
    ...places
  );
  const show = () => readNumbers(control).forEach((value, place) => {
    const top = share(value);
    bars[place].style.bottom = `${Math.min(top, zero)}%`;
    bars[place].style.height = `${Math.abs(top - zero)}%`;
  });
  const draw2 = (event) => {
    const box = sketch.getBoundingClientRect();
    const within2 = (part) => Math.min(1, Math.max(0, part));
    const place = Math.min(bars.length - 1, Math.floor(within2((event.clientX - box.left) / box.width) * bars.length));
    const next = [...control.get("value")];
    next[place] = onStep(low + within2((box.bottom - event.clientY) / box.height) * (high - low), low, step);
    control.set("value", next);
    control.save_changes();
  };
  sketch.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || control.get("disabled")) return;
    sketch.setPointerCapture(event.pointerId);
    draw2(event);
  });
  sketch.addEventListener("pointermove", (event) => {
    if (sketch.hasPointerCapture(event.pointerId)) draw2(event);
  });
  cells.forEach(({ input }, place) => {
    input.addEventListener("focus", () => places[place].classList.add("at"));
    input.addEventListener("blur", () => places[place].classList.remove("at"));
  });
  show();
  return { sketch, show };
}

// ../legstrength/live/view/series.js
var namesOf = (control) => (
  /** @type {string[]} */
  control.get("cells")
);
function makeSeries(control, name, id, hint, words, say) {
  const rangeId = `${id}-${name}-range`, hintId = hint ? `${id}-${name}-hint` : null;
  const described = hintId ? `${rangeId} ${hintId}` : rangeId;
  const names = namesOf(control);
  const cells = names.map((_, place) => makeCell(control, place, described, say));
  const bars = control.get("sketch") ? makeSketch(control, cells) : null;
  const label = control.get("description");
  const typed = element(
    "div",
    { class: "explorer-cells" },
    ...cells.map(({ input }, place) => element("label", {}, names[place], input))
  );
  const field = element(
    "div",
    { class: "explorer-field explorer-series", role: "group", "aria-label": label, "data-control": name },
    element(
      "div",
      { class: "explorer-series-head" },
      element("span", {}, label),
      describeRange(control, rangeId, words)
    ),
    bars?.sketch ?? null,
    bars ? element("details", { class: "explorer-typed" }, element("summary", {}, words.seriesType), typed) : typed,
    hint ? element("p", { class: "explorer-hint", id: hintId }, hint) : null
  );
  return {
    field,
    show: () => {
      for (const cell2 of cells) cell2.show();
      bars?.show();
    }
  };
}
function makeSeriesTable(heading, title2, columns, id, words, say) {
  const made = columns.map(({ control, name, hint }) => {
    const rangeId = `${id}-${name}-range`;
    const cells = namesOf(control).map((_, place) => makeCell(control, place, rangeId, say));
    const head = element(
      "th",
      { scope: "col", "data-control": name, title: hint || null },
      element("span", {}, control.get("description")),
      describeRange(control, rangeId, words)
    );
    return { cells, head };
  });
  const table = element(
    "table",
    { class: "explorer-grid" },
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, heading), ...made.map(({ head }) => head))),
    element(
      "tbody",
      {},
      ...namesOf(columns[0].control).map(
        (cell2, place) => element(
          "tr",
          {},
          element("th", { scope: "row" }, cell2),
          ...made.map(({ cells }) => element("td", {}, cells[place].input))
        )
      )
    )
  );
  const field = element(
    "div",
    { class: "explorer-field explorer-series explorer-scroll", role: "region", "aria-label": title2, tabindex: "0" },
    table
  );
  return {
    field,
    shows: made.map(({ cells }) => () => {
      for (const cell2 of cells) cell2.show();
    })
  };
}

// ../legstrength/live/view/swipes.js
function yieldToSwipes(view, control) {
  let before = null;
  const slider = all(".slider-container", HTMLElement, view.el).at(0);
  const end = () => {
    before = null;
  };
  const undo = ({ pointerId }) => {
    if (before?.pointerId !== pointerId) return;
    const { value } = before;
    document.documentElement.dispatchEvent(new MouseEvent("mouseup"));
    control.set("value", value);
    control.save_changes();
    end();
  };
  slider?.addEventListener(
    "pointerdown",
    ({ pointerId, pointerType }) => {
      before = pointerType === "touch" ? { pointerId, value: control.get("value") } : null;
    },
    { capture: true }
  );
  slider?.addEventListener("pointerup", end);
  slider?.addEventListener("pointercancel", undo);
}

// ../legstrength/live/view/groups.js
async function makeField(place, name, hint) {
  const { manager, settings, id, say, signal } = place;
  const control = settings.controls[name];
  const view = await manager.create_view(control, {});
  const hintId = hint ? `${id}-${name}-hint` : null;
  const note = element("p", { class: "explorer-note", "aria-hidden": "true", hidden: true });
  const field = element(
    "div",
    { class: "explorer-field", "data-control": name },
    view.el,
    hint ? element("p", { class: "explorer-hint", id: hintId }, hint) : null,
    note
  );
  place.fields.append(field);
  view.trigger("displayed");
  nameControl(view, control, Number(settings.defaults[name]), hintId);
  readField(view, control, note, say);
  yieldToSwipes(view, control);
  signal?.addEventListener("abort", () => view.remove());
}
function follow({ settings, signal }, name, show) {
  const control = settings.controls[name];
  control.on("change:value", show);
  signal?.addEventListener("abort", () => control.off("change:value", show));
}
async function addControls(place, spec, group, locked) {
  const { settings, id, say, words } = place;
  const tabled = group.table ? group.controls.filter((name) => spec.controls[name].series) : [];
  if (tabled.length) {
    const columns = tabled.map((name) => ({ control: settings.controls[name], name, hint: spec.controls[name].hint }));
    const { field, shows } = makeSeriesTable(group.table, group.title, columns, id, words, say);
    place.fields.append(field);
    for (const [at, name] of tabled.entries()) follow(place, name, shows[at]);
  }
  for (const name of group.controls.filter((one) => !tabled.includes(one))) {
    const hint = [spec.controls[name].hint, locked.includes(name) ? words.locked : ""].filter(Boolean).join(" ");
    if (spec.controls[name].series) {
      const { field, show } = makeSeries(settings.controls[name], name, id, hint, words, say);
      place.fields.append(field);
      follow(place, name, show);
    } else await makeField(place, name, hint);
  }
}
function framed(group, fields) {
  const attributes = { class: "explorer-group", "data-group": group.slug };
  if (!group.title) return element("div", attributes, fields);
  if (!group.folded) return element("fieldset", attributes, element("legend", {}, group.title), fields);
  const about = group.about ? element("p", { class: "explorer-about" }, group.about) : null;
  return element("details", attributes, element("summary", {}, group.title), about, fields);
}
async function makeGroups(spec, linked, player, common) {
  const groups = [];
  for (const group of spec.groups) {
    const fields = element("div", { class: "explorer-fields" });
    await addControls({ ...common, fields }, spec, group, linked.locked);
    const played = [...fields.children].find((one) => one instanceof HTMLElement && one.dataset.control === spec.play);
    if (player && played) {
      played.classList.add("explorer-played");
      played.prepend(player.button());
    }
    const made = framed(group, fields);
    made.hidden = linked.hidden.includes(group.slug);
    groups.push(made);
  }
  return groups;
}

// ../legstrength/live/view/kept.js
var MOST_KEPT = 6;
var MOST_READ = 24;
var NOWHERE = { load: () => [], save: () => true, onChange: () => () => {
} };
var isRun = (run) => Array.isArray(run?.cells) && run.cells.every((cell2) => Array.isArray(cell2) && cell2.length === 2) && typeof run.query === "string";
var headingsOf = (runs) => [
  ...new Set([...runs].reverse().flatMap(({ cells }) => cells.map(([heading]) => heading)))
];
var cellsOf = (run, headings2) => headings2.map((heading) => String(run.cells.find(([one]) => one === heading)?.[1] ?? ""));
function rowOf(run, place, headings2, words) {
  const named = (action, text) => button(action, text, { "aria-label": `${text}: ${words.keptRun} ${place + 1}` });
  const does = [named("open-run", words.keptOpen), named("drop-run", words.keptDrop)];
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, String(place + 1)),
    ...cellsOf(run, headings2).map((text) => element("td", {}, text)),
    element("td", { class: "explorer-row-actions" }, ...does)
  );
}
function makeFrame(words) {
  const caption = element("caption", {}, words.kept);
  const rows = element("tbody");
  const table = element("table", {}, caption, rows);
  const scroll = { class: "explorer-scroll", tabindex: "0", role: "region", "aria-label": words.kept };
  const does = [button("download-kept", words.keptCsv), button("clear-kept", words.keptClear)];
  const look = { class: "explorer-kept", "data-role": "kept", hidden: true };
  const actions = element("div", { class: "explorer-actions" }, ...does);
  return { caption, rows, table, whole: element("div", look, element("div", scroll, table), actions) };
}
function makeKept(slug, words, changed) {
  const store = globalThis.explorerStore ?? NOWHERE;
  const { caption, rows, table, whole } = makeFrame(words);
  let runs = [];
  function show() {
    whole.hidden = !runs.length;
    changed(runs.slice(-MOST_KEPT).map(({ query }) => query));
    const headings2 = headingsOf(runs);
    const head = [words.keptRun, ...headings2, words.keptDo].map((text) => element("th", { scope: "col" }, text));
    rows.replaceChildren(...runs.map((run, place) => rowOf(run, place, headings2, words)));
    table.replaceChildren(caption, element("thead", {}, element("tr", {}, ...head)), rows);
  }
  const read2 = () => {
    runs = store.load(slug).filter(isRun).slice(0, MOST_READ);
  };
  function replace(next) {
    runs = next;
    const kept = store.save(slug, runs);
    show();
    return kept;
  }
  const placeOf = (pressed) => [...rows.children].findIndex((row) => row.contains(pressed));
  read2();
  return {
    whole,
    show,
    /**
     * Keeps a run (heading and text of each cell, the query of its link); what is to be said of it.
     * @param {KeptCell[]} cells
     * @param {string} query
     */
    keep(cells, query) {
      if (runs.length >= MOST_KEPT) return words.keptFull;
      return replace([...runs, { at: (/* @__PURE__ */ new Date()).toISOString(), cells, query }]) ? words.keptDone : words.keptLost;
    },
    queryOf: (pressed) => runs[placeOf(pressed)].query,
    /**
     * Removes a run; the button of the run that took its place, or null.
     * @param {HTMLElement} pressed
     */
    drop(pressed) {
      const place = placeOf(pressed);
      replace(runs.filter((_, one) => one !== place));
      return all("[data-action=drop-run]", HTMLElement, table)[Math.min(place, runs.length - 1)] ?? null;
    },
    clear: () => replace([]),
    /**
     * Headings, then a row a run, each with its link at the end.
     * @param {(query: string) => string} linkOf
     */
    rows(linkOf) {
      const headings2 = headingsOf(runs);
      return [[...headings2, words.linkHeading], ...runs.map((run) => [...cellsOf(run, headings2), linkOf(run.query)])];
    },
    /** Follows what other tabs keep; returns how to end that. */
    follow: () => store.onChange(() => {
      const before = JSON.stringify(runs);
      read2();
      if (JSON.stringify(runs) !== before) show();
    })
  };
}

// ../legstrength/live/view/link-words.json
var link_words_default = {
  above: "{label}: {text} is above the highest, {high}",
  below: "{label}: {text} is below the lowest, {low}",
  cell: "{label}, {cell}",
  choice: "{label}: there is no “{text}”; it can be {options}",
  count: "{label}: {given} numbers are given, and it takes {count}",
  empty: "{label}: no value is given",
  figure: "This page has no figure “{key}”",
  group: "This page has no group of settings “{key}”",
  number: "{label}: “{text}” is no number; it can be {low} to {high}",
  part: "This page has no part “{key}”",
  setting: "This page has no setting “{key}”",
  switch: "{label}: “{text}” is neither true nor false"
};

// shared/link.js
var NUMBER2 = /^-?\d+(\.\d+)?$/;
var ADDED = /[\s.,;:!?)\]}>"'»”’…*]+$/;
var MOST_SHOWN = 40;
var MOST_KEY = 80;
var MOST_OPTIONS = 8;
var MINUS4 = "−";
var Refused = class extends Error {
};
var reasonFor = (why, parts) => link_words_default[why].replace(/\{(\w+)\}/g, (_, name) => String(parts[name]));
var bare2 = (text) => text.replace(ADDED, "").trim();
var cut = (text, most = MOST_SHOWN) => [...text].slice(0, most).join("");
var printed2 = (number, unit = "") => `${decimal(number).replace("-", MINUS4)} ${unit}`.trim();
var decimal = (number) => {
  const text = number.toFixed(10).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
};
function written3(value) {
  if (Array.isArray(value)) return value.map(decimal).join("_");
  return typeof value === "number" ? decimal(value) : String(value);
}
function numberOf(text, { low, high, step, unit }, label) {
  if (!NUMBER2.test(text)) {
    throw new Refused(reasonFor("number", { label, text: cut(text), low: printed2(low), high: printed2(high, unit) }));
  }
  const number = Number(text);
  const said = cut(text).replace("-", MINUS4);
  if (number > high) throw new Refused(reasonFor("above", { label, text: said, high: printed2(high, unit) }));
  if (number < low) throw new Refused(reasonFor("below", { label, text: said, low: printed2(low, unit) }));
  return Math.min(high, onStep(number, low, step));
}
function numbersOf(text, takes) {
  const parts = text.split("_");
  const { label, cells } = takes;
  if (parts.length !== cells.length) {
    throw new Refused(reasonFor("count", { label, given: parts.length, count: cells.length }));
  }
  const names = cells.map((cell2) => reasonFor("cell", { label, cell: cell2 }));
  const empty = parts.indexOf("");
  if (empty >= 0) throw new Refused(reasonFor("empty", { label: names[empty] }));
  return parts.map((part, place) => numberOf(part, takes, names[place]));
}
function settingOf(text, takes) {
  const asked = bare2(text);
  const { label } = takes;
  if (!asked) throw new Refused(reasonFor("empty", { label }));
  if (takes.kind === "number") return numberOf(asked, takes, label);
  if (takes.kind === "series") return numbersOf(asked, takes);
  if (takes.kind === "switch") {
    if (asked === "true" || asked === "false") return asked === "true";
    throw new Refused(reasonFor("switch", { label, text: cut(asked) }));
  }
  const { slugs } = takes;
  if (slugs.includes(asked)) return asked;
  const listed = [...slugs.slice(0, MOST_OPTIONS), ...slugs.length > MOST_OPTIONS ? ["…"] : []];
  throw new Refused(reasonFor("choice", { label, text: cut(asked), options: listed.join(", ") }));
}
function takesOf(told, name, options) {
  const label = told("description") || name;
  if (options) return { kind: "choice", label, slugs: options.map(([slug]) => slug) };
  const value = told("value");
  if (typeof value === "boolean") return { kind: "switch", label };
  const range = { label, low: told("min"), high: told("max"), step: told("step"), unit: told("unit") ?? "" };
  return Array.isArray(value) ? { kind: "series", ...range, cells: told("cells") } : { kind: "number", ...range };
}
var own = (record, name) => Object.hasOwn(record, name) ? record[name] : void 0;
function filled3(record, name, first) {
  if (!Object.hasOwn(record, name)) record[name] = first();
  return record[name];
}
function readSetting(asked, figures, key, text) {
  const [slug, name] = [key.slice(0, key.indexOf(".")), key.slice(key.indexOf(".") + 1)];
  const figure = own(figures, slug);
  const takes = figure && own(figure.controls, name);
  const explorer = figure ? slug : "";
  if (!takes) {
    asked.refused.push({ explorer, reason: reasonFor("setting", { key: cut(key, MOST_KEY) }) });
    return;
  }
  try {
    const value = settingOf(text, takes);
    filled3(asked.settings, slug, () => ({}))[name] = value;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    asked.refused.push({ explorer, reason: error.message });
  }
}
function readName(asked, figures, item, into) {
  const dot = item.indexOf(".");
  const [slug, name] = dot < 0 ? [item, ""] : [item.slice(0, dot), item.slice(dot + 1)];
  const figure = figures && own(figures, slug);
  const known = figure && (into === "hide" ? figure.groups.includes(name) : Object.hasOwn(figure.controls, name));
  if (known || !figures) filled3(asked[into], slug, () => []).push(name);
  else {
    const reason = reasonFor(into === "hide" ? "group" : "setting", { key: cut(item, MOST_KEY) });
    asked.refused.push({ explorer: figure ? slug : "", reason });
  }
}
var itemsOf = (given, key) => given.getAll(key).join(",").split(",").map(bare2).filter(Boolean);
function read(search, { figures, shown: shown2, parts }) {
  const given = new URLSearchParams(search);
  const one = (key) => bare2(given.get(key) ?? "");
  const tasks = given.has("tasks") ? itemsOf(given, "tasks") : null;
  const asked = {
    settings: {},
    lock: {},
    hide: {},
    parts: [],
    start: "",
    show: "",
    chapter: one("chapter"),
    tasks,
    refused: []
  };
  const known = (item, among, kind) => {
    if (!among || among.includes(item)) return true;
    asked.refused.push({ explorer: "", reason: reasonFor(kind, { key: cut(item, MOST_KEY) }) });
    return false;
  };
  if (figures) {
    for (const [key, text] of given) if (key.includes(".")) readSetting(asked, figures, key, text);
  }
  for (const item of itemsOf(given, "lock")) readName(asked, figures, item, "lock");
  for (const item of itemsOf(given, "hide")) {
    if (!item.includes(".")) {
      if (known(item, parts, "part")) asked.parts.push(item);
    } else readName(asked, figures, item, "hide");
  }
  const [start, show] = [one("start"), one("show")];
  if (start && known(start, parts, "part")) asked.start = start;
  if (show && known(show, shown2, "figure")) asked.show = show;
  return asked;
}
var list = (items) => items.map(encodeURIComponent).join(",");
function write({ settings = [], lock = [], hide = [], start = "", show = "", chapter = "", tasks = null }) {
  const pairs = chapter ? [`chapter=${encodeURIComponent(chapter)}`] : [];
  for (const [key, value] of settings) pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(written3(value))}`);
  if (lock.length) pairs.push(`lock=${list(lock)}`);
  if (hide.length) pairs.push(`hide=${list(hide)}`);
  if (start) pairs.push(`start=${encodeURIComponent(start)}`);
  if (show) pairs.push(`show=${encodeURIComponent(show)}`);
  if (tasks) pairs.push(`tasks=${list(tasks)}`);
  return pairs.length ? `?${pairs.join("&")}` : "";
}

// ../legstrength/live/view/link.js
function makeLink(slug, settings) {
  const query = () => {
    const now = settings.values();
    return write({ settings: settings.names.map((name) => [`${slug}.${name}`, now[name]]) }).slice(1);
  };
  const to = (asked) => {
    const target = new URL(document.location.href);
    target.search = asked;
    target.hash = slug;
    return target.href;
  };
  const takes = (name) => takesOf((trait) => settings.controls[name].get(trait), name, settings.optionsOf(name));
  return {
    query,
    /** The page's address with these settings, or those of a query. */
    href: (asked = query()) => to(asked),
    /** The query of some settings. @param {Record<string, import("../../../frontend/shared/link.js").Value>} some */
    queryOf: (some) => write({ settings: Object.entries(some).map(([name, value]) => [`${slug}.${name}`, value]) }).slice(1),
    /**
     * Name → value of what a kept query holds and a control still takes, and why the rest is refused.
     * @param {string} kept
     */
    settingsOf(kept) {
      const controls = Object.fromEntries(settings.names.map((name) => [name, takes(name)]));
      const figures = { [slug]: { controls, groups: [] } };
      const { settings: found, refused } = read(kept, { figures, shown: null, parts: null });
      return { values: found[slug] ?? {}, refused: refused.map(({ reason }) => reason) };
    }
  };
}

// ../legstrength/live/view/player.js
var [TURN_MS, YEAR_MS] = [40, 60];
function makePlayer(control, words, circle) {
  const pace = circle ? TURN_MS : YEAR_MS;
  const buttons = [];
  let frame = 0, last = 0;
  const range = () => ({ low: control.get("min"), high: control.get("max"), size: control.get("step") });
  const tell = () => {
    const text = frame ? words.pause : words.play;
    for (const one of buttons) {
      one.setAttribute("aria-label", text);
      one.closest(".explorer")?.toggleAttribute("data-playing", frame > 0);
    }
  };
  const step = (now) => {
    frame = requestAnimationFrame(step);
    const steps = Math.floor((now - last) / pace);
    if (steps < 1) return;
    last += steps * pace;
    const { low, high, size } = range();
    const along3 = control.get("value") - low + steps * size;
    control.set(
      "value",
      circle ? onStep(low + along3 % (high - low), low, size) : Math.min(high, onStep(low + along3, low, size))
    );
    if (!circle && control.get("value") >= high) stop();
  };
  const stop = () => {
    if (!frame) return;
    cancelAnimationFrame(frame);
    frame = 0;
    tell();
    control.save_changes();
  };
  const start = () => {
    const { low, high } = range();
    if (!circle && control.get("value") >= high) control.set("value", low);
    last = performance.now();
    frame = requestAnimationFrame(step);
    tell();
  };
  return {
    /** A round button that starts and stops it. */
    button() {
      const made = button("play", "", { class: "explorer-run", "aria-label": words.play });
      buttons.push(made);
      return made;
    },
    stop,
    start: () => frame ? void 0 : start(),
    act: () => frame ? stop() : start()
  };
}

// ../legstrength/live/view/run.js
var SETTLED_MS = 400;
function makeRun({ compute, show, settled, failed }) {
  let latest = null;
  let previous = null;
  let moving = false;
  let scheduled = false;
  let freshFrame = true;
  let [prepared, begun] = [false, false];
  let timer = 0;
  function draw2() {
    scheduled = false;
    freshFrame = false;
    begun = true;
    requestAnimationFrame(() => {
      freshFrame = true;
    });
    try {
      if (!prepared || !latest) latest = compute();
      prepared = false;
      show(latest, previous);
    } catch (error) {
      failed(error);
    }
  }
  return {
    draw: draw2,
    /** Computes the first run ahead, for a page that would rather draw it in a task of its own. */
    prepare() {
      try {
        latest = compute();
        prepared = true;
      } catch {
      }
    },
    latest: () => latest,
    previous: () => previous,
    /** The run before is no longer of interest. */
    forget() {
      previous = null;
    },
    /** A control moved. The first change of a frame is drawn as soon as all controls are set; further ones wait for the next frame. */
    changed() {
      prepared = false;
      if (!begun) return;
      if (!moving && latest) {
        moving = true;
        previous = latest.results;
      }
      if (!scheduled) {
        scheduled = true;
        if (freshFrame) queueMicrotask(draw2);
        else requestAnimationFrame(draw2);
      }
      clearTimeout(timer);
      timer = setTimeout(() => {
        moving = false;
        if (latest) settled(latest);
      }, SETTLED_MS);
    },
    end: () => clearTimeout(timer)
  };
}

// ../legstrength/live/view/set.js
var GLIDE_MS = 450;
var STEPS2 = 24;
function eased(share) {
  let [before, reached] = [0, 0];
  for (let step = 1; step <= STEPS2; step++) {
    const t = step / STEPS2;
    const x = 0.6 * t * (1 - t) ** 2 + t ** 3;
    const y = 3 * t * t * (1 - t) + t ** 3;
    if (x >= share) return reached + (y - reached) * (share - before) / (x - before);
    [before, reached] = [x, y];
  }
  return 1;
}
function makeSet({ root, body, link, settings, stage, player }, redraw) {
  let frame = 0;
  let target = {};
  let free2 = false;
  const change = (values) => settings.change(values, free2);
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  function arrive() {
    if (!frame) return;
    cancelAnimationFrame(frame);
    frame = 0;
    change(target);
  }
  function glide(values) {
    const from = settings.values();
    const moving = Object.entries(values).filter(([name, value]) => typeof value === "number" && from[name] !== value);
    const others = Object.entries(values).filter(([, value]) => typeof value !== "number");
    change(Object.fromEntries(others));
    target = Object.fromEntries(moving);
    const start = performance.now();
    const step = (now) => {
      const share = Math.max(0, (now - start) / GLIDE_MS);
      if (share >= 1) return arrive();
      const part = eased(share);
      const between2 = moving.map(([name, value]) => {
        const first = Number(from[name]);
        return [name, settings.stepped(name, first + part * (Number(value) - first))];
      });
      change(Object.fromEntries(between2));
      frame = requestAnimationFrame(step);
    };
    if (moving.length) frame = requestAnimationFrame(step);
  }
  function hear(event) {
    if (!(event instanceof CustomEvent) || event.target !== root) return;
    const { values: asked = {}, view, look, glide: gliding = false, run = false } = event.detail ?? {};
    arrive();
    free2 = Boolean(event.detail?.free);
    const { values, refused } = link.settingsOf(link.queryOf(asked));
    for (const reason of refused) console.error(`${root.dataset.explorer}: ${reason}`);
    if (view !== void 0 && !stage.change(view)) console.error(`${root.dataset.explorer} has no view “${view}”.`);
    if (look !== void 0 && !stage.stress(look)) console.error(`${root.dataset.explorer} shows no “${look}”.`);
    root.dataset.view = stage.view();
    if (view !== void 0 || look !== void 0) redraw();
    player?.stop();
    if (gliding && !run && !still.matches && !document.hidden) glide(values);
    else change(values);
    if (run === "asked" || run && !still.matches) player?.start();
  }
  for (const touch of ["pointerdown", "keydown"]) body.addEventListener(touch, arrive, { capture: true });
  return { hear, end: arrive };
}

// ../legstrength/live/view/landing.js
var RISE_MS = 220;
var RING_MS = 300;
var MS_A_PX = 6;
var FROM_PX = 28;
var RING_PX = 10;
var acrossOf = ({ transform: { baseVal } }) => baseVal.length ? baseVal.getItem(0).matrix.e : 0;
function land(picture2) {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const marks = (
    /** @type {SVGPathElement[]} */
    [...picture2.querySelectorAll(".plot-lands path")]
  );
  const first = Math.min(...marks.map(acrossOf));
  for (const mark of marks) {
    const delay = MS_A_PX * (acrossOf(mark) - first);
    const rise = [
      { translate: `0 ${FROM_PX}px`, opacity: 0 },
      { translate: "0 0", opacity: 1 }
    ];
    mark.animate(rise, { duration: RISE_MS, delay, fill: "backwards", easing: "cubic-bezier(.22, .61, .36, 1)" });
    if (mark.classList.contains("plot-fill"))
      mark.animate([{ strokeWidth: `${RING_PX}px` }, {}], { duration: RING_MS, delay: delay + RISE_MS });
  }
}

// ../legstrength/live/plot/elements.js
var SVG = "http://www.w3.org/2000/svg";
function write2(element2, at, paint) {
  for (const [name, value] of Object.entries(dressed(at, paint))) {
    if (value !== void 0) element2.setAttribute(name, String(value));
  }
}
function elementOf({ tag, at, inside: inside2 }, paint) {
  const element2 = document.createElementNS(SVG, tag);
  write2(element2, at, paint);
  if (typeof inside2 === "string") element2.textContent = inside2;
  else for (const one of inside2) element2.append(elementOf(one, paint));
  return element2;
}
function differ(was, is) {
  for (const name in is) if (was[name] !== is[name]) return true;
  for (const name in was) if (!(name in is)) return true;
  return false;
}
function patch(element2, was, is, paint) {
  if (was === is) return element2;
  if (was.tag !== is.tag || typeof was.inside !== typeof is.inside) {
    const made = elementOf(is, paint);
    element2.replaceWith(made);
    return made;
  }
  if (differ(was.at, is.at)) {
    const now = dressed(is.at, paint);
    for (const name in dressed(was.at, paint)) if (now[name] === void 0) element2.removeAttribute(name);
    write2(element2, is.at, paint);
  }
  if (typeof is.inside === "string") {
    if (was.inside !== is.inside) element2.textContent = is.inside;
    return element2;
  }
  const before = (
    /** @type {import("./scene.js").Node[]} */
    was.inside
  );
  let child = (
    /** @type {SVGElement | null} */
    element2.firstElementChild
  );
  for (const [place, one] of is.inside.entries()) {
    if (!child || place >= before.length) element2.append(elementOf(one, paint));
    else child = /** @type {SVGElement | null} */
    patch(child, before[place], one, paint).nextElementSibling;
  }
  while (element2.childElementCount > is.inside.length) element2.lastElementChild?.remove();
  return element2;
}

// ../legstrength/live/view/dials.js
var CORE = 0.2;
function round({ left, top, width, height }, x, y) {
  const [across3, down] = [x - left - width / 2, y - top - height / 2];
  if (Math.hypot(across3, down) < CORE * width / 2) return null;
  return (Math.atan2(across3, -down) / (2 * Math.PI) + 1) % 1;
}
function makeDials(figure, settings) {
  const made = /* @__PURE__ */ new Map();
  function make(name) {
    const dial = element("div", { class: "explorer-dial", "aria-hidden": "true", "data-turns": name });
    const control = settings.controls[name];
    const turn = (event) => {
      const share = round(dial.getBoundingClientRect(), event.clientX, event.clientY);
      if (share === null) return;
      const [low, high] = [control.get("min"), control.get("max")];
      settings.change({ [name]: settings.stepped(name, low + share * (high - low)) });
    };
    dial.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      dial.setPointerCapture(event.pointerId);
      turn(event);
    });
    dial.addEventListener("pointermove", (event) => {
      if (dial.hasPointerCapture(event.pointerId)) turn(event);
    });
    figure.append(dial);
    made.set(name, dial);
    return dial;
  }
  return {
    /** Lays what is touched over what is drawn. @param {{control: string, box: import("../plot/words.js").Box}[]} places  @param {number} scale by which the picture is shown larger than drawn */
    lay(places, scale) {
      for (const { control, box } of places) {
        const { style } = made.get(control) ?? make(control);
        style.left = `${box.left * scale}px`;
        style.top = `${box.top * scale}px`;
        style.width = `${(box.right - box.left) * scale}px`;
        style.height = `${(box.bottom - box.top) * scale}px`;
      }
    }
  };
}

// ../legstrength/live/view/stretches.js
var STEP_PX = 9;
var TO_NOTHING = 100;
var stepsUp = (up, steps) => Math.round(up / (up < 0 ? Math.min(STEP_PX, TO_NOTHING / Math.max(1, steps)) : STEP_PX));
var withIt = ({ control, carries }) => [control, ...carries];
var seriesOf = ({ rows }) => [...new Set(rows.flatMap(withIt))];
function asWeeks(table, lanes) {
  const names = seriesOf(lanes);
  const weeks = Object.fromEntries(names.map((name) => [name, []]));
  for (const [row, long] of table[lanes.weeks].entries()) {
    for (let week = 0; week < long && weeks[names[0]].length < lanes.length; week++)
      for (const name of names) weeks[name].push(table[name][row]);
  }
  const shown2 = lanes.rows.map(({ control }) => control);
  for (const name of names)
    while (weeks[name].length < lanes.length) weeks[name].push(shown2.includes(name) ? 0 : table[name][0]);
  return weeks;
}
function asTable(weeks, lanes, rows) {
  const names = seriesOf(lanes);
  const idle = (name, week) => lanes.rows.some(({ control, carries }) => carries.includes(name) && !weeks[control][week]);
  const table = Object.fromEntries([lanes.weeks, ...names].map((name) => [name, []]));
  const long = table[lanes.weeks];
  for (let week = 0; week < lanes.length; week++) {
    const same3 = long.length > 0 && names.every((name) => idle(name, week) || weeks[name][week] === table[name].at(-1));
    if (same3 && names.every((name) => !idle(name, week) || idle(name, week - 1))) long[long.length - 1]++;
    else {
      long.push(1);
      for (const name of names) table[name].push(weeks[name][week]);
    }
  }
  if (long.length > rows) return null;
  const shown2 = lanes.rows.map(({ control }) => control);
  while (long.length < rows) {
    long.push(0);
    for (const name of names) table[name].push(shown2.includes(name) ? 0 : table[name][0]);
  }
  return table;
}
function free(weeks, { control, rides }, week, but) {
  if (rides && !weeks[rides][week]) return false;
  return !weeks[control][week] || Boolean(but && week >= but.begins && week < but.ends);
}
function roomAt(weeks, lanes, at, week, but) {
  const lane = lanes.rows[at];
  if (week < 0 || week >= lanes.length || !free(weeks, lane, week, but)) return null;
  let [begins, ends] = [week, week + 1];
  while (begins > 0 && free(weeks, lane, begins - 1, but)) begins--;
  while (ends < lanes.length && free(weeks, lane, ends, but)) ends++;
  return [begins, ends];
}
function without(weeks, lanes, { lane, begins, ends }) {
  const { control } = lanes.rows[lane];
  const gone = [control, ...lanes.rows.filter(({ rides }) => rides === control).map((one) => one.control)];
  const cleared = gone.map((name) => [name, weeks[name].map((one, week) => week >= begins && week < ends ? 0 : one)]);
  return { ...weeks, ...Object.fromEntries(cleared) };
}
function filled4(weeks, lanes, { lane, begins, ends }, amount) {
  const { control } = lanes.rows[lane];
  return { ...weeks, [control]: weeks[control].map((one, week) => week >= begins && week < ends ? amount : one) };
}
function moved(weeks, lanes, from, to) {
  const shift = to.ends - to.begins === from.ends - from.begins ? to.begins - from.begins : 0;
  const cleared = without(weeks, lanes, from);
  const next = { ...cleared };
  for (const name of withIt(lanes.rows[from.lane])) {
    next[name] = cleared[name].map((one, week) => {
      if (week < to.begins || week >= to.ends) return one;
      return weeks[name][Math.min(from.ends - 1, Math.max(from.begins, week - shift))];
    });
  }
  return next;
}

// ../legstrength/live/view/lanes.js
var FIRM = 6;
var END = 14;
var NEAR = 10;
var FINGER = 44;
var NEW = 8;
function makeLanes(figure, lanes, { settings, say, words }) {
  const { controls } = settings;
  const names = [lanes.weeks, ...seriesOf(lanes)];
  const rows = readNumbers(controls[lanes.weeks]).length;
  const note = element("p", { class: "explorer-lanes-note", hidden: true });
  const grounds = lanes.rows.map(
    ({ name }, lane) => element("button", {
      type: "button",
      class: "explorer-lane",
      "data-lane": lane,
      "aria-label": filled2(words.lanesAdd, { lane: name })
    })
  );
  const layer = element("div", { class: "explorer-lanes" }, ...grounds, note);
  figure.append(layer);
  const handles = [];
  let blocks = [];
  let places = [];
  let scale = 1;
  let wanted = null;
  let drag = null;
  let dragged = false;
  let held = { lane: 0, block: null };
  const now = () => asWeeks(Object.fromEntries(names.map((name) => [name, readNumbers(controls[name])])), lanes);
  const locked = () => names.some((name) => controls[name].get("disabled"));
  const amountOf = (weeks, { lane, begins }) => weeks[lanes.rows[lane].control][begins];
  const whole = (week) => Math.round(week / lanes.grain) * lanes.grain;
  const weekAt = (x) => {
    const [{ left, right }] = places;
    return ((x - layer.getBoundingClientRect().left) / scale - left) * (lanes.length / (right - left));
  };
  function tell(told) {
    note.textContent = told;
    note.hidden = !told;
    if (told) say(told);
  }
  function become(weeks) {
    if (locked()) return false;
    const table = asTable(weeks, lanes, rows);
    tell(table ? "" : filled2(words.lanesFull, { most: rows }));
    if (table) settings.change({ ...table, [lanes.lifts]: 0 });
    return Boolean(table);
  }
  function add(lane, week, to) {
    const weeks = now();
    const room = roomAt(weeks, lanes, lane, Math.min(lanes.length - 1, Math.max(0, Math.floor(week))), null);
    if (!room) return tell(lanes.rows[lane].rides ? words.lanesRides : words.lanesTaken);
    let [begins, ends] = to === void 0 ? [whole(week - NEW / 2), whole(week + NEW / 2)] : [week, to].map(whole);
    [begins, ends] = [Math.max(room[0], begins), Math.min(room[1], Math.max(ends, begins + lanes.grain))];
    if (ends <= begins) [begins, ends] = room;
    wanted = { lane, begins };
    become(filled4(weeks, lanes, { lane, begins, ends }, lanes.rows[lane].begins));
  }
  function put(weeks, block, begins, ends, along3) {
    const room = roomAt(weeks, lanes, block.lane, block.begins, block);
    if (!room) return;
    let [from, to] = [Math.max(room[0], begins), Math.min(room[1], ends)];
    if (along3) {
      const shift = begins < room[0] ? room[0] - begins : Math.min(0, room[1] - ends);
      [from, to] = [begins + shift, ends + shift];
    }
    if (to - from < 1) return;
    wanted = { lane: block.lane, begins: from };
    become(moved(weeks, lanes, block, { lane: block.lane, begins: from, ends: to }));
  }
  function give(weeks, block, amount) {
    const control = controls[lanes.rows[block.lane].control];
    const [low, high, step] = ["min", "max", "step"].map((name) => control.get(name));
    const next = onStep(Math.min(high, Math.max(low, amount)), low, step);
    wanted = next > 0 ? { lane: block.lane, begins: block.begins } : null;
    const done = become(next > 0 ? filled4(weeks, lanes, block, next) : without(weeks, lanes, block));
    if (done && next <= 0 && layer.contains(document.activeElement)) grounds[block.lane].focus({ preventScroll: true });
  }
  function lift(block) {
    const place = blocks.indexOf(block) + 1;
    wanted = { lane: block.lane, begins: block.begins };
    settings.change({ [lanes.lifts]: block.out ? 0 : Math.min(place, controls[lanes.lifts].get("max")) });
  }
  function key(event, block) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { by } = lanes.rows[block.lane];
    const weeks = now();
    const aside = (Number(event.key === "ArrowRight") - Number(event.key === "ArrowLeft")) * lanes.grain;
    const more = Number(["+", "=", "ArrowUp"].includes(event.key)) - Number(["-", "−", "ArrowDown"].includes(event.key));
    if (aside && event.shiftKey) put(weeks, block, block.begins, block.ends + aside, false);
    else if (aside) put(weeks, block, block.begins + aside, block.ends + aside, true);
    else if (more) give(weeks, block, amountOf(weeks, block) + more * by);
    else if (event.key === "Delete" || event.key === "Backspace") give(weeks, block, 0);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function gripOf({ box }, x) {
    const at = (x - layer.getBoundingClientRect().left) / scale;
    const end = Math.min(END, (box.right - box.left) / 4);
    return at < box.left + end ? "left" : at > box.right - end ? "right" : "whole";
  }
  const blockAt = (lane, week) => blocks.find((one) => one.lane === lane && week >= one.begins && week < one.ends);
  function besideOf(lane, x) {
    const at = (x - layer.getBoundingClientRect().left) / scale;
    const away = ({ box }) => Math.min(Math.abs(at - box.left), Math.abs(at - box.right)) * scale;
    const [nearest] = blocks.filter((one) => one.lane === lane).sort((one, other) => away(one) - away(other));
    return nearest && away(nearest) <= NEAR ? nearest : null;
  }
  function laneAt(y) {
    const down = (y - layer.getBoundingClientRect().top) / scale;
    const away = places.map(({ top, bottom }) => Math.abs(down - (top + bottom) / 2));
    return away.indexOf(Math.min(...away));
  }
  function grab(event, touched) {
    dragged = false;
    if (event.button !== 0) return;
    const { clientX: x, clientY: y } = event;
    const found = laneAt(y);
    const block = blockAt(found, weekAt(x)) ?? touched;
    const lane = block ? block.lane : found;
    held = { lane, block };
    const pulled = block ?? besideOf(lane, x);
    drag = { lane, x, y, week: weekAt(x), block: pulled, grip: pulled ? gripOf(pulled, x) : "new", before: now() };
    for (const [name, hear] of hearing) document.addEventListener(name, hear, { capture: true });
  }
  function rest() {
    drag = null;
    for (const [name, hear] of hearing) document.removeEventListener(name, hear, { capture: true });
  }
  function pull(event) {
    if (!drag || !places.length || !(event instanceof PointerEvent)) return;
    const [aside, up] = [event.clientX - drag.x, drag.y - event.clientY];
    if (!dragged) {
      if (Math.hypot(aside, up) < FIRM) return;
      if (drag.block && Math.abs(up) > Math.abs(aside)) drag.grip = "amount";
      dragged = true;
    }
    const { block, before, grip, week } = drag;
    const weeks = whole(weekAt(event.clientX) - week);
    if (!block) stretch(week, weekAt(event.clientX));
    else if (grip === "amount") {
      const { by } = lanes.rows[block.lane];
      const amount = amountOf(before, block);
      give(before, block, amount + stepsUp(up, amount / by) * by);
    } else if (grip === "left")
      put(before, block, Math.min(block.ends - lanes.grain, block.begins + weeks), block.ends, false);
    else if (grip === "right")
      put(before, block, block.begins, Math.max(block.begins + lanes.grain, block.ends + weeks), false);
    else put(before, block, block.begins + weeks, block.ends + weeks, true);
  }
  function stretch(from, to) {
    if (!drag) return;
    const { lane, before } = drag;
    const room = roomAt(before, lanes, lane, Math.min(lanes.length - 1, Math.max(0, Math.floor(from))), null);
    if (!room) return tell(lanes.rows[lane].rides ? words.lanesRides : words.lanesTaken);
    const begins = Math.max(room[0], whole(Math.min(from, to)));
    const ends = Math.min(room[1], whole(Math.max(from, to)));
    if (ends > begins) become(filled4(before, lanes, { lane, begins, ends }, lanes.rows[lane].begins));
  }
  function undo() {
    if (drag && dragged) become(drag.before);
    rest();
  }
  const hearing = [
    ["pointermove", pull],
    ["pointercancel", undo],
    ["pointerup", rest]
  ];
  for (const [lane, ground] of grounds.entries()) {
    ground.addEventListener("pointerdown", (event) => grab(event, null));
    ground.addEventListener("click", (event) => {
      event.stopPropagation();
      if (dragged) return;
      if (!event.detail) gap2(lane);
      else if (held.block) lift(held.block);
      else add(held.lane, weekAt(event.clientX));
    });
  }
  layer.addEventListener("pointermove", (event) => event.stopPropagation());
  layer.addEventListener("keydown", (event) => {
    dragged = false;
    event.stopPropagation();
  });
  function gap2(lane) {
    const weeks = now();
    for (let week = 0; week < lanes.length; week++) {
      const room = roomAt(weeks, lanes, lane, week, null);
      if (room) return add(lane, room[0], Math.min(room[1], room[0] + NEW));
    }
    return tell(lanes.rows[lane].rides ? words.lanesRides : words.lanesTaken);
  }
  function handle(place) {
    const made = element("button", { type: "button", class: "explorer-block", title: words.lanesKeys });
    made.addEventListener("pointerdown", (event) => grab(event, blocks[place]));
    made.addEventListener("keydown", (event) => key(event, blocks[place]));
    made.addEventListener("click", (event) => {
      event.stopPropagation();
      if (!dragged) lift(event.detail && held.block || blocks[place]);
    });
    layer.insertBefore(made, note);
    handles.push(made);
    return made;
  }
  function cover({ style }, { left, top, right, bottom }) {
    const high = Math.max(FINGER, (bottom - top) * scale);
    style.left = `${left * scale}px`;
    style.top = `${((top + bottom) * scale - high) / 2}px`;
    style.width = `${(right - left) * scale}px`;
    style.height = `${high}px`;
  }
  return {
    /** Lays what is touched over what is drawn. @param {Laid | null} laid  @param {number} larger by which the picture is shown larger than drawn */
    lay(laid, larger) {
      layer.hidden = !laid;
      if (!laid) return;
      ({ blocks, rows: places } = laid);
      scale = larger;
      for (const [lane, box] of places.entries()) cover(grounds[lane], box);
      for (const [place, block] of blocks.entries()) {
        const made = handles[place] ?? handle(place);
        const { top, bottom } = places[block.lane];
        cover(made, { ...block.box, top, bottom });
        const { lane, begins, ends, says, out } = block;
        made.hidden = false;
        made.setAttribute("aria-pressed", String(out));
        const told = { lane: lanes.rows[lane].name, from: begins + 1, to: ends, says };
        made.setAttribute("aria-label", filled2(words.lanesBlock, told));
        if (wanted && !drag && wanted.lane === lane && wanted.begins === begins) {
          made.focus({ preventScroll: true });
          wanted = null;
        }
      }
      for (const one of handles.slice(blocks.length)) one.hidden = true;
    }
  };
}

// ../legstrength/live/view/reading.js
var GAP = 12;
function makeReading({ figure, id, say, words }) {
  const dot = element("span", { class: "explorer-dot", "aria-hidden": "true", hidden: true });
  const told = element("div", { class: "explorer-told", "aria-hidden": "true", hidden: true });
  const hint = element("span", { id: `${id}-read`, hidden: true }, words.read);
  let readable = [];
  let larger = 1;
  let spot = null;
  const clear = () => {
    spot = null;
    dot.hidden = told.hidden = true;
  };
  function show(next, spoken) {
    spot = next;
    const { trace, points } = readable[next.series];
    const lines = wordsAt(trace, next.place);
    const [x, y] = points[next.place].map((at) => at * larger);
    told.replaceChildren(...lines.map((line) => element("div", {}, line)));
    dot.hidden = told.hidden = false;
    dot.style.transform = `translate(${x}px, ${y}px)`;
    const { clientWidth: wide, clientHeight: high } = figure;
    const left = Math.min(Math.max(0, x - told.offsetWidth / 2), Math.max(0, wide - told.offsetWidth));
    const above = y - GAP - told.offsetHeight;
    const top = above >= 0 ? above : Math.min(y + GAP, high - told.offsetHeight);
    told.style.transform = `translate(${left}px, ${top}px)`;
    if (spoken) say(lines.join(". "));
  }
  function point(event) {
    const { left, top } = figure.getBoundingClientRect();
    const found = spotAt(readable, [(event.clientX - left) / larger, (event.clientY - top) / larger]);
    if (!found) clear();
    else if (found.series !== spot?.series || found.place !== spot.place || told.hidden) show(found, false);
  }
  const keys = {
    ArrowLeft: (at) => along2(readable, at, -1),
    ArrowRight: (at) => along2(readable, at, 1),
    ArrowUp: (at) => across2(readable, at, -1),
    ArrowDown: (at) => across2(readable, at, 1),
    Home: ({ series }) => along2(readable, { series, place: -1 }, 1),
    End: ({ series }) => along2(readable, { series, place: readable[series].points.length }, -1)
  };
  figure.tabIndex = 0;
  figure.setAttribute("aria-describedby", hint.id);
  figure.append(dot, told, hint);
  figure.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") point(event);
  });
  figure.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") clear();
  });
  figure.addEventListener("click", point);
  figure.addEventListener("blur", clear);
  figure.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && spot) clear();
    else if (event.key in keys && readable.length)
      show(spot ? keys[event.key](spot) : keys.Home({ series: 0, place: 0 }), true);
    else return;
    event.preventDefault();
  });
  return {
    /** The picture shows something else now; where a reader stands is read anew. @param {Readable[]} now  @param {number} scale by which it is shown larger than drawn */
    update(now, scale) {
      readable = now;
      larger = scale;
      const at = spot;
      const point2 = at && readable[at.series]?.points[at.place];
      if (at && point2 && Number.isFinite(point2[0] + point2[1])) show(at, false);
      else clear();
    }
  };
}

// ../legstrength/live/view/picture.js
var LARGEST = 1.5;
var LEAST = 390;
var WIDTH2 = 640;
var wordsOf = ({ ownerDocument: { documentElement } }) => Number.parseFloat(getComputedStyle(documentElement).fontSize) / 16;
function makePicture({ look, dark, source, settings, id, say, words }) {
  const paint = { dark: { ...DARK, ...dark }, live: true };
  const graph = element("div", { class: "explorer-graph" });
  const attributes = {
    class: "explorer-figure",
    "data-role": "picture",
    "data-view": look.name,
    role: source().lanes ? "group" : "img"
  };
  const figure = element("div", { ...attributes, "aria-label": look.alt }, graph);
  const reading = makeReading({ figure, id: `${id}-${look.name}`, say, words });
  const dials = makeDials(figure, settings);
  const { lanes: drawn } = source();
  const lanes = drawn ? makeLanes(figure, drawn, { settings, say, words }) : null;
  let [width, height, larger] = [0, 0, 1];
  let panel = null;
  let sheet = null;
  let shown2 = null;
  function lay() {
    width = figure.clientWidth || width;
    height = figure.clientHeight || height || look.height;
    larger = Math.min(LARGEST, Math.max(1, wordsOf(figure))) * Math.min(1, (width || WIDTH2) / LEAST);
    const size = { width: (width || WIDTH2) / larger, height: height / larger };
    const made = sheetOf(source(), { ...size, narrow: look.narrow, panel });
    figure.traces = made.traces;
    sheet = made;
    return made;
  }
  function first(scene) {
    const made = elementOf(scene, paint);
    made.setAttribute("aria-hidden", "true");
    graph.replaceChildren(made);
    return made;
  }
  return {
    figure,
    look,
    panels: () => panelsOf(source().layout),
    traces: () => source().data,
    /** @param {string} name */
    knows: (name) => [...source().data.map(({ meta }) => meta), ...source().insets ?? []].some((one) => one?.look?.includes(name)),
    /** Shows one panel alone, or all of them. @param {Panel | null} one */
    choose(one) {
      if (one?.low !== panel?.low) sheet = null;
      panel = one;
    },
    /** Whether the figure's room is another than the one that it was drawn for. */
    outgrown: () => Boolean(figure.clientWidth) && (figure.clientWidth !== width || figure.clientHeight !== height),
    /** The figure or its room is another one now. */
    forget() {
      sheet = null;
    },
    /**
     * Shows results, those of the run before as a quiet twin, and curves beside them.
     * @param {Results} results
     * @param {Results | null} previous
     * @param {readonly import("../plot/guests.js").Guest[]} guests
     * @param {string} look what is stressed
     */
    show(results, previous, guests, look2) {
      const { scene, readable, turning, laid } = draw(sheet ?? lay(), results, previous, guests, look2);
      reading.update(readable, larger);
      dials.lay(turning, larger);
      lanes?.lay(laid, larger);
      shown2 = { scene, element: shown2 ? patch(shown2.element, shown2.scene, scene, paint) : first(scene) };
    },
    /** @param {string} text what the results come to, in words */
    describe: (text) => figure.setAttribute("aria-label", `${look.alt} ${text}`)
  };
}

// ../legstrength/live/view/stage.js
var LOW2 = 0.6;
var LARGE = 1.5;
var same2 = (one, other) => one === other || typeof one === "object" && JSON.stringify(one) === JSON.stringify(other);
function makeStage({ spec, source, settings, player, id, say, words, redraw }) {
  const pictures = [spec.look, ...spec.views].map(
    (look2) => makePicture({ look: look2, dark: spec.dark, source: () => source(look2.name), settings, id, say, words })
  );
  let at = pictures[0];
  const corner = player?.button() ?? null;
  const tabs = element("div", { class: "explorer-tabs", role: "group", "aria-label": words.panels, hidden: true });
  const figures = pictures.map(({ figure }) => figure);
  const style = `--height: ${at.look.height}px`;
  const whole = element("div", { class: "explorer-stage", style }, ...figures, tabs, corner);
  let parts = [];
  let [chosen2, alone2] = [0, false];
  let [measured, high] = [false, 0];
  let before = null;
  const guests = { kept: [], drawn: [], all: [] };
  let [look, turned] = ["", false];
  const switches = pictures.map(({ look: { name, title: title2 } }) => button("view", title2, { "data-view": name }));
  const switcher = switches.length > 1 ? element("div", { class: "explorer-views", role: "group", "aria-label": words.views }, ...switches) : null;
  function list2() {
    const traces = at.traces();
    parts = at.panels().map((panel, place) => ({
      title: at.look.panels[place] ?? panel.title,
      panel,
      asks: resultsIn(traces, panel)
    }));
    chosen2 = 0;
    for (const one of switches) one.setAttribute("aria-pressed", String(one.dataset.view === at.look.name));
    tabs.replaceChildren(...parts.map(({ title: title2 }, place) => button("panel", title2, { "data-panel": place })));
    for (const { figure } of pictures) figure.hidden = figure !== at.figure;
    if (corner) corner.hidden = !source(at.look.name).insets?.some(({ turns }) => turns === spec.play);
  }
  const remeasure = () => {
    measured = false;
  };
  function fit() {
    if (!measured) {
      whole.classList.toggle("explorer-large", wordsOf(whole) >= LARGE);
      high = whole.clientHeight;
      measured = high > 0;
    }
    if (high) alone2 = parts.length > 1 && high < LOW2 * at.look.height;
    tabs.hidden = !alone2;
    whole.classList.toggle("explorer-alone", alone2);
    for (const [place, tab] of [...tabs.children].entries()) tab.setAttribute("aria-pressed", String(place === chosen2));
    at.choose(alone2 ? parts[chosen2].panel : null);
  }
  function answer(results) {
    const changed = ({ asks }) => [...asks].some((name) => !same2(results[name], before?.[name]));
    if (alone2 && before && before !== results && !changed(parts[chosen2])) {
      const found = parts.findIndex(changed);
      if (found >= 0) chosen2 = found;
    }
    before = results;
  }
  list2();
  return {
    whole,
    figures,
    switcher,
    view: () => at.look.name,
    /** Shows another picture of the same results; whether there is one of that name. @param {string} name */
    change(name) {
      const found = pictures.find((one) => one.look.name === name);
      if (found && found !== at) {
        at = found;
        remeasure();
        look = "";
        turned = true;
        list2();
      }
      return Boolean(found);
    },
    /** Lets what bears a name stay full while the rest fades, until "" ends it; whether anything bears it. @param {string} name */
    stress(name) {
      const known = !name || at.knows(name);
      if (known) look = name;
      return known;
    },
    /** @param {Results} results  @param {Results | null} previous */
    show(results, previous) {
      answer(results);
      fit();
      at.show(results, previous, guests.all, look);
      if (turned) land(at.figure);
      turned = false;
    },
    /** The figures are other ones now. */
    forget() {
      remeasure();
      for (const picture2 of pictures) picture2.forget();
      list2();
    },
    /** Other curves come to stand beside the figure's own. @param {"kept" | "drawn"} kind  @param {Guest[]} those */
    invite(kind, those) {
      guests[kind] = those;
      guests.all = [...guests.kept, ...guests.drawn];
      redraw();
    },
    guests: () => guests.all,
    /** @param {HTMLElement} tab */
    turn(tab) {
      chosen2 = Number(tab.dataset.panel);
      redraw();
    },
    /** @param {string} text */
    describe: (text) => at.describe(text),
    /** Draws anew when the room changes; returns how to end that. */
    watch() {
      const sizes = new ResizeObserver(() => {
        if (!whole.clientWidth) return;
        const was = alone2;
        remeasure();
        fit();
        if (was === alone2 && !at.outgrown()) return;
        at.forget();
        redraw();
      });
      for (const one of [whole, ...figures]) sizes.observe(one);
      return () => sizes.disconnect();
    }
  };
}

// ../legstrength/live/view/table.js
function makeRows(table, { columns, every }, count) {
  const headings2 = columns.map((column) => element("th", { scope: "col" }, column.heading));
  table.append(element("thead", {}, element("tr", {}, ...headings2)));
  const cells = [];
  const rows = element("tbody");
  for (let row = 0; row < count; row += every) {
    const line = columns.map((_, place) => element(place ? "td" : "th", place ? {} : { scope: "row" }));
    cells.push(line);
    rows.append(element("tr", {}, ...line));
  }
  table.append(rows);
  return cells;
}
function makeTable(spec, words, fixed) {
  const { columns, every, caption } = spec.table;
  const table = element("table", {}, element("caption", {}, caption));
  const notes = spec.footnotes.map((note) => element("li", {}, note));
  const whole = element(
    "details",
    { class: "explorer-data", "data-role": "data" },
    element("summary", {}, words.data),
    element("div", { class: "explorer-scroll", tabindex: "0", role: "region", "aria-label": caption }, table),
    notes.length ? element("ul", { class: "explorer-footnotes" }, ...notes) : null
  );
  let cells = null;
  let made = 0;
  const fill3 = (results) => {
    const listOf = (name) => (
      /** @type {(number | string)[]} */
      results[name]
    );
    const count = listOf(columns[0].result).length;
    if (!cells || made !== count) {
      for (const part of [...table.children].slice(1)) part.remove();
      cells = makeRows(table, spec.table, count);
      made = count;
    }
    for (const [row, line] of cells.entries()) {
      for (const [place, cell2] of line.entries()) {
        const { result, digits } = columns[place];
        const value = listOf(result)[row * every];
        const text = typeof value === "number" ? fixed(value, digits) : value;
        if (cell2.textContent !== text) cell2.textContent = text;
      }
    }
  };
  return { whole, table, fill: fill3 };
}

// ../legstrength/live/view/index.js
async function takePlace(model, el) {
  if (model.get("_linked") && !el.isConnected) await new Promise((inserted) => setTimeout(inserted));
  const root = el.closest(".explorer") ?? el;
  root.classList.add("explorer");
  Object.assign(root.dataset, { explorer: model.get("slug"), state: "loading", revision: "0" });
  el.replaceChildren();
  return root;
}
async function findControls(model, spec) {
  const controls = {};
  for (const name of Object.keys(spec.controls)) {
    const id = model.get("_controls")[name].slice("IPY_MODEL_".length);
    controls[name] = await model.widget_manager.get_model(id);
  }
  return controls;
}
async function build(model, el, signal, code) {
  const spec = model.get("_spec");
  const slug = model.get("slug");
  const { words } = spec;
  const onPage = Boolean(model.get("_linked"));
  const linked = { used: [], refused: [], locked: [], hidden: [], ...model.get("_linked") };
  const root = await takePlace(model, el);
  const settings = makeSettings(spec, await findControls(model, spec), linked.locked);
  const { status, say } = makeStatus();
  const source = (view = spec.look.name) => view === spec.look.name ? model.get("_figure") : model.get("_views")[view];
  const looks = [spec.look, ...spec.views].map(({ name }) => source(name));
  const circle = looks.some(
    ({ insets }) => insets?.some(({ turns }) => turns === spec.play)
  );
  const player = spec.play ? makePlayer(settings.controls[spec.play], words, circle) : null;
  const id = `explorer-${slug}-${Math.random().toString(36).slice(2, 8)}`;
  const common = { manager: model.widget_manager, settings, id, say, words, signal };
  const link = makeLink(slug, settings);
  const groups = await makeGroups(spec, linked, player, common);
  const notes = makeNotes(spec, linked, words, root);
  const scenarios = makeScenarios(spec, words, settings.change);
  const { whole: data, table, fill: fill3 } = makeTable(spec, words, code.fixed);
  const { actions, share } = makeActions(words, onPage, root.dataset.sheet);
  const linkField = makeLinkField(words);
  const kept = makeKept(slug, words, (queries) => late.keep(queries));
  const late = { redraw() {
  }, keep() {
  } };
  const stage = makeStage({ spec, source, settings, player, id, say, words, redraw: () => late.redraw() });
  const order = [notes.notice, notes.result, stage.switcher, scenarios.row, ...groups];
  const doing = spec.actions ? [actions, linkField, kept.whole] : [];
  const parts = [...order, ...doing, ...notes.caveats, makeKey(spec.key), data, status];
  const panel = element("div", { class: spec.actions ? "explorer-panel" : "explorer-panel explorer-plain" }, ...parts);
  const body = element("div", { class: "explorer-body" }, stage.whole, panel);
  return {
    model,
    el,
    root,
    signal,
    code,
    spec,
    slug,
    words,
    onPage,
    linked,
    settings,
    status,
    say,
    stage,
    late,
    player,
    notes,
    scenarios,
    table,
    fill: fill3,
    actions,
    share,
    linkField,
    kept,
    body,
    source,
    link
  };
}
function fail(explorer, error) {
  const { root, el, notes, words, onPage, fallback } = explorer;
  console.error(error);
  root.dataset.state = "error";
  if (fallback?.isConnected && globalThis.figures) {
    el.replaceChildren();
    globalThis.figures.standIn(root, "lost");
    return;
  }
  notes.notice.hidden = false;
  notes.notice.textContent = onPage ? words.failed : `${words.error} ${error instanceof Error ? error.message : error}`;
}
function finish({ root, slug, notes, fallback }, { settings, results }) {
  if (fallback?.isConnected) fallback.remove();
  if (root.dataset.state === "error") notes.tellRefused();
  root.dataset.revision = String(Number(root.dataset.revision) + 1);
  root.dataset.state = "ready";
  const detail = { explorer: slug, settings, results };
  root.dispatchEvent(new CustomEvent("explorer:run", { bubbles: true, detail }));
}
function makeRuns(explorer) {
  const { model, code, settings, notes, scenarios, body, stage, status } = explorer;
  const describe = ({ text }) => stage.describe(text);
  const run = makeRun({
    compute() {
      const [now, data] = [settings.values(), model.get("data")];
      const results = code.run(now, data);
      return { settings: now, results, text: code.sentence(now, results, data) };
    },
    show(latest, previous) {
      notes.sentence.textContent = latest.text;
      explorer.fill(latest.results);
      scenarios.press(latest.settings);
      if (!body.hidden) stage.show(latest.results, previous);
      finish(explorer, latest);
    },
    settled(latest) {
      status.textContent = latest.text;
      describe(latest);
    },
    failed: (error) => fail(explorer, error)
  });
  return { run, describe };
}
function listen(explorer) {
  const { body, player } = explorer;
  const acts = makeActs(explorer);
  const stop = (event) => {
    if (!around(event, "[data-action=play]", HTMLElement)) player?.stop();
  };
  for (const event of player ? ["pointerdown", "keydown"] : []) body.addEventListener(event, stop, { capture: true });
  body.addEventListener("click", (event) => {
    const pressed = around(event, "[data-action]", HTMLElement);
    if (pressed) acts[pressed.dataset.action ?? ""]?.(pressed);
  });
}
function guestsOf({ link, settings, code, model }, queries) {
  return queries.flatMap((query) => {
    const now = { ...settings.defaults, ...link.settingsOf(query).values };
    try {
      return [{ name: settings.changes(now), results: code.run(now, model.get("data")) }];
    } catch (error) {
      console.error(error);
      return [];
    }
  });
}
function waitForTouch({ root, spec, settings, linked, signal }) {
  if (!spec.asks || linked.used.length) return root.removeAttribute("data-untouched");
  root.dataset.untouched = "";
  return settings.onChange(() => root.removeAttribute("data-untouched"), signal);
}
function close({ el, body, notes, model, words, signal, run }) {
  const gate = makeGate(model.get("gate"), words, signal, (byHand) => {
    body.hidden = false;
    run.draw();
    if (!byHand) return;
    notes.sentence.tabIndex = -1;
    notes.sentence.focus({ preventScroll: true });
  });
  el.prepend(gate);
  body.hidden = true;
}
async function render({ model, el, signal }, code) {
  const built = await build(model, el, signal, code);
  const { root, body, settings, stage, late, kept, notes, player, linked } = built;
  const fallback = root.querySelector(":scope > .explorer-fallback");
  const { run, describe } = makeRuns({ ...built, fallback });
  settings.onChange(run.changed, signal);
  waitForTouch(built);
  model.on("change:data", run.changed);
  const end = () => {
    run.end();
    model.off("change:data", run.changed);
  };
  await pause();
  if (!signal?.aborted) run.prepare();
  await pause();
  if (signal?.aborted) {
    end();
    return void 0;
  }
  el.append(body);
  const explorer = { ...built, fallback, run };
  late.keep = (queries) => stage.invite("kept", guestsOf(built, queries));
  const drawn = (event) => {
    if (event instanceof CustomEvent) stage.invite("drawn", event.detail.curves);
  };
  const restyle = () => {
    stage.forget();
    late.redraw();
  };
  model.on("change:_figure", restyle);
  listen(explorer);
  notes.tellRefused();
  const [forget, unwatch] = [kept.follow(), stage.watch()];
  if (mustWait(model.get("gate"), linked)) close(explorer);
  root.addEventListener("explorer:drawn", drawn);
  const before = built.onPage ? globalThis.explorerStore?.drawn?.(built.slug) : null;
  if (before) stage.invite("drawn", before.curves);
  const set2 = makeSet(explorer, () => late.redraw());
  root.addEventListener("explorer:set", set2.hear);
  root.dataset.view = stage.view();
  run.draw();
  late.redraw = () => {
    const latest = run.latest();
    if (!body.hidden && latest) stage.show(latest.results, run.previous());
  };
  kept.show();
  const first = run.latest();
  if (first) describe(first);
  return () => {
    end();
    root.removeEventListener("explorer:drawn", drawn);
    root.removeEventListener("explorer:set", set2.hear);
    set2.end();
    player?.stop();
    forget();
    unwatch();
    model.off("change:_figure", restyle);
  };
}
export {
  render
};
