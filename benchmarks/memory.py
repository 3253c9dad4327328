"""How much memory a process takes for a job, above what it held when idle (Linux)."""

from pathlib import Path

# Written to clear_refs, it starts the high-water mark anew at what is held now.
RESET = "5"


def idle_mib(pid: int) -> float:
    """What the process holds now; its high-water mark starts here."""
    Path(f"/proc/{pid}/clear_refs").write_text(RESET, "ascii")
    return _held(pid, "VmRSS")


def peak_mib(pid: int) -> float:
    """The most it held since `idle_mib`."""
    return _held(pid, "VmHWM")


def _held(pid: int, line: str) -> float:
    status = Path(f"/proc/{pid}/status").read_text("utf-8")
    return int(status.split(f"{line}:")[1].split()[0]) / 1024
