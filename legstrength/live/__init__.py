"""Figures that answer their sliders with and without Python: real ipywidgets around functions that also run as JavaScript.

This part of the course knows nothing about legs; `CONTRIBUTING.md` says how to make an explorer of your own.
"""

from legstrength.live.explorer.controls import buttons, choice, decimal, series, switch, whole
from legstrength.live.explorer.explorer import Explorer
from legstrength.live.explorer.inset import Inset
from legstrength.live.explorer.lanes import Lane, Lanes
from legstrength.live.explorer.limits import limits
from legstrength.live.explorer.parts import Column, Group, Picture, Scenario, Table, View

__all__ = [
    "Column",
    "Explorer",
    "Group",
    "Inset",
    "Lane",
    "Lanes",
    "Picture",
    "Scenario",
    "Table",
    "View",
    "buttons",
    "choice",
    "decimal",
    "limits",
    "series",
    "switch",
    "whole",
]
