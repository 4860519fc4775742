"""The part of Python that means the same in the page: a whitelist, one concept a file.

A construct passes because a rule here knows it, never because no rule forbids it. `Walk` goes through a
function; the other modules are its rules: names and literals, operators, comparisons, entries of lists and
dicts, calls, assignments, other lines, loops and comprehensions. Rules return each expression anew, still as
Python, with a call such as ``py_mod(a, b)`` wherever JavaScript's own operator would answer differently.
Those answers are in ``semantics.js``.
"""
