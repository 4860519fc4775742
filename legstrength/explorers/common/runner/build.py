"""Shapes from which people are built: each limb between two lines, hanging straight down from its joint, facing right."""

from __future__ import annotations

from dataclasses import dataclass

from legstrength.explorers.common.runner.outline import ribbon


@dataclass(frozen=True)
class Profile:
    """The two lines of a limb: at each height below the joint, where its back and its front are."""

    rows: tuple[tuple[float, float, float], ...]

    def path(self, width: float = 1.0) -> str:
        """Return its outline, wider or narrower by a factor."""
        ys, backs, fronts = zip(*self.rows, strict=True)
        return ribbon(list(ys), [width * x for x in backs], [width * x for x in fronts])

    def at(self, y: float) -> tuple[float, float]:
        """Return back and front at a height, straight between the rows."""
        for (above, back, front), (below, next_back, next_front) in zip(self.rows, self.rows[1:], strict=False):
            if above <= y <= below:
                share = (y - above) / (below - above)
                return back + share * (next_back - back), front + share * (next_front - front)
        raise ValueError(f"{y} is not between {self.rows[0][0]} and {self.rows[-1][0]}.")

    def part(self, top: float, bottom: float, outwards: float = 0.0) -> Profile:
        """Return the part between two heights, each side moved outwards."""
        rows = [row for row in self.rows if top < row[0] < bottom]
        ends = [(y, *self.at(y)) for y in (top, bottom)]
        kept = [ends[0], *rows, ends[1]]
        return Profile(tuple((y, back - outwards, front + outwards) for y, back, front in kept))


THIGH = Profile(
    (
        (-6, -24, 16),
        (8, -27, 22),
        (28, -26, 25),
        (50, -24, 25),
        (70, -20, 22),
        (91, -14.8, 16.8),
        (104, -12.2, 13.4),
        (112, -11.6, 12.4),
    )
)

SHANK = Profile(
    (
        (0, -11.6, 12.2),
        (12, -15, 11.6),
        (28, -20, 11),
        (41, -20.4, 10.2),
        (56, -15.4, 9),
        (74, -9.6, 7.2),
        (90, -7.4, 6.6),
        (106, -8.4, 7.4),
    )
)

TRUNK = Profile(
    (
        (-126, -8, 6),
        (-115, -14, 15),
        (-100, -22.4, 22.6),
        (-76, -23.6, 26.4),
        (-44, -17.6, 23),
        (-18, -18.4, 22.2),
        (0, -22.6, 22),
        (10, -24, 21),
        (27, -17, 14),
    )
)

UPPER = Profile(((-13, -4, 4), (-8, -8.6, 9), (4, -11.4, 12), (22, -11.4, 12.2), (46, -9.2, 9.6), (64, -8.2, 8.4)))

FORE = Profile(((0, -8.2, 8.4), (12, -8.6, 8.6), (30, -7, 7.2), (52, -5.2, 5.2)))

SLEEVE = Profile(((-15, -5, 5), (-9, -10.6, 10.6), (2, -13.4, 13.4), (16, -14.2, 14.2), (32, -13.8, 13.8)))

SHORTS = Profile(((-9, -26, 17), (3, -29.4, 22), (18, -30, 25.4), (39, -29, 26.4), (62, -28, 25.6)))

HIPS = "M-22.7 -5.6C-15 -9.6 15 -9.8 22.9 -5.5C27 0 26 6 22 12.5C19 20 17 27 12.5 28.5C4 31 -8 31 -16.1 28.5C-22 26 -24 19 -24.6 12.5C-26 6 -26.5 -2 -22.7 -5.6Z"

SHOE = "M-10 -2.4C-12 -.6 -14.4 1.4 -16 5C-17.2 8 -17.6 11.6 -15.6 12.8L43 12.8C47 12.8 46.8 8.6 42 7.2C37 5.6 32 5.2 28 3.4C23 1 19 -1.8 15 -3C12 -4.4 10 -5 8 -4.6C2 -4 -4 -3.6 -10 -2.4Z"

SOCK = "M9.6 -13L10.4 0C4 3 -5 2 -10.4 -1L-9.2 -13C-3 -15 4 -15 9.6 -13Z"

NECK_SHAPE = "M-13 17C-11 4 -11 -8 -11 -18L10 -14C8 -8 7 -2 8 4C8 9 9 13 8 17Z"

FACE = (
    "M-17 -20C-21 -44 -8 -57 4 -57C18 -57 23 -46 22.5 -37C23 -34 25.5 -29.5 26.5 -27C27 -25 24 -24.5 23 -24C23.5 -21 23.5 -19.5 22 -18"
    "C22.5 -12 19 -9 12 -9C4 -8 -2 -10 -6 -12C-12 -12 -16 -15 -17 -20Z"
)

EAR = "M-3.5 -32c3.5 -2.5 6 1 4.5 4.5c-1 3 -3.5 4 -5 2.5z"
