// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rfm/rfm_rules.h"

#include "charts/rfm_chart.h"
#include "rules/edit.h"
#include "rules/rule_text.h"
#include "wording/labels.h"

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

} // namespace

rules::Rule rfmRule(const RfmPart &part)
{
    rules::Rule rule;
    if (part.isCell()) {
        rule.root.children.emplace_back(fieldLine("customer.rfm_recency", "equals", Decimal{part.recency}));
        rule.root.children.emplace_back(fieldLine("customer.rfm_frequency", "equals", Decimal{part.frequency}));
    } else {
        const std::string id(analysis::rfmGroupId(part.group));
        rule.root.children.emplace_back(fieldLine("customer.rfm_group", "any_of", id));
    }
    return rules::withIds(std::move(rule));
}

QString rfmPartName(const RfmPart &part)
{
    const QString group = wording::rfmGroupLabel(part.group);
    return part.isCell() ? u"%1, R%2 F%3"_s.arg(group).arg(part.recency).arg(part.frequency) : group;
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
