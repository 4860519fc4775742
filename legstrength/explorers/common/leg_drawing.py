"""The leg that the chapter on muscles at work draws: a simple side view of our own, and below it when each muscle works in a stride.

Each limb is drawn hanging straight down from its joint and is turned by `transform`; the muscles lie in the limb that they cover. The
runner faces right.
"""

from __future__ import annotations

from legstrength.evidence.stride import windows
from legstrength.explorers.common.leg_pose import (
    BAR_LEFT,
    BAR_WIDTH,
    GROUND_Y,
    HEIGHT,
    NAMES,
    ORDER,
    ROW,
    ROW_TOP,
    SHANK,
    THIGH,
    WIDTH,
)
from legstrength.explorers.common.palette import BASELINE, GRID, INK, MUSCLES
from legstrength.live import Drawing

SMALL = 'font-family="system-ui, sans-serif" font-size="14.5"'

TRUNK = "M -27 12 C -39 -6 -34 -28 -23 -42 C -20 -48 -19 -54 -18 -60 L 20 -60 C 20 -46 25 -34 25 -18 C 26 -4 24 8 20 16 C 4 24 -16 24 -27 12 Z"

THIGH_SHAPE = f"M -25 -4 C -32 26 -23 72 -12 {THIGH:g} C -9 {THIGH + 9:g} 9 {THIGH + 9:g} 12 {THIGH:g} C 23 74 31 34 24 -6 C 10 -16 -14 -14 -25 -4 Z"

SHANK_SHAPE = f"M -12 -4 C -26 18 -20 56 -9 {SHANK:g} C -6 {SHANK + 6:g} 6 {SHANK + 6:g} 8 {SHANK:g} C 11 66 15 28 12 -2 C 8 -10 -8 -10 -12 -4 Z"

FOOT_SHAPE = "M -9 -5 C -15 2 -20 9 -18 15 L 42 15 C 49 15 49 8 41 6 C 27 3 15 -3 8 -7 Z"

GLUTES = "M -2 -33 C -18 -44 -41 -28 -40 -4 C -39 16 -26 29 -11 25 C -3 8 1 -12 -2 -33 Z"

HIP_SIDE = "M -12 -41 C -3 -49 9 -46 12 -38 C 12 -22 6 -5 1 5 C -6 -5 -12 -22 -12 -41 Z"

HIP_FRONT = "M 11 -38 C 21 -32 29 -12 25 8 C 23 20 16 27 9 29 C 5 14 5 -16 11 -38 Z"

QUADRICEPS = "M 8 16 C 21 18 30 36 26 60 C 23 80 17 95 10 106 C 3 103 1 96 1 86 C 3 62 1 36 8 16 Z"

HAMSTRINGS = "M -10 20 C -22 22 -28 42 -24 62 C -21 82 -17 97 -11 110 C -6 105 -4 96 -4 84 C -5 60 -3 40 -10 20 Z"

CALVES = "M -7 2 C -19 4 -25 24 -20 42 C -17 54 -12 63 -9 72 C -5 64 -3 52 -3 40 C -2 26 -2 10 -7 2 Z"

SHANK_SIDE = "M 2 14 C 7 16 8 34 6 52 C 5 68 2 82 -1 92 C -4 80 -2 62 -1 46 C -1 34 -1 22 2 14 Z"

TENDON = f"M -9 70 C -9 84 -10 96 -13 {SHANK + 9:g}"


def _muscle(part: str, muscle: str, path: str) -> str:
    colour = MUSCLES[muscle]
    return f'<path data-part="{part}" d="{path}" fill="{colour}" stroke="{colour}" stroke-linejoin="round"/>'


def _limb(path: str) -> str:
    return f'<path d="{path}" fill="{GRID}" stroke="{GRID}" stroke-width="3" stroke-linejoin="round"/>'


def _leg(prefix: str, thigh: str, shank: str) -> str:
    """Return thigh, shank and foot, one hanging in the other, with what lies on the thigh and on the shank."""
    return (
        f'<g data-part="{prefix}_thigh">{_limb(THIGH_SHAPE)}<g data-part="{prefix}_shank" ><g data-part="{prefix}_foot">{_limb(FOOT_SHAPE)}</g>'
        f"{_limb(SHANK_SHAPE)}{shank}</g>{thigh}</g>"
    )


def _runner() -> str:
    near = _leg(
        "near",
        _muscle("hamstrings", "hamstrings", HAMSTRINGS) + _muscle("quadriceps", "quadriceps", QUADRICEPS),
        f'<path data-part="tendon" d="{TENDON}" fill="none" stroke="{BASELINE}" stroke-width="5" stroke-linecap="round"/>'
        + _muscle("calves", "calves", CALVES)
        + _muscle("stabilisers_shank", "stabilisers", SHANK_SIDE),
    )
    hip = (
        f'<g data-part="hip_half">{_muscle("glutes", "glutes", GLUTES)}{_muscle("hip_flexors", "hip_flexors", HIP_FRONT)}'
        f"{_muscle('stabilisers', 'stabilisers', HIP_SIDE)}</g>"
    )
    return (
        f'<g data-part="body"><g opacity="0.45">{_leg("far", "", "")}</g>'
        f'<g data-part="trunk">{_limb(TRUNK)}</g>{near}{hip}</g>'
    )


def _x(moment: float) -> float:
    return BAR_LEFT + BAR_WIDTH * moment / 100.0


def _windows() -> str:
    """Return a row for each muscle: pale where it is active, full where it is at work most, a line where a paper prints the window."""
    rows = []
    for place, muscle in enumerate(ORDER):
        colour, top = MUSCLES[muscle], ROW_TOP + ROW * place
        for window in (one for one in windows() if one.muscle == muscle):
            for start, end in window.pieces():
                at = f'x="{_x(start):.1f}" width="{_x(end) - _x(start):.1f}" fill="{colour}"'
                if window.kind == "published":
                    rows.append(f'<rect {at} y="{top + 12:g}" height="2"/>')
                else:
                    rows.append(
                        f'<rect {at} y="{top:g}" height="10" fill-opacity="{0.9 if window.kind == "core" else 0.35}"/>'
                    )
    return "".join(rows)


def svg() -> str:
    """Return the drawing's SVG: the runner, the ground, the rows of windows with their cursor."""
    bottom = ROW_TOP + ROW * len(ORDER)
    names = "".join(
        f'<text x="0" y="{ROW_TOP + ROW * place + 10:g}" fill="{MUSCLES[muscle]}" {SMALL}>{NAMES[muscle]}</text>'
        for place, muscle in enumerate(ORDER)
    )
    ticks = "".join(
        f'<text x="{_x(moment):g}" y="{bottom + 14:g}" text-anchor="{anchor}" fill="{INK}" {SMALL}>{words}</text>'
        for moment, anchor, words in ((0, "start", "0"), (50, "middle", "50"), (100, "end", "100 %"))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<text data-part="gait" x="0" y="14" fill="{INK}" font-weight="600" {SMALL}></text>'
        f'<text data-part="phase" x="0" y="33" fill="{INK}" {SMALL}></text>'
        f'<line data-part="ground" x1="0" x2="{WIDTH}" stroke="{INK}" stroke-width="2" stroke-linecap="round"/>'
        f"{_runner()}"
        f'<text x="0" y="{ROW_TOP - 10:g}" fill="{INK}" {SMALL}>foot down</text>'
        f'<rect data-part="stance" x="{BAR_LEFT:g}" y="{ROW_TOP - 17:g}" height="6" fill="{BASELINE}"/>'
        f'{names}<g data-part="windows">{_windows()}</g>'
        f'<text data-part="unknown" x="{BAR_LEFT + 4:g}" y="{ROW_TOP + 60:g}" fill="{INK}" {SMALL}></text>'
        f'<g data-part="cursor"><line x1="{BAR_LEFT:g}" x2="{BAR_LEFT:g}" y1="{ROW_TOP - 20:g}" y2="{bottom:g}" stroke="{INK}" stroke-width="2"/></g>'
        f"{ticks}</svg>"
    )


def drawing() -> Drawing:
    """Return the leg as a view of the results of `legstrength.explorers.stride_efforts.run`."""
    parts: dict[str, dict[str, str]] = {
        name: {"transform": f"{name}_turn"}
        for name in (
            "body",
            "trunk",
            "hip_half",
            "near_thigh",
            "near_shank",
            "near_foot",
            "far_thigh",
            "far_shank",
            "far_foot",
        )
    }
    for name in (*ORDER, "stabilisers_shank"):
        parts[name] = {"fill-opacity": f"{name}_shade", "stroke-width": f"{name}_edge"}
    for name in (*ORDER, "tendon"):
        parts[name] = {**parts.get(name, {}), "says": f"{name}_said"}
    parts["ground"] = {"y1": "ground_left", "y2": "ground_right"}
    parts["stance"] = {"width": "stance_width"}
    parts["cursor"] = {"transform": "cursor_at"}
    parts["windows"] = {"opacity": "windows_shade"}
    for name in ("gait", "phase", "unknown"):
        parts[name] = {"text": f"{name}_text"}
    return Drawing(
        svg(),
        alt="A leg in side view that runs on the spot, its muscle groups shaded by effort while they work; below it the part of the stride in "
        "which each group works.",
        parts=parts,
        hint="Point at a muscle, or go to it with the Tab key, and it says its name and effort.",
        play="moment",
        title="Leg",
        cover=f"0 40 {WIDTH} {GROUND_Y - 32:g}",
    )
