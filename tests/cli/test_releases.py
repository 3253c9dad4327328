"""A release can be checked without the service, and built again from what stood at its instant."""

import asyncio
import json
import subprocess
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.asking import got
from tests.factories import World
from tests.releases.made import made

Run = Callable[..., subprocess.CompletedProcess[str]]
NOBODY = "5b1c8a52-6f0e-4f0c-9a53-0d7a3c0a4f11"


async def fetched(world: World, folder: Path) -> str:
    """A release's number; its package, unpacked and whole, and the public keys, in the folder."""
    key = await world.key("ministry")
    there = (await got(world, "/v1/releases", {}, **key))["items"]
    release = str((there[0] if there else await made(world))["id"])
    package = await world.client.get(f"/v1/releases/{release}/package.zip", headers=key)
    (folder / "package.zip").write_bytes(package.content)
    (folder / "keys.json").write_bytes((await world.client.get("/v1/receipt-keys")).content)
    with zipfile.ZipFile(folder / "package.zip") as held:
        held.extractall(folder)
    return release


async def test_a_package_is_checked_without_the_service(
    kept: World, run: Run, tmp_path: Path
) -> None:
    await fetched(kept, tmp_path)

    async def verify(name: str) -> subprocess.CompletedProcess[str]:
        arguments = ("release", "verify", str(tmp_path / name), "--keys")
        return await asyncio.to_thread(run, *arguments, str(tmp_path / "keys.json"))

    for name in ("package.zip", "manifest.json"):
        told = await verify(name)
        assert told.returncode == 0, told.stdout + told.stderr
        assert told.stdout.startswith("Unterschrift echt: Veröffentlichung „Arbeitskreis")
        assert "unverändert      comparisons.xlsx" in told.stdout
    with (tmp_path / "concepts.csv").open("ab") as file:
        file.write(b"\n")
    (tmp_path / "projects.csv").unlink()
    told = await verify("manifest.json")
    assert told.returncode == 1
    assert "VERÄNDERT        concepts.csv" in told.stdout
    assert told.stdout.rstrip().endswith("nicht mehr das, was versiegelt wurde.")
    assert "liegt nicht bei  projects.csv" in told.stdout
    manifest = json.loads((tmp_path / "manifest.json").read_bytes())
    manifest["as_of"] = "2020-01-01T00:00:00Z"
    (tmp_path / "forged.json").write_text(json.dumps(manifest))
    forged = await verify("forged.json")
    assert (forged.returncode, "Unterschrift passt nicht" in forged.stdout) == (1, True)
    # Signed with the same key, and yet no receipt.
    receipt = ("receipt", "verify", str(tmp_path / "manifest.json"), "--keys")
    other = await asyncio.to_thread(run, *receipt, str(tmp_path / "keys.json"))
    assert (other.returncode, "release verify" in other.stderr) == (2, True)
    (tmp_path / "broken.zip").write_bytes(b"PK")
    for name in ("broken.zip", "keys.json", "nothing.json"):
        assert (await verify(name)).returncode == 2, name


async def test_a_release_is_built_again_and_compared(kept: World, run: Run, tmp_path: Path) -> None:
    release = await fetched(kept, tmp_path)
    settings = {"database_url": kept.superuser.url.render_as_string(hide_password=False)}
    build = partial(asyncio.to_thread, run, "release", "rebuild", told=settings)
    told = await build(release, "--check", "--into", str(tmp_path / "again"))
    assert told.returncode == 0, told.stdout + told.stderr
    built = sorted(place.name for place in (tmp_path / "again").iterdir())
    assert len(built) == 11
    for name in built:
        assert (tmp_path / "again" / name).read_bytes() == (tmp_path / name).read_bytes(), name
    unknown = await build(NOBODY, "--check")
    assert unknown.returncode == 1
    assert f"Es gibt keine Veröffentlichung {NOBODY}" in unknown.stderr
    # Somebody at the tables themselves, past all that the service does.
    await kept.sql("UPDATE observation SET value = value + 1 WHERE indicator = 'DEM-01'")
    told = await build(release, "--check")
    assert told.returncode == 1
    lines = [line.split("  ")[-1] for line in told.stdout.splitlines()]
    assert "comparisons.csv: anders als versiegelt" in lines
    assert "projects.csv: gleich" in lines
    assert (await build(release)).returncode == 0
