"""How far the energy-cost curve misses the points that were measured.

The curve's factors were not seen in the paper, its measured points were. So the model says how well they
agree.
"""

from dataclasses import dataclass

from legstrength.model.assumptions import DEFAULT, Assumptions
from legstrength.model.demand import energy_cost

MEASURED = ((-0.45, 3.92, 0.81), (-0.20, 1.73, 0.36), (0.0, 3.40, 0.24), (0.45, 18.93, 1.74))


@dataclass(frozen=True)
class Miss:
    """One measured slope (rise over distance): mean, standard deviation and the curve's value, in J/kg/m."""

    slope: float
    measured: float
    spread: float
    curve: float

    @property
    def spreads(self) -> float:
        """How far the curve lies above the measured mean, in standard deviations between people."""
        return (self.curve - self.measured) / self.spread


def curve_misses(assumptions: Assumptions = DEFAULT) -> tuple[Miss, ...]:
    """Return how the curve compares with the four measured points seen in Minetti2002."""
    a = assumptions.flat()
    return tuple(Miss(slope, mean, spread, energy_cost(slope, a)) for slope, mean, spread in MEASURED)
