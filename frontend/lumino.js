// What of Lumino's widgets those of a page are made of; `lean.mjs` puts it in the place of the whole.
export { Panel } from "@lumino/widgets/src/panel";
export { Widget } from "@lumino/widgets/src/widget";
