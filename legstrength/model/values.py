"""Every number the model believes, in one table: its value, its range and where it comes from.

The table stands apart from the code so that a reader can check it without reading Python.

Columns: key, value, low, high, unit, status, source, meaning.

- status "measured": the number (or the middle of its range) was read in the source.
- status "fitted": chosen so that the model meets training studies; no study measured it as such. These
  values and ranges are not typed in: `make fit` writes them to posterior.json.
- status "assumed": ours. A source, if any, says what the guess leans on.
- low and high are the measured spread where there is one, the range of the fit's draws for what was fitted,
  else the range that we find plausible.
"""

from legstrength.model.posterior import fitted

SET, WEEK = "hard sets a week", "weeks"
NORM, PER_SLOPE = "N·m/kg", "capacity per unit of slope"
CAPACITY = "share of a young adult's capacity"

# A table to be read by people, a row an assumption: its lines stay as they were set.
# fmt: off
DOSE = (
    fitted("effort_threshold", "share of capacity",
           "Effort at which half of the steps are hard enough to build strength."),
    ("extra_threshold_quadriceps", 0.0, 0.0, 0.1, "share of capacity", "assumed", "",
     "Added to that effort for the quadriceps."),
    ("extra_threshold_hamstrings", 0.0, 0.0, 0.1, "share of capacity", "assumed", "",
     "Added to that effort for the hamstrings."),
    ("extra_threshold_hip_flexors", 0.0, 0.0, 0.1, "share of capacity", "assumed", "",
     "Added to that effort for the hip flexors."),
    ("extra_threshold_glutes", 0.0, 0.0, 0.1, "share of capacity", "assumed", "",
     "Added to that effort for the glutes."),
    ("extra_threshold_stabilisers", 0.0, 0.0, 0.1, "share of capacity", "assumed", "",
     "Added to that effort for the stabilisers."),
    fitted("extra_threshold_calves", "share of capacity",
           "Added to that effort for the calves: walking already uses them harder all day (35 % against 19 %).",
           "Kulmala2016"),
    fitted("effort_width", "share of capacity",
           "How far efforts spread round the one that is worked out, from step to step and day to day."),
    fitted("minute_dose", "hard sets a minute",
           "What a minute of running is worth when every step is hard enough."),
)

GROWTH = (
    fitted("drive_room", "of the strength at the start", "The most that a better nervous drive can add."),
    fitted("drive_rate", "a week", "How fast drive takes up its room when training is ample."),
    fitted("drive_half_dose", SET, "The weekly dose that gives half of the fastest rise in drive."),
    fitted("drive_fade", "a week", "The share of the gained drive that is lost in a week without training."),
    fitted("size_quick_room", "of the size at the start", "The most that the quick part of size can add."),
    fitted("size_quick_rate", "a week", "How fast the quick part of size comes when training is ample."),
    fitted("size_quick_fade", "a week", "The share of the quick part that is lost in a week without training."),
    fitted("size_slow_room", "of the size at the start",
           "The most that the slow part of size can add; men who had lifted for years had 54 % more quadriceps "
           "area.", "Balshaw2022"),
    fitted("size_slow_rate", "a week", "How fast the slow part of size comes when training is ample."),
    fitted("size_slow_fade", "a week", "The share of the slow part that is lost in a week without training."),
    fitted("size_half_dose", SET, "The weekly dose that gives half of the fastest rise in size."),
    fitted("skill_room", "of the lift at the start", "The most that practice of one lift can add to that lift."),
    fitted("skill_rate", "a week", "How fast the skill of a lift comes when practice is ample."),
    fitted("skill_half_dose", SET, "The weekly sets that give half of the fastest rise in skill."),
    fitted("skill_fade", "a week", "The share of the gained skill that is lost in a week without practice."),
    fitted("upkeep_dose", SET, "The weekly dose that halves all losses."),
)

RECOVERY = (
    ("starting_tolerance", 6.0, 3.0, 12.0, "load units", "assumed", "",
     "The weekly load that any healthy adult takes without falling behind; it never drops below this."),
    ("tolerance_margin", 1.2, 1.0, 1.4, "times the load", "assumed", "",
     "How far tolerance grows beyond the load that is done every week."),
    ("tolerance_weeks", 26.0, 13.0, 52.0, WEEK, "assumed", "",
     "How long tolerance takes to make most of its change."),
    ("fatigue_weeks", 3.0, 1.5, 6.0, WEEK, "assumed", "",
     "How long fatigue takes to make most of its change."),
    ("fatigue_per_overload", 0.10, 0.05, 0.20, "share of strength", "assumed", "",
     "Strength hidden by fatigue when the load is twice the tolerance; "
     "the study it was set to was not seen whole."),
    fitted("overload_slows_gains", "a unit of overload", "How much overload slows all gains."),
    ("easy_speed", 2.8, 2.0, 3.5, "m/s", "assumed", "",
     "Level running speed at which an hour counts as one load unit."),
    ("least_bout_load", 0.3, 0.15, 0.60, "load units an hour", "assumed", "",
     "What an hour of the gentlest movement counts as."),
    ("sets_per_load", 20.0, 10.0, 40.0, "hard sets a load unit", "assumed", "",
     "Hard sets that count as much as an easy hour of running."),
)

RUNNING = (
    ("walking_below", 2.0, 1.8, 2.2, "m/s", "assumed", "",
     "Speed below which a person walks."),
    ("ground_force_walking", 1.2, 1.0, 1.5, "body weights", "measured", "Keller1996",
     "Peak force under the foot in walking."),
    ("ground_force_slow_run", 1.9, 1.6, 2.4, "body weights", "assumed", "",
     "Peak force under the foot in the slowest run; slow jogging can be harder than this."),
    ("ground_force_rise", 0.15, 0.05, 0.25, "body weights per m/s", "assumed", "",
     "How much the peak force rises with speed."),
    ("ground_force_top", 2.5, 2.2, 2.8, "body weights", "measured", "Keller1996",
     "Peak force under the foot from about 6 m/s on, where it stays the same."),
    ("stance_speed", 4.1, 4.0, 4.2, "m/s", "measured", "Kulmala2016",
     "Speed at which the efforts of quadriceps and calves in running were measured."),
    ("stance_quadriceps", 0.63, 0.46, 0.80, "share of capacity", "measured", "Kulmala2016",
     "Effort of the quadriceps in running at 4.1 m/s."),
    ("stance_calves", 0.84, 0.72, 0.96, "share of capacity", "measured", "Kulmala2016",
     "Effort of the calves in running at 4.1 m/s."),
    ("walk_quadriceps", 0.19, 0.14, 0.24, "share of capacity", "measured", "Kulmala2016",
     "Effort of the quadriceps in walking."),
    ("walk_calves", 0.35, 0.29, 0.41, "share of capacity", "measured", "Kulmala2016",
     "Effort of the calves in walking."),
    ("measured_runners_strength", 1.10, 1.0, 1.25, "of the young-adult norm", "assumed", "",
     "How strong the sprint-trained people were whose efforts were measured."),
    ("swing_speed", 3.5, 3.4, 3.6, "m/s", "assumed", "",
     "Speed for which the demands on the swing muscles are given."),
    ("swing_hamstrings", 0.45, 0.30, 0.60, CAPACITY, "assumed", "Dorn2012",
     "Demand on the hamstrings at that speed; only the direction is known."),
    ("swing_hip_flexors", 0.45, 0.30, 0.60, CAPACITY, "assumed", "Dorn2012",
     "Demand on the hip flexors at that speed; only the direction is known."),
    ("swing_glutes", 0.50, 0.35, 0.65, CAPACITY, "assumed", "Dorn2012",
     "Demand on the glutes at that speed; only the direction is known."),
    ("swing_stabilisers", 0.45, 0.30, 0.60, CAPACITY, "assumed", "",
     "Demand on the stabilisers at that speed."),
    ("speed_power_hamstrings", 0.82, 0.5, 1.1, "exponent", "assumed", "Schache2011",
     "How steeply demand on the hamstrings rises with speed; only the direction is known."),
    ("speed_power_hip_flexors", 0.82, 0.5, 1.1, "exponent", "assumed", "Schache2011",
     "How steeply demand on the hip flexors rises with speed; only the direction is known."),
    ("speed_power_glutes", 0.71, 0.4, 1.0, "exponent", "assumed", "Schache2011",
     "How steeply demand on the glutes rises with speed; only the direction is known."),
    ("speed_power_stabilisers", 0.55, 0.3, 0.8, "exponent", "assumed", "",
     "How steeply demand on the stabilisers rises with speed."),
    ("walking_swing_share", 0.6, 0.4, 0.8, "share", "assumed", "",
     "Demand on the swing muscles in walking, as a share of what the running rule would say."),
    fitted("burst_extra", "share", "Extra demand of all-out accelerations."),
    fitted("stairs_quadriceps", CAPACITY, "Demand of stairs on the quadriceps."),
    ("stairs_hamstrings", 0.25, 0.15, 0.35, CAPACITY, "assumed", "", "Demand of stairs on the hamstrings."),
    ("stairs_calves", 0.45, 0.30, 0.60, CAPACITY, "assumed", "", "Demand of stairs on the calves."),
    ("stairs_hip_flexors", 0.25, 0.15, 0.35, CAPACITY, "assumed", "", "Demand of stairs on the hip flexors."),
    ("stairs_glutes", 0.45, 0.30, 0.60, CAPACITY, "assumed", "", "Demand of stairs on the glutes."),
    ("stairs_stabilisers", 0.35, 0.20, 0.50, CAPACITY, "assumed", "", "Demand of stairs on the stabilisers."),
)

HILLS = (
    ("uphill_quadriceps", 0.3, 0.0, 0.6, PER_SLOPE, "assumed", "ShihHo2023",
     "Demand that a climb adds to the quadriceps; only the direction is known."),
    ("uphill_hamstrings", 1.2, 0.6, 1.8, PER_SLOPE, "assumed", "Vernillo2017",
     "Demand that a climb adds to the hamstrings; only the direction is known."),
    ("uphill_calves", 0.8, 0.4, 1.2, PER_SLOPE, "assumed", "Vernillo2017",
     "Demand that a climb adds to the calves; only the direction is known."),
    ("uphill_hip_flexors", 1.0, 0.5, 1.5, PER_SLOPE, "assumed", "Vernillo2017",
     "Demand that a climb adds to the hip flexors; only the direction is known."),
    ("uphill_glutes", 1.8, 0.9, 2.7, PER_SLOPE, "assumed", "Vernillo2017",
     "Demand that a climb adds to the glutes; only the direction is known."),
    ("uphill_stabilisers", 0.5, 0.0, 1.0, PER_SLOPE, "assumed", "",
     "Demand that a climb adds to the stabilisers."),
    fitted("downhill_quadriceps", PER_SLOPE,
           "Demand that a descent adds to the quadriceps; its direction was measured.", "ShihHo2023"),
    ("downhill_hamstrings", 0.0, -0.5, 0.5, PER_SLOPE, "assumed", "",
     "Demand that a descent adds to the hamstrings."),
    ("downhill_calves", -0.8, -1.2, 0.0, PER_SLOPE, "assumed", "ShihHo2023",
     "Demand that a descent adds to the calves (it takes away); only the direction is known."),
    ("downhill_hip_flexors", 0.0, -0.5, 0.5, PER_SLOPE, "assumed", "",
     "Demand that a descent adds to the hip flexors."),
    ("downhill_glutes", -0.2, -0.6, 0.0, PER_SLOPE, "assumed", "ShihHo2023",
     "Demand that a descent adds to the glutes (it takes away); only the direction is known."),
    ("downhill_stabilisers", 1.0, 0.0, 2.0, PER_SLOPE, "assumed", "",
     "Demand that a descent adds to the stabilisers."),
    ("slope_limit", 0.45, 0.40, 0.45, "rise over distance", "measured", "Minetti2002",
     "Steepest slope, up or down, on which energy cost was measured."),
) + tuple(
    (f"cost_slope_{power}", value, value - abs(value) / 10, value + abs(value) / 10, "J/kg/m",
     "assumed", "Minetti2002",
     f"Factor of slope to the power {power} in the energy cost of running; the measured points were seen, "
     "this factor was not.")
    for power, value in enumerate((3.6, 19.5, 46.3, -43.3, -30.4, 155.4))
)

SORENESS = (
    ("soreness_loss", 0.16, 0.14, 0.17, "share of strength", "measured", "Maeo2017a",
     "Strength missing a day or two after a first downhill run of full length at the slope below."),
    ("soreness_slope", 0.15, 0.14, 0.16, "drop over distance", "measured", "Maeo2017a",
     "Downhill slope of that run."),
    ("soreness_minutes", 45.0, 40.0, 50.0, "minutes", "measured", "Maeo2017a",
     "Length of that run; shorter ones do less."),
    ("soreness_slope_power", 0.5, 0.3, 1.0, "exponent", "assumed", "Maeo2017b",
     "How soreness rises with slope; chosen while looking at a second study."),
    ("protected_share", 0.7, 0.5, 0.9, "share", "assumed", "Khassetarash2021",
     "How much of the soreness full protection takes away; only the direction is known."),
    ("protection_gap_kept", 0.4, 0.2, 0.6, "share", "assumed", "",
     "Share of the missing protection that is still missing after a week with a downhill bout."),
    ("protection_weeks", 9.0, 4.5, 18.0, WEEK, "assumed", "",
     "How long protection lasts without downhill."),
    ("downhill_from", 0.04, 0.02, 0.06, "drop over distance", "assumed", "",
     "Slope from which a descent counts as downhill."),
)

INJURY = (
    ("injuries_novice", 17.8, 16.7, 19.1, "injuries per 1,000 hours", "measured", "Videbaek2015",
     "How often novice runners get injured."),
    ("injuries_recreational", 7.7, 6.9, 8.7, "injuries per 1,000 hours", "measured", "Videbaek2015",
     "How often recreational runners get injured."),
    ("injury_hours", 50.0, 25.0, 100.0, "hours of running", "assumed", "",
     "How much running it takes to make most of the way from novice to recreational."),
)

NORMS = (
    ("norm_male_quadriceps", 3.19, 2.92, 3.45, NORM, "measured", "Sarabon2021",
     "Knee extension of young men: the middle of the pooled range."),
    ("norm_male_hamstrings", 1.39, 1.15, 1.62, NORM, "measured", "Sarabon2021",
     "Knee flexion of young men: the middle of the pooled range."),
    ("norm_male_calves", 2.3, 1.8, 2.8, NORM, "assumed", "", "Ankle push of young men."),
    ("norm_male_hip_flexors", 1.7, 1.3, 2.1, NORM, "assumed", "", "Hip flexion of young men."),
    ("norm_male_glutes", 2.6, 2.0, 3.2, NORM, "assumed", "", "Hip extension of young men."),
    ("norm_male_stabilisers", 1.0, 0.7, 1.3, NORM, "assumed", "", "Sideways hip strength of young men."),
    ("norm_female_quadriceps", 2.41, 2.08, 2.74, NORM, "measured", "Sarabon2021",
     "Knee extension of young women: the middle of the pooled range."),
    ("norm_female_hamstrings", 1.05, 0.78, 1.30, NORM, "assumed", "Trained2024",
     "Knee flexion of young women; trained women reached 1.04 with a spread of 0.26."),
    ("norm_female_calves", 1.9, 1.5, 2.3, NORM, "assumed", "", "Ankle push of young women."),
    ("norm_female_hip_flexors", 1.3, 1.0, 1.6, NORM, "assumed", "", "Hip flexion of young women."),
    ("norm_female_glutes", 2.0, 1.5, 2.5, NORM, "assumed", "", "Hip extension of young women."),
    ("norm_female_stabilisers", 0.8, 0.55, 1.05, NORM, "assumed", "",
     "Sideways hip strength of young women."),
)

PEOPLE = (
    ("start_spread", 0.21, 0.10, 0.25, "of the young-adult norm", "measured", "Trained2024",
     "Standard deviation of starting strength between people: 0.21 of the mean in men, 0.23 in women."),
    ("least_start", 0.40, 0.30, 0.60, "of the young-adult norm", "assumed", "",
     "The weakest starting strength in a crowd."),
    ("drive_response_log_mean", -0.125, -0.30, 0.10, "natural logarithm", "fitted", "Ahtiainen2016",
     "Typical response of drive to training, as a logarithm; the mean response is then 1."),
    ("drive_response_log_spread", 0.50, 0.20, 0.80, "natural logarithm", "fitted", "Ahtiainen2016",
     "How much the response of drive differs between people."),
    ("size_response_log_mean", -0.125, -0.50, 0.0, "natural logarithm", "fitted", "Hubal2005",
     "Typical response of size to training, as a logarithm; the mean response is then 1."),
    ("size_response_log_spread", 0.50, 0.35, 1.0, "natural logarithm", "fitted", "Hubal2005",
     "How much the response of size differs between people."),
    ("strength_test_noise", 6.5, 3.0, 9.0, "percentage points", "fitted", "Ahtiainen2016",
     "Standard deviation of what a strength test and the day add to a measured gain."),
    ("size_test_noise", 8.0, 2.0, 10.0, "percentage points", "fitted", "Ahtiainen2016",
     "Standard deviation of what a size measurement and the day add to a measured gain."),
)

ROWS = DOSE + GROWTH + RECOVERY + RUNNING + HILLS + SORENESS + INJURY + NORMS + PEOPLE
