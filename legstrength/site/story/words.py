"""The words that stories say by themselves."""

from legstrength.live.explorer.words import WORDS as EXPLORERS

WORDS = {
    "again": "Start again",
    "beats": "The story, beat by beat",
    "dots": "Beats",
    "gate": "Think first, then open",
    "gate-about": "Make your guess above. What follows gives the answer away.",
    "goal": "Goal",
    "later": "This waits for your prediction above.",
    "label": "{n} of {all} · {title}",
    "next": "Next ↓",
    "offer": "Our advice",
    "pause": EXPLORERS["pause"],
    "play": EXPLORERS["play"],
    "reached": "Reached",
    "start": "{label}: {value}",
}
