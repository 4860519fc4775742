"""What answers a reader who has drawn or dragged: a reply by the side on which the answers are off, and the table of before and now at the chapter's end."""

from __future__ import annotations

from dataclasses import dataclass

from legstrength.teaching import Chapter
from legstrength.teaching.dragged import standings
from legstrength.teaching.drawn import endings, last_place


@dataclass(frozen=True)
class Row:
    """Somebody or something: the name, and the model's number."""

    id: str
    name: str
    ends: str


@dataclass(frozen=True)
class Again:
    """The rows, what their numbers are of, and the scale on which a reader types."""

    rows: list[Row]
    label: str
    low: float
    high: float
    step: float


def again(chapter: Chapter) -> Again | None:
    """Return the table of a chapter whose prediction is drawn for several people or dragged; None for every other."""
    prediction, scale = chapter.prediction, chapter.prediction.scale
    if prediction.kind == "drawn" and (curve := prediction.curve) is not None:
        rows = [Row(one.person.id, one.person.name, one.ends) for one in endings(chapter)]
        return Again(rows, f"{last_place(curve)}", curve.low, curve.high, curve.step)
    if scale is not None:
        rows = [Row(one.item.id, one.item.name, one.says) for one in standings(chapter) if not one.item.given]
        return Again(rows, scale.label, scale.low, scale.high, scale.step)
    return None


def replies(chapter: Chapter) -> list[tuple[dict[str, str], str]]:
    """Return for each option that is a reply the sides on which answers lie for it, and its words."""
    return [({**option.when}, option.why) for option in chapter.prediction.options if option.when is not None]
