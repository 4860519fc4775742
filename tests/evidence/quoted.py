"""Every number that the course's prose quotes from a source, with the sources that its sentence names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from legstrength.evidence.findings import load_findings
from legstrength.evidence.studies import STUDIES
from legstrength.files import read_yaml
from legstrength.model import DEFAULT
from legstrength.teaching import chapter_slugs, load_chapter

ROOT = Path(__file__).parents[2]
CODE = re.compile(r"```.*?```|\$\$.*?\$\$|\$[^$\n]+\$|`[^`\n]*`", re.DOTALL)
CITE_ROLE = re.compile(r"\{cite:[pt]\}`([^`]+)`")
CITE = re.compile(r"⟦([^⟧]+)⟧")
NAMED = re.compile(r"\(([^()]+, (?:19|20)\d\d)\)")
ROLE = re.compile(r"\{[\w-]+\}`([^`]*)`")
END = re.compile(r"(?<=[.?!:*])\s+(?=[A-Z*\[“{])|\n\s*\n|\n[-|]")
NUMBER = re.compile(r"(?<![\w.,])[−–-]?\d+(?:,\d{3})*(?:\.\d+)?(?![\w-])")
YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True)
class Quote:
    """A sentence with the sources that it names and the numbers that it prints."""

    page: str
    sentence: str
    keys: tuple[str, ...]
    numbers: tuple[str, ...]


def quotes() -> list[Quote]:
    """Every sentence of the course's pages and chapter files that names a source and prints a number."""
    found = []
    for path in [*(ROOT / "notebooks").glob("*.ipynb"), *(ROOT / "book").rglob("*.md")]:
        for sentence in END.split(_plain(_markdown(path))):
            keys = tuple(key.strip() for group in CITE.findall(sentence) for key in group.split(","))
            found.append(_quote(path.relative_to(ROOT).as_posix(), sentence, keys))
    for slug in chapter_slugs():
        found += _of_chapter(slug)
    return [quote for quote in found if quote.keys and quote.numbers]


def _quote(page: str, sentence: str, keys: tuple[str, ...]) -> Quote:
    plain = CITE.sub(" ", NAMED.sub(" ", sentence))
    numbers = tuple(number for number in NUMBER.findall(plain) if not YEAR.fullmatch(number))
    return Quote(page, " ".join(sentence.split()), keys, numbers)


def _plain(text: str) -> str:
    """Markdown without code, formulas and roles; a citation stays as its keys in brackets."""
    return CODE.sub(" ", ROLE.sub(" ", CITE_ROLE.sub(r"⟦\1⟧", text)))


def _markdown(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        return text
    return "\n\n".join("".join(cell["source"]) for cell in json.loads(text)["cells"] if cell["cell_type"] == "markdown")


def _of_chapter(slug: str) -> Iterator[Quote]:
    chapter = load_chapter(slug)
    sources = {study.label: study.source for study in chapter.evidence}
    for study in chapter.evidence:
        yield _quote(f"{slug}.yml", study.says, (study.source,))
    for text in _texts(read_yaml(ROOT / f"legstrength/teaching/chapters/{slug}.yml")[0]):
        for sentence in END.split(text):
            keys = tuple(sources[label] for label in NAMED.findall(sentence) if label in sources)
            yield _quote(f"{slug}.yml", sentence, keys)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)


def known_numbers() -> dict[str, set[float]]:
    """Key → every number that the evidence data and the model's table of numbers hold for that source."""
    known: dict[str, set[float]] = {}
    for study in read_yaml(STUDIES)[0]["studies"]:
        known.setdefault(study["key"], set()).update(_numbers(study))
    for finding in load_findings():
        known.setdefault(finding.key, set()).update(_numbers([*finding.said, finding.about]))
    for name in DEFAULT:
        one = DEFAULT.details(name)
        if one.source:
            values = (one.value, one.low, one.high)
            known.setdefault(one.source, set()).update([*values, *(100 * value for value in values)])
    return known


def _numbers(value: object) -> Iterator[float]:
    if isinstance(value, str):
        yield from (as_number(number) for number in NUMBER.findall(value))
    elif isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _numbers(part)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield abs(float(value))


def as_number(text: str) -> float:
    """A printed number without its sign, which words may carry instead."""
    return float(text.lstrip("−–-").replace(",", ""))


def stands(text: str, known: set[float]) -> bool:
    """Whether a printed number is one of those known, rounded as it is printed."""
    digits = len(text.partition(".")[2])
    return any(abs(round(value, digits) - as_number(text)) < 1e-9 for value in known)
