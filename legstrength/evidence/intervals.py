"""How sure a trial can be of its own mean: one kind of interval, whatever the paper printed after its ±.

Papers print standard deviations, standard errors, or means alone. Side by side in a figure they mislead: a
standard deviation is how people differ, a standard error how sure the mean is. So each is turned into the
95 % interval of the group's mean, and the way there is kept with it.
"""

from __future__ import annotations

import math

from legstrength.evidence.trials import Derived, Outcome

# Where a paper prints only means and standard deviations before and after, the interval of the change needs
# the correlation between a person's two tests. No paper here prints it. 0.8 is our assumption: a repeated
# strength test correlates with itself more closely, but people differ in their gains. 0.6 would widen the
# intervals by about 40 %, 0.9 would narrow them by about 30 %.
ASSUMED_CORRELATION = 0.8


def interval(outcome: Outcome, n: int | None) -> tuple[float, float, str] | None:
    """The 95 % interval of the group's mean change, in percent, and how it was come by; None without spread.

    From a standard deviation s: change ± t·s/√n. From a standard error e: change ± t·e. t is Student's, with
    n − 1 degrees of freedom. From means and standard deviations before and after: the interval of the
    logarithm of after ÷ before, with variance (b² + a² − 2·r·b·a)/n for the coefficients of variation b and
    a, and the assumed correlation r = ASSUMED_CORRELATION. Below 5 people no interval is given.
    """
    change, spread, derived = outcome.change_percent, outcome.spread, outcome.derived
    if change is None or n is None or n < 5:
        return None
    if spread is not None:
        name, factor = {
            "sd": ("standard deviation", _student(n - 1) / math.sqrt(n)),
            "se": ("standard error", _student(n - 1)),
            "ci95_half_width": ("95 % interval", 1.0),
        }[spread.kind]
        half = factor * spread.value
        taken = "printed" if spread.how == "stated" else "printed, its kind inferred"
        return change - half, change + half, f"95 % interval of the mean, from the {name} {taken}"
    return None if derived is None else _rough(derived, n)


def _rough(derived: Derived, n: int) -> tuple[float, float, str] | None:
    """The interval from means and standard deviations before and after; None where they are not all there."""
    if derived.before is None or derived.after is None or derived.before_sd is None or derived.after_sd is None:
        return None
    before, after = derived.before_sd / derived.before, derived.after_sd / derived.after
    variance = (before**2 + after**2 - 2 * ASSUMED_CORRELATION * before * after) / n
    reach = math.exp(_student(n - 1) * math.sqrt(variance))
    ratio = derived.after / derived.before
    how = f"rough 95 % interval of the mean, with a correlation of {ASSUMED_CORRELATION} assumed"
    return 100 * (ratio / reach - 1), 100 * (ratio * reach - 1), how


def _student(degrees: int) -> float:
    """Student's t for 95 %, two-sided; from its expansion about the normal, within 0.5 % above 3 degrees."""
    z = 1.959964
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / degrees + second / degrees**2 + third / degrees**3
