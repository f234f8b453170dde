// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rfm/rfm_rules.h"

#include "charts/rfm_chart.h"
#include "rules/edit.h"
#include "rules/rule_text.h"
#include "wording/labels.h"

#include <algorithm>
#include <variant>

namespace dilim::ui {
using namespace Qt::StringLiterals;
namespace {

rules::Condition fieldLine(const char *field, const char *op, rules::Value operand)
{
    rules::Condition line;
    line.subject = rules::CustomerField{field};
    line.op = op;
    line.operands.push_back(std::move(operand));
    return line;
}

/// Those whose scores of frequency and money have this mean, as `rfmHeight` rounds it: each frequency with the money
/// that fits.
rules::Group meanLines(int mean)
{
    constexpr int best = 5;
    rules::Group any;
    any.match = rules::Match::Any;
    for (int f = 1; f <= best; ++f) {
        const int low = std::max(1, 2 * mean - 1 - f);
        const int high = std::min(best, 2 * mean - f);
        if (low > high)
            continue;
        rules::Group both;
        both.children.emplace_back(fieldLine("customer.rfm_frequency", "equals", Decimal{f}));
        both.children.emplace_back(fieldLine("customer.rfm_money", "equals", Decimal{low}));
        if (low < high) {
            auto &money = std::get<rules::Condition>(both.children.back());
            money.op = "between";
            money.operands.emplace_back(Decimal{high});
        }
        any.children.emplace_back(std::move(both));
    }
    return any;
}

} // namespace

rules::Rule rfmRule(const RfmPart &part)
{
    rules::Rule rule;
    if (part.isCell()) {
        rule.root.children.emplace_back(fieldLine("customer.rfm_recency", "equals", Decimal{part.recency}));
        if (part.hasGroup())
            rule.root.children.emplace_back(fieldLine("customer.rfm_frequency", "equals", Decimal{part.height}));
        else
            rule.root.children.emplace_back(meanLines(part.height));
    } else {
        const std::string id(analysis::rfmGroupId(part.group));
        rule.root.children.emplace_back(fieldLine("customer.rfm_group", "any_of", id));
    }
    return rules::withIds(std::move(rule));
}

QString rfmPartName(const RfmPart &part)
{
    if (!part.hasGroup())
        return u"R%1 FM%2"_s.arg(part.recency).arg(part.height);
    const QString group = wording::rfmGroupLabel(part.group);
    return part.isCell() ? u"%1, R%2 F%3"_s.arg(group).arg(part.recency).arg(part.height) : group;
}

std::vector<store::Segment> missingGroupSegments(const WorkspaceState &state)
{
    std::vector<store::Segment> missing;
    for (std::size_t i = 0; i < analysis::rfmGroupCount; ++i) {
        const RfmPart part{static_cast<analysis::RfmGroup>(i)};
        const std::string name = rfmPartName(part).toStdString();
        if (!state.segment(name))
            missing.push_back({0, name, charts::rfmGroupColour(part.group).index, rules::writeRule(rfmRule(part))});
    }
    return missing;
}

} // namespace dilim::ui
