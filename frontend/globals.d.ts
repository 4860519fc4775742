// What scripts of a page hand to each other, or find there. For the type checker alone.
import type * as view from "../legstrength/live/view/index.js";
import type { Results, Settings, Store } from "../legstrength/live/view/kinds.js";
import type { Work } from "./shared/work.js";

declare global {
  /** The file of Plotly beside the page's scripts, put in by `build.mjs`; "" in a notebook. */
  var PLOTLY: string;

  /** Plotly's npm package has no types. */
  var Plotly: any;

  /** `stand-in.js`: what stands in for figures that do not start. Missing in a notebook. */
  var figures:
    | {
        /** Whether the page runtime has begun. */
        begun: boolean;
        standIn: (root: HTMLElement, why: "late" | "lost") => void;
        standInForAll: (why: "late" | "lost") => void;
        /** `later.js`: takes what a folded figure is made of. */
        later?: (widgets: Record<string, import("./link.js").Widgets>) => void;
      }
    | undefined;

  /** What figures of several pages have in common: `legstrength/site/build/shared.py`. */
  var figuresShare: any[] | undefined;

  /** Where the page keeps runs. Missing in a notebook, and on a page without a lesson. */
  var explorerStore: Store | undefined;

  /** The explorer's view, for the code of each figure. */
  var explorer: typeof view | undefined;

  /** What the search reads: `legstrength/site/shell/search.py`. */
  var courseTexts: import("./search/search.js").Page[] | undefined;

  interface Window {
    /** The work on each chapter that is open in this window: `shared/work.js`. */
    legstrengthWorks?: Map<string, Work>;

    /** A learning platform that speaks SCORM 1.2; every answer is text by its standard, but who knows. */
    API?: Record<
      "LMSInitialize" | "LMSFinish" | "LMSGetValue" | "LMSSetValue" | "LMSCommit" | "LMSGetLastError",
      (...values: string[]) => unknown
    >;
  }

  /** What scripts tell each other through the document. */
  interface DocumentEventMap {
    /** A run of a figure is shown; its target is the figure. */
    "explorer:run": CustomEvent<{ explorer: string; settings: Settings; results: Results }>;
    "prediction:committed": CustomEvent<{ id: string }>;
    /** What the reader drew before the figure opened; told to the figure's root alone. */
    "explorer:drawn": CustomEvent<import("./lesson/drawn-handover.js").Handed>;
    "prediction:cleared": CustomEvent<{ id: string }>;
    /** A chapter's work, here (false) or in another tab (true). */
    "work:changed": CustomEvent<{ lesson: string; elsewhere: boolean }>;
  }
}
