"""People as SVG: whole, posed by joints, and as round badges."""

from __future__ import annotations

from html import escape

from legstrength.explorers.common.leg_pose import SHANK, THIGH
from legstrength.explorers.common.runner import build
from legstrength.explorers.common.runner.cast import Looks, Person, named
from legstrength.explorers.common.runner.cloth import LOOSE, sleeve, trouser_shank, trouser_thigh, trunk
from legstrength.explorers.common.runner.heads import fill, profile_of, stroke
from legstrength.explorers.common.runner.joints import NECK, SHOULDER, STANDING, UPPER_ARM, Leg, Pose, running
from legstrength.explorers.common.runner.motion import begun
from legstrength.explorers.common.runner.outline import plain

LEFT, TOP, WIDTH, HEIGHT = -134, -456, 280, 460
"""The box that holds everybody in every pose, in the drawing's units: the hip above x = 0, the ground at y = 0."""

RING = "#8b857a"


def _joint(part: str, x: float, y: float, degrees: float, inside: str) -> str:
    """Return what turns about a joint; the turn itself is on a group of its own, so that CSS can take it over."""
    at = f' transform="translate({plain(x)} {plain(y)})"' if x or y else ""
    return f'<g{at}><g class="{part}" transform="rotate({plain(-degrees)})">{inside}</g></g>'


def _foot(looks: Looks) -> str:
    sole = stroke("M-14.6 12.8L44 12.8", looks.far_shorts, 4.4)
    return (
        fill(build.SOCK, "#fdfcf8")
        + f'<path d="{build.SHOE}" fill="{looks.shoes}" stroke="{looks.far_shorts}" stroke-width="1.4"/>'
        + sole
    )


def _leg(looks: Looks, side: str, angles: Leg) -> str:
    skin, cloth = (looks.skin, looks.shorts) if side == "near" else (looks.far_skin, looks.far_shorts)
    long = looks.legs != "shorts"
    colour = cloth if long else skin
    knee = f'<circle class="joint" cy="{THIGH:g}" r="{plain((12 + LOOSE[looks.legs]) * looks.width)}" fill="{colour}"/>'
    ankle = f'<circle class="joint" cy="{SHANK:g}" r="8.6" fill="{skin}"/>'
    foot = _joint(f"{side}-foot", 0, SHANK, angles.ankle, _foot(looks))
    shank = ankle + foot + fill(build.SHANK.path(looks.width), skin) + trouser_shank(looks, cloth)
    thigh = fill(build.THIGH.path(looks.width), colour) + trouser_thigh(looks, cloth)
    inside = _joint(f"{side}-shank", 0, THIGH, -angles.knee, shank) + knee + thigh
    return _joint(f"{side}-thigh", 0, 0, angles.thigh, inside)


def _arm(looks: Looks, side: str, arm: float, pose: Pose) -> str:
    skin, cloth = (looks.skin, looks.shirt) if side == "near" else (looks.far_skin, looks.far_shirt)
    width = (1 + looks.width) / 2 if looks.width > 1 else looks.width
    long = looks.sleeves == "long"
    sleeved = cloth if long else skin
    hand = f'<ellipse cy="56" rx="7.4" ry="9" fill="{skin}"/>'
    sleeve_width = 1.12 * width if long else width
    fore = hand + fill(build.FORE.path(sleeve_width), sleeved)
    elbow = f'<circle class="joint" cy="{UPPER_ARM:g}" r="{plain(8.3 * sleeve_width)}" fill="{sleeved}"/>'
    seam = f' stroke="{looks.far_shirt}" stroke-width="1.2"' if long else ""
    upper = f'<path d="{build.UPPER.path(sleeve_width)}" fill="{sleeved}"{seam}/>' + elbow
    inside = (
        upper + _joint(f"{side}-fore", 0, UPPER_ARM, pose.elbow, fore) + sleeve(looks, cloth, looks.far_shirt, width)
    )
    return _joint(f"{side}-arm", *SHOULDER, arm + pose.lean, inside)


def figure(person: Person, pose: Pose, style: str = "") -> str:
    """Return somebody in a pose as a group that stands on y = 0."""
    looks = person.looks
    head = f'<g transform="translate({plain(NECK[0])} {plain(NECK[1])}) rotate(-3) scale(1.1)">{profile_of(looks)}</g>'
    lean = f'<g transform="rotate({plain(pose.lean)})">'
    far = lean + _arm(looks, "far", pose.far_arm, pose) + "</g>" + _leg(looks, "far", pose.far)
    middle = lean + head + "</g>" + _leg(looks, "near", pose.near)
    near = lean + trunk(looks) + _arm(looks, "near", pose.near_arm, pose) + "</g>"
    scale = f' transform="scale({looks.height:g})"' if looks.height != 1 else ""
    moves = f' style="{style}"' if style else ""
    return f'<g class="runner"{scale}{moves}><g class="body" transform="translate(0 {plain(-pose.hip)})">{far}{middle}{near}</g></g>'


def person(name: str, phase: float | None = None) -> str:
    """Return one of the cast as an `<svg>` that faces right: running at a phase of the stride (0 to 1), or standing at ease.

    Who runs can be set in motion (`motion.py`), and starts from this phase.
    """
    who = named(name)
    drawn = (
        figure(who, STANDING).replace('class="runner"', "")
        if phase is None
        else figure(who, running(phase), begun(phase))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="person" viewBox="{LEFT} {TOP} {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{escape(who.name)}">{drawn}</svg>'
    )


def head(name: str, size: int = 32) -> str:
    """Return one of the cast as a round badge of so many px."""
    who = named(name)
    x = {"ponytail": 33, "bun": 30.5, "braid": 30.5}.get(who.looks.hair, 28)
    bust = "M8.5 48C10 42 17 40 23 39.4L33 39.4C40 41 47 43 50 49.6A28 28 0 0 1 8.5 48Z"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="head" viewBox="0 0 60 60" width="{size}" height="{size}" role="img" '
        f'aria-label="{escape(who.name)}"><circle cx="30" cy="30" r="28.6" fill="#efeae0"/>'
        f'<g transform="translate({x} 44) scale(0.61)">{profile_of(who.looks)}</g>{fill(bust, who.looks.shirt)}'
        f'<circle cx="30" cy="30" r="28.6" fill="none" stroke="{RING}" stroke-width="1.6"/></svg>'
    )
