#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# On a fresh Debian 12: installs what is missing, builds, and opens the window on the sample shop. Without a display it
# does the main job on the sample shop instead: import, segments, RFM and a report as PDF, and says where. Run it as often
# as you like.
set -eu
cd "$(dirname "$0")/.."

packaging/packages.sh
echo "==> Building (release)"
launcher=$(command -v ccache || true)
cmake --preset release -DDILIM_TESTS=OFF ${launcher:+-DCMAKE_CXX_COMPILER_LAUNCHER="$launcher"} >/dev/null
cmake --build --preset release

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "==> Opening the window on the sample shop"
    exec build/release/app/dilim --sample
fi

out=build/sample
mkdir -p "$out"
shop=$out/marti-ayakkabi.dilim
rm -f "$shop"
dilim() { build/release/app/dilim-cli "$@"; }
# The sample shop speaks for this day; with your own data leave --today out.
today=2026-11-21

echo "==> Sample shop: a new workspace and five export files"
dilim new "$shop" --currency TRY --time-zone Europe/Istanbul
dilim import "$shop" resources/sample/customers.csv resources/sample/products.csv resources/sample/orders.csv \
    resources/sample/order_lines.csv resources/sample/events.csv
echo "==> Segments"
segment() { dilim segment add "$shop" "$1" --rule "resources/sample/segments/$2.json" --today $today; }
segment "Sadık müşteriler" sadik-musteriler
segment "Kaybetmek üzere olduklarımız" kaybetmek-uzere
segment "Sepeti bırakanlar" sepeti-birakanlar
segment "Bot severler" bot-severler
segment "Azerbaycan, e-posta izinli" azerbaycan
segment "Üye olup hiç almayanlar" hic-almayanlar
dilim segment list "$shop" --today $today
echo "==> RFM"
dilim rfm "$shop" --today $today
echo "==> Report"
for language in tr en; do
    dilim report "$shop" --starter overview --language $language --today $today -o "$out/overview-$language.pdf"
done
