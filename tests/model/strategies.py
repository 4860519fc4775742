"""Random people and plans, all within the ranges that the constructors accept."""

from hypothesis import strategies as st

from legstrength.model import MUSCLES, Bout, Person, Plan, Programme


def between(low: float, high: float) -> st.SearchStrategy[float]:
    return st.floats(low, high, allow_nan=False, allow_infinity=False)


bouts = st.builds(
    Bout,
    minutes_per_week=between(0, 3000),
    speed_m_per_s=between(0.5, 12),
    slope=between(-0.45, 0.45),
    burst=between(0, 1),
    load=between(0, 0.5),
    kind=st.sampled_from(("run", "stairs")),
    asymmetry=between(-0.3, 0.3),
)
hard_sets = st.dictionaries(st.sampled_from(MUSCLES), between(0, 60), max_size=6)
plans = st.builds(Plan, bouts=st.lists(bouts, max_size=3).map(tuple), hard_sets=hard_sets, other_load=between(0, 40))
people = st.builds(
    Person,
    starting_strength=between(0.4, 1.6),
    sex=st.sampled_from(("female", "male")),
    tolerance=st.none() | between(1, 40),
    drive_response=between(0, 10),
    size_response=between(0, 10),
)
programmes = st.lists(st.tuples(st.integers(0, 40), plans), max_size=4).map(lambda parts: Programme(*parts))
muscles = st.sampled_from(MUSCLES)
