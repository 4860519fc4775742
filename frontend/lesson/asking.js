// The forms in which a prediction is made otherwise than by choosing among options: drawn, touched or dragged.
/** @import { Work } from "../shared/work.js" */
import { dataOf } from "../shared/dom.js";
import { showBeforeNow } from "./before-now.js";
import { draggedOf, draggedOn, lockDragged } from "./dragged/dragged.js";
import { drawnOf, drawnOn, lockDrawn } from "./drawn.js";
import { handOver } from "./drawn-handover.js";
import { lockRoute, routeOf, routeOn, showRouteReview } from "./route/route.js";
import { lockTouch, showTouchReview, touchOf, touchOn } from "./touch.js";

/** Shows what is kept of a prediction in its form; false where it is chosen among options. @param {HTMLElement} root  @param {Work} work */
export function showAsked(root, work) {
  const pad = drawnOf(root);
  const form = pad ?? touchOf(root) ?? draggedOf(root) ?? routeOf(root);
  if (!form) return false;
  form.keep(work.part("prediction"));
  if (pad) handOver(pad, dataOf(root, "opens"));
  return true;
}

/** Locks the answer; false where something is missing. @param {HTMLElement} root  @param {Work} work */
export function lockAsked(root, work) {
  const [pad, touch, dragged, route] = [drawnOf(root), touchOf(root), draggedOf(root), routeOf(root)];
  if (pad) {
    if (!lockDrawn(root, work, pad)) return false;
    handOver(pad, dataOf(root, "opens"));
    return true;
  }
  if (touch) return lockTouch(root, work, touch);
  if (route) return lockRoute(root, work, route);
  return dragged ? lockDragged(root, work, dragged) : false;
}

/** Shows a prediction again at the chapter's end; false where it is chosen among options. @param {HTMLElement} root  @param {Work} work */
export function showAskedReview(root, work) {
  const { kind } = root.dataset;
  if (kind === "touch") showTouchReview(root, work.lesson);
  else if (kind === "drawn") showBeforeNow(root, work, drawnOn(work.lesson));
  else if (kind === "dragged") showBeforeNow(root, work, draggedOn(work.lesson));
  else if (kind === "route") showRouteReview(root, work.lesson);
  else return false;
  return true;
}

/** Opens a form that is locked. @type {Record<string, (root: HTMLElement, work: Work) => void>} */
export const opening = {
  "touch-again": (_, work) => touchOn(work.lesson)?.touchAgain(),
  "draw-again": (_, work) => drawnOn(work.lesson)?.drawAgain(),
  "drag-again": (_, work) => draggedOn(work.lesson)?.dragAgain(),
  "route-again": (_, work) => routeOn(work.lesson)?.drawAgain(),
  "clear-drawn": (root) => drawnOf(root)?.clear(),
};
