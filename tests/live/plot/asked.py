"""What the figures are asked to show in these tests: as they come, with every control at its ends, and with every scenario."""

from __future__ import annotations

from dataclasses import dataclass

from legstrength.explorers import SLUGS, load
from legstrength.live import Explorer
from legstrength.live.explorer.many import Asked, answers

WIDE, PHONE = 700, 340
"""How wide a figure is on a page of 1280 and of 390 px, in px, about."""


@dataclass(frozen=True)
class Run:
    """One setting of an explorer: what is said of it, and its results."""

    said: str
    results: dict[str, object]


def _ends(explorer: Explorer, name: str) -> list[object]:
    """The settings of a control that are as far apart as can be; of a list or of buttons, all."""
    control, default = explorer.controls[name], explorer.defaults[name]
    if hasattr(control, "options"):
        return [slug for _, slug in control.options]
    if isinstance(default, bool):
        return [True, False]
    if isinstance(default, list):
        return [[control.min] * len(default), [control.max] * len(default)]
    return [control.min, control.max]


def _extremes(explorer: Explorer) -> dict[str, dict[str, object]]:
    """The values as they come, and those with every control at its lowest and at its highest; by what is said of them."""
    ends = {name: _ends(explorer, name) for name in explorer.controls}
    return {
        "as it comes": dict(explorer.defaults),
        "all at their lowest": {name: found[0] for name, found in ends.items()},
        "all at their highest": {name: found[-1] for name, found in ends.items()},
    }


def _each(explorer: Explorer) -> dict[str, dict[str, object]]:
    """Those values, and for each control and scenario the values with nothing else changed."""
    usual = dict(explorer.defaults)
    changed = {f"{name} at {end}": {name: end} for name in usual for end in _ends(explorer, name) if end != usual[name]}
    changed |= {f"scenario {one.label}": dict(one.values) for one in explorer.scenarios}
    return _extremes(explorer) | {said: usual | values for said, values in changed.items()}


def _answered(settings: dict[str, dict[str, dict[str, object]]]) -> dict[str, list[Run]]:
    asked = [(load(slug), [Asked(values) for values in all_of.values()]) for slug, all_of in settings.items()]
    return {
        slug: [Run(said, answer.results) for said, answer in zip(all_of, found, strict=True)]
        for (slug, all_of), found in zip(settings.items(), answers(asked), strict=True)
    }


def extremes() -> dict[str, list[Run]]:
    """Three runs of every explorer, as the page's own JavaScript computes them."""
    return _answered({slug: _extremes(load(slug)) for slug in SLUGS})


def runs() -> dict[str, list[Run]]:
    """All runs that these tests ask of every explorer."""
    return _answered({slug: _each(load(slug)) for slug in SLUGS})
