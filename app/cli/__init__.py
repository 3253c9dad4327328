"""The command line `kreisspiegel`: what goes wrong is one German sentence, never a traceback."""

import typer

from app.cli import check, deliver, keys, receipts, releases, serve, supply
from app.cli.refusals import EXPECTED, exit_code, sentence

kreisspiegel = typer.Typer(
    help="Kreisspiegel: was die Kreise eines Landes über Integration wissen, nebeneinander.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
kreisspiegel.command()(serve.serve)
kreisspiegel.command()(supply.migrate)
kreisspiegel.command()(supply.load)
kreisspiegel.add_typer(keys.key, name="key")
kreisspiegel.command()(deliver.push)
kreisspiegel.command()(check.check)
kreisspiegel.add_typer(receipts.receipt, name="receipt")
kreisspiegel.add_typer(releases.release, name="release")


def main() -> None:
    """Run the command line; exits with 0, or with the code of what went wrong."""
    try:
        kreisspiegel()
    except EXPECTED as refused:
        typer.echo(f"Fehler: {sentence(refused)}", err=True)
        raise SystemExit(exit_code(refused)) from None
