// Bundles the pages' scripts and their styles: `node build.mjs OUTPUT_FOLDER`. Writes files named by their content and `manifest.json`, which says which is which.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { lean } from "./lean.mjs";
import about from "./package.json" with { type: "json" };

const here = dirname(fileURLToPath(import.meta.url));
const output = resolve(process.argv[2]);
// What Python compiled for the pages (`legstrength/site/build/bundle.py`), by the names under which scripts import it.
const core = { "legstrength-core/lesson": resolve(here, "../_build/core/lesson.js") };

const options = {
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  // tests/site/test_old_browser.py opens the pages in a Chromium of that time.
  target: about.browserslist.map((one) => one.replace("ios_saf", "ios").replace(" ", "")),
  legalComments: "none",
  absWorkingDir: here,
  nodePaths: [join(here, "node_modules")], // for what the explorers' drawing imports, which stands outside of this folder
  alias: core,
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } }, // as Lumino's own sources are compiled
};
/** A file's name with a mark of its contents, so that a browser may keep it for long. */
function named(name, contents) {
  const [stem, ending] = [name.slice(0, name.lastIndexOf(".")), name.slice(name.lastIndexOf("."))];
  return `${stem}.${createHash("sha256").update(contents).digest("hex").slice(0, 10)}${ending}`;
}
// Chromium then compiles a whole script at once, beside the page's own work; to other browsers it is a comment.
const eager = (contents) => Buffer.concat([Buffer.from("//# allFunctionsCalledOnLoad\n"), contents]);
// A library that finds AMD's `define` on a page would hand itself over to that, and not to the script that imports it.
const withoutAmd = { define: "undefined" };
const plotly = eager(await readFile(join(here, "node_modules/plotly.js-basic-dist-min/plotly-basic.min.js")));
// Figures fetch Plotly only when somebody zooms; its name stands in their script, so that packs and the offline copy find it.
const runtime = await build({
  ...options,
  define: { PLOTLY: JSON.stringify(named("plotly.js", plotly)) },
  logLevel: "silent",
  entryPoints: { runtime: "begin.js" },
  inject: ["amd.js"],
  outdir: output,
  plugins: [lean],
  metafile: true,
}).catch(({ errors }) => {
  for (const { text, location } of errors)
    console.log(location ? `${location.file}, line ${location.line}: ${text}` : text);
  process.exit(1);
});
await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });
const manifest = {};
async function keep(name, contents) {
  manifest[name] = named(name, contents);
  await writeFile(join(output, manifest[name]), contents);
}
await keep("plotly.js", plotly);
const standIn = await build({
  ...options,
  logLevel: "info",
  target: "es2017",
  entryPoints: ["stand-in.js"],
  outdir: output,
});
for (const made of standIn.outputFiles) await keep(made.path.slice(output.length + 1), made.contents);
// A part of a page has one script, which names the styles that belong to it alone.
const parts = await build({
  ...options,
  logLevel: "info",
  entryPoints: {
    lesson: "lesson/index.js",
    story: "story/index.js",
    guessing: "guessing/index.js",
    report: "report/index.js",
    people: "people/index.js",
    progress: "progress/progress.js",
    offline: "offline/offline.js",
    scorm: "scorm/scorm.js",
    assign: "assign/assign.js",
    frame: "frame/frame.js",
    search: "search/search.js",
    font: "frame/font.css",
    teachers: "assign/teachers.css",
    plot: "../legstrength/live/plot/plot.css",
    widgets: "widgets.css",
  },
  define: withoutAmd,
  outdir: output,
  loader: { ".woff2": "dataurl", ".svg": "dataurl" },
});
for (const made of parts.outputFiles) await keep(made.path.slice(output.length + 1), made.contents);
const licence = await readFile(join(here, "node_modules/@fontsource-variable/figtree/LICENSE"));
await writeFile(join(output, `${manifest["font.css"]}.LICENSE.txt`), licence);
for (const made of runtime.outputFiles) {
  const name = made.path.slice(output.length + 1);
  await keep(name, name.endsWith(".js") ? eager(made.contents) : made.contents);
}
await writeFile(join(output, "manifest.json"), JSON.stringify(manifest, null, 2));
if (process.argv.includes("--sizes")) {
  const parts = Object.entries(Object.values(runtime.metafile.outputs).find((one) => one.entryPoint)?.inputs ?? {});
  for (const [path, { bytesInOutput }] of parts.sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput).slice(0, 40))
    console.log(String(bytesInOutput).padStart(8), path);
}
