# SPDX-License-Identifier: MIT
"""Put load on the network benchmark servers of Sennit and of Node, if that is installed, one after the other.

A load generator written in Go, on a core of its own where the machine has two, keeps so many connections busy,
each sending the next message when the answer to the last has come. Shown are answers a second, answers a second
of the server's processor time (what one core could do at most), and connections that failed. Exits with 1 if
one did."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "network")
SENNIT = os.environ.get("SENNIT", ".build/release/sennit")


def pinned(core, command):
    enough = (os.cpu_count() or 1) > 1 and shutil.which("taskset")
    return ["taskset", "-c", str(core), *command] if enough else command


def processor_seconds(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(load, server, kind, connections, seconds):
    """Answers, failures, seconds and the server's processor seconds."""
    with subprocess.Popen(pinned(0, server), stdout=subprocess.PIPE, text=True) as process:
        try:
            port = process.stdout.readline().strip()
            subprocess.run(pinned(1, [load, kind, port, "10", "1"]), capture_output=True, check=True)
            before = processor_seconds(process.pid)
            command = pinned(1, [load, kind, port, str(connections), str(seconds)])
            output = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()
            used = processor_seconds(process.pid) - before
        finally:
            process.kill()
    return int(output[0]), int(output[1]), float(output[2]), used


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-s", dest="seconds", type=float, default=4, help="of each measurement")
    parser.add_argument("-c", dest="connections", default="100,10000", help="numbers of connections")
    parser.add_argument("-n", dest="runs", type=int, default=1)
    options = parser.parse_args()
    if not shutil.which("go"):
        print("Benchmarks/run-network: go, in which the load generator is written, is not installed: left out")
        return 0
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        load = os.path.join(folder, "load")
        subprocess.run(["go", "build", "-o", load, os.path.join(FOLDER, "load.go")], check=True)
        systems = {"sennit": lambda kind: [SENNIT, "run", os.path.join(FOLDER, kind + ".scm")]}
        if shutil.which("node"):
            systems["node"] = lambda kind: ["node", os.path.join(FOLDER, kind + ".js")]
        print(f"{'':22}{'answers/s':>12}{'per cpu second':>16}{'failed':>8}")
        for kind in ["echo", "http"]:
            for connections in options.connections.split(","):
                rates = {}
                for _ in range(options.runs):
                    for name, server in systems.items():
                        answers, failures, seconds, used = measure(
                            load, server(kind), kind, int(connections), options.seconds)
                        rate = answers / max(used, 0.01)
                        rates.setdefault(name, []).append(rate)
                        failed |= failures > 0
                        label = f"{kind} {connections} {name}"
                        print(f"{label:22}{answers / seconds:12.0f}{rate:16.0f}{failures:8}", flush=True)
                        time.sleep(0.2)
                if len(rates) == 2:
                    print(f"    of Node's, per cpu second: {max(rates['sennit']) / max(rates['node']):.2f}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
