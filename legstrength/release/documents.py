"""Makes a Word document of a plain page, with pandoc: ruled tables, a plain face, the type size and the paper of the sheet."""

from __future__ import annotations

import functools
import io
import re
import subprocess
import tempfile
import zipfile
from pathlib import Path

from legstrength.release.archive import ReleaseError

TWIPS = {"A4": (11906, 16838), "Letter": (12240, 15840)}
"""Width and height of the paper, in twentieths of a point."""

MARGIN = 794
RULE = '<w:{side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
CLOSE = '<w:spacing w:before="60" w:after="60"/>'
FACE = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'


def pandoc(arguments: list[str], given: bytes = b"") -> bytes:
    """Run pandoc and return what it prints. ReleaseError in words where it is missing or fails."""
    try:
        import pypandoc

        command = pypandoc.get_pandoc_path()
    except (ImportError, OSError) as error:
        raise ReleaseError(
            "pandoc is missing. Install what a release needs with: pip install -r requirements.txt"
        ) from error
    done = subprocess.run([command, *arguments], input=given, capture_output=True)
    if done.returncode:
        raise ReleaseError(f"pandoc failed: {done.stderr.decode(errors='replace').strip()[-400:]}")
    return done.stdout


@functools.cache
def model_document(paper: str, large: bool) -> bytes:
    """Return pandoc's own model document with our face, size, paper and rules around table cells."""
    given = io.BytesIO(pandoc(["--print-default-data-file", "reference.docx"]))
    made = io.BytesIO()
    with zipfile.ZipFile(given) as before, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            text = before.read(name)
            if name == "word/styles.xml":
                text = styled(text.decode("utf-8"), 36 if large else 24).encode("utf-8")
            if name == "word/document.xml":
                text = sized(text.decode("utf-8"), *TWIPS[paper]).encode("utf-8")
            after.writestr(name, text)
    return made.getvalue()


def styled(styles: str, half_points: int) -> str:
    """Return the model's styles in Arial, the text of this size in half points, headings 2 or 6 half points larger, tables ruled."""
    styles = re.sub(r"<w:rFonts [^>]*/>", FACE, styles)
    styles = re.sub(r'<w:(sz|szCs) w:val="\d+" ?/>', lambda size: f'<w:{size[1]} w:val="{half_points}"/>', styles)
    for style, size in (("Heading1", half_points + 6), ("Heading2", half_points + 2)):
        found = re.search(rf'<w:style [^>]*w:styleId="{style}".*?</w:style>', styles, flags=re.DOTALL)
        if found and "<w:sz" in found[0]:
            sized = re.sub(r'(w:val=")\d+("/>)', rf"\g<1>{size}\2", found[0])
            styles = styles[: found.start()] + sized + styles[found.end() :]
    borders = f"<w:tblBorders>{''.join(RULE.format(side=side) for side in SIDES)}</w:tblBorders>"
    styles = re.sub(
        r'(<w:style [^>]*w:styleId="Table".*?<w:tblInd [^>]*/>)', rf"\1{borders}", styles, count=1, flags=re.DOTALL
    )
    return re.sub(r'<w:spacing w:before="180" w:after="180" ?/>', CLOSE, styles)


def sized(document: str, width: int, height: int) -> str:
    """Return the model's document on paper of this size, in twentieths of a point."""
    margins = " ".join(f'w:{side}="{MARGIN}"' for side in ("top", "right", "bottom", "left", "header", "footer"))
    section = f'<w:sectPr><w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar {margins} w:gutter="0"/></w:sectPr>'
    bare = re.sub(r"<w:sectPr.*?</w:sectPr>|<w:sectPr[^>]*/>", "", document, flags=re.DOTALL)
    return bare.replace("</w:body>", f"{section}</w:body>")


def write_document(page: str, title: str, target: Path, paper: str, large: bool) -> None:
    """Write a plain HTML page as a Word document; `paper` is A4 or Letter, `large` sets it in 18 pt. ReleaseError where pandoc fails."""
    with tempfile.TemporaryDirectory() as folder:
        model = Path(folder) / "model.docx"
        model.write_bytes(model_document(paper, large))
        told = ["--metadata", f"pagetitle={title}", "--metadata", "lang=en"]
        pandoc(
            ["--from", "html", "--to", "docx", "--reference-doc", str(model), *told, "--output", str(target)],
            page.encode("utf-8"),
        )
