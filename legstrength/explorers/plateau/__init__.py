"""Why the same jog stops building."""

from legstrength.explorers.plateau.core import run
from legstrength.explorers.plateau.explorer import explorer
from legstrength.explorers.plateau.words import sentence

__all__ = ["explorer", "run", "sentence"]
