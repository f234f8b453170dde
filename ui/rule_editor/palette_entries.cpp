// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/palette_entries.h"

#include "base/text_fold.h"
#include "fields/event_kind.h"
#include "fields/standard_fields.h"
#include "ui/rule_editor/happenings.h"
#include "ui/rule_editor/line_words.h"
#include "wording/labels.h"
#include "wording/language.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;
using fields::Field;
using fields::Shelf;
using fields::ValueType;
using rules::Facts;
using rules::Measure;

struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(PaletteWords)
};

struct ShelfWords {
    const char *name;
    const char *model;
};
/// By fields::Shelf, then segments.
constexpr std::array<ShelfWords, shelfCount> shelves = {{
    {QT_TRANSLATE_NOOP("PaletteWords", "Who they are"), QT_TRANSLATE_NOOP("PaletteWords", "demographic")},
    {QT_TRANSLATE_NOOP("PaletteWords", "Where they are"), QT_TRANSLATE_NOOP("PaletteWords", "geographic")},
    {QT_TRANSLATE_NOOP("PaletteWords", "What they think and like"), QT_TRANSLATE_NOOP("PaletteWords", "psychographic")},
    {QT_TRANSLATE_NOOP("PaletteWords", "What they use"), QT_TRANSLATE_NOOP("PaletteWords", "technographic")},
    {QT_TRANSLATE_NOOP("PaletteWords", "What they do"), QT_TRANSLATE_NOOP("PaletteWords", "behavioural")},
    {QT_TRANSLATE_NOOP("PaletteWords", "What they need"), QT_TRANSLATE_NOOP("PaletteWords", "needs")},
    {QT_TRANSLATE_NOOP("PaletteWords", "What they are worth"), QT_TRANSLATE_NOOP("PaletteWords", "value")},
    {QT_TRANSLATE_NOOP("PaletteWords", "When"), QT_TRANSLATE_NOOP("PaletteWords", "time")},
    {QT_TRANSLATE_NOOP("PaletteWords", "Segments"), QT_TRANSLATE_NOOP("PaletteWords", "yours")},
}};

struct BehaviourRow {
    Shelf shelf;
    Facts facts;
    Measure measure;
    const char *of; // a field, or none
    const char *op;
    int number;
    int lastDays; // 0: at any time
    const char *words;
};
/// What people ask most often about purchases and activity. Everything else is made out of these.
constexpr BehaviourRow behaviours[] = {
    {Shelf::Does, Facts::Orders, Measure::Count, "", "at_least", 1, 90, QT_TRANSLATE_NOOP("PaletteWords", "Bought")},
    {Shelf::Does, Facts::Lines, Measure::CountOrders, "", "at_least", 1, 0,
     QT_TRANSLATE_NOOP("PaletteWords", "Bought a product, category or brand")},
    {Shelf::When, Facts::Orders, Measure::DaysSinceLast, "", "more_than", 90, 0,
     QT_TRANSLATE_NOOP("PaletteWords", "Time since the last order")},
    {Shelf::When, Facts::Orders, Measure::DaysSinceFirst, "", "at_most", 30, 0,
     QT_TRANSLATE_NOOP("PaletteWords", "Time since the first order")},
    {Shelf::Worth, Facts::Orders, Measure::Sum, "order.amount", "at_least", 1000, 365,
     QT_TRANSLATE_NOOP("PaletteWords", "Spent in a time")},
    {Shelf::Worth, Facts::Orders, Measure::Sum, "order.amount", "in_top_percent", 10, 365,
     QT_TRANSLATE_NOOP("PaletteWords", "Among those who spent most")},
    {Shelf::Worth, Facts::Orders, Measure::Average, "order.amount", "at_least", 1000, 0,
     QT_TRANSLATE_NOOP("PaletteWords", "Average order, of some orders or a time")},
    {Shelf::Does, Facts::Events, Measure::Count, "", "at_least", 1, 90,
     QT_TRANSLATE_NOOP("PaletteWords", "Did something on the site or in messages")},
    {Shelf::When, Facts::Events, Measure::DaysSinceLast, "", "more_than", 90, 0,
     QT_TRANSLATE_NOOP("PaletteWords", "Time since the last activity")},
};

/// Sequences that people ask most often about.
struct SequenceRow {
    fields::EventKind first; // Other: any event
    bool thenBought; // else: did not buy
    const char *words;
};
constexpr SequenceRow sequences[] = {
    {fields::EventKind::CartAddition, false, QT_TRANSLATE_NOOP("PaletteWords", "Added to the cart and did not buy")},
    {fields::EventKind::ProductView, true, QT_TRANSLATE_NOOP("PaletteWords", "Viewed a product, then bought")},
    {fields::EventKind::Other, true, QT_TRANSLATE_NOOP("PaletteWords", "One thing after another")},
};

std::string keyOf(const char *source)
{
    std::string key;
    for (const std::string_view language : wording::languages())
        key += ' ' + matchKey(wording::translated(language, "PaletteWords", source).toStdString());
    return key;
}

/// What else people call purchases: found by any of these words.
std::string purchaseKey()
{
    return keyOf(QT_TRANSLATE_NOOP("PaletteWords", "order purchase buy shopping"));
}

bool isAboutPurchases(const Field &field)
{
    return field.id.find("order") != std::string::npos || field.id.find("purchase") != std::string::npos;
}

// What a condition about a day begins with.
constexpr int lastDays = 90;
constexpr int nextBirthdays = 7;

rules::Condition ofField(const Field &field)
{
    rules::Condition condition;
    condition.subject = rules::CustomerField{field.id};
    condition.op = field.type == ValueType::YesNo ? "is_yes" : "has_value";
    if (field.type == ValueType::Date || field.type == ValueType::Moment) {
        const bool birthday = field.id == "customer.birth_date";
        condition.op = birthday ? "anniversary_in_next_days" : "in_last_days";
        condition.operands = {Decimal{birthday ? nextBirthdays : lastDays, 0}};
    }
    return condition;
}

PaletteEntry entryOf(const Field &field, bool hasData)
{
    PaletteEntry entry;
    entry.shelf = static_cast<int>(field.shelf);
    entry.name = wording::fieldLabel(field);
    entry.typeWords = hasData ? wording::typeLabel(field.type) : PaletteWords::tr("no data yet");
    entry.icon = fieldIcon(field);
    entry.definition = wording::fieldDefinition(field.id);
    for (const std::string_view language : wording::languages())
        entry.searchKey += ' ' + matchKey(wording::fieldLabel(field, language).toStdString());
    if (isAboutPurchases(field))
        entry.searchKey += purchaseKey();
    if (hasData)
        entry.field = field.id;
    entry.condition = ofField(field);
    return entry;
}

PaletteEntry entryOf(const BehaviourRow &row)
{
    PaletteEntry entry;
    entry.shelf = static_cast<int>(row.shelf);
    entry.name = PaletteWords::tr(row.words);
    entry.typeWords = PaletteWords::tr("can be narrowed by filters and a time");
    entry.icon = factsIcon(row.facts);
    entry.searchKey = keyOf(row.words);
    if (row.facts != Facts::Events)
        entry.searchKey += purchaseKey();
    rules::Behaviour behaviour;
    behaviour.facts = row.facts;
    behaviour.measure = row.measure;
    behaviour.of = row.of;
    if (row.lastDays > 0)
        behaviour.window.lastDays = row.lastDays;
    entry.condition.subject = behaviour;
    entry.condition.op = row.op;
    entry.condition.operands = {Decimal{row.number, 0}};
    return entry;
}

/// The kind of event as the data write it; nothing where they have none.
std::optional<rules::StepFacts> eventStep(fields::EventKind kind, const std::vector<Happening> &known)
{
    for (const Happening &one : known) {
        const bool any = kind == fields::EventKind::Other && one.kinds.empty();
        const bool same = !one.kinds.empty() && fields::eventKind(one.kinds.front()) == kind;
        if (one.facts == Facts::Events && (any || (same && kind != fields::EventKind::Other)))
            return factsOf(one);
    }
    return std::nullopt;
}

std::optional<PaletteEntry> entryOf(const SequenceRow &row, const std::vector<Happening> &known)
{
    std::optional<rules::StepFacts> first = eventStep(row.first, known);
    if (!first)
        return std::nullopt;
    const rules::StepFacts purchase{Facts::Orders, true, {}};
    rules::Sequence sequence;
    sequence.steps.push_back({*std::move(first), {}, {}, {}});
    if (row.thenBought) {
        sequence.steps.push_back({purchase, rules::Span{7, rules::SpanUnit::Days}, {}, {}});
    } else {
        sequence.notFollowedBy = purchase;
        sequence.notWithin = rules::Span{24, rules::SpanUnit::Hours};
    }
    sequence.window.lastDays = 90;
    PaletteEntry entry;
    entry.shelf = static_cast<int>(Shelf::Does);
    entry.name = PaletteWords::tr(row.words);
    entry.typeWords = PaletteWords::tr("steps with times between them");
    entry.icon = u"cart"_s;
    entry.searchKey = keyOf(row.words);
    entry.condition.subject = std::move(sequence);
    entry.condition.op = "is_yes";
    return entry;
}

PaletteEntry randomShareEntry()
{
    constexpr const char *words = QT_TRANSLATE_NOOP("PaletteWords", "Random share");
    PaletteEntry entry;
    entry.shelf = static_cast<int>(Shelf::Who);
    entry.name = PaletteWords::tr(words);
    entry.typeWords = PaletteWords::tr("always the same people");
    entry.icon = u"people"_s;
    entry.searchKey = keyOf(words);
    entry.condition.subject = rules::RandomShare{Decimal{10, 0}, {}};
    entry.condition.op = "is_yes";
    return entry;
}

PaletteEntry entryOf(const SavedSegment &saved)
{
    PaletteEntry entry;
    entry.shelf = segmentShelf;
    entry.name = QString::fromStdString(saved.segment.name);
    entry.typeWords = QString::fromStdString(saved.segment.folder);
    entry.icon = u"pie"_s;
    entry.searchKey = matchKey(saved.segment.name);
    entry.condition.subject = rules::Membership{saved.segment.name};
    entry.condition.op = "is_yes";
    return entry;
}

bool isThere(const WorkspaceState &state, Facts facts)
{
    return state.snapshot
               ->table(facts == Facts::Orders      ? fields::Entity::Order
                           : facts == Facts::Lines ? fields::Entity::OrderLine
                                                   : fields::Entity::Event)
               .rows
        > 0;
}

} // namespace

std::vector<PaletteEntry> paletteEntries(const WorkspaceState &state, const Overviews &overviews, PaletteFields fields)
{
    std::vector<PaletteEntry> entries;
    for (const BehaviourRow &row : behaviours) {
        if (isThere(state, row.facts))
            entries.push_back(entryOf(row));
    }
    const std::vector<Happening> known = happenings(state, overviews);
    for (const SequenceRow &row : sequences) {
        if (std::optional<PaletteEntry> entry = entryOf(row, known); entry && isThere(state, Facts::Orders))
            entries.push_back(*std::move(entry));
    }
    const auto add = [&](const Field &field) {
        const bool derivable = field.derived && state.library.derived;
        const bool hasData = derivable || state.snapshot->customers.has(field.id);
        if (field.entity == fields::Entity::Customer && (hasData || fields == PaletteFields::All))
            entries.push_back(entryOf(field, hasData));
    };
    for (const Field &field : fields::standardFields())
        add(field);
    for (const Field &field : state.snapshot->catalogue.customFields())
        add(field);
    entries.push_back(randomShareEntry());
    for (const SavedSegment &saved : state.segments)
        entries.push_back(entryOf(saved));
    return entries;
}

rules::Condition conditionFor(const PaletteEntry &entry, const analysis::FieldOverview *overview)
{
    rules::Condition condition = entry.condition;
    if (!overview)
        return condition;
    const bool list = overview->type == ValueType::CategoryList;
    if ((list || overview->type == ValueType::Category) && !overview->top.empty()) {
        condition.op = list ? "has_any" : "any_of";
        condition.operands = {overview->top.front().word};
    } else if ((overview->type == ValueType::Number || overview->type == ValueType::Money) && overview->summary) {
        condition.op = "at_least";
        condition.operands = {Decimal{std::llround(overview->summary->median), 0}};
    }
    return condition;
}

QString shelfName(int shelf)
{
    return PaletteWords::tr(shelves[static_cast<std::size_t>(shelf)].name);
}

QString shelfModel(int shelf)
{
    return PaletteWords::tr(shelves[static_cast<std::size_t>(shelf)].model);
}

QString shelfIconName(int shelf)
{
    return shelf == segmentShelf ? u"pie"_s : shelfIcon(static_cast<Shelf>(shelf));
}

} // namespace dilim::ui
