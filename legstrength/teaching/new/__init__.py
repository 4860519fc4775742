"""Writes a new chapter: every file that a chapter needs (`texts`), and its line in every list (`lists`)."""

from legstrength.teaching.new.chapter import NewChapterError
from legstrength.teaching.new.write import ROOT, new_chapter

__all__ = ["ROOT", "NewChapterError", "new_chapter"]
