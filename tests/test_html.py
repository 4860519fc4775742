"""One environment makes all HTML, and nothing that a file says can become markup by being forgotten."""

from __future__ import annotations

from pathlib import Path

import jinja2
import pytest

from legstrength.html import environment, paragraphs, script_json


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a template that shows a text, its paragraphs and data for a script."""
    (tmp_path / "one.html").write_text(
        '{% if text %}\n<p title="{{ text }}">{{ text }}</p>\n{% endif %}\n<script>{{ data | script_json }}</script>',
        encoding="utf-8",
    )
    return tmp_path


def test_values_are_escaped_in_text_attributes_and_scripts(folder: Path) -> None:
    """A text with quotes and tags stays a text wherever a template puts it, and no data can end its script."""
    html = environment(folder).get_template("one.html").render(text='"<b>', data={"a": "</script>“"})
    assert html == '<p title="&#34;&lt;b&gt;">&#34;&lt;b&gt;</p>\n<script>{"a": "\\u003c/script>“"}</script>'
    assert "<" not in script_json(["<!--"])


def test_a_name_that_a_template_does_not_know_stops_the_build(folder: Path) -> None:
    """A misspelt name would otherwise leave a hole in the page."""
    with pytest.raises(jinja2.UndefinedError, match="text"):
        environment(folder).get_template("one.html").render(data={})


def test_an_empty_line_begins_a_paragraph() -> None:
    """Chapter files separate paragraphs as people do; more empty lines make no empty paragraph."""
    assert paragraphs("One\nline.\n\n\n\n Two.") == ["One\nline.", "Two."]
