// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/line_words.h"

#include "rules/names.h"
#include "rules/operators.h"
#include "ui/rule_editor/test_words.h"
#include "wording/condition_clause.h"
#include "wording/filter_clause.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/window_words.h"

#include <QCoreApplication>

#include <array>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;
using rules::Facts;
using rules::Measure;
using Kind = LinePart::Kind;

struct LineWords {
    Q_DECLARE_TR_FUNCTIONS(LineWords)
};

/// By fields::Shelf.
constexpr std::array<const char *, 8> shelfIcons = {"person", "pin",       "heart", "desktop",
                                                    "bag",    "lightbulb", "gem",   "clock"};
/// By rules::Facts.
constexpr std::array<const char *, 3> factsIcons = {"bag", "box", "chart-line"};

struct UsualMeasure {
    Facts facts;
    Measure measure;
    const char *words;
};
/// What people call the measures they use most.
constexpr UsualMeasure usualMeasures[] = {
    {Facts::Orders, Measure::Count, QT_TRANSLATE_NOOP("LineWords", "Bought")},
    {Facts::Orders, Measure::Sum, QT_TRANSLATE_NOOP("LineWords", "Spent")},
    {Facts::Orders, Measure::DaysSinceLast, QT_TRANSLATE_NOOP("LineWords", "Last order")},
    {Facts::Orders, Measure::DaysSinceFirst, QT_TRANSLATE_NOOP("LineWords", "First order")},
    {Facts::Lines, Measure::CountOrders, QT_TRANSLATE_NOOP("LineWords", "Bought")},
    {Facts::Lines, Measure::Count, QT_TRANSLATE_NOOP("LineWords", "Bought items")},
    {Facts::Events, Measure::Count, QT_TRANSLATE_NOOP("LineWords", "Did")},
    {Facts::Events, Measure::DaysSinceLast, QT_TRANSLATE_NOOP("LineWords", "Last activity")},
};

/// By rules::Measure.
constexpr std::array<const char *, 14> measureNames = {
    QT_TRANSLATE_NOOP("LineWords", "number"),
    QT_TRANSLATE_NOOP("LineWords", "number of orders"),
    QT_TRANSLATE_NOOP("LineWords", "number of different values"),
    QT_TRANSLATE_NOOP("LineWords", "sum"),
    QT_TRANSLATE_NOOP("LineWords", "average"),
    QT_TRANSLATE_NOOP("LineWords", "smallest"),
    QT_TRANSLATE_NOOP("LineWords", "greatest"),
    QT_TRANSLATE_NOOP("LineWords", "median"),
    QT_TRANSLATE_NOOP("LineWords", "share of all"),
    QT_TRANSLATE_NOOP("LineWords", "last time"),
    QT_TRANSLATE_NOOP("LineWords", "first time"),
    QT_TRANSLATE_NOOP("LineWords", "days since the last"),
    QT_TRANSLATE_NOOP("LineWords", "days since the first"),
    QT_TRANSLATE_NOOP("LineWords", "days between two"),
};

/// Whether people expect to hear of what and when; of the last order they do not.
bool counts(Measure measure)
{
    return measure == Measure::Count || measure == Measure::CountOrders || measure == Measure::Sum;
}

/// Puts the parts of one condition after each other.
struct Row {
    const rules::Condition &condition;
    wording::Speech speech;
    std::vector<LinePart> parts{};

    void words(const QString &text)
    {
        if (!text.isEmpty())
            parts.push_back({Kind::Words, PartEdit::None, text, {}});
    }
    void value(PartEdit edit, const QString &text) { parts.push_back({Kind::Value, edit, text, {}}); }

    void add(const rules::CustomerField &asked)
    {
        const fields::Field *field = speech.catalogue.find(asked.field);
        const TestWords test = testWords(condition, field ? field->type : fields::ValueType::Text, asked.field, speech);
        words(test.words);
        value(PartEdit::Value, test.value);
        if (!condition.per.empty())
            words(LineWords::tr("within each %1").arg(wording::fieldLabel(speech.catalogue, condition.per)));
    }
    void add(const rules::Behaviour &asked)
    {
        if (!asked.of.empty())
            value(PartEdit::Measured, wording::fieldLabel(speech.catalogue, asked.of, speech.language()));
        const QString filters = filterText(asked);
        const QString window = wording::windowText(asked.window, wording::Beside::Noun, speech);
        if (!filters.isEmpty() || counts(asked.measure))
            value(PartEdit::Filters, filters.isEmpty() ? LineWords::tr("anything") : filters);
        value(PartEdit::Amount, thresholdText(condition, asked, speech));
        if (!window.isEmpty() || counts(asked.measure))
            value(PartEdit::Window, window.isEmpty() ? LineWords::tr("at any time") : window);
    }
    void add(const rules::Sequence &asked)
    {
        if (asked.notWithin)
            value(PartEdit::Span, wording::laterText({}, asked.notWithin, speech));
        const QString window = wording::windowText(asked.window, wording::Beside::Noun, speech);
        value(PartEdit::Window, window.isEmpty() ? LineWords::tr("at any time") : window);
    }
    void add(const rules::Membership &asked)
    {
        words(condition.op == "is_no" ? LineWords::tr("is not") : LineWords::tr("is"));
        value(PartEdit::Segment,
              asked.segment.empty() ? LineWords::tr("choose a segment") : QString::fromStdString(asked.segment));
    }
    void add(const rules::RandomShare &asked)
    {
        words(condition.op == "is_no" ? LineWords::tr("is not") : QString());
        value(PartEdit::Share, wording::percentText(asked.percent, speech.language()));
    }
    [[nodiscard]] QString filterText(const rules::Behaviour &asked) const
    {
        if (asked.containing.empty()) {
            const QString brief = wording::briefFilters(asked.where, speech);
            if (!brief.isEmpty() || asked.where.children.empty())
                return brief;
        }
        return wording::filterClauses(asked.facts, asked.where, asked.containing, speech).join(u", "_s);
    }
};

} // namespace

QString fieldIcon(const fields::Field &field)
{
    struct OwnIcon {
        std::string_view id;
        const char *icon;
    };
    static constexpr OwnIcon own[] = {
        {"customer.email", "mail"},        {"customer.phone", "phone"},   {"customer.device", "mobile"},
        {"customer.browser", "globe"},     {"customer.interests", "tag"}, {"customer.rfm_group", "grid"},
        {"customer.home_address", "home"},
    };
    for (const OwnIcon &row : own) {
        if (row.id == field.id)
            return QString::fromLatin1(row.icon);
    }
    if (field.type == fields::ValueType::YesNo)
        return u"yes-no"_s;
    if (field.type == fields::ValueType::Date || field.type == fields::ValueType::Moment)
        return u"calendar"_s;
    return shelfIcon(field.shelf);
}

QString shelfIcon(fields::Shelf shelf)
{
    return QString::fromLatin1(shelfIcons[static_cast<std::size_t>(shelf)]);
}

QString factsIcon(Facts facts)
{
    return QString::fromLatin1(factsIcons[static_cast<std::size_t>(facts)]);
}

QString measureName(Measure measure)
{
    return LineWords::tr(measureNames[static_cast<std::size_t>(measure)]);
}

QString measureLabel(Facts facts, Measure measure)
{
    for (const UsualMeasure &row : usualMeasures) {
        if (row.facts == facts && row.measure == measure)
            return LineWords::tr(row.words);
    }
    return LineWords::tr("%1: %2", "orders: average")
        .arg(wording::entityLabel(rules::entityOf(facts)), measureName(measure));
}

LinePart subjectPart(const rules::Condition &condition, const fields::Catalogue &catalogue,
                     const rules::Context &context)
{
    LinePart part{Kind::Subject, PartEdit::Subject, {}, {}};
    if (const auto *asked = std::get_if<rules::CustomerField>(&condition.subject)) {
        const fields::Field *field = catalogue.find(asked->field);
        part.text = wording::fieldLabel(catalogue, asked->field, context.language);
        part.icon = field ? fieldIcon(*field) : u"question"_s;
    } else if (const auto *behaviour = std::get_if<rules::Behaviour>(&condition.subject)) {
        part.text = measureLabel(behaviour->facts, behaviour->measure);
        part.icon = factsIcon(behaviour->facts);
    } else if (std::holds_alternative<rules::Membership>(condition.subject)) {
        part.text = LineWords::tr("Segment");
        part.icon = u"pie"_s;
    } else if (std::holds_alternative<rules::RandomShare>(condition.subject)) {
        part.text = LineWords::tr("Random share");
        part.icon = u"people"_s;
    } else {
        // Steps are one clause: no other order of words is right in every language.
        part.text = wording::capitalised(wording::conditionClause(condition, catalogue, context), context.language);
        part.icon = u"cart"_s;
    }
    return part;
}

std::vector<LinePart> lineParts(const rules::Condition &condition, const fields::Catalogue &catalogue,
                                const rules::Context &context)
{
    Row row{condition, {catalogue, context}, {}};
    row.parts.push_back(subjectPart(condition, catalogue, context));
    std::visit([&row](const auto &asked) { row.add(asked); }, condition.subject);
    return row.parts;
}

} // namespace dilim::ui
