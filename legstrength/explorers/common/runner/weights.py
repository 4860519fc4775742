"""Those of the cast who train or are tested with weights: in a squat under a barbell, and on the seat of a knee machine. Drawn by eye."""

from __future__ import annotations

from html import escape

from legstrength.explorers.common.palette import BARK, BASELINE, LIFT
from legstrength.explorers.common.runner.cast import named
from legstrength.explorers.common.runner.joints import Leg, Pose
from legstrength.explorers.common.runner.people import figure

SQUATTING = Pose(
    near=Leg(82.0, 108.0, 26.0),
    far=Leg(84.0, 104.6, 20.6),
    near_arm=-34.0,
    far_arm=-26.0,
    elbow=146.0,
    lean=34.0,
    hip=125.9,
)
"""At the bottom of a squat, the hands at a bar behind the neck."""

SITTING = Pose(
    near=Leg(86.0, 34.0, 0.0),
    far=Leg(80.0, 92.0, 4.0),
    near_arm=-16.0,
    far_arm=-10.0,
    elbow=24.0,
    lean=-10.0,
    hip=150.0,
)
"""On the seat of a machine, a shank pushing up against its pad."""

DISC = 42.0
"""How large a disc of the barbell is, seen from its end."""


def _svg(name: str, box: str, drawn: str, does: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" role="img" aria-label="{escape(name)} {does}">'
        f"{drawn}</svg>"
    )


def _bare(name: str, pose: Pose) -> str:
    return figure(named(name), pose).replace('class="runner"', "")


def lifting(name: str) -> str:
    """Return one of the cast in a squat under a barbell, as an `<svg>` that faces right."""
    x, y = 44.0, -236.0
    discs = "".join(
        f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{colour}"/>'
        for radius, colour in ((DISC, LIFT), (DISC - 10, "#fdfcf8"), (DISC - 14, LIFT), (9, "#fdfcf8"))
    )
    return _svg(name, "-66 -352 230 356", _bare(name, SQUATTING) + discs, "squats with a barbell")


def on_machine(name: str) -> str:
    """Return one of the cast on the seat of a knee machine, as an `<svg>` that faces right."""
    frame = f'<path d="M-44 -250L-30 -132H84M8 -132V0M-34 0H60" fill="none" stroke="{BARK}" stroke-width="14" stroke-linecap="round" stroke-linejoin="round"/>'
    lever = (
        f'<path d="M112 -158L172 -100" stroke="{BASELINE}" stroke-width="7" stroke-linecap="round"/>'
        f'<circle cx="112" cy="-158" r="11" fill="{BASELINE}"/><circle cx="186" cy="-116" r="12" fill="{LIFT}"/>'
    )
    return _svg(name, "-76 -352 306 356", frame + _bare(name, SITTING) + lever, "pushes against a knee machine")
