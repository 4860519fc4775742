// Runs in the page: how long a reader waits for a slider. Times are in milliseconds.
globalThis.benchmark = (() => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const afterPaint = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      }),
    );
  const task = (ms) => new Promise((done) => setTimeout(done, ms));
  const rootOf = (slug) => document.querySelector(`.explorer[data-explorer="${slug}"]`);
  const handleOf = (slug, label) => rootOf(slug)?.querySelector(`[role=slider][aria-label="${label}"]`);
  const press = (handle, key) =>
    handle.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

  function risen(root) {
    return new Promise((done) => {
      new MutationObserver((_, watcher) => {
        watcher.disconnect();
        done(performance.now());
      }).observe(root, { attributes: true, attributeFilter: ["data-revision"] });
    });
  }

  // From the start of the navigation to the redraw that answers the first key that a slider can take.
  async function firstAnswer(slug, label) {
    await new Promise((ready) => {
      const watcher = new MutationObserver(() => {
        if (rootOf(slug)?.dataset.state !== "ready" || !handleOf(slug, label)) return;
        watcher.disconnect();
        ready();
      });
      watcher.observe(document, { subtree: true, attributes: true, attributeFilter: ["data-state"] });
    });
    const shown = performance.now();
    const answer = risen(rootOf(slug));
    press(handleOf(slug, label), "ArrowRight");
    return { shown, answered: await answer };
  }

  // A run of key presses, each at another moment of a frame: to the redraw, and to the end of the frame
  // that shows it. `reach` steps to one side and back, and the side is the one with more room: a key at a slider's
  // end changes nothing, and nobody would answer it.
  async function moves(slug, label, count, reach) {
    const handle = handleOf(slug, label);
    const [low, now, high] = ["valuemin", "valuenow", "valuemax"].map((name) =>
      Number(handle.getAttribute(`aria-${name}`)),
    );
    const keys = now - low <= high - now ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
    handle.focus();
    handle.scrollIntoView({ block: "center" });
    const answered = [],
      shown = [];
    for (let move = 0; move < count; move += 1) {
      await frame();
      await frame();
      await task((7 * move) % 17);
      const answer = risen(rootOf(slug));
      const start = performance.now();
      press(handle, keys[Math.floor(move / reach) % 2]);
      answered.push((await answer) - start);
      await afterPaint();
      shown.push(performance.now() - start);
    }
    return { answered, shown };
  }

  return { firstAnswer, moves };
})();
