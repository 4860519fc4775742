"""How an explorer's JavaScript finds the view: the module that anywidget runs, and the files that JupyterLab asks for.

On a page the runtime has already put the view into `globalThis.explorer`. In JupyterLab the first explorer of a page asks Python for
it, once, by message, and waits in `render`: waiting in `initialize` would hold the answer back for ever.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from legstrength.live.explorer.words import WORDS

LIVE = Path(__file__).parents[1]
VIEW = LIVE / "static" / "view.js"
STYLES = LIVE / "view" / "explorer.css", LIVE / "plot" / "plot.css"

STUB = """
const asked = (model) => new Promise((done, failed) => {
  const answer = async (message, buffers) => {
    if (message.kind !== "kit") return;
    model.off("msg:custom", answer);
    try {
      const [style, view] = await Promise.all(buffers.map((buffer) =>
        new Response(new Blob([buffer]).stream().pipeThrough(new DecompressionStream("gzip"))).blob()));
      const sheet = document.createElement("style");
      sheet.textContent = await style.text();
      document.head.append(sheet);
      globalThis.explorer = await import(URL.createObjectURL(new Blob([view], { type: "text/javascript" })));
      done();
    } catch (error) {
      failed(error);
    }
  };
  model.on("msg:custom", answer);
  model.send({ kind: "kit?" });
});
// Whoever asked may be gone before Python answers (its cell was cleared, the kernel restarted): then the next one asks.
const kit = async ({ model, signal }) => {
  let here = true;
  const gone = new Promise((leave) => {
    signal.addEventListener("abort", leave);
    model.on("comm_live_update", leave);
  }).then(() => { here = false; });
  while (here && !globalThis.explorer) {
    globalThis.explorerKit ??= Promise.race([gone, asked(model)]).finally(() => { globalThis.explorerKit = undefined; });
    await Promise.race([gone, globalThis.explorerKit]);
  }
  return here;
};
export default {
  async render(context) {
    context.el.textContent = %(waiting)s;
    if (globalThis.explorer || await kit(context)) return globalThis.explorer.render(context, exported);
  },
};
"""


def module(compiled: str) -> str:
    """Return the module that anywidget runs: the compiled functions, and a `render` that waits for the view."""
    return lean(compiled + STUB % {"waiting": json.dumps(WORDS["waiting"])})


def lean(script: str) -> str:
    """Return a script without its comments' lines and its indents, which every reader would pay for. No text in it may go over lines."""
    lines = (line.lstrip() for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//")) + "\n"


def files() -> list[bytes]:
    """Return the style and the view, each compressed by gzip, in the order in which `STUB` takes them."""
    style = b"".join(path.read_bytes() for path in STYLES)
    return [gzip.compress(part, 6) for part in (style, VIEW.read_bytes())]
