"""What stands in the files of this folder, each form described once: a chapter, and the course plan.

`python -m legstrength.teaching schemas` writes the JSON Schema by which an editor completes and checks a file as it is typed.
"""
