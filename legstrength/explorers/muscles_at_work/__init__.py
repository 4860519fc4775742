"""Legs at work, through one stride."""

from legstrength.explorers.muscles_at_work.core import run
from legstrength.explorers.muscles_at_work.explorer import explorer
from legstrength.explorers.muscles_at_work.words import sentence

__all__ = ["explorer", "run", "sentence"]
