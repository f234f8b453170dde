// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/result_figures.h"

#include "analysis/breakdown.h"
#include "ui/session/customer_name.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dilim::ui {
namespace {

using columns::Bitmap;

constexpr std::size_t rowsShown = 3;
constexpr std::size_t membersShown = 3;
constexpr std::array placeFields = {"customer.city", "customer.province", "customer.district", "customer.country"};
constexpr std::array kindFields = {"customer.device", "customer.favourite_device", "customer.traffic_source",
                                   "customer.gender", "customer.age_band"};

/// The first rows that have members one by one, the others together. Nothing where there are fewer than two values to
/// tell apart, or no member has any.
std::optional<FieldShares> sharesOf(const analysis::BreakdownResult &result)
{
    FieldShares shares{result.question.by.front(), {}};
    std::vector<analysis::BreakdownRow> rows;
    double members = 0;
    double everyone = 0;
    for (const analysis::BreakdownRow &row : result.rows) {
        if (row.key.front().empty())
            continue;
        rows.push_back(row);
        members += static_cast<double>(row.customers);
        everyone += static_cast<double>(row.compared.customers);
    }
    if (rows.size() < 2 || members == 0)
        return std::nullopt;
    std::ranges::stable_sort(rows, std::ranges::greater(), &analysis::BreakdownRow::customers);
    ShareRow rest;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double share = analysis::shareOf(static_cast<double>(rows[i].customers), members);
        const double all = analysis::shareOf(static_cast<double>(rows[i].compared.customers), everyone);
        if (i < rowsShown && rows[i].customers > 0) {
            shares.rows.push_back({rows[i].key.front(), share, all});
        } else {
            rest.share += share;
            rest.everyone += all;
        }
    }
    if (rest.share > 0)
        shares.rows.push_back(rest);
    return shares;
}

template <std::size_t size>
Result<std::optional<FieldShares>> firstShares(const WorkspaceState &state, const Bitmap &members,
                                               const std::array<const char *, size> &fields, Progress &progress)
{
    const analysis::FieldSource source = state.fields();
    for (const char *id : fields) {
        const fields::Field *field = state.snapshot->catalogue.find(id);
        if (!field || !source.columnOf(*field))
            continue;
        analysis::BreakdownQuestion question;
        question.by = {id};
        const Result<analysis::BreakdownResult> result =
            analysis::breakdown(source, question, {&members, nullptr}, progress);
        if (!result)
            return result.error();
        if (std::optional<FieldShares> shares = sharesOf(*result))
            return shares;
    }
    return std::optional<FieldShares>();
}

QString placeOf(const columns::Snapshot &snapshot, std::size_t row)
{
    for (const char *field : {"customer.district", "customer.city", "customer.province", "customer.country"}) {
        if (const QString words = customerWords(snapshot, field, row); !words.isEmpty())
            return words;
    }
    return {};
}

std::vector<FewMember> fewMembers(const WorkspaceState &state, const Bitmap &members,
                                  const analysis::CustomerPurchases &everybody)
{
    std::vector<FewMember> best; // most revenue first
    members.forEach([&](std::size_t row) {
        const std::int64_t revenue = everybody.revenue[row];
        if (best.size() == membersShown && revenue <= best.back().revenue)
            return;
        const auto at = std::ranges::find_if(best, [&](const FewMember &other) { return other.revenue < revenue; });
        best.insert(at, {static_cast<std::uint32_t>(row), {}, {}, revenue});
        if (best.size() > membersShown)
            best.pop_back();
    });
    for (FewMember &member : best) {
        member.name = customerName(*state.snapshot, member.row);
        member.place = placeOf(*state.snapshot, member.row);
    }
    return best;
}

} // namespace

PurchasesPtr everybodysPurchases(const WorkspaceState &state)
{
    return std::make_shared<const analysis::CustomerPurchases>(analysis::customerPurchases(*state.snapshot, {}));
}

Result<ResultFigures> resultFigures(const WorkspaceState &state, const Bitmap &members,
                                    const analysis::CustomerPurchases &everybody, Progress &progress)
{
    ResultFigures figures;
    figures.members = analysis::segmentFigures(everybody, members);
    figures.everyone = analysis::segmentFigures(everybody, Bitmap::full(members.size()));
    Result<std::optional<FieldShares>> places = firstShares(state, members, placeFields, progress);
    if (!places)
        return places.error();
    figures.places = *std::move(places);
    Result<std::optional<FieldShares>> kinds = firstShares(state, members, kindFields, progress);
    if (!kinds)
        return kinds.error();
    figures.kinds = *std::move(kinds);
    if (state.hasOrders()) {
        Result<analysis::FieldOverview> days =
            analysis::fieldOverview(state.fields(), {"customer.recency_days"}, &members, progress);
        if (days && days->histogram && days->known > 0)
            figures.days = *std::move(days);
    }
    figures.some = fewMembers(state, members, everybody);
    return figures;
}

} // namespace dilim::ui
