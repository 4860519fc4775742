"""The score in words, in at most 90 characters. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed

FEW = 4
"""A kind with fewer results than this is called neither the best nor the worst guessed (our choice)."""


def change(before: float, now: float) -> str:
    """Return how a number of hits has changed, in words: "70 up to 82"."""
    if now > before:
        return fixed(before, 0) + " up to " + fixed(now, 0)
    if now < before:
        return fixed(before, 0) + " down to " + fixed(now, 0)
    return "still " + fixed(now, 0)


def line_said(values: dict, found: dict) -> str:
    """Return what the test says of a line that was moved."""
    hits = fixed(found["test_hits"], 0) + " of " + fixed(found["test_results"], 0)
    return f"The line at {fixed(values['threshold'], 0)} %: {hits}. Where we put it: {fixed(found['test_hits_published'], 0)}."


def ends_said(hits: list[int], counts: list[int], called: list[str]) -> str:
    """Return which kind of trial is guessed best, and which worst."""
    best = -1
    worst = -1
    for place in range(len(hits)):
        if counts[place] >= FEW:
            now = hits[place] / counts[place]
            if best < 0 or now > hits[best] / counts[best]:
                best = place
            if worst < 0 or now < hits[worst] / counts[worst]:
                worst = place
    if best < 0:
        return "Too few results of any kind to say where it is good."
    if best == worst:
        return f"Here it gets {fixed(hits[best], 0)} of {fixed(counts[best], 0)}: {called[best]}."
    said = f"Best: {called[best]}, {fixed(hits[best], 0)} of {fixed(counts[best], 0)}."
    return said + f" Worst: {called[worst]}, {fixed(hits[worst], 0)} of {fixed(counts[worst], 0)}."


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the score of what is on the wall."""
    if results["wall_results"] == 0:
        return "No result is of this kind: 0 of 0."
    if results["moved"]:
        test = change(results["test_hits_published"], results["test_hits"])
        fit = change(results["fit_hits_published"], results["fit_hits"])
        return f"Test: {test}. What it learned from: {fit}."
    count = fixed(results["wall_results"], 0)
    model = fixed(results["wall_model_hits"], 0)
    curve = fixed(results["wall_curve_hits"], 0)
    mean = fixed(results["wall_mean_hits"], 0)
    if values["side"] == "fit":
        return f"It learned from these: the model {model} of {count}, a curve {curve}, the average {mean}."
    return f"The model: {model} of {count}. A simple curve: {curve}. The usual average: {mean}."
