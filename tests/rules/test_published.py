"""The pack as it is published, and the service's own check: the same bytes offline and there."""

import asyncio
import json
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest
from kreisspiegel_rules.canonical import canonical
from kreisspiegel_rules.figures import quotient, rounded
from kreisspiegel_rules.splits import jsonb

from app.settings import ROOT
from tests.asking import got, problem
from tests.factories import World
from tests.rules.broken import ROWS, count
from tests.rules.packs import ILM_KREIS, pack

EDITION = "/v1/rules/2026.1"
CSV = b"indicator;period;value;sex;wret\nLEG-01;2020;12,5;female;1\nLEG-01;2019;(12);;\n"
# As Excel of old saves it.
OLD = "LEG-02;2019;1,5;für alle;\n".encode("cp1252")
# Rows of every rule that JSON can carry, in one file.
MIXED = canonical({"rows": [row for _, *both in ROWS for row in both], "comment": "x"})

BROKEN = canonical({"rows": [row for _, row, _ in ROWS if isinstance(row, dict)]})


async def posted(world: World, body: bytes, media: str, query: str = "") -> httpx.Response:
    headers = {**await world.key("district", ILM_KREIS), "Content-Type": media}
    return await world.client.post(
        f"{EDITION}/check?district={ILM_KREIS}&today=2026-11-22{query}",
        content=body,
        headers=headers,
    )


def found(verdict: dict[str, Any], where: str) -> set[str]:
    return {one["rule"] for one in verdict[where]}


async def test_the_published_pack_is_the_shipped_rules_on_the_shipped_catalogue(
    world: World,
) -> None:
    answer = await world.client.get(EDITION)
    assert answer.content == pack().bytes
    assert answer.headers["content-type"] == "application/json"
    again = await world.client.get(EDITION, headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    (listed,) = (await got(world, "/v1/rules"))["items"]
    assert (listed["edition"], listed["rules_edition"], listed["indicators"]) == (
        "2026.1",
        "2026.1",
        50,
    )


async def test_what_was_not_published_yet_is_not_found(world: World) -> None:
    for path in ("/v1/rules/2031.1", f"{EDITION}?as_of=1999-01-01T00:00:00Z"):
        assert problem(await world.client.get(path))["type"] == "/problems/unknown-framework"
    assert (await got(world, "/v1/rules?as_of=1999-01-01T00:00:00Z"))["items"] == []


@pytest.mark.parametrize(
    ("name", "body"),
    [("push.json", MIXED), ("push.csv", CSV), ("cut.json", MIXED[:-9]), ("other.json", b"[]")],
)
async def test_a_file_is_judged_with_the_same_bytes_offline_and_by_the_service(
    world: World, tmp_path: Path, name: str, body: bytes
) -> None:
    rules, file = tmp_path / "rules.json", tmp_path / name
    rules.write_bytes((await world.client.get(EDITION)).content)
    file.write_bytes(body)
    media = "text/csv" if name.endswith("csv") else "application/json"
    answer = await posted(world, body, media)
    assert answer.status_code == 200, answer.text
    told = ("--district", ILM_KREIS, "--today", "2026-11-22", "--json")
    # As it runs where nothing else is installed: without site packages.
    offline = await asyncio.create_subprocess_exec(
        *(sys.executable, "-S", "-m", "kreisspiegel_rules", file, "--rules", rules, *told),
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT / "rules")},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert await offline.communicate() == (answer.content, b"")
    assert offline.returncode == (2 if name in ("cut.json", "other.json") else 1)


@pytest.mark.parametrize(
    ("media", "body"),
    # What a reader notes of the file itself is found on both sides too.
    [("application/json", BROKEN), ("text/csv", CSV), ("text/csv", CSV + OLD)],
    ids=["json", "csv", "windows-1252"],
)
async def test_a_check_finds_what_a_dry_run_finds_apart_from_what_only_the_store_knows(
    world: World, media: str, body: bytes
) -> None:
    checked = (await posted(world, body, media)).json()
    dry = await world.client.post(
        f"/v1/districts/{ILM_KREIS}/submissions?dry_run=true",
        content=body,
        headers={**await world.key("district", ILM_KREIS), "Content-Type": media},
    )
    unknown = {one["rule"] for one in checked["not_checked"]}
    assert (b"\xfc" in body) == ("encoding_windows_1252" in found(checked, "findings"))
    for told in ("findings", "findings_summary"):
        assert checked[told] == [one for one in dry.json()[told] if one["rule"] not in unknown]
    assert checked["counts"]["rejected"] == dry.json()["counts"]["rejected"]


async def test_who_checks_has_a_key_and_names_an_edition_that_there_is(world: World) -> None:
    body = canonical({"rows": [count()]})
    unnamed = await world.client.post(f"{EDITION}/check", content=body)
    assert problem(unnamed)["type"] == "/problems/unknown-key"
    key = await world.key("district", ILM_KREIS)
    other = await world.client.post("/v1/rules/2031.1/check", content=body, headers=key)
    assert problem(other)["type"] == "/problems/unknown-framework"
    every = await world.client.post(f"{EDITION}/check?mode=partial", content=body, headers=key)
    assert [one["rule"] for one in every.json()["findings"]] == ["district_required"]


async def test_figures_are_divided_and_rounded_as_postgresql_does(world: World) -> None:
    tops = [Decimal((-7919) ** (n % 9) * n).scaleb(-(n % 11)) for n in range(400)]
    bottoms = [Decimal(7907 ** (n % 5) + n).scaleb(-(n % 6)) for n in range(400)]
    pairs = list(zip(tops, bottoms, strict=True))
    found = await world.sql(
        "SELECT (a / b)::text AS quotient, round(a / b, 2)::text AS rounded"
        " FROM unnest(CAST(:tops AS numeric[]), CAST(:bottoms AS numeric[])) AS t (a, b)",
        {"tops": tops, "bottoms": bottoms},
    )
    ours: list[dict[str, Any]] = [
        {"quotient": f"{quotient(a, b):f}", "rounded": f"{rounded(quotient(a, b), 2):f}"}
        for a, b in pairs
    ]
    assert ours == [dict(row) for row in found]


async def test_breakdowns_are_spelt_as_postgresql_does(world: World) -> None:
    odd = [{}, {"sex": "male", "age_group": "x"}, {"ä": 'a"\\\n\x07/', "b": None, "aa": ""}]
    found = await world.sql(
        "SELECT one::text AS text FROM unnest(CAST(:all AS jsonb[])) AS one",
        {"all": [json.dumps(one) for one in odd]},
    )
    assert [jsonb(one) for one in odd] == [row["text"] for row in found]
