// From what a chapter's work is, as kept on the device, to what a report says of it: sections with titles, tables and lines, and the rows
// of the CSV file beside them. Takes any data, also damaged, and names what it cannot read. Makes no HTML.
import { runsToday } from "../shared/moved.js";
import { fill } from "../shared/words.js";
import { isObject } from "../shared/work.js";

/**
 * What the page says of a chapter: `texts_of` of `legstrength/site/device/report.py`.
 * @typedef {[id: string, text: string][]} Pairs
 * @typedef {{stem: string, reason: string, options: Pairs, confidence: Pairs, right: string, people: Pairs, items: Pairs, scale: string, route: string,
 *   stickers: Pairs}} Prediction
 * @typedef {{id: string, stem: string, options: Pairs, right: string}} Question
 * @typedef {object} Chapter
 * @property {string} slug
 * @property {string} title
 * @property {string} question
 * @property {number} number
 * @property {string} page
 * @property {Prediction} prediction
 * @property {{caption: string, heads: string[]}} curve
 * @property {Question[]} questions
 * @property {Pairs} texts
 * @property {{caption: string, rows: number, columns: Pairs}} record
 * @property {Pairs} explorers
 * @property {Pairs} challenges
 */

/**
 * The words of a report: `REPORT` of `legstrength/site/device/words.py`.
 * @typedef {"prediction" | "curve" | "answers" | "texts" | "record" | "runs" | "challenges" | "guesses" | "made" | "done"} Part a section of the report
 * @typedef {"damaged-part" | "unknown-part"} Problem
 * @typedef {"yes" | "no" | "right" | "wrong" | "try" | "tries" | "run" | "point" | "value" | "finished" | "no-reason" | "done-challenge"
 *   | "guesses" | "models-answer" | "unknown-answer" | "setting-link" | "open-run"} OfItems words that stand in the items
 * @typedef {"refused" | "full" | "damaged-chapter" | "unknown-key" | "no-chapter" | "none-here" | "shown-name" | "shown-class"
 *   | "shown-date" | "course" | "file" | "saved" | "shown" | "cleared" | "undone" | "undo-failed"} OfPage and around them
 * @typedef {object} Lists
 * @property {Record<Part, string>} sections
 * @property {Record<string, string>} parts of what is kept
 * @property {Record<"before" | "now", string>} rows
 * @property {Record<"answer" | "confidence" | "reason" | "at", string>} columns
 * @property {Record<string, string>} csv-head
 * @property {{separator: string, comma: string, semicolon: string}} csv-separator
 * @typedef {Record<Problem | OfItems | OfPage, string> & Lists} Words
 */

/**
 * What is said of a chapter. `right` is undefined where nothing is judged.
 * @typedef {{text: string, note?: string, href?: string, name?: string}} Cell
 * @typedef {{caption?: string, head: string[], body: Cell[][]}} Table
 * @typedef {{prompt: string, text: string, note?: string, right?: boolean}} Line
 * @typedef {{prompt?: string, score?: string, tables?: Table[], lines?: Line[]}} Content
 * @typedef {{part: Part, title: string} & Content} Section
 * @typedef {unknown[]} Row a row of the CSV file
 * @typedef {{chapter: Chapter, sections: Section[], problems: string[], rows: Row[]}} Report
 */

/** @param {unknown} value  @returns {value is string} */
const isText = (value) => typeof value === "string";
/** @param {unknown} value  @returns {value is string} */
const isWritten = (value) => isText(value) && value.trim() !== "";
/** @param {Pairs} pairs  @param {unknown} id */
const label = (pairs, id) => pairs.find(([known]) => known === id)?.[1];
const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
/** @param {unknown} at */
const dateOf = (at) => (isText(at) && !Number.isNaN(Date.parse(at)) ? new Date(at) : null);
/** @param {unknown} at */
const when = (at) => {
  const date = dateOf(at);
  return date ? moment.format(date) : "";
};
/** @param {unknown} at */
const stamp = (at) => dateOf(at)?.toISOString() ?? "";

const whole = (/** @type {string} */ link) =>
  location.protocol.startsWith("http") ? new URL(link, location.href).href : link; // a disk's path is nobody's business

const PARTS = ["prediction", "review", "answers", "texts", "runs", "challenges", "guesses", "made", "done"];

class Reader {
  /** @param {Chapter} chapter  @param {Record<string, unknown>} memory  @param {Words} words */
  constructor(chapter, memory, words) {
    this.chapter = chapter;
    this.memory = memory;
    this.words = words;
    /** @type {Section[]} */
    this.sections = [];
    /** @type {string[]} */
    this.problems = [];
    /** @type {Row[]} */
    this.rows = [];
  }

  /** @param {Problem} kind  @param {string} [part] */
  problem(kind, part = "") {
    this.problems.push(fill(this.words[kind], { chapter: this.chapter.title, part }));
  }

  /** @param {string} part */
  damaged(part) {
    this.problem("damaged-part", this.words.parts[part] ?? part);
  }

  /** What is kept of a part, of whatever form. @param {string} name  @returns {Record<string, any>} */
  part(name) {
    const value = this.memory[name];
    if (value === undefined) return {};
    if (isObject(value)) return value;
    this.damaged(name);
    return {};
  }

  /**
   * @param {Part} part
   * @param {string} item
   * @param {string} prompt
   * @param {unknown} answer
   * @param {{right?: string, tries?: number | "", at?: unknown}} [more]
   */
  row(part, item, prompt, answer, { right = "", tries = "", at = "" } = {}) {
    this.rows.push([this.chapter.title, this.words.sections[part], item, prompt, answer, right, tries, stamp(at)]);
  }

  /** @param {Part} part  @param {Content} content */
  section(part, content) {
    this.sections.push({ part, title: this.words.sections[part], ...content });
  }

  /** @returns {Report} */
  read() {
    this.prediction();
    this.answers();
    this.texts();
    this.runs();
    this.challenges();
    this.guesses();
    this.made();
    this.done();
    for (const name of Object.keys(this.memory)) if (!PARTS.includes(name)) this.problem("unknown-part", name);
    return { chapter: this.chapter, sections: this.sections, problems: this.problems, rows: this.rows };
  }

  prediction() {
    const { words } = this;
    const known = this.chapter.prediction;
    const [before, now] = [this.part("prediction"), this.part("review")];
    const reviewed = isText(now.choice); // before that nobody is told which answer is the model's
    /** @type {{name: "before" | "now", answer: Record<string, any>}[]} */
    const both = [
      { name: "before", answer: before },
      { name: "now", answer: now },
    ];
    const made = both.filter(({ answer }) => isText(answer.choice));
    const body = made.map(({ name, answer }) => {
      const right = reviewed ? (answer.choice === known.right ? words.yes : words.no) : "";
      const choice = label(known.options, answer.choice) ?? words["unknown-answer"];
      const confidence = label(known.confidence, answer.confidence) ?? "–";
      const { at } = answer;
      this.row("prediction", words.rows[name], known.stem, choice, { right, at });
      this.row("prediction", `${words.rows[name]}: ${words.columns.confidence}`, "", confidence, { at });
      if (isWritten(answer.reason))
        this.row(
          "prediction",
          `${words.rows[name]}: ${words.columns.reason}`,
          name === "before" ? known.reason : "",
          answer.reason,
          { at },
        );
      return [
        { text: words.rows[name] },
        { text: choice, note: right === words.yes ? words["models-answer"] : "" },
        { text: confidence },
        { text: isWritten(answer.reason) ? answer.reason : words["no-reason"] },
        { text: when(at) },
      ];
    });
    const lines = isText(before.choice) ? [] : this.beside(before);
    const marked = this.marks(before, now);
    if (made.length || lines.length || marked.length) {
      const { answer, confidence, reason, at } = words.columns;
      const chosen = made.length ? [{ head: ["", answer, confidence, reason, at], body }] : [];
      this.section("prediction", { prompt: known.stem, tables: [...chosen, ...marked], lines });
    }
    this.curves(before);
  }

  /** The numbers that were dragged, and those that were said of each at the end, where something was drawn or dragged. @param {Record<string, any>} before  @param {Record<string, any>} now */
  marks(before, now) {
    const { words } = this;
    const { items, people, scale } = this.chapter.prediction;
    const told = [before, now].map(({ marks }) => {
      if (marks !== undefined && !isObject(marks)) this.damaged("prediction");
      return isObject(marks) ? marks : {};
    });
    const ids = [...new Set(told.flatMap((marks) => Object.keys(marks)))];
    /** @type {Cell[][]} */
    const body = [];
    for (const id of ids) {
      const name = label(items, id) ?? label(people, id) ?? id;
      const numbers = told.map((marks) => marks[id]);
      if (!numbers.every((number) => number === undefined || Number.isFinite(number))) {
        this.damaged("prediction");
        continue;
      }
      for (const [place, row] of /** @type {const} */ (["before", "now"]).entries()) {
        const { at } = [before, now][place];
        if (numbers[place] !== undefined)
          this.row("prediction", `${words.rows[row]}: ${name}`, scale, numbers[place], { at });
      }
      body.push([{ text: name }, ...numbers.map((number) => ({ text: number === undefined ? "–" : String(number) }))]);
    }
    return body.length ? [{ caption: scale, head: ["", words.rows.before, words.rows.now], body }] : [];
  }

  /** What was put on a drawing, and what was said beside it or beside drawn curves. @param {Record<string, any>} answer */
  beside({ stickers, route, reason, confidence, at }) {
    const { words } = this;
    const known = this.chapter.prediction;
    /** @type {Line[]} */
    const lines = [];
    for (const [id, prompt] of known.stickers) {
      const put = isObject(stickers) ? stickers[id] : undefined;
      if (put !== undefined) lines.push({ prompt, text: label(known.options, put) ?? words["unknown-answer"] });
    }
    if (route !== undefined) {
      if (Array.isArray(route) && route.length && route.every(Number.isFinite))
        lines.push({ prompt: known.route, text: route.join(", ").replaceAll("-", "\u2212") });
      else this.damaged("prediction");
    }
    const level = label(known.confidence, confidence);
    if (level) lines.push({ prompt: words.columns.confidence, text: level });
    if (isWritten(reason)) lines.push({ prompt: known.reason, text: reason });
    for (const { prompt, text } of lines) this.row("prediction", prompt, known.stem, text, { at });
    return lines;
  }

  /** What was drawn: a curve for each person, or the one curve of a prediction with options. @param {Record<string, any>} answer */
  curves({ curve, curves, at }) {
    if (curves !== undefined && !isObject(curves)) this.damaged("curve");
    const drawn = isObject(curves) ? Object.entries(curves) : [];
    if (curve !== undefined && curve !== null) drawn.push(["", curve]);
    const { words } = this;
    const { caption, heads } = this.chapter.curve;
    /** @type {Cell[][]} */
    const body = [];
    let points = heads;
    for (const [id, numbers] of drawn) {
      if (!Array.isArray(numbers) || !numbers.length || !numbers.every(Number.isFinite)) {
        this.damaged("curve");
        continue;
      }
      const name = id ? (label(this.chapter.prediction.people, id) ?? id) : words.value;
      points = numbers.map((_, place) => heads[place] ?? `${words.point} ${place + 1}`);
      for (const [place, point] of points.entries()) {
        this.row("curve", id ? `${name}, ${point}` : point, caption, numbers[place], { at: id ? at : "" });
      }
      body.push([name, ...numbers].map((text) => ({ text: String(text) })));
    }
    if (body.length) this.section("curve", { prompt: caption, tables: [{ head: ["", ...points], body }] });
  }

  answers() {
    const { words } = this;
    const kept = this.part("answers");
    /** @type {Line[]} */
    const lines = [];
    for (const { id, stem, options, right } of this.chapter.questions) {
      const answer = kept[id];
      if (answer === undefined) continue;
      if (!isObject(answer) || !isText(answer.choice)) {
        this.damaged(`${words.parts.answers}, ${id}`);
        continue;
      }
      const tries = Number.isInteger(answer.tries) && answer.tries > 0 ? answer.tries : 1;
      const solved = answer.right === true;
      const text = label(options, solved ? right : answer.choice) ?? words["unknown-answer"]; // whoever had it right may have looked around since
      const note = `${solved ? words.right : words.wrong}, ${tries === 1 ? words.try : fill(words.tries, { n: tries })}`;
      lines.push({ prompt: stem, text, note, right: solved });
      this.row("answers", id, stem, text, { right: solved ? words.yes : words.no, tries });
    }
    this.strangers(
      Object.keys(kept),
      this.chapter.questions.map(({ id }) => id),
      "answers",
    );
    if (lines.length)
      this.section("answers", {
        lines,
        score: `${lines.filter(({ right }) => right).length} / ${this.chapter.questions.length}`,
      });
  }

  texts() {
    const kept = this.part("texts");
    const known = [...this.chapter.texts];
    /** @type {Line[]} */
    const lines = [];
    for (const [name, prompt] of known) {
      if (kept[name] !== undefined && !isText(kept[name])) this.damaged(name);
      if (!isWritten(kept[name])) continue;
      lines.push({ prompt, text: kept[name] });
      this.row("texts", name, prompt, kept[name]);
    }
    if (lines.length) this.section("texts", { lines });
    this.record(kept);
    const cells = this.cells()
      .flat()
      .map(({ name }) => name);
    this.strangers(Object.keys(kept), [...known.map(([name]) => name), ...cells], "texts");
  }

  cells() {
    const { rows, columns } = this.chapter.record;
    return Array.from({ length: rows }, (_, row) =>
      columns.map(([id, heading]) => ({ name: `record.${row + 1}.${id}`, heading, row: row + 1 })),
    );
  }

  /** @param {Record<string, unknown>} kept */
  record(kept) {
    const { words } = this;
    const { caption, columns } = this.chapter.record;
    const rows = this.cells().filter((cells) => cells.some(({ name }) => isWritten(kept[name])));
    for (const { name, heading, row } of rows.flat()) {
      if (kept[name] !== undefined && !isText(kept[name])) this.damaged(name);
      if (isWritten(kept[name])) this.row("record", `${words.run} ${row}, ${heading}`, caption, kept[name]);
    }
    const body = rows.map((cells) => [
      { text: String(cells[0].row) },
      ...cells.map(({ name }) => {
        const text = kept[name];
        return { text: isText(text) ? text : "" };
      }),
    ]);
    if (rows.length)
      this.section("record", { tables: [{ head: [words.run, ...columns.map(([, heading]) => heading)], body }] });
  }

  runs() {
    const kept = runsToday(this.part("runs"));
    /** @type {Table[]} */
    const tables = [];
    for (const [slug, title] of this.chapter.explorers) {
      if (kept[slug] === undefined) continue;
      if (!Array.isArray(kept[slug])) {
        this.damaged(title);
        continue;
      }
      const table = this.runTable(slug, title, kept[slug]);
      if (table.body.length) tables.push(table);
    }
    this.strangers(
      Object.keys(kept),
      this.chapter.explorers.map(([slug]) => slug),
      "runs",
    );
    if (tables.length) this.section("runs", { tables });
  }

  /** @param {string} slug  @param {string} title  @param {unknown[]} runs  @returns {Table} */
  runTable(slug, title, runs) {
    const { words } = this;
    const isCell = (/** @type {unknown} */ cell) =>
      Array.isArray(cell) && cell.length === 2 && cell.every((text) => isText(text) || Number.isFinite(text));
    const sound = runs.filter(isObject).filter(({ cells }) => Array.isArray(cells) && cells.every(isCell));
    if (sound.length < runs.length) this.damaged(title);
    const found = sound.map(({ at, cells, query }) => {
      /** @type {[heading: string, text: string][]} */
      const texts = cells.map((/** @type {unknown[]} */ cell) => cell.map(String));
      return { at, query, texts };
    });
    const heads = [...new Set(found.flatMap(({ texts }) => texts.map(([heading]) => heading)))];
    const body = found.map(({ at, query, texts }, place) => {
      const number = place + 1;
      const of = (/** @type {string} */ heading) => texts.find(([one]) => one === heading)?.[1] ?? "";
      const link = isText(query) ? `${this.chapter.page}?${new URLSearchParams(query)}#${slug}` : "";
      for (const heading of heads) this.row("runs", `${words.run} ${number}, ${heading}`, title, of(heading), { at });
      if (link) this.row("runs", `${words.run} ${number}, ${words["setting-link"]}`, title, whole(link), { at });
      const open = {
        text: link ? words["setting-link"] : "",
        href: link,
        name: fill(words["open-run"], { n: number }),
      };
      return [{ text: String(number) }, open, ...heads.map((heading) => ({ text: of(heading) })), { text: when(at) }];
    });
    return { caption: title, head: [words.run, words["setting-link"], ...heads, words.columns.at], body };
  }

  challenges() {
    const kept = this.part("challenges");
    /** @type {Line[]} */
    const lines = [];
    for (const [id, prompt] of this.chapter.challenges) {
      if (kept[id] === undefined) continue;
      if (!isObject(kept[id])) {
        this.damaged(`${this.words.parts.challenges}, ${id}`);
        continue;
      }
      const text = this.words["done-challenge"];
      lines.push({ prompt, text, note: when(kept[id].at), right: true });
      this.row("challenges", id, prompt, text, { at: kept[id].at });
    }
    this.strangers(
      Object.keys(kept),
      this.chapter.challenges.map(([id]) => id),
      "challenges",
    );
    if (lines.length) this.section("challenges", { lines });
  }

  /** The pins of the guessing game, in the order in which their cards were drawn. */
  guesses() {
    const { lot, pins, at } = this.part("guesses");
    if (pins === undefined) return;
    if (!Array.isArray(pins) || !pins.every(Number.isFinite)) {
      this.damaged("guesses");
      return;
    }
    if (!pins.length) return;
    const prompt = fill(this.words.guesses, { n: pins.length, lot: String(lot) });
    const text = pins.join(", ").replaceAll("-", "\u2212");
    this.section("guesses", { lines: [{ prompt, text }] });
    this.row("guesses", "guesses", prompt, text, { at });
  }

  /** What was made of a figure in the steps of its story, in the figure's own words. */
  made() {
    const kept = Object.entries(this.part("made"));
    const sound = kept.filter(([, one]) => isObject(one) && isText(one.title) && isText(one.says));
    if (sound.length < kept.length) this.damaged("made");
    const lines = sound.map(([, { title, says, at }]) => ({ prompt: title, text: says, note: when(at) }));
    for (const [name, { title, says, at }] of sound) this.row("made", name, title, says, { at });
    if (lines.length) this.section("made", { lines });
  }

  done() {
    const { at } = this.part("done");
    if (!isText(at)) return;
    this.row("done", "", "", this.words.finished, { at });
    this.section("done", { lines: [{ prompt: "", text: this.words.finished, note: when(at), right: true }] });
  }

  /**
   * Kept under a name that this version of the chapter does not have.
   * @param {string[]} names
   * @param {string[]} known
   * @param {Part} part
   */
  strangers(names, known, part) {
    for (const name of names)
      if (!known.includes(name)) this.problem("unknown-part", `${this.words.parts[part]}, ${name}`);
  }
}

/** What a report says of a chapter. @param {Chapter} chapter  @param {Record<string, unknown>} memory  @param {Words} words */
export const read = (chapter, memory, words) => new Reader(chapter, memory, words).read();
