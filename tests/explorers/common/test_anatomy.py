"""No muscle leaves the runner's body, however hard it works and however the leg is bent."""

from __future__ import annotations

import re

import pytest

from legstrength.explorers.common.leg_pose import ORDER, SPRINT_SPEED, strides
from legstrength.explorers.common.runner import anatomy
from legstrength.explorers.common.runner.flesh import CALF_SWELLS, THIGH_SWELLS
from legstrength.explorers.common.runner.stride import body_of
from tests.explorers.common.svg import along, inside, points

STRIDES = strides()
PLACE = {"x": 200.0, "ground": 450.0, "size": 1.0}
OUTLINE = ("near_thigh_line", "near_shank_line", "hip_line")
INSIDE = (*ORDER, "stabilisers_shank", "stabilisers_foot")


def results(moment: int, speed: float, effort: float) -> dict:
    """What fills the runner, every muscle working as hard."""
    return body_of(moment, speed, 0.0, False, dict.fromkeys(ORDER, effort), STRIDES, PLACE)


def filled(moment: int, speed: float, effort: float) -> str:
    """The runner's SVG with its parts filled."""
    found = results(moment, speed, effort)

    def fill(part: re.Match[str]) -> str:
        fills = anatomy.parts().get(part[1], {})
        said = (f'{name}="{found[result]}"' for name, result in fills.items() if result in found)
        return " ".join((part[0], *said))

    body = re.sub(r'data-part="([\w-]+)"', fill, anatomy.body(1.0))
    return f"<svg>{body}</svg>"


@pytest.mark.parametrize("effort", [0.0, 1.0])
@pytest.mark.parametrize("speed", [2.5, SPRINT_SPEED])
def test_every_muscle_lies_within_the_body(speed: float, effort: float) -> None:
    """At each moment of a jog and of a sprint, at rest and at full effort."""
    for moment in range(0, 100, 10):
        shapes = [
            (one.get("data-part", ""), one.get("fill"), edge) for one, edge in points(filled(moment, speed, effort))
        ]
        body = [edge for part, colour, edge in shapes if colour == anatomy.BODY and not part.endswith("_ground")]
        muscles = {part: edge for part, _, edge in shapes if part in INSIDE}
        assert set(muscles) == set(INSIDE)
        for name, edge in muscles.items():
            out = [point for point in edge if not any(inside(point, one) for one in body)]
            assert not out, f"{name} at {moment} %: {out[:2]}"


def width(path: str) -> float:
    """The greatest distance across a limb."""
    xs = [x for x, _ in along(path)]
    return max(xs) - min(xs)


def test_outline_and_muscle_swell_with_effort() -> None:
    """By as much as the design says, and the front of the shin not at all."""
    rest, full = results(15, 2.5, 0.0), results(15, 2.5, 1.0)
    thighs = [max(x for x, _ in along(one["near_thigh_shape"])) for one in (rest, full)]
    assert thighs[1] / thighs[0] == pytest.approx(1 + THIGH_SWELLS, abs=0.02)
    backs = [min(x for x, _ in along(one["near_shank_shape"])) for one in (rest, full)]
    fronts = [max(x for x, _ in along(one["near_shank_shape"])) for one in (rest, full)]
    assert backs[1] / backs[0] == pytest.approx(1 + CALF_SWELLS, abs=0.02) and fronts[0] == pytest.approx(
        fronts[1], abs=0.1
    )
    assert width(full["quadriceps_shape"]) > 1.05 * width(rest["quadriceps_shape"])


def test_every_part_is_filled_and_every_fill_has_its_part() -> None:
    """What `parts` names stands in the drawing once, and the legs alone are a part of it."""
    drawn = anatomy.body(1.0)
    found = re.findall(r'data-part="([\w-]+)"', drawn)
    assert len(set(found)) == len(found)
    assert set(found) == set(anatomy.parts())
    assert set(re.findall(r'data-part="([\w-]+)"', anatomy.legs(1.0))) < set(found)
