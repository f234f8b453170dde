// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rfm/rfm_figures.h"

#include "analysis/breakdown.h"
#include "ui/session/customer_name.h"

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr std::size_t mostFavourites = 4;
constexpr std::size_t mostMembers = 4;
constexpr const char *favouriteFields[] = {"line.category", "product.category", "line.name", "line.product"};
constexpr const char *placeFields[] = {"customer.district", "customer.city", "customer.province", "customer.country"};

/// Of some scores: the median of a number of each.
template <typename Value>
double medianOf(const std::vector<const analysis::RfmScore *> &scores, Value analysis::RfmScore::*value)
{
    std::vector<double> values;
    values.reserve(scores.size());
    for (const analysis::RfmScore *score : scores)
        values.push_back(static_cast<double>(score->*value));
    return values.empty() ? 0.0 : analysis::quantile(values, 0.5);
}

columns::Bitmap customersOf(const std::vector<const analysis::RfmScore *> &scores, std::size_t size)
{
    columns::Bitmap customers(size);
    for (const analysis::RfmScore *score : scores)
        customers.set(score->customer);
    return customers;
}

QString placeOf(const columns::Snapshot &snapshot, std::size_t row)
{
    for (const char *field : placeFields) {
        if (const QString words = customerWords(snapshot, field, row); !words.isEmpty())
            return words;
    }
    return {};
}

std::vector<RfmMember> membersOf(const columns::Snapshot &snapshot, std::vector<const analysis::RfmScore *> scores)
{
    const std::size_t count = std::min(mostMembers, scores.size());
    std::ranges::partial_sort(scores, scores.begin() + static_cast<std::ptrdiff_t>(count), std::ranges::greater(),
                              [](const analysis::RfmScore *score) { return score->money; });
    std::vector<RfmMember> members;
    for (std::size_t i = 0; i < count; ++i) {
        const analysis::RfmScore &score = *scores[i];
        members.push_back({score.customer, customerName(snapshot, score.customer), placeOf(snapshot, score.customer),
                           score.money, score.recencyDays});
    }
    return members;
}

/// Rows of lines without a word say nothing about taste.
std::vector<RfmFavourite> favouritesOf(const analysis::BreakdownResult &bought)
{
    std::vector<RfmFavourite> favourites;
    for (const analysis::BreakdownRow &row : bought.rows) {
        if (row.key.front().empty() || row.revenue <= 0 || favourites.size() == mostFavourites)
            continue;
        const auto share = [](std::int64_t part, std::int64_t whole) {
            return std::clamp(analysis::shareOf(static_cast<double>(part), static_cast<double>(whole)), 0.0, 1.0);
        };
        favourites.push_back({QString::fromStdString(row.key.front()), share(row.revenue, bought.total.revenue),
                              share(row.compared.revenue, bought.comparedTotal->revenue)});
    }
    return favourites;
}

} // namespace

bool RfmQuestion::isThatOfRules() const
{
    return segment.empty() && !method.windowDays && method.countedOnly && method.ties == analysis::Ties::Together;
}

bool RfmPart::has(const analysis::RfmScore &score) const
{
    return isCell() ? score.r == recency && analysis::rfmHeight(score, axes) == height
                    : analysis::rfmGroup(score.r, score.f) == group;
}

RfmPart rfmCellPart(int recency, int height, analysis::RfmAxes axes)
{
    return {analysis::rfmGroup(recency, height), recency, height, axes};
}

Result<analysis::RfmResult> rfmOf(const WorkspaceState &state, const RfmQuestion &question, Progress &progress)
{
    if (question.segment.empty())
        return analysis::rfm(*state.snapshot, state.context, question.method, nullptr, progress);
    const SavedSegment *segment = state.segment(question.segment);
    if (!segment || !segment->rule)
        return Error{"segment.unknown", {question.segment}};
    const Result<rules::Evaluation> members = state.evaluator->evaluate(*segment->rule, progress);
    if (!members)
        return members.error();
    return analysis::rfm(*state.snapshot, state.context, question.method, &members->members, progress);
}

analysis::RfmCell figuresOf(const analysis::RfmResult &result, const RfmPart &part)
{
    if (!part.isCell())
        return result.groups[static_cast<std::size_t>(part.group)];
    const analysis::RfmGrid &grid = result.gridOf(part.axes);
    return grid[static_cast<std::size_t>(part.recency - 1)][static_cast<std::size_t>(part.height - 1)];
}

analysis::RfmCell figuresOfAll(const analysis::RfmResult &result)
{
    analysis::RfmCell all;
    for (const analysis::RfmCell &group : result.groups) {
        all.customers += group.customers;
        all.orders += group.orders;
        all.money += group.money;
    }
    return all;
}

Result<RfmDetails> rfmDetails(const WorkspaceState &state, const analysis::RfmResult &result, const RfmPart &part,
                              Progress &progress)
{
    std::vector<const analysis::RfmScore *> all;
    std::vector<const analysis::RfmScore *> own;
    for (const analysis::RfmScore &score : result.scores) {
        all.push_back(&score);
        if (part.has(score))
            own.push_back(&score);
    }
    RfmDetails details;
    details.part = part;
    details.medianOrders = medianOf(own, &analysis::RfmScore::orders);
    details.medianDays = medianOf(own, &analysis::RfmScore::recencyDays);
    details.medianOrdersOfAll = medianOf(all, &analysis::RfmScore::orders);
    details.medianDaysOfAll = medianOf(all, &analysis::RfmScore::recencyDays);
    details.members = membersOf(*state.snapshot, own);
    const auto *field = std::ranges::find_if(
        favouriteFields, [&state](const char *id) { return state.snapshot->column(id) != nullptr; });
    if (own.empty() || field == std::end(favouriteFields))
        return details;
    const columns::Bitmap people = customersOf(own, state.snapshot->customerCount());
    const columns::Bitmap everybody = customersOf(all, state.snapshot->customerCount());
    const Result<analysis::BreakdownResult> bought = analysis::breakdown(
        state.fields(), {{*field}, result.method.countedOnly, false}, {&people, &everybody}, progress);
    if (!bought)
        return bought.error();
    details.favourites = favouritesOf(*bought);
    return details;
}

} // namespace dilim::ui
