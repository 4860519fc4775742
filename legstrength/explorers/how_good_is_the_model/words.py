"""The score in words, and what it is worth. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed

FEW = 10
"""Fewer results than this say little on how good a prediction is (our choice)."""


def more_or_fewer(now: float, before: float) -> str:
    """Return how many hits more or fewer than the published version these are, in words."""
    if now > before:
        return fixed(now - before, 0) + " more"
    if now < before:
        return fixed(before - now, 0) + " fewer"
    return "as many"


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the score in words, and what it is worth."""
    start = "The model hits "
    if values["kind"] != "all" or values["quantity"] != "all":
        start = "Of the results chosen here, the model hits "
    test = fixed(results["test_hits"], 0) + " of " + fixed(results["test_results"], 0) + " on the test side"
    fit = fixed(results["fit_hits"], 0) + " of " + fixed(results["fit_results"], 0) + " on the fit side"
    if results["test_error"] >= 0.0:
        test = test + ", with an error of " + fixed(results["test_error"], 1) + " points"
    if results["fit_error"] >= 0.0:
        fit = fit + ", with an error of " + fixed(results["fit_error"], 1) + " points"
    said = start + test + ", and " + fit + "."
    if values["side"] == "test":
        said = start + test + "."
    if values["side"] == "fit":
        said = start + fit + ". It was fitted to these, so this is not a test."
    if results["moved"]:
        return (
            said
            + " Compared with the published version, that is "
            + more_or_fewer(results["test_hits"], results["test_hits_published"])
            + " on the test side and "
            + more_or_fewer(results["fit_hits"], results["fit_hits_published"])
            + " on the fit side. You moved the numbers while looking at the test side, so this is no longer a test."
        )
    if not results["scored"]:
        return said + " The simpler methods have no score for a single quantity."
    said = (
        said
        + " Of the same test results, Steele's linear-log curve hits "
        + fixed(results["curve_hits"], 0)
        + ", the mean of its kind of trial "
        + fixed(results["mean_hits"], 0)
        + " and Banister's impulse response "
        + fixed(results["banister_hits"], 0)
        + "."
    )
    if results["test_results"] < FEW:
        return said + " With so few test results, this says little."
    return said
