"""A slice of the thigh as a scan shows it: a drawing, not one person's."""

from __future__ import annotations

from legstrength.explorers.common.palette import BARK, BONE, GHOST, MUSCLES, SAND


def scan() -> str:
    """Return a slice of the thigh as an `<svg>`: skin, the muscle at the front in its colour, the others, and bone."""
    front = "M-74 -118C-70 -168 -34 -194 0 -194C34 -194 70 -168 74 -118C60 -104 34 -112 22 -98L-22 -98C-34 -112 -60 -104 -74 -118Z"
    back = (
        "M-74 -104C-58 -94 -36 -98 -24 -84L24 -84C36 -98 58 -94 74 -104C76 -50 40 -16 0 -16C-40 -16 -76 -50 -74 -104Z"
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-110 -220 220 224" role="img" aria-label="a slice of the thigh">'
        f'<rect x="-104" y="-214" width="208" height="212" rx="18" fill="{SAND}" stroke="{GHOST}" stroke-width="6"/>'
        f'<circle cx="0" cy="-106" r="92" fill="{BONE}" stroke="{BARK}" stroke-width="5"/>'
        f'<path d="{front}" fill="{MUSCLES["quadriceps"]}"/><path d="{back}" fill="{BARK}"/>'
        f'<circle cx="0" cy="-94" r="19" fill="{BONE}" stroke="{BARK}" stroke-width="6"/></svg>'
    )
