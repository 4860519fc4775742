"""Should you believe any of this? Every published result beside what the model predicts for it, and the score that follows.

The reader may move four of the fitted numbers. All trials are then predicted anew, and the score answers. That is the lesson and the
trap: numbers that were chosen by looking at the test side have no test any more.
"""

from __future__ import annotations

from legstrength.evidence.scores import EVERYTHING, of_kind, weak_kinds
from legstrength.explorers.common.axes import NARROW
from legstrength.explorers.common.controls import effort_controls, exact_percent
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.how_good_is_the_model.core import run
from legstrength.explorers.how_good_is_the_model.picture import BELOW, figure
from legstrength.explorers.how_good_is_the_model.score import EVERY, predictions
from legstrength.explorers.how_good_is_the_model.trials import QUANTITIES, slug_of, trial_data
from legstrength.explorers.how_good_is_the_model.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, buttons, choice
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, Assumptions

ROOMS = {
    "drive": ("drive_room", "Nerves can add"),
    "size": ("size_quick_room", "Size can add"),
    "skill": ("skill_room", "Practice can add"),
}

OTHERS = {
    "curve": "Steele's linear-log curve",
    "mean": "mean of its kind of trial",
    "banister": "Banister's impulse response",
}
"""The simpler ways to predict, by the name that they have in the file of scores."""

SIDES = {"both": "Both", "test": "Test", "fit": "Fit"}

TUNED = {"threshold": 97, "drive": 6.0, "size": 6.9, "skill": 11.1}
"""Settings found by trying hundreds for the most hits on the test side: what a cheat would do."""

NET = "The table holds all results, whatever is chosen above. Where people who did not train were tested too, their change is subtracted."

EXAMPLES = (
    "ronnestad2007-threesets/quadriceps/practised_lift/11",
    "ronnestad2007-oneset/quadriceps/practised_lift/11",
    "ronnestad2007-threesets/quadriceps/size/11",
    "ronnestad2007-oneset/quadriceps/size/11",
)
"""The results that the chapter works through by hand, by the key of their row."""

ABOUT_RESULTS = (
    "The fit side is what the model learned from. The test side was hidden from it. The scores follow the kind and the quantity that you choose, "
    "always for both sides."
)


TABLE = Table(
    "Every result, and what the model says of it",
    (
        Column("Trial", "trials"),
        Column("Published", "said"),
        Column("The model, %", "predicted", 1),
        Column("Verdict", "verdicts"),
        Column("Side", "sides"),
        Column("Tested", "tests"),
        Column("Group", "people"),
    ),
)
KEEP = (
    Column("Test side, hits", "test_hits"),
    Column("Test side, error", "test_error", 1),
    Column("Fit side, hits", "fit_hits"),
    Column("Fit side, error", "fit_error", 1),
)


def sliders(assumptions: Assumptions) -> dict[str, Control]:
    """Return the four fitted numbers that a reader may move, each over the range that its fit left open."""
    found: dict[str, Control] = {"threshold": effort_controls(assumptions)["threshold"]}
    for name, (key, words) in ROOMS.items():
        found[name] = exact_percent(words, assumptions.details(key), "% of the start")
    return found


def other_scores(kind: str) -> dict[str, dict]:
    """Return how the simpler ways did on a kind of trial, for each side and way, as `score` says it of the model."""
    found = {}
    for name, predictor in OTHERS.items():
        for side, one in of_kind(kind, predictor).items():
            found[f"{side}_{name}"] = {
                "hits": one.hits,
                "results": one.results,
                "error": -1.0 if one.rms is None else one.rms,
            }
    return found


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """All results of all trials against the model's predictions, with the score on both sides."""
    moving = sliders(assumptions)
    first = {name: control.value for name, control in moving.items()}
    trials = trial_data(assumptions)
    kinds = {EVERY: "All kinds", **{slug_of(kind): f"{kind[0].upper()}{kind[1:]}" for kind in trials["kinds"]}}
    results = trials["results"]
    start: dict[str, object] = {"side": "both", "kind": EVERY, "quantity": EVERY}
    return Explorer(
        slug="how-good-is-the-model",
        title="Predicted against published, for every result",
        controls={
            **moving,
            "side": buttons("Side shown", "both", SIDES),
            "kind": choice("Kind of trial", EVERY, kinds),
            "quantity": choice("What was measured", EVERY, QUANTITIES),
        },
        groups=(
            Group("bodies", "What we assume about bodies", tuple(moving)),
            Group("trials", "Which results count", ("side", "kind", "quantity"), folded=True, about=ABOUT_RESULTS),
        ),
        scenarios=(
            Scenario("As published", {**start, **first}),
            Scenario("Tuned to the test", {**start, **TUNED}),
            Scenario("Test side alone", {**start, **first, "side": "test"}),
            Scenario("Calves alone", {**start, **first, "kind": "lifting-calves"}),
        ),
        run=run,
        sentence=sentence,
        picture=Picture(
            figure(),
            alt="Scatter chart of every published result across and the model's prediction up, with a shade round the line on which both are equal; "
            "below it bars for the hits of the model and of simpler ways, on the test side and on the fit side.",
            dark=DARK,
            narrow={**NARROW, "margin": {**NARROW["margin"], "b": BELOW}},
            height=590,
            panels=("Results", "Hits"),
        ),
        table=TABLE,
        caveats=weak_spots(*weak_kinds()),
        footnotes=(NET, *rests_on("how-good-is-the-model", assumptions)),
        keep=KEEP,
        data={
            "assumptions": assumptions.flat(),
            "first": first,
            "groups": trials["groups"],
            "results": results,
            "predicted": predictions(trials["groups"], results, DEFAULT.flat()),
            "examples": [trials["keys"].index(key) for key in EXAMPLES],
            "others": {
                slug: other_scores(kind)
                for slug, kind in ((EVERY, EVERYTHING), *((slug_of(kind), kind) for kind in trials["kinds"]))
            },
        },
        gate="how-good-is-the-model",
        version=model_version(),
    )
