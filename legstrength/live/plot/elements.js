// A picture as elements of a page: made once, then only what changed is touched.
import { dressed } from "./scene.js";

const SVG = "http://www.w3.org/2000/svg";

/** @param {Element} element  @param {import("./scene.js").Attributes} at  @param {import("./scene.js").Paint} paint */
function write(element, at, paint) {
  for (const [name, value] of Object.entries(dressed(at, paint))) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
}

/** @param {import("./scene.js").Node} drawn  @param {import("./scene.js").Paint} paint  @returns {SVGElement} */
export function elementOf({ tag, at, inside }, paint) {
  const element = document.createElementNS(SVG, tag);
  write(element, at, paint);
  if (typeof inside === "string") element.textContent = inside;
  else for (const one of inside) element.append(elementOf(one, paint));
  return element;
}

/** @param {import("./scene.js").Attributes} was  @param {import("./scene.js").Attributes} is */
function differ(was, is) {
  for (const name in is) if (was[name] !== is[name]) return true;
  for (const name in was) if (!(name in is)) return true;
  return false;
}

/**
 * Turns an element that shows `was` into one that shows `is`; returns it, or the one that took its place.
 * @param {SVGElement} element  @param {import("./scene.js").Node} was  @param {import("./scene.js").Node} is
 * @param {import("./scene.js").Paint} paint
 * @returns {SVGElement}
 */
export function patch(element, was, is, paint) {
  if (was === is) return element;
  if (was.tag !== is.tag || typeof was.inside !== typeof is.inside) {
    const made = elementOf(is, paint);
    element.replaceWith(made);
    return made;
  }
  if (differ(was.at, is.at)) {
    const now = dressed(is.at, paint);
    for (const name in dressed(was.at, paint)) if (now[name] === undefined) element.removeAttribute(name);
    write(element, is.at, paint);
  }
  if (typeof is.inside === "string") {
    if (was.inside !== is.inside) element.textContent = is.inside;
    return element;
  }
  const before = /** @type {import("./scene.js").Node[]} */ (was.inside);
  let child = /** @type {SVGElement | null} */ (element.firstElementChild);
  for (const [place, one] of is.inside.entries()) {
    if (!child || place >= before.length) element.append(elementOf(one, paint));
    else child = /** @type {SVGElement | null} */ (patch(child, before[place], one, paint).nextElementSibling);
  }
  while (element.childElementCount > is.inside.length) element.lastElementChild?.remove();
  return element;
}
