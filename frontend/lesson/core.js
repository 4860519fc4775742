/* Hands the functions that a lesson shares with the build to the scripts beside this one. They are compiled from
   `legstrength/teaching/core/` before each bundling. */
import * as core from "legstrength-core/lesson";

window.lessonCore = core;
