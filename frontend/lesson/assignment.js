// What a teacher's link asks of the page: `hide` leaves sections out, `start` opens the page at one, `show` leaves one figure alone.
// What concerns controls (`lock`, groups to hide, settings) is the figures' own work, in `frontend/link.js`.
import { all, byRole, dataOf, find } from "../shared/dom.js";
import { read } from "../shared/link.js";
import { today } from "../shared/moved.js";
import { message } from "../shared/words.js";

/** Where a story has what stood under a heading of its own. @type {Record<string, string>} */
const IN_STORY = {
  predict: "[data-prediction]",
  challenge: ".challenges",
  "explain-it-yourself": ".task-explain",
  "apply-it": ".task-apply",
};

/**
 * What is left out with a name: its section, or what a story has in its stead, or the fold in which the name stands. Null where the name
 * is no more than a place in a text that goes on.
 * @param {HTMLElement} named
 */
function partOf(named) {
  if (!(named instanceof HTMLSpanElement)) return named;
  const told = IN_STORY[named.id];
  return (told ? all(told, HTMLElement).at(0) : named.closest("details")) ?? null;
}

export function followAssignment() {
  const note = all('[data-role="assignment"]', HTMLElement).at(0);
  if (!note) return;
  /** @param {string} name  @param {Record<string, unknown>} [values] */
  const words = (name, values) => message(note, name, values);
  const sections = new Map(
    all("article section section[id], article section span[id]", HTMLElement).map((one) => [one.id, one]),
  );
  const figures = new Map(all(".explorer[data-explorer]", HTMLElement).map((one) => [dataOf(one, "explorer"), one]));
  const page = { figures: null, shown: [...figures.keys()], parts: [...sections.keys()] };
  const asked = read(today(location.search), page);

  const left = new Map(asked.parts.map((id) => [id, partOf(find(`#${CSS.escape(id)}`, HTMLElement))]));
  const places = asked.parts.filter((id) => !left.get(id)); // a page opens at them, but they cannot be left out
  asked.refused.push(...read(`?hide=${places}`, { ...page, parts: [] }).refused);
  for (const id of asked.parts) {
    const links = all(`nav.page-toc a[href="#${CSS.escape(id)}"]`, HTMLAnchorElement);
    for (const one of [left.get(id), ...links.map((link) => link.closest("li"))]) if (one) one.hidden = true;
  }

  /* The page grows while its figures are made, so it goes to its start again after each, until the reader has moved. */
  const goal = sections.get(asked.start);
  if (goal && !location.hash) {
    const still = new AbortController();
    const go = () => goal.scrollIntoView({ block: "start", behavior: "instant" });
    for (const event of ["wheel", "touchstart", "pointerdown", "keydown"])
      addEventListener(event, () => still.abort(), { signal: still.signal, passive: true });
    document.addEventListener("explorer:run", go, { signal: still.signal });
    addEventListener("load", go, { signal: still.signal });
    go();
  }

  /* One figure alone, as in a frame on another page: everything beside the way down to it is left out. */
  const figure = figures.get(asked.show);
  if (figure) {
    document.documentElement.dataset.alone = asked.show;
    for (let part = figure; part.parentElement && part !== document.body; part = part.parentElement) {
      for (const other of part.parentElement.children) if (other !== part) other.classList.add("left-out");
    }
    const foot = document.createElement("p");
    const whole = document.createElement("a");
    whole.href = location.href.split(/[?#]/)[0];
    whole.target = "_blank";
    whole.rel = "noopener";
    whole.textContent = `${words("whole")}: ${dataOf(note, "title")}`;
    foot.className = "alone-foot";
    foot.append(`${words("alone")} `, whole);
    figure.after(foot);
  }

  /* Say so, once, above everything else. */
  const locked = Object.values(asked.lock).flat().length;
  const says = [];
  if (locked) says.push(locked === 1 ? words("locked-one") : words("locked-many", { n: locked }));
  if (asked.parts.length > places.length || Object.keys(asked.hide).length) says.push(words("hidden"));
  if (says.length || asked.start) says.unshift(words("chosen"));
  const refused = asked.refused.map(({ reason }) => reason);
  if (refused.length) says.push(words("unknown", { parts: refused.join("; ") }));
  if (!says.length) return;
  byRole("assignment-says", HTMLElement, note).textContent = says.join(" ");
  byRole("assignment-whole", HTMLAnchorElement, note).href = location.pathname.split("/").pop() || "?";
  note.hidden = false;
}
