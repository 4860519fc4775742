"""The round badges by which readers tell people apart."""

from __future__ import annotations

from legstrength.html import Markup


def badge(name: str) -> Markup:
    """Return the badge of a person as an SVG of 32 × 32: a circle with the first letter of the name."""
    circle = '<circle cx="16" cy="16" r="14.5" fill="#f4f0e7" stroke="#8d9391" stroke-width="1.5"/>'
    return Markup(
        '<svg class="badge" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">'
        + circle
        + '<text x="16" y="21.5" text-anchor="middle" font-size="15" font-weight="650" fill="#22282a">{}</text></svg>'
    ).format(name[:1].upper())
