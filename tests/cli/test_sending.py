"""A push over a bad connection: tried again, resumed, counted once; seen on a terminal."""

import json
import os
import pty
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.losing import losing
from tests.running import environment

Run = Callable[..., subprocess.CompletedProcess[str]]
# Synthetic.
ROW = {
    "indicator": "DEM-03",
    "basis": "own_register",
    "numerator": 100,
    "denominator": 1000,
}


@pytest.fixture
def push(service: Any, run: Run, tmp_path: Path) -> Callable[..., Any]:
    """Pushes one row of a period, over the address that is given."""

    def push(period: str, address: str, *options: str) -> Any:
        file = tmp_path / "push.json"
        file.write_text(json.dumps({"rows": [{**ROW, "period": period}]}), "utf-8")
        told = {"url": address, "key": service.keys["district"]}
        return run("push", str(file), "--ags", "16070", *options, told=told)

    return push


def deliveries(service: Any) -> int:
    key = {"Authorization": f"Bearer {service.keys['district']}"}
    path = f"{service.address}/v1/districts/16070/submissions?limit=1000"
    return len(httpx.get(path, headers=key, trust_env=False).json()["items"])


def test_a_lost_answer_is_asked_for_again(service: Any, push: Callable[..., Any]) -> None:
    before = deliveries(service)
    with losing(service.address, answers=1) as relay:
        pushed = push("2017", relay.address)
    assert pushed.returncode == 0, pushed.stderr
    assert "neuer Versuch" in pushed.stderr
    assert "neu 1" in pushed.stdout
    assert deliveries(service) == before + 1


def test_an_interrupted_push_is_resumed(
    service: Any, push: Callable[..., Any], tmp_path: Path
) -> None:
    before = deliveries(service)
    with losing(service.address, answers=1) as relay:
        lost = push("2018", relay.address, "--retries", "0")
        assert lost.returncode == 3
        assert "--resume" in lost.stderr
        assert (tmp_path / "push.json.kreisspiegel.json").exists()
        resumed = push("2018", relay.address, "--resume")
    assert resumed.returncode == 0, resumed.stderr
    assert "wieder aufgenommen" in resumed.stderr
    # The answer that was lost, not one to a second push: that would have changed nothing.
    assert "neu 1" in resumed.stdout
    assert deliveries(service) == before + 1
    assert not (tmp_path / "push.json.kreisspiegel.json").exists()


def test_another_content_is_not_taken_for_the_interrupted_one(
    service: Any, push: Callable[..., Any]
) -> None:
    with losing(service.address, answers=1) as relay:
        assert push("2019", relay.address, "--retries", "0").returncode == 3
        other = push("2020", relay.address, "--resume")
    assert (other.returncode, "wieder aufgenommen" in other.stderr) == (0, False)
    assert "neu 1" in other.stdout


def test_what_was_never_sent_leaves_nothing_behind(
    push: Callable[..., Any], tmp_path: Path
) -> None:
    assert push("2021", "http://127.0.0.1:9").returncode == 3
    assert [path.name for path in tmp_path.iterdir()] == ["push.json"]


def test_a_receipt_is_kept_where_it_is_wanted(
    service: Any, run: Run, push: Callable[..., Any], tmp_path: Path
) -> None:
    receipt, keys = tmp_path / "receipt.json", tmp_path / "keys.json"
    assert push("2022", service.address, "--receipt", str(receipt)).returncode == 0
    keys.write_bytes(httpx.get(f"{service.address}/v1/receipt-keys", trust_env=False).content)
    payload = str(tmp_path / "push.json")
    verified = run("receipt", "verify", str(receipt), "--keys", str(keys), "--payload", payload)
    assert verified.returncode == 0, verified.stdout


def test_whoever_sits_at_a_terminal_sees_how_far_it_is(
    service: Any, forking: Callable[..., Any], tmp_path: Path
) -> None:
    file = tmp_path / "push.json"
    # Blanks around the rows, so that there is something to wait for.
    file.write_text(json.dumps({"rows": [{**ROW, "period": "2023"}]}) + " " * 1_000_000, "utf-8")
    screen, terminal = pty.openpty()
    told = environment(tmp_path, url=service.address, key=service.keys["district"])
    pushed = forking().start(["push", str(file), "--ags", "16070"], told, terminal)
    with pushed.stdout as said:
        printed = said.read()
    code = pushed.wait()
    os.close(terminal)
    shown = os.read(screen, 65536).decode()
    os.close(screen)
    assert code == 0, shown
    assert "Hochladen" in shown
    assert "100%" in shown
    assert "wird geprüft" in shown
    assert "Hochladen" not in printed
