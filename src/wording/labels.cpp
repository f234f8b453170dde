// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/labels.h"

#include "analysis/derived_fields.h"
#include "analysis/segment_suggestions.h"
#include "analysis/segment_templates.h"
#include "fields/event_kind.h"
#include "rules/operators.h"
#include "wording/formats.h"
#include "wording/language.h"

#include <array>
#include <iterator>
#include <span>

namespace dilim::wording {
namespace {

/// A text id and its English words.
struct Words {
    std::string_view id;
    const char *source;
};

struct EntityWords {
    fields::Entity entity;
    const char *name;
    const char *counted;
};
constexpr EntityWords entityWords[] = {
    {fields::Entity::Customer, QT_TRANSLATE_NOOP("Labels", "Customers"),
     QT_TRANSLATE_N_NOOP("Labels", "%n customer(s)")},
    {fields::Entity::Order, QT_TRANSLATE_NOOP("Labels", "Orders"), QT_TRANSLATE_N_NOOP("Labels", "%n order(s)")},
    {fields::Entity::OrderLine, QT_TRANSLATE_NOOP("Labels", "Order lines"),
     QT_TRANSLATE_N_NOOP("Labels", "%n order line(s)")},
    {fields::Entity::Product, QT_TRANSLATE_NOOP("Labels", "Products"), QT_TRANSLATE_N_NOOP("Labels", "%n product(s)")},
    {fields::Entity::Event, QT_TRANSLATE_NOOP("Labels", "Events"), QT_TRANSLATE_N_NOOP("Labels", "%n event(s)")},
    {fields::Entity::Table, QT_TRANSLATE_NOOP("Labels", "Tables about nobody"),
     QT_TRANSLATE_N_NOOP("Labels", "%n row(s) of a table")},
};
static_assert(std::size(entityWords) == fields::entityCount);

constexpr std::array<const char *, fields::valueTypeCount> typeWords = {
    QT_TRANSLATE_NOOP("Labels", "Text"),
    QT_TRANSLATE_NOOP("Labels", "Identifier"),
    QT_TRANSLATE_NOOP("Labels", "Number"),
    QT_TRANSLATE_NOOP("Labels", "Money"),
    QT_TRANSLATE_NOOP("Labels", "Date"),
    QT_TRANSLATE_NOOP("Labels", "Date and time"),
    QT_TRANSLATE_NOOP("Labels", "Yes or no"),
    QT_TRANSLATE_NOOP("Labels", "Category"),
    QT_TRANSLATE_NOOP("Labels", "List of categories"),
};

struct MatchWords {
    const char *name;
    const char *hint;
};
// In the order of rules::Match.
constexpr MatchWords matchWords[] = {
    {QT_TRANSLATE_NOOP("Labels", "All of"), QT_TRANSLATE_NOOP("Labels", "every line must be true")},
    {QT_TRANSLATE_NOOP("Labels", "Any of"), QT_TRANSLATE_NOOP("Labels", "at least one must be true")},
    {QT_TRANSLATE_NOOP("Labels", "None of"), QT_TRANSLATE_NOOP("Labels", "nobody who matches any of these")},
    {QT_TRANSLATE_NOOP("Labels", "At least"), QT_TRANSLATE_NOOP("Labels", "so many lines or more must be true")},
    {QT_TRANSLATE_NOOP("Labels", "At most"), QT_TRANSLATE_NOOP("Labels", "so many lines or fewer may be true")},
    {QT_TRANSLATE_NOOP("Labels", "Exactly"), QT_TRANSLATE_NOOP("Labels", "just so many lines must be true")},
};

struct GroupWords {
    const char *name;
    const char *description;
};
// In the order of analysis::RfmGroup. Recency first, then frequency, because those two make the group.
constexpr GroupWords groupWords[] = {
    {QT_TRANSLATE_NOOP("Rfm", "Champions"),
     QT_TRANSLATE_NOOP("Rfm", "Bought very recently and buy most often: thank them, and show them what is new first.")},
    {QT_TRANSLATE_NOOP("Rfm", "Loyal customers"),
     QT_TRANSLATE_NOOP("Rfm",
                       "Buy often and were here not long ago: offer them a better version or a matching product.")},
    {QT_TRANSLATE_NOOP("Rfm", "Potential loyalists"),
     QT_TRANSLATE_NOOP("Rfm", "Came lately and more than once: a reason to come again turns them into regulars.")},
    {QT_TRANSLATE_NOOP("Rfm", "New customers"),
     QT_TRANSLATE_NOOP("Rfm", "Their first purchase was just now: a good welcome decides whether they return.")},
    {QT_TRANSLATE_NOOP("Rfm", "Promising"),
     QT_TRANSLATE_NOOP("Rfm", "Bought once, not long ago: remind them before they forget the shop.")},
    {QT_TRANSLATE_NOOP("Rfm", "Need attention"),
     QT_TRANSLATE_NOOP("Rfm", "Average in both, and the last purchase is a while ago: a timely offer keeps them.")},
    {QT_TRANSLATE_NOOP("Rfm", "About to sleep"),
     QT_TRANSLATE_NOOP("Rfm", "Bought little and some time ago: without a word from you they will fall asleep.")},
    {QT_TRANSLATE_NOOP("Rfm", "At risk"),
     QT_TRANSLATE_NOOP("Rfm", "Used to buy often and have not come for long: write to them in person.")},
    {QT_TRANSLATE_NOOP("Rfm", "Cannot lose them"),
     QT_TRANSLATE_NOOP("Rfm", "Once among the most frequent buyers, and long gone: call them first.")},
    {QT_TRANSLATE_NOOP("Rfm", "Hibernating"),
     QT_TRANSLATE_NOOP("Rfm", "Bought seldom and long ago: reach them only when it costs little.")},
};
static_assert(std::size(groupWords) == analysis::rfmGroupCount);

constexpr Words outcomeWords[] = {
    {"rows_read", QT_TRANSLATE_NOOP("Labels", "read")},
    {"new", QT_TRANSLATE_NOOP("Labels", "new")},
    {"updated", QT_TRANSLATE_NOOP("Labels", "updated")},
    {"unchanged", QT_TRANSLATE_NOOP("Labels", "unchanged")},
    {"merged", QT_TRANSLATE_NOOP("Labels", "merged")},
    {"rejected", QT_TRANSLATE_NOOP("Labels", "rejected")},
    {"conflicts", QT_TRANSLATE_NOOP("Labels", "in conflict")},
    {"ownerless", QT_TRANSLATE_NOOP("Labels", "without a known customer")},
};

constexpr Words issueWords[] = {
    {"too_few_cells", QT_TRANSLATE_NOOP("Issues", "The row has fewer cells than the header.")},
    {"too_many_cells", QT_TRANSLATE_NOOP("Issues", "The row has more cells than the header.")},
    {"record_too_long", QT_TRANSLATE_NOOP("Issues", "The row is longer than a row can be.")},
    {"cell_too_long", QT_TRANSLATE_NOOP("Issues", "A cell of the row is longer than a cell can be.")},
    {"bad_encoding", QT_TRANSLATE_NOOP("Issues", "The row has bytes that are no letters in the file's encoding.")},
    {"json_syntax", QT_TRANSLATE_NOOP("Issues", "This is no JSON object, or not a whole one.")},
    {"json_too_deep", QT_TRANSLATE_NOOP("Issues", "The object is nested deeper than 64 levels.")},
    {"not_a_date", QT_TRANSLATE_NOOP("Issues", "This is not a date.")},
    {"no_such_day", QT_TRANSLATE_NOOP("Issues", "There is no such day in the calendar.")},
    {"other_date_order", QT_TRANSLATE_NOOP("Issues", "Day and month stand the other way round than in this column.")},
    {"not_a_number", QT_TRANSLATE_NOOP("Issues", "This is not a number.")},
    {"not_yes_or_no", QT_TRANSLATE_NOOP("Issues", "This is neither yes nor no.")},
    {"damaged_by_spreadsheet", QT_TRANSLATE_NOOP("Issues", "A spreadsheet shortened this code; its digits are lost.")},
};

/// By fields::EventKind; other words are shown as they are.
constexpr const char *eventKindWords[] = {
    nullptr,
    QT_TRANSLATE_NOOP("EventKinds", "page view"),
    QT_TRANSLATE_NOOP("EventKinds", "product view"),
    QT_TRANSLATE_NOOP("EventKinds", "adding to the cart"),
    QT_TRANSLATE_NOOP("EventKinds", "removing from the cart"),
    QT_TRANSLATE_NOOP("EventKinds", "start of the checkout"),
    QT_TRANSLATE_NOOP("EventKinds", "purchase"),
    QT_TRANSLATE_NOOP("EventKinds", "search"),
    QT_TRANSLATE_NOOP("EventKinds", "registration"),
    QT_TRANSLATE_NOOP("EventKinds", "login"),
    QT_TRANSLATE_NOOP("EventKinds", "e-mail sent"),
    QT_TRANSLATE_NOOP("EventKinds", "e-mail opened"),
    QT_TRANSLATE_NOOP("EventKinds", "click in an e-mail"),
    QT_TRANSLATE_NOOP("EventKinds", "review"),
    QT_TRANSLATE_NOOP("EventKinds", "referral"),
    QT_TRANSLATE_NOOP("EventKinds", "complaint"),
    QT_TRANSLATE_NOOP("EventKinds", "share"),
    QT_TRANSLATE_NOOP("EventKinds", "support ticket"),
};
static_assert(std::size(eventKindWords) == fields::eventKindCount);

constexpr Words skippedWords[] = {
    {"header", QT_TRANSLATE_N_NOOP("Labels", "%n header line(s)")},
    {"blank", QT_TRANSLATE_N_NOOP("Labels", "%n blank line(s)")},
    {"total", QT_TRANSLATE_N_NOOP("Labels", "%n line(s) of totals")},
    {"preamble", QT_TRANSLATE_N_NOOP("Labels", "%n line(s) above the header")},
    {"note", QT_TRANSLATE_N_NOOP("Labels", "%n line(s) of notes")},
    {"left_out", QT_TRANSLATE_N_NOOP("Labels", "%n row(s) that are not meant")},
};

const char *sourceOf(std::span<const Words> table, std::string_view id)
{
    for (const Words &row : table) {
        if (row.id == id)
            return row.source;
    }
    return nullptr;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

QString fieldLabel(const fields::Field &field, std::string_view language)
{
    return field.custom ? fromUtf8(field.name) : translated(language, "Fields", field.name.c_str());
}

QString fieldLabel(const fields::Catalogue &catalogue, std::string_view id, std::string_view language)
{
    const fields::Field *field = catalogue.find(id);
    return field ? fieldLabel(*field, language) : fromUtf8(id);
}

QString fieldDefinition(std::string_view id, std::string_view language)
{
    const analysis::DerivedField *field = analysis::findDerivedField(id);
    return field ? translated(language, "Definitions", field->definition) : QString();
}

QString suggestionName(std::string_view id, std::string_view language)
{
    const analysis::SuggestedSegment *segment = analysis::findSuggestedSegment(id);
    return segment ? translated(language, "Suggestions", segment->name) : QString();
}

QString suggestionDescription(std::string_view id, std::string_view language)
{
    const analysis::SuggestedSegment *segment = analysis::findSuggestedSegment(id);
    return segment ? translated(language, "Suggestions", segment->description) : QString();
}

QString templateName(std::string_view id, std::string_view language)
{
    const analysis::SegmentTemplate *row = analysis::findSegmentTemplate(id);
    return row ? translated(language, "Templates", row->name) : QString();
}

QString templateDescription(std::string_view id, std::string_view language)
{
    const analysis::SegmentTemplate *row = analysis::findSegmentTemplate(id);
    return row ? translated(language, "Templates", row->description) : QString();
}

QString entityLabel(fields::Entity entity, std::string_view language)
{
    return translated(language, "Labels", entityWords[static_cast<std::size_t>(entity)].name);
}

QString entityCountText(fields::Entity entity, std::int64_t count, std::string_view language)
{
    return translated(language, "Labels", entityWords[static_cast<std::size_t>(entity)].counted, count);
}

QString typeLabel(fields::ValueType type, std::string_view language)
{
    return translated(language, "Labels", typeWords[static_cast<std::size_t>(type)]);
}

QString operatorLabel(std::string_view id, std::string_view language)
{
    const rules::Operator *op = rules::findOperator(id);
    return op ? translated(language, "Operators", std::string(op->words).c_str()) : fromUtf8(id);
}

QString eventLabel(std::string_view word, std::string_view language)
{
    const char *source = eventKindWords[static_cast<std::size_t>(fields::eventKind(word))];
    return source ? translated(language, "EventKinds", source) : fromUtf8(word);
}

QString matchLabel(rules::Match match, std::string_view language)
{
    return translated(language, "Labels", matchWords[static_cast<std::size_t>(match)].name);
}

QString matchHint(rules::Match match, std::string_view language)
{
    return translated(language, "Labels", matchWords[static_cast<std::size_t>(match)].hint);
}

QString rfmGroupLabel(analysis::RfmGroup group, std::string_view language)
{
    return translated(language, "Rfm", groupWords[static_cast<std::size_t>(group)].name);
}

QString rfmGroupDescription(analysis::RfmGroup group, std::string_view language)
{
    return translated(language, "Rfm", groupWords[static_cast<std::size_t>(group)].description);
}

QString outcomeLabel(std::string_view id, std::string_view language)
{
    const char *source = sourceOf(outcomeWords, id);
    return source ? translated(language, "Labels", source) : fromUtf8(id);
}

QString issueReason(std::string_view reason, std::string_view language)
{
    const char *source = sourceOf(issueWords, reason);
    return source ? translated(language, "Issues", source) : fromUtf8(reason);
}

QString skippedLinesText(std::string_view kind, std::int64_t lines, std::string_view language)
{
    const char *source = sourceOf(skippedWords, kind);
    if (source)
        return translated(language, "Labels", source, lines);
    return filled(translated(language, "Labels", QT_TRANSLATE_NOOP("Labels", "%1 lines (%2)")),
                  {numberText(lines, language), fromUtf8(kind)});
}

} // namespace dilim::wording
