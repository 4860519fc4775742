"""An explorer is a figure whose sliders answer: in a notebook with Python, and on a page where no Python runs.

The reader's sliders are ordinary ipywidgets. The explorer around them is one anywidget that carries two Python functions turned into
JavaScript (`run`, from settings to results, and `sentence`, from results to words), a Plotly figure whose traces name the results they
show, and nothing else. The view in JavaScript does the rest. The same functions also run here, so that Python can read every
number that a page shows. This module knows nothing about legs.
"""

from __future__ import annotations

from typing import Any

import anywidget
import plotly.graph_objects as go
from traitlets import Dict, Unicode

from legstrength.live.compile.natives import fixed
from legstrength.live.compile.transpile import transpile
from legstrength.live.explorer import checks, kit
from legstrength.live.explorer.controls import Control, check_setting, setting
from legstrength.live.explorer.notebook import WIDGET_VIEW, fallback_html
from legstrength.live.explorer.parts import (
    Column,
    Group,
    Picture,
    Results,
    Run,
    Scenario,
    Sentence,
    Table,
    Values,
    View,
)
from legstrength.live.explorer.spec import spec
from legstrength.live.explorer.table import rows
from legstrength.live.plot.fill import filled


class Explorer(anywidget.AnyWidget):
    """An interactive figure; the same object on a static page and in a live notebook.

    Parameters
    ----------
    slug : the explorer's name in links and tests, e.g. "novice-gains"
    title : what the figure is called in a saved file
    controls : name → control, made by the functions of `legstrength.live.explorer.controls`
    groups : every control once, in the order of the page
    run : core function `run(values: dict, data: dict) -> dict` of numbers, lists of numbers and words
    sentence : core function `sentence(values: dict, results: dict, data: dict) -> str`
    picture, table : what is drawn and what is listed
    scenarios : buttons that move the sliders
    keep : columns (single numbers) that “Keep” writes down beside the settings
    key, key_title : what the marks in the picture stand for, as (mark, text) under a title
    caveats : sentences that stand openly below the picture, e.g. where the model is known to be wrong
    footnotes : sentences below the table, e.g. what its numbers rest on
    data : what the functions need besides the settings, as JSON: numbers, texts, lists, dicts
    gate : the id of the prediction that has to be made first, or ""
    version : what a saved file says of the model that made it
    view_title, views : what the picture is called among further ones, and those by name
    asks : what stands instead of the sentence, and the picture's marks stay away, until a reader touches a control; "" shows both at once
    play : the slider that “Let it run” moves from its low end to its high one, and round and round where an inset `turns` it
    actions : whether a reader can keep runs, take them along, and go back to the start

    Raises ValueError in words for a control without a label, in no group or in two, for results that a trace, a column or `keep`
    names and `run` does not give, for what of a Plotly figure is not drawn (`legstrength.live.plot.subset`); `legstrength.live.compile.transpile.Refused` with a line where a function cannot run in a browser.
    """

    slug = Unicode().tag(sync=True)
    gate = Unicode("").tag(sync=True)
    data = Dict().tag(sync=True)
    _esm = Unicode().tag(sync=True)
    _controls = Dict().tag(sync=True)
    _figure = Dict().tag(sync=True)
    _views = Dict().tag(sync=True)
    _spec = Dict().tag(sync=True)

    def __init__(
        self,
        *,
        slug: str,
        title: str,
        controls: dict[str, Control],
        groups: tuple[Group, ...],
        run: Run,
        sentence: Sentence,
        picture: Picture,
        table: Table,
        scenarios: tuple[Scenario, ...] = (),
        keep: tuple[Column, ...] = (),
        key: tuple[tuple[str, str], ...] = (),
        key_title: str = "",
        caveats: tuple[str, ...] = (),
        footnotes: tuple[str, ...] = (),
        data: dict[str, Any] | None = None,
        gate: str = "",
        version: str = "",
        view_title: str = "",
        views: dict[str, View] | None = None,
        asks: str = "",
        actions: bool = True,
        play: str = "",
    ) -> None:
        checks.first_problem(slug, checks.view_problems(picture, view_title, views or {}))
        self.controls = dict(controls)
        self.scenarios, self.table, self.keep = scenarios, table, keep
        self.title, self.caveats, self.footnotes = title, caveats, footnotes
        self._run, self._sentence = run, sentence
        self.defaults = {name: setting(control) for name, control in controls.items()}
        super().__init__(
            slug=slug,
            gate=gate,
            data=data or {},
            _esm=self._compiled(),
            _controls={name: f"IPY_MODEL_{control.model_id}" for name, control in controls.items()},
            _figure=picture.drawn(),
            _views={name: view.picture.drawn() for name, view in (views or {}).items()},
            _spec=spec(
                told={"title": title, "version": version, "asks": asks, "caveats": caveats, "footnotes": footnotes},
                controls=self.controls,
                defaults=self.defaults,
                groups=groups,
                scenarios=scenarios,
                table=table,
                keep=keep,
                key=(key_title, key),
                pictures=(picture, view_title, views or {}),
                actions=actions,
                play=play,
            ),
        )
        checks.first_problem(slug, checks.group_problems(controls, groups))
        checks.first_problem(slug, checks.moving_problems(controls, play, [self._figure, *self._views.values()]))
        self._check_results()
        checks.check_scenarios(slug, controls, scenarios)
        self.on_msg(self._answer)

    # ------------------------------------------------------------ what Python can read and set
    @property
    def values(self) -> Values:
        """The settings as the functions see them: control → number (or list of numbers) on its step, slug of an option, or True/False."""
        return {name: setting(control) for name, control in self.controls.items()}

    def set(self, **values: object) -> Explorer:
        """Move controls by name; ValueError in words for an unknown control or a value out of its range. Nothing moves then."""
        for name, value in values.items():
            if name not in self.controls:
                raise ValueError(f"{self.slug} has no control “{name}”. It has {', '.join(self.controls)}.")
            check_setting(name, self.controls[name], value)
        for name, value in values.items():
            self.controls[name].value = value
        return self

    def reset(self) -> Explorer:
        """Every control back to where it was at first."""
        return self.set(**self.defaults)

    @property
    def results(self) -> Results:
        """What `run` computes for the present settings: the numbers behind the picture."""
        return self._run(self.values, self.data)

    @property
    def text(self) -> str:
        """The result sentence for the present settings."""
        return self._sentence(self.values, self.results, self.data)

    @property
    def table_rows(self) -> list[list[str]]:
        """The table's rows as the page prints them."""
        return self.rows_of(self.results)

    def plotly(self) -> go.Figure:
        """The picture for the present settings as a Plotly figure, to zoom into, to restyle or to save."""
        figure = {part: self._figure[part] for part in ("data", "layout")}
        return go.Figure(filled(figure, self.results))

    @property
    def views(self) -> tuple[str, ...]:
        """The names of the pictures, of which the first is shown at first."""
        return self._spec["look"]["name"], *self._views

    def looks(self, view: str = "") -> frozenset[str]:
        """The names of what a story can stress in a view; in the first one for ""."""
        figure = self._views.get(view, self._figure)
        shown = [*((trace.get("meta") or {}) for trace in figure["data"]), *figure.get("insets", ())]
        return frozenset(name for one in shown for name in one.get("look", ()))

    def rows_of(self, results: Results) -> list[list[str]]:
        """The table's rows for results that `run` gave."""
        return rows(self.table, results)

    @property
    def run(self) -> Run:
        """The function from settings to results. Give it another one and every open view follows."""
        return self._run

    @run.setter
    def run(self, function: Run) -> None:
        self._replace(function, self._sentence)

    @property
    def sentence(self) -> Sentence:
        """The function from results to words. Give it another one and every open view follows."""
        return self._sentence

    @sentence.setter
    def sentence(self, function: Sentence) -> None:
        self._replace(self._run, function)

    # ------------------------------------------------------------ what a notebook and a page show
    def __repr__(self) -> str:
        return self.text

    def _repr_mimebundle_(self, **kwargs: object) -> tuple[dict[str, Any], dict[str, Any]]:
        """Text for every notebook, the widget for a live one; what a page shows before it runs travels in the metadata."""
        data = {
            "text/plain": repr(self),
            WIDGET_VIEW: {"version_major": 2, "version_minor": 1, "model_id": self.model_id},
        }
        return data, {WIDGET_VIEW: {"explorer": self.slug, "text": self.text, "fallback": self.fallback_html()}}

    def fallback_html(self) -> str:
        """The present run's table as HTML: what a page shows where no JavaScript runs."""
        return fallback_html(self.table, self.table_rows)

    # ------------------------------------------------------------ inside
    def _compiled(self) -> str:
        self.compiled = transpile({"run": self._run, "sentence": self._sentence, "fixed": fixed})
        return kit.module(self.compiled)

    def _replace(self, run: Run, sentence: Sentence) -> None:
        before = self._run, self._sentence
        self._run, self._sentence = run, sentence
        try:
            esm = self._compiled()
            self._check_results()
            self.text  # noqa: B018  (a function that fails here would fail in the reader's view)
        except Exception:
            self._run, self._sentence = before
            raise
        self._esm = esm

    def _check_results(self) -> None:
        columns = (*self.table.columns, *self.keep)
        figures = [self._figure, *self._views.values()]
        checks.first_problem(self.slug, checks.result_problems(self.results, columns, figures))

    def _answer(self, _: object, content: dict[str, Any], __: object) -> None:
        if content.get("kind") == "kit?":
            self.send({"kind": "kit"}, kit.files())
