// What Python means where JavaScript would quietly do something else. Only those that a function needs travel with it.

function py_fail(reason) {
  throw new RangeError(reason);
}

// A list's entry where plain indexing found nothing: behind the end, before the start, or truly None.
function py_at(list, i) {
  const value = list[i < 0 ? i + list.length : i];
  return value === undefined ? py_fail(`index ${i} is outside a list of ${list.length}`) : value;
}

function py_index(list, i) {
  const j = i < 0 ? i + list.length : i;
  return j >= 0 && j < list.length ? j : py_fail(`index ${i} is outside a list of ${list.length}`);
}

function py_get(dict, key) {
  return Object.hasOwn(dict, key) ? dict[key] : py_fail(`there is no "${key}" here`);
}

function py_get_or(dict, key, otherwise) {
  return Object.hasOwn(dict, key) ? dict[key] : otherwise;
}

function py_put(dict, key, value) {
  if (key === "__proto__") py_fail("a dict cannot hold that key in the page");
  dict[key] = value;
}

function py_div(a, b) {
  return b === 0 ? py_fail("division by zero") : a / b;
}

// Beyond 2^53 JavaScript no longer counts in ones, Python's whole numbers do. The room between is for small
// written-out numbers, which are added without asking.
function py_exact(n) {
  return n <= 4503599627370496 && n >= -4503599627370496 ? n : py_fail("a whole number beyond 2^52");
}

function py_mod(a, b) {
  if (b === 0) py_fail("remainder of a division by zero");
  const r = a % b;
  if (r === 0) return Math.abs(a) > 9007199254740991 ? py_vague(a, r) : r;
  if (Math.abs(a) > 9007199254740991) return py_vague(a, r);
  return r < 0 === b < 0 || r !== r ? r : r + b;
}

// The remainder of a number beyond 2^53 may differ between a whole number and a float, so only infinity gets an answer.
function py_vague(a, r) {
  return Math.abs(a) === Infinity ? r : py_fail("the remainder of a number beyond 2^53");
}

// As CPython divides floats: 1 // 0.1 is 9, since 0.1 is a little more than a tenth.
function py_floordiv(a, b) {
  const r = py_mod(a, b);
  const q = (a - (a % b)) / b - (r === a % b || r !== r ? 0 : 1);
  const floor = Math.floor(q);
  return q - floor > 0.5 ? floor + 1 : floor;
}

function py_pow(a, b) {
  const r = Math.pow(a, b);
  return r - r === 0 ? r : py_pow_rare(a, b, r);
}

function py_pow_rare(a, b, r) {
  if (a === 1 || (a === -1 && Math.abs(b) === Infinity)) return 1;
  if (a !== a || b !== b || Math.abs(a) === Infinity || Math.abs(b) === Infinity) {
    return a === 0 && b < 0 ? py_fail("zero to a negative power") : r;
  }
  return py_fail(`${a} ** ${b} has no finite real value`);
}

// Python's max and min keep the first of two that neither is larger, which matters for NaN.
function py_max(a, b) {
  return b > a ? b : a;
}

function py_min(a, b) {
  return b < a ? b : a;
}

function py_exp(x) {
  const r = Math.exp(x);
  return r === Infinity && x !== Infinity ? py_fail(`exp(${x}) is too large`) : r;
}

function py_expm1(x) {
  const r = Math.expm1(x);
  return r === Infinity && x !== Infinity ? py_fail(`expm1(${x}) is too large`) : r;
}

function py_sqrt(x) {
  return x < 0 ? py_fail(`the square root of ${x}`) : Math.sqrt(x);
}

function py_log(x) {
  return x <= 0 ? py_fail(`the logarithm of ${x}`) : Math.log(x);
}

function py_log2(x) {
  return x <= 0 ? py_fail(`the logarithm of ${x}`) : Math.log2(x);
}

function py_log10(x) {
  return x <= 0 ? py_fail(`the logarithm of ${x}`) : Math.log10(x);
}

function py_log1p(x) {
  return x <= -1 ? py_fail(`the logarithm of 1 + ${x}`) : Math.log1p(x);
}

function py_sin(x) {
  return x === Infinity || x === -Infinity ? py_fail("the sine of infinity") : Math.sin(x);
}

function py_cos(x) {
  return x === Infinity || x === -Infinity ? py_fail("the cosine of infinity") : Math.cos(x);
}

function py_tan(x) {
  return x === Infinity || x === -Infinity ? py_fail("the tangent of infinity") : Math.tan(x);
}

// NaN and infinity are no whole numbers: Python raises too.
function py_floor(x) {
  return py_exact(Math.floor(x));
}

function py_ceil(x) {
  return py_exact(Math.ceil(x));
}

function py_trunc(x) {
  return py_exact(Math.trunc(x));
}

function py_in(x, list) {
  if (x !== x) py_fail("NaN is looked for in a list");
  return list.indexOf(x) >= 0;
}

// What comes out of a dict is looked at once, when it is used.
function py_number(x) {
  return typeof x === "number" ? x : py_fail(`a number was expected, not ${JSON.stringify(x)}`);
}

function py_whole(x) {
  return Number.isInteger(x) ? py_exact(x) : py_fail(`a whole number was expected, not ${JSON.stringify(x)}`);
}

function py_text(x) {
  return typeof x === "string" ? x : py_fail(`a text was expected, not ${JSON.stringify(x)}`);
}

function py_flag(x) {
  return typeof x === "boolean" ? x : py_fail(`true or false was expected, not ${JSON.stringify(x)}`);
}

function py_is_list(x) {
  return Array.isArray(x) || x instanceof Float64Array;
}

function py_dict(x) {
  return typeof x === "object" && x !== null && !py_is_list(x) ? x : py_fail("a dict was expected");
}

function py_copied(dict) {
  return { ...dict };
}

function py_list(x, depth, check) {
  if (!py_is_list(x)) py_fail("a list was expected");
  // Every week of a plan is often the same list, which is looked at once.
  for (let i = 0; i < x.length; i += 1) {
    const item = x[i];
    if (i > 0 && item === x[i - 1]) continue;
    depth > 1 ? py_list(item, depth - 1, check) : check(item);
  }
  return x;
}
