"""What literature tells of concepts: each line as its source has it, beside the district's own."""

from app.load.files import CONCEPTS, lines
from tests.asking import got
from tests.factories import World

EVENTS = "/v1/districts/{}/concept/events"
RESOLUTIONS = "/v1/districts/{}/concept/resolutions"


async def test_every_line_is_told_as_its_file_has_it(world: World) -> None:
    waiting = set()
    for line in lines(CONCEPTS / "concepts.jsonl"):
        ags, kind = line.pop("ags"), line.pop("kind")
        name = line.pop("name")
        if not ags.startswith("16"):
            waiting.add(ags)
            continue
        found = await got(world, f"/v1/districts/{ags}/concept")
        assert name in found["name"]
        told = found["versions"]
        if kind == "resolution":
            told = (await got(world, RESOLUTIONS.format(ags)))["items"]
            line["kind"] = line.pop("resolution")
        named = "key" if kind == "resolution" else "number"
        (one,) = (one for one in told if one[named] == line[named])
        assert {member: one[member] for member in line} == line
        assert (one["supplier"], one["visibility"]) == ("documented", "public")
        assert "extzeile" in one["source"] or "Internetseite" in one["source"]
    # Of states that are not loaded, it waits.
    assert waiting == {"05515", "06413", "06414", "06434", "06534", "06611"}


async def test_a_label_may_mean_several_fields(world: World) -> None:
    (version,) = (await got(world, "/v1/districts/16077/concept"))["versions"]
    fields = {one["local_label_de"]: one["mapping"] for one in version["fields"]}
    assert len(fields) == 8
    assert {one["field"]: one["match"] for one in fields["Sport und Kultur"]} == {
        "sport": "broader",
        "culture_religion": "broader",
    }
    assert version["fields"][0]["priority"] is None
    events = (await got(world, EVENTS.format("16077")))["items"]
    assert [(one["id"], one["label_source"]) for one in events] == [
        ("2019-05-31.documented", "liegt vor und wird fortgeschrieben")
    ]
