// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/happenings.h"

#include "ui/rule_editor/fact_fields.h"
#include "ui/rule_editor/overviews.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

using rules::Facts;
using rules::Filter;

struct Happenings {
    Q_DECLARE_TR_FUNCTIONS(Happenings)
};

/// By rules::Facts.
constexpr std::array factsWords = {QT_TRANSLATE_NOOP("Happenings", "purchase"),
                                   QT_TRANSLATE_NOOP("Happenings", "item bought"),
                                   QT_TRANSLATE_NOOP("Happenings", "anything on the site or in messages")};

QString wordsOf(Facts facts)
{
    return Happenings::tr(factsWords[static_cast<std::size_t>(facts)]);
}

bool saysKind(const std::variant<Filter, rules::FilterGroup> &child)
{
    const auto *filter = std::get_if<Filter>(&child);
    return filter && filter->field == "event.type" && (filter->op == "is" || filter->op == "any_of")
        && !filter->operands.empty() && std::holds_alternative<std::string>(filter->operands.front());
}

} // namespace

std::vector<Happening> happenings(const WorkspaceState &state, const Overviews &overviews)
{
    std::vector<Happening> found;
    for (const Facts facts : knownFacts(state))
        found.push_back({wordsOf(facts), facts, {}});
    const analysis::FieldOverview *kinds = overviews.find("event.type");
    if (!kinds)
        return found;
    for (const analysis::ValueCount &kind : kinds->top) {
        const QString words = wording::eventLabel(kind.word, state.language());
        const auto same = std::find_if(found.begin(), found.end(), [&words](const Happening &one) {
            return one.facts == Facts::Events && one.words == words;
        });
        if (same == found.end())
            found.push_back({words, Facts::Events, {kind.word}});
        else
            same->kinds.push_back(kind.word);
    }
    return found;
}

rules::StepFacts factsOf(const Happening &happening)
{
    rules::StepFacts step;
    step.facts = happening.facts;
    if (!happening.kinds.empty()) {
        const char *op = happening.kinds.size() == 1 ? "is" : "any_of";
        step.where.children.emplace_back(Filter{"event.type", op, {happening.kinds.begin(), happening.kinds.end()}});
    }
    return step;
}

std::optional<std::size_t> kindFilter(const rules::StepFacts &step)
{
    const auto &children = step.where.children;
    if (step.facts != Facts::Events || step.where.match != rules::Match::All
        || std::count_if(children.begin(), children.end(), saysKind) != 1)
        return std::nullopt;
    return static_cast<std::size_t>(std::find_if(children.begin(), children.end(), saysKind) - children.begin());
}

QString happeningWords(const rules::StepFacts &step, const std::string &language)
{
    const std::optional<std::size_t> kind = kindFilter(step);
    if (!kind)
        return wordsOf(step.facts);
    QStringList words;
    for (const rules::Value &value : std::get<Filter>(step.where.children[*kind]).operands) {
        const auto *word = std::get_if<std::string>(&value);
        const QString label = word ? wording::eventLabel(*word, language) : QString();
        if (!label.isEmpty() && !words.contains(label))
            words.append(label);
    }
    return wording::listText(words, wording::Junction::Or, language);
}

} // namespace dilim::ui
