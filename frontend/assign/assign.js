/* The page “Make an assignment”: what is chosen becomes a link, and of the link a QR code, a text and a snippet. Every word stands in the page,
   every setting in its link, and nothing is kept. A classic script without requests, so that it also runs from a disk. */
/** @import { Asked } from "../shared/link.js" */
/** @import { Control } from "./fields.js" */
import { all, around, dataOf, find } from "../shared/dom.js";
import { read, write } from "../shared/link.js";
import { hearNumbers, isEmpty, numberField } from "../shared/number-field.js";
import { back, cells, changed, controlOf, controls, nameable, nameOf, put, spoken, startOf, value } from "./fields.js";
import { boxes, choice, chosen, fill, labelOf, link, message, part, say, step, ticked, tickedBoxes } from "./page.js";
import { picture, save } from "./qr.js";

/** @typedef {ReturnType<typeof assignment>} Assignment what is chosen */

/* ---- what is chosen ------------------------------------------------------------------------------------------- */

/** The part of an assignment that one explorer alone can show. @param {string} explorer  @param {Assignment} made */
function only(explorer, { settings, lock, hide }) {
  const mine = (/** @type {string} */ name) => name.startsWith(`${explorer}.`);
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
    start: choice("start").value,
  };
}

/* The address of the course's root, with a slash at its end: the one that was typed, or this page's own. */
function site() {
  const here = new URL(step("chapter").dataset.root || "./", location.href.split(/[?#]/)[0]).href;
  const told = part("address", HTMLInputElement).value.trim().replace(/\/+$/, "");
  if (!told) return { root: here, wrong: false };
  return isRoot(told) ? { root: `${told}/`, wrong: false } : { root: here, wrong: true };
}

/** Whether it is an address where a course can be. @param {string} told */
function isRoot(told) {
  try {
    const { protocol, hostname, search, hash } = new URL(told);
    return /^https?:$/.test(protocol) && hostname !== "" && !search && !hash;
  } catch {
    return false; // no address
  }
}

/* ---- what is shown -------------------------------------------------------------------------------------------- */

/** @param {string} slug */
function openChapter(slug) {
  choice("chapter").value = slug;
  if (!chosen()) choice("chapter").selectedIndex = 0;
  for (const template of all(`.assign template[data-chapter="${chosen().value}"]`, HTMLTemplateElement)) {
    const name = dataOf(template, "for");
    find(`[data-role="${name}"]`, HTMLElement, step(name)).replaceChildren(template.content.cloneNode(true));
  }
  const figures = all(".assign-explorer", HTMLElement).map(
    (explorer) => new Option(find("legend", HTMLElement, explorer).textContent, explorer.dataset.explorer),
  );
  choice("figure").replaceChildren(...figures);
  part("embed-choice", HTMLElement).hidden = figures.length < 2;
  part("question", HTMLElement).textContent = dataOf(chosen(), "question");
}

/** What a query asks of the chosen chapter. @param {string} search */
function asks(search) {
  const parts = boxes("hide").map((box) => dataOf(box, "hide"));
  const starts = [...choice("start").options].map((option) => option.value);
  return read(search, {
    ...nameable(step("settings")),
    parts: [...parts, ...starts].filter((name) => !name.includes(".")),
  });
}

/**
 * Puts the settings that a query asks for into the fields; those of one figure alone, where that is given.
 * @param {Asked} asked
 * @param {HTMLElement} [root]
 */
function set({ settings }, root = step("settings")) {
  for (const control of controls(root)) {
    const [slug, name] = split(nameOf(control));
    const asked = settings[slug] ?? {};
    if (Object.hasOwn(asked, name)) put(control, asked[name]);
    if (value(control) !== startOf(control)) openAround(control);
  }
}

const split = (/** @type {string} */ key) => [key.slice(0, key.indexOf(".")), key.slice(key.indexOf(".") + 1)];
/** @param {Record<string, string[]>} bySlug */
const named = (bySlug) => Object.entries(bySlug).flatMap(([slug, names]) => names.map((name) => `${slug}.${name}`));

/** Puts what a link says into the page; what the page does not have is left out, and said. @param {Asked} asked */
function apply(asked) {
  const { lock, hide, parts, start, tasks, refused } = asked;
  set(asked);
  for (const [kind, names] of Object.entries({ lock: named(lock), hide: [...named(hide), ...parts] })) {
    for (const box of boxes(kind)) box.checked = names.includes(dataOf(box, kind));
  }
  if (start) choice("start").value = start;
  if (tasks) for (const box of boxes("task")) box.checked = tasks.includes(dataOf(box, "task"));
  const reasons = refused.map(({ reason }) => reason).join("; ");
  if (reasons) say(message("refused", { reasons }), step("settings"));
}

const openAround = (/** @type {HTMLElement} */ control) => {
  const group = control.closest("details");
  if (group) group.open = true;
};

/** A part that is hidden cannot be where the page opens. @param {string[]} hidden */
function keepStartInView(hidden) {
  const start = choice("start");
  for (const option of start.options) option.disabled = hidden.includes(option.value);
  if (start.selectedOptions[0]?.disabled) start.value = "";
}

function update() {
  keepStartInView(ticked("hide"));
  const made = assignment();
  const { root, wrong } = site();
  const page = root + dataOf(chosen(), "page");
  const address = page + write(made);
  showLink(address, made, wrong);
  showQr(address);
  part("text", HTMLTextAreaElement).value = textFor(address, root);
  const figure = choice("figure").value;
  const name = choice("figure").selectedOptions[0].text;
  const alone = escaped(page + write(only(figure, made)));
  part("embed", HTMLTextAreaElement).value =
    `<iframe src="${alone}" title="${escaped(name)}" loading="lazy" width="100%" height="900"></iframe>`;
  remember(made);
}

/** @param {string} address  @param {Assignment} made  @param {boolean} wrong */
function showLink(address, made, wrong) {
  const here = /^file:|^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(address);
  for (const role of ["link", "open"]) link(role).href = address;
  link("link").textContent = address;
  part("address", HTMLInputElement).setAttribute("aria-invalid", String(wrong));
  part("address-wrong", HTMLElement).hidden = !wrong;
  part("only-here", HTMLElement).hidden = !here || wrong;
  const share = link("classroom");
  const title = `${dataOf(chosen(), "title")}: ${dataOf(chosen(), "question")}`;
  share.href = `${dataOf(share, "share")}?url=${encodeURIComponent(address)}&title=${encodeURIComponent(title)}`;
  share.hidden = here;
  const fields = controls(step("settings"));
  const names = new Map(fields.map((control) => [nameOf(control), dataOf(control, "name")]));
  const said = new Map(fields.map((control) => [nameOf(control), spoken(control)]));
  const listed = (/** @type {unknown[]} */ words) => words.join("; ") || message("none");
  part("told", HTMLElement).textContent = message("link-settings", {
    settings: listed(made.settings.map(([name, set]) => `${names.get(name)}: ${said.get(name) || set}`)),
    locks: listed(made.lock.map((name) => names.get(name))),
    hidden: listed(tickedBoxes("hide").map((box) => labelOf(box).replace(/^[^:]*: /, ""))),
  });
}

/** @param {string} address */
function showQr(address) {
  const web = address.startsWith("http");
  const place = part("qr", HTMLElement);
  const svg = web ? picture(address, dataOf(place, "alt")) : null;
  place.replaceChildren(...(svg ? [svg] : []));
  part("qr-told", HTMLElement).textContent = svg ? "" : message(web ? "qr-too-long" : "qr-needs-web");
  find('[data-action="save-qr"]', HTMLElement).hidden = !svg;
}

/** @param {string} address  @param {string} root */
function textFor(address, root) {
  const [title, question] = [dataOf(chosen(), "title"), dataOf(chosen(), "question")];
  const doing = tickedBoxes("task").map(
    (box, place) => `${place + 1}. ${fill(dataOf(box, "text"), { report: `${root}book/report.html` })}`,
  );
  const parts = [
    message("text-head", { title, question }),
    message("text-minutes", { minutes: part("minutes", HTMLInputElement).value }),
    message("text-link", { link: address }),
    doing.join("\n"),
    part("note", HTMLTextAreaElement).value.trim(),
  ];
  return parts.filter(Boolean).join("\n\n");
}

const escaped = (/** @type {string} */ text) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The page's own address says what is chosen, so that a reload, a bookmark or a colleague finds it again. @param {Assignment} made */
function remember(made) {
  const tasks = boxes("task").every((box) => box.checked) ? null : ticked("task");
  try {
    history.replaceState(null, "", write({ ...made, chapter: chosen().value, tasks }) + location.hash);
  } catch {
    /* some browsers refuse it on file:// */
  }
}

/* ---- what is pressed ------------------------------------------------------------------------------------------- */

/** @param {HTMLElement} button */
async function copy(button) {
  const source = part(dataOf(button, "copy"), HTMLElement);
  const text = source instanceof HTMLTextAreaElement ? source.value : source.textContent;
  try {
    await navigator.clipboard.writeText(text);
    say(message("copied"), button);
  } catch {
    // no clipboard on file:// and on plain http: then the reader copies by hand
    if (source instanceof HTMLTextAreaElement) {
      source.focus();
      source.select();
    } else getSelection()?.selectAllChildren(source);
    say(message("copy-failed"), button);
  }
}

/** The figure whose settings stand round an element. @param {Element} inside */
function figureOf(inside) {
  const explorer = inside.closest("[data-explorer]");
  if (explorer instanceof HTMLElement) return explorer;
  throw new TypeError("This belongs to no figure.");
}

/** @type {Record<string, (button: HTMLElement) => void>} */
const actions = {
  set(button) {
    const explorer = figureOf(button);
    back(explorer);
    set(asks(dataOf(button, "set")), explorer);
    say(message("preset-set", { title: button.textContent, about: dataOf(button, "about") }), button);
  },
  back(button) {
    back(figureOf(button));
    say(message("back-done"), button);
  },
  copy,
  "save-qr": () => save(find("svg", SVGElement, part("qr", HTMLElement)), `${chosen().value}-qr.svg`),
};

/** Says what became of a number; one that was deleted is the start's again. @param {string} text  @param {HTMLInputElement} field */
function typed(text, field) {
  const control = controlOf(field);
  if (control && isEmpty(field)) {
    const place = control instanceof HTMLFieldSetElement ? cells(control).indexOf(field) : 0;
    field.value = startOf(control).split("_")[place];
    say(message("emptied", { name: dataOf(field, "name"), value: field.value }), field);
  } else say(text, field);
}

function start() {
  const { search } = location;
  const address = part("address", HTMLInputElement);
  if (location.protocol === "file:") address.value = dataOf(address, "known");
  openChapter(read(search, { figures: null, shown: null, parts: null }).chapter || choice("chapter").options[0].value);
  apply(asks(search));
  update();
  for (const panel of all(".assign", HTMLElement)) {
    panel.addEventListener("click", (event) => {
      const button = around(event, "[data-action]", HTMLButtonElement);
      if (!button) return;
      const does = dataOf(button, "action");
      actions[does](button);
      if (["set", "back"].includes(does)) update();
    });
    hearNumbers(panel, typed);
    panel.addEventListener("change", (event) => {
      if (!numberField(event)) say("", panel);
      if (event.target === choice("chapter")) openChapter(choice("chapter").value);
      update();
    });
    panel.addEventListener("input", (event) => {
      if (around(event, "textarea, [type=url]", HTMLElement)) update();
    });
  }
}

start();
