"""The runner on the seesaw: jogging over the near foot, or reaching forward in a stride, with the thigh's front and back filled by effort."""

from __future__ import annotations

import re

from legstrength.explorers.common.leg_pose import ORDER
from legstrength.explorers.common.runner.posed import HEIGHT, WIDTH, runner
from legstrength.live import Inset

QUIET = dict.fromkeys(ORDER, 0.15)
"""How hard the other muscles are drawn: they are not what the picture is about."""

POSES = {"jogging": (14, 2.5), "striding": (84, 5.8)}
"""Moment of the stride and speed in m/s. In the second, the near leg swings forward: there the back has its hardest job."""

TALL = 152.0
"""How high the runner is, in units of the picture: an illustration, no measure."""

HIP = -6.0
"""Where the middle of the drawing is, so that the runner stands over the pivot."""

FILLED = ("quadriceps", "hamstrings")


def _pose(name: str) -> str:
    """Return the runner in one of the poses; only front and back of the thigh keep names, each with the pose's own."""
    svg = runner(*POSES[name], QUIET, named=True)
    inside = re.sub(r"^<svg[^>]*>|</svg>$", "", svg.strip())

    def renamed(found: re.Match[str]) -> str:
        return f' data-part="{name}_{found[1]}"' if found[1] in FILLED else ""

    return f'<g data-part="{name}">{re.sub(r" data-part=.([a-z_]+).", renamed, inside)}</g>'


def on_the_seesaw(foot: float) -> Inset:
    """Return the runner, standing so high over the ground."""
    poses = "".join(_pose(name) for name in POSES)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:g}">{poses}</svg>'
    parts: dict[str, dict[str, str]] = {name: {"opacity": name} for name in POSES}
    for name in POSES:
        parts |= {f"{name}_{muscle}": {"fill-opacity": f"{muscle}_shade"} for muscle in FILLED}
    told = "A runner on the middle of a seesaw"
    return Inset(svg, HIP, foot, TALL, told, unit="axes", parts=parts, looks=("runner",))
