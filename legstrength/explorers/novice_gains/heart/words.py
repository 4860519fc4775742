"""What the chosen trials found, in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed, signed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return in words how many groups got fitter, and how many stronger."""
    if results["groups"] == 0.0:
        return "No trial here fits that choice. Take shorter ones, or other people."
    if results["groups"] == 1.0:
        first = f"Trials found, in one group: oxygen uptake {signed(results['least'], 0)} %."
    else:
        first = f"Trials found, in {fixed(results['groups'], 0)} groups: oxygen uptake {signed(results['least'], 0)} to {signed(results['most'], 0)} %."
    if results["tested"] == 0.0:
        return first + " None of them was tested for the strength of the knee."
    return (
        first
        + f" Knee strength was tested in {fixed(results['tested'], 0)}; a gain was clear in {fixed(results['grew'], 0)}."
    )
