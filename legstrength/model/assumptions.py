"""How bodies respond to training, as far as we believe we know: numbers with a range and a source.

The model has no number outside this set, so that each can be shown, doubted and changed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from legstrength.model.checks import choice, number
from legstrength.model.values import ROWS

STATUSES = ("measured", "fitted", "assumed")


@dataclass(frozen=True)
class Assumption:
    """One number that the model believes.

    `low` to `high` is its range, in `unit` like `value`; `status` is "measured" (read in the source),
    "fitted" (chosen so that the model meets training studies) or "assumed" (ours); `source` is a reference
    key or "".
    Raises ValueError when the value lies outside its range or the status is unknown.
    """

    key: str
    value: float
    low: float
    high: float
    unit: str
    status: str
    source: str
    meaning: str

    def __post_init__(self) -> None:
        number(self.key, self.value, self.low, self.high, self.unit)
        choice(f"status of {self.key}", self.status, STATUSES)


class Assumptions(Mapping[str, float]):
    """An unchangeable set of assumptions: `["effort_threshold"]` gives a value, `details` the rest."""

    __slots__ = ("_by_key",)

    def __init__(self, assumptions: tuple[Assumption, ...]) -> None:
        self._by_key = {one.key: one for one in assumptions}

    def __getitem__(self, key: str) -> float:
        return self._by_key[key].value

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_key)

    def __len__(self) -> int:
        return len(self._by_key)

    def __repr__(self) -> str:
        changed = {key: value for key, value in self.items() if key in DEFAULT and value != DEFAULT[key]}
        return f"Assumptions({len(self)} values, changed: {changed or 'none'})"

    def details(self, key: str) -> Assumption:
        """Return the whole assumption; raises ValueError for an unknown key."""
        if key not in self._by_key:
            raise ValueError(f"{key!r} is not an assumption. Known are: {', '.join(self)}.")
        return self._by_key[key]

    def replace(self, **values: float) -> "Assumptions":
        """Return a copy with other values; raises ValueError for an unknown key or one out of range."""
        changed = dict(self._by_key)
        for key, value in values.items():
            old = self.details(key)
            checked = number(key, value, old.low, old.high, old.unit)
            changed[key] = Assumption(key, checked, old.low, old.high, old.unit, old.status, old.source, old.meaning)
        return Assumptions(tuple(changed.values()))

    def flat(self) -> dict[str, float]:
        """Return a new plain dict of values: what the functions that run in two places take as `a`."""
        return {key: one.value for key, one in self._by_key.items()}


DEFAULT = Assumptions(tuple(Assumption(*row) for row in ROWS))
