"""Invented counts, all of them synthetic: real ones of these kinds nobody has published here.

They lie in parts and periods without a published figure, in a database of their own.
"""

from typing import Any

from tests.comparison.test_gaps import SENT

ILM_KREIS, GOTHA, GREIZ, WARTBURGKREIS, JENA = "16070", "16067", "16076", "16063", "16053"
YEARS = range(2015, 2020)
ROUNDED = {"precision": "rounded", "rounding_base": 5}
Row = dict[str, Any]


def _row(ags: str, code: str, period: Any, counts: tuple[int, int], **members: Any) -> Row:
    top, bottom = counts
    row = {"district": ags, "indicator": code, "period": str(period)}
    return {**row, "numerator": top, "denominator": bottom, **members}


def shares_before_2019(every: list[str]) -> list[Row]:
    """In whole tens and rounded to 5, on the territories of 2018, in each of the 23 districts."""
    on: Row = {"territory_date": "2018-12-31", **ROUNDED}
    return [
        _row(ags, "DEM-04", 2018, (300 + 35 * place, 1800 + 90 * ((7 * place) % 23)), **on)
        for place, ags in enumerate(every)
    ]


def on_two_grounds() -> list[Row]:
    """As many districts on the territory of 2018 as on that of 2021: two are the same on both."""
    where = {
        ILM_KREIS: "2018-12-31",
        "16054": "2021-12-31",
        GOTHA: "2018-12-31",
        JENA: "2018-12-31",
    }
    return [_row(ags, "REF-03", 2018, (300, 900), territory_date=day) for ags, day in where.items()]


# Cases and people of women and of men; the last says whether they are rounded.
BY_SEX = {
    "16051": ((310, 105_000), (420, 101_000), False),
    "16053": ((120, 55_000), (125, 56_000), False),
    "16055": ((35, 33_000), (90, 32_000), True),
    "16061": ((205, 50_000), (205, 50_500), True),
    GOTHA: ((120, 67_000), (240, 67_500), False),
    "16054": ((0, 18_000), (15, 17_500), True),
    WARTBURGKREIS: ((410, 80_000), (385, 79_000), True),
}


def rates_of_women_and_men() -> list[Row]:
    return [
        _row(
            ags,
            "REF-05",
            2019,
            counts,
            breakdown={"sex": sex},
            territory_date="2021-12-31",
            **(ROUNDED if rounded else {}),
        )
        for ags, (female, male, rounded) in BY_SEX.items()
        for sex, counts in (("female", female), ("male", male))
    ]


# Those who left school with a university entrance certificate, rounded: foreigners and Germans.
ROUNDED_GROUPS = {
    "16054": ((15, 95), (130, 380)),
    "16071": ((30, 90), (255, 760)),
    "16062": ((45, 45), (310, 900)),
}


def groups() -> list[Row]:
    """What the tests of gaps push, and the same in rounded counts."""
    known = [{"district": ags, **row} for ags, rows in SENT.items() for row in rows]
    return known + [
        _row(ags, "EDU-07", 2019, counts, breakdown={"citizenship_group": group}, **ROUNDED)
        for ags, both in ROUNDED_GROUPS.items()
        for group, counts in zip(("foreign", "german"), both, strict=True)
    ]


# SOC-01 in 2019 and what it changed by each year, per 4,000: less is wished for. Of EMP-02, of
# which more is, it is the rest.
MOVING = {
    ILM_KREIS: (1800, 0),
    GOTHA: (1200, -200),
    GREIZ: (1500, 150),
    WARTBURGKREIS: (1400, 10),
    JENA: (1490, 0),
}
# Single years, in which the Ilm-Kreis differs by much, by hardly more than chance, and not at all.
STANDING = {
    "REF-03": {ILM_KREIS: (480, 1000), GOTHA: (486, 1000), JENA: (470, 1000)},
    "REF-04": {ILM_KREIS: (545, 1000), GOTHA: (497, 1000), JENA: (492, 1000)},
    "LAN-03": {ILM_KREIS: (701, 1000), GOTHA: (690, 1000), JENA: (700, 1000)},
    "SAF-01": {ILM_KREIS: (52, 10_000), GOTHA: (50, 10_000), JENA: (49, 10_000)},
    "EMP-06": {ILM_KREIS: (210, 1000), GOTHA: (300, 1000), JENA: (310, 1000)},
}


def lives_apart() -> list[Row]:
    """Five years in which districts drift apart, and years in which they stand."""
    on = {"territory_date": "2021-12-31"}
    # Who is early does not make the newest period.
    rows = [_row(JENA, "SOC-01", 2020, (1400, 4000), **on)]
    for ags, (now, step) in MOVING.items():
        for back, year in enumerate(reversed(YEARS)):
            count = now - back * step
            rows.append(_row(ags, "SOC-01", year, (count, 4000), **on))
            rows.append(_row(ags, "EMP-02", year, (4000 - count, 4000), **on))
    for code, districts in STANDING.items():
        rows += [_row(ags, code, 2019, counts, **on) for ags, counts in districts.items()]
    return rows


# What districts reported after the brochure; synthetic.
REPORTED = [
    {"ags": "16053", "as_reported_on": "2020-06-15", "status": "in_preparation"},
    {"ags": "16053", "as_reported_on": "2022-02-01", "status": "adopted"},
    {"ags": "16051", "as_reported_on": "2021-07-01", "status": "none"},
]
INSERTED = """
INSERT INTO concept_event (ags, on_date, date_precision, status, update_ongoing, phases, source,
                           visibility, account_id, recorded_at)
SELECT CAST(:ags AS text), CAST(CAST(:as_reported_on AS text) AS date), 'day',
       CAST(:status AS text), false, '{}', 'SYNTHETISCH', 'public', account_id, recorded_at
FROM concept_event LIMIT 1
"""
# What districts could owe of years for which some figures are there.
CALENDAR = [
    dict(zip(("indicator", "period", "due_on", "duty"), one, strict=True))
    for one in (
        ("DEM-01", "2018", "2020-03-31", "owed"),
        ("DEM-02", "2018", "2020-03-31", "owed"),
        ("DEM-03", "2018", "2020-03-31", "voluntary"),
        ("REF-01", "2018", "2099-03-31", "owed"),
        ("EDU-07", "2019", "2021-03-31", "owed"),
        ("LEG-01", "2018", "2099-03-31", "owed"),
        ("LEG-02", "2018", "2020-03-31", "owed"),
        ("LEG-03", "2018", "2020-03-31", "voluntary"),
        ("LEG-04", "2021", "2099-03-31", "owed"),
        ("SOC-01", "2019", "2020-03-31", "owed"),
    )
]
# What the Ilm-Kreis says of it; synthetic.
SAID: list[Row] = [
    {"indicator": "LEG-01", "period": "2018", "value": 480},
    {"indicator": "LEG-02", "period": "2018", "missing": "not_collected"},
    {"indicator": "LEG-03", "period": "2018", "missing": "not_yet_available"},
    {"indicator": "SOC-01", "period": "2019", "missing": "not_yet_available"},
]
