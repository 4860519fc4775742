"""The words around a chapter's texts in the packs, in one place."""

WORDS = {
    "course": "Leg strength from jogging",
    "author": "The Leg Strength from Jogging team",
    "rights": "Text and pictures: CC BY 4.0, The Leg Strength from Jogging team. Code: MIT.",
    "quiz": "{title}: questions",
    "quiz-intro": "This is for learning, so you may try as often as you like. Each answer says why it fits or not.",
    "question": "{title}: question {n}",
    "written": "{title}: in your own words",
    "figure": "In the figure:",
    "show-me": "Show me in the figure",
    "settings": "Settings: {list}.",
    "idea": "The idea behind this answer:",
    "sample": "A sample answer",
    "criteria": "A good answer",
    "overview": "{title}: goals and tasks",
    "chapter-link": "{title}: the lesson with its live figure",
    "preset": "{title}: {preset}",
    "open-lesson": "Open the lesson with its live figure",
    "no-address": "The live figure of this lesson is in the course “Leg strength from jogging”, chapter “{title}”.",
    "steps": "Step by step",
    "steps-say": "Make your prediction in the lesson. Then go through its steps, up to the last one.",
    "play": "Your turn",
    "driving-question": "Question to explore",
    "record": "Write down your runs in a table with these columns:",
    "explain": "Claim, evidence, reason",
    "apply": "Apply it",
    "limits": "Limits",
    "exit": "Before you go",
    "goals": "What you will learn",
    "needs": "You need",
    "minutes": "Time: {n} minutes. For: {level}, {ages}.",
    # the frame around the page in a learning platform
    "no-script": "This lesson needs JavaScript to report to your learning platform. You can read it all the same:",
    "kept-platform": "What you answer is sent to your learning platform. Your teacher may see your score and your answers. "
    "Your own texts are kept there too, so that you can go on later.",
    "browse-mode": "This is a preview. Your learning platform records nothing of it. "
    "To have your answers counted, close it and enter the lesson instead.",
    "no-credit-mode": "Your learning platform gives no marks for this visit. What you answer and write is sent to it all the same, "
    "so that you can go on later, and your teacher may see it.",
    "review-mode": "This attempt is closed, and you are looking back at it. Your learning platform records nothing that you do now. "
    "To have new answers counted, close the lesson and start a new attempt from the lesson's page on the platform. "
    "Your work of this attempt can be brought back into it on this device.",
    "lost": "Your learning platform does not record this lesson just now. What you did is sent again by itself: keep this page open. "
    "If this line stays, copy or print what you wrote, then close the lesson and open it again from the platform.",
    "closed": "Your learning platform no longer records this lesson. Close it and open it again from the platform.",
    "before": "You did this lesson on this device before, in another attempt. That work can be brought back, and then counts in this attempt, too.",
    "bring-back": "Bring it back",
    "leave-it": "Begin without it",
    "all-tried": "You have tried every question. You can still correct your answers, now or later. When you are done:",
    "hand-in": "Hand in",
    "handed-in": "Handed in. What you correct before you close the lesson still counts. "
    "Afterwards your learning platform may show it only to look back at.",
    "overflow": "Your learning platform has no room for all your texts. It keeps your score and your answers, but not: {list}. "
    "Print or copy them before you leave.",
}
KEPT_PARTS = {
    "texts": "what you wrote (from “{start}”)",
    "runs": "some of the runs you kept",
    "review": "your second prediction",
    "prediction": "your prediction",
    "answers": "some tries",
    "other": "a part of your work",
}
"""What a learning platform may have no room for: a part of a reader's work, in words."""
