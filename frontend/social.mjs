// Draws the pictures for shared links: `node social.mjs SITE LIST`. LIST is JSON, an SVG for each path below SITE.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const [site, list] = process.argv.slice(2);
const font = (name) => createRequire(import.meta.url).resolve(`@expo-google-fonts/figtree/${name}`);
// The font of the pages and no other: a picture is the same on every machine.
const fonts = {
  fontFiles: [font("500Medium/Figtree_500Medium.ttf"), font("700Bold/Figtree_700Bold.ttf")],
  loadSystemFonts: false,
  defaultFontFamily: "Figtree",
};

for (const [path, svg] of Object.entries(JSON.parse(await readFile(list, "utf8"))))
  await writeFile(join(site, path), new Resvg(svg, { font: fonts }).render().asPng());
