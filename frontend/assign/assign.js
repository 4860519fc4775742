/* The page “Make an assignment”: what is chosen becomes a link, and of the link a QR code, a text and a snippet. Every word stands in the page,
   every setting in its link, and nothing is kept. A classic script without requests, so that it also runs from a disk. */
import { read, write } from "../shared/link.js";
import { all, back, changed, controls, correct, nameable, put, value } from "./fields.js";
import { picture, save } from "./qr.js";

const find = (role) => document.querySelector(`.assign [data-role="${role}"]`);
const step = (name) => document.querySelector(`.assign[data-step="${name}"]`);
const fill = (text, places) => text.replace(/\{([\w-]+)\}/g, (whole, name) => places[name] ?? whole);
const message = (name, places = {}) =>
  fill(document.querySelector(`.assign [data-message="${name}"]`).textContent, places);

/* Answers in the step in which something was pressed, and takes back what the others said. */
function say(text, near) {
  for (const line of all(".assign-said"))
    line.textContent = line.closest(".assign") === near.closest(".assign") ? text : "";
}

const ticked = (kind) => all(`.assign [data-${kind}]:checked`).map((box) => box.dataset[kind]);
const chosen = () => find("chapter").selectedOptions[0];

/* ---- what is chosen ------------------------------------------------------------------------------------------- */

/* The part of an assignment that one explorer alone can show. */
function only(explorer, { settings, lock, hide }) {
  const mine = (name) => name.startsWith(`${explorer}.`);
  return {
    settings: settings.filter(([name]) => mine(name)),
    lock: lock.filter(mine),
    hide: hide.filter(mine),
    show: explorer,
  };
}

function assignment() {
  return {
    settings: changed(step("settings")),
    lock: ticked("lock"),
    hide: ticked("hide"),
    start: find("start").value,
  };
}

/* The address of the course's root, with a slash at its end: the one that was typed, or this page's own. */
function site() {
  const here = new URL(step("chapter").dataset.root || "./", location.href.split(/[?#]/)[0]).href;
  const told = find("address").value.trim().replace(/\/+$/, "");
  if (!told) return { root: here, wrong: false };
  let parts = null;
  try {
    parts = new URL(told);
  } catch {
    /* no address */
  }
  const known = parts && /^https?:$/.test(parts.protocol) && parts.hostname && !parts.search && !parts.hash;
  return known ? { root: `${told}/`, wrong: false } : { root: here, wrong: true };
}

/* ---- what is shown -------------------------------------------------------------------------------------------- */

function openChapter(slug) {
  find("chapter").value = slug;
  if (!chosen()) find("chapter").selectedIndex = 0;
  for (const template of all(`.assign template[data-chapter="${chosen().value}"]`)) {
    step(template.dataset.for)
      .querySelector(`[data-role="${template.dataset.for}"]`)
      .replaceChildren(template.content.cloneNode(true));
  }
  const figures = all(".assign-explorer").map(
    (explorer) => new Option(explorer.querySelector("legend").textContent, explorer.dataset.explorer),
  );
  find("figure").replaceChildren(...figures);
  find("embed-choice").hidden = figures.length < 2;
  find("question").textContent = chosen().dataset.question;
}

/* What a query asks of the chosen chapter. */
function asks(search) {
  const parts = all(".assign [data-hide]").map((box) => box.dataset.hide);
  const starts = all("option", find("start")).map((option) => option.value);
  return read(search, {
    ...nameable(step("settings")),
    parts: [...parts, ...starts].filter((name) => !name.includes(".")),
  });
}

/* Puts the settings that a query asks for into the fields; those of one figure alone, where that is given. */
function set({ settings }, root = step("settings")) {
  for (const control of controls(root)) {
    const [slug, name] = split(control.dataset.control);
    const asked = settings[slug] ?? {};
    if (Object.hasOwn(asked, name)) put(control, asked[name]);
    if (value(control) !== control.dataset.start) openAround(control);
  }
}

const split = (key) => [key.slice(0, key.indexOf(".")), key.slice(key.indexOf(".") + 1)];
const named = (bySlug) => Object.entries(bySlug).flatMap(([slug, names]) => names.map((name) => `${slug}.${name}`));

/* Puts what a link says into the page; what the page does not have is left out, and said. */
function apply(asked) {
  const { lock, hide, parts, start, tasks, refused } = asked;
  set(asked);
  for (const [kind, names] of Object.entries({ lock: named(lock), hide: [...named(hide), ...parts] })) {
    for (const box of all(`.assign [data-${kind}]`)) box.checked = names.includes(box.dataset[kind]);
  }
  if (start) find("start").value = start;
  if (tasks) for (const box of all(".assign [data-task]")) box.checked = tasks.includes(box.dataset.task);
  const reasons = refused.map(({ reason }) => reason).join("; ");
  if (reasons) say(message("refused", { reasons }), step("settings"));
}

const openAround = (control) => {
  const group = control.closest("details");
  if (group) group.open = true;
};

/* A part that is hidden cannot be where the page opens. */
function keepStartInView(hidden) {
  for (const option of all("option", find("start"))) option.disabled = hidden.includes(option.value);
  if (find("start").selectedOptions[0]?.disabled) find("start").value = "";
}

function update() {
  keepStartInView(ticked("hide"));
  const made = assignment();
  const { root, wrong } = site();
  const page = root + chosen().dataset.page;
  const link = page + write(made);
  showLink(link, made, wrong);
  showQr(link);
  find("text").value = textFor(link, root);
  const figure = find("figure").value;
  const name = find("figure").selectedOptions[0].text;
  const alone = escaped(page + write(only(figure, made)));
  find("embed").value =
    `<iframe src="${alone}" title="${escaped(name)}" loading="lazy" width="100%" height="900"></iframe>`;
  remember(made);
}

function showLink(link, made, wrong) {
  const here = /^file:|^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(link);
  for (const role of ["link", "open"]) find(role).href = link;
  find("link").textContent = link;
  find("address").setAttribute("aria-invalid", String(wrong));
  find("address-wrong").hidden = !wrong;
  find("only-here").hidden = !here || wrong;
  const share = find("classroom");
  share.href = `${share.dataset.share}?url=${encodeURIComponent(link)}&title=${encodeURIComponent(`${chosen().dataset.title}: ${chosen().dataset.question}`)}`;
  share.hidden = here;
  const names = new Map(controls(step("settings")).map((control) => [control.dataset.control, control.dataset.name]));
  const listed = (words) => words.join(", ") || message("none");
  find("told").textContent = message("link-settings", {
    settings: listed(made.settings.map(([name, set]) => `${names.get(name)} ${set}`)),
    locks: listed(made.lock.map((name) => names.get(name))),
    hidden: listed(
      all(".assign [data-hide]:checked").map((box) => box.parentElement.textContent.trim().replace(/^[^:]*: /, "")),
    ),
  });
}

function showQr(link) {
  const web = link.startsWith("http");
  const svg = web ? picture(link, find("qr").dataset.alt) : null;
  find("qr").replaceChildren(...(svg ? [svg] : []));
  find("qr-told").textContent = svg ? "" : message(web ? "qr-too-long" : "qr-needs-web");
  document.querySelector('[data-action="save-qr"]').hidden = !svg;
}

function textFor(link, root) {
  const { title, question } = chosen().dataset;
  const doing = all(".assign [data-task]:checked").map(
    (box, place) => `${place + 1}. ${fill(box.dataset.text, { report: `${root}book/report.html` })}`,
  );
  const parts = [
    message("text-head", { title, question }),
    message("text-minutes", { minutes: find("minutes").value }),
    message("text-link", { link }),
    doing.join("\n"),
    find("note").value.trim(),
  ];
  return parts.filter(Boolean).join("\n\n");
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/* The page's own address says what is chosen, so that a reload, a bookmark or a colleague finds it again. */
function remember(made) {
  const boxes = all(".assign [data-task]");
  const tasks = boxes.every((box) => box.checked) ? null : ticked("task");
  try {
    history.replaceState(null, "", write({ ...made, chapter: chosen().value, tasks }) + location.hash);
  } catch {
    /* some browsers refuse it on file:// */
  }
}

/* ---- what is pressed ------------------------------------------------------------------------------------------- */

async function copy(button) {
  const source = find(button.dataset.copy);
  const text = source.value ?? source.textContent;
  try {
    await navigator.clipboard.writeText(text);
    say(message("copied"), button);
  } catch {
    // no clipboard on file:// and on plain http: then the reader copies by hand
    if (source.select) {
      source.focus();
      source.select();
    } else getSelection().selectAllChildren(source);
    say(message("copy-failed"), button);
  }
}

const actions = {
  set(button) {
    const explorer = button.closest("[data-explorer]");
    back(explorer);
    set(asks(button.dataset.set), explorer);
    say(message("preset-set", { title: button.textContent, about: button.dataset.about }), button);
  },
  back(button) {
    back(button.closest("[data-explorer]"));
    say(message("back-done"), button);
  },
  copy,
  "save-qr": () => save(find("qr").firstElementChild, `${chosen().value}-qr.svg`),
};

function corrected(field) {
  const control = field.closest("[data-control]");
  const starts = control.dataset.start.split("_");
  const place = all("[data-cell]", control).indexOf(field);
  const told = correct(field, starts[Math.max(place, 0)]);
  if (told) say(message("corrected", told), field);
}

function start() {
  const { search } = location;
  if (location.protocol === "file:") find("address").value = find("address").dataset.known;
  openChapter(read(search, { figures: null, shown: null, parts: null }).chapter || find("chapter").options[0].value);
  apply(asks(search));
  update();
  for (const panel of all(".assign")) {
    panel.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-action]");
      if (!button) return;
      actions[button.dataset.action](button);
      if (["set", "back"].includes(button.dataset.action)) update();
    });
    panel.addEventListener("change", (event) => {
      say("", event.target);
      if (event.target === find("chapter")) openChapter(event.target.value);
      else if (event.target.matches('[type="number"]') && event.target.closest("[data-control]"))
        corrected(event.target);
      update();
    });
    panel.addEventListener("input", (event) => {
      if (event.target.matches("textarea, [type=url]")) update();
    });
  }
}

start();
