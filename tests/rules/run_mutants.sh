#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Plants each mistake of tests/rules/mutants in a copy of the sources, builds the random-rules test there and demands
# that it fails. Usage: run_mutants.sh FOLDER  (a scratch folder; made if it is not there)
#                      run_mutants.sh --check (only: do the mistakes still fit the sources?)
set -eu

source_dir=$(cd "$(dirname "$0")/../.." && pwd)
if [ "$1" = --check ]; then
    for mistake in "$source_dir"/tests/rules/mutants/*.patch; do
        patch -s --dry-run -p1 -d "$source_dir" <"$mistake" || { echo "$mistake does not apply" >&2; exit 1; }
    done
    exit 0
fi
mkdir -p "$1"
scratch=$(cd "$1" && pwd)
copy=$scratch/source
build=$scratch/build
log=$scratch/log
test_program=$build/tests/rules/tst_random_rules

rm -rf "$copy"
mkdir -p "$copy"
(cd "$source_dir" && tar cf - --exclude=./.git --exclude='./build*' .) | (cd "$copy" && tar xf -)

build_and_run() {
    cmake --build "$build" --target tst_random_rules >"$log" 2>&1 || return 2
    "$test_program" engineReferenceAndSqlAgreeOnEveryRule >"$log" 2>&1
}

cmake -S "$copy" -B "$build" -DCMAKE_BUILD_TYPE=RelWithDebInfo -DDILIM_ASSERTIONS=ON ${DILIM_CMAKE_ARGUMENTS-} >"$log" 2>&1 \
    || { cat "$log"; exit 1; }
build_and_run || { cat "$log"; echo "without a mistake the test must pass" >&2; exit 1; }

survived=0
for mistake in "$source_dir"/tests/rules/mutants/*.patch; do
    name=$(basename "$mistake" .patch)
    patch -s -p1 -d "$copy" <"$mistake" || { echo "$name does not apply" >&2; exit 1; }
    result=0
    build_and_run || result=$?
    patch -s -R -p1 -d "$copy" <"$mistake"
    case $result in
    0) echo "SURVIVED $name"; survived=$((survived + 1)) ;;
    2) cat "$log"; echo "$name does not build" >&2; exit 1 ;;
    *) echo "caught   $name" ;;
    esac
done
[ "$survived" -eq 0 ]
