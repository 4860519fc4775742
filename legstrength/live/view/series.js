// A series as a field of cells, or several as one table.
import { element } from "../../../frontend/shared/dom.js";
import { describeRange, makeCell } from "./cells.js";
import { makeSketch } from "./sketch.js";

export function makeSeries(control, name, id, hint, words, say) {
  const rangeId = `${id}-${name}-range`,
    hintId = hint ? `${id}-${name}-hint` : null;
  const described = hintId ? `${rangeId} ${hintId}` : rangeId;
  const cells = control.get("cells").map((_, place) => makeCell(control, place, described, words, say));
  const bars = control.get("sketch") ? makeSketch(control, cells) : null;
  const label = control.get("description");
  const field = element(
    "div",
    { class: "explorer-field explorer-series", role: "group", "aria-label": label, "data-control": name },
    element(
      "div",
      { class: "explorer-series-head" },
      element("span", {}, label),
      describeRange(control, rangeId, words),
    ),
    bars?.sketch ?? null,
    element(
      "div",
      { class: "explorer-cells" },
      ...cells.map(({ input }, place) => element("label", {}, control.get("cells")[place], input)),
    ),
    hint ? element("p", { class: "explorer-hint", id: hintId }, hint) : null,
  );
  return {
    field,
    show: () => {
      for (const cell of cells) cell.show();
      bars?.show();
    },
  };
}

// Several series of equal length as one table: a row for each cell, a column for each series.
export function makeSeriesTable(heading, title, columns, id, words, say) {
  const made = columns.map(({ control, name, hint }) => {
    const rangeId = `${id}-${name}-range`;
    const cells = control.get("cells").map((_, place) => makeCell(control, place, rangeId, words, say));
    const head = element(
      "th",
      { scope: "col", "data-control": name, title: hint || null },
      element("span", {}, control.get("description")),
      describeRange(control, rangeId, words),
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
      ...columns[0].control
        .get("cells")
        .map((cell, place) =>
          element(
            "tr",
            {},
            element("th", { scope: "row" }, cell),
            ...made.map(({ cells }) => element("td", {}, cells[place].input)),
          ),
        ),
    ),
  );
  const field = element(
    "div",
    { class: "explorer-field explorer-series explorer-scroll", role: "region", "aria-label": title, tabindex: "0" },
    table,
  );
  return {
    field,
    shows: made.map(({ cells }) => () => {
      for (const cell of cells) cell.show();
    }),
  };
}
