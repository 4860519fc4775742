"""An explorer's picture on paper: the same axes, lines, bands, marks and words as on the page, as an SVG that a black printer can print.

Nothing in it moves and nothing asks for a script. `axes_only` leaves the curves to the pupil's pencil.
"""

from __future__ import annotations

import math
from html import escape

from legstrength.live.compile.natives import MINUS, fixed
from legstrength.live.plot.shapes import Axis, Point, axes_of, filled, traced, way
from legstrength.sheets.marks import area, interval, mark, stroke, words

WIDTH = 640.0
TICKS = 5
TICK = 5.0
INK, GRID = "#222222", "#bbbbbb"
SIZE = 14


def graph(figure: dict, results: dict[str, object], height: float, alt: str, name: str) -> str:
    """Return the figure filled with results, as an SVG of WIDTH × height px that says `alt`. `name` is used once on a page."""
    figure = filled(figure, results)
    axes = laid_out(figure["layout"], WIDTH, height)
    cuts: list[str] = []
    shapes: list[str] = []
    letters: list[str] = []
    for trace, points, outline in traced(figure, axes):
        x, y = axes_of(trace, axes)
        box = f"{name}-{axes_name(trace)}"
        if not any(box in cut for cut in cuts):
            size = f'width="{x.end - x.start:.1f}" height="{y.start - y.end:.1f}"'
            cuts.append(f'<clipPath id="{box}"><rect x="{x.start:.1f}" y="{y.end:.1f}" {size}/></clipPath>')
        inside = drawn(trace, points, outline, y)
        whole = trace.get("cliponaxis") is False or "lines" not in trace.get("mode", "lines")
        shapes.append(inside if whole else f'<g clip-path="url(#{box})">{inside}</g>')
        if "text" in trace.get("mode", ""):
            letters.append(words(trace, points, WIDTH))
    return framed(
        f"<defs>{''.join(cuts)}</defs>{rules(figure['layout'], axes, WIDTH, height)}{''.join(shapes + letters)}",
        WIDTH,
        height,
        alt,
    )


def axes_only(figure: dict, width: float, height: float, alt: str) -> str:
    """Return the first panel's empty axes, with ticks, units and titles, to draw into, as an SVG of width × height px."""
    layout = dict(figure["layout"])
    x = {key: value for key, value in layout["xaxis"].items() if key not in ("anchor", "domain")}
    y = {key: value for key, value in layout["yaxis"].items() if key != "domain"}
    layout = {"xaxis": x, "yaxis": y, "margin": layout["margin"], "annotations": layout.get("annotations", [])[:1]}
    return framed(rules(layout, laid_out(layout, width, height), width, height), width, height, alt)


def framed(inside: str, width: float, height: float, alt: str) -> str:
    """Return the SVG element around the drawing."""
    return (
        f'<svg class="graph" role="img" aria-label="{escape(alt)}" viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}" '
        f'font-family="Arial, Helvetica, sans-serif" font-size="{SIZE}" fill="{INK}">{inside}</svg>'
    )


def axes_name(trace: dict) -> str:
    """Return a name for the pair of axes that a trace stands on."""
    return f"{trace.get('xaxis', 'x')}{trace.get('yaxis', 'y')}"


def drawn(trace: dict, points: list[tuple[int, Point]], outline: list[Point], y: Axis) -> str:
    """Return a trace's area, line, intervals and marks."""
    mode, shapes = trace.get("mode", "lines"), []
    if outline:
        shapes.append(area(way(outline), trace.get("fillcolor", GRID)))
    line = trace.get("line") or {}
    if "lines" in mode and line.get("width", 2) and len(points) > 1:
        shapes.append(stroke(way([point for _, point in points]), line))
    if "markers" in mode:
        clear = (trace.get("marker") or {}).get("opacity", 1)
        seen = [one for one in points if (clear[one[0]] if isinstance(clear, list) else clear)]
        shapes += [interval(trace, place, point, y) + mark(trace["marker"], point) for place, point in seen]
    return "".join(shapes)


def laid_out(layout: dict, width: float, height: float) -> dict[str, Axis]:
    """Return the figure's axes by Plotly's names, on paper of this size."""
    margin = layout["margin"]
    axes = {}
    for name, settings in layout.items():
        if name[1:5] != "axis":
            continue
        low, high = settings.get("domain", [0, 1])
        if name[0] == "x":
            inner = width - margin["l"] - margin["r"]
            axes[name] = Axis(settings, margin["l"] + low * inner, margin["l"] + high * inner)
        else:
            inner = height - margin["t"] - margin["b"]
            axes[name] = Axis(settings, height - margin["b"] - low * inner, height - margin["b"] - high * inner)
    return axes


def rules(layout: dict, axes: dict[str, Axis], width: float, height: float) -> str:
    """Return grid, axis lines, ticks with their numbers, and titles, on paper of this size."""
    parts = []
    for name, axis in axes.items():
        anchor = axes[partner(name, axis.settings, layout)]
        parts.append((across if name[0] == "x" else upright)(axis, anchor))
    whole = laid_out({"xaxis": {}, "yaxis": {}, "margin": layout["margin"]}, width, height)
    for note in layout.get("annotations", []):
        x, y = (
            whole[name].start + note[name[0]] * (whole[name].end - whole[name].start) for name in ("xaxis", "yaxis")
        )
        x, y = max(2.0, x + note.get("xshift", 0)), y - note.get("yshift", 0)
        parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-weight="bold">{escape(note["text"])}</text>')
    return "".join(parts)


def partner(name: str, settings: dict, layout: dict) -> str:
    """Return the axis that this one meets: the one it is anchored to, or the one that is anchored to it."""
    if settings.get("anchor"):
        return f"{settings['anchor'][0]}axis{settings['anchor'][1:]}"
    number = name[5:]
    other = ("y" if name[0] == "x" else "x") + "axis"
    return other + number if other + number in layout and number else other


def across(axis: Axis, anchor: Axis) -> str:
    """Return an x axis at the foot of its panel."""
    settings, foot = axis.settings, anchor.start
    if settings.get("visible") is False:
        return ""
    parts = (
        [f'<path d="M{axis.start:.1f} {foot:.1f}H{axis.end:.1f}" stroke="{INK}"/>'] if settings.get("linecolor") else []
    )
    for value, label in ticks(settings):
        x = axis.at(value)
        if settings.get("showgrid"):
            parts.append(f'<path d="M{x:.1f} {foot:.1f}V{anchor.end:.1f}" stroke="{GRID}" stroke-width="0.7"/>')
        if settings.get("ticks"):
            parts.append(f'<path d="M{x:.1f} {foot:.1f}v{TICK}" stroke="{INK}"/>')
        if settings.get("showticklabels", True):
            parts.append(f'<text x="{x:.1f}" y="{foot + TICK + 13:.1f}" text-anchor="middle">{escape(label)}</text>')
    if settings.get("zeroline") and settings.get("range"):
        parts.append(f'<path d="M{axis.at(0):.1f} {foot:.1f}V{anchor.end:.1f}" stroke="{INK}"/>')
    title = (settings.get("title") or {}).get("text")
    if title:
        parts.append(
            f'<text x="{(axis.start + axis.end) / 2:.1f}" y="{foot + TICK + 32:.1f}" text-anchor="middle">{escape(title)}</text>'
        )
    return "".join(parts)


def upright(axis: Axis, anchor: Axis) -> str:
    """Return a y axis at the left of its panel."""
    settings, left = axis.settings, anchor.start
    if settings.get("visible") is False:
        return ""
    parts = (
        [f'<path d="M{left:.1f} {axis.start:.1f}V{axis.end:.1f}" stroke="{INK}"/>'] if settings.get("linecolor") else []
    )
    for value, label in ticks(settings):
        y = axis.at(value)
        if settings.get("showgrid"):
            parts.append(f'<path d="M{left:.1f} {y:.1f}H{anchor.end:.1f}" stroke="{GRID}" stroke-width="0.7"/>')
        if settings.get("ticks"):
            parts.append(f'<path d="M{left:.1f} {y:.1f}h-{TICK}" stroke="{INK}"/>')
        if settings.get("showticklabels", True):
            parts.append(f'<text x="{left - TICK - 3:.1f}" y="{y + 5:.1f}" text-anchor="end">{escape(label)}</text>')
    return "".join(parts)


def ticks(settings: dict) -> list[tuple[float, str]]:
    """Return the ticks of an axis inside its range: those it names, those of its step, or about TICKS round ones."""
    low, high = settings["range"]
    suffix = settings.get("ticksuffix", "")
    if settings.get("tickvals"):
        values = settings["tickvals"]
        labels = settings.get("ticktext") or [spelled(value) + suffix for value in values]
    else:
        step = settings.get("dtick") or round_step((high - low) / TICKS)
        first = math.ceil((low - settings.get("tick0", 0)) / step - 1e-9)
        last = math.floor((high - settings.get("tick0", 0)) / step + 1e-9)
        values = [settings.get("tick0", 0) + place * step for place in range(first, last + 1)]
        labels = [spelled(value) + suffix for value in values]
    return [(value, label) for value, label in zip(values, labels, strict=True) if low - 1e-9 <= value <= high + 1e-9]


def round_step(least: float) -> float:
    """Return the smallest of 1, 2, 5, 10 … that is not below `least`."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(share * power for share in (1, 2, 5, 10) if share * power >= least - 1e-9)


def spelled(value: float) -> str:
    """Return a tick's number, without needless decimals."""
    return fixed(value, 0) if abs(value - round(value)) < 1e-9 else f"{value:g}".replace("-", MINUS)
