"""What the view is told of an explorer, as plain data: labels, groups, scenarios, table, key, words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from legstrength.live.explorer.controls import Buttons, Choice, Control, Series
from legstrength.live.explorer.parts import Column, Group, Picture, Scenario, Table, Values, View, slugged
from legstrength.live.explorer.words import WORDS


def spec(
    *,
    told: Mapping[str, Any],
    controls: Mapping[str, Control],
    defaults: Values,
    groups: tuple[Group, ...],
    scenarios: tuple[Scenario, ...],
    table: Table,
    keep: tuple[Column, ...],
    key: tuple[str, tuple[tuple[str, str], ...]],
    pictures: tuple[Picture, str, Mapping[str, View]],
    actions: bool,
    play: str,
) -> dict[str, Any]:
    """Return everything that the view needs besides the controls, the figures and the functions.

    Arguments as for `Explorer`; `told` is what the view takes as it is, `key` has its title before its rows, and `pictures` are the first
    picture, its title among others, and these others by name.
    """
    picture, view_title, views = pictures
    return {
        **told,
        "words": WORDS,
        "controls": {name: _control(control, defaults[name]) for name, control in controls.items()},
        "groups": [_group(group) for group in groups],
        "scenarios": [{"label": one.label, "values": one.values, "about": one.about} for one in scenarios],
        "table": {"caption": table.caption, "every": table.every, "columns": _columns(table.columns)},
        "keep": _columns(keep),
        "key": {"title": key[0], "rows": [list(row) for row in key[1]]},
        "dark": {light.lower(): dark for light, dark in picture.dark.items()},
        "look": picture.look(slugged(view_title), view_title),
        "views": [view.picture.look(name, view.title) for name, view in views.items()],
        "actions": actions,
        "play": play,
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
