"""Should you believe any of this? Every published result beside what the model predicts for it, and the score that follows.

The reader may move four of the fitted numbers. All trials are then predicted anew, and the score answers. That is the lesson and the
trap: numbers that were chosen by looking at the test side have no test any more.
"""

from __future__ import annotations

from legstrength.evidence.scores import weak_kinds
from legstrength.explorers.common.axes import NARROW
from legstrength.explorers.common.controls import effort_controls, exact_percent
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.how_good_is_the_model import picture
from legstrength.explorers.how_good_is_the_model.columns import columns_of
from legstrength.explorers.how_good_is_the_model.core import run
from legstrength.explorers.how_good_is_the_model.score import EVERY, is_hit, predictions
from legstrength.explorers.how_good_is_the_model.trials import CALLED, NAMES, QUANTITIES, slug_of, trial_data
from legstrength.explorers.how_good_is_the_model.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, View, buttons, choice, whole
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, Assumptions

ROOMS = {
    "drive": ("drive_room", "Nerves can add"),
    "size": ("size_quick_room", "Size can add"),
    "skill": ("skill_room", "Practice can add"),
}

SIDES = {"test": "The test", "fit": "What it learned from", "both": "Both"}

TUNED = {"threshold": 97, "drive": 6.0, "size": 6.9, "skill": 11.1}
"""Settings found by trying hundreds for the most hits on the test side: what a cheat would do."""

NET = "Where people who did not train were tested too, their change is subtracted."

ABOUT_RESULTS = (
    "The fit side is what the model learned from. The test side was hidden from it. Wall and bars show what you choose."
)

TABLE = Table(
    "Every result on the wall, and what the model says of it",
    (
        Column("Trial", "trials"),
        Column("Published", "told"),
        Column("The model, %", "says", 1),
        Column("Verdict", "verdicts"),
        Column("Side", "sides"),
        Column("Tested", "tests"),
        Column("Group", "people"),
    ),
)
KEEP = (
    Column("Test side, hits", "test_hits"),
    Column("Fit side, hits", "fit_hits"),
    Column("Test side, error", "test_error", 1),
    Column("Fit side, error", "fit_error", 1),
)

ABOUT_WALL = (
    "A wall of rows, one for each result, sorted by what was found. In each row a shade in which a prediction is near enough, a line "
    "for what was found and a dot for what the model says, filled where it is near enough. Beside it bars for the hits of the model, of a "
    "simple curve and of the usual average."
)
ABOUT_BOTH = "Two walls of results: the test at the left, what the model learned from at the right, each with its hits."
ABOUT_KINDS = (
    "A row of squares for each kind of trial, one square for each result, filled where the model is near enough."
)


def sliders(assumptions: Assumptions) -> dict[str, Control]:
    """Return the four fitted numbers that a reader may move, each over the range that its fit left open."""
    found: dict[str, Control] = {"threshold": effort_controls(assumptions)["threshold"]}
    for name, (key, words) in ROOMS.items():
        found[name] = exact_percent(words, assumptions.details(key), "% of the start")
    return found


def controls(moving: dict[str, Control], kinds: dict[str, str]) -> dict[str, Control]:
    """Return all that a reader may move or choose."""
    return {
        "cram": whole(
            "Make it look better",
            0,
            0,
            100,
            step=5,
            unit="% of the way",
            hint="Moves four numbers from where they were published to where the test side looks best.",
        ),
        **moving,
        "side": buttons("Side shown", "test", SIDES),
        "kind": choice("Kind of trial", EVERY, kinds),
        "quantity": choice("What was measured", EVERY, QUANTITIES),
        "lot": whole(
            "Ten drawn by lot", 0, 0, 9999, hint="Which ten results the guessing game draws. 0: others for each reader."
        ),
    }


def pictured(figure: object, alt: str, margin: dict[str, int], height: int = 480) -> Picture:
    """Return one of the chapter's pictures, all of one height, so that a change of view moves nothing."""
    return Picture(figure, alt=alt, dark=DARK, narrow={**NARROW, "margin": margin}, height=height)


def hit(results: list[dict], predicted: list[float]) -> list[int]:
    """Return a 1 for each result that is hit, and a 0 for each other."""
    return [int(is_hit(one, said)) for one, said in zip(results, predicted, strict=True)]


def ranked(trials: dict, predicted: list[float]) -> list[str]:
    """Return the kinds of trial, best guessed first: of the test as published, then those that the test has none of."""
    shares: dict[str, list[bool]] = {slug_of(kind): [] for kind in trials["kinds"]}
    for one, said in zip(trials["results"], predicted, strict=True):
        if one["side"] == "test":
            shares[one["kind"]].append(is_hit(one, said))
    return sorted(shares, key=lambda kind: (-(sum(shares[kind]) / len(shares[kind]) if shares[kind] else -1), kind))


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """All results of all trials against the model's predictions, with the score on both sides."""
    moving = sliders(assumptions)
    first = {name: control.value for name, control in moving.items()}
    trials = trial_data(assumptions)
    predicted = predictions(trials["groups"], trials["results"], DEFAULT.flat())
    order = ranked(trials, predicted)
    titles = {slug_of(kind): f"{kind[0].upper()}{kind[1:]}" for kind in trials["kinds"]}
    start: dict[str, object] = {"cram": 0, "side": "test", "kind": EVERY, "quantity": EVERY}
    squares = picture.kinds_figure([CALLED[kind] for kind in order], 60)
    return Explorer(
        slug="how-good-is-the-model",
        title="Predicted against published, for every result",
        controls=controls(moving, {EVERY: "All kinds", **titles}),
        groups=(
            Group("bodies", "What we assume about bodies", ("cram", *moving)),
            Group(
                "trials", "Which results count", ("side", "kind", "quantity", "lot"), folded=True, about=ABOUT_RESULTS
            ),
        ),
        scenarios=(
            Scenario("As published", {**start, **first}),
            Scenario("The fit side", {**start, **first, "side": "fit"}),
            Scenario("Calves alone", {**start, **first, "kind": "lifting-calves"}),
        ),
        run=run,
        sentence=sentence,
        picture=pictured(picture.wall_figure(), ABOUT_WALL, {"l": 6, "r": 6, "t": 28, "b": picture.BELOW}),
        view_title="Wall",
        views={
            "both": View("Both sides", pictured(picture.both_figure(), ABOUT_BOTH, {"l": 6, "r": 6, "t": 28, "b": 28})),
            "kinds": View("By kind", pictured(squares, ABOUT_KINDS, {"l": 152, "r": 4, "t": 4, "b": 4})),
        },
        table=TABLE,
        caveats=weak_spots(*weak_kinds()),
        footnotes=(NET, *rests_on("how-good-is-the-model", assumptions)),
        keep=KEEP,
        data={
            "assumptions": assumptions.flat(),
            "rooms": {"threshold": "effort_threshold", **{name: key for name, (key, _) in ROOMS.items()}},
            "first": first,
            "tuned": TUNED,
            **{name: trials[name] for name in ("groups", "order", "asked")},
            "columns": columns_of(trials["results"]),
            "names": NAMES,
            "published": hit(trials["results"], predicted),
            "curve": hit(trials["results"], trials["curve"]),
            "mean": hit(trials["results"], trials["mean"]),
            "kinds": order,
            "kinds_called": [CALLED[kind] for kind in order],
        },
        gate="how-good-is-the-model",
        version=model_version(),
    )
