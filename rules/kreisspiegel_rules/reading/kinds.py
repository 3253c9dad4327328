"""Which format a file is in: by its media type or name, held against its first bytes."""

from kreisspiegel_rules.sent import Unreadable

_BY_TYPE = {
    "application/json": "json",
    "application/x-ndjson": "ndjson",
    "application/ndjson": "ndjson",
    "application/jsonl": "ndjson",
    "text/csv": "csv",
    "application/csv": "csv",
    "application/vnd.sdmx.data+csv": "sdmx-csv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
}
_BY_ENDING = {
    "json": "json",
    "ndjson": "ndjson",
    "jsonl": "ndjson",
    "csv": "csv",
    "xlsx": "xlsx",
    "ods": "ods",
}
# Say nothing certain: browsers and mail programs put them on anything. Windows names CSV so, too.
_VAGUE = ("", "application/octet-stream", "binary/octet-stream", "text/plain",
          "application/vnd.ms-excel", "application/zip")  # fmt: skip
_NAMES = {
    "json": "JSON",
    "ndjson": "NDJSON",
    "csv": "CSV",
    "sdmx-csv": "SDMX-CSV",
    "xlsx": "XLSX-Arbeitsmappe",
    "ods": "ODS-Tabelle",
    "xls": "alte oder kennwortgeschützte Excel-Datei (XLS)",
    "pdf": "PDF",
    "gzip": "gepackte Datei (gzip)",
    "zip": "ZIP-Archiv",
}
_NAMES_EN = _NAMES | {
    "xlsx": "XLSX workbook",
    "ods": "ODS spreadsheet",
    "xls": "old or encrypted Excel file (XLS)",
    "gzip": "gzip file",
    "zip": "ZIP archive",
}
_ODS = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"


def _seen(head: bytes) -> str | None:
    """What the first bytes are for certain; text tells nothing."""
    if head.startswith(b"PK\x03\x04"):
        if _ODS in head[:200]:
            return "ods"
        # Parts may come in any order, but a workbook of Office names its content types early.
        return "xlsx" if b"[Content_Types].xml" in head or b"xl/" in head else "zip"
    for mark, kind in (
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "xls"),
        (b"%PDF-", "pdf"),
        (b"\x1f\x8b", "gzip"),
    ):
        if head.startswith(mark):
            return kind
    return None


def kind_of(content_type: str, filename: str | None, head: bytes) -> str:
    """The format of a file; raises when it is none of ours or not what it is said to be."""
    named = content_type.partition(";")[0].strip().lower()
    ending = (filename or "").rpartition(".")[2].lower() if "." in (filename or "") else ""
    seen = _seen(head)
    said = _BY_TYPE.get(named)
    if said is None and named in _VAGUE:
        said = _BY_ENDING.get(ending) or _guess(seen, head)
    if said is None:
        raise _unsupported(content_type if content_type else filename or "?")
    # An archive may name its parts late; the workbook's reader looks at all of them.
    packed = said in ("xlsx", "ods")
    if seen != said and (seen or packed) and not (packed and seen == "zip"):
        raise _differs(said, seen)
    if said in ("csv", "sdmx-csv") and head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        raise _differs(said, "json")
    return said


def _guess(seen: str | None, head: bytes) -> str:
    """Without a name: a workbook is known by its bytes, a push in JSON by its bracket."""
    if seen in ("xlsx", "ods"):
        return seen
    if seen:
        raise _unsupported(_NAMES[seen])
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    first = text.partition(b"\n")[0]
    if text[:1] in (b"{", b"[") or not any(mark in first for mark in (b";", b",", b"\t")):
        return "json"
    return "csv"


def _unsupported(named: str) -> Unreadable:
    return Unreadable(
        "unsupported_format",
        f"„{named}“ wird nicht gelesen.",
        f"“{named}” is not supported.",
    )


def _differs(said: str, seen: str | None) -> Unreadable:
    found, found_en = (_NAMES[seen], _NAMES_EN[seen]) if seen else ("etwas anderes", "it is not")
    return Unreadable(
        "content_differs",
        f"Die Datei ist als {_NAMES[said]} gesendet, ihr Inhalt ist aber: {found}.",
        f"The file was sent as {_NAMES_EN[said]}, but its content is: {found_en}.",
        declared=said,
        found=seen,
    )
