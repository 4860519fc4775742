"""The year of front and back in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.front_and_back.told import who_gained, whole_or_tenth
from legstrength.live.compile.natives import fixed, signed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the chosen week of the year in words: at most 90 characters."""
    if values["week"] == 0:
        return f"Week 0: the back has {whole_or_tenth(values['ratio'])}\u00a0% of the front\u2019s strength. Nothing has changed yet."
    front = results["front_now"]
    back = results["back_now"]
    when = f"Week {fixed(values['week'], 0)}: front {signed(front, 1)}\u00a0%, back {signed(back, 1)}\u00a0%"
    balance = f"balance {whole_or_tenth(values['ratio'])} \u2192 {whole_or_tenth(results['ratio_now'])}\u00a0%"
    return f"{when}, {balance}: {who_gained(front, back)}."
