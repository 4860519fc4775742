// Makes one style sheet of all that the finished pages name, so that a page waits for one file before its first paint and the next page for
// none: `node styles.mjs FOLDER`. Of other projects' sheets only what some page or script has a word for stays. A sheet whose link says
// `data-own` is for its page alone, such as one with rules for all of `body`.
import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { transform } from "esbuild";
import { PurgeCSS } from "purgecss";

const folder = resolve(process.argv[2]);
const LINK = /[ \t]*<link rel="stylesheet"[^>]*? href="([^":?]+)[^"]*"[^>]*>\n?/g; // one with `data-own` begins with that
const OTHERS = /^(mystnb|sphinx-design|widgets)\b.*\.css$/;
const TARGET = ["chrome98", "edge98", "firefox102", "safari15.4"]; // as in build.mjs

const pages = new Map();
for (const path of (await readdir(folder, { recursive: true })).filter((one) => one.endsWith(".html"))) {
  const html = await readFile(join(folder, path), "utf8");
  if (html.includes("data-content_root=")) pages.set(join(folder, path), html);
}

/** The sheets that a page names, as files. */
const named = (page) => [...pages.get(page).matchAll(LINK)].map(([, href]) => resolve(dirname(page), href));

/** All sheets, each behind those that some page names before it. */
function inOrder(lists) {
  const before = new Map();
  for (const list of lists)
    list.forEach((sheet, place) => {
      if (!before.has(sheet)) before.set(sheet, new Set());
      for (const one of list.slice(0, place)) before.get(sheet).add(one);
    });
  const order = [];
  while (before.size) {
    const next = [...before].find(([, waits]) => ![...waits].some((one) => before.has(one)));
    if (!next) throw new Error(`Two pages name these in another order: ${[...before.keys()].join(", ")}`);
    order.push(next[0]);
    before.delete(next[0]);
  }
  return order;
}

async function purged(sheets) {
  const made = await new PurgeCSS().purge({
    content: [`${folder}/**/*.html`, `${folder}/_static/**/*.js`],
    css: sheets,
    fontFace: true,
    keyframes: true,
    variables: false, // scripts and other sheets may ask for any
    // A state alone, such as `:focus-visible`, has no word that could stand in a page.
    safelist: { standard: [/^:/], greedy: [/data-theme/, /data-mode/, /:is/, /:where/, /:has/, /:not/, /^noUi-/] },
    blocklist: [/^noUi-(pips|value|marker|tooltip|vertical)/], // sliders put their classes' names together, and have none of these here
  });
  return new Map(made.map(({ file, css }) => [file, css]));
}

const sheets = inOrder([...pages.keys()].map(named));
const lean = await purged(sheets.filter((sheet) => OTHERS.test(basename(sheet))));
const parts = await Promise.all(sheets.map(async (sheet) => lean.get(sheet) ?? readFile(sheet, "utf8")));
const beyond = parts.findIndex((css) => /url\((?!["']?(data:|#))/.test(css));
if (beyond >= 0)
  throw new Error(`${sheets[beyond]} asks for a file beside it, which the one sheet of all would not find.`);
const { code } = await transform(parts.join("\n"), { loader: "css", minify: true, target: TARGET });
const one = join(folder, "_static", `style.${createHash("sha256").update(code).digest("hex").slice(0, 10)}.css`);
await writeFile(one, code);
for (const [page, html] of pages) {
  const link = `  <link rel="stylesheet" href="${relative(dirname(page), one)}">\n`;
  await writeFile(
    page,
    html.replace(LINK, (_, __, place) => (place === html.search(LINK) ? link : "")),
  );
}
for (const sheet of sheets) await rm(sheet);
console.log(JSON.stringify({ sheets: sheets.length, before: parts.join("").length, after: code.length }));
