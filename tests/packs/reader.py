"""Other people's programs that read the packs: pyslet for QTI 1.2 (its kin is the tool inside Canvas), moodle-xml-parser for Moodle XML."""

from __future__ import annotations

import html
import io
import re
import warnings
from dataclasses import dataclass

with warnings.catch_warnings():
    warnings.simplefilter("ignore", SyntaxWarning)
    from pyslet.qtiv1 import xml as qti1
    from pyslet.qtiv2 import interactions, variables
    from pyslet.xml import structures


def _get_or_add_child(self: structures.Element, kind: type) -> structures.Element:
    """pyslet's own has `children.next()`, which Python 3 does not know."""
    return next(self.find_children_depth_first(kind, max_depth=1), None) or self.add_child(kind)


structures.Element.get_or_add_child = _get_or_add_child


@dataclass
class Item:
    """A question as a platform understands it; `marks` and `replies` are what it gives for each choice."""

    name: str
    title: str
    stem: str
    choices: dict[str, str]
    marks: dict[str, float]
    replies: dict[str, str]
    essay: bool
    complaints: list[str]


def plain(markup: str) -> str:
    """The words that a reader sees of some HTML."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", markup)).split())


def run_qti(contents: bytes) -> list[Item]:
    """Every item of a QTI 1.2 test, turned into QTI 2 and answered once with each of its choices."""
    document = qti1.QTIDocument()
    document.read(src=io.BytesIO(contents))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # pyslet calls itself by its older names
        return [_run(made.root, log) for made, _, log in document.root.migrate_to_v2()]


def _run(item: structures.Element, log: list[str]) -> Item:
    body = item.ItemBody
    choices = {one.identifier: plain(str(one)) for one in body.find_children_depth_first(interactions.SimpleChoice)}
    replies = {one.identifier: plain(str(one)) for one in item.QTIModalFeedback}
    marks, said = {}, {}
    for choice in choices:
        state = variables.ItemSessionState(item)
        state.begin_session()
        state.begin_attempt()
        state["response1"].set_value(choice)
        state.end_attempt()
        marks[choice] = state["SCORE"].value
        said[choice] = " ".join(replies[name] for name in state["FEEDBACK"].value)
    essay = any(True for _ in body.find_children_depth_first(interactions.ExtendedTextInteraction))
    stem = plain(re.sub(r"<(choice|extendedText)Interaction.*", "", str(body), flags=re.DOTALL))
    return Item(item.identifier, item.title, stem, choices, marks, said or replies, essay, log)
