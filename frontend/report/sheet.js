// A chapter's work on the page, as on paper. Whatever was kept or typed is put in as text, never as HTML.
/** @import { Cell, Line, Report, Section, Table } from "./items.js" */
import { element } from "../shared/dom.js";

const MOST_COLUMNS = 10; // a table with more of them is laid out as a list, so that paper holds all of it

/** The roles stay where a small screen lays a table out as a list. @param {Cell} cell  @param {number} place  @param {string[]} head */
const cellOf = (cell, place, head) => {
  const made =
    place === 0
      ? element("th", { scope: "row", role: "rowheader" })
      : element("td", { role: "cell", "data-label": head[place] || null });
  if (place === 0 && head[0]) made.append(element("span", { class: "report-head-word" }, `${head[0]} `));
  if (cell.text === "") made.dataset.empty = "";
  const content = element(
    "span",
    {},
    cell.href ? element("a", { href: cell.href, "aria-label": cell.name }, cell.text) : cell.text,
  );
  if (cell.note) content.append(" ", element("span", { class: "report-note" }, cell.note));
  made.append(content);
  return made;
};

/** @param {Table} table */
const tableOf = ({ caption = "", head, body }) =>
  element(
    "div",
    { class: head.length > MOST_COLUMNS ? "report-scroll report-many" : "report-scroll" },
    element(
      "table",
      { role: "table" },
      caption ? element("caption", {}, caption) : null,
      element(
        "thead",
        { role: "rowgroup" },
        element(
          "tr",
          { role: "row" },
          ...head.map((text) =>
            text ? element("th", { scope: "col", role: "columnheader" }, text) : element("td", { role: "cell" }),
          ),
        ),
      ),
      element(
        "tbody",
        { role: "rowgroup" },
        ...body.map((cells) =>
          element("tr", { role: "row" }, ...cells.map((cell, place) => cellOf(cell, place, head))),
        ),
      ),
    ),
  );

/** @param {Line} line */
const lineOf = ({ prompt, text, note = "", right }) =>
  element(
    "div",
    { class: "report-line", "data-right": right === undefined ? null : String(right) },
    prompt ? element("p", { class: "report-prompt" }, prompt) : null,
    element("p", { class: "report-answer" }, text),
    note ? element("p", { class: "report-note" }, note) : null,
  );

/** @param {Section} section */
const sectionOf = ({ part, title, prompt = "", score = "", tables = [], lines = [] }) =>
  element(
    "div",
    { "data-part": part },
    element("h3", {}, title, ...(score ? [" ", element("span", { class: "report-note" }, score)] : [])),
    prompt ? element("p", { class: "report-prompt" }, prompt) : null,
    ...tables.map(tableOf),
    ...lines.map(lineOf),
  );

/** A chapter's work, as `items.js` made it. @param {Report} report */
export const chapterOf = ({ chapter, sections }) =>
  element(
    "div",
    { class: "report-chapter", "data-chapter": chapter.slug },
    element("h2", {}, element("a", { href: chapter.page }, `${chapter.number} ${chapter.title}`)),
    element("p", { class: "report-question" }, chapter.question),
    ...sections.map(sectionOf),
  );
