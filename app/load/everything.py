"""The whole first supply of a state, in the order in which one part needs the other."""

from collections.abc import Callable
from pathlib import Path

from app.auth.keys import ensure_account
from app.db.engine import DatabaseUrls, open_app_engine, open_engine, session_factory
from app.intake.receipt import Signer
from app.load import calendar, catalogue, concepts, projects, supply
from app.load.files import PROJECTS, optional, optional_lines

Say = Callable[[str], None]


async def load_state(urls: DatabaseUrls, folder: Path, signer: Signer, say: Say) -> None:
    """Load catalogue, official supply, brochure and concepts; a second time changes nothing."""
    accounts = await _prepare(urls, folder, say)
    engine = open_app_engine(urls, pool_size=2)
    try:
        open_session = session_factory(engine)
        owed = await calendar.load(open_session, folder, accounts.steward)
        say(f"Lieferkalender: {owed} neue Einträge")
        say("Amtliche Angaben …")
        done = await supply.hand_in(
            open_session, supply.official(folder, accounts.steward), signer, say
        )
        say(f"Amtliche Angaben: {done.get('created', 0)} neue Werte")
        own = supply.brochure(folder, accounts.districts)
        done = await supply.hand_in(open_session, own, signer, lambda _: None)
        say(f"Zahlen der Broschüre: {done.get('created', 0)} neue Werte")
        known = await concepts.load(open_session, folder, accounts.steward)
        say(
            f"Integrationskonzepte aus der Literatur: {known['event']} Stände,"
            f" {known['version']} Fassungen, {known['resolution']} Beschlüsse neu;"
            f" {known[concepts.WAITING]} Angaben zu anderen Ländern warten"
        )
        told = await projects.load(open_session, PROJECTS, accounts.steward)
        say(f"Projekte aus der Literatur: {told.get('created', 0)} neue Einträge")
    finally:
        await engine.dispose()


async def _prepare(urls: DatabaseUrls, folder: Path, say: Say) -> supply.Accounts:
    owner = open_engine(urls.owner, pool_size=1)
    try:
        async with owner.begin() as connection:
            added = await catalogue.load(connection, folder)
            say(
                f"Katalog: {added['district']} Kreise, {added['indicator']} Indikatoren,"
                f" {added['framework']} Rahmenedition neu"
            )
            steward = await ensure_account(connection, "steward", None, "Erstbefüllung amtlich")
            districts = {
                ags: await ensure_account(connection, "district", ags, f"Erstbefüllung {ags}")
                for ags in _reporting(folder)
            }
    finally:
        await owner.dispose()
    return supply.Accounts(steward, districts)


def _reporting(folder: Path) -> list[str]:
    told = {str(row["ags"]) for row in optional(folder / "brochure" / "concept_status.csv")}
    told |= {line["ags"] for line in optional_lines(folder / "brochure" / "observations.jsonl")}
    return sorted(told)
