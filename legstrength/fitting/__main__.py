"""Fits, scores and compares: python -m legstrength.fitting fit, score or compare.

fit      draw the fitted numbers anew from the trials on the fit side, and write posterior.json
score    score the model and simpler ways on both sides of the split, and add the scores to scores.csv
compare  cross-validate the model, its parts left out and simpler ways, on the fit side, and add the scores
"""

from __future__ import annotations

import argparse

import numpy as np

from legstrength import __version__
from legstrength.evidence.rows import trial_rows
from legstrength.evidence.scores import EVERYTHING, MODEL, Score, add
from legstrength.fitting import baselines
from legstrength.fitting.compare import LEFT_OUT, crossed, model
from legstrength.fitting.fit import fit
from legstrength.fitting.predictive import bands, predictions
from legstrength.fitting.score import difference, scores
from legstrength.model.posterior import FITTED

SIMPLER = {
    "mean of its kind of trial": baselines.category_means,
    "Banister's impulse response": baselines.impulse_response,
    "Steele's linear-log curve": baselines.linear_log,
}
CROSSED = "fit, crossed"


def sides() -> dict[str, tuple]:
    """Return the rows of both sides of the split, sorted by trial."""
    rows = sorted(trial_rows(), key=lambda row: row.study)
    return {side: tuple(row for row in rows if row.part == side) for side in ("fit", "test")}


def score(dry: bool) -> None:
    """Score everything on both sides; add the scores unless `dry`, which looks at the fit side alone."""
    rows = sides()
    learned = {name: learn(rows["fit"]) for name, learn in SIMPLER.items()}
    taken: list[Score] = []
    for side in ("fit",) if dry else ("fit", "test"):
        some = rows[side]
        centre, *drawn = predictions(some)
        taken += scores(FITTED.version, side, MODEL, some, centre, bands(some, np.array(drawn)))
        for name, predict in learned.items():
            taken += scores(FITTED.version, side, name, some, predict(some))
            better = difference(some, centre, predict(some))
            print(f"{side}: model less {name}: rms {_shown(better.rms)} points, hits {_shown(better.hit_share)} % of results")
    for one in taken:
        if dry or one.kind == EVERYTHING:
            print(_line(one))
    if not dry:
        add(taken)


def compare() -> None:
    """Cross-validate the model, its parts left out and simpler ways; add the scores of all trials together."""
    rows = sides()["fit"]
    for name, learn in {**{name: model(held) for name, held in LEFT_OUT.items()}, **SIMPLER}.items():
        one = scores(__version__, CROSSED, name, rows, crossed(learn, rows))[0]
        print(_line(one), flush=True)
        add([one])


def _shown(values: tuple[float, float, float]) -> str:
    return f"{values[0]:+.2f} ({values[1]:+.2f} to {values[2]:+.2f})"


def _line(one: Score) -> str:
    band = "" if one.in_band is None else f", in the 80 % band {one.in_band}"
    return (f"{one.part}: {one.predictor}, {one.kind}: hits {one.hits} of {one.results} ({one.trials} trials), "
            f"rms {one.rms} points over {one.numbers}{band}")


def main() -> None:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m legstrength.fitting", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("fit", "score", "compare"))
    parser.add_argument("--dry", action="store_true", help="score: print the fit side only, and add nothing")
    asked = parser.parse_args()
    if asked.what == "fit":
        fit()
    elif asked.what == "score":
        score(asked.dry)
    else:
        compare()


if __name__ == "__main__":
    main()
