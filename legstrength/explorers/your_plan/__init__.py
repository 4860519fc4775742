"""A year of the reader's own plan."""

from legstrength.explorers.your_plan.core import run
from legstrength.explorers.your_plan.explorer import explorer
from legstrength.explorers.your_plan.words import sentence

__all__ = ["explorer", "run", "sentence"]
