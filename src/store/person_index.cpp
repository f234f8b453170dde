// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/person_index.h"

#include "columns/column.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <functional>
#include <utility>

namespace dilim::store {
namespace {

constexpr std::size_t at(KeyKind kind)
{
    return static_cast<std::size_t>(kind);
}

int columnOf(const ingest::ImportPlan &plan, std::string_view fieldId)
{
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const auto &fed = plan.columns[i].fields;
        if (std::find(fed.begin(), fed.end(), fieldId) != fed.end())
            return static_cast<int>(i);
    }
    return -1;
}

/// The text of a cell; `digits` is room for numbers.
std::string_view textAt(const ingest::RecordBatch &batch, int column, std::size_t row, std::array<char, 24> &digits)
{
    if (column < 0)
        return {};
    const ingest::BatchColumn &cells = batch.columns[static_cast<std::size_t>(column)];
    if (const auto *texts = std::get_if<ingest::Texts>(&cells))
        return texts->at(row);
    if (const auto *words = std::get_if<ingest::Words>(&cells))
        return words->words[words->codes[row]];
    const auto *integers = std::get_if<ingest::Integers>(&cells);
    if (!integers || integers->values[row] == columns::missingInteger)
        return {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), integers->values[row]).ptr;
    return {digits.data(), static_cast<std::size_t>(end - digits.data())};
}

/// What is worked out of words, once for each different one.
template <typename Made> class Memory
{
public:
    explicit Memory(std::function<Made(std::string_view)> make)
        : m_make(std::move(make))
    {
        m_made.push_back(m_make({}));
    }
    const Made &of(std::string_view word)
    {
        const std::uint32_t code = m_words.add(word);
        if (code == m_made.size())
            m_made.push_back(m_make(word));
        return m_made[code];
    }

private:
    std::function<Made(std::string_view)> m_make;
    WordTable m_words;
    std::vector<Made> m_made; // by code
};

std::optional<KeyValue> emailOf(std::string_view cell)
{
    const auto address = cell.empty() ? std::nullopt : emailAddress(cell);
    return address ? std::optional(KeyValue{hashOf(address->address), address->isRelay}) : std::nullopt;
}

Hash128 hashOf(const PersonIndex::Keys &keys)
{
    return {(std::uint64_t{keys[at(KeyKind::ExternalId)]} << 32) | keys[at(KeyKind::Email)], keys[at(KeyKind::Phone)]};
}

} // namespace

PersonIndex::PersonIndex(const ingest::ImportPlan &plan, std::string currency)
    : m_currency(std::move(currency))
    , m_firstName(columnOf(plan, "customer.first_name"))
    , m_fullName(columnOf(plan, "customer.full_name"))
    , m_country(columnOf(plan, "customer.country"))
{
    m_columns[at(KeyKind::ExternalId)] = columnOf(plan, "customer.external_id");
    m_columns[at(KeyKind::Email)] = columnOf(plan, "customer.email");
    m_columns[at(KeyKind::Phone)] = columnOf(plan, "customer.phone");
    for (const int column : m_columns)
        m_mappedKinds += column >= 0 ? 1U : 0U;
}

void PersonIndex::append(const ingest::RecordBatch &batch, std::span<const WrittenKeys> written,
                         std::vector<std::uint32_t> &persons)
{
    if (m_mappedKinds == 1 && appendNumbers(batch, persons))
        return;
    // The tables of keys are larger than caches: what a record looks for is fetched while others before it are done.
    std::array<ToldKeys, lookAhead> told;
    std::array<Keys, lookAhead> found;
    for (std::size_t row = 0; row < batch.rows + 2 * lookAhead; ++row) {
        if (row >= 2 * lookAhead)
            persons.push_back(person(found[row % lookAhead]));
        if (row >= lookAhead && row < batch.rows + lookAhead)
            found[row % lookAhead] = keysOf(told[row % lookAhead]);
        if (row < batch.rows)
            told[row % lookAhead] = toldKeys(batch, row, written);
    }
}

std::vector<PersonIndex::WrittenKeys> PersonIndex::writtenKeys(const ingest::RecordBatch &batch) const
{
    const bool emails = m_columns[at(KeyKind::Email)] >= 0;
    const bool phones = m_columns[at(KeyKind::Phone)] >= 0;
    if (!emails && !phones)
        return {};
    // Countries and names repeat, and what is to be known of them takes long.
    Memory<PhoneRegions> regions([this](std::string_view country) { return phoneRegions(m_currency, country); });
    Memory<std::string> names([](std::string_view name) { return foldedFirstName(name, {}); });
    std::vector<WrittenKeys> written(batch.rows);
    std::array<char, 24> digits{};
    std::array<char, 24> room{};
    for (std::size_t row = 0; row < batch.rows; ++row) {
        if (emails)
            written[row].email = emailOf(textAt(batch, m_columns[at(KeyKind::Email)], row, digits));
        const std::string_view cell = textAt(batch, m_columns[at(KeyKind::Phone)], row, digits);
        const auto phone =
            cell.empty() ? std::nullopt : phoneDigits(cell, regions.of(textAt(batch, m_country, row, room)));
        if (!phone)
            continue;
        std::string_view name = textAt(batch, m_firstName, row, room);
        if (name.empty())
            name = textAt(batch, m_fullName, row, room);
        written[row].phone = KeyValue{phoneKey(*phone, names.of(name)), false};
    }
    return written;
}

PersonIndex::ToldKeys PersonIndex::toldKeys(const ingest::RecordBatch &batch, std::size_t row,
                                            std::span<const WrittenKeys> written)
{
    ToldKeys told{externalId(batch, row), written.empty() ? WrittenKeys() : written[row]};
    if (told.written.email)
        m_keys[at(KeyKind::Email)].prefetch(told.written.email->value);
    if (told.written.phone)
        m_keys[at(KeyKind::Phone)].prefetch(told.written.phone->value);
    return told;
}

PersonIndex::Keys PersonIndex::keysOf(const ToldKeys &told)
{
    Keys keys;
    keys.fill(noNumber);
    keys[at(KeyKind::ExternalId)] = told.id;
    keys[at(KeyKind::Email)] = told.written.email ? keyNumber(KeyKind::Email, *told.written.email) : noNumber;
    keys[at(KeyKind::Phone)] = told.written.phone ? keyNumber(KeyKind::Phone, *told.written.phone) : noNumber;
    m_personIndex.prefetch(hashOf(keys));
    return keys;
}

/// The short way of most facts: nothing but external ids, all of them plain numbers. False if this is another batch.
bool PersonIndex::appendNumbers(const ingest::RecordBatch &batch, std::vector<std::uint32_t> &persons)
{
    const int column = m_columns[at(KeyKind::ExternalId)];
    const auto *integers =
        column < 0 ? nullptr : std::get_if<ingest::Integers>(&batch.columns[static_cast<std::size_t>(column)]);
    if (!integers)
        return false;
    const std::vector<std::int64_t> &values = integers->values;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (row + lookAhead < values.size())
            m_integerIds.prefetch(values[row + lookAhead]);
        persons.push_back(values[row] == columns::missingInteger ? noNumber : personOfNumber(values[row]));
    }
    return true;
}

std::uint32_t PersonIndex::personOfNumber(std::int64_t value)
{
    const std::uint32_t key = keyOfNumber(value);
    if (key < m_persons.size()) // with one kind of keys the key's number is the person's
        return key;
    Keys keys;
    keys.fill(noNumber);
    keys[at(KeyKind::ExternalId)] = key;
    return person(keys);
}

std::uint32_t PersonIndex::keyOfNumber(std::int64_t value)
{
    const std::uint32_t index = m_integerIds.add(value);
    if (index == m_numberOfInteger.size())
        m_numberOfInteger.push_back(newKey(KeyKind::ExternalId, {externalIdKey(value), true}));
    // While all ids are numbers, theirs are those of the keys.
    return m_numberOfInteger.size() == m_values[at(KeyKind::ExternalId)].values.size() ? index
                                                                                       : m_numberOfInteger[index];
}

std::uint32_t PersonIndex::newKey(KeyKind kind, const KeyValue &key)
{
    LocalKeys &values = m_values[at(kind)];
    values.values.push_back(key.value);
    values.withinSource.push_back(key.withinSource);
    return static_cast<std::uint32_t>(values.values.size() - 1);
}

std::uint32_t PersonIndex::addByCells(const Hash128 &cells)
{
    const std::uint32_t number = m_cellIndex.add(cells);
    if (number == m_ordinals.size())
        m_ordinals.push_back(0);
    const std::uint64_t ordinal = m_ordinals[number]++;
    Keys keys;
    keys.fill(noNumber);
    keys[at(KeyKind::Row)] = keyNumber(KeyKind::Row, {{cells.low, cells.high + mixed(ordinal)}, true});
    m_persons.push_back(keys);
    return static_cast<std::uint32_t>(m_persons.size() - 1);
}

void PersonIndex::close()
{
    m_integerIds = {};
    m_numberOfInteger = {};
    m_keys = {};
    m_numberOfKey = {};
    m_personIndex = {};
    m_cellIndex = {};
    m_ordinals = {};
}

std::array<bool, keyKindCount> PersonIndex::kinds() const
{
    std::array<bool, keyKindCount> kinds{};
    for (std::size_t kind = 0; kind < keyKindCount; ++kind)
        kinds[kind] = m_columns[kind] >= 0;
    kinds[at(KeyKind::Row)] = true;
    return kinds;
}

const PersonIndex::LocalKeys &PersonIndex::keys(KeyKind kind) const
{
    return m_values[at(kind)];
}

std::uint32_t PersonIndex::keyNumber(KeyKind kind, const KeyValue &key)
{
    auto &numbers = m_numberOfKey[at(kind)];
    const std::uint32_t index = m_keys[at(kind)].add(key.value);
    if (index == numbers.size())
        numbers.push_back(newKey(kind, key));
    return numbers[index];
}

std::uint32_t PersonIndex::externalId(const ingest::RecordBatch &batch, std::size_t row)
{
    const int column = m_columns[at(KeyKind::ExternalId)];
    if (column < 0)
        return noNumber;
    if (const auto *integers = std::get_if<ingest::Integers>(&batch.columns[static_cast<std::size_t>(column)])) {
        const std::int64_t value = integers->values[row];
        return value == columns::missingInteger ? noNumber : keyOfNumber(value);
    }
    std::array<char, 24> digits{};
    const std::string_view text = textAt(batch, column, row, digits);
    if (text.empty())
        return noNumber;
    const Hash128 key = externalIdKey(text);
    const auto number = numberOfExternalId(key);
    return number ? keyOfNumber(*number) : keyNumber(KeyKind::ExternalId, {key, true});
}

std::uint32_t PersonIndex::person(const Keys &keys)
{
    const std::uint32_t id = keys[at(KeyKind::ExternalId)];
    const std::uint32_t email = keys[at(KeyKind::Email)];
    const std::uint32_t phone = keys[at(KeyKind::Phone)];
    if (id == noNumber && email == noNumber && phone == noNumber)
        return noNumber;
    std::uint32_t number = std::min({id, email, phone}); // the only one there is
    if (m_mappedKinds > 1)
        number = m_personIndex.add(hashOf(keys));
    if (number == m_persons.size())
        m_persons.push_back(keys);
    assert(number < m_persons.size());
    return number;
}

} // namespace dilim::store
