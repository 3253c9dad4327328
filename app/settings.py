"""Everything the service is told from outside: read once, frozen, handed on."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AliasChoices, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """Read from `KREISSPIEGEL_*` variables in `create_app` or the command line."""

    model_config = SettingsConfigDict(
        env_prefix="KREISSPIEGEL_", frozen=True, populate_by_name=True, extra="ignore"
    )

    home: Annotated[
        Path | None,
        Field(description="Datenordner: eingebettetes PostgreSQL, Schlüssel, Protokoll."),
    ] = None
    host: Annotated[str, Field(description="Adresse, auf der der Dienst lauscht.")] = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535, description="Port; 0 nimmt einen freien.")] = 8000
    database_url: Annotated[
        SecretStr | None,
        Field(description="postgresql://… (ab Version 15) statt des eingebetteten Servers."),
    ] = None
    migration_url: Annotated[
        SecretStr | None,
        Field(description="Verbindung der Eigentümerrolle; ohne sie gilt DATABASE_URL."),
    ] = None
    run_as: Annotated[
        str | None,
        Field(description="Benutzer des eingebetteten Servers, wenn root den Dienst startet."),
    ] = None
    pg_bin: Annotated[
        Path | None,
        Field(
            validation_alias=AliasChoices("KREISSPIEGEL_PG_BIN", "PG_BIN", "pg_bin"),
            description="Ordner anderer PostgreSQL-Programme (auch PG_BIN).",
        ),
    ] = None
    pool_size: Annotated[int, Field(ge=1, le=100, description="Offene Verbindungen.")] = 10
    max_body_bytes: Annotated[
        int, Field(ge=1024, description="Größte angenommene Lieferung in Bytes.")
    ] = 512 * 1024 * 1024
    cache_mb: Annotated[
        int, Field(ge=0, le=16_384, description="Speicher für fertige Antworten; 0 schaltet ab.")
    ] = 64
    webhook_private: Annotated[
        Literal["refuse", "allow"],
        Field(description="Webhooks auch an http und an Adressen eigener Netze: allow."),
    ] = "refuse"
    timezone: Annotated[str, Field(description="Zeitzone für „heute“.")] = "Europe/Berlin"
    log_level: Annotated[str, Field(description="debug, info, warning oder error.")] = "info"
