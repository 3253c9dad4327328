"""Command `check`: judges a file, by the service or offline with a downloaded rule pack."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer
from kreisspiegel_rules.command import Misused, Options, run

from app.cli import deliver
from app.cli.refusals import Misuse

Format = Literal["json", "ndjson", "csv", "xlsx", "ods", "sdmx-csv"]
Rules = Annotated[
    Path | None,
    typer.Option("--rules", help="Regelpaket von /v1/rules/{Edition}; dann ohne den Dienst."),
]
District = Annotated[
    str | None,
    typer.Option("--district", "--ags", help="Kreisschlüssel; ohne ihn nennt jede Zeile ihren."),
]
Today = Annotated[
    str | None,
    typer.Option("--today", help="Nur mit --rules: Tag, an dem geprüft wird (JJJJ-MM-TT)."),
]
AsJson = Annotated[
    bool, typer.Option("--json", help="Nur mit --rules: das Urteil wie vom Dienst, in JSON.")
]
Kind = Annotated[
    Format | None,
    typer.Option("--format", help="Nur mit --rules: Format, wenn der Dateiname es nicht sagt."),
]


def check(  # noqa: PLR0913 -- the options of a command are its parameters
    file: deliver.File,
    ags: District = None,
    *,
    rules: Rules = None,
    today: Today = None,
    kind: Kind = None,
    as_json: AsJson = False,
    url: deliver.Address = None,
    key: deliver.Key = None,
    mode: deliver.HowStrict = "atomic",
) -> None:
    """Prüft eine Datei, ohne etwas zu speichern.

    Ohne --rules wie `push --dry-run`: der Dienst führt die Lieferung wirklich aus und nimmt sie
    wieder zurück. Mit --rules prüft dieses Programm selbst, ohne Dienst und Datenbank; was nur der
    Dienst wissen kann, nennt es am Ende.

    Endet mit 0 (ohne Fehler), 1 (abgelehnt), 2 (Aufruf oder Datei passt nicht), 3 (kein Dienst
    erreichbar) oder 4 (mit --mode partial: nur die fehlerfreien Zeilen würden gespeichert).
    """
    if rules is None:
        if today or kind or as_json:
            raise Misuse("--today, --format und --json gibt es nur zusammen mit --rules.")
        if ags is None:
            raise Misuse("Der Dienst prüft für einen Kreis: bitte --district angeben.")
        deliver.check(file, ags, url, key, mode)
        return
    options = Options(str(file), str(rules), ags, today, mode, kind=kind, json=as_json)
    try:
        code = run(options, sys.stdout.buffer.write)
    except Misused as refused:
        raise Misuse(str(refused)) from refused
    raise typer.Exit(code)
