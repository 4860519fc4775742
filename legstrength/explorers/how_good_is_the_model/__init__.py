"""Predicted against published, for every result."""

from legstrength.explorers.how_good_is_the_model.core import run
from legstrength.explorers.how_good_is_the_model.explorer import explorer
from legstrength.explorers.how_good_is_the_model.words import sentence

__all__ = ["explorer", "run", "sentence"]
