"""The parts of a gain in strength."""

from legstrength.explorers.lean_or_bulky.parts.core import run
from legstrength.explorers.lean_or_bulky.parts.explorer import explorer
from legstrength.explorers.lean_or_bulky.parts.words import sentence

__all__ = ["explorer", "run", "sentence"]
