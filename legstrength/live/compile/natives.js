// The JavaScript twins of natives.py. tests/live/test_natives.py holds the two to the same answers.

function py_zeros(n) {
  if (n < 0) throw new RangeError(`zeros(${n}): a list cannot have fewer than 0 entries`);
  return new Float64Array(n);
}

function py_sort_numbers(values) {
  const sorted = Float64Array.from(values).sort();
  // NaN is sorted to the end.
  if (Number.isNaN(sorted[sorted.length - 1])) throw new RangeError("sort_numbers: NaN cannot be sorted");
  return sorted;
}

// C. A. R. Hoare's FIND (1961): each place found leaves smaller numbers before it and larger ones behind it, where the next one is sought.
function py_at_places(values, places) {
  const sought = new Float64Array(values);
  for (const value of sought) if (value !== value) throw new RangeError("at_places: NaN has no place");
  const found = new Float64Array(places.length);
  let last = -1;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at];
    if (!(place > last && place < sought.length)) {
      throw new RangeError(`at_places: place ${place} of ${sought.length} numbers, after place ${last}`);
    }
    let low = last + 1;
    let high = sought.length - 1;
    while (low < high) {
      const middle = sought[(low + high) >> 1];
      let i = low;
      let j = high;
      while (i <= j) {
        while (sought[i] < middle) i += 1;
        while (sought[j] > middle) j -= 1;
        if (i > j) break;
        const larger = sought[i];
        sought[i] = sought[j];
        sought[j] = larger;
        i += 1;
        j -= 1;
      }
      if (j < place) low = i;
      if (place < i) high = j;
    }
    found[at] = sought[place];
    last = place;
  }
  return found;
}

function py_fixed(x, digits) {
  if (!Number.isFinite(x)) throw new RangeError(`fixed(${x}, ${digits}): only a finite number can be written out`);
  if (!(digits >= 0 && digits <= 15)) {
    throw new RangeError(`fixed(${x}, ${digits}): the number of decimals is between 0 and 15`);
  }
  const [mantissa, exponent] = Math.abs(x).toExponential().split("e");
  const keep = Number(exponent) + 1 + digits;
  let whole = 0n;
  if (keep >= 0) {
    const figures = mantissa.replace(".", "").padEnd(keep + 1, "0");
    whole = BigInt(figures.slice(0, keep)) + (figures[keep] >= "5" ? 1n : 0n);
  }
  const text = whole.toString().padStart(digits + 1, "0");
  const sign = x < 0 && whole > 0n ? "\u2212" : "";
  return sign + (digits > 0 ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text);
}

function py_signed(x, digits) {
  const text = py_fixed(x, digits);
  return x > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

function py_grouped(x) {
  const text = py_fixed(Math.abs(x), 0);
  const whole = text.replace(/(\d)(?=(\d{3})+$)/g, "$1,");
  return x < 0 && text !== "0" ? `\u2212${whole}` : whole;
}

function py_nearest(x, step) {
  if (!(Number.isFinite(step) && step > 0)) throw new RangeError(`nearest(${x}, ${step}): the step must be above 0`);
  const steps = Number(py_fixed(Number(py_fixed(Math.abs(x) / step, 9)), 0));
  const [mantissa, exponent] = step.toExponential().split("e");
  const decimals = Math.min(15, Math.max(0, mantissa.replace(".", "").length - 1 - Number(exponent)));
  const value = Number(py_fixed(steps * step, decimals));
  return x < 0 && value !== 0 ? -value : value;
}

function py_join_words(words) {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}

function py_together(first, second) {
  for (const key of Object.keys(second)) {
    if (Object.hasOwn(first, key)) throw new RangeError(`together: both have "${key}"`);
  }
  return { ...first, ...second };
}

// For scripts: the drawing of figures writes numbers as the compiled functions do.
export { py_fixed, py_signed };
