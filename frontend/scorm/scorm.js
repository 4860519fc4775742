// Tells a learning platform (SCORM 1.2) how far the lesson in the frame has come, and gets the kept work back from it.
//
// Score: of the chapter's questions, how many in a hundred were answered right at least once. It never falls.
// Status: incomplete until every answer has been right (passed) or the pupil hands in (completed): some platforms open what is completed
// only to look at, so that nobody could correct an answer any more. It never falls. STATES.md has all of it as a table.
// Work: what the page keeps for this chapter, as far as 4,096 bytes reach. It comes from the platform, not from the device: others may
// share the device. Where nobody listens, nothing is sent and the page is as it is everywhere.
/** @import { Piece } from "./fit.js" */
import { all, byRole, dataOf, find } from "../shared/dom.js";
import { message } from "../shared/words.js";
import { workInside } from "../shared/work.js";
import { api, attempt, connect } from "./platform.js";
import { Session } from "./session.js";

const frame = find("iframe[data-lesson]", HTMLIFrameElement);
const [lesson, page] = [dataOf(frame, "lesson"), dataOf(frame, "page")];
/** @param {string} name  @param {Record<string, unknown>} [values] */
const said = (name, values) => message(document, name, values);

const overflowWords = (/** @type {Piece[]} */ left) => {
  const named = left.map(({ part, text }) => {
    const known = document.querySelector(`[data-message="part-${part}"]`) ? part : "other";
    return said(`part-${known}`, { start: (text ?? "").slice(0, 30) });
  });
  return said("overflow", { list: [...new Set(named)].join(", ") });
};

/** What stands above the lesson; "" for nothing. @param {Session | null} now */
const line = (now) => {
  if (!now) return said("closed");
  if (now.refused) return said("lost");
  if (now.left.length) return overflowWords(now.left);
  if (now.note !== "kept-platform") return said(now.note);
  return now.handedIn ? said("handed-in") : "";
};

/** @type {Session | null} */
let session = null;
const show = () => {
  const status = byRole("status", HTMLElement);
  const text = api ? line(session) : "";
  if (status.textContent !== text) status.textContent = text;
  byRole("hand-in", HTMLElement).hidden = !session?.canHandIn;
  byRole("before", HTMLElement).hidden = !session?.offer;
};

const inside = () => attempt(() => workInside(frame, lesson));
/** @type {Record<string, (now: Session) => void>} */
const actions = {
  "hand-in": (now) => now.handIn(),
  "bring-back"(now) {
    const before = now.bring();
    if (before) inside()?.write(before);
    frame.contentWindow?.location.reload(); // the page shows all of it as if it had never been away
  },
  "leave-it": (now) => now.bring(),
};
for (const button of all("button[data-action]", HTMLButtonElement)) {
  button.addEventListener("click", () => {
    if (session) actions[dataOf(button, "action")](session);
    show();
    frame.focus();
  });
}

if (connect()) {
  session = new Session(lesson, JSON.parse(dataOf(frame, "questions")), show);
  session.begin();
}
show();

frame.addEventListener("load", () => {
  const work = session && inside();
  const inner = frame.contentDocument;
  if (!session || !work || !inner) return;
  for (const note of inner.querySelectorAll('[data-storage="kept"], [data-privacy]')) {
    note.textContent = said(session.note);
  }
  work.lend(session.work);
  inner.addEventListener("work:changed", ({ detail }) => {
    if (detail.lesson === lesson) session?.record(work.memory);
  });
});
frame.src = page;

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") session?.commit();
  else session?.retry();
});
window.addEventListener("online", () => session?.retry());
window.addEventListener("pagehide", () => session?.finish());
window.addEventListener("pageshow", (event) => {
  // back again without having been loaded anew
  if (!event.persisted || !session) return;
  if (!session.resume()) session = null;
  show();
});
