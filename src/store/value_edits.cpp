// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/value_edits.h"

#include "store/digest.h"
#include "store/ledger.h"
#include "store/sqlite.h"

#include <algorithm>
#include <utility>

namespace dilim::store {
namespace {

constexpr std::string_view valueKind = "value";
constexpr std::string_view listMark = "; ";

Result<ValueEdit> readEdit(const Connection &connection, const Statement &row)
{
    ValueEdit edit;
    edit.id = static_cast<std::uint32_t>(row.integer(0));
    const auto made = parseIsoMoment(row.text(1));
    edit.undone = row.isNull(2) ? std::nullopt : parseIsoMoment(row.text(2));
    if (!made || edit.undone.has_value() == row.isNull(2))
        return Error{"workspace.damaged", {connection.path(), "edit: " + row.text(1) + ' ' + row.text(2)}};
    edit.made = *made;
    edit.field = row.text(3);
    if (!row.isNull(4))
        edit.from = row.text(4);
    edit.to = row.text(5);
    return edit;
}

/// Without keys, oldest first.
Result<std::vector<ValueEdit>> readEdits(Connection &connection)
{
    Result<Statement> rows = connection.prepare("SELECT e.id, e.made, e.undone, v.field, v.was, v.value FROM edit e "
                                                "JOIN edit_value v ON v.edit = e.id ORDER BY e.id");
    if (!rows)
        return rows.error();
    std::vector<ValueEdit> edits;
    while (true) {
        const Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return edits;
        Result<ValueEdit> edit = readEdit(connection, *rows);
        if (!edit)
            return edit.error();
        edits.push_back(*std::move(edit));
    }
}

Result<void> readKeys(Connection &connection, std::vector<ValueEdit> &edits)
{
    Result<Statement> rows = connection.prepare(
        "SELECT k.edit, k.key FROM edit_key k JOIN edit_value v ON v.edit = k.edit ORDER BY k.edit, k.key");
    if (!rows)
        return rows.error();
    auto edit = edits.begin();
    while (true) {
        const Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const auto id = static_cast<std::uint32_t>(rows->integer(0));
        while (edit != edits.end() && edit->id < id)
            ++edit;
        if (edit == edits.end())
            return {};
        edit->keys.push_back(static_cast<std::uint32_t>(rows->integer(1)));
    }
}

Result<std::vector<ValueEdit>> allEdits(Connection &connection)
{
    Result<std::vector<ValueEdit>> edits = readEdits(connection);
    if (!edits || edits->empty())
        return edits;
    const Result<void> read = readKeys(connection, *edits);
    return read ? std::move(edits) : Result<std::vector<ValueEdit>>(read.error());
}

Result<void> check(ValueEdit &edit, std::uint32_t keys)
{
    std::sort(edit.keys.begin(), edit.keys.end());
    edit.keys.erase(std::unique(edit.keys.begin(), edit.keys.end()), edit.keys.end());
    const bool ofOne = !edit.from && !edit.keys.empty() && edit.keys.back() < keys;
    const bool ofAll = edit.from && !edit.from->empty() && *edit.from != edit.to && edit.keys.empty();
    if (edit.field.empty() || !(ofOne || ofAll))
        return Error{"edit.bad_value", {edit.field}};
    return {};
}

Result<void> writeKeys(Connection &connection, const ValueEdit &edit)
{
    Result<Statement> insert = connection.prepare("INSERT INTO edit_key (edit, side, key) VALUES (?1, 0, ?2)");
    if (!insert)
        return insert.error();
    for (const std::uint32_t key : edit.keys) {
        if (const auto done = insert->bind(1, std::int64_t{edit.id}).bind(2, std::int64_t{key}).run(); !done)
            return done;
    }
    return {};
}

/// Gives the edit its id.
Result<void> write(Connection &connection, ValueEdit &edit)
{
    Result<Statement> head = connection.prepare("INSERT INTO edit (kind, made, detail) VALUES (?1, ?2, '{}')");
    if (!head)
        return head.error();
    if (const auto done = head->bind(1, valueKind).bind(2, isoMoment(edit.made)).run(); !done)
        return done;
    edit.id = static_cast<std::uint32_t>(connection.lastRowId());
    Result<Statement> value =
        connection.prepare("INSERT INTO edit_value (edit, field, was, value) VALUES (?1, ?2, ?3, ?4)");
    if (!value)
        return value.error();
    value->bind(1, std::int64_t{edit.id}).bind(2, edit.field).bind(4, edit.to);
    if (edit.from)
        value->bind(3, *edit.from);
    else
        value->bindNull(3);
    const Result<void> done = value->run();
    return done ? writeKeys(connection, edit) : done;
}

/// {"edits":[7,8]}; what was changed into what is told by the edits, since it may be personal.
std::string detailOf(const std::vector<ValueEdit> &edits)
{
    std::string ids;
    for (const ValueEdit &edit : edits)
        ids += (ids.empty() ? "" : ",") + std::to_string(edit.id);
    return "{\"edits\":[" + ids + "]}";
}

} // namespace

Result<std::vector<ValueEdit>> valueEdits(WorkspaceFile &file)
{
    return allEdits(file.connection());
}

Result<std::vector<ValueEdit>> liveValueEdits(Connection &connection)
{
    Result<std::vector<ValueEdit>> edits = allEdits(connection);
    if (edits)
        std::erase_if(*edits, [](const ValueEdit &edit) { return edit.undone.has_value(); });
    return edits;
}

Result<std::vector<ValueEdit>> addValueEdits(WorkspaceFile &file, std::vector<ValueEdit> edits, Moment now)
{
    Connection &connection = file.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const Result<std::uint32_t> keys = Ledger::keyCount(connection);
    if (!keys)
        return keys.error();
    for (ValueEdit &edit : edits) {
        edit.made = now;
        edit.undone.reset();
        if (const Result<void> good = check(edit, *keys); !good)
            return good.error();
        if (const Result<void> written = write(connection, edit); !written)
            return written.error();
    }
    if (const Result<void> sealed = sealChange(connection, "edit.value", detailOf(edits)); !sealed)
        return sealed.error();
    const Result<void> committed = transaction->commit();
    return committed ? Result<std::vector<ValueEdit>>(std::move(edits)) : committed.error();
}

std::optional<Decimal> numberOfValue(fields::ValueType type, std::string_view text)
{
    switch (type) {
    case fields::ValueType::Number:
    case fields::ValueType::Money:
    case fields::ValueType::YesNo:
        return parseDecimal(text);
    case fields::ValueType::Date: {
        const std::optional<Date> day = parseIsoDate(text);
        return day ? std::optional(Decimal{day->days, 0}) : std::nullopt;
    }
    case fields::ValueType::Moment: {
        const std::optional<Moment> moment = parseIsoMoment(text);
        if (!moment)
            return std::nullopt;
        const bool whole = moment->milliseconds % 1000 == 0;
        return whole ? Decimal{moment->milliseconds / 1000, 0} : Decimal{moment->milliseconds, 3};
    }
    default:
        return std::nullopt;
    }
}

std::vector<std::string> wordsOfValue(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(listMark), text.size());
        if (end > 0)
            words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + listMark.size(), text.size()));
    }
    return words;
}

} // namespace dilim::store
