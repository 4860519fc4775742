"""What of Plotly's figures is drawn: the traces and attributes that `live/plot/` knows. Anything else is refused where a figure is made."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from typing import Any

ANY = None
"""An attribute that may have any value."""

Known = Mapping[str, tuple[object, ...] | None]

SIDES = tuple(f"{up} {aside}" for up in ("top", "middle", "bottom") for aside in ("left", "center", "right"))
SYMBOLS = tuple(f"{shape}{end}" for shape in ("circle", "diamond", "square") for end in ("", "-open"))

TRACE: Known = {
    "type": ("scatter",),
    "mode": ("lines", "markers", "text", "markers+text", "lines+markers"),
    "x": ANY,
    "y": ANY,
    "xaxis": ANY,
    "yaxis": ANY,
    "meta": ANY,
    "visible": (True, False),
    "opacity": ANY,
    "cliponaxis": (True, False),
    "line.color": ANY,
    "line.width": ANY,
    "line.dash": ("solid", "dot", "dash", "longdash", "dashdot"),
    "fill": ("none", "tonexty"),
    "fillcolor": ANY,
    "marker.color": ANY,
    "marker.size": ANY,
    "marker.symbol": SYMBOLS,
    "marker.opacity": ANY,
    "marker.line.color": ANY,
    "marker.line.width": ANY,
    "error_y.type": ("data",),
    "error_y.symmetric": (True, False),
    "error_y.array": ANY,
    "error_y.arrayminus": ANY,
    "error_y.color": ANY,
    "error_y.thickness": ANY,
    "error_y.width": ANY,
    "text": ANY,
    "textposition": SIDES,
    "textfont.color": ANY,
    "textfont.size": ANY,
    "hoverinfo": ("skip", "text", "all"),
    "hovertemplate": ANY,
    "hovertext": ANY,
    "name": ANY,
}
"""What a trace may have: attribute → the values that it may take."""

AXIS: Known = {
    "range": ANY,
    "domain": ANY,
    "anchor": ANY,
    "visible": (True, False),
    "fixedrange": (True,),
    "showgrid": (True, False),
    "gridcolor": ANY,
    "zeroline": (True, False),
    "zerolinecolor": ANY,
    "linecolor": ANY,
    "ticks": ("", "outside"),
    "tickcolor": ANY,
    "tickvals": ANY,
    "ticktext": ANY,
    "dtick": ANY,
    "tick0": ANY,
    "ticksuffix": ANY,
    "tickangle": (0,),
    "showticklabels": (True, False),
}
"""What an axis may have."""

ACROSS: Known = {
    "title.text": ANY,
    "title.standoff": ANY,
    "title.font.size": ANY,
    "title.font.color": ANY,
}
"""What an axis may have that goes across, besides: the name of an upright one is the heading of its panel."""

LAYOUT: Known = {
    "template": ANY,
    "font.family": ANY,
    "font.size": ANY,
    "font.color": ANY,
    **{f"margin.{side}": ANY for side in "lrtb"},
    "paper_bgcolor": ANY,
    "plot_bgcolor": ANY,
    "showlegend": (False,),
    "hovermode": ANY,
    **{f"{letter}axis.{name}": values for letter in "xy" for name, values in AXIS.items()},
    **{f"xaxis.{name}": values for name, values in ACROSS.items()},
    "yaxis.zeroline": (False,),
    "annotations.text": ANY,
    "annotations.x": ANY,
    "annotations.y": ANY,
    "annotations.xref": ("paper",),
    "annotations.yref": ("paper",),
    "annotations.xanchor": ("left",),
    "annotations.yanchor": ("bottom",),
    "annotations.xshift": ANY,
    "annotations.yshift": ANY,
    "annotations.showarrow": (False,),
    "annotations.font.size": ANY,
    "annotations.font.color": ANY,
}
"""What a layout may have; all axes of a letter may have the same."""

INSTEAD = {
    "fill": "Draw the band's lower edge first, then its upper edge with fill=“tonexty”.",
    "error_x": "Draw it as a line from end to end.",
    "annotations": "Write words into a picture as a trace with mode=“text”; an annotation is the heading of a panel.",
    "shapes": "Draw them as traces with mode=“lines”.",
    "x": "Give a list of numbers: neither dates nor names, nor a NumPy array.",
    "y": "Give a list of numbers: neither dates nor names, nor a NumPy array.",
    "yaxis.title": "Write it above the panel, as an annotation.",
    "yaxis.zeroline": "Draw it as a trace with mode=“lines”.",
    "type": "Everything is drawn as go.Scatter: a bar is a thick line.",
}
"""What to write instead of something that is not drawn, by the attribute or by what it begins with."""


def problems(figure: Mapping[str, Any], narrow: Mapping[str, Any] | None = None) -> Iterator[str]:
    """Yield what of a figure (as `to_plotly_json` gives it) and of its narrow layout is not drawn, in words with what to write instead."""
    for place, trace in enumerate(figure["data"]):
        yield from _unknown(trace, TRACE, f"Trace {place} ({_name(trace)})")
        yield from _axes(trace, figure["layout"], f"Trace {place} ({_name(trace)})")
        for letter in "xy":
            if any(isinstance(one, str) for one in _each(trace.get(letter))):
                yield f"Trace {place} ({_name(trace)}): there are words in its {letter}. {INSTEAD[letter]}"
        if "mode" not in trace:
            yield f"Trace {place} ({_name(trace)}) has no mode, and Plotly would choose by the number of points. Say mode=“lines”."
    for layout, what in ((figure["layout"], "The layout"), (narrow or {}, "The narrow layout")):
        yield from _unknown(layout, LAYOUT, what)
        for name, settings in layout.items():
            if re.fullmatch(r"[xy]axis\d*", name) and "range" not in settings:
                yield f"{what}: {name} has no range. Every axis is fixed, so that a moved slider is seen: give it range=[low, high]."
            elif re.fullmatch(r"[xy]axis\d*", name) and not settings["range"][0] < settings["range"][1]:
                yield f"{what}: {name}.range={settings['range']!r} is not drawn. Give it the lower limit first."


def rows(layout: Mapping[str, Any]) -> int:
    """Return how many rows of panels a layout has: as `panels.js` finds them."""
    upright = [one.get("domain", (0, 1)) for name, one in layout.items() if re.fullmatch(r"yaxis\d*", name)]
    count, floor = 0, 2.0
    for low, high in sorted(upright, key=lambda one: -one[1]):
        count += high <= floor
        floor = low
    return count


def _name(trace: Mapping[str, Any]) -> str:
    """What a trace shows, so that it is found again: the result it names, or its words."""
    shown = (trace.get("meta") or {}).get("y") or trace.get("name") or trace.get("text") or trace.get("mode", "lines")
    return str(shown)[:40]


def _axes(trace: Mapping[str, Any], layout: Mapping[str, Any], what: str) -> Iterator[str]:
    for letter in "xy":
        axis = trace.get(f"{letter}axis", letter)
        if f"{letter}axis{axis[1:]}" not in layout:
            yield f"{what}: there is no {letter}axis{axis[1:]} in the layout."


def _unknown(given: Mapping[str, Any], known: Known, what: str) -> Iterator[str]:
    for path, value in _attributes(given):
        name = re.sub(r"^([xy]axis)\d+", r"\1", path)
        if name == "meta" or name.startswith(("meta.", "template")):
            continue
        remedy = next((words for begin, words in INSTEAD.items() if f"{name}.".startswith(f"{begin}.")), "")
        if name not in known:
            near = difflib.get_close_matches(name, known, 1, 0.75)
            yield f"{what}: {path} is not drawn. {remedy or (f'Perhaps {near[0]} was meant.' if near else 'Leave it out.')}"
        elif (allowed := known[name]) is not None and any(one not in allowed for one in _each(value)):
            choices = ", ".join(map(repr, allowed))
            yield f"{what}: {path}={value!r} is not drawn. {remedy or f'It can be {choices}.'}"


def _each(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, (list, tuple)) else (value,)


def _attributes(given: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, object]]:
    for key, value in given.items():
        path = f"{before}{key}"
        if path == "meta" or path.startswith("template"):
            continue
        if isinstance(value, Mapping):
            yield from _attributes(value, f"{path}.")
        elif path == "annotations":
            for one in value:
                yield from _attributes(one, f"{path}.")
        else:
            yield path, value
