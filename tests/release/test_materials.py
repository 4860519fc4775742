"""What a release is made of, and that nothing is installed unchecked."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from legstrength.release.archive import ReleaseError
from legstrength.release.materials import OF_PAGES, OF_PYTHON, write_materials
from legstrength.site.build import bundle
from legstrength.site.build.bundle import ROOT, ToolError

REQUIRED = re.compile(
    r"^([A-Za-z0-9_.-]+)==(\S+)((?: ;[^\\]*)?(?: \\\n    --hash=sha256:[0-9a-f]{64})+)$", re.MULTILINE
)


@pytest.fixture(scope="module")
def bills(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with both bills of materials."""
    folder = tmp_path_factory.mktemp("materials")
    write_materials(folder)
    return folder


def test_every_package_is_checked_by_its_hash() -> None:
    """A package that was changed on its way here is not installed: each line of the list has its version and hashes, and make asks for them."""
    listed = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    lines = [line for line in listed.splitlines() if line and not line.startswith(("#", " "))]
    assert len(REQUIRED.findall(listed)) == len(lines) > 100
    assert "--require-hashes -r requirements.txt" in (ROOT / "Makefile").read_text(encoding="utf-8")


def test_a_release_lists_what_it_is_made_of(bills: Path) -> None:
    """Whoever looks after a school's software finds every package that builds the pages and every script in them, at its version."""
    python, pages = (json.loads((bills / name).read_text(encoding="utf-8")) for name in (OF_PYTHON, OF_PAGES))
    assert python["bomFormat"] == pages["bomFormat"] == "CycloneDX"
    named = {one["name"]: one["version"] for one in python["components"]}
    listed = REQUIRED.findall((ROOT / "requirements.txt").read_text(encoding="utf-8"))
    assert {name: version for name, version, _ in listed} == named
    lock = json.loads((ROOT / "frontend" / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    scripts = {one["name"]: one["version"] for one in pages["components"]}
    assert scripts["nouislider"] == lock["node_modules/nouislider"]["version"] and "esbuild" not in scripts


def test_two_bills_of_one_commit_are_equal(bills: Path, tmp_path: Path) -> None:
    """The day and the lot are in neither."""
    write_materials(tmp_path)
    for name in (OF_PYTHON, OF_PAGES):
        assert (tmp_path / name).read_bytes() == (bills / name).read_bytes()


def test_a_bill_that_cannot_be_made_stops_the_release_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A release without its bill would say that it has one."""

    def broken(*_: str) -> str:
        raise ToolError("npm said no.")

    monkeypatch.setattr("legstrength.release.materials.told_by_npm", broken)
    with pytest.raises(ReleaseError, match="npm said no"):
        write_materials(tmp_path)
    monkeypatch.setattr(bundle, "FRONTEND", tmp_path)
    with pytest.raises(ToolError, match="“npm sbom” failed"):
        bundle.told_by_npm("sbom", "--package-lock-only")
