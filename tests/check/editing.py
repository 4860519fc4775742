"""An editor that makes mistakes: one random change of a file, as a slip of the hand, a bad merge or an old program would make it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

SIGNS = [
    b"#",
    b" # ",
    b'"',
    b"'",
    b":",
    b": ",
    b"\t",
    b"\xff",
    b"\xe4",
    b"-",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b"&a ",
    b"*a",
]
SIGNS += [
    b"!",
    b"|",
    b">",
    b"%",
    b"@",
    b"\\",
    b"\r",
    b"\x00",
    b"\x07",
    b"\xef\xbb\xbf",
    b"\n",
    b"\n---\n",
    b"<<: ",
    b"~",
]
NUMBERS = [
    b"0",
    b"-1",
    b".nan",
    b".inf",
    b"NaN",
    b"1e400",
    b"1e9",
    b"9" * 30,
    b"",
    b"010",
    b"1:30",
    b"0.5",
    b"true",
    b"twelve",
]
NUMBERS += [b"null", b"2026-02-31", b"1_000", b"[]", b"{}"]

Edit = Callable[[bytes, random.Random], bytes]


def _lines(data: bytes) -> list[bytes]:
    return data.splitlines(keepends=True) or [b""]


def delete_line(data: bytes, chance: random.Random) -> bytes:
    """Leave out one line to three."""
    lines = _lines(data)
    at = chance.randrange(len(lines))
    del lines[at : at + chance.choice([1, 1, 1, 2, 3])]
    return b"".join(lines)


def double_line(data: bytes, chance: random.Random) -> bytes:
    """Write some lines twice."""
    lines = _lines(data)
    at = chance.randrange(len(lines))
    many = chance.choice([1, 1, 2, 5])
    return b"".join([*lines[: at + many], *lines[at : at + many], *lines[at + many :]])


def swap_lines(data: bytes, chance: random.Random) -> bytes:
    """Let two lines change places."""
    lines = _lines(data)
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    if chance.random() < 0.5:
        other = min(one + 1, len(lines) - 1)
    lines[one], lines[other] = lines[other], lines[one]
    return b"".join(lines)


def join_lines(data: bytes, chance: random.Random) -> bytes:
    """Lose the end of a line."""
    lines = _lines(data)
    at = chance.randrange(len(lines))
    lines[at] = lines[at].rstrip(b"\n")
    return b"".join(lines)


def indent(data: bytes, chance: random.Random) -> bytes:
    """Shift a line."""
    lines = _lines(data)
    at = chance.randrange(len(lines))
    bare = lines[at].lstrip(b" ")
    before = len(lines[at]) - len(bare)
    lines[at] = chance.choice([b" " * max(0, before + chance.choice([-4, -2, -1, 1, 2, 4])), b"\t"]) + bare
    return b"".join(lines)


def change_sign(data: bytes, chance: random.Random) -> bytes:
    """Type another character, or none."""
    at = chance.randrange(max(1, len(data)))
    typed = chance.choice([b"", bytes([chance.randrange(32, 127)]), chance.choice(SIGNS)])
    return data[:at] + typed + data[at + 1 :]


def insert_sign(data: bytes, chance: random.Random) -> bytes:
    """Type something too much: anywhere, at the beginning of a line, or after a colon."""
    places = [0, chance.randrange(len(data) + 1)]
    places += [
        found.end() for found in chance.choices(list(re.finditer(rb"\n|: ", data)) or [re.match(b"", data)], k=2)
    ]
    at = chance.choice(places)
    return data[:at] + chance.choice(SIGNS) + data[at:]


def cut(data: bytes, chance: random.Random) -> bytes:
    """Lose the end, or all."""
    return data[: chance.choice([0, chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)])]


def _found(expression: bytes, data: bytes, chance: random.Random) -> re.Match[bytes] | None:
    found = list(re.finditer(expression, data))
    return chance.choice(found) if found else None


def change_number(data: bytes, chance: random.Random) -> bytes:
    """Write another number, or something that is none."""
    found = _found(rb"-?\b[0-9]+(\.[0-9]+)?\b", data, chance)
    if not found:
        return data
    value = chance.choice([*NUMBERS, found[0] + b"0", b"-" + found[0], found[0][:-1], found[0].replace(b".", b",")])
    return data[: found.start()] + value + data[found.end() :]


def change_word(data: bytes, chance: random.Random) -> bytes:
    """Misspell a word, or write another one of the file in its place."""
    found, other = (_found(rb"[A-Za-z_-]{3,}", data, chance) for _ in range(2))
    if not found or not other:
        return data
    word = found[0]
    typed = chance.choice(
        [other[0], word[:-1], word[1:], word.upper(), word.capitalize(), word[::-1], b"", b"null", b"yes"]
    )
    return data[: found.start()] + typed + data[found.end() :]


def empty_value(data: bytes, chance: random.Random) -> bytes:
    """Leave a field without its value."""
    found = _found(rb"(: |:\n|= )[^\n]*", data, chance)
    return data[: found.start() + 1] + data[found.end() :] if found else data


def another_code_page(data: bytes, chance: random.Random) -> bytes:
    """Save as an old editor does."""
    text = data.decode("utf-8", errors="ignore")
    saved = chance.choice(["cp1252", "utf-16", "utf-8-sig"])
    return (text + "\n# ä\n").encode(saved, errors="replace")


EDITS: tuple[Edit, ...] = (
    *(delete_line, double_line, swap_lines, join_lines, indent, change_sign, insert_sign, cut),
    *(change_number, change_word, empty_value),
)


def edited(data: bytes, seed: str) -> tuple[bytes, str]:
    """The file after a random change or two, and what was done; the same for the same seed."""
    chance = random.Random(seed)
    if chance.random() < 0.02:
        return another_code_page(data, chance), "another_code_page"
    chosen = [chance.choice(EDITS) for _ in range(chance.choice([1, 1, 1, 2]))]
    for edit in chosen:
        data = edit(data, chance)
    return data, ", ".join(edit.__name__ for edit in chosen)
