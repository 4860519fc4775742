// What the parts of the view hand to each other: read by the type checker and by people, run by nobody.

/**
 * What is set and what comes of it.
 * @typedef {import("../../../frontend/shared/link.js").Value} Value a setting: a number, numbers of a series, a slug, true or false
 * @typedef {Record<string, Value>} Settings by control
 * @typedef {number | string | boolean | (number | string)[]} Result
 * @typedef {Record<string, Result>} Results what `run` gives, by name
 * @typedef {{settings: Settings, results: Results, text: string}} Run the settings, what they bring, and that in a sentence
 */

/**
 * An explorer's functions, compiled from Python.
 * @typedef {object} Code
 * @property {(settings: Settings, data: unknown) => Results} run
 * @property {(settings: Settings, results: Results, data: unknown) => string} sentence
 * @property {(number: number, digits: number) => string} fixed
 */

/**
 * What Python tells of an explorer: `legstrength/live/explorer/spec.py`.
 * @typedef {Record<string, string>} Words every word that an explorer says by itself
 * @typedef {[slug: string, words: string][]} Options of a choice
 * @typedef {{label: string, default: Value, hint: string, options?: Options, series?: true}} ControlSpec
 * @typedef {{slug: string, title: string, controls: string[], folded: boolean, about: string, table: string}} Group
 * @typedef {{label: string, values: Settings, about: string}} Scenario
 * @typedef {{heading: string, result: string, digits: number}} Column
 * @typedef {{caption: string, every: number, columns: Column[]}} TableSpec
 * @typedef {{title: string, rows: [mark: string, text: string][]}} Key
 * @typedef {Record<string, string>} Palette the twin, on a dark page, of each colour (#rrggbb)
 */

/**
 * A picture as it is told: its name and title among several, what it shows, layout settings for a narrow figure, its own height in px, and
 * the names of its panels.
 * @typedef {{name: string, title: string, alt: string, narrow: Record<string, unknown>, height: number, panels: string[]}} Look
 */

/**
 * @typedef {object} Spec
 * @property {string} title
 * @property {string} version
 * @property {Words} words
 * @property {Record<string, ControlSpec>} controls
 * @property {Group[]} groups
 * @property {Scenario[]} scenarios
 * @property {TableSpec} table
 * @property {string[]} caveats
 * @property {string[]} footnotes
 * @property {Column[]} keep the results that a kept run shows
 * @property {Key} key
 * @property {Palette} dark
 * @property {Look} look the picture that is shown at first
 * @property {Look[]} views the other ones
 * @property {string} asks what stands instead of the sentence until a control is touched; "" for nothing
 * @property {boolean} actions whether a run can be kept and taken along
 * @property {string} play the slider that “Let it run” moves, or ""
 */

/**
 * What came of the page's link: `frontend/link.js`. `waits`: the figures wait for a prediction all the same; `alone`: only one is shown.
 * @typedef {{used: string[], refused: string[], locked: string[], hidden: string[], waits?: boolean, alone?: boolean}} Linked
 */

/**
 * A run that a reader kept: the heading and the text of each of its cells, and the query of its link.
 * @typedef {[heading: string, text: string]} KeptCell
 * @typedef {{at: string, cells: KeptCell[], query: string}} KeptRun
 */

/**
 * Where runs are kept: `save` says whether they are, `onChange` returns how to end it.
 * @typedef {object} Store
 * @property {(slug: string) => unknown[]} load
 * @property {(slug: string, runs: KeptRun[]) => boolean} save
 * @property {(callback: () => void) => () => void} onChange
 * @property {(slug: string) => import("../../../frontend/lesson/drawn-handover.js").Handed | null} [drawn] what the reader drew before
 */

/**
 * What is used of ipywidgets' models, in which a trait is whatever Python put there, of their views, and of what makes both.
 * @typedef {object} Control
 * @property {(trait: string) => any} get
 * @property {(trait: string, value: unknown) => void} set
 * @property {() => void} save_changes
 * @property {(event: string, callback: () => void) => void} on
 * @property {(event: string, callback: () => void) => void} off
 *
 * @typedef {Control & {widget_manager: Manager}} Model
 *
 * @typedef {object} ControlView
 * @property {HTMLElement} el
 * @property {(event: string) => void} trigger
 * @property {() => void} remove
 * @property {(model: Control, event: string, callback: () => void) => void} listenTo
 * @property {HTMLElement} [readout] these three a slider has: its field, and how that is written and read
 * @property {(value: number) => string} [valueToString]
 * @property {(text: string | null) => number} [stringToValue]
 *
 * @typedef {object} Manager
 * @property {(id: string) => Promise<Control>} get_model
 * @property {(model: Control, options: object) => Promise<ControlView>} create_view
 */

/**
 * A Plotly figure as it is written: its npm package has no types. `meta` names the results that fill a trace's attributes.
 * @typedef {Record<string, any> & {meta?: Record<string, any>}} Trace
 * @typedef {{data: Trace[], layout: Record<string, any>, insets?: import("../plot/insets.js").Inset[], lanes?: import("../plot/lanes.js").Lanes}} Figure
 */

/**
 * What all parts of an explorer share; `say` tells a screen reader, `signal` ends with the view.
 * @typedef {(text: string) => void} Say
 * @typedef {{manager: Manager, settings: ReturnType<typeof import("./settings.js").makeSettings>, id: string, say: Say, words: Words,
 *   signal: AbortSignal | undefined}} Common
 */

export {};
