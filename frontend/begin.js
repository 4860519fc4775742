// The figures' script begins here: its libraries and parts start one after the other, in tasks of their own, so that none holds up the page.
import "./abort-signals.js";
import "./shared/here.js";
import { pause } from "./shared/pause.js";

async function begin() {
  if (!document.querySelector('script[type="application/vnd.jupyter.widget-state+json"]')) return;
  if (globalThis.figures) globalThis.figures.begun = true;
  await pause();
  await import("@jupyter-widgets/base");
  await pause();
  await import("./controls.js");
  await pause();
  const { start } = await import("./runtime.js");
  await start();
}

begin().catch((error) => {
  console.error(error);
  globalThis.figures?.standInForAll("lost");
});
