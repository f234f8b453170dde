// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/result_figures.h"

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

constexpr std::size_t fewMembers = 5;
constexpr std::size_t mostBreakdowns = 2;

/// The first field of each row that the data have is broken down by.
constexpr std::array<std::array<const char *, 3>, 3> breakdownFields = {{
    {"customer.province", "customer.city", "customer.country"},
    {"customer.device", "customer.traffic_source", "customer.browser"},
    {"customer.gender", "customer.age_band", "customer.education"},
}};

std::vector<std::string> fieldsOf(const WorkspaceState &state)
{
    std::vector<std::string> found;
    for (const auto &row : breakdownFields) {
        const auto at =
            std::find_if(row.begin(), row.end(), [&](const char *id) { return state.snapshot->customers.has(id); });
        if (at != row.end() && found.size() < mostBreakdowns)
            found.emplace_back(*at);
    }
    return found;
}

/// Largest groups first, without those of whom nothing is known.
void putInOrder(std::vector<analysis::BreakdownRow> &rows)
{
    std::erase_if(rows, [](const analysis::BreakdownRow &row) { return row.key.front().empty(); });
    std::stable_sort(rows.begin(), rows.end(), [](const analysis::BreakdownRow &a, const analysis::BreakdownRow &b) {
        return a.customers > b.customers;
    });
}

} // namespace

PurchasesPtr everybodysPurchases(const WorkspaceState &state)
{
    return std::make_shared<const analysis::CustomerPurchases>(analysis::customerPurchases(*state.snapshot, {}));
}

Result<ResultFigures> resultFigures(const WorkspaceState &state, const rules::Evaluation &answer,
                                    const analysis::CustomerPurchases &everybody, Progress &progress)
{
    ResultFigures figures;
    figures.members = analysis::segmentFigures(everybody, answer.members);
    figures.everyone = analysis::segmentFigures(everybody, columns::Bitmap::full(answer.members.size()));
    for (const std::string &field : fieldsOf(state)) {
        const columns::Bitmap *everyone = nullptr;
        Result<analysis::BreakdownResult> result =
            analysis::breakdown(state.fields(), {{field}}, {&answer.members, everyone}, progress);
        if (!result)
            return result.error();
        putInOrder(result->rows);
        figures.breakdowns.push_back({field, *std::move(result)});
    }
    answer.members.forEach([&figures](std::size_t row) {
        if (figures.some.size() < fewMembers)
            figures.some.push_back(static_cast<std::uint32_t>(row));
    });
    return figures;
}

} // namespace dilim::ui
