// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/result_figures.h"

#include "analysis/breakdown.h"
#include "analysis/purchases.h"
#include "fields/standard_fields.h"
#include "ui/session/customer_name.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/value_words.h"

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr std::size_t mostParts = 4;
constexpr std::size_t shownMembers = 4;

/// Of each line the first field that the data have.
const std::vector<std::vector<const char *>> breakdownFields = {
    {"customer.city", "customer.province", "customer.country"}, {"customer.device", "customer.gender"}};

std::optional<ResultBreakdown> breakdownOf(const WorkspaceState &state, const char *field,
                                           const columns::Bitmap &members, Progress &progress)
{
    analysis::BreakdownQuestion question;
    question.by = {field};
    const analysis::BreakdownPeople people{&members, nullptr};
    const Result<analysis::BreakdownResult> result = analysis::breakdown(state.fields(), question, people, progress);
    if (!result || result->total.customers == 0 || !result->comparedTotal)
        return std::nullopt;
    ResultBreakdown shown;
    shown.title = wording::fieldLabel(state.snapshot->catalogue, field, state.language());
    for (const analysis::BreakdownRow &row : result->rows) {
        if (row.key.front().empty())
            continue;
        const auto share = [](std::uint64_t part, std::uint64_t whole) {
            return analysis::shareOf(static_cast<double>(part), static_cast<double>(whole));
        };
        shown.parts.push_back({wording::valueLabel(field, row.key.front(), state.language()),
                               share(row.customers, result->total.customers),
                               share(row.compared.customers, result->comparedTotal->customers)});
    }
    std::stable_sort(shown.parts.begin(), shown.parts.end(),
                     [](const ResultPart &a, const ResultPart &b) { return a.share > b.share; });
    shown.parts.resize(std::min(shown.parts.size(), mostParts));
    return shown.parts.empty() ? std::nullopt : std::optional(shown);
}

std::vector<ResultMember> spendingMost(const WorkspaceState &state, const columns::Bitmap &members)
{
    const fields::Field *field = fields::standardField("customer.revenue");
    const columns::Column *column = state.fields().columnOf(*field);
    const auto *revenue = column ? std::get_if<columns::IntegerColumn>(column) : nullptr;
    std::vector<std::pair<std::int64_t, std::uint32_t>> found;
    members.forEach(
        [&](std::size_t row) { found.emplace_back(revenue ? revenue->at(row) : 0, static_cast<std::uint32_t>(row)); });
    const auto more = [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    };
    const std::size_t shown = std::min(shownMembers, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(), more);
    std::vector<ResultMember> result;
    for (std::size_t i = 0; i < shown; ++i) {
        const auto [amount, row] = found[i];
        ResultMember member{row, customerName(*state.snapshot, row), {}, {}};
        member.place = customerWords(*state.snapshot, "customer.district", row);
        if (member.place.isEmpty())
            member.place = customerWords(*state.snapshot, "customer.city", row);
        if (revenue && amount != columns::missingInteger)
            member.revenue = wording::wholeMoneyText(amount, state.currency(), state.language());
        result.push_back(std::move(member));
    }
    return result;
}

} // namespace

std::optional<ResultFigures> resultFigures(const WorkspaceState &state, const columns::Bitmap &members,
                                           Progress &progress)
{
    const analysis::CustomerPurchases everybody = analysis::customerPurchases(*state.snapshot, {});
    ResultFigures result;
    result.figures = analysis::segmentFigures(everybody, members);
    const auto basket = [](const analysis::PurchaseFigures &figures) -> std::optional<double> {
        if (const auto average = analysis::averageBasket(figures))
            return static_cast<double>(*average);
        return std::nullopt;
    };
    result.basket = basket(result.figures.purchases);
    result.everyonesBasket =
        basket(analysis::segmentFigures(everybody, columns::Bitmap::full(members.size())).purchases);
    for (const std::vector<const char *> &fields : breakdownFields) {
        for (const char *field : fields) {
            if (progress.cancelled() || state.snapshot->failure())
                return std::nullopt;
            if (auto shown = breakdownOf(state, field, members, progress)) {
                result.breakdowns.push_back(*std::move(shown));
                break;
            }
        }
    }
    result.members = spendingMost(state, members);
    if (progress.cancelled() || state.snapshot->failure())
        return std::nullopt;
    return result;
}

} // namespace dilim::ui
