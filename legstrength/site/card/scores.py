"""The tables of scores: how the model did on each kind of trial, what was tried, and its crowd beside real ones."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean

from legstrength.evidence.bibliography import citations
from legstrength.evidence.crowds import ARM_SIZE, SIZE, STRENGTH, Published, simulated
from legstrength.evidence.scores import EVERYTHING, MODEL, PARTS, Score, leads, of_kind, read
from legstrength.live.compile.natives import fixed, signed
from legstrength.model.posterior import FITTED
from legstrength.site.card.markdown import PERCENT, folded, table

SHORT = {
    MODEL: "The model",
    "mean of its kind of trial": "Mean of its kind",
    "Banister's impulse response": "Banister",
    "Steele's linear-log curve": "Steele",
}
"""Every way to predict that is scored on both sides, by the name that a table has room for."""

CROSSED = "fit, crossed"
WHOLE = "the whole model"
DRAFT = ("0.2.0 draft", "all candidates")
DROPPED = (
    ("Slow second parts of drive and skill", DRAFT, ("0.2.0 draft", "without slow parts of drive and skill")),
    (
        "A slow second part of skill alone",
        ("0.2.0 draft", "with a slow part of skill only"),
        ("0.2.0 draft", "without slow parts of drive and skill"),
    ),
    ("A dose that daily life takes up", ("0.2.0 draft", "with a dose that daily life takes up"), DRAFT),
    ("Gains that make up for a loss from disuse", ("0.2.0 draft", "with gains from disuse"), DRAFT),
    ("A threshold that follows habit", ("0.2.0 draft", "with a threshold that follows habit"), DRAFT),
    ("A dose that counts squared", ("0.3.0 draft", "with squared doses"), ("0.2.0", WHOLE)),
)
"""Parts that were tried and did not stay: what it was, then version and name of the variant with it and of the one without it."""

CROWDS_EACH = 8


def side(part: str) -> str:
    """The name of a side of the split, at the start of a cell."""
    return f"{part[0].upper()}{part[1:]} side"


def points(value: float | None) -> str:
    """An error in points, or a dash where no result had a number."""
    return "–" if value is None else fixed(value, 1)


def known(value: float | None) -> float:
    """A number that only the scores of some kinds of trial lack. ValueError where it is not there after all."""
    if value is None:
        raise ValueError("A score on all trials has no error or no band. Run: make score")
    return value


def share(part: float, whole: float) -> str:
    """A part of a whole as a percentage without decimals."""
    return f"{fixed(100 * part / whole, 0)}{PERCENT}"


def scores() -> str:
    """All trials together on both sides, then folded tables by kind of trial, and how sure the differences are."""
    parts = [_together()]
    for part in reversed(PARTS):
        parts.append(folded(f"{side(part)}: hits by kind of trial", _kinds(part, "hits")))
        parts.append(folded(f"{side(part)}: errors by kind of trial", _kinds(part, "errors")))
    parts.append(folded("How sure the differences are", _leads()))
    return "\n".join(parts)


def _together() -> str:
    columns = [(part, what) for part in reversed(PARTS) for what in ("hits", "error")]
    kept = {predictor: of_kind(predictor=predictor) for predictor in SHORT}
    best: dict[tuple[str, str], float] = {
        (part, "hits"): max(one[part].hits for one in kept.values()) for part in PARTS
    }
    best |= {(part, "error"): min(known(one[part].rms) for one in kept.values()) for part in PARTS}
    rows = []
    for predictor, by_part in kept.items():
        cells = [by_part[part].hits if what == "hits" else by_part[part].rms for part, what in columns]
        written = [
            str(cell) if what == "hits" else points(cell) for cell, (_, what) in zip(cells, columns, strict=True)
        ]
        rows.append(
            [
                SHORT[predictor],
                *(_strong(text, cell == best[key]) for text, cell, key in zip(written, cells, columns, strict=True)),
            ]
        )
    rows.append(
        [
            "Results counted",
            *(
                str(kept[MODEL][part].results if what == "hits" else kept[MODEL][part].numbers)
                for part, what in columns
            ),
        ]
    )
    head = ("Way to predict", *(f"{side(part)}: {what}" for part, what in columns))
    return table("All trials together. Errors are in points. Bold is the best of its column", head, rows)


def _strong(text: str, best: bool) -> str:
    return f"**{text}**" if best else text


def _kinds(part: str, what: str) -> str:
    kinds = dict.fromkeys(
        one.kind for one in read() if one.version == FITTED.version and one.part == part and one.predictor == MODEL
    )
    rows = [_row(kind, part, what) for kind in kinds]
    if what == "hits":
        head = ("Kind of trial", "Results (trials)", *SHORT.values(), f"In the model's 80{PERCENT} band")
        return table(f"Hits on the {part} side. Bold is the most hits of a line", head, rows, style="pinned")
    head = ("Kind of trial", "Results with a number", *SHORT.values())
    return table(
        f"Root mean square error on the {part} side, in points. Bold is the smallest of a line",
        head,
        rows,
        style="pinned",
    )


def _row(kind: str, part: str, what: str) -> list[str]:
    found = [of_kind(kind, predictor)[part] for predictor in SHORT]
    first, name = found[0], "All kinds" if kind == EVERYTHING else f"{kind[0].upper()}{kind[1:]}"
    if what == "hits":
        most = max(one.hits for one in found)
        cells = [_strong(str(one.hits), one.hits == most) for one in found]
        return [name, f"{first.results} ({first.trials})", *cells, str(first.in_band)]
    least = min((one.rms for one in found if one.rms is not None), default=None)
    return [
        name,
        str(first.numbers),
        *(_strong(points(one.rms), one.rms is not None and one.rms == least) for one in found),
    ]


def _leads() -> str:
    rows = []
    for part in reversed(PARTS):
        for predictor, one in leads(part).items():
            hits = f"{signed(one.hits, 0)} ({signed(one.hits_low, 0)} to {signed(one.hits_high, 0)})"
            error = f"{signed(one.rms, 1)} ({signed(one.rms_low, 1)} to {signed(one.rms_high, 1)})"
            rows.append([f"{side(part)}: {predictor}", hits, error])
    return table(
        "The model less each simpler way, with 90 % intervals from drawing whole trials again. Above 0 is better for hits, below 0 for errors",
        ("Against", "Hits, % of the results", "Error, points"),
        rows,
    )


def score_history() -> str:
    """Every version's score on both sides; folded, every cross-validated line."""
    versions = [one for one in read() if one.part in PARTS and one.predictor == MODEL and one.kind == EVERYTHING]
    head = ("Version and side", "Hits", "Error, points", f"In its 80{PERCENT} band")
    parts = [table("Every version that was scored", head, [_line(one) for one in versions])]
    crossed: dict[tuple[str, int], list[Score]] = {}
    for one in read():
        if one.part == CROSSED:
            crossed.setdefault((one.version, one.results), []).append(one)
    for (version, results), some in crossed.items():
        rows = [[one.predictor, str(one.hits), points(one.rms)] for one in some]
        caption = f"Version {version}, {results} results of the fit side, each trial predicted from the others"
        parts.append(
            folded(
                f"Cross-validated: version {version}, {results} results",
                table(caption, ("What", "Hits", "Error, points"), rows),
            )
        )
    return "\n".join(parts)


def _line(one: Score) -> list[str]:
    band = "not noted" if one.in_band is None else f"{one.in_band} of {one.results}"
    return [f"{one.version}, {one.part} side", f"{one.hits} of {one.results}", points(one.rms), band]


def tried() -> str:
    """Parts that were dropped and parts that stayed, each with and without it, cross-validated."""
    dropped = [(what, *found) for what, taken, left in DROPPED if (found := _pair(taken, left))]
    head = ("Part", "Results", "Hits with it", "Hits without", "Error with it", "Error without")
    return "\n".join(
        table(f"{what}. Errors are in points", head, [_compared(*one) for one in parts], style="pinned")
        for what, parts in (("Dropped", dropped), ("Kept", kept_parts()))
    )


def kept_parts() -> Iterator[tuple[str, Score, Score]]:
    """Each part that was last tried out by leaving it out of the whole model: its name, the scores with and without it."""
    version = next(one.version for one in reversed(read()) if (one.part, one.predictor) == (CROSSED, WHOLE))
    for one in read():
        if (one.version, one.part) == (version, CROSSED) and one.predictor.startswith("without "):
            pair = _pair((version, WHOLE), (version, one.predictor))
            name = one.predictor.removeprefix("without ")
            if pair:
                yield f"{name[0].upper()}{name[1:]}", *pair


def _pair(taken: tuple[str, str], left: tuple[str, str]) -> tuple[Score, Score] | None:
    """The last scores of two variants (version and name) that were taken on the same results."""
    crossed = [one for one in reversed(read()) if one.part == CROSSED]

    def found(key: tuple[str, str]) -> list[Score]:
        return [one for one in crossed if (one.version, one.predictor) == key]

    return next(((one, other) for one in found(taken) for other in found(left) if one.results == other.results), None)


def _compared(what: str, taken: Score, left: Score) -> list[str]:
    return [
        what,
        str(taken.results),
        str(taken.hits),
        str(left.hits),
        fixed(known(taken.rms), 2),
        fixed(known(left.rms), 2),
    ]


def crowds() -> str:
    """Each published crowd beside the model's, as far as it was printed."""
    return "\n".join(_crowd(published) for published in (STRENGTH, SIZE, ARM_SIZE))


def _crowd(published: Published) -> str:
    ours = [simulated(published, seed) for seed in range(1, CROWDS_EACH + 1)]
    rows = []
    for name, words, percent in (
        ("spread", "Spread as a share of the mean", True),
        ("high", "Gained over one spread more than the mean", True),
        ("low", "Gained no more than people without training", True),
        ("lowest", "Lowest, in spreads from the mean", False),
        ("highest", "Highest, in spreads from the mean", False),
    ):
        theirs = getattr(published.found, name)
        if theirs is not None:
            mean = fmean(getattr(one, name) for one in ours)
            rows.append(
                [
                    words,
                    *(f"{fixed(100 * value, 0)}{PERCENT}" if percent else signed(value, 1) for value in (theirs, mean)),
                ]
            )
    caption = f"{published.what}: {published.people} people ({citations()[published.key]})"
    return table(caption, ("What", "Published", "The model"), rows)
