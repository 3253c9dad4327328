"""The key that signs receipts is its owner's alone, and stays the same."""

import os
import stat
from pathlib import Path

import pytest

from app.intake.receipt import load_signer


def test_the_folder_of_the_key_is_closed_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    first = load_signer(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    # As an earlier version left it.
    folder.chmod(0o755)
    assert load_signer(folder).public == first.public
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()] == [0o600]


def test_a_folder_that_somebody_else_set_up_stays_as_they_want_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "keys"
    folder.mkdir(0o750)
    # Only root can give a folder away; here it is we who seem to be another.
    monkeypatch.setattr(os, "geteuid", lambda: folder.stat().st_uid + 1)
    load_signer(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o750
