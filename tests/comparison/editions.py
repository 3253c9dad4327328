"""A second edition of the framework beside the shipped one; its definitions are synthetic."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.load import catalogue
from app.load.files import folder, lines
from tests.factories import Database

EDITION = "2026.2"
LISTS = ("state.csv", "district_version.csv", "breakdown_dimension.csv", "breakdown_category.csv")
HEAD = "edition,label_de,valid_from,valid_to,decided_by,published_on,source,note"
ROW = f"{EDITION},Synthetische Ausgabe,2026-01-02,,Test,2026-01-02,synthetisch,"


async def load_second(
    database: Database, place: Path, changed: Mapping[str, Mapping[str, Any]]
) -> None:
    """The edition holds what is `changed`, each as version 2.0; it is in force from then on."""
    shipped = folder()
    for name in LISTS:
        shutil.copy(shipped / name, place / name)
    (place / "framework.csv").write_text(f"{HEAD}\n{ROW}\n", encoding="utf-8")
    made = [
        {**one, "version": "2.0", "framework": EDITION, "breaks": [], **changed[one["code"]]}
        for one in lines(shipped / "indicator.jsonl")
        if one["code"] in changed
    ]
    written = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in made)
    (place / "indicator.jsonl").write_text(written, encoding="utf-8")
    async with database.owner.begin() as connection:
        await catalogue.load(connection, place)
