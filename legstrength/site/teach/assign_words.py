"""The words of the page “Make an assignment”. Its script holds none: it fills the {places} of these."""

from __future__ import annotations

STEPS = {
    "chapter": "Choose a chapter",
    "settings": "Set the figures",
    "parts": "Choose the parts of the page",
    "tasks": "Choose the tasks",
    "result": "Take your assignment",
}
"""The steps of the page, in order: name → heading."""

WORDS = {
    "chapter": "Chapter",
    "no-script": "Making an assignment needs JavaScript, which is off. These links open the figures with settings from the teacher notes:",
    "no-script-step": "This step needs JavaScript, which is off. Use the links above.",
    # settings
    "settings-hint": "What you change here opens with your link, in “Your turn”. What you leave stays as it is.",
    "scenarios": "Starts from the figure",
    "presets": "Starts from the teacher notes",
    "back": "Back to the start",
    "lock": "Lock",
    "lock-hint": "A locked control stays as you set it in “Your turn”; the steps before it still move it. A lock can put a goal out of reach, so try your link.",
    "hide-group": "Hide this group",
    "range": "{low} to {high}",
    "cell": "{series}, {cell}",
    "emptied": "{name} needs a number. It is now {value}, as at first.",
    "preset-set": "{title} is set. {about}",
    "back-done": "All settings are back at the start.",
    "refused": "A part of the link could not be used and is left out: {reasons}.",
    # parts
    "start": "The page opens at",
    "start-top": "The top of the page",
    "start-hint": "Start at “{predict}” to keep the figure closed until pupils have made their prediction. "
    "Otherwise a link with settings opens it at once.",
    "hide": "Hide these parts",
    # tasks
    "tasks": "Pupils do",
    "minutes": "Minutes",
    "note": "A line of your own",
    "note-hint": "For example, when to hand it in. It is not kept anywhere.",
    # result
    "address": "Address of the course on your website",
    "address-hint": "Leave it empty to use the address of this page. It is not kept anywhere.",
    "address-wrong": "This is not a web address. Write it like https://example.org/course.",
    "only-here": "This link works only on this device, because the course was opened from here. "
    "Write the address of the course on your website above, or give your pupils a copy of the course.",
    "link": "Link",
    "link-settings": "Settings: {settings}. Locked: {locks}. Hidden: {hidden}.",
    "none": "none",
    "copy-link": "Copy the link",
    "open": "Open the link",
    "classroom": "Share to Classroom",
    "qr": "QR code",
    "qr-alt": "QR code of the link",
    "qr-save": "Save as SVG",
    "qr-needs-web": "A QR code needs an address on the web.",
    "qr-too-long": "The link is too long for a QR code. Change fewer settings.",
    "text": "Text for your class",
    "copy-text": "Copy the text",
    "embed": "One figure in your own page",
    "embed-which": "Figure",
    "embed-code": "Code to paste",
    "copy-embed": "Copy the code",
    "copied": "Copied.",
    "copy-failed": "Copying did not work. The text is selected: copy it with your keyboard.",
    # the text for the class
    "text-head": "{title}: {question}",
    "text-minutes": "About {minutes} minutes.",
    "text-link": "Open: {link}",
}

TASKS = {
    "predict": ("Predict", "Make your prediction, and say how sure you are."),
    "steps": ("Step by step", "Go through the steps, up to the last one. Move what can be moved."),
    "play": ("Your turn", "{play}"),
    "explore": ("Explore", "{question} Write your runs on the sheet, or press Keep for a table."),
    "explain": (
        "Explain",
        "Give a claim, evidence and a reason, on the sheet or in “For a class” near the end of the page.",
    ),
    "questions": ("Questions", "Answer the {n} questions. Try as often as you like."),
    "apply": ("Apply it", "Read the new case below your claim, open its settings and give your advice."),
    "challenges": ("Challenges", "{challenges}"),
    "exit": ("Before you go", "Answer once more in “Your prediction, again”, and finish this line: {exit}"),
    "report": ("Report", "Keep your work: open My report ({report}), print or save it, and hand it in."),
}
"""The tasks that a class can be given: name → (short name, what pupils read)."""

IN_STORY = {
    "challenge": "Challenge",
    "explain-it-yourself": "Explain it yourself",
    "apply-it": "Apply it",
    "go-further": "The maths",
}
"""What a story has further down without a heading of its own: the name of its place on the page → the words for it."""
