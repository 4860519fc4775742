"""The published trials: nothing in them that was not read, nothing in a figure beyond them."""

import copy
import json
import math
import subprocess
import sys
import typing

import pytest
import yaml

from legstrength.evidence import bibliography, cases, intervals, studies, trials
from legstrength.evidence.studies import StudyError, load_studies, points, running_only, words_only
from legstrength.files import read_yaml
from legstrength.model.muscles import MUSCLES

ALL = load_studies()
RAW, _ = read_yaml(studies.STUDIES)
OUTCOMES = [(study, arm, outcome) for study in ALL for arm in study.arms for outcome in arm.outcomes]


def numbers(value):
    """Every number below a value read from YAML."""
    if isinstance(value, dict):
        return [n for part in value.values() for n in numbers(part)]
    if isinstance(value, list):
        return [n for part in value for n in numbers(part)]
    return [value] if isinstance(value, int | float) and not isinstance(value, bool) else []


def broken(tmp_path, change):
    """Loads two of the studies, the first altered by `change`, and returns the error's message."""
    raw = {"studies": copy.deepcopy(RAW["studies"][:2])}
    change(raw["studies"][0])
    path = tmp_path / "studies.yml"
    path.write_text(yaml.safe_dump(raw, allow_unicode=True), encoding="utf-8")
    with pytest.raises(StudyError) as error:
        load_studies(path)
    return str(error.value)


def test_the_file_follows_its_form():
    """A trial cannot be written down without the parts that make it traceable."""
    assert load_studies(checked=True) == ALL
    assert len(ALL) >= 25
    assert all(math.isfinite(number) for number in numbers(RAW))


def test_model_muscles_are_the_trials_muscles():
    """A figure asks for the model's muscle by name; a trial of that muscle must answer to the same name."""
    assert set(MUSCLES) < set(typing.get_args(trials.Muscle))
    assert set(MUSCLES) == set(typing.get_args(cases.Muscle))


def test_every_study_is_in_the_bibliography_with_the_same_doi():
    """A point in a figure leads to the reference of the paper that it came from, not to another one."""
    entries = bibliography.entries()
    for study in ALL:
        assert entries[study.key].get("doi") == study.doi, study.key


def test_bibliography_entries_are_complete_enough_to_print():
    """Nothing half-seen is printed: title, place and year always; authors, or a note that none was named."""
    for key, fields in bibliography.entries().items():
        assert fields["title"].startswith("{") and len(fields["year"]) == 4, key
        assert "journal" in fields or "howpublished" in fields, key
        assert "author" in fields or fields["note"].startswith("Authors not named"), key
        text = " ".join(fields.values()).lower()
        assert "memory" not in text and "not found" not in text, key
        assert "doi" not in fields or fields["doi"].startswith("10."), key


def test_every_entry_of_the_bibliography_is_read():
    """The reader of the list sees as many entries as the file has, so no key is missed in silence."""
    text = bibliography.BIBLIOGRAPHY.read_text(encoding="utf-8")
    assert len(bibliography.entries()) == sum(line.startswith("@") for line in text.splitlines())


def test_short_citations():
    """One, two, many and unnamed authors are cited as a reader expects."""
    short = bibliography.citations()
    assert short["Hickson1980"] == "Hickson 1980"
    assert short["Gault2014"] == "Gault & Willems 2014"
    assert short["Ortiz2018"] == "Ortiz et al. 2018"
    assert short["Sipila1996"] == "Sipilä et al. 1996"
    assert short["Marusic2020"] == "Marušič et al. 2020"
    assert short["TreadmillWalking2013"] == "Biogerontology 2013"


def test_weeks_are_positive_and_tests_within_the_training():
    """No point lies before the start or after the end of its own trial."""
    for _, arm, outcome in OUTCOMES:
        assert 0 < outcome.week <= arm.last_week, arm.id


def test_every_number_says_where_it_was_seen_and_every_outcome_has_words():
    """A number without a source, or a null without a reason, would be our invention."""
    for _, arm, outcome in OUTCOMES:
        assert outcome.seen and outcome.words, arm.id
        if outcome.change_percent is None:
            assert outcome.spread is None and outcome.derived is None, arm.id


def test_direction_agrees_with_the_number():
    """“Rose” beside a fall would make the sentence and the point contradict each other."""
    for _, arm, outcome in OUTCOMES:
        if outcome.change_percent is not None and outcome.direction != "no clear change":
            assert (outcome.change_percent > 0) == (outcome.direction == "rose"), arm.id


def test_derived_changes_follow_from_the_stored_numbers():
    """Every change that we computed can be computed again from what the paper prints."""
    derived = [outcome for _, _, outcome in OUTCOMES if outcome.derived]
    assert derived
    for outcome in derived:
        stored = outcome.derived
        if stored.formula == "percent change of means":
            expected = 100 * (stored.after - stored.before) / stored.before
        else:
            expected = stored.low + (stored.high - stored.low) / 2
        assert outcome.change_percent == pytest.approx(expected, abs=0.051)


def test_inferred_inputs_have_a_range_and_a_reason():
    """What we guessed of a protocol is never passed off as what the paper says."""
    for _, arm, _ in OUTCOMES:
        for quantity in (arm.weeks, arm.minutes_per_week, arm.speed_m_per_s, arm.slope):
            if quantity.how == "inferred":
                assert quantity.low <= quantity.value <= quantity.high and quantity.why, arm.id


@pytest.mark.parametrize(("degrees", "t"), [(4, 2.776), (7, 2.365), (11, 2.201), (47, 2.012), (400, 1.966)])
def test_student(degrees, t):
    """The intervals of small groups are as wide as Student's t says (values from a printed table)."""
    assert intervals._student(degrees) == pytest.approx(t, rel=0.004)


def outcome(change, spread=None, derived=None):
    return trials.Outcome(
        "quadriceps", "a test", "torque", 8, "rose", change, "words", spread, "abstract", derived=derived
    )


def test_interval_from_each_kind_of_spread():
    """A standard deviation and a standard error of one size give intervals that differ by the root of n."""
    low, high, how = intervals.interval(outcome(10, trials.Spread("sd", 8, "stated")), 16)
    assert (low, high) == (pytest.approx(10 - 2.131 * 2, abs=0.02), pytest.approx(10 + 2.131 * 2, abs=0.02))
    assert "standard deviation" in how
    low, high, how = intervals.interval(outcome(10, trials.Spread("se", 2, "inferred", "why")), 16)
    assert (low, high) == (pytest.approx(10 - 2.131 * 2, abs=0.02), pytest.approx(10 + 2.131 * 2, abs=0.02))
    assert "inferred" in how
    low, high, _ = intervals.interval(outcome(10, trials.Spread("ci95_half_width", 3, "stated")), 16)
    assert (low, high) == (7, 13)


def test_no_interval_without_spread_people_or_number():
    """Where a paper printed no spread the figure shows none."""
    assert intervals.interval(outcome(10), 16) is None
    assert intervals.interval(outcome(10, trials.Spread("sd", 8, "stated")), None) is None
    assert intervals.interval(outcome(None), 16) is None


def test_rough_interval_brackets_the_change_and_is_called_rough():
    """An interval that needs an assumed correlation says so, and lies about the change."""
    derived = trials.Derived("percent change of means", 20.0, 22.0, 4.0, 4.4, "kgf")
    low, high, how = intervals.interval(outcome(10, derived=derived), 25)
    assert low < 10 < high and how.startswith("rough")
    # Equal coefficients of variation c: the variance of the log ratio is 2·c²·(1 − r)/n.
    reach = 2.064 * math.sqrt(2 * 0.2**2 * (1 - intervals.ASSUMED_CORRELATION) / 25)
    assert math.log(1 + high / 100) - math.log(1.1) == pytest.approx(reach, rel=0.005)


def test_running_only_leaves_out_all_else():
    """Sprints, slopes, walks and training of an unknown kind are not counted as jogging."""
    found = {study.key for study, _ in running_only()}
    assert {"Ortiz2018", "Glowacki2004", "Sokmen2018", "Ikenaga2017"} <= found
    assert not found & {"Han2017", "Bontemps2022", "Sipila1996", "Hickson1980", "SedentaryTreadmill2014"}
    assert all(arm.mode != "sprints" for _, arm in running_only())


def test_points_are_plain_and_fit_a_figure():
    """A figure can use a point as it is: short label, finite numbers, a citation, bounds about the change."""
    for muscle, kinds in [
        ("quadriceps", ("torque", "size")),
        ("leg_extensors", ("practised_lift",)),
        ("heart_and_lungs", ("fitness",)),
        ("calves", ("size",)),
    ]:
        found = points(muscle, *kinds)
        assert found, muscle
        assert json.loads(json.dumps(found, allow_nan=False)) == found
        for point in found:
            assert len(point["label"]) <= 24 and point["weeks"] > 0 and point["kind"] in kinds
            assert point["citation"].split()[-1].isdigit() and point["who"]
            assert (point["low"] is None) == (point["high"] is None)
            assert point["low"] is None or point["low"] < point["change"] < point["high"]


def test_points_and_words_together_are_all_outcomes():
    """No trial drops out between the points and the words: those that found nothing stay."""
    count = sum(o.muscle == "quadriceps" and o.kind == "torque" for _, _, o in OUTCOMES)
    assert len(points("quadriceps")) + len(words_only("quadriceps")) == count
    joggers = words_only("quadriceps", groups=running_only())
    assert {"Ortiz2018", "Glowacki2004"} <= {word["key"] for word in joggers}
    assert all(word["direction"] == "no clear change" for word in joggers)


def test_older_people_are_found():
    """The chapter shows weak old people beside average young ones; both sets must be there, and apart."""
    old = studies.older_people()
    assert {"Sipila1996", "Kanatani2025", "Kubo2008"} <= {study.key for study, _ in old}
    assert not {"Ortiz2018"} & {study.key for study, _ in old}
    found = {point["key"]: point for point in points("quadriceps", groups=old)}
    assert (found["Sipila1996"]["change"], found["Sipila1996"]["control"]) == (30.9, 2.0)


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        (lambda study: study.pop("doi"), ["Ortiz2018", "doi"]),
        (lambda study: study.update(key="Nobody1999"), ["Nobody1999", "references.bib", "Add the reference"]),
        (lambda study: study["arms"][0].update(label="x" * 25), ["Ortiz2018", "label", "too long"]),
        (lambda study: study["arms"][0]["weeks"].update(value=-3), ["Ortiz2018", "weeks is -3", "above 0"]),
        (lambda study: study["arms"][0]["speed_m_per_s"].update(value=9), ["speed_m_per_s is 9", "1.9 to 2.8"]),
        (lambda study: study["arms"][0]["slope"].pop("why"), ["Ortiz2018", "slope", "why"]),
        (lambda study: study["arms"][0]["outcomes"][0].update(week=30), ["week 30", "8 weeks"]),
        (lambda study: study["arms"][0]["outcomes"][0].pop("seen"), ["Ortiz2018", "seen"]),
        (lambda study: study["arms"][0]["outcomes"][1].update(change_percent=math.nan), ["VO2max", "finite"]),
        (
            lambda study: study["arms"][0]["outcomes"][1].update(
                derived={"formula": "percent change of means", "before": 30.0, "after": 33.0, "unit": "ml"}
            ),
            ["16.7 %", "10.00 %"],
        ),
        (lambda study: study["arms"].append(study["arms"][0]), ["ortiz2018-running", "twice"]),
    ],
)
def test_errors_name_the_study_and_what_to_do(tmp_path, change, parts):
    """Whoever adds a trial and slips is told where, what is wrong and what to do."""
    message = broken(tmp_path, change)
    assert message.startswith("studies.yml, line ")
    for part in parts:
        assert part in message


def test_a_number_that_is_written_twice_is_refused(tmp_path):
    """The second of two numbers of one name never replaces the first in silence."""
    text = studies.STUDIES.read_text(encoding="utf-8").replace("    n: 10\n", "    n: 10\n    n: 99\n", 1)
    path = tmp_path / "studies.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StudyError) as error:
        load_studies(path)
    line = text[: text.index("    n: 99")].count("\n") + 1
    assert str(error.value) == (
        f"studies.yml, line {line}, studies → 1 (Ortiz2018) → arms → 1 (ortiz2018-running) → n: `n` stands here for the "
        f"second time (first in line {line - 1}). Keep one of the two."
    )


def test_a_broken_file_of_the_course_itself_is_told_in_words(tmp_path, monkeypatch):
    """Figures read the course's own file unchecked; what cannot be read still ends in line and remedy, not in a traceback."""
    path = tmp_path / "studies.yml"
    path.write_text(
        studies.STUDIES.read_text(encoding="utf-8").replace("  design: Two", "  desing: Two", 1), encoding="utf-8"
    )
    monkeypatch.setattr(studies, "STUDIES", path)
    with pytest.raises(StudyError, match="line 20.*`desing` is not a field. Did you mean `design`"):
        load_studies(path)


def test_the_trials_are_read_without_a_compiled_package():
    """In a browser's Python figures need the trials; the check of their form, which needs `jsonschema`, is not on that path."""
    code = "import sys; sys.modules['jsonschema'] = None; from legstrength.evidence.studies import load_studies; print(len(load_studies()))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(ran.stdout) == len(ALL)


def test_text_that_is_not_yaml_is_named(tmp_path):
    """A slip of the indentation ends in a sentence, not in a parser's traceback."""
    path = tmp_path / "studies.yml"
    path.write_text("studies: [1, 2", encoding="utf-8")
    with pytest.raises(StudyError, match="not YAML"):
        load_studies(path)


def test_missing_bibliography_is_named(tmp_path):
    """Without the book's folder the message says what is missing and how to get it."""
    with pytest.raises(FileNotFoundError, match="references.bib is missing"):
        bibliography.entries(tmp_path / "references.bib")


def test_a_key_that_stands_twice_is_named(tmp_path):
    """Of two entries with one key a citation could lead to the wrong paper."""
    entry = "@misc{One2001, title = {One}, year = {2001}}\n"
    (tmp_path / "references.bib").write_text(2 * entry)
    with pytest.raises(ValueError, match=r"references\.bib cannot be read: .*One2001.*keep one"):
        bibliography.entries(tmp_path / "references.bib")
