"""SDMX-CSV 1.0 and 2.0, from an independent writer of the standard and by hand."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sdmx
from sdmx.format.csv import v1, v2
from sdmx.model import common, v21

from tests.reading.files import members, opened, refusal

FIRST = "DATAFLOW,AREA,INDICATOR,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS\n"
SECOND = "STRUCTURE,STRUCTURE_ID,ACTION,AREA,INDICATOR,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n"
BASE = {"district": "16070", "indicator": "DEM-02", "period": "2018"}
# Synthetic: area, sex, value and status of three observations.
OBSERVED = (("16070", "_T", 12.5, "A"), ("16070", "F", 7, "P"), ("16070", "M", None, "Q"))


def row(cells: str, head: str = FIRST, start: str = "IKM:INT(1.0)") -> dict[str, Any]:
    rows: list[dict[str, Any]] = members(f"{head}{start},{cells}\n".encode(), "sdmx-csv")
    return rows[0]


def said(status: str, value: str = "12.5", confidential: str = "") -> dict[str, Any]:
    """What a status adds to a row beyond its key."""
    found = row(f"16070,DEM-02,_T,2018,{value},{status},{confidential}")
    return {name: found[name] for name in found if name not in (*BASE, "breakdown")}


def data_set() -> Any:
    structure = v21.DataStructureDefinition(
        id="INT", version="1.0", maintainer=common.Agency(id="IKM")
    )
    for name in ("AREA", "INDICATOR", "SEX"):
        structure.dimensions.append(v21.Dimension(id=name))
    structure.dimensions.append(v21.TimeDimension(id="TIME_PERIOD"))
    structure.measures.append(v21.PrimaryMeasure(id="OBS_VALUE"))
    structure.attributes.append(common.DataAttribute(id="OBS_STATUS"))
    flow = v21.DataflowDefinition(
        id="INT", version="1.0", maintainer=common.Agency(id="IKM"), structure=structure
    )
    made = v21.StructureSpecificDataSet(structured_by=structure, described_by=flow)
    for area, sex, value, status in OBSERVED:
        key = {"AREA": area, "INDICATOR": "DEM-02", "SEX": sex, "TIME_PERIOD": "2018"}
        attribute = v21.AttributeValue(value=status, value_for=structure.attributes[0])
        made.obs.append(
            v21.Observation(
                dimension=structure.make_key(common.Key, key),
                value=value,
                value_for=structure.measures[0],
                attached_attribute={"OBS_STATUS": attribute},
            )
        )
    return made


@pytest.mark.parametrize("version", [v1, v2])
def test_files_of_an_independent_writer_are_read(version: Any, tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    sdmx.to_csv(data_set(), path=path, attributes="o", format_options=version.FormatOptions())

    # Its first column names the format, even where the media type says plain CSV.
    reading = opened(path.read_bytes(), "csv")
    assert reading.kind == "sdmx-csv"
    assert [row.members for chunk in reading.chunks() for row in chunk] == [
        BASE | {"value": Decimal("12.5"), "breakdown": {"sex": "total"}},
        BASE | {"value": 7, "status": "provisional", "breakdown": {"sex": "female"}},
        BASE | {"missing": "confidential", "breakdown": {"sex": "male"}},
    ]


@pytest.mark.parametrize(
    ("status", "value", "confidential", "meaning"),
    [
        ("A", "12.5", "F", {"value": Decimal("12.5")}),
        ("", "12.5", "", {"value": Decimal("12.5")}),
        ("P", "5", "", {"value": 5, "status": "provisional"}),
        ("E", "5", "", {"value": 5, "status": "estimated"}),
        ("I", "5", "", {"value": 5, "status": "estimated"}),
        ("U", "5", "", {"value": 5, "precision": "approx"}),
        ("U", "", "", {"missing": "unreliable"}),
        ("L", "", "", {"missing": "not_collected"}),
        ("M", "NaN", "", {"missing": "not_applicable"}),
        ("Q", "", "", {"missing": "confidential"}),
        ("A", "", "C", {"missing": "confidential"}),
        ("A", "5", "N", {"value": 5, "visibility": "internal"}),
        # Without a meaning here they stay, for the judge to name.
        ("B", "5", "", {"value": 5, "status": "B"}),
        ("O", "", "", {"status": "O"}),
    ],
)
def test_status_codes_say_what_they_mean(
    status: str, value: str, confidential: str, meaning: dict[str, Any]
) -> None:
    assert said(status, value, confidential) == meaning


@pytest.mark.parametrize(
    ("period", "read"),
    [
        ("2018", "2018"),
        ("2018-A1", "2018"),
        ("2018-Q1", "2018-Q1"),
        ("2018-01", "2018-01"),
        ("2018-M01", "2018-01"),
        ("2018-S1", "2018-S1"),
    ],
)
def test_periods_of_the_standard_are_periods(period: str, read: str) -> None:
    assert row(f"16070,DEM-02,_T,{period},5,A,")["period"] == read


def test_own_names_labels_units_and_the_german_dialect_are_understood() -> None:
    head = (
        "STRUCTURE[|],STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA: Gebiet,FREQ,"
        "INDICATOR: Indikator,AGE_GROUP: Alter,TIME_PERIOD,OBS_VALUE,NUMERATOR,UNIT_MULT,BASIS,"
        "DATA_SOURCE,OBS_COMMENT,COLOUR\n"
    ).replace(",", ";")
    cells = (
        "IKM:INT(1.0);Integration;R;16070: Ilm-Kreis;A;DEM-02: X;UNDER_18: u. 18;2018;1,5;3;3;azr;"
        "Amt: X;a: b;RED"
    )
    found = members(f"{head}dataflow;{cells}\n".encode(), "sdmx-csv")

    assert found == [
        BASE
        | {
            "value": 1500,
            "numerator": 3,
            "basis": "azr",
            "source": "Amt: X",
            "note": "a: b",
            # No column is dropped in silence: what nobody knows, the judge can name.
            "breakdown": {"age_group": "under_18", "colour": "red"},
        }
    ]


def test_a_unit_that_is_no_power_of_ten_stays_for_the_judge() -> None:
    head = "DATAFLOW,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n"
    assert row("DEM-02,2018,5,400", head) == {
        "indicator": "DEM-02",
        "period": "2018",
        "value": 5,
        "unit_mult": 400,
    }


@pytest.mark.parametrize("action", ["I", "A", "R", "M"])
def test_every_way_to_store_is_one_way(action: str) -> None:
    found = row(f"IKM:INT(1.0),{action},16070,DEM-02,_T,2018,5,A", SECOND, "dataflow")
    assert found == BASE | {"value": 5, "breakdown": {"sex": "total"}}


@pytest.mark.parametrize("action", ["D", "X"])
def test_deleting_is_refused_with_its_line(action: str) -> None:
    content = f"{SECOND}dataflow,IKM:INT(1.0),{action},16070,DEM-02,_T,2018,5,A\n"
    refused = refusal(content.encode(), "sdmx-csv")

    assert refused.code == "action_not_supported"
    assert refused.place == {"line": 2, "column": "ACTION"}
    assert "scope" in refused.german


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"indicator,period\nDEM-02,2018\n", "header_missing"),
        (b"DATAFLOW,INDICATOR,OBS_VALUE\nx,DEM-02,5\n", "header_missing"),
        (b"DATAFLOW,AREA,GEO,INDICATOR,TIME_PERIOD,OBS_VALUE\n", "duplicate_column"),
    ],
)
def test_a_header_of_another_kind_is_refused(content: bytes, code: str) -> None:
    assert refusal(content, "sdmx-csv").code == code


def test_findings_about_the_status_point_at_its_column() -> None:
    reading = opened(FIRST.encode(), "sdmx-csv")

    assert reading.place(4, "status") == {"line": 4, "column": "OBS_STATUS"}
    assert reading.place(4, "breakdown/sex") == {"line": 4, "column": "SEX"}
