"""What a first year of jogging does: one runner here, a thousand in `crowd`, heart and lungs in `heart`."""

from legstrength.explorers.novice_gains.core import run
from legstrength.explorers.novice_gains.explorer import explorer
from legstrength.explorers.novice_gains.words import sentence

__all__ = ["explorer", "run", "sentence"]
