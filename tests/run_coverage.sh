#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the tests of a build made with the coverage preset, each under the C locale, and prints how many lines of src they
# reached: by folder, in all, and the ten files with the most lines left. Fails if a test fails or the share is under
# DILIM_COVERAGE per cent (90). Line by line: BUILD_FOLDER/coverage/index.html.
# Usage: run_coverage.sh BUILD_FOLDER [arguments of ctest]
set -eu

build=$(cd "$1" && pwd)
shift
source_dir=$(cd "$(dirname "$0")/.." && pwd)
wanted=${DILIM_COVERAGE:-90}
DILIM_RULES=${DILIM_RULES:-1000}
export DILIM_RULES
out=$build/coverage
mkdir -p "$out"

find "$build" -name '*.gcda' -delete
result=0
ctest --test-dir "$build" -R ':C$|^fuzz/' --no-tests=error --output-on-failure -j "$(nproc)" "$@" >"$out/tests.log" 2>&1 || result=$?
[ "$result" = 0 ] || cat "$out/tests.log"
tail -n 3 "$out/tests.log"

# Lines are counted in whatever program runs them: a header of src counts in the tests, too.
(cd "$build" && gcovr --root "$source_dir" --filter "$source_dir/src/" -j "$(nproc)" \
    --csv "$out/files.csv" --html-details "$out/index.html" . 2>"$out/gcovr.log") || { cat "$out/gcovr.log" >&2; exit 1; }

sort -t , -k 1 "$out/files.csv" | awk -F , -v wanted="$wanted" '
    function line(name, of) { printf "%-16s %6d lines %6d reached %6.1f %%\n", name, all[of], hit[of], 100 * hit[of] / all[of] }
    $2 + 0 == 0 { next }
    {
        split($1, path, "/"); folder = path[1] "/" path[2]
        if (!(folder in all)) order[++folders] = folder
        all[folder] += $2; hit[folder] += $3; all[""] += $2; hit[""] += $3
    }
    END {
        if (folders == 0) { print "no line was counted: is this a build of the coverage preset?"; exit 1 }
        for (i = 1; i <= folders; ++i) line(order[i], order[i])
        line("src", "")
        if (100 * hit[""] < wanted * all[""]) { printf "under the %s %% that are wanted\n", wanted; exit 1 }
    }' || result=1
echo "Most lines left:"
awk -F , '$2 > $3 { printf "%6d of %4d  %s\n", $2 - $3, $2, $1 }' "$out/files.csv" | sort -rn | head -n 10
exit "$result"
