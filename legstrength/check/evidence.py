"""The evidence at the front door: trials, findings, groups in plain words, checks and references, each asked of its own reader.

What needs the model is imported only where it is asked for: without a sound `posterior.json` nothing of the model can be imported.
"""

from __future__ import annotations

from pathlib import Path

from legstrength.evidence.findings import FindingsFile, load_findings
from legstrength.evidence.references import reference_mistakes as references
from legstrength.evidence.said import SaidFile
from legstrength.evidence.said import said as read_said
from legstrength.evidence.studies import load_studies
from legstrength.files import Mistake, Place, problems, read_yaml

__all__ = ["checks", "findings", "findings_alone", "references", "said", "said_alone", "studies", "studies_alone"]


def studies(path: Path) -> list[Mistake]:
    """Trials, with their keys in the list of references."""
    load_studies(path, checked=True)
    return []


def studies_alone(path: Path) -> list[Mistake]:
    """Trials, whatever their keys."""
    load_studies(path, None, checked=True)
    return []


def findings(path: Path) -> list[Mistake]:
    """What further sources said, with their keys in the list of references."""
    load_findings(path)
    return []


def findings_alone(path: Path) -> list[Mistake]:
    """The form of what further sources said."""
    data, lines = read_yaml(path)
    return problems(FindingsFile, data, lines)


def checks(path: Path) -> list[Mistake]:
    """What the model must say."""
    from legstrength.evidence.checks import load_checks

    load_checks(path)
    return []


def said_alone(path: Path) -> list[Mistake]:
    """The form of the groups in plain words, and none twice."""
    data, lines = read_yaml(path)
    wrong = problems(SaidFile, data, lines)
    if wrong:
        return wrong
    ids = [one["id"] for one in data["groups"]]
    return [
        lines.problem(("groups", place, "id"), f"the group `{name}` stands twice.", "Keep one of the two.")
        for place, name in enumerate(ids)
        if name in ids[:place]
    ]


def said(path: Path) -> list[Mistake]:
    """The groups in plain words: those of the test side, and each of them."""
    from legstrength.evidence.rows import sides

    wrong = said_alone(path)
    if wrong:
        return wrong
    known = {arm.id for study in load_studies() for arm in study.arms}
    written = list(read_said(path))
    _, lines = read_yaml(path)
    for place, name in enumerate(written):
        if name not in known:
            here: Place = ("groups", place, "id")
            wrong.append(lines.problem(here, f"studies.yml has no group `{name}`.", _near(name, known)))
    missing = sorted({row.arm for row in sides()["test"]} - set(written))
    for name in missing:
        remedy = "Add an entry with this `id`, and `did`: who they were and what they did."
        wrong.append(lines.problem(("groups",), f"the group `{name}` of the test side is missing.", remedy))
    return wrong


def _near(name: str, known: set[str]) -> str:
    import difflib

    near = difflib.get_close_matches(name, sorted(known), 1)
    return f"Did you mean `{near[0]}`?" if near else "Give the `id` of one of its arms."
