"""The activity sheet: tasks, the table of runs, and the same lesson without a device."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from legstrength.files.form import between, count, length, needs, pattern
from legstrength.teaching.forms.kinds import Id, Show, Slug, Text


@dataclass(frozen=True)
class Column:
    """A column."""

    id: Id
    text: Annotated[str, "its heading", length(2, 24)]
    unit: Annotated[str, "its unit", length(1, 12)] | None = None


@dataclass(frozen=True)
class Record:
    """The table for runs, in which a pupil writes them down."""

    caption: Annotated[str, "its caption", length(3, 60)]
    rows: Annotated[int, "a whole number of rows, 3 to 8", between(3, 8)]
    columns: Annotated[tuple[Column, ...], "two to six columns", count(2, 6)]


@dataclass(frozen=True)
class Prompt:
    """A task with room to write."""

    text: Annotated[Text, "what to write"]
    sample: Annotated[Text, "a sample answer"] | None = None
    id: Annotated[Id, "a short name of this task, in small letters, digits and hyphens"] | None = None


@dataclass(frozen=True)
class Apply:
    """A new case."""

    text: Annotated[Text, "the case"]
    link: Annotated[str, "the words of the link", length(3, 60)]
    show: Show
    sample: Annotated[Text, "a sample answer"]
    show_in: Annotated[Slug, "the slug of the explorer, in small letters, digits and hyphens"] | None = None


@dataclass(frozen=True)
class Paper:
    """The same lesson without a device, read from printed graphs.

    Tasks on printed graphs, and the titles of the presets that become graphs 1 to 4.
    """

    play: Annotated[str, "what to find in the printed graphs 1 to 4", length(3, 300)]
    apply: Annotated[Text, "the apply task, told with graph 5 in place of a link"]
    graphs: Annotated[
        tuple[Annotated[str, "the title of a preset in `notes.presets`", length(3, 80)], ...],
        "the titles of four presets of the teacher notes, which become graphs 1 to 4",
        count(4, 4, unique=True),
    ]


@dataclass(frozen=True)
class Sheet:
    """The tasks of the activity sheet."""

    play: Annotated[Text, "what to find in free play"]
    driving_question: Annotated[
        str, "the one question that leads the work, ending in a question mark", pattern(r"\?$"), length(None, 160)
    ]
    plan: Annotated[Text, "how to plan the runs"]
    record: Record
    explain: Annotated[tuple[Prompt, ...], "claim, evidence and reason", count(3, 3), needs("id", "sample")]
    apply: Apply
    limits: Prompt
    exit: Prompt
    paper: Paper | None = None
    guesses: (
        Annotated[
            int, "how many guesses the page asks for first, which a tally on the sheet has room for", between(3, 12)
        ]
        | None
    ) = None
