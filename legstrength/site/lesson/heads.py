"""The round badges by which readers tell people apart."""

from __future__ import annotations

import re

from legstrength.explorers.common.runner.cast import PEOPLE
from legstrength.explorers.common.runner.people import head
from legstrength.html import Markup

SIZE = 32


def badge(name: str) -> Markup:
    """Return the badge of a person as an SVG of 32 × 32: the head of one of the cast, or for others a circle with their first letter.

    The name stands beside it, so it is out of the way of screen readers.
    """
    if name in PEOPLE:
        opened = f'<svg class="badge" viewBox="0 0 60 60" width="{SIZE}" height="{SIZE}" aria-hidden="true" focusable="false">'
        return Markup(re.sub(r"^<svg[^>]*>", opened, head(name, SIZE), count=1))
    circle = '<circle cx="16" cy="16" r="14.5" fill="#f4f0e7" stroke="#8d9391" stroke-width="1.5"/>'
    return Markup(
        f'<svg class="badge" viewBox="0 0 32 32" width="{SIZE}" height="{SIZE}" aria-hidden="true" focusable="false">{circle}'
        '<text x="16" y="21.5" text-anchor="middle" font-size="15" font-weight="650" fill="#22282a">{}</text></svg>'
    ).format(name[:1].upper())
