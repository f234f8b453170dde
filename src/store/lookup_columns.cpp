// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lookup_columns.h"

#include "base/dates.h"
#include "base/decimal.h"
#include "columns/later.h"
#include "columns/later_columns.h"
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
using fields::Field;
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

std::string stemOf(const std::string &fileName)
{
    const std::size_t point = fileName.rfind('.');
    return point == std::string::npos || point == 0 ? fileName : fileName.substr(0, point);
}

/// The id of a column of a table: two marks part them, where the id of an imported header has one at most.
std::string idOf(Entity entity, const std::string &table, const std::string &column)
{
    const std::string own = fields::customFieldId(entity, column);
    return fields::customFieldId(entity, table) + "__" + own.substr(own.find('.') + 1);
}

/// A linked table with what its columns share.
struct Lookup {
    std::shared_ptr<const KeptTable> table{};
    Later<std::vector<std::uint32_t>> rows{}; // of the table, by row of the entity
    std::vector<LookupField> added{};
};

std::optional<Lookup> lookupOf(const Snapshot &snapshot, KeptTable table, const std::vector<LookupKey> &keys)
{
    const Result<Entity> entity = lookupEntity(snapshot.catalogue, keys);
    Result<std::vector<KeyColumn>> columns = keyColumns(snapshot.catalogue, table, keys);
    if (!entity || !columns)
        return std::nullopt;
    Lookup lookup;
    lookup.table = std::make_shared<const KeptTable>(std::move(table));
    lookup.added = lookupFields(snapshot.catalogue, *entity, *lookup.table, keys);
    lookup.rows = Later<std::vector<std::uint32_t>>(
        [&snapshot, kept = lookup.table, entity = *entity, columns = *std::move(columns), keys] {
            return lookupRows(snapshot, entity, LookupIndex(*kept, columns, snapshot.timeZone), keys);
        });
    return lookup;
}

columns::Table &tableOf(Snapshot &snapshot, Entity entity)
{
    columns::Table *const tables[] = {&snapshot.customers, &snapshot.orders, &snapshot.lines, &snapshot.products,
                                      &snapshot.events}; // by Entity
    return *tables[static_cast<std::size_t>(entity)];
}

void addColumns(Snapshot &snapshot, const Lookup &lookup)
{
    for (const LookupField &added : lookup.added) {
        snapshot.catalogue.add(added.field);
        columns::Table &table = tableOf(snapshot, added.field.entity);
        if (!table.later)
            table.later = std::make_shared<columns::LaterColumns>();
        const Snapshot *const self = &snapshot;
        table.later->add(added.field.id,
                         [self, kept = lookup.table, rows = lookup.rows, column = added.column,
                          type = added.field.type]() -> Result<Column> {
                             const std::vector<std::uint32_t> &found = rows.get();
                             if (const std::optional<Error> failure = self->failure())
                                 return *failure; // keys that could not be read match nothing
                             return lookedUp(*kept, column, type, found);
                         });
    }
}

} // namespace

std::vector<LookupField> lookupFields(const fields::Catalogue &catalogue, Entity entity, const KeptTable &table,
                                      std::span<const LookupKey> keys)
{
    std::vector<LookupField> found;
    fields::Catalogue taken = catalogue;
    const Field *const firstKey = keys.empty() ? nullptr : catalogue.find(keys.front().field);
    const std::string name = stemOf(table.fileName);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const KeptColumn &kept = table.columns[column];
        if (std::ranges::find(keys, kept.name, &LookupKey::column) != keys.end())
            continue;
        Field field;
        field.entity = entity;
        field.type = kept.type == ValueType::Text ? ValueType::Category : kept.type;
        field.shelf = firstKey ? firstKey->shelf : fields::Shelf::Who;
        field.name = name + ": " + kept.name;
        field.custom = true;
        field.derived = true;
        const std::string id = idOf(entity, name, kept.name);
        field.id = id;
        for (int number = 2; taken.find(field.id); ++number)
            field.id = id + "__" + std::to_string(number);
        taken.add(field);
        found.push_back({column, std::move(field)});
    }
    return found;
}

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
    const Result<std::vector<LookupLink>> links = lookupLinks(file);
    if (!links)
        return links.error();
    for (const LookupLink &link : *links) {
        if (link.import == 0)
            continue;
        Result<KeptTable> table = keptTable(file, link.import);
        if (!table)
            return table.error();
        if (const std::optional<Lookup> lookup = lookupOf(snapshot, *std::move(table), link.keys))
            addColumns(snapshot, *lookup);
    }
    return {};
}

} // namespace dilim::store
