"""Rows as districts might send them: codes of the real catalogue, good and bad in every member.

Every row here can be said in every format: texts where texts belong, and no number with more than
a spreadsheet holds unless as text. All figures are synthetic.
"""

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from kreisspiegel_rules.pack import Definition

from tests.rules.packs import pack

Row = dict[str, Any]
PACK = pack()
# Few of them, so that rows meet: counts on two bases, shares, a rate, months, a decimal count.
CODES = ("DEM-01", "DEM-02", "LEG-01", "LEG-04", "EMP-04", "DEM-05", "EMP-03", "MGT-01", "DEM-03")
DEFINED = tuple(PACK.definitions[code] for code in CODES)
FORMS = {
    "YYYY": ("2015", "2018", "2019", "2020"),
    "YYYY-Qn": ("2019-Q1", "2019-Q4"),
    "YYYY-MM": ("2019-01", "2019-12"),
}
COUNTED, FURTHEST = ("count", "difference"), Decimal("1E+400")
SIGNS = ("-", "–", ".", "…", "...", "/", "x", "X", "(480)", "(12,5)", "480 p", "12,5 r", "(7) s")
TOLD = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\ufeff\u2028\u2029"),
    min_size=1,
    max_size=20,
).filter(lambda text: bool(text.strip()))
# What spreadsheets run, what delimits, what Office escapes, what SQL and templates might take.
NASTY = (
    "=1+1", "'=1+1", "'@x", "'x", "-", "+49 3677", 'er sagte "so"', "a;b,c", "Zeile\nzwei",
    "_x000D_", "%s {found} $1", "'); DROP TABLE observation; --", "\\N", "\\.", "𝔘𝔫𝔦 é é",
    "a" * 300, "\u202etxet", "&lt;b&gt; ]]>", "NULL", "0,5",
)  # fmt: skip
FREE = st.one_of(TOLD, st.sampled_from(NASTY))
BAD_TEXT = st.one_of(
    st.sampled_from(["?", "ä", "a/b~c", "x" * 250, "２０２０", "total", "männlich", "{}", "'x"]),
    TOLD.filter(lambda text: text == text.strip() and not text.startswith("'")),
)
NUMBER = st.one_of(
    st.integers(-10, 1000),
    st.sampled_from([0, 5, 99, 100, 10**14, 10**15, -(10**15), 10**30, FURTHEST, -FURTHEST]),
    st.sampled_from([Decimal("1E-21"), Decimal("1E-31"), Decimal("0.00000000000000001")]),
    st.decimals(-1000, 1000, places=3).map(lambda number: number.normalize()),
)
# No number in any style, but some of them signs of the statistical offices.
NO_NUMBER = st.sampled_from(
    [*SIGNS, "abc", "12 Personen", "(6.504)", "()", "NaN", "1e", "1..5", "k. A.", "½", "٣"]
)
FIGURES = ("value", "numerator", "denominator", "value_min", "value_max", "rounding_base")
BAD: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(FIGURES, st.one_of(NUMBER, NO_NUMBER)),
    "indicator": st.one_of(st.sampled_from(["LEG-99", "leg-01", "ZZZ"]), BAD_TEXT),
    "period": st.one_of(
        st.sampled_from(["2020-Q5", "2020-13", "31.12.2020", "2031", "2026", "0000", "1990"]),
        BAD_TEXT,
    ),
    "district": st.sampled_from(["16071", "99999", "1607", "Ilm-Kreis"]),
    "territory_date": st.sampled_from(["2021-02-29", "1990-01-01", "2022-01-01", "31.12.2020"]),
    "reference_date": st.sampled_from(["2020-12-31", "2019-06-30", "heute", "0000-12-31"]),
    "embargo_until": st.sampled_from(["2027-01-01", "2030-01-01T00:00:00+19:00", "bald"]),
    **dict.fromkeys(("basis", "precision", "status", "missing", "visibility"), BAD_TEXT),
}


def periods(defined: Definition) -> st.SearchStrategy[str]:
    return st.sampled_from([one for form in defined.period_forms for one in FORMS[form]])


@st.composite
def _count(draw: st.DrawFn) -> Row:
    """Sums that fit and sums that do not: small multiples of five are both, often."""
    low = draw(st.integers(0, 12)) * 5
    return draw(
        st.sampled_from([{"value": low}, {"value": low + 1}, {"value_min": low, "value_max": 70}])
    )


@st.composite
def _fraction(draw: st.DrawFn) -> Row:
    bottom = draw(st.sampled_from([40, 100, 125, 400]))
    top = draw(st.integers(0, bottom))
    value = (Decimal(top * 100) / bottom).quantize(Decimal("0.1")).normalize()
    return draw(
        st.sampled_from(
            [
                {"numerator": top, "denominator": bottom},
                {"value": value, "denominator": bottom},
                {"value": value, "numerator": top, "denominator": bottom},
                {"value": value},
            ]
        )
    )


def split(defined: Definition) -> st.SearchStrategy[dict[str, str]]:
    """Categories of the dimensions that the indicator knows; mostly one."""
    codes = {name: st.sampled_from([*PACK.breakdowns[name]][:6]) for name in defined.breakdowns[:2]}
    first = dict(list(codes.items())[:1])
    return st.one_of(
        st.just({}),
        st.fixed_dictionaries({}, optional=first),
        st.fixed_dictionaries({}, optional=codes),
    )


@st.composite
def good(draw: st.DrawFn) -> Row:
    """A row without a fault of its own."""
    defined = draw(st.sampled_from(DEFINED))
    row: Row = {"indicator": defined.code, "period": draw(periods(defined))}
    missing = st.sampled_from(PACK.codes["missing"]).map(lambda code: {"missing": code})
    figures = _count() if defined.kind in COUNTED else _fraction()
    row |= draw(st.one_of(figures, figures, figures, missing))
    if parts := draw(split(defined)):
        row["breakdown"] = parts
    optional: dict[str, st.SearchStrategy[str]] = {
        "basis": st.sampled_from(defined.allowed_bases),
        "status": st.sampled_from(PACK.codes["status"]),
        "visibility": st.sampled_from(PACK.codes["visibility"]),
        "embargo_until": st.just("2027-03-31T10:00:00+02:00"),
        "territory_date": st.just("2022-12-31"),
        **dict.fromkeys(("source", "method", "note", "reason"), FREE),
    }
    chosen = draw(st.lists(st.sampled_from(sorted(optional)), max_size=2, unique=True))
    return row | {name: draw(optional[name]) for name in chosen}


@st.composite
def spoilt(draw: st.DrawFn) -> Row:
    """A row with one or two members that are probably wrong, or left out."""
    row = draw(good())
    for name in draw(st.lists(st.sampled_from([*BAD, "breakdown", ""]), min_size=1, max_size=2)):
        if name == "breakdown":
            dimension = draw(st.sampled_from([*PACK.breakdowns]))
            code = draw(st.sampled_from(["male", "weiblich", "x/y", "ä"]))
            row["breakdown"] = row.get("breakdown", {}) | {dimension: code}
        elif name:
            row[name] = draw(BAD[name])
        else:
            del row[draw(st.sampled_from(sorted(row)))]
    return row


@st.composite
def family(draw: st.DrawFn) -> list[Row]:
    """A total and its parts, all or some, which add up or nearly do."""
    defined = draw(st.sampled_from([one for one in DEFINED if one.kind == "count"]))
    dimension = defined.breakdowns[0]
    whole: Row = {"indicator": defined.code, "period": draw(periods(defined))}
    codes = [code for code in PACK.breakdowns[dimension] if code != "total"]
    parts = {code: draw(st.integers(0, 8)) * 5 for code in draw(st.permutations(codes))[:4]}
    off = draw(st.sampled_from([0, 0, 1, -1, 5, -20, 100]))
    total = whole | {"value": max(0, sum(parts.values()) + off)}
    split = [whole | {"value": n, "breakdown": {dimension: code}} for code, n in parts.items()]
    return [total, *split]


@st.composite
def mixtures(draw: st.DrawFn, most: int = 8) -> list[Row]:
    """Rows of every kind, some of them twice; a row that says nothing is no row in a table."""
    rows = draw(st.lists(st.one_of(good(), good(), spoilt()), min_size=1, max_size=most))
    rows = [row for row in rows if row] or [draw(good())]
    rows += draw(st.one_of(st.just([]), family()))
    again = draw(st.lists(st.sampled_from(rows), max_size=2))
    return rows + [dict(row) for row in again]


def scopes() -> st.SearchStrategy[dict[str, list[str]]]:
    """Some indicators in some periods; often all of what mixtures speak of."""
    spoken = sorted({one for forms in FORMS.values() for one in forms})
    return st.fixed_dictionaries(
        {
            name: st.one_of(
                st.just(list(codes)),
                st.lists(st.sampled_from(codes), min_size=1, max_size=5, unique=True),
            )
            for name, codes in (("indicators", CODES), ("periods", spoken))
        }
    )


def anything() -> st.SearchStrategy[Any]:
    """Whatever JSON can say, numbers of any size among it."""
    names = st.one_of(st.sampled_from([*BAD, "breakdown", "note", "sex", "total"]), TOLD)
    leaves = st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(10**50), 10**50),
        st.builds(Decimal, st.sampled_from(["1E+400", "-1E-400", "1E-999999999", "0E+99", "-0"])),
        st.decimals(allow_nan=False, allow_infinity=False),
        st.just(""),
        FREE,
    )
    inner = st.recursive(
        leaves,
        lambda inside: st.one_of(
            st.lists(inside, max_size=3), st.dictionaries(names, inside, max_size=3)
        ),
        max_leaves=8,
    )
    spoilt_by_it = st.builds(
        lambda row, name, said: {**row, name: said}, good(), st.sampled_from([*BAD, "note"]), inner
    )
    cut_in_parts = st.builds(lambda row, said: {**row, "breakdown": {"sex": said}}, good(), inner)
    return st.one_of(inner, spoilt_by_it, cut_in_parts)


# Where (in millionths of the file), how many bytes, and what instead of them.
Damage = tuple[int, int, int]
INSTEAD = (b"", b"\0", b"\xff", b'"', b"\n", b"{", b"9" * 50)


def damages() -> st.SearchStrategy[list[Damage]]:
    """What happens to a file on its way; a workbook's bytes are not the same twice."""
    return st.lists(
        st.tuples(
            st.integers(0, 10**6), st.sampled_from([0, 1, 1, 4, 100]), st.integers(0, len(INSTEAD))
        ),
        min_size=1,
        max_size=4,
    )


def damaged(content: bytes, damage: list[Damage]) -> bytes:
    """The bytes with some of them lost, doubled, changed, put in, or cut off behind."""
    spoilt = bytearray(content)
    for place, length, instead in damage:
        at = len(spoilt) * place // 10**6
        if instead == len(INSTEAD):
            # Half of the file is left at least, so that there is something to read.
            del spoilt[max(at, len(spoilt) // 2) :]
        else:
            spoilt[at : at + length] = INSTEAD[instead] or spoilt[at : at + length] * 2
    return bytes(spoilt)
