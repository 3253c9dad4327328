"""The reader's notebook, really executed: pandas and matplotlib read the service and recompute.

Starts the service on an empty folder and runs every notebook of docs/beispiele/ in an environment
of its own; a cell that fails ends it. `--write` keeps what the cells showed.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from proofs.newcomer import ROOT, environment, free_port, serving

LOCK = ROOT / "requirements" / "notebook.txt"
PLACE = ROOT / ".venv-notebook"
NOTEBOOKS = ROOT / "docs" / "beispiele"


def tools() -> Path:
    """The reader's tools, made from their lock file when they are not there yet."""
    kept, lock = PLACE / "lock.txt", LOCK.read_bytes()
    if not kept.exists() or kept.read_bytes() != lock:
        subprocess.run([sys.executable, "-m", "venv", "--clear", PLACE], check=True)
        pip = [str(PLACE / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
        locked = ["--only-binary=:all:", "--require-hashes", "-r", str(LOCK)]
        subprocess.run([*pip, "install", "--quiet", *locked], check=True, stdout=sys.stderr)
        kept.write_bytes(lock)
    return PLACE / "bin" / "jupyter-execute"


def executed(command: Path, notebook: Path, folder: Path, address: str) -> dict[str, Any]:
    """The notebook with what its cells showed; ends the proof where one of them fails."""
    done = folder / notebook.name
    # Nothing of this machine's own settings of Jupyter or matplotlib may show.
    env = {
        **{name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ},
        "HOME": str(folder),
        "KREISSPIEGEL_URL": address,
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
    }
    subprocess.run([command, f"--output={done}", notebook], check=True, cwd=folder, env=env)
    found: dict[str, Any] = json.loads(done.read_text("utf-8"))
    return found


def settled(notebook: dict[str, Any]) -> str:
    """As it is kept: without the instants and versions of this run."""
    language = notebook["metadata"]["language_info"]
    notebook["metadata"]["language_info"] = {"name": language["name"]}
    for cell in notebook["cells"]:
        cell["metadata"] = {}
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    command = tools()
    with tempfile.TemporaryDirectory(prefix="kreisspiegel-proof-") as place:
        folder = Path(place)
        # The embedded server's own user has to get through when root runs this.
        folder.chmod(0o711)
        env = environment(folder / "data", free_port())
        work = folder / "work"
        work.mkdir()
        with serving(ROOT, env, folder / "log"):
            address = f"http://127.0.0.1:{env['KREISSPIEGEL_PORT']}"
            for notebook in sorted(NOTEBOOKS.glob("*.ipynb")):
                shown = executed(command, notebook, work, address)
                cells = [cell for cell in shown["cells"] if cell["cell_type"] == "code"]
                sys.stdout.write(
                    f"{notebook.name}: {len(cells)} Zellen ausgeführt, keine brach ab\n"
                )
                if "--write" in sys.argv[1:]:
                    notebook.write_text(settled(shown), "utf-8")
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
