"""The built site and pages."""

from tests.site.conftest import blank, folder

__all__ = ["blank", "folder"]
