"""A receipt can be checked without the service: genuine, altered, foreign, or of another file."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]
# Synthetic.
SENT = (
    b'{"rows": [{"indicator": "DEM-03", "basis": "own_register", "period": "2009",'
    b' "numerator": 7, "denominator": 90}]}'
)


@pytest.fixture(scope="session")
def kept(service: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what a district keeps: the file it sent, the answer, the public keys."""
    folder = tmp_path_factory.mktemp("kept")
    with httpx.Client(base_url=service.address, trust_env=False) as client:
        answer = client.post(
            "/v1/districts/16070/submissions",
            content=SENT,
            headers={
                "Authorization": f"Bearer {service.keys['district']}",
                "Content-Type": "application/json",
            },
        )
        keys = client.get("/v1/receipt-keys")
        again = client.get("/v1/receipt-keys", headers={"If-None-Match": keys.headers["etag"]})
    assert (answer.status_code, keys.status_code, again.status_code) == (201, 200, 304)
    (folder / "sent.json").write_bytes(SENT)
    (folder / "answer.json").write_bytes(answer.content)
    (folder / "receipt.json").write_text(json.dumps(answer.json()["receipt"], indent=2))
    (folder / "keys.json").write_bytes(keys.content)
    return folder


def verify(run: Run, kept: Path, file: str, *more: str) -> subprocess.CompletedProcess[str]:
    return run("receipt", "verify", str(kept / file), "--keys", str(kept / "keys.json"), *more)


@pytest.mark.parametrize("file", ["receipt.json", "answer.json"])
def test_a_genuine_receipt_is_told_as_such(run: Run, kept: Path, file: str) -> None:
    told = verify(run, kept, file, "--payload", str(kept / "sent.json"))
    assert told.returncode == 0, told.stdout + told.stderr
    assert told.stdout.startswith("Echt: Lieferung ")
    assert "sent.json ist die quittierte Datei" in told.stdout


def test_another_file_than_the_accepted_one_is_told(run: Run, kept: Path) -> None:
    other = kept / "other.json"
    other.write_bytes(SENT + b" ")
    told = verify(run, kept, "receipt.json", "--payload", str(other))
    assert told.returncode == 1
    assert "nicht die quittierte Datei" in told.stdout


@pytest.mark.parametrize(
    ("member", "value"), [("recorded_at", "2020-01-01T00:00:00Z"), ("counts", {"created": 2})]
)
def test_an_altered_receipt_is_refused(run: Run, kept: Path, member: str, value: object) -> None:
    altered = {**json.loads((kept / "receipt.json").read_text()), member: value}
    (kept / "altered.json").write_text(json.dumps(altered))
    told = verify(run, kept, "altered.json")
    assert told.returncode == 1
    assert "verändert oder ist nicht echt" in told.stdout


def test_a_key_that_is_not_in_the_set_is_named(run: Run, kept: Path) -> None:
    (kept / "none.json").write_text('{"keys": []}')
    told = run("receipt", "verify", str(kept / "receipt.json"), "--keys", str(kept / "none.json"))
    assert told.returncode == 2
    assert "bekannt: keiner" in told.stderr


@pytest.mark.parametrize("content", ["[]", "{}", "no json"])
def test_what_is_no_receipt_is_said_to_be_none(run: Run, kept: Path, content: str) -> None:
    (kept / "no.json").write_text(content)
    assert verify(run, kept, "no.json").returncode == 2
