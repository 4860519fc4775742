"""What *How sure?* looks up: a kind of training and a kind of measure, in the words of a page, such as “jogging knee”."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from legstrength.evidence.bibliography import citations
from legstrength.evidence.rows import TrialRow, sides
from legstrength.evidence.sure import ENOUGH, Met, dots
from legstrength.explorers.how_good_is_the_model.score import is_hit, predictions
from legstrength.explorers.how_good_is_the_model.trials import trial_data
from legstrength.model import DEFAULT


@dataclass(frozen=True)
class Training:
    """A kind of training: the category of its trials ("" where there can be none), and how a sentence names it."""

    category: str
    says: str


@dataclass(frozen=True)
class Measure:
    """A kind of measure: what was tested, in which muscle ("" for any), and how a sentence names it."""

    tested: str
    muscle: str
    says: str


TRAININGS = {
    "jogging": Training("running, untrained", "of people who began to run"),
    "weak jogging": Training("", "of weak young people who began to run"),
    "less jogging": Training("", "of joggers who stopped or jogged less"),
    "trained running": Training("running, trained", "of trained runners"),
    "older jogging": Training("walking and jogging, older", "of older people who walked or jogged"),
    "sprints": Training("sprints", "of sprints"),
    "strides": Training("", "of strides"),
    "uphill": Training("uphill", "of running or walking uphill"),
    "downhill": Training("downhill", "of running or walking downhill"),
    "weights": Training("lifting, untrained", "of beginners who lifted weights"),
    "trained weights": Training("lifting, trained", "of trained people who lifted weights"),
    "older weights": Training("lifting, older", "of older people who lifted weights"),
    "calf weights": Training("lifting, calves", "of weights for the calves"),
    "hamstring weights": Training("lifting, hamstrings", "of weights for the back of the thigh"),
    "weights and endurance": Training("lifting with endurance", "of beginners who lifted and did endurance training"),
    "weights for runners": Training("lifting added to endurance", "of runners who added weights"),
    "whole years": Training("", "of a whole year with several kinds of training"),
    "steps against sets": Training("", "of steps against hard sets"),
    "uneven steps": Training("", "of people made to run unevenly"),
    "upkeep": Training("upkeep", "of people who went on with less"),
    "stopping": Training("detraining", "of people who stopped"),
}
"""By what a page writes; each category of trial stands here once."""

MEASURES = {
    "strength": Measure("torque", "", "strength on a machine"),
    "knee": Measure("torque", "quadriceps", "the strength of the front of the thigh"),
    "hamstrings": Measure("torque", "hamstrings", "the strength of the back of the thigh"),
    "calves": Measure("torque", "calves", "the strength of the calves"),
    "hips": Measure("torque", "glutes", "the strength of the buttocks"),
    "lift": Measure("practised_lift", "", "a lift that was practised"),
    "size": Measure("size", "", "muscle size"),
}
"""By what a page writes."""


@dataclass(frozen=True)
class Sure:
    """The dots, the reason in a sentence, and the trials: key of the reference and short citation, in alphabetical order."""

    dots: int
    says: str
    trials: tuple[tuple[str, str], ...]

    @property
    def marks(self) -> str:
        """The dots as they are printed."""
        return "●" * self.dots + "○" * (3 - self.dots)


@functools.cache
def how_sure(asked: str) -> Sure:
    """Return how sure the course is of a kind of training and a kind of measure. ValueError in words for what is not known."""
    training, measure = _named(asked)
    met: dict[str, list[bool]] = {}
    keys = set()
    for row, hit in _rows():
        if row.category == training.category and row.kind == measure.tested and measure.muscle in ("", row.muscle):
            met.setdefault(row.part, []).append(hit)
            keys.add(row.study)
    counts = {part: Met(sum(hits), len(hits)) for part, hits in met.items()}
    known = citations()
    trials = sorted(((key, known[key]) for key in keys), key=lambda one: one[1].casefold())
    found = dots(len(keys), counts)
    return Sure(found, _reason(found, len(keys), counts, training, measure), tuple(trials))


def _named(asked: str) -> tuple[Training, Measure]:
    training, _, measure = asked.strip().rpartition(" ")
    if training not in TRAININGS:
        raise ValueError(f"“{asked}” names no kind of training. There are: {', '.join(TRAININGS)}.")
    if measure not in MEASURES:
        raise ValueError(f"“{asked}” names no kind of measure. There are: {', '.join(MEASURES)}.")
    return TRAININGS[training], MEASURES[measure]


@functools.cache
def _rows() -> tuple[tuple[TrialRow, bool], ...]:
    """Every result of every trial, and whether the model meets it."""
    rows = [row for side in sides().values() for row in side]
    data = trial_data()
    predicted = predictions(data["groups"], data["results"], DEFAULT.flat())
    return tuple(
        (row, is_hit(result, value)) for row, result, value in zip(rows, data["results"], predicted, strict=True)
    )


def _reason(found: int, trials: int, counts: Mapping[str, Met], training: Training, measure: Measure) -> str:
    if not trials:
        return f"We found no trial {training.says} that measured {measure.says}, so this is the model's guess."
    hits, results = sum(one.hits for one in counts.values()), sum(one.results for one in counts.values())
    one = "One trial" if trials == 1 else f"{trials} trials"
    says = f"{one} {training.says} measured {measure.says}. The model met {hits} of {results} results."
    if found == 3:
        return says
    if trials < ENOUGH:
        return f"{says} Three dots need at least three trials."
    if 2 * hits > results:
        side = next(part for part in ("test", "fit") if part in counts and not counts[part].most)
        told = "that it was not fitted to" if side == "test" else "that it was fitted to"
        return f"{says} Of those {told}, it met {counts[side].hits} of {counts[side].results}: one dot less."
    return says
