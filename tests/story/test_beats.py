"""A story that says too much, or what its figure does not show, stops the build with file, line and remedy."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from legstrength.site.story import checks
from legstrength.site.story.claims import ClaimError, broken

CONF = """
extensions = ["myst_parser", "legstrength.site.lesson.numbers", "legstrength.site.story.page"]
myst_enable_extensions = ["colon_fence"]
html_theme = "basic"
"""
FIGURE = '<div id="novice-gains" class="explorer" data-explorer="novice-gains">The figure</div>'
STILL = "novice-gains-crowd"
"""A figure that does not run by itself."""

GOOD = "Suppose Ana starts at {set}`strength` of the norm."
FIRST = ":title: Where you start\n:set: strength=75\n:controls: strength"
WRONG = {
    "no-control": (f"{FIRST}\n:set: strenght=75", GOOD, "has no control `strenght`. It has: strength, minutes"),
    "out-of-range": (":title: A\n:set: strength=200", GOOD, "`strength` cannot be 200."),
    "off-step": (":title: A\n:set: minutes=95", GOOD, "it goes in steps. The nearest is"),
    "no-setting": (":title: A\n:set: strength", GOOD, "“strength” is no setting. Write control=value"),
    "no-keep": (f"{FIRST}\n:keep: minuets", GOOD, "has no control `minuets`. It has: strength, minutes"),
    "no-view": (f"{FIRST}\n:view: stairs", GOOD, "has no view `stairs`. It has:"),
    "no-look": (f"{FIRST}\n:look: summit", GOOD, "has nothing called `summit` to look at"),
    "no-slider": (":title: A\n:controls: muscle", GOOD, "`muscle` is no slider. Leave it to the beat with `:play:`"),
    "nothing-runs": (":title: A\n:run:", "It runs.", f"`{STILL}` has nothing that runs by itself. Leave `:run:` out"),
    "no-title": (":set: strength=75", GOOD, "it has no title. Add a line such as"),
    "no-sentence": (FIRST, "", "it has no sentence"),
    "half-offer": (
        f"{FIRST}\n:offer: minutes=180",
        GOOD,
        "an offer needs both `:offer:`, its settings, and `:offered:`",
    ),
    "half-choice": (f"{FIRST}\n:choices: More | Less", GOOD, "an offer needs both `:offer:`, its settings, and"),
    "no-make": (f"{FIRST}\n:make: minuets=180", GOOD, "has no control `minuets`"),
    "no-offer": (f"{FIRST}\n:offer: minuets=180\n:offered: More.", GOOD, "has no control `minuets`"),
    "typed-offer": (f"{FIRST}\n:offer: minutes=180\n:offered: It adds 11 %.", GOOD, "“11 %” is typed"),
    "no-result": (f"{FIRST}\n:result: decade", GOOD, "has no result `decade`. It has: weeks"),
    "no-number": (FIRST, "From {set}`stregth`.", "there is no such control"),
    "four-sentences": (FIRST, "One. Two. Three! Four?", "It has 4 sentences, and a beat has at most 3"),
    "many-words": (FIRST, "word " * 61 + ".", "and a beat has at most 60"),
    "typed": (FIRST, "Ana gains 11.2 % in a year.", "“11.2 %” is typed. Ask the model for it: {model}`novice-gains."),
    "typed-result": (f"{FIRST}\n:says: It adds 11 %.", GOOD, "“11 %” is typed"),
    "broken": (
        f"{FIRST}\n:holds: year between 12 and 13",
        GOOD,
        "`year between 12 and 13` does not hold: `year` is 11.",
    ),
    "broken-sentence": (f"{FIRST}\n:holds: year > 20", GOOD, "So “Suppose Ana starts at 75"),
    "no-claim": (f"{FIRST}\n:holds: year is big", GOOD, "“year is big” is no claim. Write, say,"),
    "no-goal": (
        f"{FIRST}\n:goal: moon",
        GOOD,
        "no chapter's file has a challenge `moon` for `novice-gains`. There are:",
    ),
}
SOUND = ":title: Where you start\n:set: strength=75\n:controls: strength\n:holds: year between 11 and 12; year strength=100 < 4"


def page(options: str, text: str, name: str = "first", slug: str = "novice-gains") -> str:
    """A page with a story of one beat."""
    lines = [*(f":{line[1:]}" for line in options.splitlines()), text]
    body = "\n".join(lines)
    figure = FIGURE.replace("novice-gains", slug)
    return f"# Page\n\n{figure}\n\n:::::{{beats}} {slug}\n::::{{beat}} {name}\n{body}\n::::\n:::::\n"


def built(folder: Path, builder: str, **pages: str) -> str:
    """Build a book of these pages; what Sphinx warned of."""
    from sphinx.application import Sphinx
    from sphinx.util.docutils import docutils_namespace

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "conf.py").write_text(CONF, encoding="utf-8")
    listed = "\n".join(pages)
    (folder / "index.md").write_text(f"# Start\n\n```{{toctree}}\n{listed}\n```\n", encoding="utf-8")
    for name, text in pages.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    told = io.StringIO()
    with docutils_namespace():
        app = Sphinx(
            folder, folder, folder / "out", folder / "trees", builder, status=None, warning=told, freshenv=True
        )
        app.build()
    return told.getvalue()


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What a build warns of whose pages each have one thing wrong."""
    pages = {name: page(options, text) for name, (options, text, _) in WRONG.items()}
    pages["nothing-runs"] = page(*WRONG["nothing-runs"][:2], slug=STILL)
    return built(tmp_path_factory.mktemp("wrong"), "dummy", **pages).splitlines()


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_told_with_its_place_and_its_remedy(told: list[str], name: str) -> None:
    """An author learns the page, the line and what to write instead."""
    lines = [line for line in told if f"/{name}.md:" in line]
    assert len(lines) == 1 and WRONG[name][2] in lines[0], told
    assert f"/{name}.md:7: WARNING: The beat `first`: " in lines[0]  # MyST counts a line too many inside of a directive


def test_a_sound_story_has_its_parts(tmp_path: Path) -> None:
    """The figure stands in the story; a beat has its number, its slider, its picture and the figure's own sentence."""
    assert built(tmp_path, "html", sound=page(SOUND, GOOD)) == ""
    html = (tmp_path / "out" / "sound.html").read_text(encoding="utf-8")
    story = html[html.index('data-story="novice-gains"') : html.index("</section>", html.index("data-story"))]
    assert FIGURE in story and html.count(FIGURE) == 1
    assert ">75\N{NO-BREAK SPACE}%</span> of the norm" in story and 'type="range"' in story
    assert "1 of 1 · Where you start" in story and "<svg" in story and "a year adds 11.2 %" in story


def test_a_story_needs_its_figure_and_names_of_its_own(tmp_path: Path) -> None:
    """A story without its explorer on the page, and two beats of one name, are told."""
    beat = "::::{beat} first\n:title: One\nText.\n::::\n"
    twice = f"# Page\n\n{FIGURE}\n\n:::::{{beats}} novice-gains\n{beat}\n{beat}\n:::::\n"
    alone = page(SOUND, GOOD).replace(FIGURE, "")
    told = built(tmp_path, "html", twice=twice, alone=alone)
    assert "there is another of this name on the page" in told
    assert "There is no cell on this page that shows `novice-gains`" in told


def known(told: dict[str, str]) -> dict[str, object]:
    """A figure's numbers: twice its strength, as one and as a list."""
    strength = float(told.get("strength", "1"))
    return {"strength": strength, "year": 2 * strength, "curve": [0.0, strength], "word": "weak"}


@pytest.mark.parametrize(
    "claim",
    [
        "year between 1 and 2",
        "year > 1.5",
        "curve[1] >= 1 ; 3 * year strength=2 > 11.9",
        "2 * strength <= year",
        "-1 < curve[0]",
    ],
)
def test_claims_that_hold(claim: str) -> None:
    """Numbers, results, entries and controls can be compared, at other settings, too."""
    assert broken(claim, known) == []


def test_a_broken_claim_names_both_numbers() -> None:
    """Whoever reads the warning sees by how much it fails."""
    assert broken("year strength=3 < year", known) == [
        "`year strength=3 < year` does not hold: `year strength=3` is 6, `year` is 2."
    ]


@pytest.mark.parametrize(
    "claim", ["year", "curve > 1", "curve[2] > 1", "year[0] > 1", "word > 1", "decade > 1", "year > big thing"]
)
def test_what_is_no_claim_is_refused(claim: str) -> None:
    """A claim that asks for nothing is an error, and never true by accident."""
    with pytest.raises(ClaimError):
        broken(claim, known)


def test_sentences_are_counted_as_people_do() -> None:
    """A decimal point ends no sentence."""
    assert not checks.too_much("It adds 5.2 % in a year. Could it be 3? It could.")
    assert checks.too_much("One. Two. “Three.” Four.")
