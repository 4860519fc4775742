// Which beat is read: the one that crosses the middle of what the figure leaves free of the window.

/** The height of the bar on top, in px. */
const bar = () => Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--bar")) || 0;

/** How far down from the top of the window that middle is. @param {HTMLElement | undefined} stage what covers the beats, where it does */
function middle(stage) {
  const covers = stage && getComputedStyle(stage).position === "sticky" && !matchMedia("(min-width: 1000px)").matches;
  const covered = bar() + (covers ? stage.offsetHeight : 0);
  return Math.round(covered + (innerHeight - covered) / 2);
}

/**
 * Calls back with the element that crosses the line, and whether it is the first that is seen.
 * @param {HTMLElement[]} elements
 * @param {HTMLElement | undefined} stage
 * @param {(element: HTMLElement) => void} crossed
 */
export function watchLine(elements, stage, crossed) {
  let [top, height, known] = [0, 0, false];
  /** @type {IntersectionObserver | null} */
  let watcher = null;
  const lay = () => {
    const line = middle(stage);
    if (line === top && innerHeight === height) return;
    [top, height] = [line, innerHeight];
    watcher?.disconnect();
    let fresh = known; // another size of the window is no step of the reader's: what they have chosen stays
    watcher = new IntersectionObserver(
      (seen) => {
        const now = seen.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
        const last = now[now.length - 1];
        if (last instanceof HTMLElement && !fresh) crossed(last);
        fresh = false;
        known = true;
      },
      { rootMargin: `${-top}px 0px ${top + 1 - height}px 0px` },
    );
    for (const element of elements) watcher.observe(element);
  };
  lay();
  addEventListener("resize", lay);
  if (stage) new ResizeObserver(lay).observe(stage);
}
