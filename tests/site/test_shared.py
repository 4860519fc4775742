"""What pages share is taken out of them and found again, whole, by whoever puts it back; folded figures' scripts are named by what is in them."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from legstrength.site.build.shared import LATER, STATE, share
from legstrength.site.later import FOLDER, as_json

DRAWS = [[round(0.37 * number, 3) for number in range(200)]]
MODEL = "function model(x) {\n" + "x = x * 1.01;\n" * 40 + "return x;\n}\n"


def _figure(slug: str) -> dict[str, Any]:
    own = f"function own(x) {{ return '{slug}</script>' + x; }}\nexport default {{}};\n"
    notes = ["What an assumption means, how large it is, and who says so.", f"Of {slug} alone."]
    spec = {"title": slug, "footnotes": notes, "words": {str(number): "a word, " * 9 for number in range(9)}}
    return {"slug": slug, "_esm": MODEL + own, "data": {"draws": DRAWS, "width": 3}, "_spec": spec}


def _widgets(slug: str) -> dict[str, Any]:
    return {f"{slug}-0": {"state": _figure(slug)}, f"{slug}-1": {"state": {"value": 7}}}


def _page(widgets: dict[str, Any], later: dict[str, str]) -> str:
    body = as_json({"state": widgets, "later": later}).replace("</", r"<\/")
    return f'<title>§</title>\n  <script type="application/vnd.jupyter.widget-state+json">{body}</script>\n<p>Below'


def _restored(widgets: dict[str, Any], common: list[Any]) -> dict[str, Any]:
    for one in widgets.values():
        for part, key, place in one["state"].pop("_shared", []):
            one["state"][part][key] = common[place]
        if "_esm" in one["state"]:
            notes = one["state"]["_spec"]["footnotes"]
            one["state"]["_spec"]["footnotes"] = [common[note] if isinstance(note, int) else note for note in notes]
            pieces = one["state"]["_esm"]
            one["state"]["_esm"] = "".join(common[piece] if isinstance(piece, int) else piece for piece in pieces)
    return widgets


def test_what_pages_share_is_put_back_whole(tmp_path: Path) -> None:
    """Three figures, one of them folded away, on two pages: their script is one, and each is what it was."""
    (tmp_path / FOLDER).mkdir(parents=True)
    (tmp_path / "notebooks").mkdir()
    folded = f"globalThis.figures.later({as_json({'c': _widgets('c')})});\n"
    (tmp_path / FOLDER / "c.0123456789.js").write_text(folded, encoding="utf-8")
    later = {"c": f"../{FOLDER}/c.0123456789.js"}
    (tmp_path / "index.html").write_text(_page(_widgets("a"), {}), encoding="utf-8")
    (tmp_path / "notebooks/one.html").write_text(_page(_widgets("b"), later), encoding="utf-8")
    before = sum(path.stat().st_size for path in tmp_path.rglob("*.*"))
    share(tmp_path)
    script = next((tmp_path / FOLDER).glob("shared.*.js"))
    common = json.loads(script.read_text(encoding="utf-8").removeprefix("globalThis.figuresShare = ")[:-2])
    assert DRAWS in common and MODEL in common and _figure("a")["_spec"]["footnotes"][0] in common
    pages = {name: (tmp_path / name).read_text(encoding="utf-8") for name in ("index.html", "notebooks/one.html")}
    for (name, html), slug, root in zip(pages.items(), "ab", ("", "../"), strict=True):
        assert html.count("</script>") == 2 and html.endswith("\n<p>Below"), name
        assert html.index(f'<script defer src="{root}{FOLDER}/{script.name}">') < html.index("widget-state")
        assert _restored(json.loads(STATE.search(html)[2])["state"], common) == _widgets(slug)
    address = json.loads(STATE.search(pages["notebooks/one.html"])[2])["later"]["c"]
    made = tmp_path / "notebooks" / address
    text = made.read_text(encoding="utf-8")
    assert re.search(r"c\.(\w{10})\.js$", address)[1] == hashlib.sha256(text.encode()).hexdigest()[:10]
    assert _restored(json.loads(LATER.search(text)[2])["c"], common) == _widgets("c")
    assert len(list((tmp_path / FOLDER).glob("*.js"))) == 2
    assert sum(path.stat().st_size for path in tmp_path.rglob("*.*")) < before / 2
