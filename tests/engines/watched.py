"""A copy of the built site whose pages note what goes wrong on them: WebDriver tells no test of a page's errors."""

from __future__ import annotations

import shutil
from pathlib import Path

from legstrength.site.build.host import write_hosting
from tests.site.built import pages_of

RECORDER = """<script>
globalThis.complaints = [];
addEventListener("error", ({ message, filename, lineno, target }) => {
  if (message?.startsWith("ResizeObserver loop")) return; // a notice, in no console: some sizes are told a frame later
  if (message === "Script error." && !filename && location.protocol === "file:") return; // the same, whose words WebKit keeps to itself on a disk
  complaints.push(message ? `${message} (${filename}:${lineno})` : `not loaded: ${target.src || target.href}`);
}, true);
addEventListener("unhandledrejection", ({ reason }) => complaints.push(`unhandled: ${reason} ${reason?.stack ?? ""}`));
for (const kind of ["error", "warn"]) {
  const said = console[kind];
  console[kind] = (...parts) => { complaints.push(`console.${kind}: ${parts.join(" ")}`); said.apply(console, parts); };
}
</script>"""


def watched(site: Path, copy: Path) -> Path:
    """Copy the site, without its packs, and put the recorder first into every page of the book; the copy's folder."""
    shutil.copytree(site, copy, ignore=shutil.ignore_patterns("packs"))
    for name in pages_of(copy):
        page = copy / name
        before, head, after = page.read_text(encoding="utf-8").partition("<head>")
        page.write_text(before + head + RECORDER + after, encoding="utf-8")
    write_hosting(copy)  # the policy names the recorder, too
    return copy
