"""A figure that answers, one concern a file: its controls, what it is made of, its checks, and what a view is told of it.

`explorer.py` has the whole; the package above is the door for whoever makes one.
"""
