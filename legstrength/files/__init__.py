"""The course's YAML files: each form described once, as a dataclass, and read with file, line and remedy in every complaint.

`form` has the words in which a dataclass says what may stand in a file, `schema` writes JSON Schema of it, for editors and for the check, and
`reading` checks a file and makes the dataclass of it.
"""

from legstrength.files.lines import FileError, Lines, Place, Problem, read_yaml
from legstrength.files.reading import build, problems

__all__ = ["FileError", "Lines", "Place", "Problem", "build", "problems", "read_yaml"]
