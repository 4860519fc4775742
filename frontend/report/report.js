/* The page “My report”: everything that is kept on this device, to read, print, save or clear. What it says of a chapter is made in
   `items.js`, what is kept is read by `work.js`; texts and words stand in the page. Whatever was kept or typed is put in as text, never as HTML. */
(() => {
  "use strict";

  const root = document.querySelector("[data-report]");
  if (!root) return;
  const { chapters, words, version } = JSON.parse(root.querySelector('script[type="application/json"]').textContent);
  const { read, fill } = window.legstrengthReport;
  const keep = window.legstrengthWork;
  const role = (name) => root.querySelector(`[data-role="${name}"]`);
  const action = (name) => root.querySelector(`[data-action="${name}"]`);
  const element = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (value !== "" && value !== undefined) made.setAttribute(name, value);
    made.append(...children.filter((child) => child !== ""));
    return made;
  };
  const say = (text) => {
    role("status").textContent = text;
  };
  const today = () => new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date());

  /* ---- what is there --------------------------------------------------------------------------------------------------------------- */

  const wanted = new URLSearchParams(location.search).get("chapter");
  const chosen = new Map(); // slug → shown or not, once the reader or the link has said so
  let reports = [];
  let notices = [];

  const gather = () => {
    reports = [];
    notices = keep.storage() === "kept" ? [] : [words[keep.storage()]];
    for (const chapter of chapters) {
      const work = keep(chapter.slug);
      const report = read(chapter, work.memory, words);
      if (work.damaged) notices.push(fill(words["damaged-chapter"], { chapter: chapter.title }));
      notices.push(...report.problems);
      if (report.sections.length) reports.push(report);
    }
    const known = chapters.map(({ slug }) => slug);
    for (const key of Object.keys(keep.everything())) {
      if (!known.includes(keep.lessonOf(key))) notices.push(fill(words["unknown-key"], { key }));
    }
    const linked = chapters.find(({ slug }) => slug === wanted);
    if (wanted !== null && !linked) notices.push(fill(words["no-chapter"], { chapter: wanted }));
    if (linked && reports.length && !reports.some(({ chapter }) => chapter === linked))
      notices.push(fill(words["none-here"], { chapter: linked.title }));
    for (const { chapter } of reports) {
      if (!chosen.has(chapter.slug)) chosen.set(chapter.slug, !linked || linked === chapter);
    }
  };
  const shown = () => reports.filter(({ chapter }) => chosen.get(chapter.slug));

  /* ---- the report -------------------------------------------------------------------------------------------------------------------- */

  const MOST_COLUMNS = 10; // a table with more of them is laid out as a list, so that paper holds all of it

  /* The roles stay where a small screen lays a table out as a list. */
  const cellOf = (cell, place, head) => {
    const made =
      place === 0
        ? element("th", { scope: "row", role: "rowheader" })
        : element("td", { role: "cell", "data-label": head[place] });
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
  const tableOf = ({ caption = "", head, body }) =>
    element(
      "div",
      { class: head.length > MOST_COLUMNS ? "report-scroll report-many" : "report-scroll" },
      element(
        "table",
        { role: "table" },
        caption && element("caption", {}, caption),
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
  const lineOf = ({ prompt, text, note = "", right }) =>
    element(
      "div",
      { class: "report-line", "data-right": right === undefined ? "" : String(right) },
      prompt && element("p", { class: "report-prompt" }, prompt),
      element("p", { class: "report-answer" }, text),
      note && element("p", { class: "report-note" }, note),
    );
  const sectionOf = ({ part, title, prompt = "", score = "", tables = [], lines = [] }) =>
    element(
      "div",
      { "data-part": part },
      element("h3", {}, title, ...(score ? [" ", element("span", { class: "report-note" }, score)] : [])),
      prompt && element("p", { class: "report-prompt" }, prompt),
      ...tables.map(tableOf),
      ...lines.map(lineOf),
    );
  const chapterOf = ({ chapter, sections }) =>
    element(
      "div",
      { class: "report-chapter", "data-chapter": chapter.slug },
      element("h2", {}, element("a", { href: chapter.page }, `${chapter.number} ${chapter.title}`)),
      element("p", { class: "report-question" }, chapter.question),
      ...sections.map(sectionOf),
    );

  const choiceOf = ({ chapter }) => {
    const box = element("input", { type: "checkbox", value: chapter.slug, autocomplete: "off" });
    box.checked = chosen.get(chapter.slug);
    return element("label", { class: "choice" }, box, element("span", {}, `${chapter.number} ${chapter.title}`));
  };

  const showNames = () => {
    for (const [name, value] of [
      ["name", role("name").value.trim()],
      ["class", role("class").value.trim()],
      ["date", today()],
    ]) {
      role(`shown-${name}`).textContent = value;
    }
  };

  const showChapters = () => {
    role("chapters").replaceChildren(...shown().map(chapterOf));
    role("none-chosen").hidden = !reports.length || shown().length > 0;
    for (const name of ["print", "csv"]) action(name).disabled = !shown().length;
    nameScrollers();
  };
  const nameScrollers = () => {
    // what scrolls sideways can be reached by keyboard
    for (const box of role("chapters").querySelectorAll(".report-scroll")) {
      const scrolls = box.scrollWidth > box.clientWidth + 1;
      const title = box.closest("[data-part]").querySelector("h3").firstChild.textContent;
      for (const [name, value] of [
        ["tabindex", "0"],
        ["role", "group"],
        ["aria-label", title],
      ]) {
        if (scrolls) box.setAttribute(name, value);
        else box.removeAttribute(name);
      }
    }
  };

  const show = () => {
    gather();
    role("notices").replaceChildren(...notices.map((text) => element("p", {}, text)));
    role("none").hidden = reports.length > 0 || keep.storage() === "refused";
    for (const name of ["controls", "who"]) role(name).hidden = !reports.length;
    role("forget").hidden = !Object.keys(keep.everything()).length;
    role("choices").replaceChildren(role("choices").querySelector("legend"), ...reports.map(choiceOf));
    showNames();
    showChapters();
  };

  /* ---- saving -------------------------------------------------------------------------------------------------------------------------- */

  const FORMULA = /^\s*(?:[=@]|[+-](?!\d+(?:[.,]\d+)?$))/; // a spreadsheet would run such a text; a plain number may keep its sign

  const typed = () =>
    [
      [words["shown-name"], role("name").value.trim()],
      [words["shown-class"], role("class").value.trim()],
    ].filter(([, text]) => text);

  const fileName = (ending) => {
    const who = role("name")
      .value.trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 40);
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
    return `${[words.file, who, day].filter(Boolean).join("-")}${ending}`;
  };

  const saveCsv = () => {
    const rows = [
      [fill(words.course, { version })],
      [words["shown-date"], today()],
      ...typed(),
      [],
      Object.values(words["csv-head"]),
      ...shown().flatMap((report) => report.rows),
    ];
    const text = `\uFEFF${window.Papa.unparse(rows, { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`; // with the mark, spreadsheets read “ü” and “→”
    const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    const file = fileName(".csv");
    element("a", { href: url, download: file }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
    say(fill(words.saved, { file }));
  };

  const title = document.title;
  window.addEventListener("beforeprint", () => {
    showNames(); // the day may have changed
    document.title = fileName("");
  });
  window.addEventListener("afterprint", () => {
    document.title = title;
  });

  /* ---- clearing ------------------------------------------------------------------------------------------------------------------------ */

  let before = null;

  const ask = (asking) => {
    role("sure").hidden = !asking;
    action("clear-all").setAttribute("aria-expanded", String(asking));
    (asking ? role("sure") : action("clear-all")).focus();
  };
  const clear = () => {
    before = keep.forget();
    ask(false);
    chosen.clear();
    show();
    say(words.cleared);
    action("undo-clear-all").hidden = false;
    action("undo-clear-all").focus();
  };
  const undo = () => {
    const done = keep.restore(before);
    show();
    say(words[done ? "undone" : "undo-failed"]);
    action("undo-clear-all").hidden = true;
    action("clear-all").focus();
  };

  /* ---- start --------------------------------------------------------------------------------------------------------------------------- */

  const actions = {
    print: () => window.print(),
    csv: saveCsv,
    "clear-all": () => ask(role("sure").hidden),
    "clear-yes": clear,
    "clear-no": () => ask(false),
    "undo-clear-all": undo,
  };
  root.addEventListener("click", (event) => actions[event.target.closest("button[data-action]")?.dataset.action]?.());
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !role("sure").hidden) ask(false);
  });
  root.addEventListener("input", (event) => {
    if (event.target.type === "text") showNames();
    if (event.target.type !== "checkbox") return;
    chosen.set(event.target.value, event.target.checked);
    showChapters();
    say(fill(words.shown, { n: shown().length }));
  });
  let waiting = false;
  document.addEventListener("work:changed", () => {
    // one for each chapter
    if (!waiting)
      queueMicrotask(() => {
        waiting = false;
        show();
      });
    waiting = true;
  });
  window.addEventListener("resize", nameScrollers);
  show();
})();
