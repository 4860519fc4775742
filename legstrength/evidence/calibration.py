"""The trials that the model was fitted to (F) or left to be tested on (H), as people and programmes it can
run.

A number stands in `observed` only if it was read in the source. Many trials report words ("no change",
"maintained"); a few numbers often quoted could not be found. Then `observed` is None and `reason` says why,
while the model's answer is still worked out. Speeds, minutes and sets that a summary leaves out are ours.
Half widths that count as a hit are ours too.
"""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

from legstrength.model.assumptions import DEFAULT, Assumptions
from legstrength.model.course import body_course, muscle_course
from legstrength.model.demand import demand
from legstrength.model.person import Person
from legstrength.model.plan import Bout, Plan, Programme
from legstrength.model.simulate import Run, simulate

Predict = Callable[[Assumptions], float]

REST = Plan()
EASY_RUNNER = Bout(200, 2.9)
USED_TO_RUNNING = 7.0


def lifting(quadriceps: float, hamstrings: float | None = None, calves: float = 0, *bouts: Bout) -> Plan:
    """Return weekly hard sets (hamstrings: half of the quadriceps' unless said), and running if any."""
    half = quadriceps / 2 if hamstrings is None else hamstrings
    return Plan(bouts, {"quadriceps": quadriceps, "hamstrings": half, "calves": calves})


def gain(after: float, before: float) -> float:
    """Return a change in percent of the value before."""
    return 100 * (after / before - 1)


def strength_gain(run: Run, muscle: str = "quadriceps") -> float:
    """Return the rested torque gained over a run, in percent."""
    return gain(run.strength(muscle)[-1], run.strength(muscle)[0])


def size_gain(run: Run) -> float:
    """Return the quadriceps size gained over a run, in percent."""
    return gain(run.size("quadriceps")[-1], run.size("quadriceps")[0])


def lift_gain(run: Run, muscle: str = "quadriceps", rested: bool = True, week: int = -1) -> float:
    """Return the practised lift gained by a week of a run, in percent; fatigue counts unless rested."""
    shown = run.lift(muscle)[week] * (1.0 if rested else 1 - run.fatigue[week])
    return gain(shown, run.lift(muscle)[0])


def kept(series: tuple[float, ...], week: int) -> float:
    """Return how much of the gain at `week` is left at the end, in percent of that gain."""
    return 100 * (series[-1] - series[0]) / (series[week] - series[0])


@dataclass(frozen=True)
class Row:
    """One published result: who did what, what was found (in `unit`), and what the model says for it."""

    key: str
    what: str
    unit: str
    observed: float | None
    half_width: float
    source: str
    reason: str
    """Why there is no number, or what was assumed; "" if neither."""
    predict: Predict

    def hit(self, predicted: float) -> bool | None:
        """Return whether a prediction lies within the half width; None where there is no number."""
        return None if self.observed is None else abs(predicted - self.observed) <= self.half_width


def _of(person: Person, programme: Programme, measure: Callable[[Run], float]) -> Predict:
    return lambda assumptions: measure(simulate(person, programme, assumptions=assumptions))


def _used_to(bout: Bout, other_load: float) -> Person:
    history = Programme((52, Plan((bout,), other_load=other_load)))
    return Person(1.0, tolerance=USED_TO_RUNNING, history=history)


HARD_ENDURANCE = Bout(120, 4.0)
HICKSON_LIFT = {"quadriceps": 30.0, "hamstrings": 15.0, "calves": 9.0}
WEAK_WOMEN = Person(0.95)
RUNNING_WOMEN = _used_to(EASY_RUNNER, 1.9)
RUNNERS = _used_to(Bout(240, 3.3), 0.0)
MARATHONERS = _used_to(Bout(276, 2.8), 0.0)
MINIMAL = Programme((52, lifting(1, 1)), (300, lifting(1, 1)))
OLD = Person(0.7)


def _bickel(sets: float, measure: Callable[[Run], tuple[float, ...]]) -> Predict:
    programme = Programme((16, lifting(27)), (32, lifting(sets)))
    return _of(Person(), programme, lambda run: kept(measure(run), 16))


def _footballers(sets: float) -> Predict:
    lifted = Person(1.1, history=Programme((10, Plan(hard_sets={"quadriceps": 6}))))
    return _of(lifted, Programme((12, Plan(hard_sets={"quadriceps": sets}))), lift_gain)


def _ladder(weeks_before: int) -> Predict:
    person = Person(history=Programme((weeks_before, lifting(10))))
    return _of(person, Programme((39, lifting(12))), lift_gain)


def _sprint_effort(muscle: str) -> Predict:
    def predict(assumptions: Assumptions) -> float:
        a = assumptions.flat()
        return 100 * demand(muscle, 9.3, 0.0, 0.0, 0.0, "run", a) / a["measured_runners_strength"]
    return predict


def _interference(assumptions: Assumptions) -> float:
    apart = simulate(WEAK_WOMEN, lifting(12), 12, assumptions)
    both = simulate(WEAK_WOMEN, lifting(12, 6, 0, Bout(120, 2.8)), 12, assumptions)
    return lift_gain(both, rested=False) - lift_gain(apart)


def _rows() -> tuple[Row, ...]:
    men = Programme((21, lifting(12)))
    women = Programme((11, lifting(12, 6, 6)))
    downhill = Programme((4, Plan((Bout(75, 2.6, -0.15),))))
    downhill_walk = Programme((4, Plan((Bout(40, 1.39, -0.28, load=0.1),))))
    hickson_run = Plan((HARD_ENDURANCE,), other_load=4.0)
    hickson_both = Plan((HARD_ENDURANCE,), HICKSON_LIFT, 4.0)
    detrained = Programme((12, lifting(12)), (24, REST))
    nordic = Programme((8, Plan(hard_sets={"hamstrings": 6})))
    athletes = Person(history=Programme((312, lifting(12))))
    women_both = Programme((11, Plan((EASY_RUNNER,), lifting(12, 6, 6).hard_sets, 1.9)))
    marathon_run = Plan((Bout(276, 2.8),))
    marathon_both = Plan((Bout(240, 2.8),), {"quadriceps": 12, "hamstrings": 8})
    aerobics = Programme((18, Plan((Bout(60, 1.5, kind="stairs"), Bout(90, 1.4)))))
    unseen = "The number that is often quoted could not be found in the source."
    ladder = "The position stand's percentages could not be found in the source."
    return (
        Row("F1", "Lifting, 21 weeks, untrained men: torque", "%", 20.9, 6, "Ahtiainen2003", "",
            _of(Person(), men, strength_gain)),
        Row("F2", "The same: quadriceps area", "%", 5.6, 2, "Ahtiainen2003", "",
            _of(Person(), men, size_gain)),
        Row("F3", "Lifting, 11 weeks, untrained women: torque", "%", 8, 8, "Vikmoen2020", "",
            _of(WEAK_WOMEN, women, strength_gain)),
        Row("F4", "The same: practised lift", "%", 42, 15, "Vikmoen2020", "",
            _of(WEAK_WOMEN, women, lift_gain)),
        Row("F5", "Running, 8 weeks, untrained women: torque", "%", None, 4, "Ortiz2018",
            "Words only: no difference after 8 weeks. Pace and minutes are ours.",
            _of(Person(0.92), Programme((8, Plan((Bout(120, 2.3),)))), strength_gain)),
        Row("F6", "Hard endurance, 10 weeks: strength on the day", "%", None, 5, "Hickson1980",
            "Words only: no appreciable gain.",
            _of(Person(), Programme((10, hickson_run)),
                lambda run: gain(run.expressed("quadriceps")[-1], run.strength("quadriceps")[0]))),
        Row("F7", "Lifting five days a week, 10 weeks: practised lift", "%", None, 12, "Hickson1980", unseen,
            _of(Person(), Programme((10, Plan(hard_sets=HICKSON_LIFT))),
                lambda run: lift_gain(run, rested=False))),
        Row("F8", "The same with hard endurance: practised lift", "%", None, 10, "Hickson1980", unseen,
            _of(Person(), Programme((10, hickson_both)), lambda run: lift_gain(run, rested=False))),
        Row("F9", "Downhill running, 4 weeks, untrained: torque", "%", 12.5, 5, "Bontemps2022",
            "The middle of 9.7 to 15.2. Slope, pace and minutes are ours.",
            _of(WEAK_WOMEN, downhill, strength_gain)),
        Row("F10", "The same: thigh muscle volume", "%", 6.6, 3.5, "Bontemps2022",
            "Slope, pace and minutes are ours.", _of(WEAK_WOMEN, downhill, size_gain)),
        Row("F11", "One set a week, 1 year: training load", "%", 40, 10, "Steele2022",
            "The middle of 30 to 50.",
            _of(Person(0.9), MINIMAL, lambda run: lift_gain(run, week=52))),
        Row("F12", "A ninth of the lifting, 32 weeks: size gain kept", "% of the gain", None, 40,
            "Bickel2011",
            "Words only: young adults kept their size.", _bickel(3, lambda run: run.size("quadriceps"))),
        Row("F13", "Nothing, 24 weeks: size gain kept", "% of the gain", None, 25, "VanRoie2017",
            "Words only: back to the start, in older adults.",
            _of(OLD, detrained, lambda run: kept(run.size("quadriceps"), 12))),
        Row("F14", "Sprints, 10 weeks, students: torque", "%", None, 5, "Markovic2007", unseen,
            _of(Person(1.05), Programme((10, Plan((Bout(3.5, 7.0, burst=1.0),)))), strength_gain)),
        Row("F15", "Walking and step aerobics, 18 weeks, women of 76 to 78: torque", "%", 28.9, 10,
            "Sipila1996",
            "Gain over the control group's (30.9 − 2.0). Demand of the stairs is ours.",
            _of(Person(0.55), aerobics, strength_gain)),
        Row("H1", "Lifting, 21 weeks, strength athletes: torque", "%", 3.9, 4, "Ahtiainen2003", "",
            _of(athletes, Programme((21, lifting(15))), strength_gain)),
        Row("H1s", "The same: quadriceps area", "%", -1.8, 4, "Ahtiainen2003", "",
            _of(athletes, Programme((21, lifting(15))), size_gain)),
        Row("H2", "Lifting, 11 weeks, endurance-trained women: torque", "%", 12, 8, "Vikmoen2020", "",
            _of(RUNNING_WOMEN, women_both, strength_gain)),
        Row("H3", "The same: practised lift", "%", 39, 15, "Vikmoen2020", "",
            _of(RUNNING_WOMEN, women_both, lambda run: lift_gain(run, rested=False))),
        Row("H4", "Lifting, 8 weeks, well-trained runners: half squat", "%", 33.2, 12, "Storen2008", "",
            _of(RUNNERS, Programme((8, lifting(12, 6, 0, Bout(240, 3.3)))),
                lambda run: lift_gain(run, rested=False))),
        Row("H5", "Downhill walking once a week, 4 weeks: torque", "%", 13, 6, "Maeo2015", "",
            _of(Person(), downhill_walk, strength_gain)),
        Row("H5s", "The same: muscle thickness", "%", None, 2.5, "Maeo2015", "Words only: unchanged.",
            _of(Person(), downhill_walk, size_gain)),
        Row("H6", "Nordic exercise, 8 weeks: torque", "%", 12.5, 5, "Medeiros2021", "The middle of 10 to 15.",
            _of(Person(), nordic, lambda run: strength_gain(run, "hamstrings"))),
        Row("H7", "The same: on the Nordic device", "%", 21, 7, "Medeiros2021", "The middle of 16 to 26.",
            _of(Person(), nordic, lambda run: lift_gain(run, "hamstrings"))),
        Row("H8", "One session a week, 12 weeks: change of the lift", "%", None, 5, "Ronnestad2011",
            "Words only: strength was kept.", _footballers(3)),
        Row("H9", "One session in two weeks, 12 weeks: change of the lift", "%", None, 5, "Ronnestad2011",
            "Words only: strength fell.", _footballers(1.5)),
        Row("H10", "One set a week, 6.8 years: training load", "%", 55, 10, "Steele2022",
            "The middle of 50 to 60.",
            _of(Person(0.9), MINIMAL, lift_gain)),
        Row("H11", "Nothing, 24 weeks: torque gain kept", "% of the gain", None, 25, "VanRoie2017",
            "Words only: gains were kept, in older adults.",
            _of(OLD, detrained, lambda run: kept(run.strength("quadriceps"), 12))),
        Row("H12", "Nothing, 32 weeks: gain of the lift kept", "% of the gain", None, 25, "Bickel2011",
            "What was kept could not be found in the source.",
            _bickel(0, lambda run: run.lift("quadriceps"))),
        Row("H13", "Nine months of lifting from untrained: lift", "%", None, 10, "ACSM2009", ladder,
            _ladder(0)),
        Row("H14", "The same after half a year: lift", "%", None, 8, "ACSM2009", ladder, _ladder(26)),
        Row("H15", "The same after 2 years: lift", "%", None, 8, "ACSM2009", ladder, _ladder(104)),
        Row("H16", "The same after 5 years: lift", "%", None, 6, "ACSM2009", ladder, _ladder(260)),
        Row("H17", "Running only, 8 weeks, marathoners: torque", "%", None, 4, "Ferrauti2010",
            "The runners' values could not be found, only that the groups differed.",
            _of(MARATHONERS, Programme((8, marathon_run)), strength_gain)),
        Row("H18", "Running and lifting, 8 weeks, marathoners: knee extension", "%", gain(6.2, 4.6), 12,
            "Ferrauti2010", "From 4.6 to 6.2 N/kg.",
            _of(MARATHONERS, Programme((8, marathon_run), (8, marathon_both)),
                lambda run: lift_gain(run, rested=False))),
        Row("H19", "Effort of the knee in a sprint at 9.3 m/s", "% of capacity", 72, 10, "Kulmala2016", "",
            _sprint_effort("quadriceps")),
        Row("H20", "Effort of the ankle in a sprint at 9.3 m/s", "% of capacity", 96, 8, "Kulmala2016", "",
            _sprint_effort("calves")),
        Row("H21", "Easy running on top of lifting, 12 weeks: change of the lift's gain", "points", None, 4,
            "Schumann2022", "Reported as −0.06 standard deviations, which is not in points.", _interference),
    )


ROWS = _rows()


def predictions(assumptions: Assumptions = DEFAULT) -> dict[str, float]:
    """Return what the model says for every row, by key, in the row's unit."""
    return {row.key: row.predict(assumptions) for row in ROWS}


@dataclass(frozen=True)
class Spread:
    """Mean and standard deviation of the gains of a crowd, in percent."""

    strength: float
    strength_spread: float
    size: float
    size_spread: float


def _mean_and_spread(values: list[float]) -> tuple[float, float]:
    mean = sum(values) / len(values)
    return mean, math.sqrt(sum((value - mean) ** 2 for value in values) / (len(values) - 1))


def population(n: int = 400, seed: int = 1, assumptions: Assumptions = DEFAULT) -> Spread:
    """Return the gains of a mixed crowd after 21 weeks of lifting, test error included.

    Ahtiainen2016 found 21.1 ± 11.5 % in strength and 4.8 ± 6.1 % in size. The model's spreads were set to
    meet these, its means were not.
    """
    weakest = 0.6
    chance = random.Random(seed)
    a = assumptions.flat()
    programme = Programme((21, Plan(hard_sets={"quadriceps": 12}))).flat()
    body = body_course(programme, a["starting_tolerance"], a)
    strengths, sizes = [], []
    for _ in range(n):
        drive = math.exp(chance.gauss(a["drive_response_log_mean"], a["drive_response_log_spread"]))
        size = math.exp(chance.gauss(a["size_response_log_mean"], a["size_response_log_spread"]))
        start = max(weakest, chance.gauss(1.0, a["start_spread"]))
        person = {"starting_strength": start, "drive_response": drive, "size_response": size}
        course = muscle_course("quadriceps", "even", person, programme, body, a)
        strengths.append(gain(course["strength"][-1], start) + chance.gauss(0.0, a["strength_test_noise"]))
        sizes.append(gain(course["size"][-1], 1.0) + chance.gauss(0.0, a["size_test_noise"]))
    return Spread(*_mean_and_spread(strengths), *_mean_and_spread(sizes))
