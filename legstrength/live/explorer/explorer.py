"""An explorer is a figure whose sliders answer: in a notebook with Python, and on a page where no Python runs.

The reader's sliders are ordinary ipywidgets. The explorer around them is one anywidget that carries two Python functions turned into
JavaScript (`run`, from settings to results, and `sentence`, from results to words), a Plotly figure whose traces name the results they
show, and nothing else. The view in JavaScript does the rest. The same functions also run here, so that Python can read every
number that a page shows. This module knows nothing about legs.
"""

from __future__ import annotations

import gzip
import html
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import anywidget
import plotly
import plotly.graph_objects as go
from traitlets import Dict, Unicode

from legstrength.live.compile.natives import fixed
from legstrength.live.compile.transpile import transpile
from legstrength.live.explorer.controls import (
    Buttons,
    Choice,
    Control,
    DecimalSlider,
    Series,
    Switch,
    WholeSlider,
    check_setting,
    setting,
)
from legstrength.live.explorer.drawing import Drawing
from legstrength.live.explorer.notebook import WIDGET_VIEW
from legstrength.live.explorer.words import WORDS

LIVE = Path(__file__).parents[1]
VIEW = LIVE / "view.js"
STYLE = LIVE / "explorer.css"

# On a page the runtime has already put the view into `globalThis.explorer`. In JupyterLab the first explorer of a page asks Python for
# it, once, by message, and waits in `render`: waiting in `initialize` would hold the answer back for ever.
STUB = """
const asked = (model) => new Promise((done, failed) => {
  const answer = async (message, buffers) => {
    if (message.kind !== "kit") return;
    model.off("msg:custom", answer);
    try {
      const [script, style, view] = await Promise.all(buffers.map((buffer) =>
        new Response(new Blob([buffer]).stream().pipeThrough(new DecompressionStream("gzip"))).blob()));
      await new Promise((ready, broken) => {
        const tag = document.createElement("script");
        tag.src = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
        tag.onload = ready;
        tag.onerror = broken;
        document.head.append(tag);
      });
      const sheet = document.createElement("style");
      sheet.textContent = await style.text();
      document.head.append(sheet);
      globalThis.explorer = await import(URL.createObjectURL(new Blob([view], { type: "text/javascript" })));
      done();
    } catch (error) {
      failed(error);
    }
  };
  model.on("msg:custom", answer);
  model.send({ kind: "kit?" });
});
// Whoever asked may be gone before Python answers (its cell was cleared, the kernel restarted): then the next one asks.
const kit = async ({ model, signal }) => {
  let here = true;
  const gone = new Promise((leave) => {
    signal.addEventListener("abort", leave);
    model.on("comm_live_update", leave);
  }).then(() => { here = false; });
  while (here && !globalThis.explorer) {
    globalThis.explorerKit ??= Promise.race([gone, asked(model)]).finally(() => { globalThis.explorerKit = undefined; });
    await Promise.race([gone, globalThis.explorerKit]);
  }
  return here;
};
export default {
  async render(context) {
    context.el.textContent = %(waiting)s;
    if (globalThis.explorer || await kit(context)) return globalThis.explorer.render(context, exported);
  },
};
"""


@dataclass(frozen=True)
class Group:
    """A named group of controls, folded at first or in view.

    With `table`, the group's series stand side by side as the columns of one table, and `table` is the heading over their cells' names.
    """

    slug: str
    title: str
    controls: tuple[str, ...]
    folded: bool = False
    about: str = ""
    table: str = ""


@dataclass(frozen=True)
class Scenario:
    """A named set of settings, shown as a button that moves the sliders."""

    label: str
    values: dict[str, object]
    about: str = ""


@dataclass(frozen=True)
class Column:
    """A column of the table: which result, under which heading (with its unit), with how many digits after the point."""

    heading: str
    result: str
    digits: int = 0


@dataclass(frozen=True)
class Table:
    """The numbers behind the picture: a caption and columns of equal length, every n-th entry shown."""

    caption: str
    columns: tuple[Column, ...]
    every: int = 1


@dataclass(frozen=True)
class Picture:
    """A figure whose traces say in `meta` which result fills which attribute, and what a reader who cannot see it is told.

    `meta={"x": "weeks", "y": "strength"}` fills the trace's x and y; `"previous": True` in it draws the run before as a quiet twin.
    `alt` is a short text, a kind of chart of what, for whom. `dark` maps each colour of the figure (#rrggbb) to its twin on a dark page.
    `narrow` holds layout settings that replace others below 520 px. `height` is in px.
    """

    figure: go.Figure
    alt: str
    dark: dict[str, str] = field(default_factory=dict)
    narrow: dict = field(default_factory=dict)
    height: int = 400


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
    keep : columns (single numbers) that “Keep this run” writes down beside the settings
    key, key_title : what the marks in the picture stand for, as (mark, text) under a title
    caveats : sentences that stand openly below the picture, e.g. where the model is known to be wrong
    footnotes : sentences below the table, e.g. what its numbers rest on
    data : what the functions need besides the settings, as JSON: numbers, texts, lists, dicts
    gate : the id of the prediction that has to be made first, or ""
    version : what a saved file says of the model that made it

    Raises ValueError in words for a control without a label, in no group or in two, for results that a trace, a column or `keep`
    names and `run` does not give; `legstrength.live.compile.transpile.Refused` with a line where a function cannot run in a browser.
    """

    slug = Unicode().tag(sync=True)
    gate = Unicode("").tag(sync=True)
    data = Dict().tag(sync=True)
    _esm = Unicode().tag(sync=True)
    _controls = Dict().tag(sync=True)
    _figure = Dict().tag(sync=True)
    _spec = Dict().tag(sync=True)

    def __init__(
        self,
        *,
        slug: str,
        title: str,
        controls: dict[str, Control],
        groups: tuple[Group, ...],
        run: Callable[[dict, dict], dict],
        sentence: Callable[[dict, dict, dict], str],
        picture: Picture,
        table: Table,
        scenarios: tuple[Scenario, ...] = (),
        keep: tuple[Column, ...] = (),
        key: tuple[tuple[str, str], ...] = (),
        key_title: str = "",
        caveats: tuple[str, ...] = (),
        footnotes: tuple[str, ...] = (),
        data: dict | None = None,
        gate: str = "",
        version: str = "",
        drawing: Drawing | None = None,
    ) -> None:
        self.controls = dict(controls)
        self.scenarios = scenarios
        self.table = table
        self.keep = keep
        self.caveats = caveats
        self.footnotes = footnotes
        self.drawing = drawing
        self.title = title
        self._run, self._sentence = run, sentence
        self.defaults = {name: setting(control) for name, control in controls.items()}
        super().__init__(
            slug=slug,
            gate=gate,
            data=data or {},
            _esm=self._compiled(),
            _controls={name: f"IPY_MODEL_{control.model_id}" for name, control in controls.items()},
            _figure=json.loads(picture.figure.to_json()),
            _spec=self._described(groups, picture, key, key_title, version),
        )
        self._check(groups)
        self.on_msg(self._answer)

    # ------------------------------------------------------------ what Python can read and set
    @property
    def values(self) -> dict[str, object]:
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
    def results(self) -> dict[str, object]:
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

    def rows_of(self, results: dict[str, object]) -> list[list[str]]:
        """The table's rows for results that `run` gave."""
        length = len(results[self.table.columns[0].result])
        return [
            [_cell(results[c.result][row], c.digits) for c in self.table.columns]
            for row in range(0, length, self.table.every)
        ]

    @property
    def run(self) -> Callable[[dict, dict], dict]:
        """The function from settings to results. Give it another one and every open view follows."""
        return self._run

    @run.setter
    def run(self, function: Callable[[dict, dict], dict]) -> None:
        self._replace(function, self._sentence)

    @property
    def sentence(self) -> Callable[[dict, dict, dict], str]:
        """The function from results to words. Give it another one and every open view follows."""
        return self._sentence

    @sentence.setter
    def sentence(self, function: Callable[[dict, dict, dict], str]) -> None:
        self._replace(self._run, function)

    # ------------------------------------------------------------ what a notebook and a page show
    def __repr__(self) -> str:
        return self.text

    def _repr_mimebundle_(self, **kwargs: object) -> tuple[dict, dict]:
        """Text for every notebook, the widget for a live one; the page's fallback travels in the metadata."""
        data = {
            "text/plain": repr(self),
            WIDGET_VIEW: {"version_major": 2, "version_minor": 1, "model_id": self.model_id},
        }
        return data, {WIDGET_VIEW: {"explorer": self.slug, "fallback": self.fallback_html()}}

    def fallback_html(self) -> str:
        """The default run's sentence and table as HTML: what a page shows where no JavaScript runs."""
        head = "".join(f'<th scope="col">{html.escape(c.heading)}</th>' for c in self.table.columns)
        body = "".join(
            "<tr>"
            + "".join(
                f"<td>{html.escape(cell)}</td>" if i else f'<th scope="row">{html.escape(cell)}</th>'
                for i, cell in enumerate(row)
            )
            + "</tr>"
            for row in self.table_rows
        )
        return (
            f'<p data-role="result">{html.escape(self.text)}</p><div class="explorer-scroll" data-role="data"><table>'
            f"<caption>{html.escape(self.table.caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
        )

    # ------------------------------------------------------------ inside
    def _compiled(self) -> str:
        self.compiled = transpile({"run": self._run, "sentence": self._sentence, "fixed": fixed})
        return self.compiled + STUB % {"waiting": json.dumps(WORDS["waiting"])}

    def _replace(self, run: Callable, sentence: Callable) -> None:
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

    def _described(self, groups: tuple[Group, ...], picture: Picture, key: tuple, key_title: str, version: str) -> dict:
        controls = {}
        for name, control in self.controls.items():
            one = {"label": control.description, "default": self.defaults[name], "hint": control.hint}
            if isinstance(control, (Choice, Buttons)):
                one["options"] = [[slug, words] for words, slug in control.options]
            if isinstance(control, Series):
                one["series"] = True
            controls[name] = one
        return {
            "title": self.title,
            "version": version,
            "words": WORDS,
            "controls": controls,
            "groups": [
                {
                    "slug": g.slug,
                    "title": g.title,
                    "controls": list(g.controls),
                    "folded": g.folded,
                    "about": g.about,
                    "table": g.table,
                }
                for g in groups
            ],
            "scenarios": [{"label": s.label, "values": s.values, "about": s.about} for s in self.scenarios],
            "table": {
                "caption": self.table.caption,
                "every": self.table.every,
                "columns": [{"heading": c.heading, "result": c.result, "digits": c.digits} for c in self.table.columns],
            },
            "caveats": list(self.caveats),
            "footnotes": list(self.footnotes),
            "keep": [{"heading": c.heading, "result": c.result, "digits": c.digits} for c in self.keep],
            "key": {"title": key_title, "rows": [list(row) for row in key]},
            "alt": picture.alt,
            "dark": {light.lower(): dark for light, dark in picture.dark.items()},
            "narrow": picture.narrow,
            "height": picture.height,
            "drawing": self.drawing.spec() if self.drawing else None,
        }

    def _check(self, groups: tuple[Group, ...]) -> None:
        placed = [name for group in groups for name in group.controls]
        for name, control in self.controls.items():
            if not control.description:
                raise ValueError(
                    f"{self.slug}: the control “{name}” has no label; readers and screen readers need one."
                )
            if placed.count(name) != 1:
                raise ValueError(
                    f"{self.slug}: the control “{name}” must stand in exactly one group; it stands in {placed.count(name)}."
                )
        for name in placed:
            if name not in self.controls:
                raise ValueError(
                    f"{self.slug}: a group names “{name}”, which is no control; there are {', '.join(self.controls)}."
                )
        for group in (group for group in groups if group.table):
            rows = {tuple(one.cells) for one in map(self.controls.get, group.controls) if isinstance(one, Series)}
            if len(rows) != 1:
                raise ValueError(
                    f"{self.slug}: the table of the group “{group.title}” needs series, all with the same cells."
                )
        sliders = {name for name, control in self.controls.items() if isinstance(control, (WholeSlider, DecimalSlider))}
        for problem in self.drawing.problems(sliders) if self.drawing else ():
            raise ValueError(f"{self.slug}: {problem}")
        self._check_results()
        for scenario in self.scenarios:
            for name, value in scenario.values.items():
                if name not in self.controls:
                    raise ValueError(
                        f"{self.slug}: the scenario “{scenario.label}” sets “{name}”, which is no control."
                    )
                check_setting(name, self.controls[name], value)

    def _check_results(self) -> None:
        results = self.results
        needed = {c.result for c in (*self.table.columns, *self.keep)}
        for trace in self._figure["data"]:
            needed |= {result for attribute, result in (trace.get("meta") or {}).items() if attribute != "previous"}
        needed |= self.drawing.results() if self.drawing else set()
        for result in sorted(needed - results.keys()):
            raise ValueError(
                f"{self.slug}: the picture or the table asks for the result “{result}”; run gives {', '.join(results)}."
            )

    def _answer(self, _: object, content: dict, __: object) -> None:
        if content.get("kind") == "kit?":
            script = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
            self.send({"kind": "kit"}, [gzip.compress(path.read_bytes(), 6) for path in (script, STYLE, VIEW)])


def _cell(value: object, digits: int) -> str:
    return value if isinstance(value, str) else fixed(value, digits)


def limits(explorer: Explorer) -> dict[str, object]:
    """What each control takes: (low, high) for a slider, such a pair for each cell of a series, the slugs for a list, [False, True] for a box."""
    taken: dict[str, object] = {}
    for name, control in explorer.controls.items():
        if isinstance(control, (Choice, Buttons)):
            taken[name] = [slug for _, slug in control.options]
        elif isinstance(control, Switch):
            taken[name] = [False, True]
        elif isinstance(control, Series):
            taken[name] = ((control.min, control.max),) * len(control.cells)
        else:
            taken[name] = (control.min, control.max)
    return taken
