"""What means different things looks different, to every reader, and can be read as text."""

from __future__ import annotations

import itertools
import math

import pytest

from legstrength.explorers.common.palette import BASELINE, INK, MUSCLES, TRAININGS, TRIAL, TWINS

PAGES = {"light": "#f4f1ea", "dark": "#20272a"}
READABLE = 4.5
"""WCAG 2.2's least contrast of text (1.4.3)."""
APART = 0.055
"""Distance in OKLab at which two lines side by side are told apart at a glance."""
VISION = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
}
"""Linear RGB as seen with each kind of colour vision (Machado, Oliveira and Fernandes 2009, severity 1)."""

GROUPS = {"trainings": [*TRAININGS.values(), TRIAL, BASELINE], "muscles": [*MUSCLES.values(), BASELINE]}


def linear(colour: str) -> list[float]:
    """Red, green and blue of a colour as shares of light."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio of two colours."""
    low, high = sorted(0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (linear(one), linear(other)))
    return (high + 0.05) / (low + 0.05)


def oklab(red: float, green: float, blue: float) -> tuple[float, float, float]:
    """A colour in Ottosson's space, where a distance means about the same everywhere."""
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def seen(colour: str, vision: str) -> tuple[float, float, float]:
    """A colour in OKLab as somebody with that vision sees it."""
    light = linear(colour)
    return oklab(
        *(max(0.0, sum(share * part for share, part in zip(row, light, strict=True))) for row in VISION[vision])
    )


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("group", GROUPS)
def test_colours_can_be_read_and_told_apart(group: str, page: str) -> None:
    """Each colour has contrast enough for text on a page's panels, and no two of a group look alike to any reader."""
    colours = [TWINS[colour] if page == "dark" else colour for colour in GROUPS[group]]
    for colour in colours:
        assert contrast(colour, PAGES[page]) >= READABLE, colour
    for vision in VISION:
        for one, other in itertools.combinations(colours, 2):
            assert math.dist(seen(one, vision), seen(other, vision)) >= APART, f"{one} and {other}, {vision}"


def test_every_colour_has_a_twin_of_its_own() -> None:
    """A dark page has as many colours as a light one."""
    used = [INK, *TRAININGS.values(), *MUSCLES.values(), TRIAL, BASELINE]
    assert len({TWINS[colour] for colour in used}) == len(used)
