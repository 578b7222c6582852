#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Time reading and writing a large JSON document in Sennit and in what is installed of other systems.

Peers are guile-json, the library of Swish on Chez Scheme if SWISH is a checkout of it (github.com/becls/swish), and
Node. Reading is from a file to a value, writing from that to a string. Each system runs once before any runs again; the
least times are shown, with their ratio to those of the best Scheme beside Sennit, and the peak memory.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from compare import HERE, REPOSITORY, measure

PROGRAMS = HERE / "json"


def systems():
    found = {"sennit": [os.environ.get("SENNIT", str(REPOSITORY / ".build/release/sennit")), str(PROGRAMS / "sennit.scm")]}
    if os.environ.get("SWISH") and shutil.which("chezscheme"):
        found["swish"] = ["chezscheme", "--script", str(PROGRAMS / "chez.ss")]
    if shutil.which("guile") and subprocess.run(
            ["guile", "-c", "(use-modules (json))"], stderr=subprocess.DEVNULL).returncode == 0:
        found["guile"] = ["guile", "--no-auto-compile", str(PROGRAMS / "guile.scm")]
    if shutil.which("node"):
        found["node"] = ["node", "--max-old-space-size=8192", str(PROGRAMS / "node.js")]
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-m", "--megabytes", type=float, default=50, help="size of the document (%(default)s)")
    parser.add_argument("-n", "--runs", type=int, default=3, help="how often (%(default)s)")
    options = parser.parse_args()
    results = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        document = folder / "document.json"
        subprocess.run([sys.executable, str(PROGRAMS / "generate.py"), str(document), str(options.megabytes)], check=True)
        for _ in range(options.runs):
            for system, command in systems().items():
                usage, output = measure(command + [str(document)], folder)
                if usage is None:
                    sys.exit(f"{system}: {output}")
                times = {key: float(value) for key, value in re.findall(r"(?m)^(read|write): ([-0-9.e]+)", output)}
                best = results.setdefault(system, dict(times, memory=usage["memory"], processor=usage["processor"]))
                for key, value in list(times.items()) + [("processor", usage["processor"]), ("memory", usage["memory"])]:
                    best[key] = min(best[key], value)
    schemes = [result for system, result in results.items() if system in ("swish", "guile")]
    print(f"{'':8} {'read':>9} {'ratio':>6} {'write':>9} {'ratio':>6} {'processor':>10} {'memory':>9}")
    for system, result in results.items():
        ratios = [f"{result[key] / min(other[key] for other in schemes):6.2f}" if schemes else f"{'':6}"
                  for key in ("read", "write")]
        print(f"{system:8} {result['read']:7.3f} s {ratios[0]} {result['write']:7.3f} s {ratios[1]}"
              f" {result['processor']:8.2f} s {result['memory']:5.0f} MiB")


if __name__ == "__main__":
    main()
