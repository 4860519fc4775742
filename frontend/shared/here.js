// Where this script came from. A part that starts later, in a task of its own, could not tell any more.
const script = document.currentScript;

export const HERE = script instanceof HTMLScriptElement ? script.src : "";
