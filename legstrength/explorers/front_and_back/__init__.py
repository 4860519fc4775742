"""Front and back of the thigh."""

from legstrength.explorers.front_and_back.core import run
from legstrength.explorers.front_and_back.explorer import explorer
from legstrength.explorers.front_and_back.words import sentence

__all__ = ["explorer", "run", "sentence"]
