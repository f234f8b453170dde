// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::store {

/// A permission: the field that says yes or no, and the one that says since when.
struct Consent {
    std::string answer{};
    std::string at{};
};
/// That to which a field belongs: "customer.consent_email" itself, its "_at" or its "_source".
[[nodiscard]] std::optional<Consent> consentOf(std::string_view field);

/// By row, what is newer of what is said about a permission: twice the moment from which it counts, which is that of
/// `at` where it is known, else that of the row (`rows`, milliseconds; missing ones are the oldest); and one more where
/// the answer is no, so that of equally new answers the refusal wins. Columns may be null.
[[nodiscard]] std::vector<std::int64_t> consentMoments(std::vector<std::int64_t> rows, const columns::Column *answer,
                                                       const columns::Column *at);

} // namespace dilim::store
