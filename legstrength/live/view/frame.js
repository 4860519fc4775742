// The parts of an explorer that hold words, buttons and the picture, before anything is computed.
/** @import { Key, Linked, Settings, Spec, Words } from "./kinds.js" */
import { button, element } from "../../../frontend/shared/dom.js";
import { separatorChoice } from "./save.js";
import { canZoom } from "./zoom.js";

/** The status line that a screen reader speaks; said anew even where the words are the same. */
export function makeStatus() {
  const status = element("div", { class: "explorer-spoken", role: "status", "aria-live": "polite" });
  const say = (/** @type {string} */ text) => {
    status.textContent = "";
    requestAnimationFrame(() => {
      status.textContent = text;
    });
  };
  return { status, say };
}

/**
 * A button for each scenario; `press` shows which of them the settings are.
 * @param {Spec} spec
 * @param {Words} words
 * @param {(settings: Settings) => void} change
 */
export function makeScenarios(spec, words, change) {
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
    },
  };
}

/**
 * *Reset*, *Keep*, and a menu with the ways to take a run along. It closes when it has done something, by Escape and by a press elsewhere.
 * @param {Words} words
 * @param {boolean} onPage
 * @param {string | undefined} sheet the address of the printed sheet about the figure, if there is one
 */
export function makeActions(words, onPage, sheet) {
  const inside = [
    onPage ? button("copy-link", words.link) : null,
    button("download-image", words.image),
    button("download-vector", words.vector),
    button("download-csv", words.csv),
    separatorChoice({ separator: words.csvApart, comma: words.csvComma, semicolon: words.csvSemicolon }),
    canZoom ? button("zoom", words.zoom) : null,
    sheet ? element("a", { href: sheet }, words.sheet) : null,
  ];
  const summary = element("summary", {}, words.share);
  const share = element("details", { class: "explorer-share" }, summary, element("div", {}, ...inside));
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

/** @param {Words} words */
export function makeLinkField(words) {
  const look = { class: "explorer-link", type: "text", readonly: true, hidden: true, "aria-label": words.linkLabel };
  return element("input", look);
}

/** @param {Key} key */
export function makeKey({ title, rows }) {
  if (!rows.length) return null;
  const entries = rows.flatMap(([mark, text]) => [element("dt", {}, mark), element("dd", {}, text)]);
  const look = { class: "explorer-key", "data-role": "key" };
  return element("details", look, element("summary", {}, title), element("dl", {}, ...entries));
}

/**
 * What stands openly below the picture, and the line that says what of a link could not be taken.
 * @param {Spec} spec
 * @param {Linked} linked
 * @param {Words} words
 * @param {HTMLElement} root
 */
export function makeNotes(spec, linked, words, root) {
  const notice = element("p", { class: "explorer-notice", "data-role": "notice", role: "status", hidden: true });
  // The longest sentence that the page found at build keeps room for all of them.
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
    },
  };
}
