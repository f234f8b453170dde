#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything with the address and undefined behaviour sanitizers and with assertions,
# and runs every test: under the C locale and, but for the longest, under Turkish in Istanbul, the fuzz targets on their
# stored inputs.
set -eu
cd "$(dirname "$0")/.."

packaging/packages.sh --tests
launcher=$(command -v ccache || true)
# The cache: precompiled headers may be trusted, and nothing is preprocessed twice.
export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1
export CTEST_OUTPUT_ON_FAILURE=1
echo "==> Building (asan)"
cmake --preset asan ${launcher:+-DCMAKE_CXX_COMPILER_LAUNCHER="$launcher"} >/dev/null
cmake --build --preset asan
echo "==> Testing (asan)"
ctest --preset asan
echo "==> Every test passed"
