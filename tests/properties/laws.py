"""What holds for every push whatever its rows: spoken over HTTP only, to any running service."""

import json
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
from kreisspiegel_rules.command import Options, run

from tests.properties.mixtures import PACK, Row
from tests.properties.spelled import WRITERS
from tests.reading.files import as_json

# Where in its file a finding stands is what formats differ in; all else is the same in each.
PLACE = {"line", "column", "cell", "sheet"}
SERVER = {rule.code for rule in PACK.rules.values() if rule.checked == "server"}
KEY = ("indicator", "period", "basis", "territory_date")
FIGURES = ("value", "numerator", "denominator")
SAID = ("revision", *FIGURES, "missing")
KINDS = {"csv-de": "csv", "xlsx-inline": "xlsx"}
# Of a dry run and its real push, all but this is the same.
GIVEN = ("id", "recorded_at", "receipt", "dry_run", "format")


@dataclass(frozen=True, slots=True)
class District:
    """A district with its key, as it speaks to the service."""

    client: httpx.AsyncClient
    key: dict[str, str]
    ags: str

    async def push(self, rows: list[Row], kind: str = "json", query: str = "") -> httpx.Response:
        media, write = WRITERS[kind]
        return await self.send(write(rows), media, query)

    async def send(self, body: bytes, media: str, query: str) -> httpx.Response:
        path = f"/v1/districts/{self.ags}/submissions?{query}"
        headers = {**self.key, "Content-Type": media}
        return await self.client.post(path, content=body, headers=headers)

    async def read(self, path: str, **params: str) -> Any:
        answer = await self.client.get(path, params=params, headers=self.key)
        assert answer.status_code == 200, answer.text
        return json.loads(answer.content, parse_float=Decimal)

    async def standing(self) -> dict[str, dict[str, Any]]:
        """All values that the district has given, by what they are of."""
        found: dict[str, dict[str, Any]] = {}
        asked = {"district": self.ags, "supplier": "district", "limit": "1000"}
        page: dict[str, Any] = {"next": ""}
        while page["next"] is not None:
            more = {"cursor": page["next"]} if page["next"] else {}
            page = await self.read("/v1/observations", **asked, **more)
            found |= {cell(item): {name: item[name] for name in SAID} for item in page["items"]}
        return found


def cell(item: dict[str, Any]) -> str:
    """What a value is of, as one text."""
    parts = {name: code for name, code in item["breakdown"].items() if code != "total"}
    return json.dumps([*(item[name] for name in KEY), parts], sort_keys=True)


def placeless(findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: one[name] for name in one if name not in PLACE} for one in findings]


def unlike(answer: httpx.Response) -> dict[str, Any]:
    """The verdict without what two runs of one push, or two formats of it, differ in."""
    body = answer.json()
    told = {name: said for name, said in body.items() if name not in GIVEN}
    return told | {"findings": placeless(body["findings"])}


async def same_in_every_format(district: District, rows: list[Row]) -> dict[str, Any]:
    """One verdict in all formats, tried in both modes; returns it."""
    verdicts = {}
    for kind in WRITERS:
        answer = await district.push(rows, kind, "mode=partial&dry_run=true")
        assert answer.status_code == 200, (kind, answer.text)
        assert answer.json()["format"] == KINDS.get(kind, kind)
        verdicts[kind] = unlike(answer)
    first = verdicts["json"]
    for kind, verdict in verdicts.items():
        assert verdict == first, kind
    counts = first["counts"]
    assert counts["received"] == len(rows) == sum(counts.values()) - counts["received"]
    faulty = {one["row"] for one in first["findings"] if one["severity"] == "error"}
    assert {one["row"] for one in first["rows"] if one["outcome"] == "rejected"} == faulty
    whole = await district.push(rows, "csv", "dry_run=true")
    assert whole.status_code == (422 if faulty else 200), whole.text
    assert placeless(whole.json()["findings"]) == first["findings"]
    return first


async def same_offline(district: District, rows: list[Row], rules: Path) -> None:
    """The service's check and the command give the same bytes, and find what a dry run finds."""
    for kind in WRITERS:
        media, write = WRITERS[kind]
        body = write(rows)
        answer = await district.client.post(
            f"/v1/rules/{PACK.edition}/check?district={district.ags}",
            content=body,
            headers={**district.key, "Content-Type": media},
        )
        checked = answer.json()
        file = rules.with_name("push")
        file.write_bytes(body)
        printed = BytesIO()
        asked = Options(str(file), str(rules), district.ags, checked["today"])
        code = run(asked._replace(kind=KINDS.get(kind, kind), json=True), printed.write)
        assert printed.getvalue() == answer.content, kind
        assert code == (0 if checked["accepted"] else 1)
        dry = (await district.push(rows, kind, "dry_run=true")).json()
        apart = [one for one in dry["findings"] if one["rule"] not in SERVER]
        assert checked["findings"] == apart, kind
        assert checked["counts"]["rejected"] == dry["counts"]["rejected"]


async def partial_keeps_the_good(
    district: District, rows: list[Row], kinds: tuple[str, str, str]
) -> dict[str, int]:
    """A dry run foretells; then exactly the good rows stand; once more, and nothing changes."""
    before = await district.standing()
    tried = await district.push(rows, kinds[0], "mode=partial&dry_run=true")
    assert await district.standing() == before
    done = await district.push(rows, kinds[1], "mode=partial")
    assert done.status_code == 201, done.text
    assert unlike(tried) == unlike(done)
    after = await district.standing()
    assert after == before | _made(rows, json.loads(done.content, parse_float=Decimal), before)

    again = (await district.push(rows, kinds[2], "mode=partial")).json()
    counts = dict(done.json()["counts"])
    good = counts["received"] - counts["rejected"]
    assert again["counts"] == {
        **dict.fromkeys(("created", "updated", "withdrawn"), 0),
        "received": len(rows),
        "unchanged": good,
        "rejected": counts["rejected"],
    }
    assert await district.standing() == after
    return counts


async def atomic_is_all_or_nothing(district: District, rows: list[Row], kind: str) -> bool:
    """Accepted with every row, or refused without a trace; whether it was accepted."""
    before = await district.standing()
    done = await district.push(rows, kind)
    verdict = json.loads(done.content, parse_float=Decimal)
    rejected = verdict["counts"]["rejected"]
    assert done.status_code == (422 if rejected else 201), done.text
    made = {} if rejected else _made(rows, verdict, before)
    assert await district.standing() == before | made
    return not rejected


async def scope_reaches_as_far_as_it_says(
    district: District, rows: list[Row], scope: dict[str, list[str]], kind: str
) -> int:
    """What stands inside and is not named is withdrawn, nothing outside; how much that was."""
    before = await district.standing()
    asked = urlencode({"mode": "partial", "scope": json.dumps(scope)})
    done = await district.push(rows, kind, asked)
    assert done.status_code == 201, done.text
    verdict = json.loads(done.content, parse_float=Decimal)
    after, made = await district.standing(), _made(rows, verdict, before)
    # A refused row whose part cannot be read names no cell.
    told = [line for line in verdict["rows"] if line["breakdown"] is not None]
    named = {cell(line) for line in told if line["row"] is not None}
    inside = {
        key
        for key, (indicator, period, *_) in ((key, json.loads(key)) for key in before)
        if indicator in scope["indicators"] and period in scope["periods"]
    }
    gone = before.keys() - after.keys()
    assert len(gone) == verdict["counts"]["withdrawn"]
    assert gone <= inside - named
    # A faulty row may have meant any of them, so then some are left standing.
    if not verdict["counts"]["rejected"]:
        assert gone == inside - named
    assert after == {key: said for key, said in (before | made).items() if key not in gone}
    again = (await district.push(rows, kind, asked)).json()["counts"]
    assert [again[name] for name in ("created", "updated", "withdrawn")] == [0, 0, 0]
    assert await district.standing() == after
    return len(gone)


async def anything_is_counted(district: District, rows: list[Any], query: str) -> None:
    """Whatever stands in place of rows: each is accepted or rejected, or the file is refused."""
    answer = await district.send(as_json(rows), "application/json", query)
    if answer.status_code == 400:
        assert answer.json()["errors"][0]["severity"] == "fatal"
        return
    body = answer.json()
    counts = body["counts"]
    assert answer.status_code in (200, 422), answer.text
    assert counts["received"] == len(rows)
    faulty = {one["row"] for one in body["findings"] if one["severity"] == "error"}
    assert len(faulty) == counts["rejected"]
    assert (answer.status_code == 422) == bool(faulty and "partial" not in query)


async def damage_is_no_failure(district: District, body: bytes, kind: str) -> int:
    """A damaged file is judged for what can still be read, or refused: never a failure."""
    media, _ = WRITERS[kind]
    answer = await district.send(body, media, "mode=partial&dry_run=true")
    assert answer.status_code in (200, 400, 415, 422), answer.text
    return answer.status_code


def _made(
    rows: list[Row], verdict: dict[str, Any], before: dict[str, dict[str, Any]]
) -> dict[str, dict[str, Any]]:
    """What the verdict says has changed, held against what was sent and what stood."""
    made: dict[str, dict[str, Any]] = {}
    for line in verdict["rows"]:
        outcome = line["outcome"]
        if outcome in ("rejected", "withdrawn"):
            continue
        sent = rows[line["row"] - 1]
        stood = before.get(cell(line))
        assert (stood is None) == (outcome == "created")
        says = line["after"] or stood
        assert says is not None
        for name in FIGURES:
            if isinstance(sent.get(name), int | Decimal):
                assert Decimal(says[name]) == sent[name]
        if outcome == "unchanged":
            continue
        if stood is not None:
            assert line["before"] == {name: stood[name] for name in line["before"]}
        made[cell(line)] = says
    return made
