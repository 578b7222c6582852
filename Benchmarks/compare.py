#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Time the benchmark programs on Sennit and on the peers that are installed, side by side.

Every system runs a program once before any runs it again, so that a disturbance hits all alike; the
least time of the runs is shown, with its ratio to the first peer, and the peak memory of the process.
Programs print "seconds: N", which leaves out start-up and compilation; of `startup` the whole
process is timed. Exits with 1 if a program failed.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAMS = HERE / "programs"
REPOSITORY = HERE.parent


class System:
    """A system: what must be on the path, the command before the program, and how it takes programs."""

    def __init__(self, command, suffix=".scm", prelude=None):
        self.command = command
        self.suffix = suffix
        self.prelude = prelude

    def is_installed(self):
        return shutil.which(self.command[0]) is not None

    def prepare(self, program, folder):
        """The file to run for a program; None where there is none for this system."""
        source = PROGRAMS / (program + self.suffix)
        if not source.exists():
            return None
        # What needs a library of Sennit's own.
        if self is not SYSTEMS["sennit"] and re.search(r"(?m)^\(import .*\(sennit ", source.read_text()):
            return None
        if self.prelude is None:
            return source
        text = re.sub(r"(?m)^\(import .*\)$", "", source.read_text())
        adapted = folder / f"{self.prelude}-{source.name}"
        adapted.write_text((HERE / "preludes" / f"{self.prelude}.scm").read_text() + text)
        return adapted


SYSTEMS = {
    "sennit": System([os.environ.get("SENNIT", str(REPOSITORY / ".build/release/sennit"))]),
    "chez": System(["chezscheme", "--script"], prelude="chez"),
    "guile": System(["guile", "--r7rs"]),
    "lua": System(["lua5.4"], suffix=".lua"),
}


def measure(command, folder):
    """Runs a command; the seconds, processor seconds and peak memory in MiB it took, and its output; of one
    that failed None and the reason.

    Under GNU time where there is one: a child that this process starts is at first as large as this
    process, and would be charged with that.
    """
    report = folder / "memory"
    report.unlink(missing_ok=True)
    gnu_time = shutil.which("time") if sys.platform == "linux" else None
    argv = ([gnu_time, "-f", "%M", "-o", str(report)] if gnu_time else []) + command
    start = time.monotonic()
    process = subprocess.Popen(argv, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        return None, f"exit {process.returncode}: {' '.join(output.split())[-200:]}"
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    memory = int(report.read_text().split()[-1]) / 1024 if gnu_time else usage.ru_maxrss / unit
    return {"seconds": wall, "processor": usage.ru_utime + usage.ru_stime, "memory": memory}, output


def run_once(system, program, source, folder):
    usage, output = measure(system.command + [str(source)], folder)
    if usage is None:
        return {"failure": output}
    printed = re.search(r"^seconds: ([\d.e-]+)", output, re.M)
    if program == "startup":
        return usage
    if not printed:
        return {"failure": "printed no time: " + output[-200:]}
    return usage | {"seconds": float(printed[1])}


def run_all(programs, systems, runs, folder):
    """The least seconds and memory by program and system, and the failures."""
    best, failures = {}, {}
    for program in programs:
        sources = {name: SYSTEMS[name].prepare(program, folder) for name in systems}
        for _ in range(runs):
            for name in systems:
                if sources[name] is None or (program, name) in failures:
                    continue
                result = run_once(SYSTEMS[name], program, sources[name], folder)
                if "failure" in result:
                    failures[program, name] = result["failure"]
                    continue
                previous = best.get((program, name), result)
                best[program, name] = {key: min(result[key], previous[key]) for key in result}
    return best, failures


def print_table(title, rows):
    """Prints rows of cells, the header first, the columns aligned."""
    print(f"\n{title}")
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        print(row[0].ljust(widths[0]), *(cell.rjust(w) for cell, w in zip(row[1:], widths[1:])), sep="  ")


def show(programs, systems, best):
    base = next((name for name in systems if name != "sennit"), systems[0])
    header = ["", *systems]
    times, memory = [header], [header]
    for program in programs:
        cells = [best.get((program, name)) for name in systems]
        reference = best.get((program, base))
        times.append([program] + [
            "-" if cell is None else f"{cell['seconds']:9.3f}" + (
                f" {cell['seconds'] / reference['seconds']:6.2f}x" if reference and reference["seconds"] else " " * 8)
            for cell in cells])
        memory.append([program] + ["-" if cell is None else f"{cell['memory']:.1f}" for cell in cells])
    print_table(f"least seconds, ratio to {base}", times)
    print_table("peak memory, MiB", memory)


def run_public_suite():
    """The public r7rs-benchmarks, by the script that times them, where both are at hand."""
    checkout = os.environ.get("R7RS_BENCHMARKS")
    runner = Path(os.environ.get("R7RS_RUNNER", REPOSITORY.parent / "shared/bench/r7rs.py"))
    if not checkout:
        print("\nThe public r7rs-benchmarks are left out: set R7RS_BENCHMARKS to a checkout of them.")
        return True
    if not runner.exists():
        print(f"\nThe public r7rs-benchmarks are left out: {runner} is missing; set R7RS_RUNNER to the script.")
        return True
    print("\nThe public r7rs-benchmarks:", flush=True)
    installed = [name for name in ("chez", "guile") if SYSTEMS[name].is_installed()] + ["sennit"]
    command = " ".join(SYSTEMS["sennit"].command) + " run {src}"
    return subprocess.run([sys.executable, str(runner), checkout, "-s", ",".join(installed),
                           "--cmd", f"sennit={command}"]).returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-s", "--systems", default=",".join(SYSTEMS), help="of: " + ", ".join(SYSTEMS))
    parser.add_argument("-b", "--programs", default=None, help="default: all in Benchmarks/programs")
    parser.add_argument("-n", "--runs", type=int, default=3)
    arguments = parser.parse_args()
    programs = (arguments.programs.split(",") if arguments.programs
                else sorted(path.stem for path in PROGRAMS.glob("*.scm")))
    chosen = arguments.systems.split(",")
    if unknown := set(chosen) - set(SYSTEMS):
        parser.error("no such system: " + ", ".join(sorted(unknown)))
    systems = [name for name in chosen if SYSTEMS[name].is_installed()]
    for name in chosen:
        if name not in systems:
            print(f"{name} is left out: there is no {SYSTEMS[name].command[0]}")
    if "sennit" in chosen and "sennit" not in systems:
        print("build it first: swift build -c release --product sennit")
        sys.exit(1)
    with tempfile.TemporaryDirectory(prefix="sennit-bench-") as folder:
        best, failures = run_all(programs, systems, arguments.runs, Path(folder))
    show(programs, systems, best)
    for (program, name), why in failures.items():
        print(f"failed: {program} on {name}: {why}")
    passed = not failures
    if arguments.programs is None and "sennit" in systems:
        passed = run_public_suite() and passed
    sys.exit(0 if passed else 1)


if __name__ == "__main__":
    main()
