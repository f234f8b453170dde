// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lookup_rows.h"

#include "base/dates.h"
#include "base/decimal.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace dilim::store {
namespace {

using columns::CodeColumn;
using columns::Column;
using columns::IntegerColumn;
using columns::Snapshot;
using columns::TextColumn;
using fields::Entity;
using fields::Field;
using fields::ValueType;

// A value that the table does not have is LookupIndex::none.
constexpr std::uint32_t noValue = LookupIndex::none - 1;
constexpr std::uint32_t noOwner = LookupIndex::none;

/// Different values that are counted when examples without a match are looked for; the rest is left out.
constexpr std::size_t unmatchedCounted = 10'000;

/// Words of a key by row of its field.
class KeyReader
{
public:
    KeyReader(const Snapshot &snapshot, const Field &field, const LookupIndex &index, std::size_t key)
        : m_index(index)
        , m_key(key)
        , m_form(index.keys()[key].form)
        , m_type(field.type)
        , m_zone(snapshot.timeZone)
        , m_column(snapshot.column(field.id))
    {
        const auto *codes = m_column ? std::get_if<CodeColumn>(m_column) : nullptr;
        for (std::uint32_t code = 1; codes && code <= codes->dictionary->size(); ++code)
            m_wordOfCode.push_back(wordOf(codes->dictionary->word(code)));
    }

    [[nodiscard]] std::uint32_t at(std::size_t row)
    {
        if (!m_column)
            return noValue;
        if (const auto *codes = std::get_if<CodeColumn>(m_column)) {
            const std::uint32_t code = codes->at(row);
            return code == 0 ? noValue : m_wordOfCode[code - 1];
        }
        if (const auto *texts = std::get_if<TextColumn>(m_column))
            return texts->at(row).empty() ? noValue : wordOf(texts->at(row));
        if (const auto *integers = std::get_if<IntegerColumn>(m_column))
            return wordOfInteger(*integers, integers->at(row));
        return noValue; // lists are no keys
    }

    /// As people know it; row has a value.
    [[nodiscard]] std::string shown(std::size_t row) const
    {
        if (const auto *codes = std::get_if<CodeColumn>(m_column))
            return std::string(codes->dictionary->word(codes->at(row)));
        if (const auto *texts = std::get_if<TextColumn>(m_column))
            return std::string(texts->at(row));
        const auto &integers = std::get<IntegerColumn>(*m_column);
        return textOf(integers, integers.at(row));
    }

private:
    [[nodiscard]] std::uint32_t wordOf(std::string_view value) const
    {
        const std::optional<std::string> text = keyText(value, m_form, m_zone);
        return text ? m_index.word(m_key, *text) : noValue;
    }

    [[nodiscard]] bool isDay() const { return m_type == ValueType::Date || m_type == ValueType::Moment; }

    /// The day of a day or moment, else the number as it is.
    [[nodiscard]] std::int64_t comparable(const IntegerColumn &column, std::int64_t value) const
    {
        if (m_type == ValueType::Moment)
            return m_zone.dayOf(Moment{column.scale == 0 ? value * 1000 : value}).days;
        return value;
    }

    [[nodiscard]] std::string textOf(const IntegerColumn &column, std::int64_t value) const
    {
        const std::int64_t number = comparable(column, value);
        return isDay() ? keyText(Date{static_cast<std::int32_t>(number)}, m_form) : decimalText({number, column.scale});
    }

    [[nodiscard]] std::uint32_t wordOfInteger(const IntegerColumn &column, std::int64_t value)
    {
        if (value == columns::missingInteger)
            return noValue;
        const auto [at, isNew] = m_wordOfInteger.try_emplace(comparable(column, value), noValue);
        if (isNew)
            at->second = m_index.word(m_key, textOf(column, value));
        return at->second;
    }

    const LookupIndex &m_index;
    std::size_t m_key;
    KeyForm m_form;
    ValueType m_type;
    TimeZone m_zone;
    const Column *m_column; // null: no row has a value
    std::vector<std::uint32_t> m_wordOfCode; // by code - 1
    std::unordered_map<std::int64_t, std::uint32_t> m_wordOfInteger;
};

/// The customer of each row of a table of facts, or `noOwner`.
std::vector<std::uint32_t> ownersOf(const Snapshot &snapshot, Entity entity)
{
    const columns::FactTable &facts = entity == Entity::Order ? snapshot.orders
        : entity == Entity::Event                             ? snapshot.events
                                                              : snapshot.lines;
    std::vector<std::uint32_t> owners(facts.rows, noOwner);
    for (std::size_t customer = 0; customer + 1 < facts.offsets.size(); ++customer)
        std::fill(owners.begin() + facts.offsets[customer], owners.begin() + facts.offsets[customer + 1],
                  static_cast<std::uint32_t>(customer));
    return owners;
}

/// The words of all keys, row by row of an entity.
class RowReader
{
public:
    RowReader(const Snapshot &snapshot, Entity entity, const LookupIndex &index, std::span<const LookupKey> keys)
        : m_words(keys.size())
    {
        m_keys.reserve(keys.size());
        for (const LookupKey &key : keys) {
            const Field &field = *snapshot.catalogue.find(key.field);
            m_keys.push_back({KeyReader(snapshot, field, index, m_keys.size()), field.entity != entity});
            if (field.entity != entity && m_owners.empty())
                m_owners = ownersOf(snapshot, entity);
        }
    }

    /// One word for each key; `noValue` or LookupIndex::none where it has none.
    const std::vector<std::uint32_t> &words(std::size_t row)
    {
        for (std::size_t key = 0; key < m_keys.size(); ++key) {
            const std::uint32_t at = m_keys[key].ofOwner ? m_owners[row] : static_cast<std::uint32_t>(row);
            m_words[key] = at == noOwner && m_keys[key].ofOwner ? noValue : m_keys[key].reader.at(at);
        }
        return m_words;
    }

    /// As people know them; all keys of the row have values.
    [[nodiscard]] std::vector<std::string> shown(std::size_t row) const
    {
        std::vector<std::string> values;
        for (const Key &key : m_keys)
            values.push_back(key.reader.shown(key.ofOwner ? m_owners[row] : row));
        return values;
    }

private:
    struct Key {
        KeyReader reader;
        bool ofOwner = false;
    };
    std::vector<Key> m_keys;
    std::vector<std::uint32_t> m_owners; // empty where no key is of the customer behind a fact
    std::vector<std::uint32_t> m_words;
};

bool isKeyed(const std::vector<std::uint32_t> &words)
{
    return std::ranges::find(words, noValue) == words.end();
}

std::uint32_t rowOf(const LookupIndex &index, const std::vector<std::uint32_t> &words)
{
    const bool known = std::ranges::all_of(words, [](std::uint32_t word) { return word < noValue; });
    return known ? index.row(words) : LookupIndex::none;
}

std::vector<UnmatchedKeys> mostFrequent(const std::map<std::vector<std::string>, std::uint64_t> &counts)
{
    std::vector<UnmatchedKeys> all;
    for (const auto &[values, rows] : counts)
        all.push_back({values, rows});
    std::ranges::stable_sort(all, [](const auto &a, const auto &b) { return a.rows > b.rows; });
    all.resize(std::min(all.size(), unmatchedShown));
    return all;
}

void fitRows(RowReader &reader, const LookupIndex &index, LookupFit &fit)
{
    std::vector<std::vector<bool>> met;
    for (std::size_t key = 0; key < index.keys().size(); ++key)
        met.emplace_back(index.words(key), false);
    std::map<std::vector<std::string>, std::uint64_t> unmatched;
    for (std::size_t row = 0; row < fit.rows; ++row) {
        const std::vector<std::uint32_t> &words = reader.words(row);
        for (std::size_t key = 0; key < words.size(); ++key) {
            if (words[key] < noValue)
                met[key][words[key]] = true;
        }
        if (!isKeyed(words))
            continue;
        ++fit.keyed;
        if (rowOf(index, words) != LookupIndex::none) {
            ++fit.matched;
            continue;
        }
        std::vector<std::string> values = reader.shown(row);
        if (const auto at = unmatched.find(values); at != unmatched.end())
            ++at->second;
        else if (unmatched.size() < unmatchedCounted)
            unmatched.emplace(std::move(values), 1);
    }
    for (std::size_t key = 0; key < met.size(); ++key) {
        fit.words.push_back(met[key].size());
        fit.met.push_back(static_cast<std::uint64_t>(std::ranges::count(met[key], true)));
    }
    fit.unmatched = mostFrequent(unmatched);
}

} // namespace

Result<std::vector<KeyColumn>> keyColumns(const fields::Catalogue &catalogue, const KeptTable &table,
                                          std::span<const LookupKey> keys)
{
    std::vector<KeyColumn> found;
    for (const LookupKey &key : keys) {
        const auto at = std::ranges::find(table.columns, key.column, &KeptColumn::name);
        if (at == table.columns.end())
            return Error{"lookup.unknown_column", {key.column}};
        const Field *field = catalogue.find(key.field);
        if (!field)
            return Error{"lookup.bad_field", {key.field}};
        const auto column = static_cast<std::size_t>(at - table.columns.begin());
        found.push_back({column, keyForm(table, column, field->type)});
    }
    return found;
}

Result<LookupFit> lookupFit(const Snapshot &snapshot, const KeptTable &table, std::span<const LookupKey> keys)
{
    const Result<Entity> entity = lookupEntity(snapshot.catalogue, keys);
    if (!entity)
        return entity.error();
    Result<std::vector<KeyColumn>> columns = keyColumns(snapshot.catalogue, table, keys);
    if (!columns)
        return columns.error();
    const LookupIndex index(table, *std::move(columns), snapshot.timeZone);
    LookupFit fit;
    fit.entity = *entity;
    fit.rows = snapshot.table(*entity).rows;
    fit.replaced = index.replaced();
    RowReader reader(snapshot, *entity, index, keys);
    fitRows(reader, index, fit);
    return columns::unlessFailed(snapshot, Result<LookupFit>(std::move(fit)));
}

std::vector<std::uint32_t> lookupRows(const Snapshot &snapshot, Entity entity, const LookupIndex &index,
                                      std::span<const LookupKey> keys)
{
    std::vector<std::uint32_t> rows(snapshot.table(entity).rows, LookupIndex::none);
    RowReader reader(snapshot, entity, index, keys);
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = rowOf(index, reader.words(row));
    return rows;
}

} // namespace dilim::store
