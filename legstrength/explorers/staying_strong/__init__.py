"""What is left when training stops."""

from legstrength.explorers.staying_strong.core import run
from legstrength.explorers.staying_strong.explorer import explorer
from legstrength.explorers.staying_strong.words import sentence

__all__ = ["explorer", "run", "sentence"]
