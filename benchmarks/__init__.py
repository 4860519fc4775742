"""How heavy and how quick the course is on this machine: `python -m benchmarks`.

It prints figures beside their targets. They are to be read by people; no test depends on them.
"""
