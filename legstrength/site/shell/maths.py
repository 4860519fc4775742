"""Formulas become MathML while the book is built, so a page shows them without a script, offline, and a
screen reader reads them.

Jupyter Book's own way is MathJax: a megabyte from another host. Every browser of the last years draws MathML
itself. `latex2mathml` writes it, but it lets what it does not know pass in silence; so its input is brought
to what it knows and its output is checked. A formula that cannot be shown is a warning with its page, and the
book is built with warnings as errors.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from docutils import nodes
from latex2mathml.converter import convert
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number
from sphinx.writers.html5 import HTML5Translator

from legstrength.html import Markup

MATHML = "http://www.w3.org/1998/Math/MathML"
CHILDREN = {
    "mfrac": 2,
    "msub": 2,
    "msup": 2,
    "munder": 2,
    "mover": 2,
    "mroot": 2,
    "msubsup": 3,
    "munderover": 3,
}

log = logging.getLogger(__name__)


def mathml(latex: str, display: str = "inline") -> str:
    r"""The formula as one `<math>` element.

    `latex`: TeX without its dollar signs. `display`: `inline` or `block`.
    Raises ValueError, saying what is wrong, for what the converter does not know (`\foo`, an unclosed brace).
    """
    if latex.count("{") != latex.count("}"):
        raise ValueError(f"its braces do not pair up: {latex.strip()}")
    # The converter knows one aligned environment, without numbers, and sets a single upright letter in
    # italics.
    known = re.sub(r"\\(begin|end)\{(aligned|split|align)\}", r"\\\1{align*}", latex)
    known = re.sub(r"\\mathrm\{([A-Za-z ]+)\}", r"\\text{\1}", known)
    try:
        markup = convert(known, display=display)
        root = ET.fromstring(markup)
    except Exception as error:
        raise ValueError(f"{latex.strip()} ({type(error).__name__}: {error})") from error
    for element in root.iter():
        text, name = element.text or "", element.tag.split("}")[1]
        if "\\" in text:
            raise ValueError(f"the command {text.strip()} is not known; write it another way: {latex.strip()}")
        if len(element) != CHILDREN.get(name, len(element)):
            raise ValueError(f"a part of a fraction, root or index is missing: {latex.strip()}")
    return markup


def _markup(node: nodes.Element, display: str) -> str:
    try:
        return mathml(node.astext(), display)
    except ValueError as error:
        log.warning("This formula cannot be shown: %s", error, location=node)
        return Markup("<code>{}</code>").format(node.astext())


def visit_inline(self: HTML5Translator, node: nodes.math) -> None:
    self.body.append(self.starttag(node, "span", "", CLASS="math") + _markup(node, "inline") + "</span>")
    raise nodes.SkipNode


def visit_block(self: HTML5Translator, node: nodes.math_block) -> None:
    self.body.append(self.starttag(node, "div", CLASS="math"))
    self.body.append('<div class="math-scroll">' + _markup(node, "block") + "</div>")
    if node["number"]:
        self.body.append(f'<span class="eqno">({get_node_equation_number(self, node)})')
        self.add_permalink_ref(node, "Link to this equation")
        self.body.append("</span>")
    self.body.append("</div>\n")
    raise nodes.SkipNode


def setup(app: Sphinx) -> dict[str, object]:
    app.add_html_math_renderer("mathml", (visit_inline, None), (visit_block, None))
    app.connect("config-inited", lambda _, config: setattr(config, "html_math_renderer", "mathml"))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
