// Marks that land one after another, as footfalls do, when the picture that holds them is turned to.

const RISE_MS = 220;
const RING_MS = 300;
const MS_A_PX = 6; // how much later a mark lands for each px to the right
const FROM_PX = 28; // how far below its place it starts
const RING_PX = 10; // how wide the ring round a full mark is when it lands

/** Where a mark stands, in px from the left. @param {SVGPathElement} mark */
const acrossOf = ({ transform: { baseVal } }) => (baseVal.length ? baseVal.getItem(0).matrix.e : 0);

/** Lets a picture's marks land, those that count with a ring; at once for whoever wants no motion. @param {HTMLElement} picture */
export function land(picture) {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const marks = /** @type {SVGPathElement[]} */ ([...picture.querySelectorAll(".plot-lands path")]);
  const first = Math.min(...marks.map(acrossOf));
  for (const mark of marks) {
    const delay = MS_A_PX * (acrossOf(mark) - first);
    const rise = [
      { translate: `0 ${FROM_PX}px`, opacity: 0 },
      { translate: "0 0", opacity: 1 },
    ];
    mark.animate(rise, { duration: RISE_MS, delay, fill: "backwards", easing: "cubic-bezier(.22, .61, .36, 1)" });
    if (mark.classList.contains("plot-fill"))
      mark.animate([{ strokeWidth: `${RING_PX}px` }, {}], { duration: RING_MS, delay: delay + RISE_MS });
  }
}
