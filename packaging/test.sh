#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs every test: optimised with assertions, then once more under the
# address and undefined behaviour sanitizers, then the fuzz targets on their stored inputs.
set -eu
cd "$(dirname "$0")/.."

packaging/packages.sh --tests
launcher=$(command -v ccache || true)
export CTEST_OUTPUT_ON_FAILURE=1
for preset in dev asan; do
    echo "==> Building ($preset)"
    cmake --preset $preset ${launcher:+-DCMAKE_CXX_COMPILER_LAUNCHER="$launcher"} >/dev/null
    cmake --build --preset $preset
    echo "==> Testing ($preset)"
    ctest --preset $preset
done
echo "==> Every test passed"
