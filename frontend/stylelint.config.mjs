// Holds styles to what the oldest browsers that figures are for have; what is written, Biome holds. A part of `make lint`. Where more is used,
// a line above says what readers see without it.
import unsupported from "stylelint-no-unsupported-browser-features";
import about from "./package.json" with { type: "json" };

// Without these all is there and works, for a hand, a mouse or a printer that is a little less well served.
const EXTRA = [
  "css-overscroll-behavior",
  "css-paged-media",
  "css-resize",
  "css-widows-orphans",
  "css-touch-action", // Safari on a Mac has no touch; on iPads it has what is used
  "css3-cursors",
  "css3-cursors-grab",
  "text-size-adjust",
];
// Used with a plain value before them, which browsers without them keep.
const TWINNED = ["css-container-query-units", "viewport-unit-variants"];

export default {
  plugins: [unsupported],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    "plugin/no-unsupported-browser-features": [
      true,
      { browsers: about.browserslist, ignore: [...EXTRA, ...TWINNED], ignorePartialSupport: true },
    ],
  },
};
