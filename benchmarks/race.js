// Times the transpiled and the hand-written functions side by side, in Node.js or in a page: a batch of one,
// then a batch of the other, so that a busy machine slows both. The quickest batch counts, since other
// programs only add to the rest. `exported` and `byHand` stand above this text; gives milliseconds a call.
function race(inputs, batches, batchMs) {
  const largest = (one, other) => {
    if (typeof one === "number") return Math.abs(one - other) / Math.max(1, Math.abs(one));
    const keys = ArrayBuffer.isView(one) || Array.isArray(one) ? [...one.keys()] : Object.keys(one);
    return keys.reduce((most, key) => Math.max(most, largest(one[key], other[key])), 0);
  };
  const results = {};
  for (const [name, given] of Object.entries(inputs)) {
    const rivals = { transpiled: () => exported[name](...given), byHand: () => byHand[name](...given) };
    const apart = largest(rivals.transpiled(), rivals.byHand());
    if (!(apart <= 1e-9)) throw new Error(`${name}: written by hand and transpiled differ by ${apart}`);
    const counts = {},
      times = { transpiled: [], byHand: [] };
    for (const [rival, call] of Object.entries(rivals)) {
      const begin = performance.now();
      let calls = 0;
      while (performance.now() - begin < 4 * batchMs) {
        call();
        calls += 1;
      }
      counts[rival] = Math.max(1, Math.round(calls / 4));
    }
    for (let batch = 0; batch < batches; batch += 1) {
      for (const [rival, call] of Object.entries(rivals)) {
        const begin = performance.now();
        for (let i = 0; i < counts[rival]; i += 1) call();
        times[rival].push((performance.now() - begin) / counts[rival]);
      }
    }
    results[name] = { apart, transpiled: Math.min(...times.transpiled), byHand: Math.min(...times.byHand) };
  }
  return results;
}
