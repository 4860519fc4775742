"""Heart, lungs and knees in the same trials."""

from legstrength.explorers.novice_gains.heart.core import run
from legstrength.explorers.novice_gains.heart.explorer import explorer
from legstrength.explorers.novice_gains.heart.words import sentence

__all__ = ["explorer", "run", "sentence"]
