"""Links of agenda items: a path of this interface names what exists, a document its licence.

Checked in the database alone, when it is written. What is internal to a district is nothing to
link to: the others could not read it.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue.codes import at_member
from app.meetings.shape import LinkPush

Fault = dict[str, Any]
Named = tuple[str, str]

# What an agenda may point to; tests hold it against the published document.
LINKABLE = (
    "/v1/changes",
    "/v1/comparisons/concepts",
    "/v1/comparisons/concepts/summary",
    "/v1/comparisons/districts/{ags}",
    "/v1/comparisons/districts/{ags}/learning",
    "/v1/comparisons/districts/{ags}/peers",
    "/v1/comparisons/indicators/{code}",
    "/v1/comparisons/indicators/{code}/gaps",
    "/v1/comparisons/indicators/{code}/series",
    "/v1/comparisons/matrix",
    "/v1/comparisons/measures",
    "/v1/delivery-status",
    "/v1/districts/{ags}",
    "/v1/districts/{ags}/adoptions",
    "/v1/districts/{ags}/concept",
    "/v1/districts/{ags}/concept/history",
    "/v1/districts/{ags}/concept/questions",
    "/v1/districts/{ags}/goals",
    "/v1/districts/{ags}/indicators",
    "/v1/districts/{ags}/measures",
    "/v1/districts/{ags}/monitoring-plan",
    "/v1/districts/{ags}/projects/{key}",
    "/v1/fields-of-action",
    "/v1/fields-of-action/{field}/interested",
    "/v1/follow-ups",
    "/v1/frameworks/{edition}",
    "/v1/indicators/{code}",
    "/v1/indicators/{code}/projects",
    "/v1/indicators/{code}/questions",
    "/v1/meetings/{meeting}",
    "/v1/meetings/{meeting}/digest",
    "/v1/observations",
    "/v1/projects",
    "/v1/projects/{project}",
    "/v1/projects/{project}/adoptions",
    "/v1/projects/{project}/interested",
    "/v1/projects/{project}/questions",
    "/v1/projects/{project}/similar",
    "/v1/questions",
    "/v1/releases/{release_id}",
    "/v1/releases/{release_id}/diff",
    "/v1/releases/{release_id}/files",
    "/v1/releases/{release_id}/package.zip",
    "/v1/releases/{release_id}/revisions",
    "/v1/target-groups",
)
FORMS = [re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", one)) for one in LINKABLE]
# Codes in the query of a path; everything else there is a setting of the view.
ASKED = {"district": "ags", "field": "field", "indicator": "code", "state": "state"}
THERE = {
    "ags": text("SELECT ags FROM district WHERE ags = ANY (:named)"),
    "field": text("SELECT code FROM field_of_action WHERE code = ANY (:named)"),
    "state": text("SELECT code FROM state WHERE code = ANY (:named)"),
    "edition": text("SELECT edition FROM framework WHERE edition = ANY (:named)"),
    "release_id": text("SELECT id::text FROM release WHERE id::text = ANY (:named)"),
    "code": text("""
SELECT i.code FROM indicator i
WHERE i.code = ANY (:named) AND NOT EXISTS (
    SELECT FROM local_indicator l
    WHERE l.code = i.code AND l.superseded_at IS NULL AND l.visibility = 'internal')
"""),
    "meeting": text("""
SELECT meeting_id::text FROM meeting_revision
WHERE meeting_id::text = ANY (:named) AND superseded_at IS NULL AND visibility <> 'internal'
"""),
    "project": text("""
SELECT project_id::text FROM project_revision
WHERE project_id::text = ANY (:named) AND superseded_at IS NULL AND NOT withdrawn
  AND visibility <> 'internal'
"""),
    "key": text("""
SELECT p.owner || '/' || p.key FROM project p JOIN project_revision r ON r.project_id = p.id
WHERE p.owner || '/' || p.key = ANY (:named) AND r.superseded_at IS NULL AND NOT r.withdrawn
  AND r.visibility <> 'internal'
"""),
}


async def faults(
    session: AsyncSession,
    sent: Mapping[str, Sequence[LinkPush]],
    standing: Collection[str] = (),
) -> list[Fault]:
    """What is wrong with links; `sent` has them by the pointer of the list that they stand in.

    Paths that are `standing` were right when they were written: a project that was withdrawn
    since does not keep anybody from minuting the meeting that spoke of it.
    """
    placed = [
        (f"{pointer}/{at}", one)
        for pointer, links in sent.items()
        for at, one in enumerate(links)
        if one.path not in standing
    ]
    wrong = [fault for pointer, one in placed for fault in _form(pointer, one)]
    named = [
        (pointer, thing)
        for pointer, one in placed
        if one.path is not None
        for thing in things(one.path) or ()
    ]
    known = {kind: await _there(session, kind, named) for kind in {kind for _, (kind, _) in named}}
    wrong += [_unknown(pointer, name) for pointer, (kind, name) in named if name not in known[kind]]
    return wrong


def things(path: str) -> list[Named] | None:
    """What a path names, as kind and code; None where an agenda cannot point there."""
    if "\x00" in unquote(path):
        # Nothing is called so, and the database does not take it for a text.
        return None
    parts = urlsplit(path)
    found = next((hit for form in FORMS if (hit := form.fullmatch(parts.path))), None)
    if found is None:
        return None
    codes = {kind: unquote(code) for kind, code in found.groupdict().items()}
    if "key" in codes:
        codes["key"] = f"{codes['ags']}/{codes['key']}"
    query = parse_qsl(parts.query, keep_blank_values=True)
    return [*codes.items(), *((ASKED[name], code) for name, code in query if name in ASKED)]


async def _there(
    session: AsyncSession, kind: str, named: Sequence[tuple[str, Named]]
) -> frozenset[str]:
    asked = sorted({name for _, (one, name) in named if one == kind})
    return frozenset((await session.execute(THERE[kind], {"named": asked})).scalars())


def _form(pointer: str, one: LinkPush) -> Iterator[Fault]:
    if (one.path is None) == (one.url is None):
        said = (
            "Ein Verweis nennt entweder path oder url.",
            "A link names either path or url.",
        )
        yield at_member(pointer, "path_or_url", *said)
    if one.url is not None and (one.title is None or one.licence is None):
        said = (
            "Ein Dokument nennt Titel und Lizenz.",
            "A document names its title and licence.",
        )
        yield at_member(pointer, "licence_missing", *said)
    if one.path is not None and things(one.path) is None:
        known = ", ".join(LINKABLE)
        yield at_member(
            f"{pointer}/path",
            "unknown_path",
            f"Dorthin kann kein Punkt verweisen. Möglich sind: {known}.",
            f"No item can point there. Possible are: {known}.",
            found=one.path,
        )


def _unknown(pointer: str, name: str) -> Fault:
    return at_member(
        f"{pointer}/path",
        "unknown_code",
        f"„{name}“ gibt es nicht, oder nicht alle können es lesen.",
        f"There is no “{name}”, or not everybody can read it.",
        found=name,
    )
