"""What people wear, cut from the same lines as their bodies; patterns lie between the lines, so nothing needs to be cut off."""

from __future__ import annotations

from legstrength.explorers.common.leg_pose import THIGH
from legstrength.explorers.common.runner import build
from legstrength.explorers.common.runner.build import Profile
from legstrength.explorers.common.runner.cast import Looks
from legstrength.explorers.common.runner.heads import fill, stroke
from legstrength.explorers.common.runner.outline import curve, plain

LOOSE = {"shorts": 0.0, "leggings": 0.4, "trousers": 2.2}
"""How far cloth stands off the leg."""


def _wider(profile: Profile, width: float) -> Profile:
    return Profile(tuple((y, width * back, width * front) for y, back, front in profile.rows))


def _stripes(shirt: Profile, colour: str, tops: range, height: float) -> str:
    return "".join(fill(shirt.part(top, top + height).path(), colour) for top in tops)


def _dots(shirt: Profile, colour: str) -> str:
    dots = []
    for row, y in enumerate(range(-102, -8, 15)):
        back, front = shirt.at(y)
        middle = (back + front) / 2 + (4 if row % 2 else -4)
        for step in (-1, 0, 1):
            x = middle + step * 14
            if back + 4 < x < front - 4:
                dots.append(f'<circle cx="{plain(x)}" cy="{y}" r="2.1"/>')
    return f'<g fill="{colour}">{"".join(dots)}</g>'


def _slant(shirt: Profile, colour: str) -> str:
    """Return two broad bands from the shoulder down to the far hip."""
    bands = []
    for top in (-96, -74):
        back = shirt.at(top + 34)[0]
        front = shirt.at(top - 10)[1]
        bands.append(
            f"M{plain(back)} {top + 34}L{plain(front)} {top - 10}L{plain(shirt.at(top)[1])} {top}L{plain(shirt.at(top + 44)[0])} {top + 44}Z"
        )
    return fill("".join(bands), colour)


def _pattern(looks: Looks, shirt: Profile) -> str:
    if looks.pattern == "stripes":
        return _stripes(shirt, looks.marks, range(-104, 0, 17), 5)
    if looks.pattern == "dots":
        return _dots(shirt, looks.marks)
    if looks.pattern == "band":
        return _stripes(shirt, looks.marks, range(-74, -60, 14), 20)
    if looks.pattern == "slant":
        return _slant(shirt, looks.marks)
    if looks.pattern == "yoke":
        return fill(shirt.part(-122, -92).path(), looks.marks)
    if looks.pattern == "hem":
        return fill(shirt.part(-34, 8).path(), looks.marks)
    if looks.pattern == "double":
        return _stripes(shirt, looks.marks, range(-92, -70, 13), 6)
    if looks.pattern == "halves":
        return fill(shirt.part(-60, 8).path(), looks.marks)
    if looks.pattern == "side":
        rows = shirt.part(-96, 4).rows
        middle = [(back + front) / 2 for _, back, front in rows]
        down = [y for y, _, _ in rows]
        return stroke(f"M{plain(middle[0])} {plain(down[0])}" + curve(middle, down), looks.marks, 6)
    if looks.pattern == "zip":
        rows = shirt.part(-117, -6).rows
        forward = [front - 7 for _, _, front in rows]
        down = [y for y, _, _ in rows]
        return stroke(f"M{plain(forward[0])} {plain(down[0])}" + curve(forward, down), looks.marks, 2.4)
    return ""


def trunk(looks: Looks) -> str:
    """Return shirt and hips."""
    shirt = _wider(build.TRUNK.part(-126, 12), looks.trunk)
    hips = f'<path d="{build.HIPS}" fill="{looks.shorts}"' + (
        f' transform="scale({max(looks.width, looks.trunk):g} 1)"/>' if max(looks.width, looks.trunk) != 1 else "/>"
    )
    return fill(shirt.path(), looks.shirt) + _pattern(looks, shirt) + hips


def sleeve(looks: Looks, colour: str, seam: str, width: float) -> str:
    """Return a short sleeve, if they wear one, with a seam that sets it off the shirt."""
    if looks.sleeves != "short":
        return ""
    return f'<path d="{build.SLEEVE.path(width)}" fill="{colour}" stroke="{seam}" stroke-width="1.2"/>'


def trouser_thigh(looks: Looks, colour: str) -> str:
    """Return what covers the thigh."""
    if looks.legs == "shorts":
        return fill(build.SHORTS.path(looks.width), colour)
    return fill(_wider(build.THIGH.part(-6, THIGH, LOOSE[looks.legs]), looks.width).path(), colour)


def trouser_shank(looks: Looks, colour: str) -> str:
    """Return what covers the shank."""
    if looks.legs == "shorts":
        return ""
    ankle = 84 if looks.legs == "leggings" else 98
    return fill(build.SHANK.part(0, ankle, LOOSE[looks.legs]).path(looks.width), colour)
