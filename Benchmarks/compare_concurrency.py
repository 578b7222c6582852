#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Time the concurrent benchmark programs on Sennit and on the peers that are installed, side by side.

Each program runs with one thread and with several; every system runs it once before any runs it again.
Shown are the least seconds of the runs and, for a peer, Sennit's time divided by its; the same of processor
time, which is what to look at on a machine that does other things; how many times as fast several threads
are as one; and what programs print beside that. Programs that take a count run twice, and the difference of
peak memory is divided by that of the counts. Exits with 1 if a program failed.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from compare import REPOSITORY, measure, print_table

PROGRAMS = Path(__file__).resolve().parent / "concurrency"
# What is left behind, or taken, by so many more: the two counts of a program that takes one.
COUNTS = {"parked": (0, 1_000_000), "lost-choices": (100_000, 1_000_000)}
# These take their time by design, and use of it what threads there are.
ONCE = {"timers"}
ONE_THREAD = {"parked", "lost-choices"}
MANY_THREADS = {"timers"}


class Sennit:
    executable = os.environ.get("SENNIT", str(REPOSITORY / ".build/release/sennit"))
    tools = [executable]
    suffix = ".scm"

    @staticmethod
    def command(source, folder, threads):
        return [Sennit.executable, "run", "--workers", str(threads), str(source)]


class Erlang:
    tools = ["erl", "erlc"]
    suffix = ".erl"

    @staticmethod
    def command(source, folder, threads):
        if not (folder / (source.stem + ".beam")).exists():
            subprocess.run(["erlc", "-o", str(folder), str(source)], check=True)
        return ["erl", "+S", str(threads), "+P", "4000000", "-noshell", "-pa", str(folder),
                "-run", source.stem, "main", "-s", "init", "stop", "-extra"]


class Go:
    tools = ["go"]
    suffix = ".go"

    @staticmethod
    def command(source, folder, threads):
        binary = folder / source.stem
        if not binary.exists():
            subprocess.run(["go", "build", "-o", str(binary), str(source)], check=True)
        return ["env", f"GOMAXPROCS={threads}", str(binary)]


SYSTEMS = {"sennit": Sennit, "erlang": Erlang, "go": Go}


def run_once(command, folder):
    """What a program took and what it printed, as numbers by name; or None and why it failed."""
    usage, output = measure(command, folder)
    if usage is None:
        return None, output
    figures = {name: float(value) for name, value in re.findall(r"^([a-z, ]+): ([-+\d.e]+)$", output, re.M)}
    if "seconds" not in figures:
        return None, "printed no time: " + output[-200:]
    return usage | figures, None


def run_all(programs, systems, threads, runs, folder):
    """The least of each figure by program, system and threads, and the failures."""
    best, failures = {}, {}
    for program in programs:
        numbers = [1] if program in ONE_THREAD else [threads] if program in MANY_THREADS else sorted({1, threads})
        variants = [(name, number, count) for number in numbers for name in systems
                    for count in COUNTS.get(program, (None,))]
        for _ in range(1 if program in ONCE else runs):
            for name, number, count in variants:
                system = SYSTEMS[name]
                source = PROGRAMS / (program + system.suffix)
                key = (program, name, number, count)
                if key in failures or not source.exists():
                    continue
                command = system.command(source, folder, number) + ([] if count is None else [str(count)])
                figures, failure = run_once(command, folder)
                if failure:
                    failures[key] = failure
                else:
                    previous = best.get(key, figures)
                    best[key] = {figure: min(figures[figure], previous[figure]) for figure in figures}
    return best, failures


def show_times(best, programs, systems, number, key, title):
    """A table for so many threads, and how Sennit compares."""
    rows = [["", *systems]]
    for program in programs:
        count = COUNTS.get(program, (None,))[-1]
        cells = {name: best.get((program, name, number, count)) for name in systems}
        if program in MANY_THREADS or not any(cells.values()):
            continue
        own = cells.get("sennit")
        rows.append([program] + [
            "-" if cell is None else f"{cell[key]:8.3f}" + (
                f" {own[key] / cell[key]:6.2f}x" if own and name != "sennit" else "")
            for name, cell in cells.items()])
    if len(rows) > 1:
        print_table(f"least {title} with {number} thread{'s' if number > 1 else ''}, "
                    "and Sennit's divided by the peer's", rows)


def show_scaling(best, programs, systems, threads):
    rows = [["", *systems]]
    for program in programs:
        pairs = [(best.get((program, name, 1, None)), best.get((program, name, threads, None))) for name in systems]
        if threads > 1 and any(one and many for one, many in pairs):
            rows.append([program] + [
                f"{one['seconds'] / many['seconds']:.2f}" if one and many else "-" for one, many in pairs])
    if len(rows) > 1:
        print_table(f"how many times as fast with {threads} threads as with one", rows)


def show_memory(best, programs, systems):
    rows = [["", *systems]]
    for program in programs:
        if program not in COUNTS:
            continue
        low, high = COUNTS[program]
        pairs = [(best.get((program, name, 1, low)), best.get((program, name, 1, high))) for name in systems]
        rows.append([f"{program}, {high - low} more"] + [
            f"{(many['memory'] - few['memory']) * (1 << 20) / (high - low):.1f}" if few and many else "-"
            for few, many in pairs])
    if len(rows) > 1:
        print_table("peak memory, bytes each", rows)


def show_figures(best, programs, systems, threads):
    rows = [["", *systems]]
    for program in programs:
        cells = [best.get((program, name, threads, None)) or {} for name in systems]
        for figure in dict.fromkeys(figure for cell in cells for figure in cell):
            if figure not in ("seconds", "processor", "memory"):
                rows.append([f"{program}: {figure}"] + [
                    f"{cell[figure]:.3f}" if figure in cell else "-" for cell in cells])
    if len(rows) > 1:
        print_table(f"with {threads} threads", rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-s", "--systems", default=",".join(SYSTEMS), help="of: " + ", ".join(SYSTEMS))
    parser.add_argument("-b", "--programs", default=None, help="default: all in Benchmarks/concurrency")
    parser.add_argument("-n", "--runs", type=int, default=3)
    parser.add_argument("-t", "--threads", type=int, default=os.cpu_count(), help="default: one for each core")
    arguments = parser.parse_args()
    programs = (arguments.programs.split(",") if arguments.programs
                else sorted(path.stem for path in PROGRAMS.glob("*.scm")))
    chosen = arguments.systems.split(",")
    if unknown := set(chosen) - set(SYSTEMS):
        parser.error("no such system: " + ", ".join(sorted(unknown)))
    systems = [name for name in chosen if all(map(shutil.which, SYSTEMS[name].tools))]
    for name in chosen:
        if name not in systems:
            print(f"{name} is left out: there is no {' or '.join(SYSTEMS[name].tools)}")
    if "sennit" in chosen and "sennit" not in systems:
        print("build it first: swift build -c release --product sennit")
        sys.exit(1)
    with tempfile.TemporaryDirectory(prefix="sennit-bench-") as folder:
        best, failures = run_all(programs, systems, arguments.threads, arguments.runs, Path(folder))
    for number in sorted({1, arguments.threads}):
        show_times(best, programs, systems, number, "seconds", "seconds")
    show_times(best, programs, systems, 1, "processor", "processor seconds, of the whole process,")
    show_scaling(best, programs, systems, arguments.threads)
    show_memory(best, programs, systems)
    show_figures(best, programs, systems, arguments.threads)
    for (program, name, number, _), why in failures.items():
        print(f"failed: {program} on {name} with {number} threads: {why}")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
