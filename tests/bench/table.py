#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""table.py BUILD WORK SCALE LIBDUCKDB [IMPORT_RUNS]: the whole table of performance goals in one run.

Imports, opens and asks with the release build in BUILD and with DuckDB, in turn, and prints each goal with what was
measured: ratios, DuckDB being 1. WORK is a work directory that `setup.sh` of the peers has filled (see README.md); the
folder of the peers is $DILIM_SHARED/bench, else ../shared/bench beside the project. DuckDB's store is made if it is
not there. Ends with 1 if a goal that must hold does not."""
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.environ.get("DILIM_SHARED", os.path.join(HERE, "..", "..", "..", "shared"))
PEERS = os.path.join(SHARED, "bench")

# What is measured against what: (name, must, aim) by scale; None where a scale has no goal of its own.
GOALS = {
    "L": {
        "import, wall": (0.40, 0.25), "import, CPU": (0.30, 0.20), "import, peak memory": (1.0, 0.75),
        "file": (1.4, 1.0), "eight segments, warm": (0.10, 0.05), "each single segment, the worst": (0.35, 0.20),
        "threshold edited / simplest query": (0.15, 0.04), "window edited / s6": (0.05, 0.02),
        "eight segments, cold": (0.60, 0.40), "RFM and grid": (0.10, 0.05), "cohort matrix": (0.06, 0.03),
        "device x country": (0.06, 0.03), "peak memory over all queries": (0.5, 0.35),
    },
    "M": {"import, wall": (0.25, None), "eight segments, warm": (0.12, None)},
}


def lines_of(command, **more):
    done = subprocess.run(command, capture_output=True, text=True, **more)
    if done.returncode:
        sys.exit("failed: %s\n%s" % (" ".join(command), done.stderr))
    return done.stdout.splitlines()


def import_ratios(build, work, scale, library, runs):
    program = "sh %s/import_files.sh %s/app/dilim-cli {data} {out} {only}" % (HERE, build)
    lines = lines_of([sys.executable, os.path.join(PEERS, "run_pairs.py"), work, scale, str(runs), library, program])
    print("\n".join(lines), flush=True)
    found = re.search(r"store +program/duckdb +wall ([\d.]+) +cpu ([\d.]+) +peak ([\d.]+) +file ([\d.]+)", lines[-1])
    return [float(part) for part in found.groups()]


def duck_answers(work, scale, library):
    store = os.path.join(work, "db", scale + ".duckdb")
    if not os.path.exists(store):
        sql = os.path.join(work, "db", "store.sql")
        with open(os.path.join(PEERS, "peers", "duck_import.sql")) as source, open(sql, "w") as target:
            target.write(source.read().replace("@DIR@", os.path.join(work, "data", scale)))
        for part in ("customers", "orders", "order_lines", "events", "checkpoint"):
            lines_of([os.path.join(work, "bin", "duck"), library, store, "2", sql, part, "1"])
    sql = os.path.join(PEERS, "peers", "duck_queries.sql")
    answers = {}
    with open(sql) as source:
        names = re.findall(r"^-- @(\w+)", source.read(), re.M)
    for name in names:
        for line in lines_of([os.path.join(work, "bin", "duck"), library, store, "2", sql, name, "7", "cold"]):
            answer = json.loads(line)
            answers[answer["name"]] = answer
    return answers


def own_answers(build, work, scale):
    workspace = os.path.join(work, "db", scale + ".dilim")
    if os.path.exists(workspace):
        os.remove(workspace)
    lines_of(["sh", os.path.join(HERE, "import_files.sh"), build + "/app/dilim-cli",
              os.path.join(work, "data", scale), workspace])
    answers = {}
    for line in lines_of([build + "/tests/bench/bench_queries", workspace]):
        answer = json.loads(line)
        answers[answer["name"]] = answer
    return answers


def main():
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    build, work, scale, library = sys.argv[1:5]
    runs = int(sys.argv[5]) if len(sys.argv) > 5 else 3
    wall, cpu, peak, size = import_ratios(build, work, scale, library, runs)
    duck = duck_answers(work, scale, library)
    own = own_answers(build, work, scale)

    segments = ["s%d" % i for i in range(1, 9)]
    print("\n| segment | customers | DuckDB's | first ms | warm ms | DuckDB first | warm | ratio |")
    print("|---|---|---|---|---|---|---|---|")
    for name in segments:
        ours, theirs = own[name], duck[name + ".count"]
        print("| %s | %d | %d | %.1f | %.2f | %.1f | %.1f | %.3f |" % (
            name, ours["rows"], duck[name + ".ids"]["rows"], ours["first_ms"], ours["warm_ms"], theirs["first_ms"],
            theirs["warm_ms"], ours["warm_ms"] / theirs["warm_ms"]))
    warm_of_duck = sum(duck[name + ".count"]["warm_ms"] for name in segments)
    cold_of_duck = sum(duck[name + ".count"]["first_ms"] for name in segments) + duck["s1.count"]["open_ms"]
    rfm_of_duck = min(duck[name]["warm_ms"] for name in ("rfm_grid", "rfm_quantile_grid"))
    simplest = min(duck[name + ".count"]["warm_ms"] for name in segments)
    measured = {
        "import, wall": wall, "import, CPU": cpu, "import, peak memory": peak, "file": size,
        "eight segments, warm": own["segments"]["warm_ms"] / warm_of_duck,
        "each single segment, the worst": max(
            own[name]["warm_ms"] / duck[name + ".count"]["warm_ms"] for name in segments),
        "threshold edited / simplest query": own["edit_threshold"]["warm_ms"] / simplest,
        "window edited / s6": own["edit_window"]["warm_ms"] / duck["s6.count"]["warm_ms"],
        "eight segments, cold": own["cold"]["first_ms"] / cold_of_duck,
        "RFM and grid": own["rfm"]["warm_ms"] / rfm_of_duck,
        "cohort matrix": own["cohorts"]["warm_ms"] / duck["cohort"]["warm_ms"],
        "device x country": own["device_country"]["warm_ms"] / duck["devgeo"]["warm_ms"],
        "peak memory over all queries": own["memory"]["peak_mb"] / max(answer["peak_mb"] for answer in duck.values()),
    }
    failed = []
    print("\n| goal at %s, ratio to DuckDB | must | aim | measured | |\n|---|---|---|---|---|" % scale)
    for name, ratio in measured.items():
        must, aim = GOALS.get(scale, {}).get(name, (None, None))
        verdict = "" if must is None else "holds" if ratio <= must else "DOES NOT HOLD"
        if aim is not None and ratio <= aim:
            verdict = "aim reached"
        if must is not None and ratio > must:
            failed.append(name)
        shown = ["-" if goal is None else "%.2f" % goal for goal in (must, aim)]
        print("| %s | %s | %s | %.3f | %s |" % (name, shown[0], shown[1], ratio, verdict))
    print("\nfirst page after opening: %.0f ms (goal 1,000); rule of 60 conditions, 8 deep, edited: %.2f ms (goal 50); "
          "peak memory %d MB" % (own["open"]["first_ms"], own["edit_60_conditions"]["warm_ms"],
                                 own["memory"]["peak_mb"]))
    sys.exit(1 if failed else 0)


main()
