"""The site's icons: each is one line drawn on a 24 by 24 grid, kept in the style sheet.

`<span class="icon icon-bars">` is a square of the text's own colour, masked by the drawing. So an icon follows light, dark and a reader's
own colours by itself, and asks for no font.
"""

from __future__ import annotations

ICONS = {
    "bars": "M4 7h16M4 12h16M4 17h10",
    "book": "M12 6c-2-2-5-2-9-2v14c4 0 7 0 9 2 2-2 5-2 9-2V4c-4 0-7 0-9 2zM12 6v14",
    "bulb": "M9 18h6M10 21h4M9 18c0-3-3-4-3-8a6 6 0 0 1 12 0c0 4-3 5-3 8",
    "chevron-down": "M5 9l7 7 7-7",
    "circle-half-stroke": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z",
    "cross": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 9l6 6M15 9l-6 6",
    "download": "M12 3v12M6 10l6 6 6-6M4 20h16",
    "exclamation": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v6M12 16.5v.5",
    "external": "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
    "info": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7v.5",
    "magnifying-glass": "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21",
    "moon": "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z",
    "sun": "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4"
    "M17.6 6.4L19 5",
    "triangle": "M12 4L2.5 20h19zM12 10v5M12 17.5v.2",
    "xmark": "M6 6l12 12M18 6L6 18",
}
FILLED = {"circle-half-stroke": "M12 3a9 9 0 0 1 0 18z"}
"""What of a drawing is filled, too."""
# Which drawing stands before the title of each kind of box.
BOXES = {
    "note": "info",
    "seealso": "book",
    "tip": "bulb",
    "hint": "bulb",
    "important": "exclamation",
    "attention": "exclamation",
    "warning": "triangle",
    "caution": "triangle",
    "danger": "triangle",
    "error": "cross",
}


def data_uri(name: str) -> str:
    """The drawing `name` (a key of ICONS) as a CSS `url(...)`. Only its shape counts: the colour comes from
    the page.
    """
    filled = f"<path fill='black' stroke='none' d='{FILLED[name]}'/>" if name in FILLED else ""
    return (
        "url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' "
        f"stroke-width='2' stroke-linecap='round' stroke-linejoin='round'><path d='{ICONS[name]}'/>{filled}</svg>\")"
    )


def stylesheet() -> str:
    """The style sheet that gives every icon class and every box title its drawing."""
    rules = [":root {"] + [f"  --icon-{name}: {data_uri(name)};" for name in ICONS] + ["}"]
    rules += [f".icon-{name} {{ --icon: var(--icon-{name}); }}" for name in ICONS]
    for box, name in BOXES.items():
        rules.append(f".admonition.{box} {{ --box-icon: var(--icon-{name}); }}")
    return "\n".join(rules) + "\n"
