"""The neutral runner as SVG: one body in side view, the muscles of its near leg within the outline, far limbs paler.

What `stride.body_of` returns fills the parts; the front of the shin is bare, since the muscle that lies there is not in the model.
"""

from __future__ import annotations

from legstrength.explorers.common.leg_pose import ORDER
from legstrength.explorers.common.palette import BARK, BODY, BONE, FAR, MUSCLES, SOFT
from legstrength.explorers.common.runner import build
from legstrength.explorers.common.runner.build import EAR, FACE, FORE, NECK_SHAPE, TRUNK, UPPER
from legstrength.explorers.common.runner.flesh import SHANK_LINE, THIGH_LINE
from legstrength.explorers.common.runner.joints import NECK
from legstrength.explorers.common.runner.outline import closed, plain

FOOT = "M-9.4 -8C-12 -1 -17 5 -17.4 10C-17.6 13.6 -15 15 -11 15L37 15C45 15 47.4 11 43.6 8C38 4 29 3 21.4 -1.4C16 -4.6 11 -7 8.4 -9Z"

PELVIS = "M-18 -30C-9 -39 8 -40 16.6 -28C19 -20 17.4 -9 12 -1C9 6 8 14 2 21C-3 25 -9 22 -9.6 14C-9.6 4 -14 -2 -17.6 -9C-20.4 -16 -20.6 -24 -18 -30Z"

HIP_SIDE = "M-8.4 -31C-3 -36 6 -34.6 9.6 -29C11.6 -21 8 -8 3.6 2C2 7 0 12 -1 12C-3.4 10 -4.6 4 -6.6 -3C-9.4 -13 -12 -23 -8.4 -31Z"

SHANK_SIDE = "M.6 38C4 42 4.6 54 4 66C3.2 79 1.6 90 -.6 99C-1.4 104 -2 107 -3.6 108C-5.8 106 -5.4 98 -4.6 88C-3.6 76 -2.4 64 -1.6 54C-1.2 46 -1 41 .6 38Z"

FOOT_SIDE = "M-4.6 -3C-2.4 2 1 6.4 7 8C12 9.4 18 10 21.6 11.6C18 14 9 13.6 2 11.6C-4 9.6 -6.4 3 -4.6 -3Z"

TENDON = "M-14.4 53C-11 60 -8 74 -7.4 88C-7.6 96 -9 101 -11.6 107C-12.4 109.6 -9.6 110.6 -8.4 107.6C-5.8 102 -4.4 94 -4.2 84C-4.4 72 -5 62 -7 56Z"


def _wide(profile: build.Profile, width: float, colour: str, more: str = "") -> str:
    return f'<path d="{profile.path(width)}" fill="{colour}"{more}/>'


def _muscle(name: str, colour: str, path: str = "") -> str:
    """Return a muscle: an opaque ground with a pale seam, so that muscles never mix, and the colour over it.

    One without a path is filled with its path as it swells.
    """
    shape = f'd="{path}" ' if path else ""
    ground = shape or f'data-part="{name}_ground" '
    return (
        f'<path {ground}fill="{BODY}" stroke="{BONE}" stroke-width="2" stroke-linejoin="round"/>'
        f'<path {shape}data-part="{name}" fill="{colour}" stroke="{colour}" stroke-linejoin="round"/>'
    )


def _foot(side: str, colour: str, over: str = "") -> str:
    return f'<g data-part="{side}_foot"><path d="{FOOT}" fill="{colour}"/>{over}</g>'


def _far_leg() -> str:
    thigh, shank = (closed(*(list(line) for line in zip(*points, strict=True))) for points in (THIGH_LINE, SHANK_LINE))
    return (
        f'<g data-part="far_thigh"><path d="{thigh}" fill="{FAR}"/><g data-part="far_shank"><circle r="12.8" fill="{FAR}"/>'
        f'<path d="{shank}" fill="{FAR}"/><circle cy="106" r="9" fill="{FAR}"/>{_foot("far", FAR)}</g></g>'
    )


def _arm(side: str, colour: str) -> str:
    """Return an arm; the near one has a seam around the whole of it, so its limbs are drawn a second time over the seam."""

    def upper(more: str = "") -> str:
        return _wide(UPPER, 1.04, colour, more)

    def fore(more: str = "") -> str:
        return f'<ellipse cy="56" rx="7.5" ry="9" fill="{colour}"{more}/>' + _wide(FORE, 1.04, colour, more)

    elbow = f'<circle r="8.6" fill="{colour}"/>'
    if side == "far":
        return f'<g data-part="far_arm">{upper()}<g data-part="far_fore">{fore()}{elbow}</g></g>'
    seam = f' stroke="{BONE}" stroke-width="5" stroke-linejoin="round"'
    return f'<g data-part="near_arm">{upper(seam)}<g data-part="near_fore">{fore(seam)}{elbow}{fore()}</g>{upper()}</g>'


def _head() -> str:
    return (
        f'<g transform="translate({plain(NECK[0])} {plain(NECK[1])}) rotate(-3) scale(1.1)"><path d="{NECK_SHAPE}" fill="{BODY}"/>'
        f'<path d="{FACE}" fill="{BODY}"/><path d="{EAR}" fill="{SOFT}" fill-opacity="0.25"/></g>'
    )


def _shank() -> str:
    """Return the near shank's outline and its foot."""
    side = _muscle("stabilisers_foot", MUSCLES["stabilisers"], FOOT_SIDE)
    return (
        f'<path data-part="near_shank_line" fill="{BODY}"/><circle r="12.8" fill="{BODY}"/><circle cy="106" r="9.4" fill="{BODY}"/>'
        f"{_foot('near', BODY, side)}"
    )


def _shank_muscles() -> str:
    """Return what lies on the near shank: calf, tendon, stabilisers, ankle bone, the band below the knee cap."""
    bone = f'fill="{BONE}" stroke="{BARK}" stroke-width="1.2"'
    band = f'<path d="M9 5L8.6 15" fill="none" stroke="{BONE}" stroke-width="4" stroke-linecap="round"/>'
    return (
        f'<path d="{TENDON}" {bone}/>{_muscle("calves", MUSCLES["calves"])}'
        f'{_muscle("stabilisers_shank", MUSCLES["stabilisers"], SHANK_SIDE)}<circle cx="2.4" cy="106" r="3.6" {bone}/>{band}'
    )


def _near(trunk: str) -> str:
    """Return the near leg with the hip, and over it what of the trunk is near."""
    bone = f'fill="{BONE}" stroke="{BARK}" stroke-width="1.4"'
    near = f'<g data-part="near_thigh"><g data-part="near_shank">{_shank()}</g><path data-part="near_thigh_line" fill="{BODY}"/></g>'
    thigh = (
        f'<g data-part="thigh_muscles">{_muscle("hamstrings", MUSCLES["hamstrings"])}{_muscle("quadriceps", MUSCLES["quadriceps"])}'
        f'<g data-part="shank_muscles">{_shank_muscles()}</g><g data-part="knee_cap"><ellipse cx="7.6" cy="-2.6" rx="4.6" ry="7" transform="rotate(-6)" {bone}/></g></g>'
    )
    return (
        f'{near}<path data-part="hip_line" fill="{BODY}"/><g data-part="pelvis"><path d="{PELVIS}" {bone}/></g>'
        f"{_muscle('hip_flexors', MUSCLES['hip_flexors'])}{thigh}{_muscle('glutes', MUSCLES['glutes'])}"
        f'<g data-part="trunk_near">{_muscle("stabilisers", MUSCLES["stabilisers"], HIP_SIDE)}{trunk}</g>'
    )


def _scaled(size: float, inside: str) -> str:
    return f'<g data-part="body" class="anatomy"><g transform="scale({size:g})">{inside}</g></g>'


def body(size: float) -> str:
    """Return the runner as a group, `size` units of the picture for a unit of the runner; the parts wait to be filled."""
    trunk = f'<g data-part="trunk_front">{_head()}{_wide(TRUNK, 1.05, BODY)}</g>'
    behind = f'<g data-part="trunk">{_arm("far", FAR)}</g>{_far_leg()}{trunk}'
    return _scaled(size, behind + _near(_arm("near", BODY)))


def legs(size: float) -> str:
    """Return the runner below the waist, for a picture that covers the waist."""
    return _scaled(size, _far_leg() + _near(""))


def parts() -> dict[str, dict[str, str]]:
    """Return which results of `stride.body_of` fill the parts of `body`; shades and edges are the explorer's."""
    turned = {
        "body": "body",
        **dict.fromkeys(("trunk", "trunk_front", "trunk_near", "pelvis"), "trunk"),
        **dict.fromkeys(("near_thigh", "thigh_muscles"), "near_thigh"),
        **dict.fromkeys(("near_shank", "shank_muscles"), "near_shank"),
        **{name: name for name in ("near_foot", "knee_cap", "far_thigh", "far_shank", "far_foot")},
        **{name: name for name in ("near_arm", "far_arm", "near_fore", "far_fore")},
    }
    found = {part: {"transform": f"{joint}_turn"} for part, joint in turned.items()}
    for name in ("quadriceps", "hamstrings", "calves", "glutes", "hip_flexors"):
        found[name] = {"d": f"{name}_shape"}
        found[f"{name}_ground"] = {"d": f"{name}_shape"}
    found["near_thigh_line"] = {"d": "near_thigh_shape"}
    found["near_shank_line"] = {"d": "near_shank_shape"}
    found["hip_line"] = {"d": "hip_shape"}
    for name in (*ORDER, "stabilisers_shank", "stabilisers_foot"):
        found[name] = {**found.get(name, {}), "fill-opacity": f"{name}_shade", "stroke-width": f"{name}_edge"}
    return found
