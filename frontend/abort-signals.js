// What anywidget asks of AbortSignal and older browsers lack: `any` (Chrome 116, Safari 17.4, Firefox 124), `timeout` (103, 16, 100) and
// `throwIfAborted` (100, 15.4, 97). The runtime imports this first.

const reasonOf = (/** @type {AbortSignal} */ signal) =>
  signal.reason ?? new DOMException("The operation was aborted.", "AbortError");

/** @param {Iterable<AbortSignal>} signals */
function any(signals) {
  const all = new AbortController();
  const followed = Array.from(signals);
  const gone = followed.find((signal) => signal.aborted);
  if (gone) {
    all.abort(reasonOf(gone));
    return all.signal;
  }
  // A signal that lives longer than the rest must not keep what it no longer needs to tell.
  for (const signal of followed)
    signal.addEventListener("abort", () => all.abort(reasonOf(signal)), { signal: all.signal });
  return all.signal;
}

/** @param {number} milliseconds */
function timeout(milliseconds) {
  const late = new AbortController();
  setTimeout(() => late.abort(new DOMException("The operation timed out.", "TimeoutError")), milliseconds);
  return late.signal;
}

/** @this {AbortSignal} */
function throwIfAborted() {
  if (this.aborted) throw reasonOf(this);
}

/** @param {object} target  @param {string} name  @param {Function} value */
const add = (target, name, value) => {
  if (!(name in target)) Object.defineProperty(target, name, { configurable: true, writable: true, value });
};
add(AbortSignal, "any", any);
add(AbortSignal, "timeout", timeout);
add(AbortSignal.prototype, "throwIfAborted", throwIfAborted);
