"""All functions of the model that run in two places, under one roof: in Python and, transpiled, in a page.

They are plain functions of numbers, lists and dicts; the modules they come from say what they mean.
"""

from legstrength.model.adaptation import adapt, crowd, drawn, grown, minute_value, threshold, weekly_dose
from legstrength.model.change import with_draw, with_value
from legstrength.model.course import (
    body_course,
    bout,
    bout_demand,
    ceiling,
    crowd_around,
    crowd_course,
    hard_sets,
    muscle_course,
    muscle_weeks,
    no_sets,
    phase,
    weekly_loads,
    year_gain,
)
from legstrength.model.demand import demand, effort, energy_cost, ground_force, level_demand
from legstrength.model.downhill import is_downhill, protection, soreness
from legstrength.model.recovery import bout_load, injury_rate, recovery, weekly_load
from legstrength.model.scenario import (
    body_reading,
    gain_percent,
    highest,
    hours_run,
    kept_percent,
    lifts,
    lowest,
    main_bout,
    muscle_reading,
    reading,
    readings,
)
