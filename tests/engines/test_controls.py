"""Every control answers to the keyboard and to typed numbers, in an engine that is not Chromium's."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlencode

from legstrength.live.explorer import link
from tests.engines.engine import Engine, quoted
from tests.engines.shown import Shown
from tests.site import built
from tests.site.reader import OPEN_ALL, SETTLED
from tests.site.shown import twin_of

KEYS = {
    "slider": ("Home", "End"),
    "list": ("ArrowDown", "ArrowUp"),
    "box": ("Space",),
    "series": ("ArrowUp", "ArrowDown"),
    "buttons": ("Enter",),
}
"""What moves a control of each kind; where the first stands at its end already, the other."""

HALVES = ("notebooks/novice-gains.html", "pace")
"""A page, and a slider of its first figure that goes by halves."""


def test_every_control_answers_to_the_keyboard(engine: Engine, site: Path, home: str, figures_page: str) -> None:
    """On a laptop without a mouse every slider, list, box, button and cell moves by its key, and the figure then shows what Python computes."""
    for shown in opened(engine, home, figures_page, built.explorers_in(site, figures_page)):
        for name in shown.twin.defaults:
            presses(shown, name)
        shown.agrees("every control by a key")
    assert engine.complaints() == []


def opened(engine: Engine, home: str, page: str, slugs: tuple[str, ...]) -> list[Shown]:
    """The figures of a page, all of them open, as a link with a setting of each opens them."""
    first = {slug: next(iter(twin_of(slug).defaults.items())) for slug in slugs}
    asked = urlencode({f"{slug}.{name}": link.written(value) for slug, (name, value) in first.items()})
    engine.open(f"{home}/{page}?{asked}")
    engine.until(SETTLED, said="the figures")
    engine.ask(OPEN_ALL)
    engine.until(SETTLED, said="the unfolded figures")
    engine.ask(OPEN_ALL)
    return [Shown(engine, slug) for slug in slugs]


def presses(shown: Shown, name: str) -> None:
    """Press the key of a control's kind, and see it move."""
    kind, stood, before = shown.twin.kind(name), shown.value(name), shown.revision()
    first, *other = KEYS[kind]
    control = shown.twin.explorer.controls[name]
    ends = {
        "slider": lambda: control.min,
        "list": lambda: control.options[-1][1],
        "series": lambda: [control.max, *stood[1:]],
    }
    key = other[0] if kind in ends and stood == ends[kind]() else first
    shown.engine.focus(shown.free_button(name) if kind == "buttons" else shown.part(name))
    shown.engine.press(key)
    shown.redrawn(before, f"{name} by {key}")
    assert shown.value(name) != stood, f"{shown.slug}: {key} did not move {name} in {shown.engine.name}"


def test_a_number_is_typed_with_a_comma(engine: Engine, site: Path, home: str) -> None:
    """“9,5” typed beside a slider is nine and a half, as on a German or French phone, whose keypad has no point."""
    page, name = HALVES
    shown = opened(engine, home, page, built.explorers_in(site, page))[0]
    before, label = shown.revision(), shown.twin.explorer.controls[name].description
    field = engine.find(f"[aria-label^={quoted(f'{label}: type a number')}]")
    engine.focus(field)
    engine.ask("one => getSelection().selectAllChildren(one)", field)  # it is a text that can be changed
    for sign in "9,5":
        engine.press(sign)
    engine.press("Enter")
    shown.redrawn(before, "“9,5” typed")
    assert shown.value(name) == 9.5
    shown.agrees("“9,5” typed")
