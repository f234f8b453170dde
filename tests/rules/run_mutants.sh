#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Plants each mistake of tests/rules/mutants in a copy of the sources, builds the random-rules test there and demands
# that it fails. Usage: run_mutants.sh FOLDER [NUMBER...]  (a scratch folder, made if it is not there; only these
#                                                          mistakes, two digits each)
#                      run_mutants.sh --check (only: do the mistakes still fit the sources?)
# DILIM_CMAKE_ARGUMENTS is given to CMake, DILIM_RULES and DILIM_TEST_SEED to the test.
set -eu

source_dir=$(cd "$(dirname "$0")/../.." && pwd)
mistakes=$source_dir/tests/rules/mutants
if [ "$1" = --check ]; then
    for mistake in "$mistakes"/*.patch; do
        patch -s --dry-run -p1 -d "$source_dir" <"$mistake" || { echo "$mistake does not apply" >&2; exit 1; }
    done
    exit 0
fi
mkdir -p "$1"
scratch=$(cd "$1" && pwd)
shift
copy=$scratch/source
build=$copy/build/dev
log=$scratch/log

# The build folder of the last time is kept: only what changed since then is built, and what may be left of a mistake.
mkdir -p "$copy"
find "$copy" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
(cd "$source_dir" && tar cf - --exclude=./.git --exclude='./build*' .) | (cd "$copy" && tar xf -)
sed -n 's|^+++ b/||p' "$mistakes"/*.patch | sort -u | (cd "$copy" && xargs touch)

build_and_run() {
    nice -n 19 cmake --build "$build" -j "${CMAKE_BUILD_PARALLEL_LEVEL:-1}" --target tst_random_rules >"$log" 2>&1 || return 2
    nice -n 19 "$build/tests/rules/tst_random_rules" engineReferenceAndSqlAgreeOnEveryRule >"$log" 2>&1
}

# shellcheck disable=SC2086 # several arguments
(cd "$copy" && nice -n 19 cmake --preset dev ${DILIM_CMAKE_ARGUMENTS-}) >"$log" 2>&1 || { cat "$log"; exit 1; }
build_and_run || { cat "$log"; echo "without a mistake the test must pass" >&2; exit 1; }

[ $# -gt 0 ] || set -- ''
planted=0
caught=0
for number; do
    for mistake in "$mistakes/$number"*.patch; do
        name=$(basename "$mistake" .patch)
        patch -s -p1 -d "$copy" <"$mistake" || { echo "$name does not apply" >&2; exit 1; }
        result=0
        build_and_run || result=$?
        patch -s -R -p1 -d "$copy" <"$mistake"
        planted=$((planted + 1))
        case $result in
        0) echo "SURVIVED $name" ;;
        2) cat "$log"; echo "NO BUILD $name" ;;
        *)
            caught=$((caught + 1))
            echo "caught   $name, $(grep -o 'shop [0-9]*, rule [0-9]*' "$log" || echo 'the test ended early')"
            ;;
        esac
    done
done
echo "$caught of $planted caught"
[ "$caught" -eq "$planted" ]
