// What scripts import that does not say its own types. For the type checker alone.

/**
 * Python functions that pages' scripts run as JavaScript: `legstrength/teaching/core/` says what each does. Compiling leaves their types
 * behind, so they stand here once more.
 */
declare module "legstrength-core/lesson" {
  type Run = import("../legstrength/live/view/kinds.js").Run;

  /** What a challenge asks of a run: a control or a result (or `of` a list), and its bounds or its option. */
  interface Goal {
    control?: string;
    result?: string;
    of?: number | "last" | "least" | "most";
    at_least?: number;
    at_most?: number;
    option?: string;
    unit?: string;
    digits?: number;
  }

  interface Compared {
    mean: number;
    close: boolean;
    side: "above" | "below" | "low-then-high" | "high-then-low" | "mixed";
    place: number;
    model: number;
  }

  export function compared(
    at: number[],
    drawn: number[],
    x: number[],
    y: number[],
    low: number,
    high: number,
    step: number,
  ): Compared;
  export function byLot(lot: number, many: number, of: number): number[];
  export function amount(gap: number, unit: string, digits: number): string;
  export function distanceWords(
    names: string[],
    gaps: number[],
    means: number[],
    close: number,
    unit: string,
    digits: number,
    said: string[],
  ): string[];
  export function endsApart(drawn: number, model: number, digits: number): number;
  export function farthestOf(gaps: number[]): number;
  export function fixed(number: number, digits: number): string;
  export function goalReached(goal: Goal, settings: Run["settings"], results: Run["results"]): boolean;
  export function goalSays(goal: Goal, settings: Run["settings"], results: Run["results"]): string;
  export function signed(number: number, digits: number): string;
  export function valueAt(x: number[], y: number[], place: number): number;
}
