"""What a file says of another district reaches nobody it is not for. Synthetic throughout."""

from app.workbooks.cells import MEDIA_TYPE
from tests.access.providers import granted, provider
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push, push_body, row
from tests.reading.files import as_xlsx

BOTH = [
    row(district=GERA, value=444, visibility="internal", period="2004"),
    row(district=ILM_KREIS, value=333, period="2004"),
]


async def test_a_row_for_another_district_repeats_none_of_ours(world: World) -> None:
    answer = await push(world, BOTH, query="?dry_run=true&mode=partial")

    assert answer.status_code == 200
    assert [one["outcome"] for one in answer.json()["rows"]] == ["rejected", "created"]
    assert [one["rule"] for one in answer.json()["findings"] if one["severity"] == "error"] == [
        "district_differs"
    ]


async def test_a_workbook_with_figures_of_several_is_not_handed_back(fresh: World) -> None:
    key = await provider(fresh)
    for ags in (ILM_KREIS, GERA):
        await granted(fresh, ags)
    headers = {"Content-Type": MEDIA_TYPE}
    names = list(BOTH[1])
    body = as_xlsx([names, *([one.get(name) for name in names] for one in BOTH)])
    single = await push_body(fresh, body, query="?mode=partial", headers=headers)
    several = await fresh.client.post("/v1/submissions", content=body, headers={**key, **headers})

    assert (single.status_code, several.status_code) == (201, 201)
    made = [single.json(), *several.json()["submissions"]]
    own = await fresh.key("district", ILM_KREIS)
    for one in made:
        kept = await fresh.client.get(f"/v1/submissions/{one['id']}?format=xlsx", headers=own)
        assert kept.status_code == 404
    assert await fresh.sql("SELECT 1 FROM submission_payload") == []
