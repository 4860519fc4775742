"""A year on the reader's own hilly route."""

from legstrength.explorers.hills.route.core import run
from legstrength.explorers.hills.route.explorer import explorer
from legstrength.explorers.hills.route.words import sentence

__all__ = ["explorer", "run", "sentence"]
