// The settings in a link.

const written = (value) => (Array.isArray(value) ? value.join("_") : String(value));

function read(now, raw, options) {
  if (Array.isArray(now)) {
    const numbers = raw.split("_").map(Number);
    return numbers.length === now.length && !numbers.some(Number.isNaN) ? numbers : null;
  }
  if (typeof now === "boolean") return raw === "true";
  if (typeof now === "number") return Number.isNaN(Number(raw)) ? null : Number(raw);
  return options.some(([option]) => option === raw) ? raw : null;
}

/** How an explorer's settings are written into a link and read from one that was kept. */
export function makeLink(slug, spec, settings) {
  const place = spec.anchor ?? slug;
  const query = () => {
    const now = settings.values();
    return new URLSearchParams(settings.names.map((name) => [`${slug}.${name}`, written(now[name])])).toString();
  };
  const to = (asked) => {
    const target = new URL(document.location.href);
    target.search = asked;
    target.hash = place;
    return target.href;
  };
  return {
    query,
    /** The page's address with these settings, or those of a query. */
    href: (asked = query()) => to(asked),
    /** Name → value of what a kept query holds and a control can still take. */
    settingsOf(kept) {
      const asked = new URLSearchParams(kept);
      const now = settings.values();
      const found = settings.names
        .filter((name) => asked.has(`${slug}.${name}`))
        .map((name) => [name, read(now[name], asked.get(`${slug}.${name}`), settings.optionsOf(name))]);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    },
  };
}
