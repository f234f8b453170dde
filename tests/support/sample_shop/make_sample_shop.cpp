// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the sample shop, an invented shoe and leather shop in Istanbul, as five import files:
//     make_sample_shop OUT_DIR [SEED]
// The same seed gives the same bytes everywhere. resources/sample holds the files of the default seed.

#include "write_files.h"

#include <charconv>
#include <cstring>
#include <fstream>
#include <iostream>

namespace {

using namespace dilim::sample_shop;

constexpr std::uint64_t defaultSeed = 2026;
constexpr int customerCount = 6'000;

bool writeFile(const std::string &path, const std::string &bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file)
        std::cerr << "make_sample_shop: cannot write " << path << '\n';
    return static_cast<bool>(file);
}

bool writeAll(const SampleShop &shop, const std::string &folder, std::uint64_t seed)
{
    return writeFile(folder + "/customers.csv", customersFile(shop, seed))
        && writeFile(folder + "/orders.csv", ordersFile(shop))
        && writeFile(folder + "/order_lines.csv", orderLinesFile(shop))
        && writeFile(folder + "/products.csv", productsFile(shop))
        && writeFile(folder + "/events.csv", eventsFile(shop));
}

} // namespace

int main(int argc, char **argv)
{
    std::uint64_t seed = defaultSeed;
    bool understood = argc == 2 || argc == 3;
    if (argc == 3) {
        const char *end = argv[2] + std::strlen(argv[2]);
        const auto [stopped, error] = std::from_chars(argv[2], end, seed);
        understood = error == std::errc{} && stopped == end;
    }
    if (!understood) {
        std::cerr << "usage: make_sample_shop OUT_DIR [SEED]\n";
        return 2;
    }
    const SampleShop shop = makeSampleShop(seed, customerCount);
    return writeAll(shop, argv[1], seed) ? 0 : 1;
}
