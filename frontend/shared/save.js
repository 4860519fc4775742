// A file to take along.
import { element } from "./dom.js";

const KEPT_MS = 60000; // as long as a slow device may take to fetch what it saves

/** Save what a blob holds as a file of that name. @param {Blob} blob  @param {string} name */
export function save(blob, name) {
  const url = URL.createObjectURL(blob);
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
