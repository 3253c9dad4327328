"""What was measured of the comparison as tables of Markdown, ratios first."""

from statistics import median

from benchmarks import comparison
from benchmarks.comparison import MANY, ONE, SQL, TYPED, Measured, Taken
from benchmarks.peers.compared import OURS, Peer
from benchmarks.synthetic import DISTRICTS


def tables(measured: Measured) -> list[str]:
    """Every table of a run."""
    return [
        f"## {comparison.CODE} in {comparison.PERIOD} over {DISTRICTS} synthetic districts",
        "",
        *(f"- {name}: {what}" for name, what in measured.told.items()),
        "",
        *_cases(measured),
        "",
        *_growth(measured),
        *_peers(measured.peers),
    ]


def _cases(measured: Measured) -> list[str]:
    lines = [
        "| values held | case | ms min / median / max | times the statement | with numbers"
        " | CPU ms (median) | times the statement by CPU | with numbers |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for (size, name), one in measured.taken.items():
        both = [measured.taken[size, each] for each in (SQL, TYPED)]
        seconds = " | ".join(_times(one.seconds, least.seconds) for least in both)
        cpu = " | ".join(_times(one.cpu, least.cpu) for least in both)
        lines.append(
            f"| {size:,} | {name} | {spread(one.seconds)} | {seconds}"
            f" | {1000 * median(one.cpu):.1f} | {cpu} |"
        )
    return lines


def _growth(measured: Measured) -> list[str]:
    sizes = sorted({size for size, _ in measured.taken})
    smallest, largest = sizes[0], sizes[-1]
    lines = [
        f"| from {smallest:,} to {largest:,} values | by the clock | by CPU |",
        "|---|---|---|",
    ]
    for name in (SQL, ONE, MANY):
        few, many = measured.taken[smallest, name], measured.taken[largest, name]
        lines.append(
            f"| {name} | × {_times(many.seconds, few.seconds)} | × {_times(many.cpu, few.cpu)} |"
        )
    lines += ["", "| values held | a profile is so many comparisons | by CPU |", "|---|---|---|"]
    for size in sizes:
        many, one = (measured.taken[size, name] for name in (MANY, ONE))
        lines.append(
            f"| {size:,} | {_times(many.seconds, one.seconds)} | {_times(many.cpu, one.cpu)} |"
        )
    return lines


def _peers(peers: list[Peer]) -> list[str]:
    if not peers:
        return []
    ours: dict[int, Taken] = {one.size: Taken(one.seconds, []) for one in peers if one.name == OURS}
    lines = [
        *("", "## The same numbers from other systems", ""),
        "From the request to the numbers in the client: state value with interval, quartiles, and"
        " per district interval, quartile, percentile, signal and side; all checked to be the same."
        " The peers hand out the rows and know neither revisions, `as_of`, territory, rights and"
        " hidden figures nor flags and reasons.",
        "",
        "| values held | system | ms min / median / max | times ours |",
        "|---|---|---|---|",
    ]
    for one in peers:
        times = median(one.seconds) / median(ours[one.size].seconds)
        lines.append(f"| {one.size:,} | {one.name} | {spread(one.seconds)} | {times:.2f} |")
    return lines


def _times(mine: list[float], theirs: list[float]) -> str:
    """The median over the rounds, each beside its own baseline."""
    return f"{median(one / other for one, other in zip(mine, theirs, strict=True)):.2f}"


def spread(seconds: list[float]) -> str:
    some = (min(seconds), median(seconds), max(seconds))
    return " / ".join(f"{1000 * one:.1f}" for one in some)
