// What the parts of a story hand to each other: read by the type checker and by people, run by nobody.

/**
 * A slider as `legstrength/site/story/nodes.py` tells of it.
 * @typedef {{label: string, low: number, high: number, step: number, unit: string, digits: number, value: number}} Dial
 *
 * What moves a control from a beat: its name, and how it is told where that stands, and that it is locked.
 * @typedef {{name: string, show: (value: number) => void, lock: () => void}} Mover
 * @typedef {(name: string, value: number) => void} Moved
 *
 * What is asked of a figure: what `explorer:set` carries.
 * @typedef {import("../../legstrength/live/view/kinds.js").Settings} Settings
 * `keeps` are settings that a beat leaves to the reader, as they were when its result was built.
 * @typedef {{values?: Settings, keeps?: Settings, view?: string, look?: string, glide?: boolean, run?: boolean | "asked", free?: boolean}} Asked
 */

export {};
