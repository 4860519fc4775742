// Bundles what the Python package carries for whoever has no bundler: the explorer's view as one ES module for notebooks, and the drawing for
// Node.js. `node notebook.mjs [OUTPUT_FOLDER]`; tests/live/test_view_bundle.py says when they have to be made anew.
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const live = resolve(here, "../legstrength/live");
const output = process.argv[2] ? resolve(process.argv[2]) : join(live, "static");
const made = (from) => ({
  js: `// Made from legstrength/live/${from}/ by frontend/notebook.mjs: change those, then run \`node notebook.mjs\`.`,
});
const options = {
  absWorkingDir: here,
  nodePaths: [join(here, "node_modules")],
  bundle: true,
  format: "esm",
  charset: "utf8",
  // Else a library hands itself over to the AMD loader that some notebooks have; and there Python has Plotly.
  define: { define: "undefined", PLOTLY: '""' },
  legalComments: "none",
  logLevel: "warning",
};
await build({
  ...options,
  entryPoints: [join(live, "view/index.js")],
  outfile: join(output, "view.js"),
  target: ["chrome98", "edge98", "firefox102", "safari15.4"],
  banner: made("view"),
});
await build({
  ...options,
  entryPoints: ["still.mjs"],
  outfile: join(output, "still.mjs"),
  platform: "node",
  target: "node18",
  banner: made("plot"),
});
