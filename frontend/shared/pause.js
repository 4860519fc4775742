// Long work in steps, so that a finger or a key is answered between two of them.

/** Lets the page do what it has to do. Unlike a timer this is not slowed down, neither in a row of pauses nor on a page in the background. */
export const pause = () =>
  globalThis.scheduler?.yield?.() ??
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done(undefined);
    };
    port2.postMessage(null);
  });
