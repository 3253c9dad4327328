"""A project as one line of a table is read back as it was; and codes are the same everywhere."""

from typing import Any, get_args

import pytest

from app.load.files import PROJECTS
from app.load.projects import entries
from app.models import project as tables
from app.models.base import VISIBILITIES
from app.projects.flat import line, members
from app.projects.places import completed
from app.projects.shape import ProjectRow
from app.wire import projects as wire
from tests.projects.pushes import SYNTHETIC

# Synthetic: texts that hold the signs by which a table divides.
DIVIDED = {
    **SYNTHETIC,
    "key": "divided",
    "partners": [{"name": "Haus ; Hof", "type": "club"}, {"name": "A | B"}],
    "success_factors_de": ["Erst dies | dann das.", "Und; so weiter."],
    "source": {"title": "Bericht ; Teil 2"},
}


def shown(row: ProjectRow) -> dict[str, Any]:
    said = row.model_dump()
    return {**said, "places": completed(row.places or ())}


def written(row: ProjectRow) -> dict[str, str]:
    told = {**shown(row), "leads": [], "districts": [], "review": {"state": "", "recheck_on": ""}}
    cells = {name: cell for name, cell in line(told).items() if cell is not None}
    return {name: str(cell) for name, cell in cells.items() if name in ProjectRow.model_fields}


def test_every_documented_entry_and_every_divider_survives_a_table() -> None:
    every = [{**one, "as_reported_on": None} for one in entries(PROJECTS)]
    for said in (*every, DIVIDED):
        row = ProjectRow.model_validate({n: v for n, v in said.items() if n != "as_of"})
        back = ProjectRow.model_validate(members(written(row)))
        assert shown(back) == shown(row)


@pytest.mark.parametrize(
    ("cells", "pointer"),
    [
        ({"places": "16070 ; Ilm-Kreis ; vielleicht"}, ("places", 0, "lead")),
        ({"outputs": "Paten ; 1.500"}, ("outputs", 0, "value")),
        ({"outputs": "Paten ; 1 ; a ; b ; exact ; zu viel"}, ("outputs", 0, "#surplus")),
        ({"staff_fte": "viele"}, ("staff_fte",)),
        ({"includes_native_population": "manchmal"}, ("includes_native_population",)),
        ({"partners": "[kein JSON"}, None),
    ],
)
def test_what_a_cell_cannot_mean_is_refused_at_its_place(
    cells: dict[str, str], pointer: tuple[str | int, ...] | None
) -> None:
    needed = {"key": "a", "title_de": "A", "project_type": "tool", "goals_de": "Ziel"}
    read = members({**needed, **cells})
    if pointer is None:
        assert ProjectRow.model_validate(read).partners[0].name == "[kein JSON"
        return
    with pytest.raises(ValueError, match="validation error") as refused:
        ProjectRow.model_validate(read)
    assert [one["loc"] for one in refused.value.errors()] == [pointer]  # type: ignore[attr-defined]  # pydantic's ValueError


def test_tables_and_shapes_know_the_same_codes() -> None:
    pairs = (
        (wire.ProjectType, tables.PROJECT_TYPES),
        (wire.SpatialScope, tables.SPATIAL_SCOPES),
        (wire.CarrierType, tables.CARRIER_TYPES),
        (wire.ImpactLevel, tables.IMPACT_LEVELS),
        (wire.Sustainability, tables.SUSTAINABILITIES),
        (wire.Evaluation, tables.EVALUATIONS),
        (wire.ProjectStatus, tables.PROJECT_STATUSES),
        (wire.Orientation, tables.ORIENTATIONS),
        (wire.LegalStatus, tables.LEGAL_STATUSES),
        (wire.Dimension, tables.PROJECT_DIMENSIONS),
        (wire.Visibility, VISIBILITIES),
        (wire.ReviewState, tables.REVIEW_STATES),
    )
    for shape, table in pairs:
        assert get_args(shape) == table
