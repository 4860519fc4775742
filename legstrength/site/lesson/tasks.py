"""Challenges, the axes on which a prediction is drawn, and the note on a page that was opened by an assignment's link, as HTML."""

from __future__ import annotations

import json
from html import escape

from legstrength.site.lesson.forms import messages, root, status, word
from legstrength.site.lesson.words import WORDS
from legstrength.teaching import Chapter
from legstrength.teaching.challenges import asked, curve_of_model
from legstrength.teaching.chapters import Challenge, Curve, Goal

WIDTH, HEIGHT = 360.0, 256.0
LEFT, RIGHT, TOP, BOTTOM = 44.0, 10.0, 30.0, 38.0
"""The drawing area of a curve and its margins, in units of the SVG: about a phone's width in px, so that its words stay readable there."""


def challenges(chapter: Chapter) -> str:
    """The chapter's challenges; the script writes beside each goal how far the present run is."""
    count = len(chapter.challenges)
    body = "".join(
        _challenge(chapter, item, f"{word('challenge')}{f' {place}' if count > 1 else ''}")
        for place, item in enumerate(chapter.challenges, start=1)
    )
    hint = f'<p class="lesson-hint" data-storage="lost" hidden>{word("lost")}</p>'
    return root(chapter, "challenges", body + hint, WORDS["challenges"])


def _challenge(chapter: Chapter, item: Challenge, label: str) -> str:
    explorer = item.explorer or chapter.prediction.opens
    goals = "".join(_goal(goal) for goal in item.goals)
    hint = (
        f'<details class="sample"><summary>{word("hint")}</summary><p>{escape(item.hint)}</p></details>'
        if item.hint
        else ""
    )
    return f"""<div class="challenge" id="{chapter.slug}-challenge-{item.id}" data-challenge="{item.id}" data-explorer-slug="{explorer}" data-state="open">
<p class="lesson-label">{label}</p><p class="stem">{escape(item.text)}</p>
<ul class="goals">{goals}</ul>
<div class="lesson-actions needs-script"><button type="button" class="lesson-button" data-action="try-challenge">{word("try-challenge")}</button></div>
{status()}{hint}<span hidden data-message="met">{word("met")} {escape(item.done)}</span>{messages("strip", "strip-close")}</div>"""


def _goal(goal: Goal) -> str:
    data = escape(json.dumps(asked(goal)), quote=True)
    return (
        f'<li data-goal="{data}"><span class="goal-mark" aria-hidden="true"></span><span>{escape(goal.says)}</span> '
        f'<span class="goal-now" data-role="now"></span><span class="visually-hidden" data-role="verdict"></span>'
        f"{messages('goal-yes', 'goal-no', 'goal-now')}</li>"
    )


def curve_pad(chapter: Chapter) -> str:
    """Empty axes to draw on, a cell for each place, and the model's curve, which the style sheet keeps out of sight until the reader has committed."""
    curve = chapter.prediction.curve
    if curve is None:
        return ""
    x, y = curve_of_model(curve, chapter.prediction.opens)
    first, last = curve.at[0], curve.at[-1]
    model = [[one, round(other, 4)] for one, other in zip(x, y, strict=True) if first <= one <= last]
    data = escape(
        json.dumps(
            {
                "at": list(curve.at),
                "low": curve.low,
                "high": curve.high,
                "step": curve.step,
                "unit": curve.unit,
                "name": curve.x_label,
                "model": model,
                "area": {"left": LEFT, "right": WIDTH - RIGHT, "top": TOP, "bottom": HEIGHT - BOTTOM},
            }
        ),
        quote=True,
    )
    slug = chapter.slug
    cells = "".join(
        f'<label for="{slug}-curve-{place}">{escape(curve.x_label)} {at:g}<input id="{slug}-curve-{place}" type="number" inputmode="decimal" '
        f'min="{curve.low:g}" max="{curve.high:g}" step="{curve.step:g}" autocomplete="off" data-place="{place}" '
        f'aria-label="{escape(f"{curve.x_label} {at:g}: {curve.y_label}")}"></label>'
        for place, at in enumerate(curve.at)
        if place
    )
    words = "".join(
        f'<span hidden data-message="curve-{name}">{escape(text)}</span>' for name, text in WORDS["curve"].items()
    )
    return f"""<fieldset class="curve needs-script" data-role="curve" data-curve="{data}" data-state="open"><legend>{escape(curve.stem)}</legend>
<p class="lesson-hint" id="{slug}-curve-how" data-when="open">{word("curve-how")}</p>
<svg class="curve-pad" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" aria-hidden="true" focusable="false">{_axes(curve)}
<path class="curve-model" data-role="model"/><path class="curve-drawn" data-role="drawn"/><g data-role="points"></g>
<text class="curve-name" data-role="model-name">{word("curve-model")}</text><text class="curve-name drawn" data-role="drawn-name">{word("curve-yours")}</text></svg>
<div class="curve-cells" role="group" aria-label="{escape(curve.y_label)}" aria-describedby="{slug}-curve-how">{cells}</div>
<p class="curve-clear" data-when="open"><button type="button" class="lesson-button quiet" data-action="clear-curve">{word("curve-clear")}</button></p>
<p class="curve-distance" data-role="distance" role="status"></p>{words}</fieldset>"""


def _axes(curve: Curve) -> str:
    """Grid, numbers and names of the axes, as they also stand in the figure."""
    right, bottom = WIDTH - RIGHT, HEIGHT - BOTTOM
    lines, size = [], _grid(curve.high - curve.low)
    first, last = curve.at[0], curve.at[-1]
    number = 0
    while (value := (curve.low // size + number) * size) <= curve.high + 1e-9:
        number += 1
        if value < curve.low - 1e-9:
            continue
        height = bottom - (value - curve.low) / (curve.high - curve.low) * (bottom - TOP)
        kind = "curve-zero" if abs(value) < 1e-9 else "curve-grid"
        lines.append(
            f'<line class="{kind}" x1="{LEFT:g}" x2="{right:g}" y1="{height:.1f}" y2="{height:.1f}"/>'
            f'<text class="curve-number" x="{LEFT - 6:g}" y="{height + 4:.1f}" text-anchor="end">{value:g}</text>'.replace(
                ">-", ">\u2212"
            )
        )
    for at in curve.at:
        along = LEFT + (at - first) / (last - first) * (right - LEFT)
        lines.append(
            f'<line class="curve-grid" x1="{along:.1f}" x2="{along:.1f}" y1="{TOP:g}" y2="{bottom:g}"/>'
            f'<text class="curve-number" x="{along:.1f}" y="{bottom + 15:g}" text-anchor="middle">{at:g}</text>'
        )
    lines.append(
        f'<text class="curve-number" x="{right:g}" y="{HEIGHT - 5:g}" text-anchor="end">{escape(curve.x_label)}</text>'
        f'<text class="curve-number" x="4" y="16">{escape(curve.y_label)}</text>'
    )
    return "".join(lines)


def _grid(height: float) -> float:
    """A round step that gives the upright axis four to eight lines."""
    return next(
        size for power in range(-2, 4) for size in (10.0**power, 2 * 10.0**power, 5 * 10.0**power) if height / size <= 8
    )


def assignment_note(chapter: Chapter) -> str:
    """The note that the page's script fills and shows where a link has chosen what is fixed, hidden or shown alone."""
    words = "".join(
        f'<span hidden data-message="{name}">{escape(text)}</span>' for name, text in WORDS["assignment"].items()
    )
    return (
        f'<div class="assignment-note lesson-part" data-role="assignment" data-title="{escape(chapter.title)}" hidden>'
        f'<p data-role="assignment-says"></p><p><a data-role="assignment-whole" href="?">{escape(WORDS["assignment"]["whole"])}</a></p>{words}</div>'
    )
