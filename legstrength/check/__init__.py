"""One front door for all files that people edit: every mistake of every file at once, with line and remedy, before anything is built.

`python -m legstrength.check` prints them. `door` lists the files and who checks each; most are checked by the code that also reads them for the
course, the others by the modules here. Nothing heavy is imported, so that it takes a second or two.
"""
