"""What the view is told of an explorer, as plain data: labels, groups, scenarios, table, key, words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from legstrength.live.explorer.controls import Buttons, Choice, Control, Series
from legstrength.live.explorer.drawing import Drawing
from legstrength.live.explorer.parts import Column, Group, Picture, Scenario, Table, Values, View, slugged
from legstrength.live.explorer.words import WORDS


def spec(
    *,
    title: str,
    version: str,
    controls: Mapping[str, Control],
    defaults: Values,
    groups: tuple[Group, ...],
    scenarios: tuple[Scenario, ...],
    table: Table,
    keep: tuple[Column, ...],
    key: tuple[tuple[str, str], ...],
    key_title: str,
    caveats: tuple[str, ...],
    footnotes: tuple[str, ...],
    picture: Picture,
    view_title: str,
    views: Mapping[str, View],
    actions: bool,
    drawing: Drawing | None,
) -> dict[str, Any]:
    """Return everything that the view needs besides the controls, the figure and the functions. Arguments as for `Explorer`."""
    return {
        "title": title,
        "version": version,
        "words": WORDS,
        "controls": {name: _control(control, defaults[name]) for name, control in controls.items()},
        "groups": [_group(group) for group in groups],
        "scenarios": [{"label": one.label, "values": one.values, "about": one.about} for one in scenarios],
        "table": {"caption": table.caption, "every": table.every, "columns": _columns(table.columns)},
        "caveats": list(caveats),
        "footnotes": list(footnotes),
        "keep": _columns(keep),
        "key": {"title": key_title, "rows": [list(row) for row in key]},
        "dark": {light.lower(): dark for light, dark in picture.dark.items()},
        "look": picture.look(slugged(view_title), view_title),
        "views": [view.picture.look(name, view.title) for name, view in views.items()],
        "actions": actions,
        "drawing": drawing.spec() if drawing else None,
    }


def _control(control: Control, default: object) -> dict[str, Any]:
    told: dict[str, Any] = {"label": control.description, "default": default, "hint": control.hint}
    if isinstance(control, (Choice, Buttons)):
        told["options"] = [[slug, words] for words, slug in control.options]
    if isinstance(control, Series):
        told["series"] = True
    return told


def _group(group: Group) -> dict[str, Any]:
    return {
        "slug": group.slug,
        "title": group.title,
        "controls": list(group.controls),
        "folded": group.folded,
        "about": group.about,
        "table": group.table,
    }


def _columns(columns: tuple[Column, ...]) -> list[dict[str, Any]]:
    return [{"heading": one.heading, "result": one.result, "digits": one.digits} for one in columns]
