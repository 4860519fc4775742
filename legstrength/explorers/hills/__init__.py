"""What hills add to a flat jog; in `route`, a year on the reader's own."""

from legstrength.explorers.hills.core import run
from legstrength.explorers.hills.explorer import explorer
from legstrength.explorers.hills.words import sentence

__all__ = ["explorer", "run", "sentence"]
