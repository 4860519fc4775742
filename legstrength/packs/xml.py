"""XML as nested calls, written out in one fixed way."""

from __future__ import annotations

import xml.etree.ElementTree as ET

XSI = "http://www.w3.org/2001/XMLSchema-instance"


def node(tag: str, *children: ET.Element | str | None, **attributes: str) -> ET.Element:
    """An element; texts among the children are its text. An underscore in an attribute's name stands for a colon, one at its end is left off."""
    made = ET.Element(tag, {name.rstrip("_").replace("_", ":"): value for name, value in attributes.items()})
    for child in children:
        if isinstance(child, str):
            made.text = (made.text or "") + str(
                child
            )  # HTML may come as Markup, which would escape itself a second time
        elif child is not None:
            made.append(child)
    return made


def document(root: ET.Element) -> bytes:
    """The element as a file: UTF-8, indented by two spaces, with its declaration."""
    ET.indent(root)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="utf-8") + b"\n"
