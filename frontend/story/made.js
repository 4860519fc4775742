// What a reader makes of a figure in a beat, such as a plan: it is kept on the device, and is there again when the beat is.
/** @import { Run } from "../../legstrength/live/view/kinds.js" */
/** @import { Settings } from "./kinds.js" */
/** @import { Beat } from "./beat.js" */
import { isObject, workOf } from "../shared/work.js";
import { chosen, same } from "./settings.js";

/** What was made in the beats of a story; without a chapter on the page, nothing is kept. @param {string | undefined} lesson */
export function makeMade(lesson) {
  const work = lesson ? workOf(lesson) : null;
  /** What a beat waits to see before it keeps anything: the run of the beat before may come late. @type {Settings | null} */
  let awaited = null;

  /** What was made in a beat before, or null. @param {Beat} beat  @returns {Settings | null} */
  function of(beat) {
    const values = beat.remembers.length ? work?.part("made")[beat.name]?.values : null;
    return isObject(values)
      ? Object.fromEntries(beat.remembers.filter((name) => name in values).map((name) => [name, values[name]]))
      : null;
  }

  /** @param {Beat} beat  @param {import("../shared/work.js").Made | null} made */
  const write = (beat, made) =>
    work?.change("made", (before) => {
      const { [beat.name]: _, ...others } = before;
      return made ? { ...others, [beat.name]: made } : others;
    });

  /** Keeps what a run shows, unless it is what the beat asks or offers. @param {Beat} beat  @param {Run} run  @param {string} says what the figure says of it */
  function look(beat, run, says) {
    if (!work || !beat.remembers.length) return;
    const now = chosen(run.settings, beat.remembers);
    const mine = !beat.stands(now);
    beat.begun(mine);
    if (awaited && !same(awaited, run.settings)) return;
    awaited = null;
    const before = of(beat);
    if ((before ? same(now, before) : !mine) || beat.isOffered(now)) return;
    write(beat, mine ? { title: beat.title, says, values: now, at: new Date().toISOString() } : null);
  }

  return {
    of,
    look,
    /** @param {Beat} beat */
    forget: (beat) => write(beat, null),
    /** @param {Settings} values */
    wait: (values) => {
      awaited = values;
    },
  };
}
