// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_transaction.h"

#include "base/time_zone.h"
#include "store/bases.h"
#include "store/digest.h"
#include "store/import_build.h"
#include "store/import_rows.h"
#include "store/live_layers.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace dilim::store {

namespace {

Error cancelled()
{
    return {std::string(cancelledCode), {}};
}

/// The named source, or where none is named the only one of all live imports, else the nameless one. A source that
/// wrote files of a known system is not taken for that of a file whose system nobody knows: their numbers would mix.
Result<std::string> sourceName(Connection &connection, const std::string &wanted)
{
    if (!wanted.empty())
        return wanted;
    const auto only = connection.queryText("SELECT max(name) FROM source WHERE id IN (SELECT source FROM import WHERE "
                                           "undone IS NULL) HAVING count(*) = 1 AND NOT EXISTS (SELECT 1 FROM import "
                                           "WHERE undone IS NULL AND coalesce(json_extract(mapping, '$.system'), '') "
                                           "<> '')");
    if (!only)
        return only.error();
    return only->value_or(std::string());
}

ImportOutcome outcomeOfIdentical(const ImportRecord &live, const ingest::ReadReport &report)
{
    ImportOutcome outcome = live.outcome;
    outcome.id = 0;
    outcome.identicalTo = live.id;
    outcome.rowsRead = report.recordsRead;
    outcome.rejected = report.rejected;
    for (OutcomeCounts &counts : outcome.entities) {
        counts.unchanged += counts.created + counts.updated;
        counts.created = 0;
        counts.updated = 0;
    }
    return outcome;
}

/// The outcome where the workspace has the same bytes under the same mapping, or the same records in another order or
/// dialect, in a live import already.
Result<std::optional<ImportOutcome>> outcomeIfKnown(Connection &connection, const ingest::ReadReport &report,
                                                    const std::string &mappingJson, const LayerTable &listed)
{
    auto known = identicalImport(connection, report.fileHash, mappingJson);
    if (known && !*known && listed.entity != fields::Entity::Table)
        known = importOfSameContent(connection, listed);
    if (!known)
        return known.error();
    if (!*known)
        return std::optional<ImportOutcome>();
    const auto records = importRecords(connection);
    if (!records)
        return records.error();
    const auto live = std::find_if(records->begin(), records->end(),
                                   [&](const ImportRecord &record) { return record.id == **known; });
    return live == records->end() ? std::optional<ImportOutcome>() : outcomeOfIdentical(*live, report);
}

Result<void> sealImport(Connection &connection, std::uint32_t id)
{
    return sealChange(connection, "import", "{\"import\":" + std::to_string(id) + '}');
}

/// Everything of an import whose row is there.
Result<void> writeImport(Connection &connection, BuiltImport &built, Moment finished,
                         const std::vector<ingest::RowIssue> &issues, const std::vector<fields::Field> &customFields,
                         Progress &progress)
{
    const std::uint32_t id = built.outcome.id;
    const auto rejects = [&] { return writeRejects(connection, id, issues); };
    const auto longest =
        std::ranges::max_element(built.layers, {}, [](const LayerTable &layer) { return layer.table.rows; });
    if (const auto written = built.layers.empty() ? rejects() : Result<void>(); !written)
        return written;
    for (auto layer = built.layers.begin(); layer != built.layers.end(); ++layer) {
        const Meanwhile meanwhile = layer == longest ? rejects : Meanwhile();
        if (const auto written = writeLayer(connection, *layer, progress, meanwhile); !written)
            return written;
    }
    if (const auto written = built.ledger.write(connection, id); !written)
        return written;
    std::vector<fields::Entity> entities;
    for (const LayerTable &layer : built.layers)
        entities.push_back(layer.entity);
    if (const auto refreshed = refreshBases(connection, entities, built.map, progress); !refreshed)
        return refreshed;
    if (const auto added = addCustomFields(connection, customFields); !added)
        return added;
    if (const auto set = setOutcome(connection, id, built.outcome, finished); !set)
        return set;
    if (progress.cancelled())
        return cancelled();
    return sealImport(connection, id);
}

ImportOutcome outcomeOfTable(std::uint64_t rows, const ingest::ReadReport &report)
{
    constexpr auto table = static_cast<std::size_t>(fields::Entity::Table);
    ImportOutcome outcome;
    outcome.rowsRead = report.recordsRead;
    outcome.rejected = report.rejected;
    outcome.primary = fields::Entity::Table;
    outcome.feeds[table] = true;
    outcome.entities[table].created = rows;
    return outcome;
}

Date dataDate(const WorkspaceFile &file, Moment now, const ingest::ReadReport &report)
{
    if (report.mapping.dataDate)
        return *report.mapping.dataDate;
    const auto zone = TimeZone::fromId(file.settings().timeZone);
    return (zone ? *zone : TimeZone()).dayOf(now);
}

/// What is known before the records are looked at.
struct ImportStart {
    LayerOrigin origin{}; // without a number yet
    std::string source{};
    std::string mappingJson{};
    std::optional<ImportOutcome> known{}; // the file is there already: nothing to do
};

Result<ImportStart> startOf(WorkspaceFile &file, Moment now, const ingest::ReadReport &report,
                            const LayerBuilder &builder)
{
    Connection &connection = file.connection();
    ImportStart start;
    start.mappingJson = ingest::mappingToJson(report.mapping);
    const auto source = sourceName(connection, report.mapping.source);
    if (!source)
        return source.error();
    start.source = *source;
    const auto number = sourceId(connection, start.source); // goes away with the transaction
    if (!number)
        return number.error();
    start.origin = {0, *number, dataDate(file, now, report), report.mapping.makesCustomers, builder.contentHash()};
    LayerTable listed;
    listed.source = *number;
    listed.dataDate = report.mapping.dataDate.value_or(Date{});
    listed.entity = report.mapping.primary.value_or(builder.plan().primary);
    listed.makes = report.mapping.makesCustomers;
    listed.content = start.origin.content;
    const auto known = outcomeIfKnown(connection, report, start.mappingJson, listed);
    if (!known)
        return known.error();
    start.known = *known;
    return start;
}

ImportRecord recordOf(const ImportStart &start, const std::string &fileName, const ingest::ReadReport &report,
                      const std::string &reportJson, Moment now)
{
    ImportRecord record;
    record.source = start.source;
    record.fileName = fileName;
    record.fileSize = report.bytes;
    record.fileHash = report.fileHash;
    record.mappingJson = start.mappingJson;
    record.dataDate = start.origin.dataDate;
    record.started = now;
    record.finished = now;
    record.reportJson = reportJson;
    return record;
}

} // namespace

ImportTransaction::ImportTransaction(WorkspaceFile &file, Moment now, Progress &progress, Transaction transaction)
    : m_file(&file)
    , m_now(now)
    , m_progress(&progress)
    , m_transaction(std::move(transaction))
{
}

Result<ImportTransaction> ImportTransaction::start(WorkspaceFile &file, Moment now, Progress &progress)
{
    auto transaction = Transaction::begin(file.connection());
    if (!transaction)
        return transaction.error();
    return ImportTransaction(file, now, progress, *std::move(transaction));
}

Result<ImportOutcome> ImportTransaction::commit(ImportRecords &records, const std::string &fileName,
                                                const ingest::ReadReport &report, const std::string &reportJson)
{
    Connection &connection = m_file->connection();
    const auto start = startOf(*m_file, m_now, report, records.builder());
    if (!start)
        return start.error();
    if (start->known)
        return *start->known;
    const auto id = insertImport(connection, recordOf(*start, fileName, report, reportJson, m_now));
    if (!id)
        return id.error();
    if (records.kept())
        return commitTable(records, *id, report);
    LayerOrigin origin = start->origin;
    origin.import = *id;
    auto built = ImportBuild(connection, records.builder(), origin, *m_progress).run(report);
    if (!built)
        return built.error();
    built->outcome.id = *id;
    const auto written =
        writeImport(connection, *built, m_now, records.issues(), records.builder().plan().customFields, *m_progress);
    if (!written)
        return written.error();
    if (const auto committed = m_transaction.commit(); !committed)
        return committed.error();
    return built->outcome;
}

Result<ImportOutcome> ImportTransaction::commitTable(const ImportRecords &records, std::uint32_t id,
                                                     const ingest::ReadReport &report)
{
    Connection &connection = m_file->connection();
    ImportOutcome outcome = outcomeOfTable(records.kept()->count(), report);
    outcome.id = id;
    if (const auto written = records.kept()->write(connection, id); !written)
        return written.error();
    if (const auto written = writeRejects(connection, id, records.issues()); !written)
        return written.error();
    if (const auto set = setOutcome(connection, id, outcome, m_now); !set)
        return set.error();
    if (m_progress->cancelled())
        return cancelled();
    if (const auto sealed = sealImport(connection, id); !sealed)
        return sealed.error();
    if (const auto committed = m_transaction.commit(); !committed)
        return committed.error();
    return outcome;
}

Result<ImportOutcome> ImportTransaction::dryRun(ImportRecords &records, const ingest::ReadReport &report)
{
    auto start = startOf(*m_file, m_now, report, records.builder());
    if (!start)
        return start.error();
    if (start->known)
        return *start->known;
    if (records.kept())
        return outcomeOfTable(records.kept()->count(), report);
    start->origin.import = 0xffffffff; // newer than all others; nothing is written
    auto built = ImportBuild(m_file->connection(), records.builder(), start->origin, *m_progress).run(report);
    return built ? Result<ImportOutcome>(built->outcome) : built.error();
}

} // namespace dilim::store
