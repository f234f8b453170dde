// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfm.h"

#include "analysis/id_order.h"
#include "analysis/order_rows.h"
#include "analysis/quintiles.h"
#include "analysis/safe_sum.h"
#include "base/decimal.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>

namespace dilim::analysis {
namespace {

using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;

using enum RfmGroup;

constexpr std::string_view groupIds[] = {"champions", "loyal",          "potential_loyalist", "new",
                                         "promising", "need_attention", "about_to_sleep",     "at_risk",
                                         "cant_lose", "hibernating"};
static_assert(std::size(groupIds) == rfmGroupCount);

/// Rows R = 1 .. 5, columns F = 1 .. 5.
constexpr RfmGroup groupOfCell[5][5] = {
    {Hibernating, Hibernating, AtRisk, AtRisk, CantLose},
    {Hibernating, Hibernating, AtRisk, AtRisk, CantLose},
    {AboutToSleep, AboutToSleep, NeedAttention, Loyal, Loyal},
    {Promising, PotentialLoyalist, PotentialLoyalist, Loyal, Loyal},
    {New, PotentialLoyalist, PotentialLoyalist, Champions, Champions},
};

OrderFilter filterOf(const RfmMethod &method, Moment now)
{
    return {method.countedOnly, method.windowDays ? daysBefore(now, *method.windowDays) : MomentWindow{{}, now}};
}

/// Whole days from the moment of an order row to now.
std::int32_t daysSince(const IntegerColumn &moments, std::size_t row, Moment now)
{
    const std::int64_t unit = powerOfTen(static_cast<std::uint8_t>(3 - moments.scale));
    return static_cast<std::int32_t>((now.milliseconds - moments.at(row) * unit) / millisecondsPerDay);
}

/// The orders of one customer added up; `last` becomes the place of the newest that takes part. Orders stand oldest
/// first.
RfmScore addedUp(const OrderRows &rows, RowRange places, std::size_t &last)
{
    RfmScore score;
    for (std::size_t i = places.begin; i < places.end; ++i) {
        const bool takesPart = rows.takesPart[i] != 0;
        last = takesPart ? i : last;
        score.orders += takesPart ? 1U : 0U;
        addTo(score.money, rows.amounts[i] == missingInteger ? 0 : rows.amounts[i]);
    }
    return score;
}

/// Recency, orders and money of everybody with an order that takes part. False if cancelled.
bool collect(const Snapshot &snapshot, const OrderFilter &filter, const columns::Bitmap *population, RfmResult &result,
             const Progress &progress)
{
    const std::vector<std::uint32_t> &offsets = snapshot.orders.offsets;
    const IntegerColumn *moments = integerColumn(snapshot.orders, "order.at");
    const std::size_t members = population ? population->count() : snapshot.customerCount();
    result.scores.reserve(std::min(members, snapshot.orders.rows));
    OrderRows rows;
    const bool done = forCustomerRanges(snapshot, [&](RowRange customers, RowRange orders) {
        readOrders(snapshot, filter, orders, rows);
        for (std::size_t customer = customers.begin; customer < customers.end; ++customer) {
            if (population && !population->test(customer))
                continue;
            const RowRange places{offsets[customer] - orders.begin, offsets[customer + 1] - orders.begin};
            std::size_t last = 0;
            RfmScore score = addedUp(rows, places, last);
            if (score.orders == 0)
                continue;
            score.customer = static_cast<std::uint32_t>(customer);
            score.recencyDays = daysSince(*moments, orders.begin + last, *filter.window.until);
            result.scores.push_back(score);
        }
        return !progress.cancelled();
    });
    result.withoutOrders = members - result.scores.size();
    return done;
}

template <typename ValueOf> std::vector<std::int64_t> valuesOf(const std::vector<RfmScore> &scores, ValueOf valueOf)
{
    std::vector<std::int64_t> values(scores.size());
    std::transform(scores.begin(), scores.end(), values.begin(), valueOf);
    return values;
}

std::int64_t recencyOf(const RfmScore &score)
{
    return score.recencyDays;
}
std::int64_t ordersOf(const RfmScore &score)
{
    return score.orders;
}
std::int64_t moneyOf(const RfmScore &score)
{
    return score.money;
}

void scoreRecency(RfmResult &result)
{
    std::vector<std::int64_t> values = valuesOf(result.scores, recencyOf);
    const Quintiles quintiles = quintilesOf(values);
    result.cutPoints.recencyDays = quintiles.edges;
    for (RfmScore &score : result.scores)
        score.r = static_cast<std::uint8_t>(6 - quintiles.scoreOf(score.recencyDays));
}

void scoreMoney(RfmResult &result, std::uint8_t currencyDigits)
{
    std::vector<std::int64_t> values = valuesOf(result.scores, moneyOf);
    const Quintiles quintiles = quintilesOf(values, static_cast<double>(powerOfTen(currencyDigits)));
    result.cutPoints.money = quintiles.edges;
    for (RfmScore &score : result.scores)
        score.m = quintiles.scoreOf(score.money);
}

void scoreFrequencyTogether(RfmResult &result)
{
    std::vector<std::int64_t> values = valuesOf(result.scores, ordersOf);
    const Quintiles quintiles = quintilesOf(values);
    result.cutPoints.frequency = quintiles.edges;
    for (RfmScore &score : result.scores)
        score.f = quintiles.scoreOf(score.orders);
}

/// Places in `scores` by orders, ties by identifier.
std::vector<std::uint32_t> placesByOrders(const RfmResult &result, const Snapshot &snapshot)
{
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> placeOf(snapshot.customerCount());
    for (const RfmScore &score : result.scores) {
        placeOf[score.customer] = static_cast<std::uint32_t>(rows.size());
        rows.push_back(score.customer);
    }
    std::vector<std::uint32_t> places = rowsById(snapshot.customers.find("customer.external_id"), rows);
    for (std::uint32_t &row : places)
        row = placeOf[row];
    std::stable_sort(places.begin(), places.end(), [&result](std::uint32_t a, std::uint32_t b) {
        return result.scores[a].orders < result.scores[b].orders;
    });
    return places;
}

void scoreFrequencyFirst(RfmResult &result, const Snapshot &snapshot)
{
    const std::vector<std::uint32_t> places = placesByOrders(result, snapshot);
    std::vector<std::int64_t> ranks(places.size());
    for (std::size_t i = 0; i < ranks.size(); ++i)
        ranks[i] = static_cast<std::int64_t>(i) + 1;
    const Quintiles quintiles = quintilesOf(ranks);
    result.cutPoints.frequency = quintiles.edges;
    for (std::size_t i = 0; i < places.size(); ++i)
        result.scores[places[i]].f = quintiles.scoreOf(static_cast<std::int64_t>(i) + 1);
}

void add(RfmCell &cell, const RfmScore &score)
{
    ++cell.customers;
    cell.orders += score.orders;
    addTo(cell.money, score.money);
}

void fillGrid(RfmResult &result)
{
    for (const RfmScore &score : result.scores) {
        add(result.grid[score.r - 1U][score.f - 1U], score);
        const int mean = rfmHeight(score, RfmAxes::FrequencyAndMoney);
        add(result.meanGrid[score.r - 1U][static_cast<std::size_t>(mean - 1)], score);
        add(result.groups[static_cast<std::size_t>(rfmGroup(score.r, score.f))], score);
    }
}

} // namespace

int rfmHeight(const RfmScore &score, RfmAxes axes)
{
    return axes == RfmAxes::Frequency ? score.f : (score.f + score.m + 1) / 2;
}

std::string_view rfmGroupId(RfmGroup group)
{
    return groupIds[static_cast<std::size_t>(group)];
}

std::optional<RfmGroup> rfmGroupFromId(std::string_view id)
{
    const auto *at = std::find(std::begin(groupIds), std::end(groupIds), id);
    if (at == std::end(groupIds))
        return std::nullopt;
    return static_cast<RfmGroup>(at - std::begin(groupIds));
}

RfmGroup rfmGroup(int r, int f)
{
    assert(r >= 1 && r <= 5 && f >= 1 && f <= 5);
    return groupOfCell[r - 1][f - 1];
}

namespace {

Result<RfmResult> answered(const Snapshot &snapshot, const rules::Context &context, const RfmMethod &method,
                           const columns::Bitmap *population, const Progress &progress)
{
    if (method.windowDays && *method.windowDays < 1)
        return Error{"rfm.window", {std::to_string(*method.windowDays)}};
    const Error cancelled{std::string(cancelledCode), {}};
    RfmResult result;
    result.method = method;
    result.analysisDate = context.today;
    if (!collect(snapshot, filterOf(method, context.now), population, result, progress))
        return cancelled;

    scoreRecency(result);
    if (method.ties == Ties::Together)
        scoreFrequencyTogether(result);
    else
        scoreFrequencyFirst(result, snapshot);
    if (progress.cancelled())
        return cancelled;
    scoreMoney(result, currencyDigits(snapshot.currency));
    fillGrid(result);
    return result;
}

} // namespace

Result<RfmResult> rfm(const Snapshot &snapshot, const rules::Context &context, const RfmMethod &method,
                      const columns::Bitmap *population, Progress &progress)
{
    return unlessFailed(snapshot, answered(snapshot, context, method, population, progress));
}

columns::Bitmap membersOf(const RfmResult &result, RfmGroup group, std::size_t customers)
{
    columns::Bitmap members(customers);
    for (const RfmScore &score : result.scores) {
        if (rfmGroup(score.r, score.f) == group)
            members.set(score.customer);
    }
    return members;
}

double quantile(std::span<double> values, double p)
{
    assert(!values.empty() && p >= 0 && p <= 1);
    const double place = static_cast<double>(values.size() - 1) * p;
    const double whole = std::floor(place);
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(whole);
    std::nth_element(values.begin(), nth, values.end());
    const double fraction = place - whole;
    if (fraction == 0 || nth + 1 == values.end())
        return *nth;
    const double above = *std::min_element(nth + 1, values.end());
    return *nth + fraction * (above - *nth);
}

} // namespace dilim::analysis
