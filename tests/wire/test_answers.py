"""Every answer has the shape that the document publishes, with no member more and none less."""

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from app.models.base import Shape
from tests.factories import World
from tests.test_conventions_reading import reads


def shapes(of: type[BaseModel] = Shape) -> dict[str, type[BaseModel]]:
    """Every shape of the service by its name in the document."""
    below = {name: shape for sub in of.__subclasses__() for name, shape in shapes(sub).items()}
    return {of.__name__: of, **below}


def published(operation: dict[str, Any]) -> str:
    """The name of the shape in which an operation says that it answers."""
    content = operation["responses"]["200"]["content"]
    if "application/json" not in content:
        return ""
    schema = content["application/json"].get("schema", {})
    assert "$ref" in schema, f"{operation['operationId']} publishes no shape"
    return str(schema["$ref"]).rpartition("/")[2]


@pytest.mark.parametrize(("role", "ags"), [("district", "16070"), ("steward", None)])
async def test_every_read_answers_in_its_published_shape(
    world: World, role: str, ags: str | None
) -> None:
    known = shapes()
    key = await world.key(role, ags)
    seen = set()
    for path, operation in await reads(world):
        answer = await world.client.get(path, headers=key)
        if answer.status_code == 200:
            seen.add(operation["operationId"])
            # Answers that are no JSON, as a workbook is none, have no shape.
            if name := published(operation):
                known[name].model_validate_json(answer.content)
    # Both read nearly everything; what one may not, the other may.
    assert len(seen) >= 10


def test_a_shape_is_closed() -> None:
    class Told(Shape):
        """Synthetic."""

        known: int

    with pytest.raises(ValidationError):
        Told.model_validate({"known": 1, "untold": 2})
