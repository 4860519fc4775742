"""What the pages are made of while a story is read: the story, its beats, and the numbers in their sentences that are controls."""

from __future__ import annotations

from typing import Any

from docutils import nodes

from legstrength.live.compile.natives import fixed
from legstrength.live.explorer.controls import Control, DecimalSlider, WholeSlider, takes
from legstrength.live.explorer.link import Range


class Story(nodes.General, nodes.Element):
    """A story: `slug` its explorer's, `gate` the prediction that comes first or "". It holds the list of its beats and, on a page, its explorer."""


class Beats(nodes.General, nodes.Element):
    """The list of a story's beats."""


class Beat(nodes.General, nodes.Element):
    """A beat: `name`, `title`, `heading`, `asked` (what it asks of the figure), `remembers` (the settings that a reader makes in it, and that are kept), `controls`,
    `text` (its result), `picture`, `next`, `play`, `goal`.

    Its children are its sentences, and then what stands below its result, in a `BeatNote`.
    """


class BeatNote(nodes.General, nodes.TextElement):
    """What stands small below a beat's result."""


class BeatOffered(nodes.General, nodes.TextElement):
    """What is said of what a beat offers, once a reader has taken the offer."""


class BeatSays(nodes.General, nodes.TextElement):
    """A result in its author's words, with numbers of the model."""


class BeatNumber(nodes.Inline, nodes.TextElement):
    """A number in a sentence that is a control: `control` its name, `unit` what stands behind it there, `dial` what moves it."""


def dial(control: Control, value: Any) -> dict[str, Any] | None:
    """What the page's script needs to move a slider, standing at `value`; None for a control that holds no single number."""
    range_ = takes(control)
    if not isinstance(control, WholeSlider | DecimalSlider) or not isinstance(range_, Range):
        return None
    digits = int(control.readout_format[1:-1]) if isinstance(control, DecimalSlider) else 0
    return {
        "label": control.description,
        "low": range_.low,
        "high": range_.high,
        "step": range_.step,
        "unit": range_.unit,
        "digits": digits,
        "value": value,
        "shown": fixed(value, digits),
    }
