#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run_shots.sh PROGRAM FOLDER: the window in all its states, languages and colours on every screen below, with pictures
# in the folder. Fails at the end if anything in them cannot be read.
#
# A size is that of the screen in logical pixels, and the window fills it; a scale is how many pixels of the screen one
# of them takes. So a screen is meant by each pair:
#     1280x720  at 100 %  a small laptop, 1280x720
#     1280x720  at 150 %  a laptop, 1920x1080
#     1280x720  at 200 %  a fine laptop, 2560x1440
#     1920x1080 at 100 %  a desktop, 1920x1080
#     1920x1080 at 150 %  a desktop, 2880x1620
#     1920x1080 at 200 %  a fine desktop, 3840x2160
# 1366x640 is what task bars and frames leave of a laptop with 1366x768.
set -u
program=$1
folder=$2
export TZ=Europe/Istanbul LC_ALL=C.UTF-8
failed=0

# shots SIZE SCALE COLOURS
shots() {
    echo "==> $1 at $2, $3"
    QT_SCALE_FACTOR=$2 "$program" --size "$1" --schemes "$3" --pictures "$folder/scale-$2" || failed=1
}

for scale in 1 1.5 2; do
    shots 1280x720 $scale light,dark
    shots 1920x1080 $scale light,dark
done
shots 1366x640 1 light
shots 1280x720 1 contrast
exit $failed
