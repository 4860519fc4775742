"""Which muscle works hardest at which pace."""

from legstrength.explorers.pace_and_bursts.muscles.core import run
from legstrength.explorers.pace_and_bursts.muscles.explorer import explorer
from legstrength.explorers.pace_and_bursts.muscles.words import sentence

__all__ = ["explorer", "run", "sentence"]
