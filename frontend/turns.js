// Which figure starts when: the one that is wanted first, then the others, one at a time, while the reader's device has nothing else to do.
/** @typedef {{root: HTMLElement, start: () => Promise<unknown>, wanted?: boolean}} Turn */

const AHEAD = "100%"; // of the window's height: a figure so near is wanted
const PATIENCE_MS = 1500; // a busy page does not keep the others waiting longer than this

/** Resolves when the page has nothing to do. */
const idle = () =>
  new Promise((done) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(done, { timeout: PATIENCE_MS });
    else setTimeout(done, PATIENCE_MS / 5); // Safari has no such call
  });

/**
 * Starts all, each in its turn. A figure is wanted when it is in the window or near it, touched, focused, or on a page that is printed.
 * @param {Turn[]} turns
 */
export async function inTurn(turns) {
  const waiting = new Set(turns);
  const turnOf = new Map(turns.map((turn) => [/** @type {Element} */ (turn.root), turn]));
  let called = () => {};
  const call = (/** @type {Turn | undefined} */ turn) => {
    if (!turn || !waiting.has(turn)) return;
    turn.wanted = true;
    called();
  };
  const near = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) call(turnOf.get(target));
    },
    { rootMargin: `${AHEAD} 0px` },
  );
  for (const { root } of turns) {
    near.observe(root);
    for (const event of ["pointerdown", "focusin"]) root.addEventListener(event, () => call(turnOf.get(root)));
  }
  addEventListener("beforeprint", () => turns.forEach(call), { once: true });
  while (waiting.size) {
    const next = () => [...waiting].find(({ wanted }) => wanted);
    if (!next()) {
      const asked = new Promise((done) => {
        called = () => done(undefined);
      });
      await Promise.race([asked, idle()]);
    }
    const turn = next() ?? [...waiting][0];
    waiting.delete(turn);
    near.unobserve(turn.root);
    await turn.start();
  }
  near.disconnect();
}
