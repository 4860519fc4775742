"""The drawings on which a prediction is touched, and the small pictures among which one is chosen, by the names that a chapter's file uses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from xml.etree import ElementTree

from legstrength.explorers.common.leg_pose import ORDER, strides
from legstrength.explorers.common.palette import BARK, DARK, MUSCLES, SOFT
from legstrength.explorers.common.runner import anatomy
from legstrength.explorers.common.runner.cast import PEOPLE
from legstrength.explorers.common.runner.people import person
from legstrength.explorers.common.runner.posed import filled, group
from legstrength.explorers.common.runner.stride import body_of
from legstrength.html import Markup
from legstrength.site.card.sketch import paint
from legstrength.site.lesson.heads import badge
from legstrength.teaching.chapters import Option

EVEN = 0.42
"""How strongly each muscle is coloured before the answer: all alike, since depth of colour means effort."""

WIDE, HIGH = 340.0, 300.0
"""The room of the runner, in units; as in `frontend/lesson/drawn.css`."""

STANDS = {"x": 166.0, "ground": 292.0, "size": 0.7}

MOMENT, SPEED = 15, 2.5
"""As the runner stands: over one foot, the other heel up."""


def _runner(options: Sequence[Option]) -> Markup:
    """The neutral runner with a line from each option's label to its muscle, and room for the stickers there; all muscles alike."""
    at = body_of(MOMENT, SPEED, 0.0, False, dict.fromkeys(ORDER, EVEN), strides(), dict(STANDS))
    lines, marks = [], []
    for option in options:
        assert option.place is not None and option.picture is not None
        x, y = (share / 100 * side for share, side in zip(option.place, (WIDE, HIGH), strict=True))
        part = option.picture.replace("-", "_")
        end_x, end_y = at[f"{part}_x"], at[f"{part}_y"]
        colour = MUSCLES.get(part, SOFT)
        lines.append(
            f'<path d="M{x:.1f} {y:.1f}L{end_x:g} {end_y:g}" stroke="{colour}" stroke-width="1.3" pointer-events="none"/>'
        )
        marks.append(
            f'<text data-mark="{option.id}" x="{end_x:g}" y="{end_y + 7:g}" text-anchor="middle" font-size="21"></text>'
        )
    ground = f'<path d="M40 {STANDS["ground"] + 1:g}H{WIDE - 40:g}" stroke="{BARK}" stroke-width="2" stroke-linecap="round"/>'
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE:g} {HIGH:g}" class="plot" aria-hidden="true" focusable="false">'
        f"{ground}{anatomy.body(STANDS['size'])}{''.join(lines)}{''.join(marks)}</svg>"
    )
    root = filled(svg, STANDS, MOMENT, SPEED, dict.fromkeys(ORDER, EVEN))
    named = {(option.picture or "").replace("-", "_"): option.id for option in options}
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        if (muscle := group(element.attrib.pop("data-part", ""))) in named and element.get("d"):
            element.set("data-touch", named[muscle])
        paint(element, DARK)
    return Markup(ElementTree.tostring(root, encoding="unicode"))


DRAWINGS: Mapping[str, Callable[[Sequence[Option]], Markup]] = {"runner": _runner}
"""What can be touched in parts."""


def drawing(name: str, options: Sequence[Option]) -> Markup:
    """Return a drawing by its name, for the options that are its parts. ValueError in words for one that there is not."""
    if name not in DRAWINGS:
        raise ValueError(f"There is no drawing “{name}”. There are: {', '.join(DRAWINGS)}.")
    return DRAWINGS[name](options)


def picture(name: str) -> Markup:
    """Return a picture that is chosen whole: head-… or person-… with the name of one of the cast. ValueError in words for any other."""
    kind, _, who = name.partition("-")
    made: dict[str, Callable[[str], Markup]] = {"head": badge, "person": lambda one: Markup(person(one))}
    if kind not in made or who.capitalize() not in PEOPLE:
        raise ValueError(f"There is no picture “{name}”. Write head- or person- and one of: {', '.join(PEOPLE)}.")
    return made[kind](who.capitalize())
