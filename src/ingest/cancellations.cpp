// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cancellations.h"

namespace dilim::ingest {

void PrefixCounts::add(const PrefixCounts &later)
{
    for (std::size_t i = 0; i < byLetter.size(); ++i) {
        byLetter[i].negative += later.byLetter[i].negative;
        byLetter[i].others += later.byLetter[i].others;
    }
}

std::string provenCancellationPrefix(const PrefixCounts &counts)
{
    constexpr std::uint64_t fewest = 3; // records with the prefix
    const PrefixCounts::Signs &plain = counts.byLetter[PrefixCounts::noLetter];
    if (plain.others + plain.negative == 0 || plain.negative * 20 > plain.others)
        return {};
    std::string prefix;
    std::uint64_t most = 0;
    for (std::size_t letter = 0; letter < PrefixCounts::noLetter; ++letter) {
        const PrefixCounts::Signs &signs = counts.byLetter[letter];
        if (signs.others == 0 && signs.negative >= fewest && signs.negative > most) {
            most = signs.negative;
            prefix = std::string(1, static_cast<char>('A' + letter));
        }
    }
    return prefix;
}

} // namespace dilim::ingest
