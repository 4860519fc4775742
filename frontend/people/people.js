// Sets in motion who runs on a page (`data-runs`): while enough of it is in view and the tab is shown, until a touch or the button stops it.
import { all, button } from "../shared/dom.js";

const IN_VIEW = 0.6;
const PAUSE = "M2 1h3.6v12H2zM8.4 1H12v12H8.4z";
const PLAY = "M3 1l9.5 6L3 13z";
const WORDS = { stop: "Stop the runners", start: "Let the runners run" };

const icon = (/** @type {string} */ path) => `<svg viewBox="0 0 14 14" aria-hidden="true"><path d="${path}"/></svg>`;

/** @param {HTMLElement} place */
function setInMotion(place) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const toggle = button("runners", "", { class: "scene-pause" });
  let [seen, stopped] = [false, false];

  const show = () => {
    place.toggleAttribute("data-moving", seen && !stopped && !document.hidden && !still.matches);
    toggle.hidden = still.matches;
    toggle.setAttribute("aria-label", stopped ? WORDS.start : WORDS.stop);
    toggle.innerHTML = icon(stopped ? PLAY : PAUSE);
  };
  toggle.addEventListener("click", () => {
    stopped = !stopped;
    show();
  });
  place.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && toggle.contains(target)) return;
    stopped = true;
    show();
  });
  new IntersectionObserver(
    ([{ intersectionRatio }]) => {
      seen = intersectionRatio >= IN_VIEW;
      show();
    },
    { threshold: IN_VIEW },
  ).observe(place);
  document.addEventListener("visibilitychange", show);
  still.addEventListener("change", show);
  place.append(toggle);
  show();
}

for (const place of all("[data-runs]", HTMLElement)) setInMotion(place);
