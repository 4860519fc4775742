"""How strong legs get from running: people, plans, assumptions and the equations that join them."""

from legstrength.model.assumptions import DEFAULT, Assumption, Assumptions
from legstrength.model.crowd import differences
from legstrength.model.energy import curve_misses
from legstrength.model.muscles import LEGS, MUSCLE_NAMES, MUSCLES
from legstrength.model.person import Person
from legstrength.model.plan import Bout, Plan, Programme
from legstrength.model.simulate import Run, simulate

__all__ = [
    "DEFAULT",
    "LEGS",
    "MUSCLES",
    "MUSCLE_NAMES",
    "Assumption",
    "Assumptions",
    "Bout",
    "Person",
    "Plan",
    "Programme",
    "Run",
    "curve_misses",
    "differences",
    "simulate",
]
