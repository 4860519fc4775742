// Leaves out of other projects' style sheets what no page uses: `node purge.mjs FOLDER`. A rule stays when its words stand in any page or script.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PurgeCSS } from "purgecss";

const folder = process.argv[2];
const sheets = ["mystnb.*.css", "sphinx-design.min.css"].map((one) => join(folder, "_static", one));
const purged = await new PurgeCSS().purge({
  content: [`${folder}/**/*.html`, `${folder}/_static/**/*.js`],
  css: sheets,
  fontFace: true,
  keyframes: true,
  variables: false, // scripts and other sheets may ask for any
  // A state alone, such as `:focus-visible`, has no word that could stand in a page.
  safelist: { standard: [/^:/], greedy: [/data-theme/, /data-mode/, /:is/, /:where/, /:has/, /:not/] },
});
let [before, after] = [0, 0];
for (const { file, css } of purged) {
  before += (await readFile(file)).length;
  after += Buffer.byteLength(css);
  await writeFile(file, css);
}
console.log(JSON.stringify({ before, after }));
