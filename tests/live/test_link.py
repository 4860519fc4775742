"""Links are read and written in Python and on the page alike, to the last word of why something is refused."""

from __future__ import annotations

import dataclasses
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legstrength.live.compile.node import executable
from legstrength.live.explorer.link import (
    Asked,
    Figure,
    Options,
    Range,
    RefusedError,
    Row,
    Takes,
    YesNo,
    read,
    value_of,
    write,
    written,
)

FRONTEND = Path(__file__).parents[2] / "frontend"
SERVER = """
import { createInterface } from "node:readline";
import { read, write } from %s;
createInterface({ input: process.stdin }).on("line", (line) => {
  const { query, page, write: asked } = JSON.parse(line);
  console.log(JSON.stringify(asked ? write(asked) : read(query, page)));
});
"""
SLOPE = Range(-15, 30, 0.5, "%", "Slope")
FIGURES = {
    "hills": Figure(
        {
            "slope": SLOPE,
            "minutes": Range(50, 109, 2, "minutes a week", "Jogging"),
            "muscle": Options(("quadriceps", "hamstrings", "calves"), "Muscle"),
            "many": Options(tuple(f"option-{place}" for place in range(12)), "Many"),
            "steep": YesNo("Steep"),
            "route": Row(("start", "middle", "end"), Range(-15, 15, 1, "%", "Route")),
        },
        ("body", "bodies"),
    ),
    "hills-route": Figure({"size": Range(0.001, 1, 0.001, "", "Size")}, ("all",)),
}
PARTS = ["predict", "go-further"]


class Page:
    """The page's reader and writer, answering in Node.js."""

    def __init__(self, folder: Path) -> None:
        made, entry = folder / "link.mjs", folder / "entry.mjs"
        entry.write_text(SERVER % json.dumps(str(FRONTEND / "shared" / "link.js")), encoding="utf-8")
        build = [
            executable(),
            str(FRONTEND / "node_modules/esbuild/bin/esbuild"),
            str(entry),
            "--bundle",
            "--platform=node",
            "--format=esm",
            f"--outfile={made}",
            "--log-level=warning",
        ]
        subprocess.run(build, check=True)
        self.process = subprocess.Popen(
            [executable(), str(made)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def ask(self, **question: Any) -> Any:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def end(self) -> None:
        self.process.communicate()


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Any:
    made = Page(tmp_path_factory.mktemp("link"))
    yield made
    made.end()


def told(takes: Takes) -> dict[str, Any]:
    """What a control takes, as the page is told it."""
    if isinstance(takes, Options):
        return {"kind": "choice", "label": takes.label, "slugs": list(takes.slugs)}
    if isinstance(takes, YesNo):
        return {"kind": "switch", "label": takes.label}
    each = takes.each if isinstance(takes, Row) else takes
    cells = {"cells": list(takes.cells)} if isinstance(takes, Row) else {}
    return {"kind": "series" if cells else "number", **dataclasses.asdict(each), **cells}


PAGE = {
    "figures": {
        slug: {"controls": {name: told(takes) for name, takes in one.controls.items()}, "groups": list(one.groups)}
        for slug, one in FIGURES.items()
    },
    "shown": list(FIGURES),
    "parts": PARTS,
}


def as_told(asked: Asked) -> dict[str, Any]:
    """Python's answer in the page's form."""
    refused = [{"explorer": slug, "reason": reason} for slug, reason in asked.refused]
    return {**dataclasses.asdict(asked), "refused": refused}


KEYS = [f"{slug}.{name}" for slug, one in FIGURES.items() for name in one.controls]
GROUPS = [f"{slug}.{group}" for slug, one in FIGURES.items() for group in one.groups]
STRANGE = ["hills.nope", "nobody.minutes", "hills.__proto__", "constructor.x", "hills.constructor", "a.b.c", "hills."]
VALUES = st.one_of(
    st.sampled_from(
        ["true", "false", "quadriceps", "toes", "option-11", "0_4_-15", "0_4", "0__4", "1_x_2", "", "NaN", "1e999"]
    ),
    st.integers(-40, 130).map(str),
    st.decimals(-20, 120, places=4, allow_nan=False).map(str),
    st.text("0123456789.-_, %é“<>\"'abc", max_size=12),
)
BEHIND = st.sampled_from(["", "", "", ".", ")", ",", ">", '"', "”).", "…", " "])
PAIRS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(KEYS + STRANGE), st.tuples(VALUES, BEHIND).map("".join)),
        st.tuples(
            st.sampled_from(["lock", "hide", "start", "show"]),
            st.tuples(
                st.lists(st.sampled_from([*KEYS, *GROUPS, *STRANGE, *PARTS, *FIGURES, "toes"]), max_size=3).map(
                    ",".join
                ),
                BEHIND,
            ).map("".join),
        ),
    ),
    max_size=6,
)


@settings(max_examples=400, deadline=None)
@given(pairs=PAIRS)
def test_both_readers_take_and_refuse_alike(page: Page, pairs: list[tuple[str, str]]) -> None:
    """Whatever a link holds, what is taken from it and every reason for the rest are the same in Python and on the page."""
    from urllib.parse import urlencode

    query = "?" + urlencode(pairs)
    answer = page.ask(query=query, page=PAGE)
    assert answer.pop("chapter") == "" and answer.pop("tasks") is None
    assert as_told(read(query, FIGURES, PARTS)) == answer


def values(takes: Takes) -> st.SearchStrategy[Any]:
    """Values that a control takes."""
    if isinstance(takes, Options):
        return st.sampled_from(takes.slugs)
    if isinstance(takes, YesNo):
        return st.booleans()
    if isinstance(takes, Row):
        return st.tuples(*(values(takes.each) for _ in takes.cells)).map(list)
    step = takes.step or 1
    most = int((takes.high - takes.low) / step)
    return st.integers(0, most).map(lambda count: round(takes.low + count * step, 10))


ASKED = st.fixed_dictionaries(
    {
        slug: st.fixed_dictionaries({}, optional={name: values(takes) for name, takes in one.controls.items()})
        for slug, one in FIGURES.items()
    }
)


@settings(max_examples=200, deadline=None)
@given(
    asked=ASKED,
    lock=st.lists(st.sampled_from(KEYS), unique=True, max_size=3),
    hide=st.lists(st.sampled_from(GROUPS + PARTS), unique=True, max_size=3),
    start=st.sampled_from(["", *PARTS]),
    show=st.sampled_from(["", *FIGURES]),
)
def test_what_is_written_is_read_again(
    page: Page, asked: dict[str, dict[str, Any]], lock: list[str], hide: list[str], start: str, show: str
) -> None:
    """Both writers make the same link of a state, and both readers give that state back, with nothing refused."""
    query = write(asked, lock=lock, hide=hide, start=start, show=show)
    pairs = [[f"{slug}.{name}", value] for slug, values in asked.items() for name, value in values.items()]
    assert query == page.ask(write={"settings": pairs, "lock": lock, "hide": hide, "start": start, "show": show})
    again = read(query, FIGURES, PARTS)
    assert again.settings == {slug: values for slug, values in asked.items() if values}
    assert sorted(f"{slug}.{name}" for slug, names in again.lock.items() for name in names) == sorted(lock)
    assert (again.start, again.show, again.refused) == (start, show, [])
    answer = page.ask(query=query, page=PAGE)
    assert answer["settings"] == again.settings and answer["refused"] == []


def test_a_refusal_says_why() -> None:
    """The control's name, what was asked, and what it takes, as a reader knows them."""
    query = "hills.slope=45&hills.minutes=-3&hills.muscle=toes&hills.nope=1&hills.route=1_2&hills.steep=maybe&hills.route=1_99_2"
    assert [reason for _, reason in read(query, FIGURES).refused] == [
        "Slope: 45 is above the highest, 30 %",
        "Jogging: −3 is below the lowest, 50 minutes a week",
        "Muscle: there is no “toes”; it can be quadriceps, hamstrings, calves",
        "This page has no setting “hills.nope”",
        "Route: 2 numbers are given, and it takes 3",
        "Steep: “maybe” is neither true nor false",
        "Route, middle: 99 is above the highest, 15 %",
    ]


@pytest.mark.parametrize("behind", [".", ")", ",", ">", '"', "”", ").", "!", "…", " "])
def test_what_a_messenger_adds_behind_a_link_is_forgiven(behind: str) -> None:
    """A full stop or a bracket behind an address becomes part of it in many messengers."""
    assert value_of("12.5" + behind, SLOPE) == 12.5
    assert read(f"hills.muscle=calves{behind}", FIGURES).settings == {"hills": {"muscle": "calves"}}
    assert read(f"start=predict{behind}", FIGURES, PARTS).start == "predict"


def test_numbers_are_written_short_and_read_onto_a_step() -> None:
    """What a slider's additions left behind does not travel, and an older link with a value between two steps opens at the nearest."""
    assert [written(value) for value in (140.00000000000003, -0.0, 0.5, 3, [1.0, -2.5], True)] == [
        "140",
        "0",
        "0.5",
        "3",
        "1_-2.5",
        "true",
    ]
    assert value_of("12.3", SLOPE) == 12.5
    with pytest.raises(RefusedError, match="“9,5” is no number"):
        value_of("9,5", SLOPE)
