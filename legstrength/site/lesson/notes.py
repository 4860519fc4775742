"""The sections of a chapter's teacher notes, as a teacher reads them the evening before; each has a template of its name."""

from __future__ import annotations

# Order of reading: what it is about, how to run it, what pupils will say, then what to look up.
NOTES_SECTIONS = {
    "idea": "The big idea",
    "timing": "Timing",
    "likely-answers": "What pupils will predict",
    "misconceptions": "Wrong ideas, and what to reply",
    "discussion": "Cues for a discussion",
    "look-fors": "Signs that they have got it",
    "differentiation": "More or less guidance",
    "practical": "A practical option",
    "key": "Answers",
    "presets": "Links that open a setting",
    "evidence": "What the studies say",
    "standards": "Standards",
    "accessibility": "Accessibility",
}
