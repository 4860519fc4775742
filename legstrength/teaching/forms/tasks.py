"""What a reader answers: the prediction, the questions, the challenges and the question in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from legstrength.files.form import (
    NAME,
    ONLY_TRUE,
    One,
    Rules,
    Some,
    Together,
    When,
    above,
    between,
    count,
    length,
    pattern,
    without,
)
from legstrength.teaching.forms.dragged import Item, Off, Scale, Shape
from legstrength.teaching.forms.kinds import Id, ObjectiveId, ResultName, Show, Slug, Sure
from legstrength.teaching.forms.route import Route


@dataclass(frozen=True)
class Option:
    """An answer to choose. `show` are settings of the explorer `show_in`; `look` says what to see there."""

    id: Annotated[Id, "a short name of this option, in small letters, digits and hyphens"]
    text: Annotated[str, "the answer that a reader can choose", length(2, 160)]
    why: Annotated[str, "a sentence or two that say why this answer is right or not", length(20, 400)]
    correct: Annotated[bool, "`true` on the one right answer, and left out on all others", ONLY_TRUE] = False
    misconception: (
        Annotated[str, "the id of an entry of `misconceptions`, in small letters, digits and hyphens", pattern(NAME)]
        | None
    ) = None
    show: Show | None = None
    show_in: (
        Annotated[
            Slug,
            "the slug of the explorer that shows it, when it is not the one of the prediction, in small letters, digits and hyphens",
        ]
        | None
    ) = None
    look: Annotated[str, "a sentence that says what to look for in the figure", length(10, 200)] | None = None
    picture: (
        Annotated[
            str,
            "what is touched: a part of the prediction's `drawing`, or without one a picture of its own, such as head-ana",
            pattern(NAME),
        ]
        | None
    ) = None
    place: (
        Annotated[
            tuple[Annotated[float, "a number from 0 to 100", between(0, 100)], ...],
            "where its label stands on the drawing, in per cent from the left and from the top, such as [62, 40]",
            count(2, 2),
        ]
        | None
    ) = None
    when: Off | None = None
    result: (
        Annotated[
            ResultName, "the result of the explorer that it stands for; the answer then shows those of all options"
        ]
        | None
    ) = None


@dataclass(frozen=True)
class Confidence:
    """A level of being sure."""

    id: Annotated[Literal["sure", "unsure", "guessing"], "sure, unsure or guessing"]
    text: Annotated[str, "its words", length(3, 30)]


@dataclass(frozen=True)
class Curve:
    """A curve that the reader draws on empty axes before the figure opens, or the axes on which several people are drawn.

    Values of `y` at the places `at` along `x`. The first place is given; `low`, `high` and `step` are those of the upright
    axis, in `unit`. A single curve has its `stem` and `show` here; people bring their own.
    """

    RULES: ClassVar[Rules] = (Together(("stem", "show")), Together(("band_low", "band_high")))

    x: Annotated[ResultName, "the name of the result that lies along, such as weeks"]
    y: Annotated[ResultName, "the name of the result that goes up, such as gain"]
    at: Annotated[
        tuple[Annotated[float, "a number"], ...],
        "the places along that are drawn, the first one given, such as [0, 13, 26, 39, 52]",
        count(4, 8),
    ]
    low: Annotated[float, "the lower end of the upright axis"]
    high: Annotated[float, "the upper end of the upright axis"]
    step: Annotated[float, "the step of a drawn value", above(0)]
    x_label: Annotated[str, "what lies along, such as Week", length(2, 40)]
    y_label: Annotated[str, "what goes up, such as Change in strength, %", length(2, 60)]
    unit: Annotated[str, "the unit of the drawn values, such as '%'", length(1, 20)] = ""
    stem: Annotated[str, "what to draw", length(20, 300)] = ""
    show: Show | None = None
    band_low: (
        Annotated[ResultName, "the name of the result below which the trials hardly leave anything, such as low"] | None
    ) = None
    band_high: (
        Annotated[ResultName, "the name of the result above which they hardly leave anything, such as high"] | None
    ) = None
    close: Annotated[float, "the distance within which a drawing is spot on, 3 where it is left out", above(0)] = 3


@dataclass(frozen=True)
class Person:
    """Somebody whose curve the reader draws, with the settings of the figure that are theirs."""

    id: Id
    name: Annotated[str, "a first name, or a short word for what is drawn", length(2, 16)]
    show: Show
    sure: Sure | None = None


@dataclass(frozen=True)
class Sticker:
    """A mark that the reader puts on one of the options by touching it."""

    id: Id
    mark: Annotated[Literal["●", "○"], "● or ○"]
    says: Annotated[str, "what it stands for, such as 'closest to its limit'", length(3, 60)]
    right: Annotated[str, "the id of the option on which the model puts it", pattern(NAME)]


Kind = Literal["options", "drawn", "touch", "dragged", "route"]


DRAGGED = ("shape", "scale", "items")


@dataclass(frozen=True)
class Prediction:
    """The prediction that a reader makes before the figure opens: chosen among options, drawn for several people, touched, dragged, or a route.

    Where it is drawn or dragged, options may stay away; learning platforms and printed sheets ask them where there are any.
    """

    RULES: ClassVar[Rules] = (
        When("kind", "options", needs=("options",), without=("people", "stickers", "drawing", "route", *DRAGGED)),
        When("kind", "drawn", needs=("people", "curve"), without=("stickers", "drawing", "route", *DRAGGED)),
        When("kind", "touch", needs=("options", "stickers"), without=("people", "curve", "route", *DRAGGED)),
        When("kind", "dragged", needs=DRAGGED, without=("people", "curve", "stickers", "drawing", "route")),
        When("kind", "route", needs=("route",), without=("people", "curve", "stickers", "drawing", *DRAGGED)),
    )

    id: Id
    objective: ObjectiveId
    opens: Annotated[Slug, "the slug of the explorer that it opens, in small letters, digits and hyphens"]
    stem: Annotated[str, "the question", length(20, 400)]
    reason: Annotated[str, "the words before the box for the reason, such as 'Because …'", length(3, 60)]
    confidence: Annotated[tuple[Confidence, ...], "the three levels sure, unsure and guessing", count(3, 3)]
    kind: Annotated[Kind, "options, drawn, touch, dragged or route; options where it is left out"] = "options"
    options: Annotated[tuple[Option, ...], "two to eight options", count(2, 8), without("show", "show_in", "look")] = ()
    curve: Curve | None = None
    people: Annotated[tuple[Person, ...], "two or three people who are drawn", count(1, 3)] = ()
    drawing: (
        Annotated[
            str,
            "the drawing whose parts are touched, such as runner; without one each option is a picture",
            pattern(NAME),
        ]
        | None
    ) = None
    stickers: Annotated[tuple[Sticker, ...], "one or two stickers", count(1, 2)] = ()
    shape: Annotated[Shape, "bars, levels, ruler, discs, rings, dial or pins"] | None = None
    scale: Scale | None = None
    items: Annotated[tuple[Item, ...], "one to six items that are dragged", count(1, 6)] = ()
    route: Route | None = None
    on_paper: (
        Annotated[
            str,
            "the question on printed sheets, where the page's words ask for a finger or a drawing says who is meant",
            length(20, 400),
        ]
        | None
    ) = None

    @property
    def printed(self) -> str:
        """The question as paper asks it."""
        return self.on_paper or self.stem

    @property
    def chosen(self) -> bool:
        """Whether one of its options is chosen on the page."""
        return self.kind == "options"


@dataclass(frozen=True)
class Question:
    """A question."""

    id: Id
    objective: ObjectiveId
    stem: Annotated[str, "the question", length(20, 500)]
    options: Annotated[
        tuple[Option, ...], "two to four options", count(2, 4), without("picture", "place", "when", "result")
    ]


@dataclass(frozen=True)
class Goal:
    """A goal: a result or a control, and what it has to be.

    A number within bounds, or an option. `of` is an entry of a result that is a list.
    """

    RULES: ClassVar[Rules] = (One(("result", "control")), Some(("at_least", "at_most", "option")))

    says: Annotated[
        str,
        "the goal in words, such as 'Hamstrings are 10 % stronger in week 26'; {label} in it becomes the control's own label",
        length(5, 100),
    ]
    result: ResultName | None = None
    of: (
        Annotated[
            Annotated[int, between(0)] | Literal["last", "least", "most"],
            "which entry of a result that is a list: its place, counted from 0, or last, least or most",
        ]
        | None
    ) = None
    control: Annotated[ResultName, "the name of a control of the explorer, such as minutes"] | None = None
    at_least: Annotated[float, "the least number that will do"] | None = None
    at_most: Annotated[float, "the greatest number that will do"] | None = None
    unit: Annotated[str, "the unit behind the number, such as '%'", length(1, 20)] = ""
    digits: Annotated[int, "digits after the point, 0 to 2; 1 where it is left out", between(0, 2)] = 1
    option: Annotated[str, "the option that the control has to be at", length(1)] | None = None


@dataclass(frozen=True)
class Challenge:
    """A challenge. The model checks its goals while the reader moves the sliders; `solution` reaches them all."""

    id: Id
    objective: ObjectiveId
    text: Annotated[str, "what to reach", length(20, 300)]
    goals: Annotated[tuple[Goal, ...], "one to five goals", count(1, 5)]
    solution: Annotated[Show, "settings that reach every goal, for the teacher's key"]
    done: Annotated[str, "what the reader has found out by it", length(20, 300)]
    explorer: (
        Annotated[
            Slug,
            "the slug of the explorer, when it is not the one of the prediction, in small letters, digits and hyphens",
        ]
        | None
    ) = None
    hint: Annotated[str, "a hint for who is stuck", length(10, 200)] | None = None


@dataclass(frozen=True)
class Written:
    """The question that is answered in words."""

    id: Id
    objective: ObjectiveId
    stem: Annotated[str, "the question", length(20, 500)]
    sample: Annotated[str, "a sample answer", length(40, 900)]
    criteria: Annotated[
        tuple[Annotated[str, "a sentence", length(3, 900)], ...], "what a good answer holds", count(2, 6)
    ]
