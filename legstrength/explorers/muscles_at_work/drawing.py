"""The runner that the chapter on muscles at work draws, and below it when each muscle works in a stride."""

from __future__ import annotations

from legstrength.evidence.stride import windows
from legstrength.explorers.common.leg_pose import NAMES, ORDER
from legstrength.explorers.common.palette import BASELINE, INK, MUSCLES
from legstrength.explorers.common.runner import anatomy
from legstrength.explorers.muscles_at_work.layout import (
    BAR_LEFT,
    BAR_WIDTH,
    GROUND_Y,
    HEIGHT,
    HIP_X,
    ROW,
    ROW_TOP,
    SIZE,
    WIDTH,
)
from legstrength.live import Drawing

SMALL = 'font-family="system-ui, sans-serif" font-size="14.5"'

SMALLER = 'font-family="system-ui, sans-serif" font-size="13.5"'

NAMES_LEFT, NAMES_RIGHT, NAMES_TOP, NAMES_STEP = 121.0, 270.0, 182.0, 33.0


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
        f"{anatomy.body(SIZE)}{anatomy.names(NAMES_LEFT, NAMES_RIGHT, NAMES_TOP, NAMES_STEP, SMALLER)}"
        f'<text x="0" y="{ROW_TOP - 10:g}" fill="{INK}" {SMALL}>foot down</text>'
        f'<rect data-part="stance" x="{BAR_LEFT:g}" y="{ROW_TOP - 17:g}" height="6" fill="{BASELINE}"/>'
        f'{names}<g data-part="windows">{_windows()}</g>'
        f'<text data-part="unknown" x="{BAR_LEFT + 4:g}" y="{ROW_TOP + 60:g}" fill="{INK}" {SMALL}></text>'
        f'<g data-part="cursor"><line x1="{BAR_LEFT:g}" x2="{BAR_LEFT:g}" y1="{ROW_TOP - 20:g}" y2="{bottom:g}" stroke="{INK}" stroke-width="2"/></g>'
        f"{ticks}</svg>"
    )


def drawing() -> Drawing:
    """Return the runner as a view of the results of `legstrength.explorers.muscles_at_work.core.run`."""
    parts = anatomy.parts()
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
        alt="A runner in side view, on the spot; the muscle groups of the near leg are shaded by effort while they work, and swell; below it the part of the stride in "
        "which each group works.",
        parts=parts,
        title="Runner",
        hint="Point at a muscle, or go to it with the Tab key, and it says its name and effort.",
        play="moment",
        cover=f"{HIP_X - WIDTH / 2:g} 150 {WIDTH} {GROUND_Y - 144:g}",
    )
