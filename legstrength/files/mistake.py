"""A mistake in a file, in one line: which file, which line, where in it, what is wrong, how to mend it."""

from __future__ import annotations

from pathlib import Path


class Mistake(str):
    """A mistake in words. It is a text, so that it can be printed and looked through, and it knows its parts."""

    __slots__ = ("line", "path", "remedy", "where", "wrong")

    path: Path
    line: int
    where: str
    wrong: str
    remedy: str

    def __new__(cls, path: Path, line: int, wrong: str, remedy: str, where: str = "") -> Mistake:
        """A mistake in this line, counted from 1; `where` is the place in the file's own words, such as “studies → 3”."""
        made = super().__new__(cls, _told(path.name, line, where, wrong, remedy))
        made.path, made.line, made.where, made.wrong, made.remedy = path, line, where, wrong, remedy
        return made

    def told_from(self, root: Path) -> str:
        """The same sentence, with the file's path as seen from a folder."""
        inside = self.path.is_relative_to(root)
        name = self.path.relative_to(root).as_posix() if inside else str(self.path)
        return _told(name, self.line, self.where, self.wrong, self.remedy)


def _told(name: str, line: int, where: str, wrong: str, remedy: str) -> str:
    return f"{name}, line {line}{', ' + where if where else ''}: {wrong} {remedy}".rstrip()


class FileError(ValueError):
    """A file that cannot be used. Its text has a line for each mistake: file, line, what is wrong and what to do."""

    def __init__(self, *mistakes: str) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = tuple(one for one in mistakes if isinstance(one, Mistake))
