"""How a muscle gets stronger, keeps its strength and loses it, half a week at a time.

Strength is start × drive × size. Drive (how well nerves use the muscle), size and skill (how well a lift is
practised) each hold a *share* of the room they have to grow: 0 at the start, 1 at the ceiling. Training pulls
the share up, time lets it fall, and within half a week both are constant, so each step is one exact
exponential. Shares do not depend on how well a person responds; that only scales the room. So one rule serves
one runner and a crowd. Whole weeks would be off by 0.7 %, hence half weeks. These functions also run as
JavaScript; `a` is `Assumptions.flat()`. Values that loops need are read out of `a` first, because a crowd
passes here 100,000 times while a finger moves a slider.
"""

import math


def threshold(muscle: str, a: dict) -> float:
    """Return the effort (share of capacity) above which running builds this muscle."""
    return a["effort_threshold"] + a["extra_threshold_" + muscle]


def minute_value(effort: float, start: float, width: float, steepness: float, limit: float) -> float:
    """Return what a minute at this effort is worth: 0 at `start`, 1 one `width` above it, at most `limit`."""
    above = (effort - start) / width
    if above <= 0.0:
        return 0.0
    # above ** steepness, spelled out: browsers take half the time over these two as over a power.
    return min(limit, math.exp(steepness * math.log(above)))


def weekly_dose(
    strength: float, demands: list[float], minutes: list[float], sets: float,
    minute_dose: float, start: float, width: float, steepness: float, limit: float
) -> float:
    """Return a week's training of one muscle, in hard sets: its sets, and what its running is worth."""
    dose = sets
    for bout in range(len(demands)):
        value = minute_value(demands[bout] / strength, start, width, steepness, limit)
        dose += minute_dose * minutes[bout] * value
    return dose


def grown(
    share: float, dose: float, rate: float, half_dose: float, fade: float, upkeep: float, weeks: float
) -> float:
    """Return a share of room after `weeks` at a constant weekly dose (in hard sets).

    d share/dt = pull·(1 − share) − fall·share, solved exactly. `rate` is the fastest pull and `fade` the
    fastest fall, both per week; `half_dose` halves the pull and `upkeep` halves the fall.
    """
    pull = rate * dose / (dose + half_dose)
    fall = fade * upkeep / (dose + upkeep)
    goal = pull / (pull + fall)
    return goal + (share - goal) * math.exp(-(pull + fall) * weeks)


def share_of(value: float, room: float) -> float:
    """Return the share of the room that a multiplier (1 = start) has taken up; 0 where there is no room."""
    if room <= 0.0:
        return 0.0
    return (value - 1.0) / room


def adapt(
    muscle: str, person: dict, start: dict, demands: list[list[float]], minutes: list[list[float]],
    sets: list[float], recovery: list[float], a: dict
) -> dict:
    """Return "drive", "size", "skill" and "strength" of one muscle of one leg.

    One value at the start, one after each week. person: "starting_strength" (where drive = size = 1),
    "drive_response", "size_response". start: "drive", "size", "skill", all 1.0 for somebody untrained.
    demands[week][bout] as shares of the norm, minutes[week][bout], hard sets[week], recovery[week]: each has
    one entry a week, and so gives the length.
    """
    begin = threshold(muscle, a)
    width: float = a["effort_width"]
    steepness: float = a["dose_steepness"]
    limit: float = a["dose_limit"]
    minute_dose: float = a["minute_dose"]
    upkeep: float = a["upkeep_dose"]
    drive_half_dose: float = a["drive_half_dose"]
    drive_fade: float = a["drive_fade"]
    size_half_dose: float = a["size_half_dose"]
    size_fade: float = a["size_fade"]
    base: float = person["starting_strength"]
    drive_room = (a["drive_ceiling"] - 1.0) * person["drive_response"]
    size_room = (a["size_ceiling"] - 1.0) * person["size_response"]
    skill_room = a["skill_ceiling"] - 1.0
    drive_share = share_of(start["drive"], drive_room)
    size_share = share_of(start["size"], size_room)
    skill_share = share_of(start["skill"], skill_room)
    drives = [1.0 + drive_room * drive_share]
    sizes = [1.0 + size_room * size_share]
    skills = [1.0 + skill_room * skill_share]
    strength = base * drives[0] * sizes[0]
    strengths = [strength]
    for week in range(len(sets)):
        drive_rate = a["drive_rate"] / (a["drive_ceiling"] - 1.0) * recovery[week]
        size_rate = a["size_rate"] / (a["size_ceiling"] - 1.0) * recovery[week]
        skill_rate = a["skill_rate"] / (a["skill_ceiling"] - 1.0) * recovery[week]
        for _half in range(2):
            dose = weekly_dose(
                strength, demands[week], minutes[week], sets[week],
                minute_dose, begin, width, steepness, limit
            )
            drive_share = grown(drive_share, dose, drive_rate, drive_half_dose, drive_fade, upkeep, 0.5)
            size_share = grown(size_share, dose, size_rate, size_half_dose, size_fade, upkeep, 0.5)
            strength = base * (1.0 + drive_room * drive_share) * (1.0 + size_room * size_share)
        skill_share = grown(
            skill_share, sets[week], skill_rate, a["skill_half_dose"], a["skill_fade"], upkeep, 1.0
        )
        drives.append(1.0 + drive_room * drive_share)
        sizes.append(1.0 + size_room * size_share)
        skills.append(1.0 + skill_room * skill_share)
        strengths.append(strength)
    return {"drive": drives, "size": sizes, "skill": skills, "strength": strengths}


def crowd(
    muscle: str, people: list[list[float]], demands: list[list[float]], minutes: list[list[float]],
    sets: list[float], recovery: list[float], a: dict
) -> list[list[float]]:
    """Return the strength of one muscle of many untrained people: strengths[week][person].

    Week 0 is the start. people: rows of starting strength, drive response, size response. The rest as in
    `adapt`, and so is the answer; skill is left out.
    """
    begin = threshold(muscle, a)
    width: float = a["effort_width"]
    steepness: float = a["dose_steepness"]
    limit: float = a["dose_limit"]
    minute_dose: float = a["minute_dose"]
    upkeep: float = a["upkeep_dose"]
    drive_half_dose: float = a["drive_half_dose"]
    drive_fade: float = a["drive_fade"]
    size_half_dose: float = a["size_half_dose"]
    size_fade: float = a["size_fade"]
    drive_span = a["drive_ceiling"] - 1.0
    size_span = a["size_ceiling"] - 1.0
    drive_rates = []
    size_rates = []
    starts = []
    for person in people:
        starts.append(person[0])
    strengths = [starts]
    for factor in recovery:
        drive_rates.append(a["drive_rate"] / drive_span * factor)
        size_rates.append(a["size_rate"] / size_span * factor)
        strengths.append(starts[:])
    for index in range(len(people)):
        base = people[index][0]
        drive_room = drive_span * people[index][1]
        size_room = size_span * people[index][2]
        drive_share = 0.0
        size_share = 0.0
        strength = base
        for week in range(len(sets)):
            for _half in range(2):
                dose = weekly_dose(
                    strength, demands[week], minutes[week], sets[week],
                    minute_dose, begin, width, steepness, limit
                )
                drive_share = grown(
                    drive_share, dose, drive_rates[week], drive_half_dose, drive_fade, upkeep, 0.5
                )
                size_share = grown(size_share, dose, size_rates[week], size_half_dose, size_fade, upkeep, 0.5)
                strength = base * (1.0 + drive_room * drive_share) * (1.0 + size_room * size_share)
            strengths[week + 1][index] = strength
    return strengths
