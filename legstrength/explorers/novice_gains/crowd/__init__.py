"""A thousand joggers in their first year."""

from legstrength.explorers.novice_gains.crowd.core import run
from legstrength.explorers.novice_gains.crowd.explorer import explorer
from legstrength.explorers.novice_gains.crowd.words import sentence

__all__ = ["explorer", "run", "sentence"]
