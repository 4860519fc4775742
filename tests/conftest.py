"""What several folders of tests share."""

from collections.abc import Iterator

import pytest
from live.javascript import Node


@pytest.fixture(scope="session")
def node() -> Iterator[Node]:
    """One Node.js process for all the JavaScript of a test session."""
    process = Node()
    yield process
    process.close()
