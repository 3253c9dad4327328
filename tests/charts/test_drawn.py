"""Pictures as bytes: what a browser, a reader of screens and an archive get."""

import struct
import zlib
from xml.etree import ElementTree as ET

import pytest

from app.formats.drawing import SCALE
from app.formats.pictures import content, require_own_data
from app.formats.press import PictureNotDrawn, Press
from app.formats.press import _press as shared
from tests.charts.seen import INDICATOR, SHARE, spec_of, values
from tests.factories import World

SVG = "{http://www.w3.org/2000/svg}"
TINY = {
    "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
    "description": "Zwei < drei & vier",
    "title": {"text": ["Probe", "(synthetisch)"]},
    "data": {"values": [{"x": 1}]},
    "mark": "point",
    "encoding": {"x": {"field": "x", "type": "quantitative"}},
}


def chunks(png: bytes) -> list[tuple[bytes, bytes]]:
    """Name and content of every chunk; the check sums are checked."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    found, at = [], 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        name, inside = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        (check,) = struct.unpack(">I", png[at + 8 + length : at + 12 + length])
        assert check == zlib.crc32(name + inside)
        found.append((name, inside))
        at += 12 + length
    return found


async def test_an_svg_is_an_image_with_title_and_description(world: World) -> None:
    answer = await world.client.get(INDICATOR, params={**SHARE, "format": "svg"})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/svg+xml")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    root = ET.fromstring(answer.text)  # noqa: S314 -- our own picture, and tests may trust it
    assert (root.get("role"), root.get("lang")) == ("img", "de")
    said = {one.get("id"): one.text for one in root if one.tag in (f"{SVG}title", f"{SVG}desc")}
    assert set(said) == set((root.get("aria-labelledby") or "").split())
    assert said["titel"] == "Ausländeranteil (Fortschreibung), 2018"
    assert "Ilm-Kreis 6,11 (5,97 bis 6,26)" in (said["beschreibung"] or "")
    texts = [one.text for one in root.iter(f"{SVG}text")]
    assert {"Thüringen 4,94", "6,11 (5,97 bis 6,26)", "Ilm-Kreis"} <= set(texts)
    assert {one.tag for one in root.iter()} & {f"{SVG}script", f"{SVG}image", f"{SVG}a"} == set()


async def test_a_png_carries_the_same_texts_and_twice_the_pixels(world: World) -> None:
    asked = {**SHARE, "chart": "map"}
    png = await world.client.get(INDICATOR, params={**asked, "format": "png"})
    svg = await world.client.get(INDICATOR, params=asked, headers={"Accept": "image/svg+xml"})
    assert (png.headers["content-type"], svg.headers["content-type"]) == (
        *("image/png",),
        "image/svg+xml",
    )
    found = chunks(png.content)
    texts = dict(one.split(b"\0\0\0de\0\0") for name, one in found if name == b"iTXt")
    assert texts[b"Title"].decode() == "Ausländeranteil (Fortschreibung), 2018: Kachelkarte"
    assert "Ilm-Kreis 6,11" in texts[b"Description"].decode()
    wide, high = struct.unpack(">II", found[0][1][:8])
    root = ET.fromstring(svg.text)  # noqa: S314 -- our own picture, and tests may trust it
    # Tiles with a limitation have a dashed edge: the Ilm-Kreis has another source. Others have not.
    dashed = [one for one in root.iter() if one.get("stroke-dasharray")]
    spec = await spec_of(world, INDICATOR, **asked)
    limited = [row["name"] for row in values(spec) if row.get("edge") == "limited"]
    assert ["Ilm-Kreis"] in limited
    assert len(dashed) == len(limited) < 22
    assert (wide, high) == tuple(
        round(SCALE * float(root.get(side) or 0)) for side in ("width", "height")
    )


async def test_the_same_data_give_the_same_bytes_and_their_tag(world: World) -> None:
    for form in ("svg", "png", "vega"):
        asked = {**SHARE, "format": form, "chart": "funnel"}
        first = await world.client.get(INDICATOR, params=asked)
        assert (await world.client.get(INDICATOR, params=asked)).content == first.content
        kept = {"If-None-Match": first.headers["etag"]}
        again = await world.client.get(INDICATOR, params=asked, headers=kept)
        assert (again.status_code, again.content) == (304, b"")


async def test_accept_chooses_as_the_parameter_does(world: World) -> None:
    for accept, media in (
        ("application/vnd.vegalite.v5+json", "application/vnd.vegalite.v6+json"),
        ("text/html,image/png;q=0.8,*/*;q=0.5", "application/json"),
        ("text/csv", "text/csv"),
    ):
        answer = await world.client.get(INDICATOR, params=SHARE, headers={"Accept": accept})
        assert answer.headers["content-type"].partition(";")[0] == media
    none = await world.client.get(INDICATOR, params=SHARE, headers={"Accept": "image/tiff"})
    assert none.status_code == 406


async def test_texts_are_escaped_where_they_are_read_out() -> None:
    svg = (await content(TINY, "svg")).decode()
    assert '<desc id="beschreibung">Zwei &lt; drei &amp; vier</desc>' in svg
    assert '<title id="titel">Probe (synthetisch)</title>' in svg


async def test_a_picture_drawn_anew_is_the_same_to_the_byte() -> None:
    clipped = {**TINY, "mark": {"type": "line", "clip": True}}
    first = await content(clipped, "svg")
    assert b'id="clip1"' in first
    assert b"url(#clip1)" in first
    assert await content(clipped, "svg") == first


async def test_a_specification_that_names_an_address_is_not_drawn() -> None:
    for part in ({"data": {"url": "file.csv"}}, {"layer": [{"mark": {"href": "x"}}]}):
        with pytest.raises(ValueError, match="names no address"):
            await content({**TINY, **part}, "svg")
    require_own_data(TINY)


def test_drawing_goes_on_after_an_error_and_after_its_process_has_ended() -> None:
    # The service's own, which draws for the tests before and after this one.
    press = shared
    first = press.draw(TINY, "svg")
    with pytest.raises(ValueError, match="conversion failed"):
        press.draw({**TINY, "vconcat": "no"}, "png")
    assert press.draw(TINY, "png").startswith(b"\x89PNG")
    press.close()
    assert press.draw(TINY, "svg") == first


def test_a_picture_that_takes_too_long_is_given_up() -> None:
    press = Press(patience=0.0)
    with pytest.raises(PictureNotDrawn):
        press.draw(TINY, "svg")
    press.close()
