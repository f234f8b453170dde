// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/line_words.h"

#include "rules/names.h"
#include "rules/operators.h"
#include "ui/rule_editor/happenings.h"
#include "ui/rule_editor/test_words.h"
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
        addPer();
    }
    void addPer()
    {
        const rules::Operator *op = rules::findOperator(condition.op);
        if (!condition.per.empty())
            value(PartEdit::Per, LineWords::tr("within each %1").arg(labelOf(condition.per)));
        else if (op && rules::isStanding(*op))
            value(PartEdit::Per, LineWords::tr("among all customers"));
    }
    [[nodiscard]] QString labelOf(const std::string &field) const
    {
        return wording::fieldLabel(speech.catalogue, field, speech.language());
    }
    void add(const rules::Behaviour &asked)
    {
        if (!asked.of.empty())
            value(PartEdit::Measured, labelOf(asked.of));
        if (asked.pick != rules::Pick::Every)
            value(PartEdit::Measured,
                  asked.pick == rules::Pick::First ? LineWords::tr("only the first one")
                                                   : LineWords::tr("only the last one"));
        if (!asked.countedOnly && asked.facts != Facts::Events)
            value(PartEdit::Measured, LineWords::tr("cancelled ones, too"));
        const QString filters = filterText(asked.facts, asked.where, asked.containing);
        if (!filters.isEmpty() || counts(asked.measure))
            value(PartEdit::Filters, filters.isEmpty() ? LineWords::tr("anything") : filters);
        value(PartEdit::Amount, thresholdText(condition, asked, speech));
        addPer();
        if (asked.change != rules::Change::None)
            value(PartEdit::Measured,
                  LineWords::tr("against %1", "the 30 days before").arg(windowBeforeText(asked.window, speech)));
        addWindow(asked.window, counts(asked.measure) ? LineWords::tr("at any time") : QString());
    }
    void addWindow(const rules::Window &window, const QString &always)
    {
        const QString text = wording::windowText(window, wording::Beside::Verb, speech);
        if (!text.isEmpty() || !always.isEmpty())
            value(PartEdit::Window, text.isEmpty() ? always : text);
    }
    /// The first step is the thing that is asked about; here is what comes after it.
    void add(const rules::Sequence &asked)
    {
        for (std::size_t i = 0; i < asked.steps.size(); ++i)
            addStep(asked.steps[i], i);
        if (asked.notFollowedBy) {
            words(LineWords::tr("and then no"));
            value(PartEdit::Steps, stepText(*asked.notFollowedBy));
            value(PartEdit::Span,
                  asked.notWithin ? wording::laterText({}, asked.notWithin, speech) : LineWords::tr("ever after"));
        }
        addWindow(asked.window, LineWords::tr("at any time"));
        if (condition.op == "is_no")
            words(LineWords::tr("did not happen"));
    }
    void addStep(const rules::Step &step, std::size_t index)
    {
        if (index == 0) {
            const QString others = otherFilters(step.facts);
            if (!others.isEmpty())
                value(PartEdit::Steps, others);
            return;
        }
        if (step.without) {
            words(LineWords::tr("with in between no"));
            value(PartEdit::Steps, stepText(*step.without));
        }
        words(LineWords::tr("then"));
        const QString when = wording::laterText(step.after, step.within, speech);
        const QString what = stepText(step.facts);
        value(PartEdit::Steps,
              when.isEmpty() ? what
                             : LineWords::tr("%1 %2", "a step and its time: purchase within 1 day").arg(what, when));
    }
    [[nodiscard]] QString stepText(const rules::StepFacts &step) const
    {
        const QString others = otherFilters(step);
        const QString what = happeningWords(step, speech.language());
        return others.isEmpty() ? what : LineWords::tr("%1: %2", "a step and its filters").arg(what, others);
    }
    [[nodiscard]] QString otherFilters(const rules::StepFacts &step) const
    {
        rules::FilterGroup others = step.where;
        if (const std::optional<std::size_t> kind = kindFilter(step))
            others.children.erase(others.children.begin() + static_cast<std::ptrdiff_t>(*kind));
        return filterText(step.facts, others, {});
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
    [[nodiscard]] QString filterText(Facts facts, const rules::FilterGroup &where,
                                     const std::vector<rules::FilterGroup> &containing) const
    {
        if (containing.empty()) {
            const QString brief = wording::briefFilters(where, speech);
            if (!brief.isEmpty() || where.children.empty())
                return brief;
        }
        return wording::filterClauses(facts, where, containing, speech).join(u", "_s);
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
        const auto &steps = std::get<rules::Sequence>(condition.subject).steps;
        const rules::StepFacts first = steps.empty() ? rules::StepFacts{} : steps.front().facts;
        part.text = wording::capitalised(happeningWords(first, context.language), context.language);
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
