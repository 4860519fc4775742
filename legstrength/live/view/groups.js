// The controls in their groups, in the order of the page.
/** @import { Common, Group, Linked, Spec } from "./kinds.js" */
import { element } from "../../../frontend/shared/dom.js";
import { nameControl } from "./names.js";
import { makeSeries, makeSeriesTable } from "./series.js";
import { yieldToSwipes } from "./swipes.js";
import { readField } from "./typed.js";

/** @typedef {Common & {fields: HTMLElement}} Place where a group's controls go */

/**
 * ipywidgets' own view of a control, with its hint and a place for what is to be said of a number that was typed.
 * @param {Place} place
 * @param {string} name
 * @param {string} hint
 */
async function makeField(place, name, hint) {
  const { manager, settings, id, say, signal } = place;
  const control = settings.controls[name];
  const view = await manager.create_view(control, {});
  const hintId = hint ? `${id}-${name}-hint` : null;
  const note = element("p", { class: "explorer-note", "aria-hidden": "true", hidden: true });
  const field = element(
    "div",
    { class: "explorer-field", "data-control": name },
    view.el,
    hint ? element("p", { class: "explorer-hint", id: hintId }, hint) : null,
    note,
  );
  place.fields.append(field);
  view.trigger("displayed");
  nameControl(view, control, Number(settings.defaults[name]), hintId);
  readField(view, control, note, say);
  yieldToSwipes(view, control);
  signal?.addEventListener("abort", () => view.remove());
}

/** @param {Common} common  @param {string} name  @param {() => void} show */
function follow({ settings, signal }, name, show) {
  const control = settings.controls[name];
  control.on("change:value", show);
  signal?.addEventListener("abort", () => control.off("change:value", show));
}

/**
 * Fills `place.fields` with a group's controls: series that share a table first, then each in its turn.
 * @param {Place} place
 * @param {Spec} spec
 * @param {Group} group
 * @param {string[]} locked
 */
async function addControls(place, spec, group, locked) {
  const { settings, id, say, words } = place;
  const tabled = group.table ? group.controls.filter((name) => spec.controls[name].series) : [];
  if (tabled.length) {
    const columns = tabled.map((name) => ({ control: settings.controls[name], name, hint: spec.controls[name].hint }));
    const { field, shows } = makeSeriesTable(group.table, group.title, columns, id, words, say);
    place.fields.append(field);
    for (const [at, name] of tabled.entries()) follow(place, name, shows[at]);
  }
  for (const name of group.controls.filter((one) => !tabled.includes(one))) {
    const hint = [spec.controls[name].hint, locked.includes(name) ? words.locked : ""].filter(Boolean).join(" ");
    if (spec.controls[name].series) {
      const { field, show } = makeSeries(settings.controls[name], name, id, hint, words, say);
      place.fields.append(field);
      follow(place, name, show);
    } else await makeField(place, name, hint);
  }
}

/** @param {Group} group  @param {HTMLElement} fields */
function framed(group, fields) {
  const attributes = { class: "explorer-group", "data-group": group.slug };
  if (!group.title) return element("div", attributes, fields);
  if (!group.folded) return element("fieldset", attributes, element("legend", {}, group.title), fields);
  const about = group.about ? element("p", { class: "explorer-about" }, group.about) : null;
  return element("details", attributes, element("summary", {}, group.title), about, fields);
}

/**
 * All groups; the one whose slider “Let it run” moves has its button, too.
 * @param {Spec} spec
 * @param {Linked} linked
 * @param {{button: () => HTMLElement} | null} player
 * @param {Common} common
 */
export async function makeGroups(spec, linked, player, common) {
  /** @type {HTMLElement[]} */
  const groups = [];
  for (const group of spec.groups) {
    const fields = element("div", { class: "explorer-fields" });
    await addControls({ ...common, fields }, spec, group, linked.locked);
    const played = [...fields.children].find((one) => one instanceof HTMLElement && one.dataset.control === spec.play);
    if (player && played) {
      played.classList.add("explorer-played");
      played.prepend(player.button());
    }
    const made = framed(group, fields);
    made.hidden = linked.hidden.includes(group.slug);
    groups.push(made);
  }
  return groups;
}
