"""How people differ: a table of chance that is drawn once, in Python, with a seed.

A page carries the table as data instead of drawing numbers itself, so that every reader sees the same crowd
and a moved slider changes the plan, not the people.
"""

import math
import random

from legstrength.model.assumptions import DEFAULT, Assumptions
from legstrength.model.checks import whole

DIGITS = 4


def differences(n: int = 1000, seed: int = 1, assumptions: Assumptions = DEFAULT) -> list[list[float]]:
    """Return n rows of [offset in starting strength, drive response, size response], rounded to 4 decimals.

    Offsets are normal around 0 (share of the young-adult norm); responses are log-normal (1 = typical), with
    spreads set to match Ahtiainen2016 and Hubal2005. Raises ValueError unless n is a whole number from 1 to 10,000.
    """
    chance = random.Random(seed)
    a = assumptions
    rows = []
    for _ in range(whole("n", n, 1, 10_000, "people")):
        drive = math.exp(chance.gauss(a["drive_response_log_mean"], a["drive_response_log_spread"]))
        size = math.exp(chance.gauss(a["size_response_log_mean"], a["size_response_log_spread"]))
        offset = chance.gauss(0.0, a["start_spread"])
        rows.append([round(offset, DIGITS), round(drive, DIGITS), round(size, DIGITS)])
    return rows
