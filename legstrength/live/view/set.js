// Setting an explorer from outside: a story's beat, a question or a button of the page sends it `explorer:set`.
/** @import { Explorer } from "./index.js" */
/** @import { Settings } from "./kinds.js" */

const GLIDE_MS = 450;
const STEPS = 24; // of the curve by which a glide goes

/**
 * What is to be set, shown and stressed; whether it runs by itself, "asked" where a reader asks for it, who may have asked for less motion; and
 * whether it may move what is locked.
 * @typedef {{values?: Settings, view?: string, look?: string, glide?: boolean, run?: boolean | "asked", free?: boolean}} Wish
 */

/** The curve cubic-bezier(.2, 0, 0, 1): how far a glide is at a share of its time. @param {number} share */
export function eased(share) {
  let [before, reached] = [0, 0];
  for (let step = 1; step <= STEPS; step++) {
    const t = step / STEPS;
    const x = 0.6 * t * (1 - t) ** 2 + t ** 3;
    const y = 3 * t * t * (1 - t) + t ** 3;
    if (x >= share) return reached + ((y - reached) * (share - before)) / (x - before);
    [before, reached] = [x, y];
  }
  return 1;
}

/** @param {Explorer} explorer  @param {() => void} redraw */
export function makeSet({ root, body, link, settings, stage, player }, redraw) {
  let frame = 0;
  /** @type {Settings} */
  let target = {};
  let free = false;
  const change = (/** @type {Settings} */ values) => settings.change(values, free);
  const still = matchMedia("(prefers-reduced-motion: reduce)");

  /** Ends a glide where it was going. */
  function arrive() {
    if (!frame) return;
    cancelAnimationFrame(frame);
    frame = 0;
    change(target);
  }

  /** @param {Settings} values */
  function glide(values) {
    const from = settings.values();
    const moving = Object.entries(values).filter(([name, value]) => typeof value === "number" && from[name] !== value);
    const others = Object.entries(values).filter(([, value]) => typeof value !== "number");
    change(Object.fromEntries(others));
    target = Object.fromEntries(moving);
    const start = performance.now();
    const step = (/** @type {number} */ now) => {
      const share = Math.max(0, (now - start) / GLIDE_MS);
      if (share >= 1) return arrive();
      const part = eased(share);
      const between = moving.map(([name, value]) => {
        const first = Number(from[name]);
        return [name, settings.stepped(name, first + part * (Number(value) - first))];
      });
      change(Object.fromEntries(between));
      frame = requestAnimationFrame(step);
    };
    if (moving.length) frame = requestAnimationFrame(step);
  }

  /** @param {Event} event */
  function hear(event) {
    if (!(event instanceof CustomEvent) || event.target !== root) return;
    /** @type {Wish} */
    const { values: asked = {}, view, look, glide: gliding = false, run = false } = event.detail ?? {};
    arrive();
    free = Boolean(event.detail?.free);
    const { values, refused } = link.settingsOf(link.queryOf(asked));
    for (const reason of refused) console.error(`${root.dataset.explorer}: ${reason}`);
    if (view !== undefined && !stage.change(view)) console.error(`${root.dataset.explorer} has no view “${view}”.`);
    if (look !== undefined && !stage.stress(look)) console.error(`${root.dataset.explorer} shows no “${look}”.`);
    root.dataset.view = stage.view();
    if (view !== undefined || look !== undefined) redraw();
    player?.stop();
    if (gliding && !run && !still.matches && !document.hidden) glide(values);
    else change(values);
    if (run === "asked" || (run && !still.matches)) player?.start();
  }
  for (const touch of ["pointerdown", "keydown"]) body.addEventListener(touch, arrive, { capture: true });
  return { hear, end: arrive };
}
