"""Outlines as SVG paths: two smooth lines down the sides of a limb. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed


def plain(x: float) -> str:
    """Return a number with one decimal and an ordinary minus sign, as SVG reads it."""
    if x < 0.0:
        return "-" + fixed(-x, 1)
    return fixed(x, 1)


def turn(x: float, y: float, degrees: float) -> str:
    """Return an SVG transform: moved to a joint, then turned, forward being positive."""
    return "translate(" + plain(x) + " " + plain(y) + ") rotate(" + plain(-degrees) + ")"


def curve(xs: list[float], ys: list[float]) -> str:
    """Return the rest of a path that goes on smoothly from the first of the points through all others."""
    path = ""
    last = len(xs) - 1
    for i in range(last):
        before = max(0, i - 1)
        after = min(last, i + 2)
        path = (
            path
            + "C"
            + plain(xs[i] + (xs[i + 1] - xs[before]) / 6.0)
            + " "
            + plain(ys[i] + (ys[i + 1] - ys[before]) / 6.0)
            + " "
            + plain(xs[i + 1] - (xs[after] - xs[i]) / 6.0)
            + " "
            + plain(ys[i + 1] - (ys[after] - ys[i]) / 6.0)
            + " "
            + plain(xs[i + 1])
            + " "
            + plain(ys[i + 1])
        )
    return path


def ribbon(ys: list[float], backs: list[float], fronts: list[float]) -> str:
    """Return a closed path: down the front line, straight across, up the back line."""
    last = len(ys) - 1
    up_x: list[float] = []
    up_y: list[float] = []
    for i in range(last + 1):
        up_x.append(backs[last - i])
        up_y.append(ys[last - i])
    start = "M" + plain(fronts[0]) + " " + plain(ys[0])
    return start + curve(fronts, ys) + "L" + plain(up_x[0]) + " " + plain(up_y[0]) + curve(up_x, up_y) + "Z"


def closed(xs: list[float], ys: list[float]) -> str:
    """Return a closed path that goes smoothly through all points."""
    count = len(xs)
    path = "M" + plain(xs[0]) + " " + plain(ys[0])
    for i in range(count):
        to = (i + 1) % count
        after = (i + 2) % count
        before = (i + count - 1) % count
        path = (
            path
            + "C"
            + plain(xs[i] + (xs[to] - xs[before]) / 6.0)
            + " "
            + plain(ys[i] + (ys[to] - ys[before]) / 6.0)
            + " "
            + plain(xs[to] - (xs[after] - xs[i]) / 6.0)
            + " "
            + plain(ys[to] - (ys[after] - ys[i]) / 6.0)
            + " "
            + plain(xs[to])
            + " "
            + plain(ys[to])
        )
    return path + "Z"
