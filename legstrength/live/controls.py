"""The sliders, buttons and lists that a reader moves: ordinary ipywidgets that also know their unit and a word of help.

A control is made by one of the functions below. They exist so that every slider in the course has a label, a unit, a step that a
keyboard can follow and, for an assumption, its range and source; `legstrength.live.explorer` refuses a control without them.
"""
from __future__ import annotations

import math

import ipywidgets
from traitlets import Unicode

from legstrength.live.natives import nearest


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


Control = WholeSlider | DecimalSlider | Choice | Buttons | Switch


def whole(label: str, value: int, low: int, high: int, step: int = 1, unit: str = "", hint: str = "") -> WholeSlider:
    """A slider from `low` to `high` in whole steps, in `unit`; `hint` is a sentence shown below it."""
    return WholeSlider(value=value, min=low, max=high, step=step, description=label, unit=unit, hint=hint)


def decimal(label: str, value: float, low: float, high: float, step: float, unit: str = "", hint: str = "") -> DecimalSlider:
    """A slider from `low` to `high` in decimal steps, in `unit`; shows as many decimals as the step has."""
    digits = max(0, math.ceil(-math.log10(step) - 1e-9))
    if nearest(step, 10.0 ** -digits) != step:
        digits += 1
    return DecimalSlider(
        value=value, min=low, max=high, step=step, description=label, unit=unit, hint=hint, readout_format=f".{digits}f"
    )


def choice(label: str, value: str, options: dict[str, str], hint: str = "") -> Choice:
    """A list of `options` (slug → words), opened at the slug `value`."""
    return Choice(options=[(words, slug) for slug, words in options.items()], value=value, description=label, hint=hint)


def buttons(label: str, value: str, options: dict[str, str], hint: str = "") -> Buttons:
    """Two to four `options` (slug → words) side by side, with the slug `value` pressed."""
    return Buttons(options=[(words, slug) for slug, words in options.items()], value=value, description=label, hint=hint)


def switch(label: str, value: bool, hint: str = "") -> Switch:
    """A box to tick."""
    return Switch(value=value, description=label, indent=False, hint=hint)


def setting(control: Control) -> float | int | str | bool:
    """The control's value as results, links and tests use it: rounded to the slider's step."""
    if isinstance(control, (WholeSlider, DecimalSlider)):
        on_step = control.min + nearest((control.value - control.min) / control.step, 1.0) * control.step
        cleaned = nearest(on_step, 1e-10) if isinstance(control, DecimalSlider) else on_step
        return int(cleaned) if isinstance(control, WholeSlider) else float(cleaned)
    return control.value


def check_setting(name: str, control: Control, value: object) -> None:
    """Raise ValueError in words where `value` is none that `control` can take."""
    if isinstance(control, (WholeSlider, DecimalSlider)):
        number = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
        if not number or not control.min <= value <= control.max:
            raise ValueError(
                f"{name} = {value!r}: “{control.description}” takes a number from {control.min:g} to {control.max:g}"
                f"{' ' + control.unit if control.unit else ''}."
            )
    elif isinstance(control, Switch):
        if not isinstance(value, bool):
            raise ValueError(f"{name} = {value!r}: “{control.description}” is True or False.")
    elif value not in {slug for _, slug in control.options}:
        slugs = ", ".join(slug for _, slug in control.options)
        raise ValueError(f"{name} = {value!r}: “{control.description}” takes one of {slugs}.")
