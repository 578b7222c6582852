#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Time the programs in Benchmarks/collections on Sennit and on the peers that are installed, side by side.

A program does each thing with a million entries over and over in one process until that gets no faster, and prints
the least seconds, and the bytes that an entry takes. Shown is the least of several runs and, for a peer, Sennit's
figure divided by its. Exits with 1 if a program failed.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from compare import REPOSITORY, print_table

PROGRAMS = Path(__file__).resolve().parent / "collections"
# By system: the command before the program's name, and how the name ends.
SYSTEMS = {
    "sennit": ([os.environ.get("SENNIT", str(REPOSITORY / ".build/release/sennit")), "run"], ".scm"),
    "clojure": (["clojure"], ".clj"),
    "guile": (["guile"], ".guile.scm"),
}


def run_once(command):
    """What a program printed, as numbers by name; or None and why it failed."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        return None, f"exit {done.returncode}: {' '.join(done.stdout.split())[-200:]}"
    figures = {name: float(value) for name, value in re.findall(r"^([a-z ]+): ([-+\d.eE]+)$", done.stdout, re.M)}
    return (figures, None) if figures else (None, "printed no figures: " + done.stdout[-200:])


def show(program, systems, best):
    rows = [["", *systems]]
    own = best.get((program, "sennit"), {})
    names = dict.fromkeys(name for system in systems for name in best.get((program, system), {}))
    for name in names:
        cells = [name]
        for system in systems:
            value = best.get((program, system), {}).get(name)
            ratio = f" {own[name] / value:6.2f}x" if value and name in own and system != "sennit" else ""
            cells.append("-" if value is None else f"{value:9.3f}{ratio}")
        rows.append(cells)
    print_table(f"{program}: least seconds, and Sennit's divided by the peer's", rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-s", "--systems", default=",".join(SYSTEMS), help="of: " + ", ".join(SYSTEMS))
    parser.add_argument("-b", "--programs", default=None, help="default: all in Benchmarks/collections")
    parser.add_argument("-n", "--runs", type=int, default=1)
    arguments = parser.parse_args()
    programs = (arguments.programs.split(",") if arguments.programs
                else sorted(path.stem for path in PROGRAMS.glob("*.scm") if not path.stem.endswith(".guile")))
    chosen = arguments.systems.split(",")
    if unknown := set(chosen) - set(SYSTEMS):
        parser.error("no such system: " + ", ".join(sorted(unknown)))
    systems = [name for name in chosen if shutil.which(SYSTEMS[name][0][0])]
    for name in chosen:
        if name not in systems:
            print(f"{name} is left out: there is no {SYSTEMS[name][0][0]}")
    if "sennit" in chosen and "sennit" not in systems:
        print("build it first: swift build -c release --product sennit")
        sys.exit(1)
    best, failures = {}, {}
    for program in programs:
        for _ in range(arguments.runs):
            for name in systems:
                command, suffix = SYSTEMS[name]
                source = PROGRAMS / (program + suffix)
                if (program, name) in failures or not source.exists():
                    continue
                figures, failure = run_once(command + [str(source)])
                if failure:
                    failures[program, name] = failure
                    continue
                previous = best.setdefault((program, name), figures)
                best[program, name] = {key: min(value, previous[key]) for key, value in figures.items()}
        show(program, systems, best)
    for (program, name), why in failures.items():
        print(f"failed: {program} on {name}: {why}")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
