// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lookup_columns.h"

#include "base/dates.h"
#include "base/decimal.h"
#include "columns/later.h"
#include "columns/later_columns.h"
#include "store/lookup_fields.h"
#include "store/lookup_index.h"
#include "store/lookup_rows.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace dilim::store {
namespace {

using columns::CodeColumn;
using columns::Column;
using columns::Dictionary;
using columns::IntegerColumn;
using columns::Later;
using columns::ListColumn;
using columns::missingInteger;
using columns::Snapshot;
using columns::TextColumn;
using fields::Entity;
using fields::ValueType;

/// The cells of a column that some row asks for, in the order of the table's rows.
std::vector<bool> askedRows(const KeptTable &table, std::span<const std::uint32_t> rows)
{
    std::vector<bool> asked(table.rows.size(), false);
    for (const std::uint32_t row : rows) {
        if (row != LookupIndex::none)
            asked[row] = true;
    }
    return asked;
}

/// For each row what its cell came to, or `nothing`.
template <typename Value>
std::vector<Value> gathered(std::span<const std::uint32_t> rows, const std::vector<Value> &cells, Value nothing)
{
    std::vector<Value> values;
    values.reserve(rows.size());
    for (const std::uint32_t row : rows)
        values.push_back(row == LookupIndex::none ? nothing : cells[row]);
    return values;
}

std::optional<Decimal> numberOf(const std::string &cell, ValueType type)
{
    if (type == ValueType::Date) {
        const std::optional<Date> day = parseIsoDate(cell);
        return day ? std::optional(Decimal{day->days, 0}) : std::nullopt;
    }
    if (type == ValueType::Moment) {
        const std::optional<Moment> moment = parseIsoMoment(cell);
        return moment ? std::optional(Decimal{moment->milliseconds, 3}) : std::nullopt;
    }
    return parseDecimal(cell);
}

Column numbersFor(const KeptTable &table, std::size_t column, ValueType type, std::span<const std::uint32_t> rows)
{
    std::vector<std::optional<Decimal>> numbers;
    std::uint8_t scale = 0;
    for (const auto &row : table.rows) {
        numbers.push_back(numberOf(row[column], type));
        if (numbers.back())
            scale = std::max(scale, numbers.back()->scale);
    }
    std::vector<std::int64_t> cells;
    for (const std::optional<Decimal> &number : numbers)
        cells.push_back(number ? rescaled(*number, scale).value_or(missingInteger) : missingInteger);
    return IntegerColumn::packed(gathered(rows, cells, missingInteger), scale);
}

Column categoriesFor(const KeptTable &table, std::size_t column, std::span<const std::uint32_t> rows)
{
    const auto dictionary = std::make_shared<Dictionary>(Dictionary::Compare::ByMatchKey);
    const std::vector<bool> asked = askedRows(table, rows);
    std::vector<std::uint32_t> cells;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const std::string &cell = table.rows[row][column];
        cells.push_back(asked[row] && !cell.empty() ? dictionary->add(cell) : 0);
    }
    return CodeColumn::packed(gathered(rows, cells, std::uint32_t{0}), dictionary);
}

/// The words of a list as kept tables write them: "a; b".
std::vector<std::string_view> wordsOf(std::string_view cell)
{
    std::vector<std::string_view> words;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find("; "), cell.size());
        if (end > 0)
            words.push_back(cell.substr(0, end));
        cell.remove_prefix(std::min(end + 2, cell.size()));
    }
    return words;
}

Column listsFor(const KeptTable &table, std::size_t column, std::span<const std::uint32_t> rows)
{
    const auto dictionary = std::make_shared<Dictionary>(Dictionary::Compare::ByMatchKey);
    const std::vector<bool> asked = askedRows(table, rows);
    std::vector<std::vector<std::uint32_t>> cells(table.rows.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (!asked[row])
            continue;
        for (const std::string_view word : wordsOf(table.rows[row][column]))
            cells[row].push_back(dictionary->add(word));
        std::ranges::sort(cells[row]);
        cells[row].erase(std::unique(cells[row].begin(), cells[row].end()), cells[row].end());
    }
    ListColumn lists;
    lists.dictionary = dictionary;
    for (const std::uint32_t row : rows) {
        if (row != LookupIndex::none)
            lists.codes.insert(lists.codes.end(), cells[row].begin(), cells[row].end());
        lists.offsets.push_back(static_cast<std::uint32_t>(lists.codes.size()));
    }
    return lists;
}

Column textsFor(const KeptTable &table, std::size_t column, std::span<const std::uint32_t> rows)
{
    TextColumn texts;
    for (const std::uint32_t row : rows)
        texts.append(row == LookupIndex::none ? std::string_view() : table.rows[row][column]);
    return texts;
}

/// By row of the entity: the row of the table, or LookupIndex::none.
using RowsOfTable = Result<std::vector<std::uint32_t>>;

columns::Table &tableOf(Snapshot &snapshot, Entity entity)
{
    columns::Table *const tables[] = {&snapshot.customers, &snapshot.orders, &snapshot.lines, &snapshot.products,
                                      &snapshot.events}; // by Entity
    return *tables[static_cast<std::size_t>(entity)];
}

void addColumns(Snapshot &snapshot, const ActiveLookup &lookup, KeptTable table)
{
    const Snapshot *const self = &snapshot;
    const auto kept = std::make_shared<const KeptTable>(std::move(table));
    const Later<std::optional<RowsOfTable>> rows(
        [self, kept, entity = lookup.entity, keys = lookup.link.keys]() -> std::optional<RowsOfTable> {
            Result<std::vector<KeyColumn>> columns = keyColumns(self->catalogue, *kept, keys);
            if (!columns)
                return columns.error();
            const LookupIndex index(*kept, *std::move(columns), self->timeZone);
            std::vector<std::uint32_t> found = lookupRows(*self, entity, index, keys);
            const std::optional<Error> failure = self->failure(); // keys that could not be read match nothing
            return failure ? RowsOfTable(*failure) : RowsOfTable(std::move(found));
        });
    columns::Table &target = tableOf(snapshot, lookup.entity);
    if (!target.later)
        target.later = std::make_shared<columns::LaterColumns>();
    for (const LookupField &added : lookup.fields) {
        snapshot.catalogue.add(added.field);
        target.later->add(added.field.id,
                          [kept, rows, column = added.column, type = added.field.type]() -> Result<Column> {
                              const RowsOfTable &found = *rows.get();
                              return found ? Result<Column>(lookedUp(*kept, column, type, *found)) : found.error();
                          });
    }
}

} // namespace

Column lookedUp(const KeptTable &table, std::size_t column, ValueType type, std::span<const std::uint32_t> rows)
{
    switch (type) {
    case ValueType::Number:
    case ValueType::Money:
    case ValueType::Date:
    case ValueType::Moment:
    case ValueType::YesNo:
        return numbersFor(table, column, type, rows);
    case ValueType::CategoryList:
        return listsFor(table, column, rows);
    case ValueType::Category:
        return categoriesFor(table, column, rows);
    case ValueType::Text:
    case ValueType::Identifier:
        break;
    }
    return textsFor(table, column, rows);
}

Result<void> addLookups(Snapshot &snapshot, WorkspaceFile &file)
{
    const Result<std::vector<ActiveLookup>> lookups = activeLookups(file);
    if (!lookups)
        return lookups.error();
    for (const ActiveLookup &lookup : *lookups) {
        Result<KeptTable> table = keptTable(file, lookup.link.import);
        if (!table)
            return table.error();
        addColumns(snapshot, lookup, *std::move(table));
    }
    return {};
}

} // namespace dilim::store
