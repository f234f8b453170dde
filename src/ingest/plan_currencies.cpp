// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plan_currencies.h"

#include "ingest/header_words.h"

#include <algorithm>

namespace dilim::ingest {
namespace {

std::string currencyOfHeader(const Inspection &inspection, std::size_t column)
{
    return bareHeader(inspection.sample.headers[column]).currency;
}

/// The amounts of such a column become the currency of their orders.
void tellCurrency(Inspection &inspection, std::size_t column, Evidence evidence)
{
    inspection.plan.currencySigns = column;
    Reading &reading = inspection.plan.columns[column].reading;
    reading.currencySigns = true;
    std::ranges::copy(currencyOfHeader(inspection, column), reading.currency.begin());
    inspection.columns[column].evidence.push_back(std::move(evidence));
}

} // namespace

void planCurrencies(Inspection &inspection)
{
    const ReadPlan &plan = inspection.plan;
    const bool orders = plan.primary == fields::Entity::Order || plan.primary == fields::Entity::OrderLine;
    if (!orders || columnOf(plan, "order.currency"))
        return;
    constexpr const char *amounts[] = {"order.total", "line.total", "line.price"};
    for (const char *field : amounts) {
        const std::optional<std::size_t> column = columnOf(plan, field);
        if (!column || inspection.facts[*column].currencies == 0)
            continue;
        const ColumnFacts &facts = inspection.facts[*column];
        return tellCurrency(inspection, *column,
                            {"currency_by_signs", {std::to_string(facts.currencies), facts.currency}});
    }
    for (const char *field : amounts) {
        const std::optional<std::size_t> column = columnOf(plan, field);
        const std::string currency = column ? currencyOfHeader(inspection, *column) : std::string();
        if (!currency.empty())
            return tellCurrency(inspection, *column, {"currency_by_header", {currency}});
    }
}

} // namespace dilim::ingest
