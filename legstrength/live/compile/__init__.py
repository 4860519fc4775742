"""From one Python function to the same answers in JavaScript: the whitelist, the writer, and what exists twice by hand.

`transpile.py` is the door; `CONTRIBUTING.md` says how to write a function that passes.
"""
