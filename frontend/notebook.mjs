// Bundles the explorer's view into one ES module for notebooks: `node notebook.mjs [OUTPUT_FILE]`. Whoever installs the Python package has
// no bundler, so its result is kept in the package; tests/live/test_view_bundle.py says when it has to be made anew.
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
await build({
  absWorkingDir: here,
  entryPoints: ["../legstrength/live/view/index.js"],
  outfile: process.argv[2] ? resolve(process.argv[2]) : resolve(here, "../legstrength/live/static/view.js"),
  bundle: true,
  format: "esm",
  charset: "utf8",
  target: ["chrome98", "edge98", "firefox102", "safari15.4"],
  define: { define: "undefined" }, // else a library hands itself over to the AMD loader that some notebooks have
  legalComments: "none",
  banner: {
    js: "// Made from legstrength/live/view/ by frontend/notebook.mjs: change those, then run `node notebook.mjs`.",
  },
  logLevel: "warning",
});
