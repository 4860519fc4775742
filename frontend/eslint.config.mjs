// Holds scripts to what the oldest browsers that figures are for have; what is written, Biome holds. A part of `make lint`.
import compat from "eslint-plugin-compat";
import about from "./package.json" with { type: "json" };

export default [
  {
    ...compat.configs["flat/recommended"],
    files: ["**/*.js"],
    ignores: ["**/node_modules/**", "_build/**", "benchmarks/**", "legstrength/live/static/**"],
    settings: {
      browsers: about.browserslist,
      lintAllEsApis: true,
      polyfills: [
        "AbortSignal.any", // abort-signals.js
        "AbortSignal.timeout",
        "scheduler", // shared/pause.js asks whether it is there
      ],
    },
  },
];
