// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mapping.h"

#include <string_view>

namespace dilim::ingest {

// Words of mapping files and what they stand for.

struct DateOrderWord {
    std::string_view id;
    DateOrder value;
};
inline constexpr DateOrderWord dateOrderWords[] = {
    {"year_month_day", DateOrder::YearMonthDay},
    {"day_month_year", DateOrder::DayMonthYear},
    {"month_day_year", DateOrder::MonthDayYear},
};

struct MakesCustomersWord {
    std::string_view id;
    MakesCustomers value;
};
inline constexpr MakesCustomersWord makesCustomersWords[] = {
    {"auto", MakesCustomers::Auto},
    {"yes", MakesCustomers::Yes},
    {"no", MakesCustomers::No},
};

struct SignWord {
    std::string_view id;
    SignWanted value;
};
inline constexpr SignWord signWords[] = {
    {"any", SignWanted::Any},
    {"negative", SignWanted::Negative},
    {"not_negative", SignWanted::NotNegative},
};

struct AgentPartWord {
    std::string_view id;
    AgentPart value;
};
inline constexpr AgentPartWord agentPartWords[] = {
    {"device", AgentPart::Device},
    {"browser", AgentPart::Browser},
    {"operating_system", AgentPart::System},
};

} // namespace dilim::ingest
