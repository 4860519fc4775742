"""How much each step asks of each muscle, as a share of what a young adult of that sex can give.

Quadriceps and calves carry the body in stance, so their demand follows the force under the foot, anchored
where it was measured (Kulmala2016, Keller1996). The other muscles swing the leg, so their demand follows
speed. These functions also run as JavaScript; `a` is `Assumptions.flat()`.
"""


def effort(demand: float, strength: float) -> float:
    """Return demand divided by capacity, both as shares of the young-adult norm."""
    return demand / strength


def ground_force(speed: float, a: dict[str, float]) -> float:
    """Return the peak vertical force under the foot, in body weights, at a speed in m/s (Keller1996)."""
    if speed < a["walking_below"]:
        return a["ground_force_walking"]
    rise = a["ground_force_rise"] * (speed - a["walking_below"])
    return min(a["ground_force_top"], a["ground_force_slow_run"] + rise)


def energy_cost(slope: float, a: dict[str, float]) -> float:
    """Return the energy cost of running, in J/kg/m, on a slope (rise over distance; Minetti2002)."""
    i = max(-a["slope_limit"], min(a["slope_limit"], slope))
    cost = a["cost_slope_5"]
    cost = cost * i + a["cost_slope_4"]
    cost = cost * i + a["cost_slope_3"]
    cost = cost * i + a["cost_slope_2"]
    cost = cost * i + a["cost_slope_1"]
    return cost * i + a["cost_slope_0"]


def level_demand(muscle: str, speed: float, a: dict[str, float]) -> float:
    """Return the demand on a muscle on level ground at a speed in m/s."""
    walking = speed < a["walking_below"]
    if muscle == "quadriceps" or muscle == "calves":
        if walking:
            return a["walk_" + muscle] * a["measured_runners_strength"]
        measured = a["stance_" + muscle] * a["measured_runners_strength"]
        return measured * ground_force(speed, a) / ground_force(a["stance_speed"], a)
    swing: float = a["swing_" + muscle] * (speed / a["swing_speed"]) ** a["speed_power_" + muscle]
    if walking:
        return swing * a["walking_swing_share"]
    return swing


def demand(muscle: str, speed: float, slope: float, burst: float, load: float, kind: str, a: dict[str, float]) -> float:
    """Return the peak demand on a muscle; 1.0 is the whole capacity of a young adult of that sex.

    speed in m/s; slope as rise over distance; burst 0 (steady) to 1 (all-out accelerations); load carried, as
    a share of body weight; kind "run" or "stairs" (for stairs, speed, slope and burst do not count).
    """
    if kind == "stairs":
        return a["stairs_" + muscle] * (1.0 + load)
    hill = a["uphill_" + muscle] * slope
    if slope < 0.0:
        hill = -a["downhill_" + muscle] * slope
    asked = max(0.0, level_demand(muscle, speed, a) + hill)
    return asked * (1.0 + load) * (1.0 + a["burst_extra"] * burst)
