"""The wheel of the rule pack stands alone, and is the same whenever it is built."""

import subprocess
import sys
import zipfile
from base64 import urlsafe_b64encode
from hashlib import sha256
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
from kreisspiegel_rules.canonical import canonical
from kreisspiegel_rules.offline import verdict_bytes

from app.settings import ROOT
from tests.rules.broken import count
from tests.rules.packs import checked, pack


@pytest.fixture
def backend() -> Any:
    spec = spec_from_file_location("wheel_backend", ROOT / "rules" / "wheel_backend.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_same_sources_give_the_same_bytes_and_a_true_record(
    backend: Any, tmp_path: Path
) -> None:
    folders = [tmp_path / name for name in ("one", "two")]
    wheels = []
    for folder in folders:
        folder.mkdir()
        wheels.append(folder / backend.build_wheel(str(folder)))
    assert wheels[0].read_bytes() == wheels[1].read_bytes()
    with zipfile.ZipFile(wheels[0]) as wheel:
        (record,) = (name for name in wheel.namelist() if name.endswith("/RECORD"))
        for line in wheel.read(record).decode().splitlines():
            name, digest, _ = line.rsplit(",", 2)
            if name != record:
                made = urlsafe_b64encode(sha256(wheel.read(name)).digest()).rstrip(b"=")
                assert digest == f"sha256={made.decode()}"
        assert {name.split("/")[0] for name in wheel.namelist()} == {
            "kreisspiegel_rules",
            record.split("/")[0],
        }


def test_the_wheel_alone_gives_the_verdict_of_the_service(backend: Any, tmp_path: Path) -> None:
    wheel = tmp_path / backend.build_wheel(str(tmp_path))
    rules, file = tmp_path / "rules.json", tmp_path / "push.json"
    rules.write_bytes(pack().bytes)
    rows = [count(), count(value=-1)]
    file.write_bytes(canonical({"rows": rows}))
    # Neither this checkout nor any installed package can be imported there.
    told = ("--district", "16070", "--today", "2026-11-22", "--json")
    done = subprocess.run(
        [sys.executable, "-S", "-m", "kreisspiegel_rules", file, "--rules", rules, *told],
        cwd=tmp_path,
        env={"PYTHONPATH": str(wheel)},
        capture_output=True,
        check=False,
    )
    assert (done.stderr, done.returncode) == (b"", 1)
    assert done.stdout == verdict_bytes(checked(rows))
