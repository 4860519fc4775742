"""The list of every trial that the course uses, made from the data that the figures use.

    ```{studies}
    ```

    ```{findings}
    ```

Each trial has its groups, each group its tests. A result of which only words were seen says so, and a number that we worked out from printed ones too.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from legstrength.evidence.findings import load_findings
from legstrength.evidence.rows import left_out
from legstrength.evidence.split import part
from legstrength.evidence.studies import load_studies
from legstrength.evidence.trials import Arm, Outcome, Quantity, Study
from legstrength.html import Markup
from legstrength.live.compile.natives import fixed, signed

MUSCLES = {"leg_extensors": "leg extensors", "heart_and_lungs": "heart and lungs", "hip_flexors": "hip flexors"}


def found(outcome: Outcome) -> str:
    """What a trial found, as a number with its spread or in words, and what those who did not train showed."""
    if outcome.share_kept_percent is not None:
        text = f"{fixed(outcome.share_kept_percent, 0)} % of the gain kept"
    elif outcome.change_percent is None:
        text = f"{outcome.direction}: {outcome.words}" if outcome.words else outcome.direction
    else:
        text = f"{signed(outcome.change_percent, 1)} %" + (
            " since the end of training" if outcome.since != "start" else ""
        )
        if outcome.spread:
            text += (
                f" (± {fixed(outcome.spread.value, 1)}, {outcome.spread.kind.replace('_', ' ')}, {outcome.spread.how})"
            )
        if outcome.derived:
            text += " (our sum from printed numbers)"
    if outcome.control_change_percent is not None:
        text += f"; {signed(outcome.control_change_percent, 1)} % without training"
    return text


def whole(quantity: Quantity) -> str:
    """A number without decimals, or that it was not seen."""
    return "not seen" if quantity.value is None else fixed(quantity.value, 0)


def trained(arm: Arm) -> str:
    """What a group did, in a sentence."""
    people = f"{arm.n} people" if arm.n else "Number of people not seen"
    text = f"{people}, {whole(arm.weeks)} weeks of {arm.mode}"
    if arm.sets_per_week.value:
        text += f", {whole(arm.sets_per_week)} hard sets a week ({arm.sets_per_week.how})"
    if arm.minutes_per_week.value:
        text += f", {whole(arm.minutes_per_week)} minutes a week ({arm.minutes_per_week.how})"
    if arm.before:
        text += f"; before: {arm.before.text}"
    if arm.after:
        text += f"; afterwards {whole(arm.after.weeks)} weeks: {arm.after.text}"
    return text + "."


def use(study: Study) -> str:
    """What the model was allowed to do with a trial: learn from it, be tested on it, or neither, and why."""
    unused = left_out((study,))
    if len(unused) < len(study.arms):
        return "The model was fitted to it." if part(study.key) == "fit" else "Hidden from the fit, to test the model."
    return f"Not scored: {unused[study.arms[0].id]}."


def entry(study: Study) -> nodes.definition_list_item:
    """A trial as a term with its people, and below it what each group did and what was found in it."""
    definition = nodes.definition()
    people = study.people.text if study.people.age == "adults" else f"{study.people.text}, {study.people.age}"
    definition += nodes.paragraph(text=f"{people[0].upper()}{people[1:]}. {study.design} {use(study)}")
    for arm in study.arms:
        definition += nodes.paragraph(text=trained(arm))
        tests = nodes.bullet_list()
        for outcome in arm.outcomes:
            muscle = MUSCLES.get(outcome.muscle, outcome.muscle)
            test = f"{muscle[0].upper()}{muscle[1:]}, {outcome.measure}, week {fixed(outcome.week, 0)}: {found(outcome)} ({outcome.seen})"
            tests += nodes.list_item("", nodes.paragraph(text=test))
        definition += tests
    return nodes.definition_list_item("", nodes.term(text=study.citation), definition)


SECTIONS = {
    "Running and walking": ("running", "jogging", "walking", "treadmill", "endurance, kind not seen", "cycling"),
    "Sprints": ("sprints",),
    "Lifting together with running or other endurance": ("and resistance",),
    "Lifting alone": ("resistance training", "Nordic curls"),
}
REST = "Other training"
SECTION = Markup('<details class="studies-section"><summary>{}: {} trials</summary>')


def section(study: Study) -> str:
    """The heading that a trial stands under: that of its first group whose training has one."""
    for title, words in SECTIONS.items():
        if any(word in arm.mode for arm in study.arms for word in words) and (
            title != "Running and walking" or not any("resistance" in arm.mode for arm in study.arms)
        ):
            return title
    return REST


class Studies(SphinxDirective):
    """The list itself."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """A folded list for each kind of training, in the order of the file."""
        found: list[nodes.Node] = []
        for title in (*SECTIONS, REST):
            some = [study for study in load_studies() if section(study) == title]
            if some:
                found += [
                    nodes.raw("", SECTION.format(title, len(some)), format="html"),
                    nodes.definition_list("", *(entry(study) for study in some), classes=["studies"]),
                    nodes.raw("", "</details>", format="html"),
                ]
        return found


class Findings(SphinxDirective):
    """What other sources said."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """A list of sources, each with what it is about, what was read of it, and what it said."""
        entries = []
        for finding in load_findings():
            said = nodes.bullet_list(
                "", *(nodes.list_item("", nodes.paragraph(text=sentence)) for sentence in finding.said)
            )
            about = nodes.paragraph(text=f"{finding.about} ({finding.seen})")
            entries.append(
                nodes.definition_list_item("", nodes.term(text=finding.citation), nodes.definition("", about, said))
            )
        return [nodes.definition_list("", *entries, classes=["studies"])]


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.add_directive("studies", Studies)
    app.add_directive("findings", Findings)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
