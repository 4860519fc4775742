"""Items whose marks a reader drags: the data of the page's picture, and what the model says of each, worked out as the page is built."""

from __future__ import annotations

from dataclasses import dataclass

from legstrength.html import Markup
from legstrength.site.lesson.asked import Asked
from legstrength.site.lesson.heads import badge
from legstrength.teaching import Chapter
from legstrength.teaching.chapters import Item, Scale
from legstrength.teaching.dragged import Standing, standings

DIGITS_KEPT = 4
"""Decimals of the model's numbers on the page: more than any of them is printed with."""


@dataclass(frozen=True)
class DraggedPad:
    """What the template of a dragged prediction needs, and the data of the page's script."""

    shape: str
    scale: Scale
    items: list[Asked]
    data: dict[str, object]

    @property
    def asked(self) -> list[Asked]:
        """The items that the reader answers."""
        return [item for item in self.items if not item.given]


def dragged_pad(chapter: Chapter) -> DraggedPad | None:
    """Return the picture of a chapter whose prediction is dragged; None for every other."""
    prediction = chapter.prediction
    if prediction.kind != "dragged" or prediction.scale is None or prediction.shape is None:
        return None
    found, scale = standings(chapter), prediction.scale
    items = [
        Asked(
            one.item.id, one.item.name, _face(one.item, len(found)), one.says, one.band, one.item.sure, one.item.given
        )
        for one in found
    ]
    data: dict[str, object] = {
        "shape": prediction.shape,
        "low": scale.low,
        "high": scale.high,
        "step": scale.step,
        "start": scale.first,
        "unit": scale.unit,
        "label": scale.label,
        "digits": scale.decimals,
        "sign": scale.signed,
        "close": scale.close,
        "disc": scale.disc,
        "mirrored": scale.mirrored,
        "marks": [{"at": mark.at, "says": mark.says} for mark in scale.marks],
        "ends": list(scale.ends or ()),
        "said": [scale.verb, *scale.sides, *(side[:1].upper() + side[1:] for side in scale.sides)],
        "items": [_told(one) for one in found],
    }
    return DraggedPad(prediction.shape, scale, items, data)


def _face(item: Item, of: int) -> Markup:
    """Return the head of an item's marks; where it stands alone, its letter would tell it from nothing."""
    return badge(item.person.capitalize() if item.person else item.name if of > 1 else "")


def _told(one: Standing) -> dict[str, object]:
    told: dict[str, object] = {
        "id": one.item.id,
        "name": one.item.name,
        "called": one.item.called or one.item.name,
        "model": round(one.value, DIGITS_KEPT),
        "base": round(one.base, DIGITS_KEPT),
        "based": one.item.base is not None,
        "given": one.item.given,
    }
    if one.low is not None and one.high is not None:
        told |= {"low": round(one.low, DIGITS_KEPT), "high": round(one.high, DIGITS_KEPT)}
    return told
