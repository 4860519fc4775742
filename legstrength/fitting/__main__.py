"""Fits, scores, compares, predicts: python -m legstrength.fitting fit, score, compare, rivals or predict.

fit      draw the fitted numbers anew from the trials on the fit side, and write posterior.json
score    score the model and simpler ways on both sides of the split, and add the scores to scores.csv and
         the model's leads to differences.csv
compare  cross-validate the model, its parts left out and simpler ways, on the fit side, and add the scores
rivals   write what the simpler ways predict for every result to rivals.csv, and how many a perfect mean would hit
         to ceiling.csv
predict  say what the model expects of trials that are not in this course, given as a file like studies.yml
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

from legstrength import __version__
from legstrength.evidence.rows import sides, trial_rows
from legstrength.evidence.scores import EVERYTHING, MODEL, AlreadyScored, Lead, Score, add, add_leads, refuse_second
from legstrength.evidence.studies import StudyError, load_studies
from legstrength.fitting.baselines import SIMPLER
from legstrength.fitting.compare import LEFT_OUT, crossed, model
from legstrength.fitting.fit import fit
from legstrength.fitting.predictive import bands, predictions
from legstrength.fitting.rivals import store
from legstrength.fitting.score import difference, scores
from legstrength.model.posterior import FITTED

CROSSED = "fit, crossed"


def score(dry: bool) -> None:
    """Score everything on both sides; add the scores unless `dry`, which looks at the fit side alone."""
    if not dry:
        refuse_second(FITTED.version)
    rows = sides()
    learned = {name: learn(rows["fit"]) for name, learn in SIMPLER.items()}
    taken: list[Score] = []
    leads: list[Lead] = []
    for side in ("fit",) if dry else ("fit", "test"):
        some = rows[side]
        centre, *drawn = predictions(some)
        taken += scores(FITTED.version, side, MODEL, some, centre, bands(some, np.array(drawn)))
        for name, predict in learned.items():
            taken += scores(FITTED.version, side, name, some, predict(some))
            better = difference(some, centre, predict(some))
            leads.append(Lead(FITTED.version, side, name, *_rounded(better.rms), *_rounded(better.hit_share)))
            print(
                f"{side}: model less {name}: rms {_shown(better.rms)} points, hits {_shown(better.hit_share)} % of results"
            )
    for one in taken:
        if dry or one.kind == EVERYTHING:
            print(_line(one))
    if not dry:
        add(taken)
        add_leads(leads)


def compare() -> None:
    """Cross-validate the model, its parts left out and simpler ways; add the scores of all trials together."""
    rows = sides()["fit"]
    for name, learn in {**{name: model(held) for name, held in LEFT_OUT.items()}, **SIMPLER}.items():
        one = scores(__version__, CROSSED, name, rows, crossed(learn, rows))[0]
        print(_line(one), flush=True)
        add([one])


def predict(path: Path) -> None:
    """Print for each result of the trials in a file what was found, what the model says, and its 80 % band."""
    studies = load_studies(path, bibliography=None)
    rows = tuple(sorted(trial_rows(studies), key=lambda row: row.study))
    if not rows:
        print("No group in this file can be run by the model and has a result that it predicts.")
        return
    centre, *drawn = predictions(rows)
    band = bands(rows, np.array(drawn), studies=studies)
    for row, said, low, high in zip(rows, centre, *band, strict=True):
        print(
            f"{row.key}: found {row.observed:+.1f}, the model says {said:+.1f} (80 % band {low:+.1f} to {high:+.1f}) %, "
            f"{'hit' if row.hit(said) else 'miss'} (within {row.half_width:.1f})"
        )
    print(_line(scores(FITTED.version, "yours", MODEL, rows, centre, band)[0]))


def _rounded(values: tuple[float, float, float]) -> list[float]:
    return [round(value, 2) for value in values]


def _shown(values: tuple[float, float, float]) -> str:
    return f"{values[0]:+.2f} ({values[1]:+.2f} to {values[2]:+.2f})"


def _line(one: Score) -> str:
    band = "" if one.in_band is None else f", in the 80 % band {one.in_band}"
    return (
        f"{one.part}: {one.predictor}, {one.kind}: hits {one.hits} of {one.results} ({one.trials} trials), "
        f"rms {one.rms} points over {one.numbers}{band}"
    )


def main() -> None:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(
        prog="python -m legstrength.fitting", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("fit", "score", "compare", "rivals", "predict"))
    parser.add_argument("file", nargs="?", type=Path, help="predict: the file of trials")
    parser.add_argument("--dry", action="store_true", help="score: print the fit side only, and add nothing")
    asked = parser.parse_args()
    if asked.what == "fit":
        fit()
    elif asked.what == "score":
        score(asked.dry)
    elif asked.what == "compare":
        compare()
    elif asked.what == "rivals":
        store()
    elif asked.file is None:
        parser.error("predict needs a file of trials: python -m legstrength.fitting predict my_trials.yml")
    else:
        predict(asked.file)


if __name__ == "__main__":
    try:
        main()
    except (AlreadyScored, StudyError) as error:
        sys.exit(str(error))
