"""Formulas: what a page shows, and that a formula which cannot be shown is refused in words."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from legstrength.site.shell.maths import mathml

SHOWN = [
    r"e = d / c",
    r"\frac{\mathrm{d}S}{\mathrm{d}t} = k\,(e - e_0)^{n}",
    r"S_{\max} \left(1 - \frac{S}{S_{\max}}\right)",
    r"\begin{aligned} a &= b \\ &= \begin{cases} 0 & \text{if } e < 1 \\ k & \text{else} \end{cases} \end{aligned}",
    r"\begin{align} x_1 &= 1 \\ x_2 &\le 2 \end{align}",
    r"\sum_{i=1}^{12} w_i a_i \approx \sqrt{2} \cdot 10^{-3}",
]


@pytest.mark.parametrize("latex", SHOWN)
def test_a_formula_becomes_one_clean_element(latex: str) -> None:
    """Nothing of TeX is left over in what the reader sees: no command, no ampersand, no number that nobody
    asked for.
    """
    shown = "".join(ET.fromstring(mathml(latex, "block")).itertext())
    assert "\\" not in shown and "&" not in shown and "(1)" not in shown


def test_an_upright_letter_stays_upright() -> None:
    """The d of a derivative is a sign, not a quantity, and is not set in italics."""
    assert "<mtext>d</mtext>" in mathml(r"\mathrm{d}t")


@pytest.mark.parametrize("latex", [r"\notacommand{x}", r"\frac{a}", r"\frac{a}{b", r"\begin{matrx} a & b \end{matrx}"])
def test_what_cannot_be_shown_is_refused(latex: str) -> None:
    """A misspelt command or a missing part stops the build instead of showing nonsense."""
    with pytest.raises(ValueError):
        mathml(latex)
