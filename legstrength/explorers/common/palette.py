"""The colours of every figure, each with its twin for a dark page; the same colour means the same thing everywhere.

Trainings keep apart from each other, and muscles from each other, for readers with any of the common kinds of colour
blindness (tested in OKLab); no figure tells two things apart by colour alone.
"""

from __future__ import annotations

INK = "#333333"

GRID = "#e3e3e3"

BASELINE = "#6b6b6b"

TRIAL = "#431084"

CLEAR = "rgba(255,255,255,0)"

JOG = "#0b6aa2"

BURSTS = "#7e235e"

HILLS = "#17501d"

LIFT = "#a04e0e"

TRAININGS = {"jog": JOG, "bursts": BURSTS, "hills": HILLS, "lift": LIFT}
"""The colour of each kind of training, by the word that a page uses for it; walking is a quiet jog, and rest is BASELINE."""

THRESHOLD = "#0f675e"
"""The effort above which a step builds, and what a reader draws or aims at."""

GHOST = "#8d9391"
"""What does not count any more, or not yet: easy steps, earlier curves."""

SAND = "#f4f0e7"
"""What a muscle can give, as an area."""

MUSCLES = {
    "quadriceps": "#9d5d03",
    "hamstrings": "#376cae",
    "calves": "#394914",
    "hip_flexors": "#632895",
    "glutes": "#43100a",
    "stabilisers": "#083e4f",
}
"""The colour of each muscle group of the model."""

FAINT = (0.14, 0.22)

BODY, FAR, BONE, SOFT = "#dcd7cc", "#ece8df", "#fffdf6", "#5a615e"
"""The anatomical runner: near limbs, far limbs, seams with knee cap and tendon, words."""

HILL, GROUND, TREE, BARK = "#f4f0e7", "#ece5d8", "#e7dfcf", "#b9b0a0"
"""The land in which people run."""

CLOUD = "#d3d4d2"
"""A runner's breath."""

SPARK = "#ffd98a"
"""A fibre that has just been switched on."""

ILLUSTRATION = {
    SPARK: "#5b4715",
    CLOUD: "#4a5254",
    BODY: "#3c4447",
    FAR: "#282e31",
    BONE: "#15191b",
    SOFT: "#a9b0ad",
    HILL: "#1e2427",
    GROUND: "#262d30",
    TREE: "#2f373a",
    BARK: "#545c5e",
    "#8b6f47": "#a5895f",
    "#efeae0": "#333b3f",
    "#8b857a": "#8f9895",
    "#33413f": "#7f908b",
    "#28322f": "#66756f",
    "#2b3533": "#8a9b95",
    "#202826": "#6d7c76",
    "#3f5360": "#7c93a3",
    "#32434e": "#647987",
    "#4d4a52": "#8b8794",
    "#3d3b42": "#706c78",
    "#6b5a45": "#7a6850",
    "#4a4f55": "#878e96",
    "#3c4146": "#6d747b",
    "#454840": "#868b7c",
    "#373a33": "#6c7063",
    "#3a2a22": "#7a5a48",
    "#1f1a18": "#614d44",
    "#4a2c1d": "#86583e",
    "#4a5a6e": "#8296ad",
    "#2e3a4a": "#70839a",
    "#243040": "#5f7187",
    "#54464d": "#947f89",
    "#44383e": "#7b6872",
}
"""Colours that mean nothing: badges, cloth and hair of the people, lighter on a dark page so that nobody's legs vanish; skin stays."""

TWINS = {
    INK: "#d9d9d9",
    GRID: "#3d4450",
    BASELINE: "#a9a9a9",
    TRIAL: "#9f8ff0",
    JOG: "#6db9ee",
    BURSTS: "#ffc3e4",
    HILLS: "#569e71",
    LIFT: "#efb062",
    THRESHOLD: "#5cc4b5",
    GHOST: "#7f8785",
    SAND: "#252c2f",
    MUSCLES["quadriceps"]: "#f2af48",
    MUSCLES["hamstrings"]: "#8796f2",
    MUSCLES["calves"]: "#d5f1a7",
    MUSCLES["hip_flexors"]: "#d0aafc",
    MUSCLES["glutes"]: "#e1755a",
    MUSCLES["stabilisers"]: "#b6f1f4",
    **ILLUSTRATION,
}
"""Each colour of a light page → the colour that takes its place on a dark one."""


def faint(colour: str, share: float) -> str:
    """Return a colour as `rgba(…)` at a share of full strength, for areas behind lines."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{share:g})"


DARK = {
    **TWINS,
    **{
        faint(light, share): faint(dark, share + 0.08)
        for light, dark in TWINS.items()
        if light not in ILLUSTRATION
        for share in FAINT
    },
}
