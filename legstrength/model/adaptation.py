"""How a muscle gets stronger, keeps its strength and loses it, half a week at a time.

Strength is start × drive × size. Drive is how well nerves use the muscle, skill how well a lift is practised.
Size has two parts: a quick one that comes and goes within weeks, and a slow one that takes years. Each of
these holds a *share* of the room it has to grow: 0 at the start, 1 at the ceiling. Training pulls the share
up, time lets it fall, and within half a week both are constant, so each step is one exact exponential. Shares
do not depend on how well a person responds; that only scales the room. So one rule serves one runner and a
crowd. These functions also run as JavaScript; `a` is `Assumptions.flat()`. Values that loops need are read
out of `a` first, because a crowd passes here 100,000 times while a finger moves a slider.
"""

import math


def threshold(muscle: str, a: dict[str, float]) -> float:
    """Return the effort (share of capacity) at which half of the steps are hard enough to build this muscle."""
    return a["effort_threshold"] + a["extra_threshold_" + muscle]


def minute_value(effort: float, middle: float, width: float) -> float:
    """Return the share of steps that are hard enough: 0.5 at an effort of `middle`, near 0 far below it.

    Steps and days differ, so efforts spread round the one that is worked out: a logistic spread of `width`.
    """
    return 1.0 / (1.0 + math.exp((middle - effort) / width))


def weekly_dose(
    strength: float,
    demands: list[float],
    minutes: list[float],
    sets: float,
    minute_dose: float,
    middle: float,
    width: float,
) -> float:
    """Return a week's training of one muscle, in hard sets: its sets, and what its running is worth."""
    dose = sets
    for bout in range(len(demands)):
        dose += minute_dose * minutes[bout] * minute_value(demands[bout] / strength, middle, width)
    return dose


def grown(share: float, dose: float, rate: float, half_dose: float, fade: float, upkeep: float, weeks: float) -> float:
    """Return a share of room after `weeks` at a constant weekly dose (in hard sets).

    d share/dt = pull·(1 − share) − fall·share, solved exactly. `rate` is the fastest pull and `fade` the
    fastest fall, both per week; `half_dose` halves the pull and `upkeep` halves the fall.
    """
    return drawn(share, rate * dose / (dose + half_dose), fade * upkeep / (dose + upkeep), weeks)


def drawn(share: float, pull: float, fall: float, weeks: float) -> float:
    """Return a share of room after `weeks` under a constant pull up and a constant fall, both per week."""
    goal = pull / (pull + fall)
    return goal + (share - goal) * math.exp(-(pull + fall) * weeks)


def adapt(
    muscle: str,
    person: dict[str, float],
    demands: list[list[float]],
    minutes: list[list[float]],
    sets: list[float],
    recovery: list[float],
    a: dict[str, float],
) -> dict[str, list[float]]:
    """Return "drive", "size", "skill" and "strength" of one muscle of one leg of an untrained person.

    One value at the start, one after each week; besides, "quick" and "slow", how full the two rooms of size are (0 to 1).
    person: "starting_strength" (where drive = size = skill = 1), "drive_response", "size_response". One entry a week: demands[week][bout] as
    shares of the norm, minutes[week][bout], hard sets[week], recovery[week].
    """
    middle = threshold(muscle, a)
    width: float = a["effort_width"]
    minute_dose: float = a["minute_dose"]
    upkeep: float = a["upkeep_dose"]
    drive_half_dose: float = a["drive_half_dose"]
    drive_fade: float = a["drive_fade"]
    size_half_dose: float = a["size_half_dose"]
    quick_fade: float = a["size_quick_fade"]
    slow_fade: float = a["size_slow_fade"]
    top_drive_rate: float = a["drive_rate"]
    top_quick_rate: float = a["size_quick_rate"]
    top_slow_rate: float = a["size_slow_rate"]
    base: float = person["starting_strength"]
    drive_room = a["drive_room"] * person["drive_response"]
    quick_room = a["size_quick_room"] * person["size_response"]
    slow_room = a["size_slow_room"] * person["size_response"]
    drive = 0.0
    quick = 0.0
    slow = 0.0
    skill = 0.0
    strength = base
    drives = [1.0]
    sizes = [1.0]
    skills = [1.0]
    strengths = [base]
    quicks, slows = [0.0], [0.0]
    for week in range(len(sets)):
        drive_rate = top_drive_rate * recovery[week]
        quick_rate = top_quick_rate * recovery[week]
        slow_rate = top_slow_rate * recovery[week]
        for _half in range(2):
            dose = weekly_dose(strength, demands[week], minutes[week], sets[week], minute_dose, middle, width)
            drive = grown(drive, dose, drive_rate, drive_half_dose, drive_fade, upkeep, 0.5)
            quick = grown(quick, dose, quick_rate, size_half_dose, quick_fade, upkeep, 0.5)
            slow = grown(slow, dose, slow_rate, size_half_dose, slow_fade, upkeep, 0.5)
            strength = base * (1.0 + drive_room * drive) * (1.0 + quick_room * quick + slow_room * slow)
        skill_rate = a["skill_rate"] * recovery[week]
        skill = grown(skill, sets[week], skill_rate, a["skill_half_dose"], a["skill_fade"], upkeep, 1.0)
        drives.append(1.0 + drive_room * drive)
        sizes.append(1.0 + quick_room * quick + slow_room * slow)
        skills.append(1.0 + a["skill_room"] * skill)
        strengths.append(strength)
        quicks.append(quick)
        slows.append(slow)
    return {"drive": drives, "size": sizes, "skill": skills, "strength": strengths, "quick": quicks, "slow": slows}


def crowd(
    muscle: str,
    people: list[list[float]],
    demands: list[list[float]],
    minutes: list[list[float]],
    sets: list[float],
    recovery: list[float],
    a: dict[str, float],
) -> list[list[float]]:
    """Return the strength of one muscle of many untrained people: strengths[week][person].

    Week 0 is the start. people: rows of starting strength, drive response, size response. The rest as in
    `adapt`, and so is the answer; skill is left out.
    """
    middle = threshold(muscle, a)
    width: float = a["effort_width"]
    minute_dose: float = a["minute_dose"]
    upkeep: float = a["upkeep_dose"]
    drive_half_dose: float = a["drive_half_dose"]
    drive_fade: float = a["drive_fade"]
    size_half_dose: float = a["size_half_dose"]
    quick_fade: float = a["size_quick_fade"]
    slow_fade: float = a["size_slow_fade"]
    starts = []
    drive_rooms = []
    quick_rooms = []
    slow_rooms = []
    drives = []
    quicks = []
    slows = []
    for person in people:
        starts.append(person[0])
        drive_rooms.append(a["drive_room"] * person[1])
        quick_rooms.append(a["size_quick_room"] * person[2])
        slow_rooms.append(a["size_slow_room"] * person[2])
        drives.append(0.0)
        quicks.append(0.0)
        slows.append(0.0)
    now = starts[:]
    strengths = [starts]
    for week in range(len(sets)):
        drive_rate = a["drive_rate"] * recovery[week]
        quick_rate = a["size_quick_rate"] * recovery[week]
        slow_rate = a["size_slow_rate"] * recovery[week]
        for _half in range(2):
            # Person after person within a step: they do not wait for each other, so a processor works at several at once.
            for index in range(len(people)):
                dose = weekly_dose(now[index], demands[week], minutes[week], sets[week], minute_dose, middle, width)
                slack = upkeep / (dose + upkeep)
                build = dose / (dose + size_half_dose)
                drive = drawn(drives[index], drive_rate * dose / (dose + drive_half_dose), drive_fade * slack, 0.5)
                quick = drawn(quicks[index], quick_rate * build, quick_fade * slack, 0.5)
                slow = drawn(slows[index], slow_rate * build, slow_fade * slack, 0.5)
                size = 1.0 + quick_rooms[index] * quick + slow_rooms[index] * slow
                now[index] = starts[index] * (1.0 + drive_rooms[index] * drive) * size
                drives[index] = drive
                quicks[index] = quick
                slows[index] = slow
        strengths.append(now[:])
    return strengths
