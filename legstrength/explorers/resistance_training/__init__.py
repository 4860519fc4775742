"""A runner with and without weights."""

from legstrength.explorers.resistance_training.core import run
from legstrength.explorers.resistance_training.explorer import explorer
from legstrength.explorers.resistance_training.words import sentence

__all__ = ["explorer", "run", "sentence"]
