// A reason that is typed and not yet locked in, kept like all else that is typed: who closes the page finds it again.
/** @import { Work } from "../shared/work.js" */
import { all } from "../shared/dom.js";

/** The name of its text; "" where no prediction is made. @param {HTMLElement} root */
const nameOf = ({ dataset }) =>
  dataset.prediction ? "draft.prediction" : dataset.predictionReview ? "draft.review" : "";

const boxOf = (/** @type {HTMLElement} */ root) => all('[data-role="reason"]', HTMLTextAreaElement, root).at(0);

/** Keeps what is typed into the box of a reason, and nothing else. @param {HTMLElement} root  @param {Work} work  @param {EventTarget | null} target */
export const keepDraft = (root, work, target) => {
  const [name, box] = [nameOf(root), boxOf(root)];
  if (name && box && box === target) work.change("texts", (texts) => ({ ...texts, [name]: box.value }));
};

/** Puts it back into a box that is open and empty. @param {HTMLElement} root  @param {Work} work */
export const showDraft = (root, work) => {
  const [text, box] = [work.part("texts")[nameOf(root)], boxOf(root)];
  if (box && !box.readOnly && !box.value && typeof text === "string") box.value = text;
};

/** Once it is locked in it stands in the answer. @param {HTMLElement} root  @param {Work} work */
export const dropDraft = (root, work) => {
  const name = nameOf(root);
  if (work.part("texts")[name] === undefined) return;
  work.change("texts", ({ [name]: _, ...texts }) => texts);
};
