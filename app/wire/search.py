"""Shapes of a search over projects: facets, hits with marks, what was probably meant."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Figure
from app.wire.projects import Project

FacetName = Literal[
    "field",
    "target_group",
    "type",
    "carrier_type",
    "district_type",
    "size_band",
    "sustainability",
    "evaluation",
    "dimension",
]


class FacetValue(Shape):
    """Ein Wert, der gewählt werden kann."""

    code: str
    label_de: str
    count: Annotated[int, Field(description="so viele Projekte blieben übrig")]


class Facet(Shape):
    """Wonach weiter eingegrenzt werden kann; gezählt ohne den eigenen Filter."""

    name: Annotated[FacetName, Field(description="so heißt auch der Parameter")]
    label_de: str
    values: Annotated[list[FacetValue], Field(description="die häufigsten zuerst")]
    not_told: Annotated[int, Field(description="Projekte, die dazu nichts sagen")]


class Snippet(Shape):
    """Wo die gesuchten Wörter stehen."""

    member: Annotated[str, Field(description="Feld des Eintrags")]
    text: Annotated[str, Field(description="HTML: die Wörter in `<mark>`, alles andere maskiert")]


class Hit(Shape):
    """Warum ein Projekt gefunden wurde."""

    score: Annotated[Figure, Field(description="nur innerhalb einer Suche vergleichbar")]
    words: Annotated[list[str], Field(description="Wörter der Suche, auf die es antwortet")]
    snippets: list[Snippet]


class ProjectFound(Project):
    """Ein Projekt in einer Liste."""

    hit: Annotated[Hit | None, Field(description="nur mit `q`")]


class MendedWord(Shape):
    """Ein Wort, das so nirgends steht, und das wohl gemeinte."""

    typed: str
    meant: str


class DidYouMean(Shape):
    """„Meinten Sie“: danach wurde gesucht, weil sich zu den Wörtern selbst nichts fand."""

    q: str
    words: list[MendedWord]


class Projects(Shape):
    """Eine Seite der Projekte."""

    as_of: datetime
    sort: Literal["relevance", "name", "newest"]
    total: Annotated[int, Field(description="alle, auf die Suche und Filter passen")]
    facets: list[Facet]
    did_you_mean: DidYouMean | None
    words_not_found: Annotated[list[str], Field(description="dazu gibt es nichts")]
    items: list[ProjectFound]
    next: str | None


class ProjectNamed(Shape):
    """Ein Projekt in Kürze, mit dem, was es erzählt."""

    id: str
    title_de: str
    owner: Annotated[str | None, Field(description="der Kreis, der den Eintrag schreibt")]
    districts: list[str]
    confirmed: bool
    obstacles_told: bool
    results_told: bool
    evaluated: bool
    reason_de: Annotated[str, Field(description="warum es hier steht")]
    path: str


class Shared(Shape):
    """Was zwei Projekte gemeinsam haben."""

    fields: list[str]
    target_groups: list[str]
    words: Annotated[list[str], Field(description="die seltensten zuerst")]
    districts: list[str]


class SimilarProject(ProjectNamed):
    """Ein ähnliches Projekt."""

    likeness: Annotated[Figure, Field(description="0 bis 1")]
    shared: Shared


class SimilarProjects(Shape):
    """Projekte, die einem ähneln, das ähnlichste zuerst."""

    as_of: datetime
    project: str
    items: list[SimilarProject]
    next: str | None


class NearProject(ProjectNamed):
    """Ein Projekt zu einem Indikator."""

    via: Annotated[
        Literal["indicator", "field"],
        Field(description="ob es den Indikator nennt oder nur sein Handlungsfeld hat"),
    ]


class NearProjects(Shape):
    """Projekte zu einem Indikator: erst die, die ihn nennen."""

    as_of: datetime
    indicator: str
    field: str
    total: int
    items: list[NearProject]
    next: str | None
