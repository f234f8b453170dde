// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "columns/snapshot.h"
#include "ingest/read_report.h"
#include "store/hand_links.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

// Customers who are probably one person. They are offered to a person and never joined silently.

namespace dilim::store {

/// Two customers and what speaks for and against their being one.
struct LikelyPair {
    std::uint32_t first = 0; // row of the snapshot, the smaller one
    std::uint32_t second = 0;
    /// 50 to 99: 100 times 1 - the product of (1 - weight) over what speaks for it, less what speaks against it.
    int score = 0;
    std::vector<ingest::Evidence> evidence{}; // ids "likely_...", the strongest first, then those against
    friend bool operator==(const LikelyPair &, const LikelyPair &) = default;
};

struct LikelyPairs {
    std::vector<LikelyPair> pairs{}; // the likeliest first, then by rows
    std::size_t found = 0; // how many there are; `pairs` has the first of them
};

/// What makes a pair (weights are in likely_pairs.cpp):
/// - the same first and last name, or names that sound alike in another spelling, with the same birth date, the same
///   address, or the same postcode and district;
/// - the same name, borne by at most `fewBearers` customers, where one of the two has no contact or only a
/// marketplace's
///   stand-in address;
/// - addresses that are one mailbox but for dots, a +tag or a slip in a common domain;
/// - the same phone, where the first names sound alike, one is the initial of the other, or one is missing;
/// - the same customer number in two sources, and the same name.
/// Other first names at one phone or mailbox, role addresses, placeholder phones and what more than `mostAlike` people
/// share make none; neither do two whom a live edit calls distinct or has split. Candidates are found by sorting
/// hashes: the work grows with the customers, not with their pairs. Errors: `cancelledCode`, the snapshot's failure.
Result<LikelyPairs> likelyPairs(const columns::Snapshot &snapshot, std::span<const IdentityEdit> edits,
                                std::size_t most, Progress &progress);

inline constexpr std::size_t fewBearers = 5;
inline constexpr std::size_t mostAlike = 12;

} // namespace dilim::store
