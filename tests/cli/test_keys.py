"""Command `key` beside a running service: standard output holds the secret and nothing else."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from app.db.embedded import running
from app.db.roles import known_urls

Run = Callable[..., subprocess.CompletedProcess[str]]
FORM = r"ks_[0-9a-f]{12}_[A-Za-z0-9_-]{43}"


def verdict_of(service: Any, key: str) -> int:
    """The status of a trial push under `key`."""
    answer = httpx.post(
        f"{service.address}/v1/districts/16070/submissions?dry_run=true",
        json={"rows": [{"indicator": "DEM-03", "period": "2018", "missing": "not_collected"}]},
        headers={"Authorization": f"Bearer {key}"},
        trust_env=False,
    )
    return answer.status_code


def test_the_first_start_shows_a_key_for_every_role(service: Any) -> None:
    assert set(service.keys) == {"district", "working_group", "ministry", "steward", "operator"}
    assert all(re.fullmatch(FORM, key) for key in service.keys.values())
    assert verdict_of(service, service.keys["district"]) == 200
    assert verdict_of(service, service.keys["working_group"]) == 403


def test_create_prints_the_key_and_nothing_else(service: Any, run: Run) -> None:
    made = run("key", "create", "--role", "district", "--ags", "16070", home=service.home)
    assert made.returncode == 0, made.stderr
    assert re.fullmatch(FORM + "\n", made.stdout)
    assert "sichern" in made.stderr
    assert verdict_of(service, made.stdout.strip()) == 200


def test_a_revoked_key_opens_nothing(service: Any, run: Run) -> None:
    made = run("key", "create", "--role", "district", "--ags", "16070", "--name", "Fachverfahren X",
               home=service.home)  # fmt: skip
    key = made.stdout.strip()
    key_id, secret = key.split("_")[1], key.split("_", 2)[2]
    assert verdict_of(service, key) == 200
    assert run("key", "revoke", key_id, home=service.home).returncode == 0
    assert verdict_of(service, key) == 401
    again = run("key", "revoke", key_id, home=service.home)
    assert (again.returncode, key_id in again.stderr) == (2, True)
    listed = run("key", "list", home=service.home).stdout
    row = next(line for line in listed.splitlines() if line.startswith(key_id))
    assert row.split()[1:3] == ["district", "16070"]
    assert "Fachverfahren X" in row
    assert row.endswith("widerrufen")
    assert secret not in listed


def test_what_cannot_be_a_key_is_refused_in_a_sentence(service: Any, run: Run) -> None:
    for arguments, said in (
        (("--role", "king"), "Unbekannte Rolle"),
        (("--role", "district"), "--ags"),
        (("--role", "steward", "--ags", "16070"), "--ags"),
        (("--role", "district", "--ags", "99999"), "99999"),
        (("--role", "provider"), "--name"),
    ):
        refused = run("key", "create", *arguments, home=service.home)
        assert (refused.returncode, refused.stdout) == (2, "")
        assert said in refused.stderr
        assert "Traceback" not in refused.stderr


def test_a_providers_key_opens_nothing_that_was_not_delegated(service: Any, run: Run) -> None:
    named = ("--role", "provider", "--name", "Rechenzentrum ohne Auftrag (synthetisch)")
    made = run("key", "create", *named, home=service.home)
    assert re.fullmatch(FORM + "\n", made.stdout), made.stderr
    assert verdict_of(service, made.stdout.strip()) == 403


def test_keys_are_not_made_where_there_is_no_database(run: Run, place: Path) -> None:
    refused = run("key", "create", "--role", "operator", home=place / "mistyped")
    assert refused.returncode == 2
    assert str(place / "mistyped") in refused.stderr
    assert not (place / "mistyped").exists()


def test_the_database_may_be_the_operators_own(service: Any, run: Run, place: Path) -> None:
    endpoint = running(service.home)
    assert endpoint
    urls = known_urls(service.home, endpoint)
    assert urls
    told = {"database_url": urls.app, "migration_url": urls.owner}
    made = run("key", "create", "--role", "ministry", home=place / "apart", told=told)
    assert made.returncode == 0, made.stderr
    assert re.fullmatch(FORM + "\n", made.stdout)
    listed = run("key", "list", home=place / "apart", told=told)
    assert made.stdout.split("_")[1] in listed.stdout
    # A login that may not take on the runtime role is told how to get there.
    alone = run("key", "list", home=place / "apart", told={"database_url": urls.owner})
    assert (alone.returncode, "GRANT kreisspiegel_app TO" in alone.stderr) == (2, True)
    wrong = re.sub(r":[^:@/]+@", ":geheim-aber-falsch@", urls.app)
    refused = run("key", "list", home=place / "apart", told={"database_url": wrong})
    assert refused.returncode == 1
    assert "KREISSPIEGEL_DATABASE_URL" in refused.stderr
    assert "geheim" not in refused.stderr
    assert "Traceback" not in refused.stderr
