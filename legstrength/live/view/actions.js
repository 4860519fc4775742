// What the buttons of an explorer do, by the name that they carry in `data-action`.
/** @import { Explorer } from "./index.js" */
/** @import { KeptCell, Run, Words } from "./kinds.js" */
import { find } from "../../../frontend/shared/dom.js";
import { saveImage } from "./image.js";
import { rowsOf, saveCsv } from "./save.js";
import { zoom } from "./zoom.js";

/** @param {HTMLInputElement} field  @param {string} text  @param {Words} words */
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

/**
 * @param {Explorer} explorer
 * @returns {Record<string, (pressed: HTMLElement) => void>}
 */
export function makeActs(explorer) {
  const { slug, spec, words, settings, link, kept, table, say, run, source, code, onPage, player } = explorer;
  const shown = () => source(explorer.stage.view());
  const about = () => [spec.title, spec.version, onPage ? link.href() : link.query()];
  const keepButton = () => find("[data-action=keep-run]", HTMLElement, explorer.actions);
  const cells = (/** @type {Run} */ { settings: now, results }) => {
    /** @type {KeptCell[]} */
    const set = settings.names.map((name) => [spec.controls[name].label, settings.said(name, now[name])]);
    const number = (/** @type {string} */ result) => /** @type {number} */ (results[result]);
    /** @type {KeptCell[]} */
    const found = spec.keep.map(({ heading, result, digits }) => [heading, code.fixed(number(result), digits)]);
    /** @type {KeptCell} */
    const changed = [words.keptChanged, settings.changes(now)];
    return [changed, ...found, ...set];
  };
  /** What is done with a run can only be done once there is one. @param {(latest: Run) => void} act */
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
    zoom: withRun((latest) =>
      zoom(explorer.root, spec, shown(), latest.results).catch((error) => {
        console.error(error);
        say(words.zoomLost);
      }),
    ),
    "download-image": withRun((latest) => saveImage("png", explorer, shown(), latest)),
    "download-vector": withRun((latest) => saveImage("svg", explorer, shown(), latest)),
    "keep-run": withRun((latest) => say(kept.keep(cells(latest), link.query()))),
    "open-run"(pressed) {
      const { values, refused } = link.settingsOf(kept.queryOf(pressed));
      settings.change(values);
      say([words.keptOpened, ...refused].join(" "));
    },
    "drop-run": (pressed) => (kept.drop(pressed) ?? keepButton()).focus(),
    "download-kept": () =>
      saveCsv(
        `${slug}-kept.csv`,
        about(),
        kept.rows((query) => (onPage ? link.href(query) : query)),
      ),
    "clear-kept"() {
      kept.clear();
      keepButton().focus();
    },
    play: () => player?.act(),
    view: (pressed) =>
      explorer.root.dispatchEvent(new CustomEvent("explorer:set", { detail: { view: pressed.dataset.view } })),
    panel: (pressed) => explorer.stage.turn(pressed),
  };
}
