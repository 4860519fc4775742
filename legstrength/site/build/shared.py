"""What figures of several pages have in common goes into one script, which a browser keeps: the model's functions, its draws, words, colours.

In a figure's widget, `_shared` lists what was taken out, as part, key, and place in the script's list; `_esm` and the footnotes become
lists of texts and places. `frontend/later.js` puts all of it back. The pages stay as they are to whoever reads them without script.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from legstrength.site.build.naming import named
from legstrength.site.later import FOLDER, WIDGET_STATE, as_json

STATE = re.compile(rf'(<script type="{re.escape(WIDGET_STATE)}">)(.*?)(</script>)', re.DOTALL)
LATER = re.compile(r"(globalThis\.figures\.later\()(.*)(\);\n)", re.DOTALL)
PIECE = re.compile(r"^(?=(?:function|class) |(?:const|let|var) \w+ = (?:function|\())", re.MULTILINE)
"""Where a script is cut: its parts put together again are the same text, wherever the cuts are."""

PARTS = ("data", "_spec")
LEAST = 300
"""Signs: what is shorter stays where it is."""

NOTES = "footnotes"
LEAST_NOTE = 60
"""Signs of a sentence on an assumption, which stands below every figure that rests on it."""

OFTEN = 3
"""Figures that have to have it."""


def share(folder: Path) -> None:
    """Rewrite the pages and the scripts of folded figures in a finished site."""
    texts = {path: path.read_text(encoding="utf-8") for path in _with_figures(folder)}
    stored = {path: json.loads(found[2]) for path, text in texts.items() if (found := _mark(path).search(text))}
    figures = [one["state"] for path in stored for one in _widgets(stored[path]) if "slug" in one["state"]]
    counts = Counter(text for figure in figures for text in {text for _, _, text in _parts_of(figure)})
    notes = {as_json(one) for figure in figures for one in figure["_spec"].get(NOTES, [])}
    least = dict.fromkeys(notes, LEAST_NOTE)
    common = sorted(text for text, count in counts.items() if count >= OFTEN and len(text) >= least.get(text, LEAST))
    if not common:
        return
    places = {text: place for place, text in enumerate(common)}
    for figure in figures:
        _take_out(figure, places)
    script = _written(folder, "shared", f"globalThis.figuresShare = [{','.join(common)}];\n")
    renamed = {}
    for path in (path for path in texts if path.suffix == ".js"):
        renamed[path.name] = _written(folder, path.name.split(".")[0], _filled(path, texts[path], stored[path]))
        path.unlink()
    for path in (path for path in texts if path.suffix == ".html"):
        root = "../" * (len(path.relative_to(folder).parts) - 1)
        made = _filled(path, texts[path], stored[path], f'<script defer src="{root}{FOLDER}/{script}"></script>\n  ')
        for old, new in renamed.items():
            made = made.replace(old, new)
        path.write_text(made, encoding="utf-8")


def _filled(path: Path, text: str, stored: dict[str, Any], before: str = "") -> str:
    """A page's or a script's text with these widgets, and with something more before them."""
    found = _mark(path).search(text)
    assert found is not None
    body = as_json(stored).replace("</", r"<\/")
    return text[: found.start()] + before + found[1] + body + found[3] + text[found.end() :]


def _with_figures(folder: Path) -> Iterator[Path]:
    yield from sorted((folder / FOLDER).glob("*.js"))
    for path in sorted(folder.rglob("*.html")):
        if WIDGET_STATE in path.read_text(encoding="utf-8"):
            yield path


def _mark(path: Path) -> re.Pattern[str]:
    return STATE if path.suffix == ".html" else LATER


def _widgets(stored: dict[str, Any]) -> list[dict[str, Any]]:
    """The widgets of a page, or those of a folded figure."""
    return list((stored["state"] if "state" in stored else next(iter(stored.values()))).values())


def _parts_of(figure: dict[str, Any]) -> Iterator[tuple[str, Any, str]]:
    """What of a figure others may have, too: its part, its key or place in there, and itself as JSON."""
    for part in PARTS:
        for key, value in figure[part].items():
            yield part, key, as_json(value)
    for place, note in enumerate(figure["_spec"].get(NOTES, [])):
        yield NOTES, place, as_json(note)
    for place, piece in enumerate(PIECE.split(figure["_esm"])):
        yield "_esm", place, as_json(piece)


def _take_out(figure: dict[str, Any], places: dict[str, int]) -> None:
    """Leave in a figure only what it does not share."""
    taken = [(part, key, places[text]) for part, key, text in _parts_of(figure) if text in places]
    lists: dict[str, list[Any]] = {"_esm": PIECE.split(figure["_esm"]), NOTES: figure["_spec"].get(NOTES, [])}
    for part, key, place in taken:
        if part in lists:
            lists[part][key] = place
        else:
            del figure[part][key]
    figure["_esm"] = lists["_esm"]
    figure["_shared"] = [one for one in taken if one[0] not in lists]


def _written(folder: Path, name: str, script: str) -> str:
    """Write a script under a name that says what is in it, and return the name."""
    file = named(f"{name}.js", script.encode())
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    (folder / FOLDER / file).write_text(script, encoding="utf-8")
    return file
