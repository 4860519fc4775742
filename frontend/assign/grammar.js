/* How an assignment stands in a link: settings, then lock=, hide=, start= and show=. Reading and writing are one place, so that they agree.
   Values hold letters, digits, dots, hyphens and underscores only; the commas of a list stay as they are. */

const list = (values) => [...values].map(encodeURIComponent).join(",");

/* settings: [["explorer.control", "value"], …]; lock, hide: names; start, show: one name or "". Without anything: "". */
export function write({ settings = [], lock = [], hide = [], start = "", show = "" }) {
  const pairs = settings.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  if (lock.length) pairs.push(`lock=${list(lock)}`);
  if (hide.length) pairs.push(`hide=${list(hide)}`);
  if (start) pairs.push(`start=${encodeURIComponent(start)}`);
  if (show) pairs.push(`show=${encodeURIComponent(show)}`);
  return pairs.length ? `?${pairs.join("&")}` : "";
}

/* What a query says; whatever it does not know is left out by whoever uses it. */
export function read(search) {
  const given = new URLSearchParams(search);
  const names = (key) => (given.get(key) ?? "").split(",").filter(Boolean);
  return {
    chapter: given.get("chapter") ?? "",
    settings: [...given].filter(([key]) => key.includes(".")),
    lock: names("lock"),
    hide: names("hide"),
    start: given.get("start") ?? "",
    tasks: given.has("tasks") ? names("tasks") : null,
  };
}

/* The part of an assignment that one explorer alone can show. */
export function only(explorer, { settings, lock, hide }) {
  const mine = (name) => name.startsWith(`${explorer}.`);
  return {
    settings: settings.filter(([name]) => mine(name)),
    lock: lock.filter(mine),
    hide: hide.filter(mine),
    show: explorer,
  };
}
