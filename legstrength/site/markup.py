"""The site's templates: `templates/lesson/` for `site/lesson/`, and so on for each folder."""

from __future__ import annotations

import functools
from pathlib import Path

import jinja2

from legstrength.html import Markup, environment

FOLDER = Path(__file__).parent / "templates"


@functools.cache
def templates() -> jinja2.Environment:
    """Return the environment of all templates of the site."""
    return environment(FOLDER)


def render(template: str, /, **values: object) -> Markup:
    """Return what a template, such as "lesson/questions.html", makes of these values."""
    return Markup(templates().get_template(template).render(values))
