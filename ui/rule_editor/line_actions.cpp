// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/line_actions.h"

#include "rules/edit.h"
#include "rules/rule_words.h"

#include <QCoreApplication>

namespace dilim::ui {
namespace {

using rules::Match;
using rules::Place;
using rules::Rule;

struct LineActions {
    Q_DECLARE_TR_FUNCTIONS(LineActions)
};

bool isInside(const Rule &rule, const std::string &line)
{
    return rules::placeOf(rule, line).has_value();
}

bool isOn(const Rule &rule, const std::string &line)
{
    const rules::Condition *condition = rules::findCondition(rule, line);
    const rules::Group *group = rules::findGroup(rule, line);
    return (condition && condition->enabled) || (group && group->enabled);
}

const rules::Group *groupAt(const rules::Group &group, std::size_t index)
{
    return index < group.children.size() ? std::get_if<rules::Group>(&group.children[index]) : nullptr;
}

constexpr LineAction table[] = {
    {QT_TRANSLATE_NOOP("LineActions", "Duplicate"), "copy", Qt::CTRL | Qt::Key_D, isInside,
     [](const Rule &rule, const std::string &line) { return rules::withLineTwice(rule, line); }, false},
    {QT_TRANSLATE_NOOP("LineActions", "Switch off"), "eye-off", Qt::Key_unknown,
     [](const Rule &rule, const std::string &line) { return isInside(rule, line) && isOn(rule, line); },
     [](const Rule &rule, const std::string &line) { return rules::withLineOff(rule, line); }, false},
    {QT_TRANSLATE_NOOP("LineActions", "Switch on"), "eye", Qt::Key_unknown,
     [](const Rule &rule, const std::string &line) { return isInside(rule, line) && !isOn(rule, line); },
     [](const Rule &rule, const std::string &line) { return rules::withLineOn(rule, line); }, false},
    {QT_TRANSLATE_NOOP("LineActions", "Turn into the opposite"), "contrast", Qt::Key_unknown,
     [](const Rule &rule, const std::string &line) { return !(rules::withLineNegated(rule, line) == rule); },
     [](const Rule &rule, const std::string &line) { return rules::withLineNegated(rule, line); }, false},
    {QT_TRANSLATE_NOOP("LineActions", "Wrap in “All of”"), "dots-nested", Qt::CTRL | Qt::Key_G,
     [](const Rule &, const std::string &) { return true; },
     [](const Rule &rule, const std::string &line) { return rules::withGroupAround(rule, line, Match::All); }, true},
    {QT_TRANSLATE_NOOP("LineActions", "Wrap in “Any of”"), "", Qt::Key_unknown,
     [](const Rule &, const std::string &) { return true; },
     [](const Rule &rule, const std::string &line) { return rules::withGroupAround(rule, line, Match::Any); }, false},
    {QT_TRANSLATE_NOOP("LineActions", "Wrap in “None of”"), "", Qt::Key_unknown,
     [](const Rule &, const std::string &) { return true; },
     [](const Rule &rule, const std::string &line) { return rules::withGroupAround(rule, line, Match::None); }, false},
    {QT_TRANSLATE_NOOP("LineActions", "Move up"), "arrow-up", Qt::ALT | Qt::Key_Up, isInside, movedUp, true},
    {QT_TRANSLATE_NOOP("LineActions", "Move down"), "arrow-down", Qt::ALT | Qt::Key_Down, isInside, movedDown, false},
    {QT_TRANSLATE_NOOP("LineActions", "Delete"), "trash", Qt::Key_Delete, isInside,
     [](const Rule &rule, const std::string &line) { return rules::withoutLine(rule, line); }, true},
};

} // namespace

std::span<const LineAction> lineActions()
{
    return table;
}

QString actionWords(const LineAction &action)
{
    return LineActions::tr(action.words);
}

Rule movedUp(const Rule &rule, const std::string &line)
{
    const std::optional<Place> place = rules::placeOf(rule, line);
    if (!place)
        return rule;
    if (place->index == 0) {
        const std::optional<Place> outer = rules::placeOf(rule, place->group);
        return outer ? rules::withLineMoved(rule, line, *outer) : rule;
    }
    const rules::Group *around = rules::findGroup(rule, place->group);
    if (const rules::Group *above = groupAt(*around, place->index - 1))
        return rules::withLineMoved(rule, line, {above->id, above->children.size()});
    return rules::withLineMoved(rule, line, {place->group, place->index - 1});
}

Rule movedDown(const Rule &rule, const std::string &line)
{
    const std::optional<Place> place = rules::placeOf(rule, line);
    if (!place)
        return rule;
    const rules::Group *around = rules::findGroup(rule, place->group);
    if (place->index + 1 >= around->children.size()) {
        const std::optional<Place> outer = rules::placeOf(rule, place->group);
        return outer ? rules::withLineMoved(rule, line, {outer->group, outer->index + 1}) : rule;
    }
    if (const rules::Group *below = groupAt(*around, place->index + 1))
        return rules::withLineMoved(rule, line, {below->id, 0});
    return rules::withLineMoved(rule, line, {place->group, place->index + 2});
}

QString lineAsText(const Rule &rule, const std::string &line, const fields::Catalogue &catalogue)
{
    Rule alone;
    if (const rules::Group *group = rules::findGroup(rule, line))
        alone.root = *group;
    else if (const rules::Condition *condition = rules::findCondition(rule, line))
        alone.root.children.emplace_back(*condition);
    if (line == rule.root.id)
        alone.limit = rule.limit;
    return QString::fromStdString(rules::ruleWords(alone, catalogue));
}

Rule withLinesOf(Rule rule, const std::string &group, const Rule &other)
{
    const bool alike = other.root.match == Match::All && other.root.enabled;
    if (!alike)
        return rules::withLine(std::move(rule), {group, SIZE_MAX}, other.root);
    for (const rules::Node &line : other.root.children)
        rule = rules::withLine(std::move(rule), {group, SIZE_MAX}, line);
    return rule;
}

} // namespace dilim::ui
