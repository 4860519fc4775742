// What figures are made of and is not in their page: of one that is folded away it lies in a script of its own, for when somebody unfolds it
// (`legstrength/site/later.py`); what figures of several pages have in common lies in one for all (`legstrength/site/build/shared.py`).
/** @import { Widgets } from "./link.js" */
import { element } from "./shared/dom.js";

/** What came so far, by a figure's slug. @type {Record<string, Widgets>} */
const come = {};

/** The widgets of a figure, by a script that hands them over; rejects where they do not come. @param {string} slug  @param {string} src  @returns {Promise<Widgets>} */
export function fetchWidgets(slug, src) {
  if (globalThis.figures) globalThis.figures.later = (widgets) => Object.assign(come, widgets);
  return new Promise((done, failed) => {
    const tag = element("script", { src });
    const end = () => {
      tag.remove();
      come[slug] ? done(come[slug]) : failed(new Error(`What ${slug} is made of did not come.`));
    };
    tag.addEventListener("load", end);
    tag.addEventListener("error", end);
    document.head.append(tag);
  });
}

/**
 * Puts back what figures share with those of other pages. A figure whose share did not come, or is that of another build, is `_lacking`.
 * @template {Widgets} W  @param {W} widgets  @returns {W}
 */
export function restored(widgets) {
  const share = globalThis.figuresShare ?? [];
  const isThere = (/** @type {number} */ place) => share[place] !== undefined;
  for (const { state } of Object.values(widgets)) {
    const wanted = [
      ...(state._shared ?? []).map((/** @type {unknown[]} */ one) => one[2]),
      ...[state._esm ?? []].flat(),
    ];
    if (wanted.some((one) => typeof one === "number" && !isThere(one))) {
      state._lacking = true;
      continue;
    }
    for (const [part, key, place] of state._shared ?? []) state[part][key] = share[place];
    if (!Array.isArray(state._esm)) continue;
    state._esm = state._esm.map((piece) => (typeof piece === "number" ? share[piece] : piece)).join("");
    delete state._shared;
  }
  return widgets;
}

/** Whether somebody sees a figure from the start: it is unfolded, or a link is about it. @param {HTMLElement} root  @param {string} slug */
export const isWanted = (root, slug) => !root.closest("details.unfold:not([open])") || location.search.includes(slug);

/**
 * Starts a figure when what it is folded into opens; where that fails, the next time it opens.
 * @param {HTMLElement} root
 * @param {() => Promise<unknown>} start
 */
export function whenUnfolded(root, start) {
  const fold = /** @type {HTMLDetailsElement} */ (root.closest("details.unfold"));
  const look = async () => {
    if (!fold.open) return;
    fold.removeEventListener("toggle", look);
    root.dataset.state = "loading";
    try {
      await start();
    } catch (error) {
      console.error(error);
      globalThis.figures?.standIn(root, "lost");
      fold.addEventListener("toggle", look);
    }
  };
  root.dataset.state = "folded";
  fold.addEventListener("toggle", look);
  look();
}
