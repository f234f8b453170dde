#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run_shots.sh PROGRAM FOLDER: pictures of the window in both sizes, all colours and languages into the folder; then the
# same at 150 and 200 % without pictures. Fails at the end if anything in them cannot be read.
set -u
program=$1
folder=$2
export TZ=Europe/Istanbul LC_ALL=C.UTF-8
failed=0
for size in 1280x720 1920x1080; do
    echo "==> $size"
    "$program" --size $size --schemes light,dark --pictures "$folder" || failed=1
done
echo "==> High contrast"
"$program" --size 1280x720 --schemes contrast --pictures "$folder" || failed=1
for scale in 1.5 2; do
    for size in 1280x720 1920x1080; do
        echo "==> $size at $scale"
        QT_SCALE_FACTOR=$scale "$program" --size $size --schemes light || failed=1
    done
done
exit $failed
