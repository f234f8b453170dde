// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/consent.h"

#include "base/decimal.h"

#include <algorithm>
#include <limits>

namespace dilim::store {

using columns::IntegerColumn;
using columns::missingInteger;

std::optional<Consent> consentOf(std::string_view field)
{
    constexpr std::string_view answers[] = {"customer.consent_email", "customer.consent_sms", "customer.consent_call",
                                            "customer.consent_ads"};
    for (const std::string_view answer : answers) {
        if (!field.starts_with(answer))
            continue;
        const std::string_view rest = field.substr(answer.size());
        if (rest.empty() || rest == "_at" || rest == "_source")
            return Consent{std::string(answer), std::string(answer) + "_at"};
    }
    return std::nullopt;
}

std::vector<std::int64_t> consentMoments(std::vector<std::int64_t> rows, const columns::Column *answer,
                                         const columns::Column *at)
{
    constexpr std::int64_t oldest = std::numeric_limits<std::int64_t>::min() / 2;
    constexpr std::int64_t newest = std::numeric_limits<std::int64_t>::max() / 2 - 1;
    const auto *times = at ? std::get_if<IntegerColumn>(at) : nullptr;
    const auto *answers = answer ? std::get_if<IntegerColumn>(answer) : nullptr;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::int64_t time = times ? times->at(row) : missingInteger;
        if (time != missingInteger)
            rows[row] = rescaled({time, times->scale}, 3).value_or(rows[row]);
        const bool refused = answers && answers->at(row) == 0;
        rows[row] = std::clamp(rows[row], oldest, newest) * 2 + (refused ? 1 : 0);
    }
    return rows;
}

} // namespace dilim::store
