"""The sliders, buttons and lists that a reader moves: ordinary ipywidgets that also know their unit and a word of help.

A control is made by one of the functions below. They exist so that every slider in the course has a label, a unit, a step that a
keyboard can follow and, for an assumption, its range and source; the explorer refuses a control without them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import ipywidgets
from traitlets import Bool, Float, List, TraitError, Unicode, validate

from legstrength.live.compile.natives import nearest
from legstrength.live.explorer.link import Options, Range, Row, Takes, YesNo


class WholeSlider(ipywidgets.IntSlider):
    """A slider over whole numbers, with a unit that is read out after the number."""

    unit = Unicode("").tag(sync=True)
    hint = Unicode("")


class DecimalSlider(ipywidgets.FloatSlider):
    """A slider over decimals, with a unit that is read out after the number."""

    unit = Unicode("").tag(sync=True)
    hint = Unicode("")


class Choice(ipywidgets.Dropdown):
    """A list of named options; the value is the option's slug, which is also what a link carries."""

    hint = Unicode("")


class Buttons(ipywidgets.ToggleButtons):
    """A few named options as buttons; the value is the option's slug."""

    hint = Unicode("")


class Switch(ipywidgets.Checkbox):
    """Yes or no."""

    hint = Unicode("")


class Series(ipywidgets.Widget):
    """A row of numbers of fixed length, one for each of its `cells`, that is edited cell by cell and is one value.

    It is a model alone: the explorer's view draws the cells, since several series can share one table.
    """

    value = List(Float()).tag(sync=True)
    min = Float().tag(sync=True)
    max = Float().tag(sync=True)
    step = Float(1.0).tag(sync=True)
    description = Unicode("").tag(sync=True)
    unit = Unicode("").tag(sync=True)
    cells = List(Unicode()).tag(sync=True)
    sketch = Bool(False).tag(sync=True)
    hint = Unicode("")

    @validate("value")
    def _as_long_as_ever(self, proposal: dict[str, Any]) -> list[float]:
        numbers: list[float] = proposal["value"]
        if len(numbers) != len(self.cells):
            raise TraitError(
                f"“{self.description}” has {len(self.cells)} cells; it cannot take {len(numbers)} numbers."
            )
        return numbers


Control = WholeSlider | DecimalSlider | Choice | Buttons | Switch | Series


def whole(label: str, value: int, low: int, high: int, step: int = 1, unit: str = "", hint: str = "") -> WholeSlider:
    """A slider from `low` to `high` in whole steps, in `unit`; `hint` is a sentence shown below it."""
    return WholeSlider(value=value, min=low, max=high, step=step, description=label, unit=unit, hint=hint)


def decimal(
    label: str, value: float, low: float, high: float, step: float, unit: str = "", hint: str = ""
) -> DecimalSlider:
    """A slider from `low` to `high` in decimal steps, in `unit`; shows as many decimals as the step has."""
    digits = max(0, math.ceil(-math.log10(step) - 1e-9))
    if nearest(step, 10.0**-digits) != step:
        digits += 1
    return DecimalSlider(
        value=value, min=low, max=high, step=step, description=label, unit=unit, hint=hint, readout_format=f".{digits}f"
    )


def choice(label: str, value: str, options: dict[str, str], hint: str = "") -> Choice:
    """A list of `options` (slug → words), opened at the slug `value`."""
    return Choice(options=[(words, slug) for slug, words in options.items()], value=value, description=label, hint=hint)


def buttons(label: str, value: str, options: dict[str, str], hint: str = "") -> Buttons:
    """Two to four `options` (slug → words) side by side, with the slug `value` pressed."""
    return Buttons(
        options=[(words, slug) for slug, words in options.items()], value=value, description=label, hint=hint
    )


def switch(label: str, value: bool, hint: str = "") -> Switch:
    """A box to tick."""
    return Switch(value=value, description=label, indent=False, hint=hint)


def series(
    label: str,
    values: Sequence[float],
    low: float,
    high: float,
    step: float,
    unit: str = "",
    cells: Sequence[str] = (),
    hint: str = "",
    sketch: bool = False,
) -> Series:
    """A row of numbers from `low` to `high` in steps, the n-th named by the n-th of `cells`; `sketch` adds bars that can be drawn."""
    made = Series(
        value=list(values),
        min=low,
        max=high,
        step=step,
        description=label,
        unit=unit,
        hint=hint,
        sketch=sketch,
        cells=list(cells) or [str(place + 1) for place in range(len(values))],
    )
    check_setting(label, made, values)
    return made


def takes(control: Control) -> Takes:
    """What the control takes from a link."""
    label = control.description
    if isinstance(control, (Choice, Buttons)):
        return Options(tuple(slug for _, slug in control.options), label)
    if isinstance(control, Switch):
        return YesNo(label)
    each = Range(control.min, control.max, control.step, control.unit, label)
    return Row(tuple(control.cells), each) if isinstance(control, Series) else each


def setting(control: Control) -> float | int | str | bool | list[float]:
    """The control's value as results, links and tests use it: rounded to the slider's step."""
    if isinstance(control, Series):
        return [_on_step(control, value) for value in control.value]
    if isinstance(control, WholeSlider):
        return int(_on_step(control, control.value))
    if isinstance(control, DecimalSlider):
        return _on_step(control, control.value)
    chosen: str | bool = control.value
    return chosen


def _on_step(control: WholeSlider | DecimalSlider | Series, value: float) -> float:
    return float(nearest(control.min + nearest((value - control.min) / control.step, 1.0) * control.step, 1e-10))


def check_setting(name: str, control: Control, value: object) -> None:
    """Raise ValueError in words where `value` is none that `control` can take."""
    if isinstance(control, (WholeSlider, DecimalSlider)):
        if not _takes(control, value):
            raise ValueError(f"{name} = {value!r}: “{control.description}” takes a number {_range(control)}.")
    elif isinstance(control, Series):
        if not isinstance(value, (list, tuple)) or len(value) != len(control.cells):
            raise ValueError(
                f"{name} = {value!r}: “{control.description}” takes a list of {len(control.cells)} numbers {_range(control)}, "
                f"one for each of {', '.join(control.cells)}."
            )
        for cell, one in zip(control.cells, value, strict=True):
            if not _takes(control, one):
                raise ValueError(
                    f"{name}: {one!r} stands for “{cell}”, but “{control.description}” takes numbers {_range(control)}."
                )
    elif isinstance(control, Switch):
        if not isinstance(value, bool):
            raise ValueError(f"{name} = {value!r}: “{control.description}” is True or False.")
    elif value not in {slug for _, slug in control.options}:
        slugs = ", ".join(slug for _, slug in control.options)
        raise ValueError(f"{name} = {value!r}: “{control.description}” takes one of {slugs}.")


def _takes(control: WholeSlider | DecimalSlider | Series, value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return False
    low: float = control.min
    high: float = control.max
    return low <= value <= high


def _range(control: WholeSlider | DecimalSlider | Series) -> str:
    return f"from {control.min:g} to {control.max:g}{' ' + control.unit if control.unit else ''}"
