"""The people of the course stand on the ground, stay in their box, look different from each other, and run as they are posed."""

from __future__ import annotations

import gzip
import itertools
import re
from xml.etree import ElementTree

import pytest

from legstrength.explorers.common.palette import ILLUSTRATION
from legstrength.explorers.common.runner import motion, people
from legstrength.explorers.common.runner.cast import PEOPLE, named
from legstrength.explorers.common.runner.joints import running
from legstrength.explorers.common.runner.paint import themed
from legstrength.explorers.common.runner.people import head, person
from legstrength.explorers.common.runner.scene import MOST, places
from tests.explorers.common.svg import points
from tests.explorers.common.test_palette import contrast

PHASES = [None, *(step / 8 for step in range(8))]
MOST_BYTES = 3000
DARK_PAGE = "#15191b"


@pytest.mark.parametrize("name", PEOPLE)
def test_feet_are_on_the_ground_and_all_is_in_the_box(name: str) -> None:
    """No foot sinks, one stands while it should, and nothing of anybody is cut off at any phase of the stride."""
    right, bottom = people.LEFT + people.WIDTH, people.TOP + people.HEIGHT
    for phase in PHASES:
        found = [point for _, edge in points(person(name, phase)) for point in edge]
        lowest = max(y for _, y in found)
        assert lowest <= 0.5, phase
        assert lowest > -4.0 or phase in (0.0, 0.5, 0.375, 0.875), phase
        assert all(people.LEFT < x < right and people.TOP < y < bottom for x, y in found), phase


@pytest.mark.parametrize("name", PEOPLE)
def test_a_badge_keeps_within_its_ring(name: str) -> None:
    """Bun, cap and ponytail too."""
    svg = re.sub(r"A28 28 0 0 1 (\S+) (\S+)Z", "", head(name))
    assert all((x - 30) ** 2 + (y - 30) ** 2 <= 30**2 for _, edge in points(svg) for x, y in edge)


@pytest.mark.parametrize("name", PEOPLE)
def test_a_person_is_light(name: str) -> None:
    """A page may show several."""
    assert len(gzip.compress(person(name, 0.15).encode())) <= MOST_BYTES
    assert len(gzip.compress(head(name).encode())) <= MOST_BYTES / 2


def test_the_cast_is_there_and_nobody_else() -> None:
    """The names and strengths that the chapters use; an unknown name is refused in words."""
    assert {one.name: one.age for one in PEOPLE.values()} == {
        "Ana": 31,
        "Ben": 24,
        "Mia": 21,
        "Lou": 21,
        "Ada": 62,
        "Ivo": 45,
        "Noor": 27,
        "Lea": 26,
        "Mira": 19,
        "Leo": 26,
        "Sam": 24,
    }
    assert {name: one.start for name, one in PEOPLE.items() if one.start} == {
        "Ana": 75,
        "Ben": 100,
        "Mia": 70,
        "Lou": 70,
        "Noor": 100,
        "Lea": 100,
        "Mira": 75,
        "Leo": 95,
        "Sam": 95,
    }
    assert named("ana") is PEOPLE["Ana"]
    with pytest.raises(ValueError, match="Nobody in the course is called zoe; there are Ana"):
        named("zoe")


def test_nobody_is_told_apart_by_colour_alone() -> None:
    """Of any two, both hair and pattern differ; the twins share skin and hair colour."""
    for one, other in itertools.combinations(PEOPLE.values(), 2):
        assert one.looks.hair != other.looks.hair and one.looks.pattern != other.looks.pattern
    assert PEOPLE["Mia"].looks.skin == PEOPLE["Lou"].looks.skin


@pytest.mark.parametrize("name", PEOPLE)
def test_nobodys_legs_vanish_on_a_dark_page(name: str) -> None:
    """Cloth, hair and skin stand out from it."""
    looks = PEOPLE[name].looks
    for colour in (
        looks.skin,
        looks.far_skin,
        looks.hair_colour,
        looks.shirt,
        looks.shorts,
        looks.far_shorts,
        looks.shoes,
    ):
        assert contrast(ILLUSTRATION.get(colour, colour), DARK_PAGE) >= 2.2, colour


@pytest.mark.parametrize("frame", range(motion.FRAMES + 1))
def test_the_motion_is_the_pose(frame: int) -> None:
    """Each frame of the style rules turns each joint as the drawing at that phase does, and carries the hip as high."""
    at, pose = frame * 100.0 / motion.FRAMES, running(frame / motion.FRAMES)
    wanted = {
        "thigh": -pose.near.thigh,
        "shank": pose.near.knee,
        "foot": -pose.near.ankle,
        "arm": -pose.near_arm - pose.lean,
    }
    drawn = person("Ana", frame / motion.FRAMES)
    for joint, degrees in wanted.items():
        said = motion.keyframes(joint)[at]
        assert float(said[7:-4]) == pytest.approx(degrees, abs=0.06)
        assert f'class="near-{joint}" transform="{said.replace("deg", "")}"' in drawn
    assert f"translate(0 {motion.body_frames()[at][11:-3]})" in drawn
    assert f"{at:g}%" in motion.stylesheet()


def test_nothing_moves_unless_it_may() -> None:
    """The rules hold on a screen only, for readers who do not ask for less motion, and run inside `data-moving`."""
    rules = motion.stylesheet().partition("@media ")[2]
    assert rules.startswith("screen and (prefers-reduced-motion:no-preference){")
    assert "paused" in rules and "[data-moving] .runner *{animation-play-state:running}" in rules


@pytest.mark.parametrize("name", PEOPLE)
def test_colours_are_left_to_the_page(name: str) -> None:
    """What has a twin becomes a variable of the page, with its light colour where the page does not know it."""
    svg = themed(person(name, 0.15))
    ElementTree.fromstring(svg)
    assert not any(f'"{colour}"' in svg for colour in ILLUSTRATION)
    assert PEOPLE[name].looks.skin in svg and f"var(--p{PEOPLE[name].looks.shorts[1:]}," in svg


def test_a_scene_gives_everybody_a_place() -> None:
    """From left to right within the picture; two in a row are half a stride apart."""
    for count in range(1, MOST + 1):
        found = places(list(PEOPLE)[:count])
        across = [place.across for place in found]
        assert across == sorted(across) and across[0] > 10 and across[-1] < 90
        begun = [float(re.search(r"--begun:(-?[\d.]+)s", place.svg)[1]) for place in found]
        assert all(
            abs(one - other) == pytest.approx(motion.STRIDE_SECONDS / 2, abs=0.002)
            for one, other in zip(begun, begun[1:], strict=False)
        )
    with pytest.raises(ValueError, match="at least one"):
        places([])
    with pytest.raises(ValueError, match=f"room for {MOST}, and {len(PEOPLE)}"):
        places(list(PEOPLE))
