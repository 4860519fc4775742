"""The teaching side of the course: one file a chapter, and what is made of it."""

from legstrength.teaching.chapters import Chapter, ChapterError, chapter_slugs, load_chapter
from legstrength.teaching.links import check_links, check_sources

__all__ = [
    "Chapter",
    "ChapterError",
    "chapter_slugs",
    "check_links",
    "check_sources",
    "load_chapter",
]
