"""Where the lines of an SVG run: sampled points, with every transform applied."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from xml.etree import ElementTree

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]

SAMPLES = 8


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f)


def _matrix(transform: str) -> Matrix:
    found: Matrix = (1, 0, 0, 1, 0, 0)
    for kind, words in re.findall(r"(\w+)\(([^)]*)\)", transform):
        numbers = [float(word) for word in words.replace(",", " ").split()]
        if kind == "translate":
            step: Matrix = (1, 0, 0, 1, numbers[0], numbers[1] if len(numbers) > 1 else 0)
        elif kind == "scale":
            step = (numbers[0], 0, 0, numbers[-1], 0, 0)
        else:
            turn = math.radians(numbers[0])
            step = (math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), 0, 0)
        found = _times(found, step)
    return found


def along(path: str) -> list[Point]:
    """Points along a path of lines and cubic or quadratic curves."""
    points: list[Point] = []
    here: Point = (0.0, 0.0)
    for command, words in re.findall(r"([MLCZcq])([^MLCZcq]*)", path):
        numbers = [float(word) for word in re.findall(r"-?\d*\.?\d+", words)]
        size = {"M": 2, "L": 2, "C": 6, "c": 6, "q": 4, "Z": 1}[command]
        for start in range(0, len(numbers), size):
            step = numbers[start : start + size]
            if command in "cq":
                step = [number + here[place % 2] for place, number in enumerate(step)]
            corners = [here, *zip(step[::2], step[1::2], strict=True)]
            if command in "ML":
                points.append(corners[-1])
            else:
                points += [_bezier(corners, share / SAMPLES) for share in range(1, SAMPLES + 1)]
            here = corners[-1]
    return points


def _bezier(corners: list[Point], t: float) -> Point:
    while len(corners) > 1:
        corners = [(x + t * (u - x), y + t * (v - y)) for (x, y), (u, v) in zip(corners, corners[1:], strict=False)]
    return corners[0]


def points(svg: str) -> Iterator[tuple[ElementTree.Element, list[Point]]]:
    """Every shape of an SVG with points on its edge, in the SVG's own units."""

    def walk(element: ElementTree.Element, outer: Matrix) -> Iterator[tuple[ElementTree.Element, list[Point]]]:
        a, b, c, d, e, f = matrix = _times(outer, _matrix(element.get("transform", "")))
        kind = element.tag.rpartition("}")[2]
        if kind == "path":
            edge = along(element.get("d", ""))
        elif kind in ("circle", "ellipse"):
            at = [float(element.get(name, "0")) for name in ("cx", "cy")]
            size = [float(element.get(name, element.get("r", "0"))) for name in ("rx", "ry")]
            turns = [2 * math.pi * step / 12 for step in range(12)]
            edge = [(at[0] + size[0] * math.cos(turn), at[1] + size[1] * math.sin(turn)) for turn in turns]
        else:
            edge = []
        if edge:
            yield element, [(a * x + c * y + e, b * x + d * y + f) for x, y in edge]
        for child in element:
            yield from walk(child, matrix)

    yield from walk(ElementTree.fromstring(svg), (1, 0, 0, 1, 0, 0))


def inside(point: Point, edge: list[Point]) -> bool:
    """Whether a point lies within a closed line."""
    x, y = point
    crossings = 0
    for (x0, y0), (x1, y1) in zip(edge, [*edge[1:], edge[0]], strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            crossings += 1
    return crossings % 2 == 1
