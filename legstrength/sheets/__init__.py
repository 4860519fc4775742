"""Sheets for the classroom: the same lesson to print, in large print, without a device, and its key."""

from legstrength.sheets.pages import VARIANTS, write_sheets

__all__ = ["VARIANTS", "write_sheets"]
