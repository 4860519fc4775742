"""The strokes, areas, marks and words of a printed graph, each as a piece of SVG with plain attributes."""

from __future__ import annotations

import re
from html import escape, unescape

from legstrength.live.plot.shapes import Axis, Point

DASHES = {"dot": (1, 1), "dash": (3, 3), "longdash": (5, 5), "dashdot": (3, 1, 1, 1)}
"""Plotly's dashes, in widths of the line."""

RGBA = re.compile(r"rgba\((\d+), ?(\d+), ?(\d+), ?([\d.]+)\)")
LINE = 15.0
LETTER = 6.6
"""About the width of a letter at the usual size, to keep words inside the paper."""


def paint(colour: str, kind: str) -> str:
    """Return the attributes that paint with a colour; `kind` is "stroke" or "fill"."""
    found = RGBA.fullmatch(colour)
    if not found:
        return f'{kind}="{escape(colour)}"'
    red, green, blue, share = found.groups()
    return f'{kind}="#{int(red):02x}{int(green):02x}{int(blue):02x}" {kind}-opacity="{share}"'


def area(path: str, colour: str) -> str:
    """Return a shaded area without an outline."""
    return f'<path d="{path}Z" {paint(colour, "fill")}/>'


def stroke(path: str, line: dict) -> str:
    """Return a line with its width and dashes."""
    width = line.get("width", 2)
    unit = max(width, 3)
    dashes = " ".join(f"{part * unit:g}" for part in DASHES.get(line.get("dash", "solid"), ()))
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<path d="{path}" fill="none" {paint(line.get("color", "#222222"), "stroke")} stroke-width="{width:g}"{dashed}/>'


def mark(marker: dict, point: Point) -> str:
    """Return one mark: a circle, a diamond or a square, filled or open."""
    (x, y), half = point, marker.get("size", 6) / 2
    shape, _, hollow = marker.get("symbol", "circle").partition("-")
    colour = marker.get("color", "#222222")
    line = f'{paint(colour, "stroke")} stroke-width="1.5"'
    body = f'fill="#ffffff" {line}' if hollow else paint(colour, "fill")
    if shape == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{half:g}" {body}/>'
    if shape == "square":
        return f'<rect x="{x - half:.1f}" y="{y - half:.1f}" width="{2 * half:g}" height="{2 * half:g}" {body}/>'
    far = 1.3 * half
    return (
        f'<path d="M{x - far:.1f} {y:.1f}L{x:.1f} {y - far:.1f}L{x + far:.1f} {y:.1f}L{x:.1f} {y + far:.1f}Z" {body}/>'
    )


def interval(trace: dict, place: int, point: Point, y: Axis) -> str:
    """Return the bar above and below a mark, or nothing."""
    error = trace.get("error_y") or {}
    up = (error.get("array") or [0] * (place + 1))[place]
    down = (error.get("arrayminus") or error.get("array") or [0] * (place + 1))[place]
    if not up and not down:
        return ""
    value = trace["y"][place]
    top, foot, x = y.at(value + up), y.at(value - down), point[0]
    cap = error.get("width", 3)
    path = f"M{x:.1f} {top:.1f}V{foot:.1f}M{x - cap:.1f} {top:.1f}h{2 * cap:g}M{x - cap:.1f} {foot:.1f}h{2 * cap:g}"
    return (
        f'<path d="{path}" fill="none" {paint(error["color"], "stroke")} stroke-width="{error.get("thickness", 1):g}"/>'
    )


def words(trace: dict, points: list[tuple[int, Point]], width: float) -> str:
    """Return the words beside a trace's points, kept inside paper of this width."""
    font, texts, sides = (
        trace.get("textfont") or {},
        trace.get("text") or [],
        trace.get("textposition", "middle center"),
    )
    reach = (trace.get("marker") or {}).get("size", 0) / 2 + 2
    parts = []
    for place, point in points:
        text = texts if isinstance(texts, str) else texts[place] if place < len(texts) else ""
        side = sides if isinstance(sides, str) else sides[place]
        if text:
            parts.append(word(str(text), point, side, reach, font, width))
    return "".join(parts)


def word(text: str, point: Point, side: str, reach: float, font: dict, width: float) -> str:
    """Return one text at a side of its point; “<br>” begins a new line."""
    up, _, along = side.partition(" ")
    lines = [unescape(re.sub(r"<[^>]+>", "", line)) for line in text.split("<br>")]
    size = font.get("size", 13)
    x = point[0] + {"left": -reach, "right": reach}.get(along, 0.0)
    long = max(len(line) for line in lines) * LETTER * size / 13
    anchor = {"left": "end", "right": "start"}.get(along, "middle")
    room = {"start": (0.0, width - long), "end": (long, width), "middle": (long / 2, width - long / 2)}[anchor]
    x = min(max(x, room[0]), max(room))
    first = {
        "top": point[1] - reach - 2 - LINE * (len(lines) - 1),
        "bottom": point[1] + reach + 0.8 * size,
    }.get(up, point[1] + 0.35 * size - LINE * (len(lines) - 1) / 2)
    rows = "".join(
        f'<tspan x="{x:.1f}" y="{first + LINE * row:.1f}">{escape(line)}</tspan>' for row, line in enumerate(lines)
    )
    return (
        f'<text text-anchor="{anchor}" font-size="{size}" {paint(font.get("color", "#222222"), "fill")} '
        f'stroke="#ffffff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">{rows}</text>'
    )
