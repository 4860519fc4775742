"""The words around what teachers use: the links of a chapter, the table of all chapters and the course plan, in one place."""

from __future__ import annotations

WORDS = {
    # the links of a chapter, in the lesson box and on its notes
    "for-teachers": "For teachers",
    "prepare": "Prepare",
    "hand-out": "Hand out",
    "send": "Send",
    "platform": "Put on a learning platform",
    "chapter": "Open the chapter",
    "notes": "Teacher notes and answers",
    "key": "Key",
    "sheet": "Student sheet",
    "more-sheets": "More sheets",
    "large": "Large print",
    "no-device": "No device",
    "assign": "Make an assignment",
    "copy-link": "Copy the link to this lesson",
    "classroom": "Share to Classroom",
    "packs": "Packs",
    "which-pack": "Which pack for which platform?",
    "offline": "Use it offline",
    "links-of": "Links for this chapter",
    # the table of all chapters
    "table": "All chapters",
    "column-chapter": "Chapter",
    "column-teacher": "For you",
    "column-pupils": "For pupils",
    "column-packs": "Packs",
    "minutes": "{n} minutes",
    "short-notes": "Notes",
    # the course plan
    "lessons": "{n} lessons",
    "lesson": "Lesson {n}",
    "aim": "Aim",
    "hand-in": "Pupils hand in",
    "homework": "Homework",
    "no-homework": "None",
    "steps": "steps",
    "all-minutes": "{n} minutes in all",
}

PACKS = {
    "cc11.imscc": "Common Cartridge 1.1",
    "cc13.imscc": "Common Cartridge 1.3",
    "qti12.zip": "Questions, QTI 1.2",
    "moodle.xml": "Questions, Moodle XML",
    "scorm12.zip": "SCORM 1.2",
}
"""The packs of a chapter: how the file's name ends → what it is."""
