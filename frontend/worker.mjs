// Writes the service worker that keeps the whole course on a device: `node worker.mjs FOLDER`. Only a reader who presses the button for
// it registers it. The button's page learns how many files and bytes there are; both are printed as JSON, too.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateSW, getManifest } from "workbox-build";

const folder = process.argv[2];
const files = {
  globDirectory: folder,
  globPatterns: ["**/*"],
  globIgnores: [
    "worker.js",
    "packs/**",
    "_static/social/**",
    "_static/runtime/scorm.*",
    "**/*.zip",
    "objects.inv",
    "404.html",
  ], // for learning platforms, other books and hosts, not for readers
  maximumFileSizeToCacheInBytes: 1e8,
};
const refuse = ({ warnings }) => {
  if (!warnings.length) return;
  console.log(warnings.join("\n"));
  process.exit(1);
};

const found = await getManifest(files);
refuse(found);
const { count, size } = found;
for (const { url } of found.manifestEntries.filter(({ url }) => url.endsWith(".html"))) {
  const page = await readFile(join(folder, url), "utf8");
  if (!page.includes("data-offline ")) continue;
  await writeFile(
    join(folder, url),
    page.replace(/data-files="\d*" data-bytes="\d*"/, `data-files="${count}" data-bytes="${size}"`),
  );
}
refuse(
  await generateSW({
    ...files,
    swDest: join(folder, "worker.js"),
    cacheId: "legstrength",
    mode: "production",
    sourcemap: false,
    inlineWorkboxRuntime: true, // one file, and nothing from another host
    ignoreURLParametersMatching: [/.*/], // a link with settings is the same page
    cleanupOutdatedCaches: false, // it would take the caches of projects in folders below this one for old ones of ours
    skipWaiting: true, // a new build holds from the next page on: a page that is open has asked for all its files
    clientsClaim: true,
  }),
);
console.log(JSON.stringify({ count, size }));
