"""Meetings in a calendar: as they are written by RFC 5545, and as they are read again."""

from datetime import UTC, date, datetime

from icalendar import Calendar

from tests.asking import got, refused
from tests.factories import World
from tests.meetings.calls import MEETINGS, made

# Longer than a line may be, with all that means something in the format, and no ASCII at the cut.
TITLE = "Arbeitskreis; Sprache, Bildung \\ Ämter: " + "ü" * 60 + " (synthetisch)\n2. Zeile"
ESCAPED = TITLE.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
ICS = {"format": "ics"}


async def test_a_calendar_says_what_the_list_says(kept: World) -> None:
    summer = await made(kept, on_date="2098-07-02", title_de=TITLE, visibility="public")
    whole = await made(kept, on_date="2098-08-03", starts=None, ends=None, place_de=None)
    gone = await made(kept, on_date="2098-09-04", state="cancelled", ends=None, online=False)
    key = await kept.key("district", "16070")
    answer = await kept.client.get(MEETINGS, params={"quarter": "2098-Q3", **ICS}, headers=key)
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert max(map(len, answer.content.split(b"\r\n"))) <= 75
    unfolded = answer.content.replace(b"\r\n ", b"").decode().split("\r\n")
    assert f"SUMMARY:{ESCAPED}" in unfolded
    assert {"DTSTART:20980702T080000Z", "DTSTART;VALUE=DATE:20980803"} <= set(unfolded)
    read = Calendar.from_ical(answer.content)
    found = {str(one["UID"]).partition("@")[0]: one for one in read.events}
    assert not any(one.errors for one in read.walk())
    assert list(found) == [gone["id"], whole["id"], summer["id"]]
    first = found[summer["id"]]
    assert (str(first["SUMMARY"]), str(first["LOCATION"])) == (TITLE, "Erfurt, online")
    assert (first.start, first.end) == (
        datetime(2098, 7, 2, 8, tzinfo=UTC),
        datetime(2098, 7, 2, 13, tzinfo=UTC),
    )
    agenda = str(first["DESCRIPTION"]).splitlines()
    assert agenda == ["1. Beschäftigung", "2. Leitfaden", str(first["URL"])]
    assert str(first["URL"]).endswith(f"{MEETINGS}/{summer['id']}")
    assert (found[whole["id"]].start, found[whole["id"]].end) == (
        date(2098, 8, 3),
        date(2098, 8, 4),
    )
    assert [str(one["STATUS"]) for one in read.events] == ["CANCELLED", "CONFIRMED", "CONFIRMED"]
    # One alone says the same; and the list as JSON says nothing of an agenda.
    wish = {**key, "Accept": "text/calendar"}
    alone = await kept.client.get(f"{MEETINGS}/{summer['id']}", headers=wish)
    assert Calendar.from_ical(alone.content).events == [first]
    items = (await got(kept, MEETINGS, {"quarter": "2098-Q3"}, **key))["items"]
    assert "agenda" not in items[0]
    # The public finds what is public, and nobody what is not for them.
    open_to_all = await kept.client.get(MEETINGS, params={"quarter": "2098-Q3", **ICS})
    assert len(Calendar.from_ical(open_to_all.content).events) == 1
    hidden = await refused(kept, f"{MEETINGS}/{whole['id']}", ICS)
    assert hidden["type"] == "/problems/unknown-meeting"


async def test_what_a_meeting_is_not_offered_as_is_refused(kept: World) -> None:
    place = f"{MEETINGS}/{(await made(kept, on_date='2098-10-05', visibility='public'))['id']}"
    assert (await refused(kept, place, Accept="image/png"))["status"] == 406
    # Whoever would rather have a picture, and takes anything else, gets the plain answer.
    assert (await got(kept, place, Accept="image/png, */*;q=0.1"))["on_date"] == "2098-10-05"
