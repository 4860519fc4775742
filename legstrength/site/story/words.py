"""The words that stories say by themselves."""

WORDS = {
    "beats": "The story, beat by beat",
    "dots": "Beats",
    "gate": "Think first, then open",
    "gate-about": "Make your guess above. What follows gives the answer away.",
    "goal": "Goal",
    "label": "{n} of {all} · {title}",
    "next": "Next ↓",
    "offer": "Our advice",
    "reached": "Reached",
    "start": "{label}: {value}",
}
