// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/layer_builder.h"

#include "base/heap.h"
#include "base/in_parallel.h"
#include "store/column_hashes.h"
#include "store/column_kind.h"
#include "store/merge_columns.h"
#include "store/number_column.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace dilim::store {

using columns::Column;
using fields::Entity;

namespace {

struct PreparedRecords : ingest::PreparedBatch {
    std::vector<PersonIndex::WrittenKeys> keys{};
    Hash128 content{};
};

/// What stands for an id where there is none: the same for equal cells.
std::string madeUp(const Hash128 &hash)
{
    return madeUpId + hexOf(hash);
}

/// Different for equal rows: 0 for the first, 1 for the second ...
std::vector<std::uint64_t> ordinalsOf(std::span<const Hash128> hashes)
{
    KeyIndex index;
    std::vector<std::uint64_t> next;
    std::vector<std::uint64_t> ordinals;
    for (const Hash128 &hash : hashes) {
        const std::uint32_t number = index.add(hash);
        if (number == next.size())
            next.push_back(0);
        ordinals.push_back(next[number]++);
    }
    return ordinals;
}

bool isComplete(const Column &column)
{
    if (const auto *integers = std::get_if<columns::IntegerColumn>(&column))
        return std::visit(
            [](const auto &cells) {
                using Cell = typename std::decay_t<decltype(cells)>::value_type;
                return std::ranges::find(cells, missingCell<Cell>) == cells.end();
            },
            integers->values);
    if (const auto *codes = std::get_if<columns::CodeColumn>(&column))
        return std::visit([](const auto &cells) { return std::ranges::find(cells, 0U) == cells.end(); }, codes->codes);
    for (std::size_t row = 0; row < columns::sizeOf(column); ++row) {
        if (!columns::hasValue(column, row))
            return false;
    }
    return true;
}

std::vector<std::int64_t> millisecondsOf(const Column &column)
{
    const auto *integers = std::get_if<columns::IntegerColumn>(&column);
    if (!integers)
        return {};
    std::vector<std::int64_t> wide = wideOf(*integers);
    if (integers->scale == 0) { // seconds of the years that dates have fit a thousand times over
        for (std::int64_t &value : wide)
            value = value == columns::missingInteger ? value : value * 1000;
    }
    return wide;
}

/// Place in the order of the steps.
std::size_t stepOf(Entity entity)
{
    constexpr std::array order = {Entity::Customer, Entity::Product, Entity::Order, Entity::OrderLine, Entity::Event};
    return static_cast<std::size_t>(std::ranges::find(order, entity) - order.begin());
}

} // namespace

LayerBuilder::LayerBuilder(std::string currency)
    : m_currency(std::move(currency))
{
}

void LayerBuilder::begin(const ingest::ImportPlan &plan)
{
    m_plan = plan;
    m_records = Records(plan);
    m_personIndex = PersonIndex(plan, m_currency);
    m_persons.clear();
    m_content = ContentHash(plan);
}

bool LayerBuilder::namesPeople() const
{
    return m_personIndex.mappedKinds() > 0 || m_plan.primary == Entity::Customer;
}

std::shared_ptr<const ingest::PreparedBatch> LayerBuilder::prepare(const ingest::RecordBatch &batch) const
{
    auto prepared = std::make_shared<PreparedRecords>();
    if (namesPeople())
        prepared->keys = m_personIndex.writtenKeys(batch);
    prepared->content = m_content.shareOf(batch);
    return prepared;
}

void LayerBuilder::append(ingest::RecordBatch batch)
{
    const std::shared_ptr<const ingest::PreparedBatch> held = batch.prepared ? batch.prepared : prepare(batch);
    const auto &prepared = static_cast<const PreparedRecords &>(*held);
    if (namesPeople())
        m_personIndex.append(batch, prepared.keys, m_persons);
    m_content.append(batch.rows, prepared.content);
    m_records.append(std::move(batch));
}

std::vector<std::string> LayerBuilder::fieldsOf(Entity entity) const
{
    std::set<std::string> ids;
    for (const ingest::PlannedColumn &column : m_plan.columns) {
        for (const std::string &id : column.fields) {
            if (fields::entityOfField(id) == entity)
                ids.insert(id);
        }
    }
    return {ids.begin(), ids.end()};
}

bool LayerBuilder::feeds(Entity entity) const
{
    if (m_plan.primary == entity)
        return true;
    const std::vector<std::string> told = fieldsOf(entity);
    if (entity == Entity::Customer)
        return m_personIndex.mappedKinds() > 0;
    if (entity == Entity::Order) // a number alone says nothing about an order
        return told.size() > (m_records.columnOf(orderIdField) ? 1U : 0U)
            || (m_plan.primary == Entity::OrderLine && !told.empty() && m_personIndex.mappedKinds() > 0);
    if (entity == Entity::Product)
        return m_records.columnOf(skuField).has_value();
    return !told.empty();
}

std::vector<Hash128> LayerBuilder::cellHashes(Entity entity) const
{
    std::vector<Hash128> hashes(records());
    for (const std::string &id : fieldsOf(entity))
        addHashes(id, m_records.column(*m_records.columnOf(id)), hashes);
    return hashes;
}

void LayerBuilder::resolvePersons(Ledger &ledger, std::uint32_t source)
{
    m_records.close();
    const bool keyless = std::find(m_persons.begin(), m_persons.end(), noNumber) != m_persons.end();
    if (m_plan.primary == Entity::Customer && keyless) {
        const std::vector<Hash128> hashes = cellHashes(Entity::Customer);
        for (std::size_t record = 0; record < m_persons.size(); ++record) {
            if (m_persons[record] == noNumber)
                m_persons[record] = m_personIndex.addByCells(hashes[record]);
        }
    }
    m_personIndex.close();
    m_numbers = ledger.add(m_personIndex, source);
}

/// Number of the first key that a record has of its person.
std::vector<std::uint32_t> LayerBuilder::customerKeys() const
{
    std::vector<std::uint32_t> ofPerson(m_personIndex.persons().size(), noNumber);
    for (std::size_t person = 0; person < ofPerson.size(); ++person) {
        const PersonIndex::Keys &keys = m_personIndex.persons()[person];
        for (std::size_t kind = 0; kind < keyKindCount && ofPerson[person] == noNumber; ++kind) {
            if (keys[kind] != noNumber)
                ofPerson[person] = m_numbers[kind][keys[kind]];
        }
    }
    std::vector<std::uint32_t> keys(m_persons.size());
    inSlices(keys.size(), rowsTogether, [&](std::size_t begin, std::size_t end) {
        for (std::size_t record = begin; record < end; ++record)
            keys[record] = m_persons[record] == noNumber ? noNumber : ofPerson[m_persons[record]];
    });
    return keys;
}

/// A hash of what the person is known by, independent of the ledger: by person.
std::vector<Hash128> LayerBuilder::personHashes() const
{
    std::vector<Hash128> hashes(m_personIndex.persons().size());
    for (std::size_t person = 0; person < hashes.size(); ++person) {
        for (std::size_t kind = 0; kind < keyKindCount; ++kind) {
            const std::uint32_t key = m_personIndex.persons()[person][kind];
            if (key == noNumber)
                continue;
            const Hash128 hash = ledgerHash(static_cast<KeyKind>(kind), everySource,
                                            m_personIndex.keys(static_cast<KeyKind>(kind)).values[key]);
            hashes[person].low += mixed(hash.low);
            hashes[person].high += mixed(hash.high);
        }
    }
    return hashes;
}

/// Milliseconds of the first of these fields that the file has; empty if it has none.
std::vector<std::int64_t> LayerBuilder::moments(std::span<const std::string_view> fieldIds) const
{
    for (const std::string_view field : fieldIds) {
        if (const auto column = m_records.columnOf(field))
            return millisecondsOf(m_records.column(*column));
    }
    return {};
}

LayerTable LayerBuilder::emptyLayer(const LayerOrigin &origin, Entity entity) const
{
    LayerTable layer;
    layer.import = origin.import;
    layer.source = origin.source;
    layer.dataDate = origin.dataDate;
    layer.entity = entity;
    layer.role = entity == m_plan.primary ? LayerRole::Listed : LayerRole::Mentioned;
    layer.makes = origin.makes;
    layer.content = origin.content;
    layer.fieldsTold = fieldsOf(entity).size();
    const bool namesBuyers = m_plan.primary == Entity::Order || m_plan.primary == Entity::OrderLine;
    if (layer.role == LayerRole::Mentioned && !namesBuyers && origin.makes == ingest::MakesCustomers::Auto)
        layer.makes = ingest::MakesCustomers::No;
    return layer;
}

/// The line of the last record of each row.
Column LayerBuilder::lineNumbers(const RecordGroups &groups) const
{
    return groups.lastCells(m_records.lines());
}

/// Whether no step after that of an entity looks at a column of the records.
bool LayerBuilder::isLastUsedBy(std::size_t column, Entity entity) const
{
    const std::vector<std::string> &ids = m_plan.columns[column].fields;
    const bool hasLines = feeds(Entity::OrderLine); // they ask for their orders' ids, which may be made of all cells
    return std::all_of(ids.begin(), ids.end(), [entity, hasLines](const std::string &id) {
        const Entity own = fields::entityOfField(id).value_or(entity);
        return stepOf(own == Entity::Order && hasLines ? Entity::OrderLine : own) <= stepOf(entity);
    });
}

void LayerBuilder::forgetAfter(Entity entity)
{
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
        if (isLastUsedBy(i, entity))
            static_cast<void>(m_records.take(i));
    }
}

/// Whether nothing but this one look of the step of an entity is to come.
bool LayerBuilder::isOnlyUse(std::size_t column, Entity entity) const
{
    return m_plan.columns[column].fields.size() == 1 && isLastUsedBy(column, entity);
}

/// What was let go lies between other things, where not much that is larger fits: with many records that is a third of
/// what is held.
void LayerBuilder::giveBack() const
{
    constexpr std::size_t manyRecords = 4'000'000;
    if (records() >= manyRecords)
        releaseFreedMemory();
}

/// Persons in the order of their last record; those whom a file of facts names by their newest fact, so that a
/// re-sorted file gives the same.
RecordGroups LayerBuilder::personGroups(std::span<const std::int64_t> moments) const
{
    const auto persons = static_cast<std::uint32_t>(m_personIndex.persons().size());
    RecordGroups byPerson(m_persons, persons);
    if (m_plan.primary == Entity::Customer && byPerson.areInPlace())
        return byPerson;
    std::vector<std::uint32_t> order(persons);
    std::iota(order.begin(), order.end(), 0U);
    if (m_plan.primary == Entity::Customer) {
        const std::vector<std::uint32_t> last = byPerson.lastRecords();
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return last[a] < last[b]; });
    } else {
        const std::vector<Hash128> hashes = personHashes();
        std::vector<std::int64_t> newest(persons, columns::missingInteger);
        for (std::size_t record = 0; record < moments.size(); ++record) {
            if (m_persons[record] != noNumber)
                newest[m_persons[record]] = std::max(newest[m_persons[record]], moments[record]);
        }
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return newest[a] != newest[b] ? newest[a] < newest[b] : hashes[a].low < hashes[b].low;
        });
    }
    return byPerson.inOrder(std::move(order));
}

std::optional<BuiltLayer> LayerBuilder::customers(const LayerOrigin &origin)
{
    if (!feeds(Entity::Customer))
        return std::nullopt;
    const bool listed = m_plan.primary == Entity::Customer;
    BuiltLayer built;
    built.layer = emptyLayer(origin, Entity::Customer);
    const bool oneKeyOnly = fieldsOf(Entity::Customer).size() == 1;
    if (!listed && built.layer.makes == ingest::MakesCustomers::No && oneKeyOnly)
        return std::nullopt; // would say nothing
    // What makes a record newer than another one of the same person.
    constexpr std::array<std::string_view, 1> updated = {"customer.updated_at"};
    constexpr std::array<std::string_view, 2> happened = {"order.at", "event.at"};
    const std::vector<std::int64_t> newness = listed ? moments(updated) : moments(happened);
    const RecordGroups groups = personGroups(newness);
    fill(built, groups, listed ? Pick::Later : Pick::Greatest, newness);
    const std::vector<std::uint32_t> last = groups.lastRecords();
    for (std::size_t kind = 0; kind < keyKindCount; ++kind) {
        if (m_numbers[kind].empty())
            continue;
        std::vector<std::uint32_t> keys(last.size());
        for (std::size_t row = 0; row < last.size(); ++row) {
            const std::uint32_t key = m_personIndex.persons()[m_persons[last[row]]][kind];
            keys[row] = key == noNumber ? noNumber : m_numbers[kind][key];
        }
        if (std::any_of(keys.begin(), keys.end(), [](std::uint32_t key) { return key != noNumber; }))
            built.layer.table.columns[std::string(keyColumns[kind])] = numberColumn(keys);
    }
    return built;
}

/// Whether each record says anything in the fields of an entity.
std::vector<bool> LayerBuilder::saysSomething(Entity entity) const
{
    std::vector<bool> says(records(), false);
    for (const std::string &id : fieldsOf(entity)) {
        const Column &column = m_records.column(*m_records.columnOf(id));
        for (std::size_t record = 0; record < says.size(); ++record)
            says[record] = says[record] || columns::hasValue(column, record);
    }
    return says;
}

/// Ids of the records for an entity; made up from the cells where there are none. Equal records of a file that is not a
/// list of the entity are one; in a list they are several.
LayerBuilder::RecordIds LayerBuilder::idsOf(Entity entity, std::string_view idField) const
{
    const auto index = m_records.columnOf(idField);
    if (index && isComplete(m_records.column(*index)))
        return {&m_records.column(*index), {}};
    Column ids = index ? m_records.column(*index) : missingColumn(ColumnKind::Text, records());
    std::vector<Hash128> hashes = cellHashes(entity);
    const std::vector<Hash128> persons = personHashes();
    for (std::size_t record = 0; record < m_persons.size() && entity == Entity::Order; ++record) {
        if (m_persons[record] != noNumber)
            hashes[record].low += persons[m_persons[record]].low;
    }
    const std::vector<std::uint64_t> ordinals =
        m_plan.primary == entity ? ordinalsOf(hashes) : std::vector<std::uint64_t>(records(), 0);
    const std::vector<bool> says = saysSomething(entity);
    const columns::TextColumn known = std::get<columns::TextColumn>(asKind(std::move(ids), ColumnKind::Text));
    columns::TextColumn result;
    for (std::size_t record = 0; record < records(); ++record) {
        const bool named = entity == Entity::Order && !m_persons.empty() && m_persons[record] != noNumber;
        if (!known.at(record).empty())
            result.append(known.at(record));
        else if (m_plan.primary == entity || (entity == Entity::Order && (says[record] || named)))
            result.append(madeUp({hashes[record].low, hashes[record].high + mixed(ordinals[record])}));
        else
            result.append({});
    }
    return {nullptr, std::move(result)};
}

} // namespace dilim::store
