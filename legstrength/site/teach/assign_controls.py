"""The parts of the page “Make an assignment” that differ from chapter to chapter, as native, labelled form controls.

They wait in templates, one for each chapter and step, and the page's script puts those of the chosen chapter into their places.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from legstrength.live import Explorer
from legstrength.live.explorer.controls import Buttons, Choice, Control, Series, Switch, written
from legstrength.site.teach.assign_words import TASKS, WORDS
from legstrength.teaching import Chapter
from legstrength.teaching.figures import figure


def word(name: str, **places: str) -> str:
    """Words of the page with their places filled, as HTML."""
    return escape(WORDS[name].format(**places) if places else WORDS[name])


def in_link(value: object) -> str:
    """A setting as a link carries it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (list, tuple)):
        return written(value)
    return f"{value:.10g}" if isinstance(value, (int, float)) else str(value)


def settings(chapter: Chapter) -> str:
    """The explorers of a chapter: ready-made starts, and every control by group."""
    return "".join(_explorer(chapter, figure(slug)) for slug in chapter.explorers)


def _explorer(chapter: Chapter, explorer: Explorer) -> str:
    slug = explorer.slug
    groups = "".join(_group(explorer, group) for group in explorer._spec["groups"])
    return (
        f'<fieldset class="assign-explorer" data-explorer="{slug}"><legend>{escape(explorer.title)}</legend>'
        f"{_starts('scenarios', {one.label: (one.values, one.about) for one in explorer.scenarios})}"
        f"{_starts('presets', {one.title: (one.show, one.shows) for one in chapter.notes.presets if (one.show_in or chapter.prediction.opens) == slug})}"
        f'{groups}<p><button type="button" class="lesson-button quiet" data-action="back">{word("back")}</button></p></fieldset>'
    )


def _starts(name: str, starts: Mapping[str, tuple[Mapping[str, object], str]]) -> str:
    """Buttons that set a whole figure."""
    if not starts:
        return ""
    buttons = []
    for title, (values, about) in starts.items():
        query = "&".join(f"{key}={in_link(value)}" for key, value in values.items())
        buttons.append(
            f'<button type="button" class="assign-start" data-action="set" data-set="{escape(query)}" data-about="{escape(about)}">{escape(title)}</button>'
        )
    label = f'<p class="lesson-label">{word(name)}</p>'
    return f'<div class="assign-starts" role="group" aria-label="{word(name)}" data-starts="{name}">{label}{"".join(buttons)}</div>'


def _group(explorer: Explorer, group: dict) -> str:
    controls = "".join(_control(explorer, name) for name in group["controls"])
    opened = "" if group["folded"] else " open"
    return (
        f'<details class="assign-group"{opened}><summary>{escape(group["title"])}</summary>{controls}'
        f'<p><label class="assign-tick"><input type="checkbox" data-hide="{explorer.slug}.{group["slug"]}" autocomplete="off"> '
        f'{word("hide-group")}<span class="unseen">: {escape(group["title"])}</span></label></p></details>'
    )


def _control(explorer: Explorer, name: str) -> str:
    control, slug = explorer.controls[name], explorer.slug
    label, start = escape(control.description), in_link(explorer.defaults[name])
    data = f'data-control="{slug}.{name}" data-start="{escape(start)}" data-name="{label}"'
    lock = (
        f'<label class="assign-tick"><input type="checkbox" data-lock="{slug}.{name}" autocomplete="off"> {word("lock")}'
        f'<span class="unseen">: {label}</span></label>'
    )
    if isinstance(control, Series):
        field = f'<fieldset class="assign-series" {data}><legend>{label} {_range(control)}</legend>{_cells(control)}</fieldset>'
        return f'<div class="assign-control">{field}{lock}</div>'
    made = f"set-{slug}-{name}"
    if isinstance(control, (Choice, Buttons)):
        options = "".join(
            f'<option value="{one}"{" selected" if one == start else ""}>{escape(words)}</option>'
            for words, one in control.options
        )
        field = f'<select id="{made}" {data} autocomplete="off">{options}</select>'
    elif isinstance(control, Switch):
        field = f'<input type="checkbox" id="{made}" {data}{" checked" if start == "true" else ""} autocomplete="off">'
    else:
        number = _number(control, start, f'id="{made}" {data} aria-describedby="{made}-range"')
        field = f'<span class="assign-number">{number}{_range(control, f"{made}-range")}</span>'
    return f'<div class="assign-control"><label for="{made}">{label}</label>{field}{lock}</div>'


def _number(control: Control, value: str, more: str) -> str:
    limits = f'min="{control.min:g}" max="{control.max:g}" step="{control.step:g}"'
    return f'<input type="number" inputmode="decimal" {limits} value="{value}" {more} autocomplete="off">'


def _range(control: Control, made: str = "") -> str:
    unit = f" {escape(control.unit)}" if control.unit else ""
    name = f' id="{made}"' if made else ""
    return (
        f'<span class="lesson-hint"{name}>{word("range", low=f"{control.min:g}", high=f"{control.max:g}")}{unit}</span>'
    )


def _cells(control: Series) -> str:
    cells = []
    for cell, value in zip(control.cells, control.value, strict=True):
        name = escape(WORDS["cell"].format(series=control.description, cell=cell))
        cells.append(
            f"<label>{escape(cell)}{_number(control, in_link(value), f'data-cell data-name={chr(34)}{name}{chr(34)}')}</label>"
        )
    return f'<div class="assign-cells">{"".join(cells)}</div>'


def parts(chapter: Chapter, sections: list[tuple[str, str]]) -> str:
    """Where the page opens and which of its sections, (id, heading), are hidden."""
    slug, predict = chapter.slug, next((heading for made, heading in sections if made == "predict"), "")
    options = "".join(f'<option value="{made}">{escape(heading)}</option>' for made, heading in sections)
    ticks = "".join(_tick("hide", made, heading) for made, heading in sections)
    hint = f'<p class="lesson-hint">{word("start-hint", predict=predict)}</p>' if predict else ""
    return (
        f'<p class="writing"><label for="assign-{slug}-start">{word("start")}</label>'
        f'<select id="assign-{slug}-start" data-role="start" autocomplete="off"><option value="">{word("start-top")}</option>{options}</select></p>{hint}'
        f'<fieldset class="assign-ticks"><legend>{word("hide")}</legend><div>{ticks}</div></fieldset>'
    )


def _tick(kind: str, value: str, text: str, more: str = "") -> str:
    return f'<label class="assign-tick"><input type="checkbox" data-{kind}="{escape(value)}"{more} autocomplete="off"> {escape(text)}</label>'


def tasks(chapter: Chapter) -> str:
    """What pupils do, how long it takes, and room for a line of the teacher's own."""
    challenges = chapter.challenges
    filled = {
        "play": chapter.sheet.play,
        "question": chapter.sheet.driving_question,
        "n": str(len(chapter.questions)),
        "challenges": " ".join(one.text for one in challenges),
        "exit": chapter.sheet.exit.text,
        "report": "{report}",
    }
    rows = []
    for name, (title, text) in TASKS.items():
        if name != "challenges" or challenges:
            words = escape(f"{title}. {text.format(**filled)}")
            rows.append(_tick("task", name, title, f' data-text="{words}" checked'))
    slug = chapter.slug
    return (
        f'<fieldset class="assign-ticks"><legend>{word("tasks")}</legend><div>{"".join(rows)}</div></fieldset>'
        f'<p class="writing"><label for="assign-{slug}-minutes">{word("minutes")}</label>'
        f'<input type="number" id="assign-{slug}-minutes" data-role="minutes" min="1" max="600" value="{chapter.minutes.total}" autocomplete="off"></p>'
        f'<p class="writing"><label for="assign-{slug}-note">{word("note")}</label>'
        f'<textarea id="assign-{slug}-note" data-role="note" rows="2" maxlength="500" aria-describedby="assign-{slug}-note-hint" autocomplete="off"></textarea>'
        f'<span class="lesson-hint" id="assign-{slug}-note-hint">{word("note-hint")}</span></p>'
    )
