"""What stands in the pictures of the stairs: ten footprints, and Lou's rucksack."""

from __future__ import annotations

from legstrength.explorers.common.palette import GHOST, JOG
from legstrength.explorers.common.runner.people import person
from legstrength.explorers.plateau.stairs import STEPS

PACE = 14.0
"""From one print to the next, in the prints' own units."""

LEATHER, STITCH = "#8b6f47", "#3a2a22"

SACK = (
    f'<path d="M-58 -34C-62 -60 -54 -82 -34 -84L-8 -82V18L-42 20C-56 18 -56 -8 -58 -34Z" fill="{LEATHER}" stroke="{STITCH}" stroke-width="4" stroke-linejoin="round"/>'
    f'<path d="M-56 -28H-12M-46 -4h24v14h-26" fill="none" stroke="{STITCH}" stroke-width="4"/>'
)

STRAP = f'<path d="M4 -338C26 -344 34 -318 24 -288" fill="none" stroke="{LEATHER}" stroke-width="9" stroke-linecap="round"/>'


def _print(place: int, style: str) -> str:
    """Return one print, toes to the right, left and right foot in turn."""
    side = 1 if place % 2 else -1
    at = f"translate({PACE * (place + 0.5):g} {11 + 4.6 * side:g})"
    sole = f'<ellipse cx="2.4" rx="4.4" ry="3.1" transform="rotate({-8 * side})"/>'
    return f'<g transform="{at}" {style}>{sole}<ellipse cx="-4.6" cy="{0.6 * side:g}" rx="2.3" ry="2.1"/></g>'


def _easy(place: int) -> str:
    """Return a print that does not count: its outline."""
    return _print(place, "").replace("/>", f' fill="none" stroke="{GHOST}" stroke-width="1.3"/>')


def _counts(name: str, place: int) -> str:
    """Return the same print filled, which is seen while its step counts."""
    filled = _print(place, "").replace("/>", f' fill="{JOG}" stroke="{JOG}" stroke-width="1.5"/>')
    return f'<g data-part="{name}_{place}">{filled}</g>'


def prints(name: str) -> tuple[str, dict[str, dict[str, str]]]:
    """Return ten prints as an SVG, and which results fill them."""
    drawn = "".join(_easy(place) + _counts(name, place) for place in range(STEPS))
    parts = {f"{name}_{place}": {"opacity": f"{name}_step_{place}"} for place in range(STEPS)}
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {PACE * STEPS:g} 22">{drawn}</svg>', parts


def lou(phase: float) -> tuple[str, dict[str, dict[str, str]]]:
    """Return Lou with her rucksack, which grows by the result `sack`."""
    sack = f'<g transform="translate(14 -262) rotate(7)"><g data-part="sack">{SACK}</g></g>'
    svg = person("Lou", phase)
    begin = svg.index(">") + 1
    return svg[:begin] + sack + svg[begin:].replace("</svg>", f"{STRAP}</svg>"), {"sack": {"transform": "sack"}}
