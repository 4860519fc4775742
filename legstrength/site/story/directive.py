"""Reads a story from a page: `{beats}`, its `{beat}`s, and the role `{set}` of numbers that are controls.

What is wrong is told as a warning with file and line, which stops the build; a beat that has something wrong is not shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, cast

from docutils import nodes
from docutils.parsers.rst import directives
from docutils.parsers.rst.states import Inliner
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from legstrength.explorers import SLUGS
from legstrength.live import Explorer
from legstrength.live.plot.still import Still, drawn
from legstrength.site.story import checks
from legstrength.site.story.claims import broken
from legstrength.site.story.goal import goal_of
from legstrength.site.story.nodes import Beat, BeatNote, BeatNumber, BeatOffered, Beats, BeatSays, Story, dial
from legstrength.site.story.words import WORDS
from legstrength.teaching.figures import figure

logger = logging.getLogger(__name__)

WIDTH = 480.0
"""How wide a beat's picture is drawn for paper, and for readers without script."""

LEAST_HEIGHT, LOWER = 300.0, 0.7
"""And how high: so many px, or that part of the figure's own height, which one of several panels needs."""

ONCE = "story_beats"
"""Where Sphinx keeps, while it reads a page, the names of the beats on it."""

OF_STORY = "story_explorer"
"""Where it keeps the explorer of the story that is being read."""


class BeatsDirective(SphinxDirective):
    """A story of one explorer; its content is its beats."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the story, with its beats numbered and their pictures drawn."""
        slug = self.arguments[0]
        if slug not in SLUGS:
            raise self.error(f"There is no explorer `{slug}`. There are: {', '.join(SLUGS)}.")
        explorer = figure(slug)
        if not self.content:
            raise self.error("A story needs beats: put `{beat}` directives between its fences.")
        around, self.env.temp_data[OF_STORY] = self.env.temp_data.get(OF_STORY), explorer
        holder = nodes.Element()
        self.state.nested_parse(self.content, self.content_offset, holder)
        self.env.temp_data[OF_STORY] = around
        for other in (child for child in holder.children if not isinstance(child, Beat | nodes.system_message)):
            if not isinstance(other, nodes.comment):
                told = f"“{other.astext()[:40]}” stands between the beats. Put it into a beat, or before the story."
                logger.warning(told, location=self.get_location())
        beats = [child for child in holder.children if isinstance(child, Beat)]
        story = Story(slug=slug, gate=explorer.gate)
        self.set_source_info(story)
        _number(beats)
        _draw(explorer, beats)
        story += Beats("", *beats)
        messages = [child for child in holder.children if isinstance(child, nodes.system_message)]
        return [*messages, story]


def _number(beats: list[Beat]) -> None:
    for place, beat in enumerate(beats):
        after = beats[place + 1]["name"] if place + 1 < len(beats) else ""
        beat["next"] = after
        beat["label"] = WORDS["label"].format(n=place + 1, all=len(beats), title=beat["title"])
        if beat["play"] and after:
            logger.warning("The beat `%s` is for play and not the last one: put it last.", beat["name"], location=beat)


def _draw(explorer: Explorer, beats: list[Beat]) -> None:
    """Give each beat its picture, all drawn in one go."""
    shown = [beat for beat in beats if not (beat["play"] or beat["plain"])]  # play has the figure itself
    for beat, svg in zip(shown, drawn([_still(explorer, beat) for beat in shown]) if shown else [], strict=True):
        beat["picture"] = svg
    for beat in beats:
        del beat["values"], beat["paper"]


def _still(explorer: Explorer, beat: Beat) -> Still:
    shown = checks.view_of(explorer, beat["paper"]["view"])
    results = explorer.run(beat["paper"]["values"], explorer.data)
    height, paint = max(LEAST_HEIGHT, LOWER * shown.height), {"dark": explorer._spec["dark"], "page": True}
    plot = {name: part for name, part in shown.figure.items() if name != "insets"}
    telling = [one for one in shown.figure.get("insets", ()) if one["fills"]]
    plot |= {"insets": telling} if telling else {}  # who only stands in it weighs more than all the rest
    return Still(plot, results, WIDTH, height, alt=shown.alt, narrow=shown.narrow, **paint)


class BeatDirective(SphinxDirective):
    """A beat; its content is its sentences."""

    required_arguments = 1
    has_content = True
    option_spec: ClassVar = {
        "title": directives.unchanged_required,
        "heading": directives.unchanged,
        "set": directives.unchanged,
        "keep": directives.unchanged,
        "view": directives.unchanged,
        "look": directives.unchanged,
        "glide": directives.unchanged,
        "controls": directives.unchanged,
        "result": directives.unchanged,
        "says": directives.unchanged,
        "note": directives.unchanged,
        "next": directives.unchanged,
        "holds": directives.unchanged,
        "goal": directives.unchanged,
        "offer": directives.unchanged,
        "offered": directives.unchanged,
        "make": directives.unchanged,
        "choices": directives.unchanged,
        "plain": directives.flag,
        "play": directives.flag,
        "run": directives.flag,
    }

    def run(self) -> list[nodes.Node]:
        """Return the beat, or nothing where something about it is wrong."""
        explorer = cast(Explorer | None, self.env.temp_data.get(OF_STORY))
        if explorer is None:
            raise self.error("A beat stands in a story: put it between the fences of a `{beats}` directive.")
        beat = Beat(
            name=self.arguments[0], goal=None, picture="", play="play" in self.options, plain="plain" in self.options
        )
        self.set_source_info(beat)
        try:
            self._settle(beat, explorer)
            self._say(beat, explorer)
            self._hold(beat, explorer)
        except ValueError as error:
            self._warn(beat, str(error))
            return []
        return [beat]

    def _warn(self, beat: Beat, told: str) -> None:
        logger.warning("The beat `%s`: %s", beat["name"], told, location=beat)

    def _settle(self, beat: Beat, explorer: Explorer) -> None:
        """What the beat is called and what it asks of its figure."""
        name, told = beat["name"], self.options
        if name != nodes.make_id(name):
            raise ValueError(f"its name is part of links: call it `{nodes.make_id(name) or 'first'}`.")
        used = cast(set[str], self.env.temp_data.setdefault(ONCE, set()))
        if name in used:
            raise ValueError("there is another of this name on the page. Give it a name of its own.")
        used.add(name)
        if not told.get("title"):
            raise ValueError("it has no title. Add a line such as `:title: Where you start`.")
        settings = checks.settings(told.get("set", ""))
        view = told.get("view", "") or explorer.views[0]
        checks.view_of(explorer, view)
        look = checks.look_of(explorer, view, told.get("look", ""))
        values = checks.values_of(explorer, settings, explorer.defaults)
        kept = told.get("keep", "").split()
        for one in kept:
            if one not in explorer.controls:
                raise ValueError(f"`{explorer.slug}` has no control `{one}`. It has: {', '.join(explorer.controls)}.")
        told_here = settings if beat["play"] else values  # play goes on from where the reader is
        asked = {one: values[one] for one in told_here if one not in kept}
        beat["asked"] = {
            **({"values": asked} if asked else {}),
            **({"keeps": {one: values[one] for one in kept}} if kept else {}),
            "view": view,
            "look": look,
            "glide": told.get("glide") != "no",
            **({"run": True} if "run" in told else {}),
        }
        if "run" in told and not explorer._spec["play"]:
            raise ValueError(f"`{explorer.slug}` has nothing that runs by itself. Leave `:run:` out.")
        beat["values"], beat["view"] = values, view
        beat["offer"], beat["choices"] = self._offer(explorer, values, view), self._choices()
        made = checks.values_of(explorer, checks.settings(told.get("make", "")), values)
        beat["waits"] = bool(
            made != values or beat["choices"] or "goal" in told
        )  # with its note, for the reader's hand
        beat["paper"] = {
            "view": view,
            **(beat["offer"] or {}),
            "values": {**made, **(beat["offer"] or {}).get("values", {})},
        }
        beat["title"], beat["heading"] = told["title"], told.get("heading", "")
        beat["after"] = told.get("next", "") or WORDS["next"]
        beat["controls"] = self._controls(explorer, values)
        beat["runs"] = explorer._spec["play"]
        if "goal" in told:
            beat["goal"] = goal_of(told["goal"], explorer.slug)

    def _offer(self, explorer: Explorer, values: Mapping[str, Any], view: str) -> dict[str, Any] | None:
        """What the beat's button sets, once readers have tried for themselves; None where there is no such button."""
        if ("offer" in self.options) != bool({"offered", "choices"} & {*self.options}):
            raise ValueError(
                "an offer needs both `:offer:`, its settings, and `:offered:`, what is then said of them, or `:choices:`."
            )
        if "offer" not in self.options:
            return None
        told = checks.settings(self.options["offer"])
        shown = told.pop("view", view)
        checks.view_of(explorer, shown)
        return {"values": checks.values_of(explorer, told, values), "view": shown}

    def _choices(self) -> list[str]:
        """Return the words on the buttons of which a reader presses one before the offer is shown."""
        return [words for one in self.options.get("choices", "").split("|") if (words := one.strip())]

    def _controls(self, explorer: Explorer, values: Mapping[str, Any]) -> dict[str, Any]:
        found = {}
        for name in self.options.get("controls", "").split():
            if name not in explorer.controls:
                raise ValueError(f"`{explorer.slug}` has no control `{name}`. It has: {', '.join(explorer.controls)}.")
            found[name] = dial(explorer.controls[name], values[name])
            if found[name] is None:
                raise ValueError(
                    f"`{name}` is no slider. Leave it to the beat with `:play:`, where all controls stand."
                )
        return found

    def _say(self, beat: Beat, explorer: Explorer) -> None:
        """The beat's sentences and its result, held against what a beat may say."""
        self.state.nested_parse(self.content, self.content_offset, beat)
        for number in beat.findall(BeatNumber):
            _turn(number, explorer, beat["values"])
        text = beat.astext()
        if not text.strip():
            raise ValueError("it has no sentence. Write up to three below its options.")
        if told := checks.too_much(text):
            raise ValueError(told)
        extra = [self._inline(BeatSays, "says"), self._inline(BeatNote, "note"), self._inline(BeatOffered, "offered")]
        beat += [one for one in extra if one is not None]
        if typed := checks.typed_numbers(beat):
            raise ValueError(
                f"“{typed[0]}” is typed. Ask the model for it: {{model}}`{explorer.slug}.result control=value` %."
            )
        named = beat["result"] = self.options.get("result", "")
        beat["text"] = _told(explorer, named, beat["values"])
        beat["caption"] = _told(explorer, named, beat["paper"]["values"]) if beat["waits"] and not beat["play"] else ""
        if not beat["text"] and extra[0] is None:
            raise ValueError("it has no result: the figure says nothing here. Add `:says:` with a sentence.")

    def _inline(self, kind: type[nodes.TextElement], option: str) -> nodes.TextElement | None:
        """An option's words, which may hold roles."""
        text = self.options.get(option, "")
        if not text:
            return None
        children, messages = self.parse_inline(text)
        return kind("", "", *children, *messages)

    def _hold(self, beat: Beat, explorer: Explorer) -> None:
        """Hold the beat's claims against the model."""

        def known(told: Mapping[str, str]) -> dict[str, Any]:
            values = checks.values_of(explorer, told, beat["values"])
            return {**values, **explorer.run(values, explorer.data)}

        for told in broken(self.options.get("holds", ""), known):
            text = " ".join(child.astext() for child in beat.children if not isinstance(child, BeatNote | BeatOffered))
            self._warn(beat, f"{told} So “{' '.join(text.split())}” is not true: change the sentence or its settings.")


def _told(explorer: Explorer, named: str, values: dict[str, Any]) -> str:
    """Return what is said at some settings: the result that is named, or the figure's own sentence."""
    results = explorer.run(values, explorer.data)
    return _said(explorer, named, results) if named else explorer.sentence(values, results, explorer.data)


def _said(explorer: Explorer, name: str, results: Mapping[str, Any]) -> str:
    """A result that is a sentence of the beat. ValueError in words where there is none."""
    if name not in results:
        raise ValueError(f"`{explorer.slug}` has no result `{name}`. It has: {', '.join(results)}.")
    if not isinstance(results[name], str):
        raise ValueError(
            f"its result `{name}` is no sentence. Leave the option out, and the figure's own sentence stands here."
        )
    return str(results[name])


def _turn(number: BeatNumber, explorer: Explorer, values: Mapping[str, Any]) -> None:
    """Give a number in a sentence what it shows and moves. ValueError in words for a control that is no slider of the figure."""
    name = number["control"]
    if name not in explorer.controls:
        raise ValueError(f"{{set}}`{name}`: there is no such control. There are: {', '.join(explorer.controls)}.")
    number["dial"] = dial(explorer.controls[name], values[name])
    if number["dial"] is None:
        raise ValueError(f"{{set}}`{name}`: this control is no slider, so it has no number to stand in a sentence.")
    number["unit"] = {"": number["dial"]["unit"].partition(" ")[0], "-": ""}.get(number["unit"], number["unit"])
    shown = f"{number['dial']['shown']} {number['unit']}".strip()
    number += nodes.Text(shown.replace(" ", "\N{NO-BREAK SPACE}"))


def set_role(
    name: str,
    raw: str,
    text: str,
    line: int,
    inliner: Inliner,
    options: dict[str, Any] | None = None,
    content: list[str] | None = None,
) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    """Docutils role `set`: a control's number in a sentence; behind its name may stand another unit than its slider's, or "-" for none."""
    control, _, unit = text.strip().partition(" ")
    return [BeatNumber(raw, control=control, unit=unit.strip(), dial=None)], []
