"""One curve of a year with its band, small enough for the first page."""

from __future__ import annotations

LOWEST = -8.0
