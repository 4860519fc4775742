"""How full each muscle of the neutral runner is drawn at a moment of the stride. But for `window_data`, also runs as JavaScript.

The model gives one effort a muscle and stride, its peak; when in the stride the muscle works comes from studies of muscle currents in
running. The drawing's shade is the one while the other lasts.
"""

from __future__ import annotations

from legstrength.evidence.stride import windows as measured
from legstrength.explorers.common.leg_pose import ORDER
from legstrength.live.compile.natives import nearest

HALF_ACTIVE = 0.55

EMPTY, FULL = 0.16, 0.94
"""How full a muscle is drawn at rest and at full effort."""


def activity(part: str, moment: float, windows: list[dict]) -> float:
    """Return 1 where the part works most, a smaller share where it is active, 0 where it rests, at a moment of a running stride."""
    found = 0.0
    for window in windows:
        if window["part"] == part and window["start"] <= moment and moment <= window["end"]:
            found = max(found, window["level"])
    return found


def level_of(muscle: str, moment: float, windows: list[dict]) -> float:
    """Return how active a muscle group is at a moment; the stabilisers are as active as the more active of their two parts."""
    level = activity(muscle, moment, windows)
    if muscle == "stabilisers":
        return max(level, activity("stabilisers_shank", moment, windows))
    return level


def effort_now(level: float, peak: float, walking: bool) -> float:
    """Return how hard a part works at the moment, 0 to 1; when it works in a walk is not known, so there it is the peak."""
    return (1.0 if walking else level) * min(1.0, peak / 100.0)


def efforts_now(peaks: list[float], moment: float, walking: bool, windows: list[dict]) -> dict:
    """Return how hard each muscle group works at the moment, 0 to 1."""
    found = {}
    for place in range(len(ORDER)):
        found[ORDER[place]] = effort_now(activity(ORDER[place], moment, windows), peaks[place], walking)
    return found


def shown_level(level: float, peak: float, walking: bool) -> float:
    """Return how full a part of the drawing is, from its activity and its muscle's peak effort."""
    return nearest(EMPTY + (FULL - EMPTY) * effort_now(level, peak, walking), 0.001)


def edge_of(level: float, walking: bool) -> float:
    """Return how wide the edge of a part of the drawing is, in px: what works stands out."""
    return 0.0 if level == 0.0 or walking else 1.8


def shades_of(peaks: list[float], moment: float, walking: bool, windows: list[dict]) -> dict:
    """Return how full each part of `anatomy` is and how wide its edge, from the peak efforts of the muscles of ORDER in per cent."""
    results: dict = {}
    for place in range(len(ORDER)):
        muscle = ORDER[place]
        level = activity(muscle, moment, windows)
        results[muscle + "_shade"] = shown_level(level, peaks[place], walking)
        results[muscle + "_edge"] = edge_of(level, walking)
        if muscle == "stabilisers":
            side = activity("stabilisers_shank", moment, windows)
            for below in ("shank", "foot"):
                results["stabilisers_" + below + "_shade"] = shown_level(side, peaks[place], walking)
                results["stabilisers_" + below + "_edge"] = edge_of(side, walking)
    return results


def window_data() -> list[dict]:
    """Return the windows in which muscles work, as data for a page, in pieces within 0 to 100."""
    level = {"core": 1.0, "active": HALF_ACTIVE}
    return [
        {"part": window.part, "start": start, "end": end, "level": level[window.kind]}
        for window in measured()
        if window.kind in level
        for start, end in window.pieces()
    ]
