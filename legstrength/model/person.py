"""Who trains: how strong at the start, how well the body responds, and what was done before.

Strength is a share of the young-adult norm of the person's sex, because gains in percent do not differ
between the sexes (Ahtiainen2016); the norm gives it back in N·m/kg.
"""

from dataclasses import dataclass, field

from legstrength.model.assumptions import DEFAULT, Assumptions
from legstrength.model.checks import choice, number
from legstrength.model.plan import Programme

SEXES = ("female", "male")
STARTING_STRENGTH = (0.4, 1.6)
TOLERANCE = (1.0, 40.0)
RESPONSE = (0.0, 10.0)


@dataclass(frozen=True)
class Person:
    """Somebody who trains.

    starting_strength: 0.4 to 1.6 of the young-adult norm, before any of the history; sex "female" or "male";
    tolerance: weekly load the body is used to, 1 to 40 easy hours (None: as the assumption
    `starting_tolerance` says);
    drive_response, size_response: 0 to 10 times the typical response; history: training done before week 0.
    Raises ValueError naming the value, its range and its unit.
    """

    starting_strength: float = 1.0
    sex: str = "female"
    tolerance: float | None = None
    drive_response: float = 1.0
    size_response: float = 1.0
    history: Programme = field(default_factory=Programme)

    def __post_init__(self) -> None:
        number("starting_strength", self.starting_strength, *STARTING_STRENGTH, "of the young-adult norm")
        choice("sex", self.sex, SEXES)
        if self.tolerance is not None:
            number("tolerance", self.tolerance, *TOLERANCE, "easy hours a week")
        number("drive_response", self.drive_response, *RESPONSE, "times the typical response")
        number("size_response", self.size_response, *RESPONSE, "times the typical response")
        if not isinstance(self.history, Programme):
            raise ValueError(f"history is {self.history!r}. Give a Programme((52, Plan())).")

    def flat(self, assumptions: Assumptions = DEFAULT) -> dict[str, float]:
        """Return the person as the plain dict that the functions that run in two places take."""
        tolerance = assumptions["starting_tolerance"] if self.tolerance is None else self.tolerance
        return {
            "starting_strength": float(self.starting_strength),
            "tolerance": float(tolerance),
            "drive_response": float(self.drive_response),
            "size_response": float(self.size_response),
        }
