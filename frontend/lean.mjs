// What of other projects' packages the pages' bundle takes, where the bundler by itself would take more.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");

const INSTEAD = {
  // A parser of its own, which cleans labels that contain HTML. No label here does, so a label's text is enough.
  "sanitize-html": join(here, "plain-text.js"),
  // The widgets use jQuery's way to hold an element and to empty it, which cash has in a quarter of the bytes.
  jquery: join(modules, "cash-dom/dist/cash.esm.js"),
  underscore: join(here, "underscore.js"),
  // Underscore, which Backbone needs anyway, has the same.
  "lodash/isEqual": join(modules, "underscore/modules/isEqual.js"),
  // Of Lumino's docks, menus and tabs a page needs what a widget stands in.
  "@lumino/widgets": join(here, "lumino.js"),
};

export const lean = {
  name: "lean",
  setup(bundler) {
    bundler.onResolve({ filter: /^[@\w]/ }, ({ path }) => (path in INSTEAD ? { path: INSTEAD[path] } : undefined));
    // Lumino's packages are each one file with a bundler's eye for side effects lost; their sources lie beside it.
    bundler.onResolve({ filter: /^@lumino\/\w+$/ }, ({ path }) => ({
      path: join(modules, path, "src/index.ts"),
      sideEffects: false,
    }));
    bundler.onResolve({ filter: /^\.\// }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === "asked" || !/@lumino\/\w+\/src\//.test(importer)) return undefined;
      const found = await bundler.resolve(path, { importer, resolveDir, kind, pluginData: "asked" });
      return { path: found.path, sideEffects: false };
    });
    // A page has one address, and no history of Backbone's.
    bundler.onLoad({ filter: /node_modules\/backbone\/backbone\.js$/ }, async ({ path }) => {
      const whole = await readFile(path, "utf8");
      const [from, to] = [whole.indexOf("  // Backbone.Router\n"), whole.indexOf("  // Helpers\n")];
      const extended = " = Router.extend = View.extend = History.extend = ";
      if (from < 0 || to < from || !whole.includes(extended))
        throw new Error("Backbone is not what it was: see lean.mjs.");
      return { contents: (whole.slice(0, from) + whole.slice(to)).replace(extended, " = View.extend = ") };
    });
  },
};
