// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/corrections.h"

#include "ingest/cell_text.h"
#include "ingest/column_builder.h"
#include "ingest/guess_type.h"
#include "store/changed_column.h"
#include "store/column_kind.h"
#include "store/finished_column.h"
#include "workspace/who_is_who.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace dilim::workspace {
namespace {

using fields::ValueType;

constexpr std::array<std::string_view, 3> identityFields = {"customer.external_id", "customer.email", "customer.phone"};
constexpr std::array<std::string_view, 2> longTexts = {"customer.address", "customer.notes"};
constexpr std::string_view permissionPrefix = "customer.consent_";

ingest::Reading readingOf(const fields::Field &field, std::string_view typed, const rules::Context &context)
{
    ingest::Reading reading;
    reading.type = field.type;
    reading.text = std::ranges::count(longTexts, field.id) > 0 ? ingest::TextKind::Lines : ingest::TextKind::Plain;
    reading.decimalMark = context.language == "en" ? '.' : ',';
    reading.dateOrder = ingest::defaultsFor(context.currency).dateOrder;
    reading.listSeparator = typed.find(';') == std::string_view::npos ? ',' : ';';
    return reading;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : "; ") + word;
    return text;
}

/// The only cell of a column.
struct OnlyCell {
    ValueType type;

    std::string operator()(const ingest::Integers &cells) const
    {
        const std::int64_t value = cells.values.front();
        if (value == columns::missingInteger)
            return {};
        if (type == ValueType::Date)
            return isoDate({static_cast<std::int32_t>(value)});
        if (type == ValueType::Moment)
            return isoMoment({cells.scale == 0 ? value * 1000 : value});
        return decimalText({value, cells.scale});
    }
    std::string operator()(const ingest::Texts &cells) const { return std::string(cells.at(0)); }
    std::string operator()(const ingest::Words &cells) const { return cells.words[cells.codes.front()]; }
    std::string operator()(const ingest::WordLists &cells) const
    {
        std::vector<std::string> words;
        for (const std::uint32_t code : cells.codes)
            words.push_back(cells.words[code]);
        return joined(words);
    }
};

bool isSame(const fields::Field &field, const std::string &a, const std::string &b)
{
    if (a == b || field.type != ValueType::Category || a.empty() || b.empty())
        return a == b;
    return store::categoryKey(field.id, a) == store::categoryKey(field.id, b);
}

std::string valueOf(const columns::Snapshot &snapshot, const fields::Field &field, std::uint32_t customer)
{
    const columns::Column *column = snapshot.customers.find(field.id);
    return column ? keptText(rules::findingAt(*column, field.type, customer)) : std::string();
}

/// The different values of some customers; nothing if somebody else has one of them, too.
std::optional<std::set<std::int64_t>> valuesOfOnly(const columns::IntegerColumn &column,
                                                   const columns::Bitmap &customers)
{
    std::set<std::int64_t> values;
    customers.forEach([&](std::size_t row) { values.insert(column.at(row)); });
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!customers.test(row) && values.contains(column.at(row)))
            return std::nullopt;
    }
    values.erase(columns::missingInteger);
    return values;
}

} // namespace

Result<const fields::Field *> editableField(const columns::Snapshot &snapshot, std::string_view id)
{
    const fields::Field *field = snapshot.catalogue.find(id);
    if (!field)
        return Error{"edit.unknown_field", {std::string(id)}};
    if (field->entity != fields::Entity::Customer)
        return Error{"edit.not_of_customers", {field->id}};
    if (field->derived)
        return Error{"edit.computed_field", {field->id}};
    if (std::ranges::count(identityFields, field->id) > 0)
        return Error{"edit.identity_field", {field->id}};
    return field;
}

Result<std::string> typedValue(const fields::Field &field, std::string_view typed, const rules::Context &context)
{
    const std::string_view bare = ingest::bareCell(typed);
    const bool isKeptForm = (field.type == ValueType::Date && parseIsoDate(bare))
        || (field.type == ValueType::Moment && parseIsoMoment(bare)); // also of years that no file may have
    if (bare.empty() || isKeptForm)
        return std::string(bare);
    const auto builder = ingest::makeColumnBuilder(readingOf(field, bare, context), context.timeZone);
    const std::uint64_t line = 1;
    std::vector<ingest::RowIssue> issues;
    builder->append({&bare, 1, 1, &line, 0}, issues);
    if (!issues.empty())
        return Error{"edit.unreadable_value", {std::string(bare), std::string(fields::typeId(field.type))}};
    return std::visit(OnlyCell{field.type}, builder->take());
}

std::string keptText(const rules::Finding &value)
{
    struct Visitor {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(const std::string &text) const { return text; }
        std::string operator()(const Decimal &number) const { return decimalText(number); }
        std::string operator()(const Date &day) const { return isoDate(day); }
        std::string operator()(const Moment &moment) const { return isoMoment(moment); }
        std::string operator()(bool yes) const { return yes ? "1" : "0"; }
        std::string operator()(const std::vector<std::string> &words) const { return joined(words); }
    };
    return std::visit(Visitor{}, value);
}

rules::Finding keptValue(ValueType type, const std::string &text)
{
    if (text.empty())
        return std::monostate{};
    if (type == ValueType::CategoryList)
        return store::wordsOfValue(text);
    if (type == ValueType::Moment) {
        const std::optional<Moment> moment = parseIsoMoment(text);
        return moment ? rules::Finding(*moment) : rules::Finding(text);
    }
    const std::optional<Decimal> number = store::numberOfValue(type, text);
    if (!number)
        return text;
    if (type == ValueType::Date)
        return Date{static_cast<std::int32_t>(number->units)};
    return type == ValueType::YesNo ? rules::Finding(number->units != 0) : rules::Finding(*number);
}

Result<store::ValueEdit> changeForAll(const columns::Snapshot &snapshot, const std::string &field,
                                      const std::string &from, const std::string &to)
{
    const Result<const fields::Field *> editable = editableField(snapshot, field);
    if (!editable)
        return editable.error();
    if (field.starts_with(permissionPrefix))
        return Error{"edit.permission_for_all", {field}};
    if (from == to)
        return Error{"edit.same_value", {field, to}};
    store::ValueEdit edit;
    edit.field = field;
    edit.from = from;
    edit.to = to;
    if (from.empty() || customersChangedBy(snapshot, edit) == 0)
        return snapshot.failure().value_or(Error{"edit.no_such_value", {field, from}});
    return edit;
}

Result<store::ValueEdit> changeForOne(const columns::Snapshot &snapshot, const std::string &field,
                                      std::uint32_t customer, const std::string &to)
{
    const Result<const fields::Field *> editable = editableField(snapshot, field);
    if (!editable)
        return editable.error();
    if (isSame(**editable, valueOf(snapshot, **editable, customer), to))
        return snapshot.failure().value_or(Error{"edit.same_value", {field, to}});
    store::ValueEdit edit;
    edit.field = field;
    edit.keys = keysOfCustomer(snapshot, customer);
    edit.to = to;
    return edit;
}

Result<std::vector<store::ValueEdit>> clearedFor(const columns::Snapshot &snapshot, const std::string &field,
                                                 const columns::Bitmap &customers)
{
    const Result<const fields::Field *> editable = editableField(snapshot, field);
    if (!editable)
        return editable.error();
    std::vector<store::ValueEdit> edits;
    const columns::Column *column = snapshot.customers.find(field);
    const auto *integers = column ? std::get_if<columns::IntegerColumn>(column) : nullptr;
    const auto only = integers ? valuesOfOnly(*integers, customers) : std::nullopt;
    if (only) {
        const ValueType type = (*editable)->type;
        for (const std::int64_t value : *only) {
            const columns::Column one = columns::IntegerColumn::packed(std::array{value}, integers->scale);
            store::ValueEdit edit;
            edit.field = field;
            edit.from = keptText(rules::findingAt(one, type, 0));
            edits.push_back(std::move(edit));
        }
        return edits;
    }
    customers.forEach([&](std::size_t row) {
        store::ValueEdit edit;
        edit.field = field;
        edit.keys = keysOfCustomer(snapshot, static_cast<std::uint32_t>(row));
        edits.push_back(std::move(edit));
    });
    return edits;
}

std::uint64_t customersChangedBy(const columns::Snapshot &snapshot, const store::ValueEdit &edit)
{
    const fields::Field *field = snapshot.catalogue.find(edit.field);
    const columns::Column *column = field ? snapshot.customers.find(edit.field) : nullptr;
    if (!edit.from)
        return 1;
    if (!column)
        return 0;
    store::ValueEdit numbered = edit;
    numbered.id = 1;
    const store::CellChange change{&numbered, {}};
    return store::changedColumn(*field, *column, {&change, 1}).rowsOf[1];
}

wording::ValueChange shownChange(const store::ValueEdit &edit, const fields::Catalogue &catalogue)
{
    const fields::Field *field = catalogue.find(edit.field);
    const ValueType type = field ? field->type : ValueType::Text;
    wording::ValueChange change{edit.field, type, {}, keptValue(type, edit.to)};
    if (edit.from)
        change.from = keptValue(type, *edit.from);
    return change;
}

} // namespace dilim::workspace
