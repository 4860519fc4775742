"""Heads in profile, facing right: one face for all, and hair of each one's own. The neck's foot is near the origin."""

from __future__ import annotations

from collections.abc import Callable

from legstrength.explorers.common.runner.build import EAR, FACE, NECK_SHAPE
from legstrength.explorers.common.runner.cast import Looks

DARK_LINE = "#2a2522"

EYE = f'<circle class="dark" cx="15" cy="-34" r="2.1" fill="{DARK_LINE}"/>'

SMILE = (
    f'<path d="M13.5 -19.5q4 2.6 7.3 .2" fill="none" stroke="{DARK_LINE}" stroke-width="1.8" stroke-linecap="round"/>'
)


def fill(path: str, colour: str) -> str:
    """Return a filled path."""
    return f'<path d="{path}" fill="{colour}"/>'


def stroke(path: str, colour: str, width: float) -> str:
    """Return a path as a line."""
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width:g}" stroke-linecap="round"/>'


def _bun(looks: Looks) -> tuple[str, str]:
    hair = (
        "M-18 -21C-25 -38 -22 -61 2 -61C16 -61 24 -51 22 -43C14 -42 5 -46 1 -50C0 -42 -5 -36 -7 -30C-8 -24 -10 -19 -12 -15"
        "C-15 -16 -17 -18 -18 -21Z"
    )
    knot = f'<circle cx="-19" cy="-53" r="11.5" fill="{looks.hair_colour}"/>'
    return "", knot + fill(hair, looks.hair_colour) + stroke("M-15 -59C-9.5 -53 -10 -45 -19.5 -40", looks.shirt, 3)


def _curls(looks: Looks) -> tuple[str, str]:
    hair = (
        "M-16 -24C-24 -32 -21 -42 -19 -46C-19 -55 -9 -62 -3 -60C2 -66 13 -64 16 -58C23 -57 26 -49 21 -44C14 -47 6 -46 2 -47"
        "C0 -41 -4 -37 -6 -32C-7 -27 -9 -24 -16 -24Z"
    )
    beard = "M-7 -26C-4 -20 1 -17 8 -18.5C11 -24 18 -25 22 -22.5C23.5 -15 20 -6.5 12 -6.5C2 -5.5 -6 -10 -8.5 -17Z"
    lips = stroke("M13.5 -18.2q4 2 7 -.3", looks.skin, 1.8)
    return "", fill(hair, looks.hair_colour) + fill(beard, looks.hair_colour) + lips


def _ponytail(looks: Looks) -> tuple[str, str]:
    tail = "M-17 -47C-28 -54 -40 -47 -42 -34C-44 -22 -39 -14 -45 -4C-35 -6 -27 -15 -27 -26C-27 -34 -23 -38 -16 -38Z"
    hair = (
        "M-17 -24C-24 -40 -21 -60 2 -60.5C15 -61 23 -53 22.5 -45C14 -44 6 -47 2 -51C0 -43 -4 -37 -7 -31C-8 -26 -9 -21 -11 -17"
        "C-14 -18 -16 -21 -17 -24Z"
    )
    band = stroke("M-19.5 -44C-10 -52 8 -54 21.5 -48", looks.marks, 4)
    return fill(tail, looks.hair_colour), fill(hair, looks.hair_colour) + band


def _cap(looks: Looks) -> tuple[str, str]:
    hair = "M-18 -40C-25 -34 -24 -22 -20 -13C-15 -10 -10 -13 -8 -19C-9 -25 -7 -30 -5 -34L-2 -42Z"
    crown = "M-20 -39C-23 -54 -11 -64 4 -63C17 -62 25 -54 23.5 -43C10 -41 -8 -40 -20 -39Z"
    brim = "M15 -47C25 -48 36 -45 41 -40C37 -38 28 -41 18 -42Z"
    return "", fill(hair, looks.hair_colour) + fill(crown, looks.shorts) + fill(brim, looks.marks)


def _bob(looks: Looks) -> tuple[str, str]:
    hair = (
        "M-20 -10C-27 -22 -25 -61 3 -61C18 -61 24 -52 22 -44C12 -43 3 -47 -1 -51C0 -44 0 -36 -3 -30C-4 -22 -4 -14 -8 -8"
        "C-12 -6 -18 -7 -20 -10Z"
    )
    glass = f'<circle cx="15.5" cy="-34" r="6.2" fill="none" stroke="{DARK_LINE}" stroke-width="1.6"/>'
    return "", fill(hair, looks.hair_colour) + glass + stroke("M9.3 -34.5L-3 -36", DARK_LINE, 1.6)


def _bald(looks: Looks) -> tuple[str, str]:
    sides = "M-17 -19C-24 -32 -21 -47 -13 -52C-15 -44 -11 -40 -6 -38C-6 -32 -8 -28 -9 -22C-11 -18 -14 -17 -17 -19Z"
    moustache = "M11.5 -20C14 -25.4 21 -25.6 25 -21C21.5 -18.6 16 -18.4 11.5 -20Z"
    brow = stroke("M11.5 -40.5q3.5 -2 7.5 -.6", looks.hair_colour, 2)
    return "", fill(sides, looks.hair_colour) + fill(moustache, looks.hair_colour) + brow


def _scarf(looks: Looks) -> tuple[str, str]:
    """A sports headscarf that leaves the face free and falls to the shoulders."""
    cloth = (
        "M-19 17C-25.5 1 -27 -20 -24 -38C-21 -56 -8 -63 4 -62C17 -61 23 -52 22 -44C14 -47 8 -45 7 -38C5 -28 6 -16 12 -8"
        "C13.5 0 13 9 10.5 17C2 23 -12 23 -19 17Z"
    )
    fold = stroke("M7 -38C3 -30 4 -14 11 -7M-20 -12C-13 -4 -4 0 8 0", looks.shorts, 1.8)
    return "", fill(cloth, looks.hair_colour) + fold


def _cropped(looks: Looks) -> tuple[str, str]:
    hair = (
        "M-16 -13C-26 -26 -26 -57 -3 -62C3 -66 12 -64 16 -60C24 -57 26 -50 23 -43C17 -42 9 -44 4 -50C5 -43 1 -37 -2 -32"
        "C0 -26 -3 -21 -6 -17C-9 -12 -13 -11 -16 -13Z"
    )
    ring = f'<circle cx="-1" cy="-21.5" r="2" fill="none" stroke="{looks.marks}" stroke-width="1.4"/>'
    spots = "".join(f'<circle cx="{x}" cy="{y}" r="1"/>' for x, y in ((11, -26.5), (14.6, -25), (18.4, -26.8)))
    return "", fill(hair, looks.hair_colour) + f'<g fill="#b07d52">{spots}</g>' + ring


def _braid(looks: Looks) -> tuple[str, str]:
    """Hair combed back into one plait that falls behind the shoulder."""
    plait = "M-13 -30C-23 -29 -27 -21 -24 -14C-28 -9 -27 -2 -23 1C-26 5 -26 10 -22 14C-18 12 -15 7 -16 2C-13 -1 -12 -7 -15 -11C-11 -15 -9 -20 -9 -25Z"
    hair = (
        "M-17 -24C-25 -40 -21 -60 2 -61C16 -61 24 -53 22.5 -44C19 -50 13 -53 8 -53C3 -50 -1 -44 -4 -38C-6 -32 -8 -27 -9 -20"
        "C-13 -19 -16 -21 -17 -24Z"
    )
    ties = stroke("M-24 -14L-15 -11M-23 1L-16 2", looks.marks, 2.2)
    return fill(plait, looks.hair_colour) + ties, fill(hair, looks.hair_colour)


def _quiff(looks: Looks) -> tuple[str, str]:
    """Short hair that is swept up over the forehead."""
    hair = (
        "M-16 -23C-24 -32 -22 -46 -18 -50C-15 -60 -6 -62 2 -61C8 -67 20 -66 25 -58C22 -51 13 -52 5 -50C3 -44 -2 -38 -6 -32"
        "C-7 -27 -9 -22 -16 -23Z"
    )
    return "", fill(hair, looks.hair_colour)


def _headband(looks: Looks) -> tuple[str, str]:
    """Hair cut very short under a band that is knotted at the back."""
    hair = "M-15 -24C-23 -36 -20 -58 2 -59.5C15 -60 22 -53 21 -46C13 -47 6 -48 2 -48C0 -42 -4 -36 -7 -30C-8 -25 -10 -22 -15 -24Z"
    ends = stroke("M-19 -40L-29 -35M-19 -40L-26 -30", looks.shirt, 3.4)
    return ends, fill(hair, looks.hair_colour) + stroke("M-20 -40C-10 -48 8 -51 21.5 -47", looks.shirt, 6)


HAIR: dict[str, Callable[[Looks], tuple[str, str]]] = {
    "bun": _bun,
    "curls": _curls,
    "ponytail": _ponytail,
    "cap": _cap,
    "bob": _bob,
    "bald": _bald,
    "scarf": _scarf,
    "cropped": _cropped,
    "braid": _braid,
    "quiff": _quiff,
    "headband": _headband,
}
"""Each gives what lies behind the head and what lies over it."""


def profile_of(looks: Looks) -> str:
    """Return somebody's head and neck."""
    behind, over = HAIR[looks.hair](looks)
    mouth = "" if looks.hair == "curls" else SMILE
    ear = f'<path d="{EAR}" opacity="0.16"/>'
    return behind + fill(NECK_SHAPE, looks.skin) + fill(FACE, looks.skin) + ear + EYE + mouth + over
