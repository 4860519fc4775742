"""The files that people edit: each form described once, as a dataclass, and read with file, line and remedy in every complaint.

`form` has the words in which a dataclass says what may stand in a file, `schema` writes JSON Schema of it, for editors and for the check, and
`reading` checks a file and makes the dataclass of it.
"""

from legstrength.files.json_lines import read_json
from legstrength.files.lines import Lines, Place, Problem, read_yaml
from legstrength.files.mistake import FileError, Mistake
from legstrength.files.reading import build, problems
from legstrength.files.text import read_text

__all__ = [
    "FileError",
    "Lines",
    "Mistake",
    "Place",
    "Problem",
    "build",
    "problems",
    "read_json",
    "read_text",
    "read_yaml",
]
