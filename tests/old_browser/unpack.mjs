// Writes the program that the package carries compressed: `node unpack.mjs`. Two at once do not disturb each other: it is whole, or not there.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

const packed = new URL("node_modules/@sparticuz/chromium/bin/chromium.br", import.meta.url);
const part = new URL(`node_modules/chromium.${process.pid}`, import.meta.url);
writeFileSync(part, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
renameSync(part, new URL("node_modules/chromium", import.meta.url));
