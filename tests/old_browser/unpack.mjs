// Writes the program that the package carries compressed: `node unpack.mjs`.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

const packed = new URL("node_modules/@sparticuz/chromium/bin/chromium.br", import.meta.url);
writeFileSync(new URL("node_modules/chromium", import.meta.url), brotliDecompressSync(readFileSync(packed)), {
  mode: 0o755,
});
