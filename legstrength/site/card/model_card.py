"""The parts of the model card that follow the data: its tables, its verdict and the numbers in its text.

    ```{parameters}
    ```

Each is written as the Markdown that a person would have typed, so that citations and folded parts are made by what makes them on
every other page. No number of the card is typed by hand, so a new fit or a new score cannot leave its words behind.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from docutils import nodes
from docutils.parsers.rst.states import Inliner
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from legstrength.evidence.scores import PARTS, of_kind
from legstrength.model.posterior import FITTED
from legstrength.site.card.parameters import inputs, parameters
from legstrength.site.card.scores import crowds, score_history, scores, tried
from legstrength.site.card.verdict import fact, missed_kinds, verdict

WRITERS: dict[str, Callable[[], str]] = {
    "inputs": inputs,
    "parameters": parameters,
    "scores": scores,
    "score-history": score_history,
    "tried": tried,
    "crowds": crowds,
    "missed-kinds": missed_kinds,
    "verdict": verdict,
}


class Written(SphinxDirective):
    """A part of the card, by the name of the directive."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """What the Markdown of the part becomes; a version that was never scored stops the build with what to do."""
        if len(of_kind()) < len(PARTS):
            raise self.error(f"Version {FITTED.version} of the model has no score yet. Run: make score")
        return self.parse_text_to_nodes(WRITERS[self.name]())


def fact_role(
    name: str,
    raw: str,
    text: str,
    line: int,
    inliner: Inliner,
    options: dict[str, Any] | None = None,
    content: list[str] | None = None,
) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    """Docutils role `fact`: a number of the fit or its trials, or a warning with the line that stops the build."""
    try:
        return [nodes.inline(raw, fact(text), classes=["model-number"])], []
    except ValueError as error:
        message = inliner.reporter.error(f"{{fact}}`{text}`: {error}", line=line)
        return [inliner.problematic(raw, raw, message)], [message]


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    for name in WRITERS:
        app.add_directive(name, Written)
    app.add_role("fact", fact_role)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
