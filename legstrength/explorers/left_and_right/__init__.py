"""Two legs of an uneven runner."""

from legstrength.explorers.left_and_right.core import run
from legstrength.explorers.left_and_right.explorer import explorer
from legstrength.explorers.left_and_right.words import sentence

__all__ = ["explorer", "run", "sentence"]
