"""How hard a text is to read: the Flesch-Kincaid grade, with the syllables of a hyphenation dictionary (pyphen).

Words, sentences and rounding are counted as textstat 0.7.4 counted them, so that the bar of grade 9 stays where it was.
"""

from __future__ import annotations

import math
import re

import pyphen

HYPHENS = pyphen.Pyphen(lang="en_US")
SENTENCE = re.compile(r"\b[^.!?]+[.!?]*")
SHORTEST = 3
"""A piece with fewer words, such as the end of an abbreviation, is no sentence of its own."""


def words(text: str) -> list[str]:
    """The words of a text, in small letters, without punctuation."""
    kept = re.sub(r"[^\w\s]", "", text)
    return kept.lower().split()


def syllables(word: str) -> int:
    """The syllables of a word, by where it may be divided."""
    return len(HYPHENS.positions(word)) + 1


def grade(text: str) -> float:
    """The years of school that a reader needs: 0.39 × words a sentence + 11.8 × syllables a word - 15.59, one decimal."""
    found = words(text)
    sentences = max(1, sum(len(words(piece)) >= SHORTEST for piece in SENTENCE.findall(text)))
    long = tenths(len(found) / sentences)
    heavy = tenths(sum(map(syllables, found)) / max(1, len(found)))
    return tenths(0.39 * long + 11.8 * heavy - 15.59)


def tenths(number: float) -> float:
    """A number with one decimal; a half goes up."""
    return math.floor(number * 10 + 0.5) / 10
