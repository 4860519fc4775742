// anywidget's npm package hands itself over by AMD's `define`; the bundler puts this one in its place.
export let anywidget = null;
export const define = (_needs, factory) => {
  anywidget = factory;
};
