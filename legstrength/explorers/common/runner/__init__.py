"""The people of the course and the runner whose muscles show: drawn by joints, with our own shapes.

`person` and `head` draw one of the cast, `scene` lets some of them run side by side, `motion` makes them move, and `anatomy` is the neutral
runner. Poses are drawn by eye, not measured; looks say nothing about strength.
"""
