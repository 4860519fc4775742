"""Strength and size by training; in `parts`, what a gain in strength is made of."""

from legstrength.explorers.lean_or_bulky.core import run
from legstrength.explorers.lean_or_bulky.explorer import explorer
from legstrength.explorers.lean_or_bulky.words import sentence

__all__ = ["explorer", "run", "sentence"]
