// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explain.h"

#include "rules/bind.h"
#include "rules/measure.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace dilim::rules {
namespace {

using columns::CodeColumn;
using columns::Column;
using columns::IntegerColumn;
using columns::ListColumn;
using columns::Snapshot;
using columns::TextColumn;
using fields::ValueType;

/// A column of that row alone, so that one customer is judged by the same code as all.
Column oneRow(const Column &column, std::size_t row)
{
    if (const auto *integers = std::get_if<IntegerColumn>(&column))
        return IntegerColumn::packed(std::array{integers->at(row)}, integers->scale);
    if (const auto *codes = std::get_if<CodeColumn>(&column))
        return CodeColumn::packed(std::array{codes->at(row)}, codes->dictionary);
    if (const auto *lists = std::get_if<ListColumn>(&column)) {
        const auto codes = lists->at(row);
        return ListColumn{
            {0, static_cast<std::uint32_t>(codes.size())}, {codes.begin(), codes.end()}, lists->dictionary};
    }
    TextColumn text;
    text.append(std::get<TextColumn>(column).at(row));
    return text;
}

Finding findingOf(Decimal value, ValueType type)
{
    switch (type) {
    case ValueType::Date:
        return Date{static_cast<std::int32_t>(value.units)};
    case ValueType::Moment:
        return Moment{value.scale == 0 ? value.units * 1000 : value.units};
    case ValueType::YesNo:
        return value.units != 0;
    default:
        return value;
    }
}

/// The value in a column of one row.
Finding findingOf(const Column &column, ValueType type)
{
    if (!columns::hasValue(column, 0))
        return std::monostate{};
    if (const auto *integers = std::get_if<IntegerColumn>(&column))
        return findingOf(Decimal{integers->at(0), integers->scale}, type);
    if (const auto *codes = std::get_if<CodeColumn>(&column))
        return std::string(codes->dictionary->word(codes->at(0)));
    if (const auto *text = std::get_if<TextColumn>(&column))
        return std::string(text->at(0));
    const auto &list = std::get<ListColumn>(column);
    std::vector<std::string> words;
    for (const std::uint32_t code : list.at(0))
        words.emplace_back(list.dictionary->word(code));
    return words;
}

MeasureValues oneCustomer(const MeasureValues &all, std::size_t customer)
{
    MeasureValues one{{all.values[customer]}, {}, all.scale};
    if (!all.divisors.empty())
        one.divisors = {all.divisors[customer]};
    return one;
}

void judge(const BoundCondition &condition, const Snapshot &snapshot, std::size_t customer, const Progress &progress,
           Verdict &verdict)
{
    verdict.type = condition.type;
    if (condition.behaviour) {
        const MeasureValues one = oneCustomer(measureValues(*condition.behaviour, snapshot, progress), customer);
        verdict.matched = matchingMeasures(one, condition.test).test(0);
        if (const std::optional<Decimal> value = measureOf(one, 0))
            verdict.value = findingOf(*value, condition.type);
    } else if (condition.column) {
        const Column one = oneRow(*condition.column, customer);
        verdict.matched = matchingRows(&one, 1, condition.test, progress).test(0);
        verdict.value = findingOf(one, condition.type);
    } else {
        verdict.matched = takesMissing(condition.test);
    }
    verdict.missing = std::holds_alternative<std::monostate>(verdict.value);
}

bool matchedBy(const BoundGroup &group, const std::vector<Verdict> &verdicts)
{
    const auto matched = [&](std::size_t child) { return verdicts[child].matched; };
    const auto &children = group.children;
    switch (group.match) {
    case Match::All:
        return std::all_of(children.begin(), children.end(), matched);
    case Match::Any:
        return std::any_of(children.begin(), children.end(), matched);
    case Match::None:
        return std::none_of(children.begin(), children.end(), matched);
    }
    return false;
}

} // namespace

Result<std::vector<Verdict>> explain(const Rule &rule, const Snapshot &snapshot, std::size_t customer,
                                     const Context &context, Progress &progress)
{
    assert(customer < snapshot.customerCount());
    const Result<BoundRule> bound = bind(rule, snapshot, context);
    if (!bound)
        return bound.error();
    std::vector<Verdict> verdicts(bound->lines.size());
    // From the last line to the first: children stand behind their group.
    for (std::size_t i = verdicts.size(); i-- > 0;) {
        const BoundLine &line = bound->lines[i];
        verdicts[i].id = line.id;
        verdicts[i].active = line.active;
        if (!line.active)
            continue;
        if (const auto *condition = std::get_if<BoundCondition>(&line.content))
            judge(*condition, snapshot, customer, progress, verdicts[i]);
        else
            verdicts[i].matched = matchedBy(std::get<BoundGroup>(line.content), verdicts);
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
    }
    // A rule that is switched off as a whole takes everybody.
    if (!verdicts.front().active)
        verdicts.front().matched = true;
    return verdicts;
}

} // namespace dilim::rules
