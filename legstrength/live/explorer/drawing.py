"""A drawing is another view of an explorer's results: named parts of an SVG that turn, darken and speak as the results say.

The SVG is text of our own with fixed colours; whatever moves carries `data-part`, and `parts` says which result fills which of its
attributes. `view/drawing.js` fills them in the redraw that also fills the plot, the sentence and the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

PART = re.compile(r'data-part="([\w-]+)"')


def part_problems(svg: str, parts: Mapping[str, object]) -> Iterator[str]:
    """Yield parts that are drawn and not filled, filled and not drawn, or drawn more than once."""
    drawn = PART.findall(svg)
    for name in sorted(set(drawn) ^ set(parts)):
        yield f"the part “{name}” stands in " + (
            "the SVG but is filled by nothing." if name in drawn else "`parts` but not in the SVG."
        )
    for name in sorted({name for name in drawn if drawn.count(name) > 1}):
        yield f"the part “{name}” stands in the SVG more than once; give each its own name."


@dataclass(frozen=True)
class Drawing:
    """An SVG whose named parts are filled from the results of `run`.

    svg : one `<svg>` with a viewBox and no size; colours as #rrggbb, so that a dark page can put their twins in place
    alt : what the drawing shows, in a sentence, for whoever cannot see it
    parts : name (`data-part` in the SVG) → attribute → result. `fill-opacity`, `transform`, `x1` … take what the attribute takes;
        "text" is what stands in the part; "says" is its name and value in words, and makes it stop the Tab key and answer a pointer
    hint : the words that stand below the drawing until a part is chosen
    title : what a small screen calls it, where it shows one thing at a time
    cover : the part of the drawing that a small picture shows, as the viewBox of that part; all of it where it is ""
    play : the slider that “Let it run” moves from its low end to its high end and round again; its group stands below the drawing
    """

    svg: str
    alt: str
    parts: dict[str, dict[str, str]] = field(default_factory=dict)
    hint: str = ""
    play: str = ""
    cover: str = ""
    title: str = "Drawing"

    def spec(self) -> dict[str, object]:
        """Return what the view needs, as plain data."""
        return {
            "svg": self.svg,
            "title": self.title,
            "alt": self.alt,
            "parts": self.parts,
            "hint": self.hint,
            "play": self.play,
        }

    def results(self) -> set[str]:
        """Return the names of the results that the drawing asks for."""
        return {result for fills in self.parts.values() for result in fills.values()}

    def problems(self, sliders: set[str]) -> Iterator[str]:
        """Say in words what would leave a part empty or a button without effect."""
        yield from part_problems(self.svg, self.parts)
        if self.play and self.play not in sliders:
            yield f"“Let it run” moves “{self.play}”, which is no slider; there are {', '.join(sorted(sliders))}."
