// What scripts of a page hand to each other, or find there. For the type checker alone.
import type * as view from "../legstrength/live/view/index.js";
import type { Store } from "../legstrength/live/view/kinds.js";

declare global {
  /** Plotly's npm package has no types. */
  var Plotly: any;

  /** `stand-in.js`: what stands in for figures that do not start. Missing in a notebook. */
  var figures:
    | {
        /** Whether the page runtime has begun. */
        begun: boolean;
        standIn: (root: HTMLElement, why: "late" | "lost") => void;
        standInForAll: (why: "late" | "lost") => void;
      }
    | undefined;

  /** Where the page keeps runs. Missing in a notebook, and on a page without a lesson. */
  var explorerStore: Store | undefined;

  /** The explorer's view, for the code of each figure. */
  var explorer: typeof view | undefined;
}
