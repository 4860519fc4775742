"""A prediction of one number for each of several items, whose marks are dragged along a common scale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from legstrength.files.form import NAME, Rules, Together, above, between, count, keys, length, pattern
from legstrength.teaching.forms.kinds import Id, Show, Slug, Sure

Shape = Literal["bars", "levels", "ruler", "discs", "rings", "dial", "pins"]

Place = Annotated[
    str,
    "the name of a result, such as year, or an entry of one that is a list, such as kept[26] or gain[-1]",
    pattern(r"^[a-z][a-z0-9_]*(\[-?[0-9]+\])?$"),
]

Off = Annotated[
    Mapping[str, Annotated[Literal["low", "high", "near"], "low, high or near"]],
    "where a reader's marks lie from the model's for this to be the reply, such as {front: low, back: high}",
    keys(NAME, "the id of an item or a person, in small letters, digits and hyphens"),
]


@dataclass(frozen=True)
class ScaleMark:
    """A value that stands out on the scale."""

    at: Annotated[float, "a value on the scale"]
    says: Annotated[str, "what it is, such as 'what she built'", length(2, 24)]


@dataclass(frozen=True)
class Scale:
    """The common scale of all items. `start` is where a mark stands before it is moved: that is no answer yet."""

    low: Annotated[float, "the lower end of the scale"]
    high: Annotated[float, "the upper end of the scale"]
    step: Annotated[float, "the step of an answer", above(0)]
    label: Annotated[str, "what is asked, such as Change in strength, %", length(2, 60)]
    unit: Annotated[str, "the unit of the answers, such as '%'", length(None, 20)] = ""
    start: Annotated[float, "where each mark stands at first"] | None = None
    digits: Annotated[int, "decimals of the model's numbers, 0 to 2", between(0, 2)] | None = None
    sign: (
        Annotated[bool, "whether numbers have a sign; where it is left out, they have one if the scale goes below 0"]
        | None
    ) = None
    close: Annotated[float, "the distance within which an answer is spot on, 3 where it is left out", above(0)] = 3
    marks: Annotated[tuple[ScaleMark, ...], "values that stand out", count(1, 3)] = ()
    ends: (
        Annotated[
            tuple[Annotated[str, "a few words", length(2, 24)], ...],
            "words at the low and at the high end",
            count(2, 2),
        ]
        | None
    ) = None
    mirrored: Annotated[bool, "`true` where the high end of a dial stands at the left"] = False
    disc: Annotated[float, "how much one disc stands for, where the shape is discs", above(0)] = 5
    verb: Annotated[str, "what the reader did, in the past tense, such as left or pulled", length(2, 16)] = "put"
    sides: Annotated[
        tuple[Annotated[str, "a few words", length(2, 20)], ...],
        "what an answer below and one above the model's is called",
        count(2, 2),
    ] = ("too low", "too high")

    @property
    def first(self) -> float:
        """Where each mark stands at first: as the file says, or at 0, or at the end nearest to 0."""
        return self.start if self.start is not None else min(max(0.0, self.low), self.high)

    @property
    def decimals(self) -> int:
        """How many decimals the model's numbers have."""
        if self.digits is not None:
            return self.digits
        return 0 if self.step >= 1 and self.step == round(self.step) else 1

    @property
    def signed(self) -> bool:
        """Whether numbers are written with their sign."""
        return self.sign if self.sign is not None else self.low < 0


@dataclass(frozen=True)
class Item:
    """Somebody or something for which a number is given, with the settings and the result that answer it."""

    RULES: ClassVar[Rules] = (Together(("low", "high")),)

    id: Id
    name: Annotated[str, "a first name, or a short word for what is asked", length(2, 16)]
    show: Show
    result: Place
    low: Place | None = None
    high: Place | None = None
    base: Annotated[Place, "the result on which a bar stands"] | None = None
    called: (
        Annotated[
            str, "how a sentence names it, such as 'the first bucket'; its name where it is left out", length(2, 30)
        ]
        | None
    ) = None
    person: Annotated[str, "the one of the cast whose face it has, such as ana", pattern(NAME)] | None = None
    explorer: (
        Annotated[Slug, "the slug of the explorer that answers it, when it is not the one that the prediction opens"]
        | None
    ) = None
    given: Annotated[bool, "`true` where the model's number is shown from the start"] = False
    sure: Sure | None = None
