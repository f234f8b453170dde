#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian 12 packages that building needs, with --tests those for testing, with --tools also those that look
# at the sources and at what the tests reach; and nothing that is there already.
# Why each one is needed stands in DECISIONS.md, "Dependencies".
set -eu

build="g++ cmake ninja-build ccache pkg-config
  qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libsqlite3-dev libboost-dev nlohmann-json3-dev libpcre2-dev libuchardet-dev libzip-dev libxlsxwriter-dev libexpat1-dev libxxhash-dev libphonenumber-dev libprotobuf-dev
  uap-core libyaml-cpp-dev iso-codes unicode-cldr-core fonts-inter qt6-qpa-plugins qt6-translations-l10n tzdata ca-certificates"
tests="locales clang lld libclang-rt-14-dev sqlite3 poppler-utils xz-utils python3 python3-jsonschema git
  xvfb xauth openbox xdotool dbus dbus-x11 at-spi2-core python3-pyatspi"

tools="clang-tidy gcovr"

wanted=$build
[ "${1:-}" = --tests ] && wanted="$build $tests"
[ "${1:-}" = --tools ] && wanted="$build $tests $tools"

missing=""
for package in $wanted; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
    echo "==> Installing:$missing"
    if [ "$(id -u)" != 0 ]; then
        echo "These packages are missing, and installing them needs root. Run: sudo apt-get install$missing" >&2
        exit 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    attempt=1
    until apt-get -qq -o Acquire::Retries=3 update && apt-get -qq -o Acquire::Retries=3 install -y --no-install-recommends $missing >/dev/null; do
        [ "$attempt" -lt 4 ] || { echo "The packages could not be installed; is there a network?" >&2; exit 1; }
        echo "==> Attempt $attempt failed; once more in $((attempt * 10)) seconds"
        sleep $((attempt * 10))
        attempt=$((attempt + 1))
    done
fi

# The tests run under a Turkish locale as well.
if [ "${1:-}" = --tests ] && ! locale -a 2>/dev/null | grep -qi '^tr_TR.utf-\?8$'; then
    echo "==> Making the locale tr_TR.UTF-8"
    localedef -i tr_TR -f UTF-8 tr_TR.UTF-8
fi
