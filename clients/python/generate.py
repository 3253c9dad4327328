"""Turn the OpenAPI document into `kreisspiegel_client/generated`, or say where that is outdated.

Runs in `.venv-client` (scripts/client). What the generator cannot do by itself is done here:
figures are decimals and never pass through a float, and every folder has an English name.
"""

import filecmp
import io
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

from openapi_python_client import generate
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.properties.float import FloatProperty

HERE = Path(__file__).parent
GENERATED = HERE / "kreisspiegel_client" / "generated"
# Of what is sent as well as of problems; NDJSON is another form.
JSON = ("/json", "+json")
FILE = {"type": "string", "format": "binary"}
# `format` is read by the hand layer: the generated code reads JSON alone.
LEFT_OUT = {"format"}
RUFF = Path(sys.executable).with_name("ruff")


def prepared(document: dict[str, Any]) -> dict[str, Any]:
    """The document as the generator can take it: one form a body, no German folder names."""
    for path, item in document["paths"].items():
        for operation in item.values():
            # Of /v1/districts/{ags}/owed: districts.
            operation["tags"] = [path.removeprefix("/v1/").strip("/").split("/")[0]]
            operation["parameters"] = [
                one for one in operation.get("parameters", []) if one["name"] not in LEFT_OUT
            ]
            for parameter in operation["parameters"]:
                # Answers give their ids as text, so they are asked for as text.
                if parameter["schema"].get("format") == "uuid":
                    del parameter["schema"]["format"]
            # Who asks with If-None-Match looks at the status; there is nothing to read.
            operation["responses"].pop("304", None)
            for answer in operation["responses"].values():
                _one_form(answer)
            _one_form(operation.get("requestBody", {}))
    _untitled(document["components"])
    _untitled(document["paths"])
    _hoist(document["components"]["schemas"])
    return document


def _one_form(body: dict[str, Any]) -> None:
    forms = body.get("content")
    if forms:
        kept = next((media for media in forms if media.endswith(JSON)), next(iter(forms)))
        # A route that answers with a file need not say so.
        plain = {"type": "string"} if kept.startswith("text/") else FILE
        schema = forms[kept].get("schema", {"type": "object"} if kept.endswith(JSON) else plain)
        body["content"] = {kept: {"schema": schema}}


def _untitled(node: Any) -> None:
    """Without titles, classes are named as the document names them."""
    if isinstance(node, dict):
        if isinstance(node.get("title"), str):
            del node["title"]
        for value in node.values():
            _untitled(value)
    elif isinstance(node, list):
        for value in node:
            _untitled(value)


def _hoist(schemas: dict[str, Any]) -> None:
    """Give a list of values a name of its own where the generator's would be another schema's."""
    for name, schema in list(schemas.items()):
        for member, shape in schema.get("properties", {}).items():
            meant = name + member.title().replace("_", "")
            if "enum" in shape and meant in schemas:
                schemas[f"{meant}Value"] = shape
                schema["properties"][member] = {"$ref": f"#/components/schemas/{meant}Value"}


class Incomplete(Exception):
    """The generator left something out."""


def written(document: dict[str, Any], place: Path) -> None:
    """Generate the code into `place`; nothing of the document may be missing from it."""
    source = place.with_suffix(".json")
    source.write_text(json.dumps(prepared(document)), "utf-8")
    told = ConfigFile(
        package_name_override="generated",
        literal_enums=True,
        post_hooks=[],
        content_type_overrides={
            "application/zip": "application/octet-stream",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": (
                "application/octet-stream"
            ),
        },
    )
    FloatProperty._type_string = FloatProperty._json_type_string = "Decimal"
    FloatProperty.template = "decimal_property.py.jinja"
    # It says where it writes, which is a folder that is gone in a moment.
    with redirect_stdout(io.StringIO()):
        faults = generate(
            config=Config.from_sources(told, MetaType.NONE, source, "utf-8", True, place),
            custom_template_path=HERE / "templates",
        )
    if faults:
        raise Incomplete("\n".join(f"{fault.header}\n{fault.detail}" for fault in faults))
    for path in place.rglob("*.py"):
        path.write_text(_exact(path.read_text("utf-8")), "utf-8")
    for task in (["check", "--fix-only", "--select=F401,I"], ["format"]):
        subprocess.run([RUFF, *task, "--isolated", "--quiet", "."], cwd=place, check=True)


def _exact(code: str) -> str:
    """JSON is read and written by our own functions, which keep every digit."""
    code = code.replace("response.json()", "read_json(response.content)")
    code = re.sub(r'_kwargs\["json"\] = (.+)', r'_kwargs["content"] = json_bytes(\1)', code)
    needed = []
    if "read_json(" in code or "json_bytes(" in code:
        needed.append("from ....exact import json_bytes, read_json")
    if "Decimal" in code:
        needed.append("from decimal import Decimal")
    if not needed:
        return code
    # After the future imports, which have to come first.
    lines = code.splitlines(keepends=True)
    at = max((n for n, line in enumerate(lines, 1) if "__future__" in line), default=0)
    return "".join([*lines[:at], *(f"{line}\n" for line in needed), *lines[at:]])


def differences(fresh: Path, kept: Path) -> Iterator[str]:
    """The files that are not the same in both folders."""
    names = {path.relative_to(root) for root in (fresh, kept) for path in root.rglob("*.py")}
    for name in sorted(names):
        both = (fresh / name, kept / name)
        if not all(path.is_file() for path in both) or not filecmp.cmp(*both, shallow=False):
            yield str(name)


def main() -> int:
    document = json.loads(sys.stdin.buffer.read())
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "generated"
        written(document, fresh)
        if "--check" in sys.argv[1:]:
            outdated = list(differences(fresh, GENERATED))
            for name in outdated:
                sys.stderr.write(f"Veraltet: {name}\n")
            return 1 if outdated else 0
        shutil.rmtree(GENERATED, ignore_errors=True)
        shutil.copytree(fresh, GENERATED)
    return 0


if __name__ == "__main__":
    sys.exit(main())
