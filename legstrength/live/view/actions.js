// What the buttons of an explorer do, by the name that they carry in `data-action`.
import { rowsOf, saveCsv, saveImage } from "./save.js";

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

/** @param {any} explorer what `render` made, by the names used below */
export function makeActs(explorer) {
  const { slug, spec, words, settings, link, kept, table, say, run, source, code, onPage, player } = explorer;
  const about = () => [spec.title, spec.version, onPage ? link.href() : link.query()];
  const keepButton = () => explorer.actions.querySelector("[data-action=keep-run]");
  const cells = ({ settings: now, results }) => [
    ...settings.names.map((name) => [spec.controls[name].label, settings.said(name, now[name])]),
    ...spec.keep.map(({ heading, result, digits }) => [heading, code.fixed(results[result], digits)]),
  ];
  return {
    reset() {
      settings.change(settings.defaults);
      run.forget();
      say(words.resetDone);
    },
    "copy-link": async () => say(await copy(explorer.linkField, link.href(), words)),
    "download-csv": () => saveCsv(`${slug}.csv`, about(), rowsOf(table)),
    "download-image": () => saveImage("png", slug, spec, source(), run.latest()),
    "download-vector": () => saveImage("svg", slug, spec, source(), run.latest()),
    "keep-run": () => say(kept.keep(cells(run.latest()), link.query())),
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
    play: () => player.act(),
  };
}
