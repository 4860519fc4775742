"""Leaves the colours of people to the page's theme, where they stand in its text and not in an explorer's picture."""

from __future__ import annotations

import re

from legstrength.explorers.common.palette import ILLUSTRATION

COLOUR = re.compile(r'(fill|stroke)="(#[0-9a-f]{6})"')


def _variable(colour: str) -> str:
    return "--p" + colour[1:]


def themed(svg: str) -> str:
    """Return an SVG whose colours have their dark twins on a dark page that knows `stylesheet`; without it they stay as they are."""

    def paint(found: re.Match[str]) -> str:
        kind, colour = found.groups()
        return f'style="{kind}:var({_variable(colour)},{colour})"' if colour in ILLUSTRATION else found[0]

    def merge(found: re.Match[str]) -> str:
        styles = re.findall(r'style="([^"]*)"', found[0])
        if len(styles) < 2:
            return found[0]
        bare = re.sub(r' style="[^"]*"', "", found[0])
        end = "/>" if bare.endswith("/>") else ">"
        return f'{bare.removesuffix(end)} style="{";".join(styles)}"{end}'

    return re.sub(r"<[a-z][^>]*>", merge, COLOUR.sub(paint, svg))


def stylesheet() -> str:
    """Return the dark twins as variables."""
    twins = "".join(f"{_variable(light)}:{dark};" for light, dark in ILLUSTRATION.items())
    return f'@media screen{{html[data-theme="dark"]{{{twins}}}}}\n'
