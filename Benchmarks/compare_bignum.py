#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Time long integers on Sennit beside C programs that call GMP for the same operations in the same order.

Both run in turn; the least times of the runs are shown, and their ratio. "elapsed" is what the programs print,
without start-up; "processor" is that of the whole process, less what an empty one takes, collector's thread
included: on a machine that does other things at the same time, look at that. Exits with 1 if a program failed.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from compare import measure, print_table

HERE = Path(__file__).resolve().parent
PROGRAMS = HERE / "bignum"
SENNIT = os.environ.get("SENNIT", str(HERE.parent / ".build/release/sennit"))


def compile_program(name, folder):
    compiler = shutil.which("cc") or shutil.which("clang")
    if compiler is None:
        sys.exit("run-bignum: there is no C compiler")
    binary = folder / name
    subprocess.run([compiler, "-O2", "-o", str(binary), str(PROGRAMS / (name + ".c")), "-lgmp"], check=True)
    return [str(binary)]


def run_once(command, folder):
    usage, output = measure(command, folder)
    printed = re.search(r"^seconds: ([\d.e-]+)", output, re.M)
    if usage is None or not printed:
        sys.exit(f"failed: {' '.join(command)}: {output}")
    return {"elapsed": float(printed[1]), "processor": usage["processor"]}


def least(first, second):
    return second if first is None else {key: min(first[key], second[key]) for key in first}


def start_up(folder):
    """The processor seconds of an empty program."""
    return min(measure([SENNIT, "-e", "1"], folder)[0]["processor"] for _ in range(5))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-b", "--programs", default=None, help="default: all in Benchmarks/bignum")
    parser.add_argument("-n", "--runs", type=int, default=5)
    arguments = parser.parse_args()
    programs = (arguments.programs.split(",") if arguments.programs
                else sorted(path.stem for path in PROGRAMS.glob("*.scm")))
    if not os.access(SENNIT, os.X_OK):
        sys.exit("build it first: swift build -c release --product sennit")
    rows = [["", "C elapsed", "sennit", "ratio", "C processor", "sennit", "ratio"]]
    with tempfile.TemporaryDirectory(prefix="sennit-bench-") as name:
        folder = Path(name)
        empty = start_up(folder)
        for program in programs:
            compiled = compile_program(program, folder)
            best = [None, None]
            for _ in range(arguments.runs):
                best[0] = least(best[0], run_once(compiled, folder))
                best[1] = least(best[1], run_once([SENNIT, "run", str(PROGRAMS / (program + ".scm"))], folder))
            best[1]["processor"] -= empty
            cells = [program]
            for key in ("elapsed", "processor"):
                c, sennit = best[0][key], best[1][key]
                cells += [f"{c:.3f}", f"{sennit:.3f}", f"{sennit / c:.2f}x" if c else "-"]
            rows.append(cells)
    print_table("least seconds, ratio to C with GMP", rows)


if __name__ == "__main__":
    main()
