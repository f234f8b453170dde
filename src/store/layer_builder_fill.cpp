// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/in_parallel.h"
#include "fields/order_status.h"
#include "store/column_kind.h"
#include "store/consent.h"
#include "store/gather_rows.h"
#include "store/id_index.h"
#include "store/layer_builder.h"
#include "store/merge_columns.h"

#include <algorithm>
#include <array>
#include <map>

namespace dilim::store {

using columns::Column;
using fields::Entity;

namespace {

/// Which records share the cells of a column: by the field in which they have the same value.
using Sharers = std::map<std::string, RecordGroups>;

Sharers sharersOf(const ingest::ImportPlan &plan, const Records &records)
{
    Sharers sharers;
    for (const ingest::PlannedColumn &column : plan.columns) {
        const auto by = column.sameFor.empty() ? std::nullopt : records.columnOf(column.sameFor);
        if (!by || sharers.contains(column.sameFor))
            continue;
        IdGroups groups = idGroups(asStored(records.column(*by), column.sameFor));
        sharers.emplace(column.sameFor, RecordGroups(std::move(groups.group), groups.groups));
    }
    return sharers;
}

/// The cells of the records, those without a value filled from the records that share with them.
Column shared(Column records, const RecordGroups &groups)
{
    if (groups.areSingle())
        return records;
    const Column spread = gathered(groups.column(records, Pick::Later), groups.target());
    const std::array<MergePart, 2> parts = {MergePart{&spread, {}, {}}, MergePart{&records, {}, {}}};
    return merged(parts, columns::sizeOf(records), Pick::Later);
}

/// An order of which a part stands, stands: of the words in its lines those that say so are the newer ones.
std::vector<std::int64_t> standingOf(const Column &statuses)
{
    const auto *codes = std::get_if<columns::CodeColumn>(&statuses);
    if (!codes)
        return {};
    std::vector<std::int64_t> ofWord(codes->dictionary->size() + 1, 0);
    for (std::uint32_t code = 1; code < ofWord.size(); ++code)
        ofWord[code] = fields::orderFate(codes->dictionary->word(code)) == fields::OrderFate::Counts ? 1 : 0;
    return std::visit(
        [&ofWord](const auto &cells) {
            std::vector<std::int64_t> standing(cells.size());
            std::ranges::transform(cells, standing.begin(), [&ofWord](auto code) { return ofWord[code]; });
            return standing;
        },
        codes->codes);
}

/// How new what each record says of each permission is, by the field of its answer; `newness` as in fill().
std::map<std::string, std::vector<std::int64_t>>
momentsOfConsents(const Records &records, const std::vector<std::string> &fields, std::span<const std::int64_t> newness)
{
    const auto columnOf = [&records](const std::string &field) {
        const std::optional<std::size_t> at = records.columnOf(field);
        return at ? std::optional(records.column(*at)) : std::nullopt;
    };
    std::map<std::string, std::vector<std::int64_t>> moments;
    for (const std::string &field : fields) {
        const std::optional<Consent> consent = consentOf(field);
        if (!consent || moments.contains(consent->answer))
            continue;
        const std::optional<Column> answer = columnOf(consent->answer);
        const std::optional<Column> at = columnOf(consent->at);
        std::vector<std::int64_t> rows(newness.begin(), newness.end());
        rows.resize(records.count(), 0);
        moments[consent->answer] = consentMoments(std::move(rows), answer ? &*answer : nullptr, at ? &*at : nullptr);
    }
    return moments;
}

} // namespace

/// Adds the fields of an entity and the line numbers to a layer.
void LayerBuilder::fill(BuiltLayer &built, const RecordGroups &groups, Pick pick, std::span<const std::int64_t> moments)
{
    const std::vector<std::string> ids = fieldsOf(built.layer.entity);
    std::vector<Column> columns(ids.size());
    Column lines;
    std::vector<std::vector<bool>> contradicts(ids.size());
    const Sharers sharers = sharersOf(m_plan, m_records);
    std::map<std::string, std::vector<std::int64_t>> consents;
    if (!groups.areSingle())
        consents = momentsOfConsents(m_records, ids, moments);
    inParallel(ids.size() + 1, [&](std::size_t task) {
        if (task == 0) { // the longest one
            lines = lineNumbers(groups);
            return;
        }
        const std::size_t i = task - 1;
        const std::size_t source = *m_records.columnOf(ids[i]);
        const ingest::PlannedColumn &planned = m_plan.columns[source];
        // What is asked for the last time is taken: it goes as soon as its rows are made.
        const bool isTaken = isOnlyUse(source, built.layer.entity);
        Column taken = isTaken ? m_records.take(source) : Column();
        const auto sharer = sharers.find(planned.sameFor);
        if (sharer != sharers.end())
            taken = shared(isTaken ? std::move(taken) : m_records.column(source), sharer->second);
        const bool isOwn = isTaken || sharer != sharers.end();
        const Column &records = isOwn ? taken : m_records.column(source);
        const bool isKey = ids[i] == "customer.external_id" || ids[i] == "customer.email" || ids[i] == "customer.phone";
        if (!groups.areSingle() && !isKey && !planned.addsUp && built.layer.role == LayerRole::Listed) {
            contradicts[i].assign(m_records.count(), false);
            groups.markConflicts(records, contradicts[i]);
        }
        // Where numbers alone tell who is who, all records of a person have the same one.
        const bool sameForAll = ids[i] == "customer.external_id" && m_personIndex.mappedKinds() == 1
            && std::holds_alternative<columns::IntegerColumn>(records);
        const bool isPartStatus = ids[i] == "order.status" && m_plan.primary == Entity::OrderLine;
        const std::vector<std::int64_t> standing = isPartStatus ? standingOf(records) : std::vector<std::int64_t>();
        std::span<const std::int64_t> newness = isPartStatus ? std::span(standing) : moments;
        if (const std::optional<Consent> consent = consentOf(ids[i]); consent && !consents.empty())
            newness = consents.at(consent->answer);
        const Pick picked = planned.addsUp ? Pick::Sum : pick;
        columns[i] = asStored(sameForAll  ? groups.lastCells(records)
                                  : isOwn ? groups.column(std::move(taken), picked, newness)
                                          : groups.column(records, picked, newness),
                              ids[i]);
    });
    for (std::size_t i = 0; i < ids.size(); ++i)
        built.layer.table.columns[ids[i]] = std::move(columns[i]);
    std::erase_if(contradicts, [](const std::vector<bool> &flags) { return flags.empty(); });
    for (std::size_t record = 0; !contradicts.empty() && record < m_records.count(); ++record)
        built.conflicts += std::any_of(contradicts.begin(), contradicts.end(),
                                       [record](const std::vector<bool> &flags) { return flags[record]; })
            ? 1U
            : 0U;
    built.layer.table.rows = groups.rows();
    built.layer.table.columns[std::string(lineColumn)] = std::move(lines);
    giveBack();
    const bool linesAsk = built.layer.entity == Entity::Order && feeds(Entity::OrderLine);
    const bool counted =
        built.layer.entity == Entity::Customer && !(groups.areSingle() && groups.records() == m_records.count());
    if (linesAsk || counted)
        built.rowOfRecord = groups.target();
    built.recordsWithRow = groups.records();
}

} // namespace dilim::store
