"""The same minutes, some of them fast; in `muscles`, which muscle works hardest at which pace."""

from legstrength.explorers.pace_and_bursts.core import run
from legstrength.explorers.pace_and_bursts.explorer import explorer
from legstrength.explorers.pace_and_bursts.words import sentence

__all__ = ["explorer", "run", "sentence"]
