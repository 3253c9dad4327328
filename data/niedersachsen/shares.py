"""Shares and rates: value, numerator and denominator of a row come from different tables."""

from collections.abc import Iterator
from decimal import Decimal

import mapping as to
from rows import Row, base, figure, quality, sex
from source import Extract, Key


def foreigners(extract: Extract, key: Key) -> Decimal | None:
    """The register's foreigners: all of them as printed, men and women as the sum over years."""
    if key.sex == "T":
        total = extract.table("1-2-1", "Anzahl").get(key._replace(category=""))
        return total.value if total else None
    table = extract.table("1-2-3", "Anzahl")
    parts = [table[key._replace(category=one)].value for one in to.LENGTH]
    return sum((part for part in parts if part is not None), Decimal(0))


def titles(extract: Extract) -> Iterator[Row]:
    """Residence titles as shares of all foreigners (tables 2-1-1 and 2-1-2)."""
    for code, codes in (("2-1-1", to.TITLE), ("2-1-2", to.EXEMPT)):
        shares = extract.table(code, "Prozent")
        for key, count in extract.table(code, "Anzahl").items():
            name = to.TITLE_PERCENT.get(key.category, key.category)
            share = shares[key._replace(category=name)]
            extract.take(count, share)
            row = base("NDS-10", key, code)
            row |= {**sex(key), "residence_title": codes[key.category]}
            row |= {"value": share.value, "numerator": count.value}
            # Elsewhere the source divides by figures it does not print.
            if (key.sex == "T" and key.year >= "2016") or not count.value:
                row["denominator"] = foreigners(extract, key)
            yield row


def parts_of(extract: Extract) -> Iterator[Row]:
    """Shares of a count that the source prints too (tables 2-1-3, 2-1-4 and 2-1-5)."""
    whole_of = (
        ("NDS-11", "2-1-3", "title_term", to.TERM, "2-1-1", to.NEEDED),
        ("NDS-12", "2-1-4", "title_purpose", to.PURPOSE, "2-1-3", "zeitlich befristet"),
        ("NDS-13", "2-1-5", "stay_without_title", to.STAY, "2-1-5", "insgesamt"),
    )
    for indicator, code, dimension, codes, whole, category in whole_of:
        wholes, shares = extract.table(whole, "Anzahl"), extract.table(code, "Prozent")
        for key, count in extract.table(code, "Anzahl").items():
            if key.category in codes:
                total = wholes[key._replace(category=category)]
                extract.take(count, shares[key], total)
                row = {**base(indicator, key, code), **sex(key), dimension: codes[key.category]}
                row |= {"value": shares[key].value, "numerator": count.value}
                yield {**row, "denominator": total.value}


def quotients(extract: Extract) -> Iterator[Row]:
    """Shares printed beside both of their counts."""
    people, register = extract.table("1-1-1", "Anzahl"), extract.table("1-2-1", "Anzahl")
    for key, share in extract.table("1-2-2", "%").items():
        extract.take(share)
        row = {**base("NDS-01", key, "1-2-2"), **quality("1-2-1", "Anzahl", key.year)}
        counts = (register[key].value, people[key._replace(nationality="TOTAL")].value)
        yield {**row, "value": share.value, "numerator": counts[0], "denominator": counts[1]}
    naturalised = extract.table("2-3-1", "Anzahl")
    for key, share in extract.table("2-3-3", "Prozent").items():
        extract.take(share)
        row = {**base("NDS-14", key, "2-3-3"), **quality("1-2-1", "Anzahl", key.year)}
        total = register[key._replace(nationality="FOREIGN")].value
        counts = (naturalised[key].value, total)
        yield {**row, "value": share.value, "numerator": counts[0], "denominator": counts[1]}
    employed = extract.table("5-2-1", "Anzahl")
    for key, share in extract.table("5-2-1", "Prozent").items():
        extract.take(share)
        row = {**base("NDS-19", key, "5-2-1"), **sex(key), "value": share.value}
        row["numerator"] = employed[key].value
        yield {**row, "denominator": employed[key._replace(sex="T")].value}


def shares_alone(extract: Extract) -> Iterator[Row]:
    """Shares whose counts are not printed, or only as an estimate."""
    for key, cell in extract.table("1-3-1", "%").items():
        extract.take(cell)
        kind = to.BACKGROUND[key.category]
        indicator = "DEM-07" if kind == "wider" else "NDS-06"
        parts = {} if kind == "wider" else {"migration_background": kind}
        yield {**base(indicator, key, "1-3-1", "%"), **parts, **figure("1-3-1", cell)}
    for code, unit in (("6-2-1", "Quote"), ("6-2-2", "je 1000")):
        for key, cell in extract.table(code, unit).items():
            extract.take(cell)
            row = base("SOC-04", key, code, unit)
            row |= {"precision": "rounded", "rounding_base": "0.1"}
            row |= {"citizenship_group": to.NATIONALITY[key.nationality]}
            row |= {"age_group": to.BENEFIT_AGE.get(key.category)}
            # Printed per thousand; the framework counts per hundred.
            yield {**row, "value": cell.value.scaleb(-1) if cell.value is not None else None}


def _sex(key: Key) -> Row:
    return {"sex": to.SEX[key.sex]}


def derived(extract: Extract) -> Iterator[Row]:
    """Indicators of the framework whose numerator and denominator the source prints apart."""
    moved = extract.table("1-4-5", "Anzahl")
    people, register = extract.table("1-1-1", "Anzahl"), extract.table("1-2-1", "Anzahl")
    for key, cell in moved.items():
        before = people.get(Key(key.ags, _before(key), "T", "TOTAL", ""))
        if key.category == to.BALANCE and key.nationality == "FOREIGN" and before:
            yield _made("DEM-05", key, "1-4-5", cell.value, before.value)
    for key, cell in extract.table("2-3-1", "Anzahl").items():
        if known := register.get(key._replace(year=_before(key), nationality="FOREIGN")):
            made = _made("LEG-02", key, "2-3-1", cell.value, known.value)
            yield {**made, **quality("1-2-1", "Anzahl", _before(key))}
    pupils = extract.table("4-1-1", "Anzahl")
    for key, cell in pupils.items():
        if key.category == "Gymnasium" and cell.value is not None:
            every = pupils[key._replace(category="Insgesamt")].value
            made = _made("EDU-07", key, "4-1-1", cell.value, every)
            yield {**made, "citizenship_group": to.NATIONALITY[key.nationality]}
    yield from _of_foreigners(extract)


def _of_foreigners(extract: Extract) -> Iterator[Row]:
    for key, cell in extract.table("2-1-5", "Anzahl").items():
        if key.category == "Duldung":
            total = foreigners(extract, key)
            yield {**_made("REF-04", key, "2-1-5", cell.value, total), **sex(key)}
    needed = extract.table("2-1-1", "Anzahl")
    for key, cell in extract.table("2-1-3", "Anzahl").items():
        if key.category == "zeitlich unbefristet":
            whole = needed[key._replace(category=to.NEEDED)].value
            yield {**_made("LEG-04", key, "2-1-3", cell.value, whole), **sex(key)}
    stayed = extract.table("1-2-3", "Anzahl")
    for key, cell in stayed.items():
        longest = stayed[key._replace(category="10 und mehr")].value
        if key.category == "8 - 10" and cell.value is not None and longest is not None:
            parts = [stayed[key._replace(category=one)].value for one in to.LENGTH]
            whole = sum((part for part in parts if part is not None), Decimal(0))
            made = _made("DEM-06", key, "1-2-3", cell.value + longest, whole)
            rough = {"precision": "approx", "rounding_base": None}
            yield {**made, **sex(key), **(rough if key.year >= "2016" else {})}


def _before(key: Key) -> str:
    return str(int(key.year) - 1)


def _made(
    indicator: str, key: Key, code: str, numerator: Decimal | None, denominator: Decimal | None
) -> Row:
    how = "aus Anzahlen der Quelle gebildet"
    row = base(indicator, key, code)
    row["method"] = f"{how}; {row['method']}" if "method" in row else how
    return {**row, "numerator": numerator, "denominator": denominator}
