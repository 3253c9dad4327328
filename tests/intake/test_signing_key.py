"""The key that signs receipts is its owner's alone, and stays the same."""

import stat
from pathlib import Path

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
