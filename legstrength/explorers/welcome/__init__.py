"""The course's question on the first page: one slider, one curve."""

from legstrength.explorers.welcome.core import run
from legstrength.explorers.welcome.explorer import explorer
from legstrength.explorers.welcome.words import sentence

__all__ = ["explorer", "run", "sentence"]
