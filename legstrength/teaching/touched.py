"""What the model says of options that are touched: the result that each stands for, as the figure opens."""

from __future__ import annotations

from dataclasses import dataclass

from legstrength.live.compile.natives import fixed
from legstrength.teaching.chapters import Option, Prediction, Sticker
from legstrength.teaching.figures import computed


@dataclass(frozen=True)
class Worth:
    """An option with its number, rounded, in per cent; `bar` is its share of the longest bar's room."""

    option: Option
    number: float

    @property
    def said(self) -> str:
        """The number as it is written."""
        return f"{fixed(self.number, 0)}\N{NO-BREAK SPACE}%"


def worths(prediction: Prediction) -> list[Worth]:
    """Return the options that name a result with what the model computes for it, the greatest first; ValueError for a result that is none."""
    if all(option.result is None for option in prediction.options):
        return []
    _, results = computed(prediction.opens, {})
    found = []
    for option in prediction.options:
        value = results.get(option.result or "")
        if not isinstance(value, (int, float)):
            raise ValueError(
                f"the option `{option.id}` stands for `{option.result}`, which `{prediction.opens}` does not give as a number."
            )
        found.append(Worth(option, round(value)))
    return sorted(found, key=lambda one: -one.number)


def rights(prediction: Prediction, sticker: Sticker) -> list[str]:
    """Return the options on which the model puts a sticker: the one that the file names, and those with the same number."""
    numbers = {one.option.id: one.number for one in worths(prediction)}
    return [
        sticker.right,
        *(name for name, number in numbers.items() if name != sticker.right and number == numbers[sticker.right]),
    ]


def placed(prediction: Prediction) -> list[tuple[Sticker, list[Option]]]:
    """Return each sticker with the options on which the model puts it, the one that the file names first."""
    options = {option.id: option for option in prediction.options}
    return [(sticker, [options[name] for name in rights(prediction, sticker)]) for sticker in prediction.stickers]
