"""People on a page run while they are looked at, and stop for whoever touches them or asks for less motion."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from docutils.core import publish_doctree
from docutils.parsers.rst import directives
from docutils.utils import SystemMessage
from playwright.sync_api import Page, expect

from legstrength.explorers.common.runner import motion
from legstrength.explorers.common.runner.scene import LANDS, places
from legstrength.site import files
from legstrength.site.scene import SceneDirective, scene

NewPage = Callable[..., Page]
ALT = "Ana and Ben jog side by side."


@pytest.fixture
def place(folder: Path, tmp_path: Path) -> str:
    """A page with a scene, and room below it."""
    assert folder  # building the site makes the bundle
    script, style = (files.bundled(name) for name in ("people.js", "people.css"))
    tokens = Path(files.__file__).parent / "static" / "tokens.css"
    page = tmp_path / "scene.html"
    page.write_text(
        f'<html lang="en"><title>Scene</title><link rel="stylesheet" href="{tokens.as_uri()}"><link rel="stylesheet" href="{style.as_uri()}">'
        f'<style>{motion.stylesheet()}</style>{scene(places(["ana", "ben"]), ALT)}<p style="height:3000px"></p>'
        f'<script src="{script.as_uri()}"></script></html>',
        encoding="utf-8",
    )
    return page.as_uri()


RUNNING = "() => document.getAnimations().filter(one => one.playState === 'running').length"


def test_they_run_in_view_until_a_touch(place: str, blank: NewPage) -> None:
    """A touch or the button stops them where they are, the button starts them again; out of view they rest."""
    page = blank(reduced_motion="no-preference", viewport={"width": 390, "height": 664})
    page.goto(place)
    runners, button = page.locator(".scene"), page.get_by_role("button")
    expect(runners).to_have_attribute("data-moving", "")
    assert page.evaluate(RUNNING) > 0
    runners.click(position={"x": 60, "y": 50})
    expect(runners).not_to_have_attribute("data-moving", "")
    page.wait_for_function(f"() => ({RUNNING})() === 0")
    expect(button).to_have_accessible_name("Let the runners run")
    button.press("Enter")
    expect(runners).to_have_attribute("data-moving", "")
    expect(button).to_have_accessible_name("Stop the runners")
    page.mouse.wheel(0, 1500)
    expect(runners).not_to_have_attribute("data-moving", "")
    page.mouse.wheel(0, -1500)
    expect(runners).to_have_attribute("data-moving", "")


def test_they_stand_for_whoever_asks_and_in_print(place: str, blank: NewPage) -> None:
    """Nothing moves and no button is left to press; the picture has its sentence and the names are in it."""
    page = blank(reduced_motion="reduce")
    page.goto(place)
    assert page.evaluate("() => document.getAnimations().length") == 0
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("img", name=ALT)).to_have_count(1)
    page.emulate_media(reduced_motion="no-preference", media="print")
    assert page.evaluate("() => document.getAnimations().length") == 0


def test_nothing_is_cut_or_wider_than_the_page(place: str, blank: NewPage) -> None:
    """At the narrowest page and at a wide one, names stand beside heads and people keep their shape."""
    for width in (320, 390, 1280):
        page = blank(viewport={"width": width, "height": 664})
        page.goto(place)
        frame = page.locator(".scene").bounding_box()
        assert frame["width"] <= width and page.evaluate("() => document.documentElement.scrollWidth") <= width
        for person in page.locator(".scene-person").all():
            drawn, name = person.locator("svg").bounding_box(), person.locator(".scene-name").bounding_box()
            assert drawn["width"] / drawn["height"] == pytest.approx(280 / 460, abs=0.01)
            assert name["x"] >= 0 and name["x"] + name["width"] <= width and name["y"] >= frame["y"]
        boxes = [one.bounding_box() for one in page.locator(".scene-name").all()]
        assert boxes[0]["x"] + boxes[0]["width"] < boxes[1]["x"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (".. scene:: ana ben\n", "A scene needs :alt:"),
        (".. scene:: ana zoe\n   :alt: Two run.\n", "Nobody in the course is called zoe"),
        (
            ".. scene:: ana\n   :alt: Ana swims.\n   :land: sea\n",
            "There is no land called sea; there are path, gym, doors",
        ),
    ],
)
def test_a_scene_that_cannot_be_drawn_says_why(text: str, said: str) -> None:
    """The author reads what is missing, and the build stops."""
    directives.register_directive("scene", SceneDirective)
    with pytest.raises(SystemMessage, match=said):
        publish_doctree(text, settings_overrides={"halt_level": 3, "report_level": 5})


def test_nobody_runs_in_a_gym() -> None:
    """Who stands beside a rack has nothing to be stopped by."""
    drawn = scene(places(["noor", "lea"], LANDS["gym"]), "They stand.", LANDS["gym"])
    assert "data-runs" not in drawn and 'class="runner"' not in drawn
