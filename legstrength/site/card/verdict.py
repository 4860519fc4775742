"""The model card's verdict in words, and the numbers in its text, made from the scores so that they cannot fall behind them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from legstrength.evidence.rivals import ceiling
from legstrength.evidence.rows import FLOOR, KEPT_TOLERANCE, RELATIVE_TOLERANCE, left_out
from legstrength.evidence.scores import BAND, EVERYTHING, MODEL, Lead, leads, of_kind, read, weak_kinds
from legstrength.evidence.split import FITTED_BEFORE, SHARE
from legstrength.evidence.studies import load_studies
from legstrength.live.compile.natives import fixed
from legstrength.model import DEFAULT
from legstrength.model.posterior import DRAWS, FITTED, KEYS
from legstrength.model.recovery import MOST_FATIGUE
from legstrength.site.card.markdown import PERCENT, listed
from legstrength.site.card.parameters import number
from legstrength.site.card.scores import CROWDS_EACH, kept_parts, known, share

CLOSE = 0.05
"""A band that holds within 5 points of the share that it should hold counts as right."""

TOLD = 5
"""A part of the model has earned its place if leaving it out loses at least as many hits as this, and the error grows."""

UNKNOWN = re.compile(r"the model does not know this training: (?!.*not seen)(.*)")


def verdict() -> str:
    """How the model did on the test side, and whether simpler ways did as well."""
    one, led = of_kind()["test"], leads("test")
    in_band = known(one.in_band)
    lines = [
        f"The test side has {one.results} results from {one.trials} trials. The model hit {one.hits} of them, {share(one.hits, one.results)}. "
        f"Its error was {fixed(known(one.rms), 1)} points. Its {fixed(100 * BAND, 0)}{PERCENT} band held {in_band} results, {share(in_band, one.results)}: "
        f"{band_words(in_band / one.results)}\n",
        *(f"- {against(name, lead)}" for name, lead in led.items()),
        "",
        overall(led),
        "",
    ]
    return "\n".join(lines)


def band_words(held: float) -> str:
    """Whether the 80 % band is as wide as it should be, from the share of results that it held."""
    if held < BAND - CLOSE:
        return "fewer than it should. The model is too sure of itself."
    return (
        "more than it should. The model is less sure than it could be."
        if held > BAND + CLOSE
        else "about as many as it should."
    )


def against(name: str, lead: Lead) -> str:
    """The model beside one simpler way on the lead's side, in hits and in error, each with whether chance could do it."""
    ours, theirs = of_kind()[lead.part], of_kind(predictor=name)[lead.part]
    more = theirs.hits - ours.hits
    hits = (
        f"{theirs.hits} hits, {abs(more)} {'more' if more > 0 else 'fewer'} than the model"
        if more
        else f"{theirs.hits} hits, as many as the model"
    )
    hit_lead = lead_words((lead.hits, lead.hits_low, lead.hits_high), 0, "ahead", "behind")
    error_lead = lead_words((-lead.rms, -lead.rms_high, -lead.rms_low), 1, "smaller", "larger")
    return (
        f"**{name[0].upper()}{name[1:]}:** {hits}. In the share of results hit, the model is {hit_lead}: "
        f"{clear(lead.hits_low, lead.hits_high)}. The model's error is {error_lead}: {clear(-lead.rms_high, -lead.rms_low)}."
    )


def lead_words(values: tuple[float, float, float], digits: int, above: str, below: str) -> str:
    """A lead and its interval in words, “4 points ahead (from 3 behind to 10 ahead)”; above 0 the model is better."""
    (middle, way), *ends = ((fixed(abs(value), digits), above if value > 0 else below) for value in values)
    return f"{middle} points {way} (from {' to '.join(map(' '.join, ends))})"


def clear(low: float, high: float) -> str:
    """Whether a lead (above 0 the model is better) is more than chance, from its interval."""
    if low > 0:
        return "clearly better"
    return "clearly worse" if high < 0 else "no clear difference"


def overall(led: dict[str, Lead]) -> str:
    """What the leads say together: which simpler ways the model beats, which it does not, and which hit more."""
    beaten = [name for name, one in led.items() if one.hits_low > 0 and one.rms_high < 0]
    level = [name for name in led if name not in beaten]
    ahead = [name for name, one in led.items() if one.hits < 0]
    said = []
    if beaten:
        said.append(f"The model is clearly better than {listed(_the(beaten))}.")
    if level:
        said.append(f"It is not clearly better than {listed(_the(level), 'or')}.")
    if ahead:
        said.append(f"**More hits than the model** came from {listed(_the(ahead))}.")
    if level:
        said.append(
            "So we do not use the model because it predicts best, but because you can look at its parts: effort, dose, room and loss."
        )
    return " ".join(said)


def _the(names: list[str]) -> list[str]:
    return [name if "'" in name else f"the {name}" for name in names]


def missed_kinds() -> str:
    """The kinds of trial of which the model missed half or more on a side, then those where it did not."""
    weak = weak_kinds()
    lines = [f"- {kind[0].upper()}{kind[1:]}: {_both(kind)}" for kind in weak]
    kinds = dict.fromkeys(one.kind for one in read() if (one.version, one.predictor) == (FITTED.version, MODEL))
    strong = [kind for kind in kinds if kind not in weak and kind != EVERYTHING]
    lines += [
        "",
        "It hit more than half of these on both sides:",
        "",
        *(f"- {kind[0].upper()}{kind[1:]}: {_both(kind)}" for kind in strong),
        "",
    ]
    return "\n".join(lines)


def _both(kind: str) -> str:
    return listed([f"{one.hits} of {one.results} on the {part} side" for part, one in of_kind(kind).items()])


def unknown_training() -> str:
    """The kinds of training that trials used and the model cannot run, with the number of groups."""
    counts = Counter(found[1] for reason in left_out().values() if (found := UNKNOWN.fullmatch(reason)))
    return listed([f"{mode} ({groups} groups)" for mode, groups in counts.most_common()])


def earned() -> list[str]:
    """The kept parts without which trials are met clearly worse."""
    return [
        name
        for name, taken, left in kept_parts()
        if taken.hits - left.hits >= TOLD and known(left.rms) > known(taken.rms)
    ]


def not_earned() -> list[str]:
    """The kept parts of which the trials cannot tell whether they help."""
    return [name for name, _, _ in kept_parts() if name not in earned()]


def _lower(names: list[str]) -> str:
    return listed([f"{name[0].lower()}{name[1:]}" for name in names])


def looks() -> list[str]:
    """The versions of the model that were scored on the test side, oldest first."""
    return [one.version for one in read() if (one.part, one.predictor, one.kind) == ("test", MODEL, EVERYTHING)]


def _status(status: str) -> Callable[[], str]:
    return lambda: str(sum(DEFAULT.details(key).status == status for key in DEFAULT))


def _most() -> str:
    most = ceiling()
    return f"{fixed(most.hits, 0)} ({fixed(most.low, 0)} to {fixed(most.high, 0)})"


FACTS: dict[str, Callable[[], str]] = {
    "version": lambda: FITTED.version,
    "studies": lambda: str(len(load_studies())),
    "fit-trials": lambda: str(FITTED.trials),
    "fit-results": lambda: str(FITTED.rows),
    "test-trials": lambda: str(of_kind()["test"].trials),
    "test-results": lambda: str(of_kind()["test"].results),
    "numbers": lambda: str(len(DEFAULT)),
    "measured": _status("measured"),
    "fitted": _status("fitted"),
    "assumed": _status("assumed"),
    "from-trials": lambda: str(len(KEYS)),
    "draws": lambda: str(len(DRAWS)),
    "mixing": lambda: FITTED.mixing,
    "from-crowds": lambda: str(sum(DEFAULT.details(key).status == "fitted" for key in DEFAULT) - len(KEYS)),
    "looks": lambda: str(len(looks())),
    "looked": lambda: listed(looks()),
    "most-fatigue": lambda: f"{fixed(100 * MOST_FATIGUE, 0)}{PERCENT}",
    "fitted-before": lambda: str(len(FITTED_BEFORE)),
    "split": lambda: str(SHARE),
    "crowds-each": lambda: str(CROWDS_EACH),
    "band": lambda: f"{fixed(100 * BAND, 0)}{PERCENT}",
    "unknown-training": unknown_training,
    "ceiling": lambda: _most(),
    "tolerance": lambda: f"{fixed(100 * RELATIVE_TOLERANCE, 0)}{PERCENT}",
    "tolerance-torque": lambda: fixed(FLOOR["torque"], 0),
    "tolerance-lift": lambda: fixed(FLOOR["practised_lift"], 0),
    "tolerance-size": lambda: fixed(FLOOR["size"], 1),
    "tolerance-kept": lambda: fixed(KEPT_TOLERANCE, 0),
    "earned": lambda: _lower(earned()),
    "not-earned": lambda: _lower(not_earned()),
}
"""What the role `fact` can be asked for, apart from the value of an assumption."""


def fact(name: str) -> str:
    """Return a fact, or the value of the assumption with this key; ValueError in words where there is neither."""
    if name in FACTS:
        return FACTS[name]()
    if name in DEFAULT:
        return number(DEFAULT[name], 2 if DEFAULT.details(name).status == "fitted" else 6)
    raise ValueError(f"There is no fact “{name}”. There are {', '.join(FACTS)}, and the key of every assumption.")
