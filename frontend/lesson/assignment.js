// What a teacher's link asks of the page: `hide` leaves sections out, `start` opens the page at one, `show` leaves one figure alone.
// What concerns controls (`lock`, groups to hide, settings) is the figures' own work, in `frontend/link.js`.
import { several } from "../shared/dom.js";
import { read } from "../shared/link.js";
import { fill } from "../shared/words.js";

export function followAssignment() {
  const note = document.querySelector('[data-role="assignment"]');
  if (!note) return;
  const words = (name) => note.querySelector(`[data-message="${name}"]`).textContent;
  const find = (role) => note.querySelector(`[data-role="${role}"]`);
  const sections = new Map(several("article section section[id]").map((one) => [one.id, one]));
  const figures = new Map(several(".explorer[data-explorer]").map((one) => [one.dataset.explorer, one]));
  const page = { figures: null, shown: [...figures.keys()], parts: [...sections.keys()] };
  const asked = read(location.search, page);

  for (const id of asked.parts) {
    sections.get(id).hidden = true;
    for (const link of document.querySelectorAll(`nav.page-toc a[href="#${CSS.escape(id)}"]`))
      link.closest("li").hidden = true;
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
    for (let part = figure; part !== document.body; part = part.parentElement) {
      for (const other of part.parentElement.children) if (other !== part) other.classList.add("left-out");
    }
    const foot = document.createElement("p");
    const whole = document.createElement("a");
    whole.href = location.href.split(/[?#]/)[0];
    whole.target = "_blank";
    whole.rel = "noopener";
    whole.textContent = `${words("whole")}: ${note.dataset.title}`;
    foot.className = "alone-foot";
    foot.append(`${words("alone")} `, whole);
    figure.after(foot);
  }

  /* Say so, once, above everything else. */
  const locked = Object.values(asked.lock).flat().length;
  const says = [];
  if (locked) says.push(locked === 1 ? words("locked-one") : fill(words("locked-many"), { n: locked }));
  if (asked.parts.length || Object.keys(asked.hide).length) says.push(words("hidden"));
  if (says.length || asked.start) says.unshift(words("chosen"));
  const refused = asked.refused.map(({ reason }) => reason);
  if (refused.length) says.push(fill(words("unknown"), { parts: refused.join("; ") }));
  if (!says.length) return;
  find("assignment-says").textContent = says.join(" ");
  find("assignment-whole").href = location.pathname.split("/").pop() || "?";
  note.hidden = false;
}
