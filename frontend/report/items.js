// From what a chapter's work is, as kept on the device, to what a report says of it: sections with titles, tables and lines, and the rows
// of the CSV file beside them. Takes any data, also damaged, and names what it cannot read. Makes no HTML.
import { fill } from "../shared/words.js";
import { isObject } from "../shared/work.js";

const isText = (value) => typeof value === "string";
const isWritten = (value) => isText(value) && value.trim() !== "";
const label = (pairs, id) => pairs.find(([known]) => known === id)?.[1];
const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const when = (at) => (isText(at) && !Number.isNaN(Date.parse(at)) ? moment.format(new Date(at)) : "");
const stamp = (at) => (when(at) ? new Date(at).toISOString() : "");

const whole = (link) => (location.protocol.startsWith("http") ? new URL(link, location.href).href : link); // a disk's path is nobody's business

const PARTS = ["prediction", "review", "answers", "texts", "runs", "challenges", "done"];

class Reader {
  constructor(chapter, memory, words) {
    Object.assign(this, { chapter, memory, words, sections: [], problems: [], rows: [] });
  }

  problem(kind, part = "") {
    this.problems.push(fill(this.words[kind], { chapter: this.chapter.title, part }));
  }
  damaged(part) {
    this.problem("damaged-part", this.words.parts[part] ?? part);
  }

  part(name) {
    const value = this.memory[name];
    if (value === undefined) return {};
    if (isObject(value)) return value;
    this.damaged(name);
    return {};
  }

  row(part, item, prompt, answer, { right = "", tries = "", at = "" } = {}) {
    this.rows.push([this.chapter.title, this.words.sections[part], item, prompt, answer, right, tries, stamp(at)]);
  }

  section(part, content) {
    this.sections.push({ part, title: this.words.sections[part], ...content });
  }

  read() {
    this.prediction();
    this.answers();
    this.texts();
    this.runs();
    this.challenges();
    this.done();
    for (const name of Object.keys(this.memory)) if (!PARTS.includes(name)) this.problem("unknown-part", name);
    return { chapter: this.chapter, sections: this.sections, problems: this.problems, rows: this.rows };
  }

  prediction() {
    const { words } = this;
    const known = this.chapter.prediction;
    const made = [
      ["before", this.part("prediction")],
      ["now", this.part("review")],
    ].filter(([, answer]) => isText(answer.choice));
    const reviewed = made.some(([name]) => name === "now"); // before that nobody is told which answer is the model's
    const body = made.map(([name, answer]) => {
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
    if (made.length) {
      const { answer, confidence, reason, at } = words.columns;
      this.section("prediction", {
        prompt: known.stem,
        tables: [{ head: ["", answer, confidence, reason, at], body }],
      });
    }
    this.curve(this.memory.prediction?.curve);
  }

  curve(numbers) {
    if (numbers === undefined || numbers === null) return;
    if (!Array.isArray(numbers) || !numbers.length || !numbers.every(Number.isFinite)) {
      this.damaged("curve");
      return;
    }
    const { words } = this;
    const { caption, heads } = this.chapter.curve;
    const points = numbers.map((_, place) => heads[place] ?? `${words.point} ${place + 1}`);
    for (const [place, point] of points.entries()) this.row("curve", point, caption, numbers[place]);
    this.section("curve", {
      prompt: caption,
      tables: [{ head: ["", ...points], body: [[words.value, ...numbers].map((text) => ({ text: String(text) }))] }],
    });
  }

  answers() {
    const { words } = this;
    const kept = this.part("answers");
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
      ...cells.map(({ name }) => ({ text: isText(kept[name]) ? kept[name] : "" })),
    ]);
    if (rows.length)
      this.section("record", { tables: [{ head: [words.run, ...columns.map(([, heading]) => heading)], body }] });
  }

  runs() {
    const kept = this.part("runs");
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

  runTable(slug, title, runs) {
    const { words } = this;
    const isCell = (cell) =>
      Array.isArray(cell) && cell.length === 2 && cell.every((text) => isText(text) || Number.isFinite(text));
    const sound = runs.filter((run) => isObject(run) && Array.isArray(run.cells) && run.cells.every(isCell));
    if (sound.length < runs.length) this.damaged(title);
    const heads = [...new Set(sound.flatMap(({ cells }) => cells.map(([heading]) => String(heading))))];
    const body = sound.map(({ at, cells, query }, place) => {
      const number = place + 1;
      const of = (heading) => String(cells.find(([one]) => String(one) === heading)?.[1] ?? "");
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

  done() {
    const { at } = this.part("done");
    if (!isText(at)) return;
    this.row("done", "", "", this.words.finished, { at });
    this.section("done", { lines: [{ prompt: "", text: this.words.finished, note: when(at), right: true }] });
  }

  /* Kept under a name that this version of the chapter does not have. */
  strangers(names, known, part) {
    for (const name of names)
      if (!known.includes(name)) this.problem("unknown-part", `${this.words.parts[part]}, ${name}`);
  }
}

/** What a report says of a chapter. */
export const read = (chapter, memory, words) => new Reader(chapter, memory, words).read();
