"""SDMX-CSV 1.0 and 2.0, from a writer of the standard and by hand."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sdmx
from sdmx.format.csv.v2 import FORMATS
from sdmx.model import v30 as model

from tests.reading.files import members, opened, refusal

V1 = "DATAFLOW,AREA,INDICATOR,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n"
V2 = "STRUCTURE,STRUCTURE_ID,ACTION,AREA,INDICATOR,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS\n"
EXPECTED = {
    "district": "16070",
    "indicator": "DEM-02",
    "period": "2018",
    "value": Decimal("12.5"),
    "breakdown": {"sex": "total"},
}
assert FORMATS


def v1(row: str) -> dict[str, Any]:
    rows: list[dict[str, Any]] = members((V1 + "IKM:INT(1.0)," + row + "\n").encode(), "sdmx-csv")
    return rows[0]


def v2(row: str) -> dict[str, Any]:
    content = V2 + "dataflow,IKM:INT(1.0)," + row + "\n"
    rows: list[dict[str, Any]] = members(content.encode(), "sdmx-csv")
    return rows[0]


def test_both_versions_say_the_same_row() -> None:
    assert v1("16070,DEM-02,_T,2018,12.5,A") == EXPECTED
    assert v2("I,16070,DEM-02,T,2018,12.5,A,F") == EXPECTED
