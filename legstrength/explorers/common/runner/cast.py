"""Who runs through the course: fictional, of all ages. Hair, pattern and outline tell them apart, never colour alone.

What somebody looks like says nothing about their strength: Ben is the sturdy one, and average.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Looks:
    """How one is drawn: colours as `#rrggbb`, and words that choose among the shapes in `hair` and `cloth`."""

    skin: str
    far_skin: str
    hair_colour: str
    hair: str
    shirt: str
    far_shirt: str
    marks: str
    pattern: str
    shorts: str
    far_shorts: str
    shoes: str
    sleeves: str = "short"
    legs: str = "shorts"
    width: float = 1.0
    trunk: float = 1.0
    height: float = 1.0


@dataclass(frozen=True)
class Person:
    """One of the cast. `start` is the thigh strength at the start, in per cent of a typical young adult's, where a chapter says it."""

    name: str
    age: int
    looks: Looks
    start: int | None = None


TWINS_SKIN, TWINS_FAR_SKIN, TWINS_HAIR = "#b97f58", "#a06d4b", "#4a2c1d"

PEOPLE = {
    person.name: person
    for person in (
        Person(
            "Ana",
            31,
            Looks(
                skin="#d9a277",
                far_skin="#bb8b66",
                hair_colour="#3a2a22",
                hair="bun",
                shirt="#f3efe6",
                far_shirt="#d8d3c8",
                marks="#33413f",
                pattern="stripes",
                shorts="#33413f",
                far_shorts="#28322f",
                shoes="#fdfcf8",
            ),
            start=75,
        ),
        Person(
            "Ben",
            24,
            Looks(
                skin="#8a5a3d",
                far_skin="#744b33",
                hair_colour="#1f1a18",
                hair="curls",
                shirt="#5d6b69",
                far_shirt="#4c5856",
                marks="#cfd8d2",
                pattern="plain",
                shorts="#2b3533",
                far_shorts="#202826",
                shoes="#e9e4d8",
                width=1.16,
                trunk=1.2,
            ),
            start=100,
        ),
        Person(
            "Mia",
            21,
            Looks(
                skin=TWINS_SKIN,
                far_skin=TWINS_FAR_SKIN,
                hair_colour=TWINS_HAIR,
                hair="ponytail",
                shirt="#c8d3cd",
                far_shirt="#adb8b2",
                marks="#3f5360",
                pattern="band",
                shorts="#3f5360",
                far_shorts="#32434e",
                shoes="#fdfcf8",
                sleeves="none",
                width=0.97,
                trunk=0.97,
            ),
            start=70,
        ),
        Person(
            "Lou",
            21,
            Looks(
                skin=TWINS_SKIN,
                far_skin=TWINS_FAR_SKIN,
                hair_colour=TWINS_HAIR,
                hair="cap",
                shirt="#e7ddc6",
                far_shirt="#cdc4ae",
                marks="#6b5a45",
                pattern="slant",
                shorts="#4d4a52",
                far_shorts="#3d3b42",
                shoes="#e9e4d8",
                legs="leggings",
                width=0.97,
                trunk=1.0,
            ),
            start=70,
        ),
        Person(
            "Ada",
            62,
            Looks(
                skin="#f0c8a4",
                far_skin="#cfac8d",
                hair_colour="#b9b6b0",
                hair="bob",
                shirt="#c9c2b2",
                far_shirt="#aea899",
                marks="#4a4f55",
                pattern="dots",
                shorts="#4a4f55",
                far_shorts="#3c4146",
                shoes="#fdfcf8",
                width=1.0,
                trunk=1.1,
                height=0.92,
            ),
        ),
        Person(
            "Ivo",
            45,
            Looks(
                skin="#e6b891",
                far_skin="#c69e7d",
                hair_colour="#75695e",
                hair="bald",
                shirt="#7b7466",
                far_shirt="#676155",
                marks="#e9e2d4",
                pattern="zip",
                shorts="#454840",
                far_shorts="#373a33",
                shoes="#e9e4d8",
                sleeves="long",
                legs="trousers",
                width=1.04,
                trunk=1.16,
                height=1.02,
            ),
        ),
        Person(
            "Noor",
            27,
            Looks(
                skin="#c99268",
                far_skin="#b0805b",
                hair_colour="#4a5a6e",
                hair="scarf",
                shirt="#a3b5ad",
                far_shirt="#8b9d95",
                marks="#4a5a6e",
                pattern="yoke",
                shorts="#2e3a4a",
                far_shorts="#243040",
                shoes="#fdfcf8",
                sleeves="long",
                legs="leggings",
                width=0.98,
                trunk=1.02,
            ),
            start=100,
        ),
        Person(
            "Lea",
            26,
            Looks(
                skin="#f3cfae",
                far_skin="#d6b496",
                hair_colour="#d3ad5e",
                hair="cropped",
                shirt="#8f7f86",
                far_shirt="#7a6b72",
                marks="#f3efe6",
                pattern="side",
                shorts="#54464d",
                far_shorts="#44383e",
                shoes="#e9e4d8",
                sleeves="none",
                width=1.02,
                trunk=1.0,
                height=1.03,
            ),
            start=100,
        ),
        Person(
            "Mira",
            19,
            Looks(
                skin="#c08a5e",
                far_skin="#a5754f",
                hair_colour="#1f1a18",
                hair="braid",
                shirt="#e4dccb",
                far_shirt="#cbc3b2",
                marks="#6b5a45",
                pattern="hem",
                shorts="#33413f",
                far_shorts="#28322f",
                shoes="#fdfcf8",
                width=0.96,
                trunk=0.98,
                height=0.99,
            ),
            start=75,
        ),
        Person(
            "Leo",
            26,
            Looks(
                skin="#e2b48c",
                far_skin="#c2976f",
                hair_colour="#4a2c1d",
                hair="quiff",
                shirt="#d9cfb8",
                far_shirt="#bfb69f",
                marks="#3f5360",
                pattern="double",
                shorts="#3f5360",
                far_shorts="#32434e",
                shoes="#fdfcf8",
                width=1.02,
                trunk=1.05,
            ),
            start=95,
        ),
        Person(
            "Sam",
            24,
            Looks(
                skin="#a9714b",
                far_skin="#8f5e3d",
                hair_colour="#1f1a18",
                hair="headband",
                shirt="#b8c4c9",
                far_shirt="#9fabb0",
                marks="#2e3a4a",
                pattern="halves",
                shorts="#2e3a4a",
                far_shorts="#243040",
                shoes="#e9e4d8",
                sleeves="none",
                width=1.08,
                trunk=1.1,
                height=1.02,
            ),
            start=95,
        ),
    )
}


def named(name: str) -> Person:
    """Return one of the cast, whatever the case of the name's letters."""
    try:
        return PEOPLE[name.capitalize()]
    except KeyError:
        raise ValueError(f"Nobody in the course is called {name}; there are {', '.join(PEOPLE)}.") from None
