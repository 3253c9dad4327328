"""Lists about an account and its access are tables, too: nothing told in JSON lacks a column."""

import csv
import io
from datetime import UTC, datetime, timedelta

import pytest

from app.models.base import Shape
from app.wire.administration import Account, AuditEvent, Credential, Delegation
from app.wire.exchange import Follow
from app.wire.submissions import Submission
from app.wire.webhooks import Webhook, WebhookDelivery
from tests.asking import got
from tests.factories import World
from tests.intake.pushes import push, row

SOON = datetime.now(UTC).date() + timedelta(days=30)
# What a table has of a member that holds others; None: nothing.
INNER = {
    "account": "account_name",
    "provider": "provider_name",
    "granted_by": "granted_by_name",
    "revoked_by": "revoked_by_name",
    "counts": "counts_received",
    "event": None,
}
LISTS: dict[str, type[Shape]] = {
    "/v1/follows": Follow,
    "/v1/webhooks": Webhook,
    "/v1/webhooks/{}/deliveries": WebhookDelivery,
    "/v1/accounts": Account,
    "/v1/credentials": Credential,
    "/v1/audit-events": AuditEvent,
    "/v1/delegations": Delegation,
    "/v1/districts/16070/delegations": Delegation,
    "/v1/districts/16070/submissions": Submission,
}


@pytest.fixture(scope="module")
async def webhook(kept: World) -> str:
    """A webhook that has sent a test, and one of everything that is listed; synthetic."""
    key = await kept.key("district", "16070")
    await kept.client.put("/v1/follows/field/education", headers=key)
    assert (await push(kept, [row()])).status_code == 201
    await kept.key("provider", name="Firma (synthetisch)")
    (firm,) = (await got(kept, "/v1/accounts", {"role": "provider"}, **key))["items"]
    given = {"provider": firm["id"], "valid_until": str(SOON)}
    answer = await kept.client.post("/v1/districts/16070/delegations", json=given, headers=key)
    assert answer.status_code == 201, answer.text
    hook = {"url": "https://empfaenger.example/"}
    made = await kept.client.post("/v1/webhooks", json=hook, headers=key)
    place = made.headers["location"]
    assert (await kept.client.post(f"{place}/test", headers=key)).status_code == 201
    return str(made.json()["id"])


@pytest.mark.parametrize("path", LISTS)
async def test_a_list_is_the_same_as_a_table(kept: World, webhook: str, path: str) -> None:
    key, path = await kept.key("district", "16070"), path.format(webhook)
    members = LISTS[path.replace(webhook, "{}")].model_fields
    items = (await got(kept, path, None, **key))["items"]
    assert items
    table = await kept.client.get(path, params={"format": "csv"}, headers=key)
    lines = list(csv.DictReader(io.StringIO(table.text)))
    assert {INNER.get(name, name) for name in members} - {None} <= set(lines[0])
    named = "code" if path == "/v1/follows" else "id"
    assert [line[named] for line in lines] == [str(one[named]) for one in items]
    german = await kept.client.get(path, params={"format": "csv-de"}, headers=key)
    assert ";" in german.text.splitlines()[0]
    unchanged = {**key, "If-None-Match": german.headers["etag"]}
    again = await kept.client.get(path, params={"format": "csv-de"}, headers=unchanged)
    assert again.status_code == 304
