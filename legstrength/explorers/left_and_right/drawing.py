"""Mira on her scale, as a friend's film shows her: legs from behind. Drawn by eye, and no measure of anything; only the needles are."""

from __future__ import annotations

from legstrength.explorers.common.palette import BARK, BONE, INK, SAND, SOFT, THRESHOLD, TRIAL
from legstrength.explorers.left_and_right.core import TEST_ERROR
from legstrength.explorers.left_and_right.dial import MOST, TESTS, sector, turn

SKIN, CLOTH, SHIRT, BAND, SHOE, CREASE = "#c08a5e", "#33413f", "#e4dccb", "#6b5a45", "#fdfcf8", "#3a2a22"

WIDTH, HEIGHT, GROUND = 172.0, 266.0, 188.0
"""The box of the drawing, and how far below its upper edge the bars' ground is."""

LARGE = 1.17
"""How much larger the dial is where it stands alone."""

LEFT_LEG = (
    "M201.6 39.8C198.9 35.2 191 35.5 186 37.4C180.3 39.6 176.1 44.9 173.9 50.6C171.1 57.9 171.6 65.7 172.2 73.4C173 83.4 175.6 92.5 177.9 102.2"
    "C178.9 106.4 181.6 109.9 181.8 114.2C182.1 120.4 179 126 179.3 132.2C179.6 139.3 182 145.7 183.6 152.6C184.9 157.9 186.9 162.8 187.8 168.2"
    "C188.2 170.6 188.1 173.1 187.2 175.4C186.6 177 182 178.4 183.6 179C187.8 180.6 192.6 180.7 196.8 179C198.4 178.4 196 175.8 195.6 174.2"
    "C195 171.4 193.8 168.7 193.8 165.8C193.8 160.9 195.1 156.3 195.6 151.4C196.3 144.9 197.5 138.8 197.4 132.2C197.3 126 194.6 120.4 195 114.2"
    "C195.3 109.1 198.7 104.9 199.5 99.8C201.2 88.1 201.8 76.9 202.2 65C202.5 56.4 205.9 47.2 201.6 39.8Z"
)
CREASES = (
    "M188.4 89C188.6 93.5 188.3 97.8 189 102.2C189.5 105.6 191 108.5 192 111.8M184.2 116.6C185.8 117.2 187.3 118.4 189 118.4C190.6 118.4 191.8 117.2 193.2 116.6"
    "M188.4 123.8C188.4 127.9 188.2 131.7 188.4 135.8C188.6 139.9 189.2 143.7 189.6 147.8"
)
HEEL = "M196.2 169.4C193.2 168.1 189.5 168 186.6 169.4C184.5 170.4 184.4 173.2 183.6 175.4C183.1 176.8 181.6 179.2 183 179.6C188.3 181 194 181.5 199.2 179.6C201 179 198.5 176 198 174.2C197.5 172.5 197.8 170.1 196.2 169.4Z"
ARM = "M161.8 0C160.6 5.5 158.4 11.6 158.4 18.2C158.4 24.4 159.2 30.6 162 36.2C162.8 37.7 166.3 36.6 166.8 35C168.6 29.6 167.1 23.8 168 18.2C169.1 11.6 171.1 5.5 172.6 0Z"
SHORTS = (
    "M177.6 21.8C194.4 15.6 213.6 15.6 230.4 21.8C237.5 24.4 235 35.9 235.8 43.4C236.9 53.5 242.5 65.7 235.8 73.4C229.5 80.7 216.6 79.2 207.6 75.8"
    "C202.9 74 209 61.4 204 61.4C199 61.4 205.1 74 200.4 75.8C191.4 79.2 178.5 80.7 172.2 73.4C165.5 65.7 171.1 53.5 172.2 43.4C173 35.9 170.5 24.4 177.6 21.8Z"
)
TRUNK = "M180.2 0H227.8C226.6 5.4 226.3 11.7 226.8 18.2C227.1 21.7 233.8 27.1 230.4 27.8C212.8 31.2 195.2 31.2 177.6 27.8C174.2 27.1 180.9 21.7 181.2 18.2C181.7 11.7 181.4 5.4 180.2 0Z"

HEM = "M181.2 14H226.7C226.6 16 226.8 18 227.2 19.6C228.3 23 233 27.3 230.4 27.8C212.8 31.2 195.2 31.2 177.6 27.8C175 27.3 179.7 23 180.8 19.6C181.2 18 181.4 16 181.2 14Z"


def _leg() -> str:
    """Return her left leg with its shoe."""
    return (
        f'<path d="{LEFT_LEG}" fill="{SKIN}"/><path d="{CREASES}" fill="none" stroke="{CREASE}" stroke-opacity="0.3" stroke-width="1.2"/>'
        f'<path d="{HEEL}" fill="{SHOE}" stroke="{CLOTH}" stroke-width="1.4"/><path d="M199.2 179.6H183" stroke="{CLOTH}" stroke-width="3.4" stroke-linecap="round"/>'
    )


def _mira() -> str:
    """Return Mira from the waist down, seen from behind, so that her left leg is at the left."""
    half = f'{_leg()}<path d="{ARM}" fill="{SKIN}"/>'
    return (
        f'<g>{half}</g><g transform="translate(408 0) scale(-1 1)">{half}</g><path d="{SHORTS}" fill="{CLOTH}"/>'
        f'<path d="M204 31V61.4" stroke="{SHOE}" stroke-opacity="0.25" stroke-width="1.5"/><path d="{TRUNK}" fill="{SHIRT}"/><path d="{HEM}" fill="{BAND}"/>'
    )


def _marks() -> str:
    """Return the marks of the dial: none, 10 and 20 per cent to either side."""
    return "".join(
        f'<g transform="{turn(at)}"><path d="M0 -37V-52" stroke="{SOFT}" stroke-width="{1 if at else 2}"/></g>'
        for at in (-20.0, -10.0, 0.0, 10.0, 20.0)
    )


def _ring() -> str:
    """Return the ring of the dial, and on it what one test cannot tell."""
    return (
        f'<path d="{sector(-MOST, MOST)}" fill="{BONE}"/><path d="{sector(-TEST_ERROR, TEST_ERROR)}" fill="{BARK}" opacity="0.75"/>'
        f'<path data-part="wedge" d="" fill="{INK}" opacity="0.45"/>{_marks()}'
    )


def _needle(part: str, colour: str, width: float, dash: str = "", length: float = 54.0) -> str:
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<g data-part="{part}"><path d="M0 0V{-length:g}" stroke="{colour}" stroke-width="{width:g}"{dashed} stroke-linecap="round"/></g>'


def _case(inside: str, size: float = 1.0) -> str:
    """Return the body of the scale with what stands on its dial."""
    return (
        f'<path d="M118 266C120 213 154 189 204 189S288 213 290 266Z" fill="{SAND}" stroke="{BARK}" stroke-width="1.5"/>'
        f'<g transform="translate(204 258) scale({size:g})">{inside}</g>'
    )


def scale() -> tuple[str, dict[str, dict[str, str]]]:
    """Return Mira on her scale, and which results move its needles."""
    dial = (
        _ring() + _needle("steps", THRESHOLD, 2.6, "1 5") + _needle("legs", INK, 3.5) + f'<circle r="6" fill="{INK}"/>'
    )
    board = f'<rect x="142" y="181" width="124" height="8" rx="4" fill="{BARK}"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="118 0 {WIDTH:g} {HEIGHT:g}">{_mira()}{board}{_case(dial)}</svg>'
    return svg, {
        "wedge": {"d": "wedge"},
        "steps": {"transform": "steps_turn"},
        "legs": {"transform": "legs_turn"},
    }


def tests() -> tuple[str, dict[str, dict[str, str]]]:
    """Return the dial alone, with the needle of the legs and one for each test, and which results move them."""
    needles = "".join(
        f'<g data-part="seen_{number}">{_needle(f"test_{number}", TRIAL, 1.2, length=50.0)}</g>'
        for number in range(TESTS)
    )
    dial = (
        _ring()
        + needles
        + _needle("legs", INK, 3.5)
        + _needle("last", TRIAL, 2.4, "4 3", 57.0)
        + f'<circle r="6" fill="{INK}"/>'
    )
    parts = {"wedge": {"d": "wedge"}, "legs": {"transform": "legs_turn"}, "last": {"transform": "test_last"}}
    for number in range(TESTS):
        parts[f"seen_{number}"] = {"opacity": f"test_seen_{number}"}
        parts[f"test_{number}"] = {"transform": f"test_turn_{number}"}
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="116 186 176 82">{_case(dial, LARGE)}</svg>', parts
