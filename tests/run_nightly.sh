#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every test under all locales and zones of tests/CMakeLists.txt, with 1,000,000 random rules in all. The seed is
# the day, or DILIM_TEST_SEED; each pair of locale and zone adds its own to it. All seeds are printed.
# Usage: run_nightly.sh BUILD_FOLDER [arguments of ctest]
set -eu

build=$1
shift
locales=$build/locales
mkdir -p "$locales"
for locale in en_US tr_TR az_AZ de_DE; do
    [ -d "$locales/$locale.UTF-8" ] || localedef -i "$locale" -f UTF-8 "$locales/$locale.UTF-8"
done

DILIM_TEST_SEED=${DILIM_TEST_SEED:-$(date +%Y%m%d)}
DILIM_RULES=${DILIM_RULES:-40000} # of each of the 25 pairs
export DILIM_TEST_SEED DILIM_RULES
echo "==> Seed $DILIM_TEST_SEED, $DILIM_RULES random rules for each locale and zone"
result=0
ctest --test-dir "$build" -C nightly -L nightly --no-tests=error --output-on-failure -j "$(nproc)" "$@" || result=$?
grep -h 'seed [0-9]' "$build/Testing/Temporary/LastTest.log" | sort | uniq -c
exit "$result"
