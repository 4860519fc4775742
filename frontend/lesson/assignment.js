/* What a teacher's link asks of the page: `hide` leaves sections out, `start` opens the page at one, `show` leaves one figure alone.
   What concerns controls (`lock`, groups to hide, settings) is the figures' own work, in `link.js`. */
export function followAssignment() {
  const note = document.querySelector('[data-role="assignment"]');
  if (!note) return;
  const asked = new URLSearchParams(location.search);
  const words = (name) => note.querySelector(`[data-message="${name}"]`).textContent;
  const items = (name) => asked.getAll(name).join(",").split(",").filter(Boolean);
  const find = (role) => note.querySelector(`[data-role="${role}"]`);
  const unknown = [];

  const section = (id) => {
    const found = document.getElementById(id);
    return found?.matches("article section section") ? found : null;
  };

  const parts = items("hide").filter((item) => !item.includes("."));
  for (const id of parts) {
    const part = section(id);
    if (!part) {
      unknown.push(`hide=${id}`);
      continue;
    }
    part.hidden = true;
    for (const link of document.querySelectorAll(`nav.page-toc a[href="#${CSS.escape(id)}"]`))
      link.closest("li").hidden = true;
  }

  /* The page grows while its figures are made, so it goes to its start again after each, until the reader has moved. */
  const start = asked.get("start");
  const goal = start && section(start);
  if (start && !goal) unknown.push(`start=${start}`);
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
  const shown = asked.get("show");
  const figure = shown && document.querySelector(`.explorer[data-explorer="${CSS.escape(shown)}"]`);
  if (shown && !figure) unknown.push(`show=${shown}`);
  if (figure) {
    document.documentElement.dataset.alone = shown;
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
  const locked = items("lock").length;
  const says = [];
  if (locked) says.push(locked === 1 ? words("locked-one") : words("locked-many").replace("{n}", locked));
  if (items("hide").length) says.push(words("hidden"));
  if (says.length || start) says.unshift(words("chosen"));
  if (unknown.length) says.push(words("unknown").replace("{parts}", unknown.join("; ").slice(0, 120)));
  if (!says.length) return;
  find("assignment-says").textContent = says.join(" ");
  find("assignment-whole").href = location.pathname.split("/").pop() || "?";
  note.hidden = false;
}
