#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# import_files.sh DILIM_CLI DATA_FOLDER OUT_FILE [only=orders|only=events]
# A new workspace and the benchmark's four files in it: the line that is timed against other programs.
set -eu
cli=$1 data=$2 out=$3
"$cli" new "$out" --currency TRY --time-zone UTC >/dev/null
case ${4:-} in
only=orders) set -- "$data/orders.csv" ;;
only=events) set -- "$data/events.csv" ;;
*) set -- "$data/customers.csv" "$data/orders.csv" "$data/order_lines.csv" "$data/events.csv" ;;
esac
exec "$cli" import "$out" "$@" --json
