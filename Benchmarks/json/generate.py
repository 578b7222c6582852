#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write a JSON document of some 50 MB to a file: records as an API returns them, events, and coordinates."""
import json
import random
import sys

FIRST = ["Ada", "Grace", "Alan", "Barbara", "Edsger", "Noam", "Zoë", "José", "Søren", "Kurt"]
LAST = ["Lovelace", "Hopper", "Turing", "Liskov", "Dijkstra", "Łukasiewicz", "Gödel", "Church", "Nakamura"]
WORDS = ["immutable", "scheme", "fiber", "value", "quick", "\"quoted\"", "brown", "fox", "naïve", "日本語",
         "back\\slash", "line\nbreak", "tab\there", "collector", "register", "machine"]
TAGS = ["new", "sale", "archived", "internal", "beta", "long-term-support"]


def text(r, low, high):
    return " ".join(r.choice(WORDS) for _ in range(r.randint(low, high)))


def record(r, i):
    return {
        "id": i,
        "guid": "%08x-%04x-%04x" % (r.getrandbits(32), r.getrandbits(16), r.getrandbits(16)),
        "name": r.choice(FIRST) + " " + r.choice(LAST),
        "email": "user%d@example.org" % r.randint(1, 10**6),
        "active": r.random() < 0.7,
        "balance": round(r.uniform(-1000, 100000), 2),
        "score": r.random(),
        "parent": None if r.random() < 0.3 else r.randint(0, i),
        "tags": r.sample(TAGS, r.randint(0, 3)),
        "address": {"street": text(r, 1, 3), "city": r.choice(LAST), "zip": "%05d" % r.randint(0, 99999),
                    "location": {"latitude": round(r.uniform(-90, 90), 6), "longitude": round(r.uniform(-180, 180), 6)}},
        "about": text(r, 5, 40),
        "registered": "2026-%02d-%02dT%02d:%02d:%02dZ" % (r.randint(1, 12), r.randint(1, 28), r.randint(0, 23),
                                                        r.randint(0, 59), r.randint(0, 59)),
    }


def event(r, i):
    return {"t": 1790000000000 + 37 * i, "kind": r.choice(["click", "view", "scroll"]), "x": r.randint(0, 1920),
            "y": r.randint(0, 1080), "d": [r.randint(0, 9) for _ in range(r.randint(0, 6))]}


def main(path, megabytes):
    r = random.Random(4)
    size = 0
    with open(path, "w", encoding="utf-8") as out:
        def put(part):
            nonlocal size
            size += len(part.encode("utf-8"))
            out.write(part)

        def array(name, make, share, **options):
            end = size + share * megabytes * 1_000_000
            put('%s:[' % json.dumps(name))
            i = 0
            while size < end:
                if i:
                    put(",")
                put(json.dumps(make(r, i), **options))
                i += 1
            put("]")

        put("{")
        array("records", record, 0.5, ensure_ascii=False)
        put(",\n")
        array("events", event, 0.25, separators=(",", ":"))
        put(",\n")
        array("shapes", lambda r, i: [[r.uniform(-180, 180), r.uniform(-90, 90)] for _ in range(50)], 0.15,
              separators=(",", ":"))
        put(",\n")
        array("pretty", record, 0.1, indent=2)
        put("}\n")


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 50)
