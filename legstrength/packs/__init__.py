"""Packs for learning platforms: a chapter's questions, tasks and page in the forms that these platforms take in.

Everything in a pack comes from the chapter's file and from the built page. A second build makes the same bytes.
"""

from legstrength.packs.write import PackError, write_packs

__all__ = ["PackError", "write_packs"]
