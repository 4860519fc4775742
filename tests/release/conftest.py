"""The built site and a browser."""

from tests.site.conftest import blank, browser, folder

__all__ = ["blank", "browser", "folder"]
