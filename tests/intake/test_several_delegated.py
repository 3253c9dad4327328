"""A regional provider delivers for several districts in one call, each within its delegation."""

from tests.access.providers import granted, provider, take_back
from tests.factories import World
from tests.intake.pushes import EISENACH, GERA, ILM_KREIS, row, seen, stock
from tests.intake.test_several import push


async def test_one_call_serves_the_districts_that_granted_it(fresh: World) -> None:
    key = await provider(fresh)
    for ags in (ILM_KREIS, GERA):
        await granted(fresh, ags)

    answer = await push(fresh, [row(district=ILM_KREIS), row(district=GERA, value=300)], key)

    assert answer.status_code == 201, answer.text
    made = {one["district"]: one for one in answer.json()["submissions"]}
    assert {ags: one["counts"]["created"] for ags, one in made.items()} == {ILM_KREIS: 1, GERA: 1}
    for ags in made:
        trail = await fresh.client.get("/v1/audit-events", headers=await fresh.key("district", ags))
        pushed = [one for one in trail.json()["items"] if one["action"] == "submission_accepted"]
        assert [one["subject"] for one in pushed][:1] == [made[ags]["id"]]
        assert len(pushed[0]["detail"]["delegations"]) == 1


async def test_what_one_district_did_not_grant_refuses_the_whole_call(fresh: World) -> None:
    key = await provider(fresh)
    await granted(fresh, ILM_KREIS)
    await granted(fresh, GERA, indicators=["DEM-01"])
    before = await stock(fresh)

    narrow = await push(fresh, [row(district=ILM_KREIS), row(district=GERA)], key)
    nobody = await push(fresh, [row(district=ILM_KREIS), row(district=EISENACH)], key)

    assert (narrow.status_code, nobody.status_code) == (422, 422)
    assert [(one["row"], one["rule"]) for one in narrow.json()["findings"]] == [
        (2, "not_delegated")
    ]
    assert {one["row"] for one in nobody.json()["findings"] if one["severity"] == "error"} == {2}
    assert await stock(fresh) == before
    assert await seen(fresh, key, district=ILM_KREIS, indicator="LEG-01") == []


async def test_without_a_delegation_the_answer_says_so(fresh: World) -> None:
    key = await provider(fresh)
    never = await push(fresh, [row(district=ILM_KREIS)], key)
    await take_back(fresh, await granted(fresh, ILM_KREIS))
    revoked = await push(fresh, [row(district=ILM_KREIS)], key)

    for answer in (never, revoked):
        assert (answer.status_code, answer.json()["type"]) == (403, "/problems/not-yours")
        assert "keine Delegation" in answer.json()["detail"]


async def test_an_answer_is_not_given_again_after_a_district_left(fresh: World) -> None:
    key = await provider(fresh)
    kept, left = [await granted(fresh, ags) for ags in (ILM_KREIS, GERA)]
    rows = [row(district=ILM_KREIS), row(district=GERA, value=300)]
    key |= {"Idempotency-Key": "synthetic"}
    assert (await push(fresh, rows, key)).status_code == 201
    assert (await push(fresh, rows, key)).status_code == 201
    await take_back(fresh, left)
    again = await push(fresh, rows, key)
    assert (again.status_code, kept["district"]) == (403, ILM_KREIS)
