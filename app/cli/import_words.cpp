// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_words.h"

#include "ingest/archive_files.h"
#include "wording/evidence_text.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QCoreApplication>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

Json countsJson(const store::OutcomeCounts &counts)
{
    return {{"new", counts.created},   {"updated", counts.updated},     {"unchanged", counts.unchanged},
            {"merged", counts.merged}, {"conflicts", counts.conflicts}, {"ownerless", counts.ownerless}};
}

Json evidenceJson(const std::vector<ingest::Evidence> &evidence)
{
    Json list = Json::array();
    for (const ingest::Evidence &item : evidence)
        list.push_back(
            {{"id", item.id}, {"arguments", item.arguments}, {"text", wording::evidenceText(item).toStdString()}});
    return list;
}

Json columnsJson(const ingest::ReadReport &report)
{
    Json list = Json::array();
    for (const ingest::ColumnReport &column : report.columns) {
        Json json{{"header", column.header}, {"fields", column.reading.fields}};
        if (column.reading.type)
            json["type"] = fields::typeId(*column.reading.type);
        json["filled"] = column.filled;
        json["unread"] = column.unread;
        json["doubtful"] = column.doubtful;
        json["evidence"] = evidenceJson(column.evidence);
        list.push_back(std::move(json));
    }
    return list;
}

/// The system that wrote the file; null if none is recognised.
Json systemJson(const ingest::ReadReport &report)
{
    if (!report.system)
        return nullptr;
    return {{"id", report.system->id},
            {"name", report.system->name},
            {"knowledge", ingest::knowledgeId(report.system->knowledge)},
            {"known_columns", report.system->knownColumns}};
}

Json outcomeJson(const store::ImportOutcome &outcome)
{
    Json json{{"id", outcome.id},
              {"identical_to", outcome.identicalTo},
              {"entity", fields::entityId(outcome.primary)},
              {"rows_read", outcome.rowsRead}};
    json.update(countsJson(outcome.entities[static_cast<std::size_t>(outcome.primary)]));
    json["rejected"] = outcome.rejected;
    Json others = Json::object();
    for (std::size_t e = 0; e < fields::entityCount; ++e) {
        if (outcome.feeds[e] && e != static_cast<std::size_t>(outcome.primary))
            others[std::string(fields::entityId(static_cast<fields::Entity>(e)))] = countsJson(outcome.entities[e]);
    }
    json["others"] = std::move(others);
    return json;
}

QString countsWords(const store::OutcomeCounts &counts, const std::string &language)
{
    const auto number = [&](std::uint64_t value) { return wording::numberText(value, language); };
    return tr("%1 new, %2 updated, %3 unchanged, %4 merged")
        .arg(number(counts.created), number(counts.updated), number(counts.unchanged), number(counts.merged));
}

/// The system that wrote the file, doubtful columns, and columns with cells that could not be read: what a person
/// should look at.
QString attentionWords(const ingest::ReadReport &report, const std::string &language)
{
    QString words;
    if (report.system)
        words += QStringLiteral("  ")
            + wording::evidenceText(ingest::evidenceOf(*report.system, *report.mapping.primary), language)
            + QLatin1Char('\n');
    for (const ingest::ColumnReport &column : report.columns) {
        const QString header = QString::fromStdString(column.header);
        if (column.doubtful) {
            QStringList reasons;
            for (const ingest::Evidence &item : column.evidence)
                reasons += wording::evidenceText(item);
            words += tr("  Doubtful: %1. %2").arg(header, reasons.join(QLatin1Char(' '))) + QLatin1Char('\n');
        }
        if (column.unread > 0)
            words += tr("  %1: %2 cells could not be read and were left empty.")
                         .arg(header, wording::numberText(column.unread, language))
                + QLatin1Char('\n');
    }
    return words;
}

} // namespace

Json importJson(const workspace::ImportResult &result)
{
    Json json{{"file", ingest::fileNameOf(result.path)}};
    json.update(outcomeJson(result.outcome));
    json["source"] = result.report.mapping.source;
    json["system"] = systemJson(result.report);
    json["skipped_lines"] = result.report.skippedLines;
    json["cell_issues"] = result.report.cellIssues;
    json["dialect"] = evidenceJson(result.report.dialectEvidence);
    json["findings"] = evidenceJson(result.report.findings);
    json["columns"] = columnsJson(result.report);
    json["mapping"] = Json::parse(ingest::mappingToJson(result.report.mapping));
    return json;
}

Json importRecordJson(const store::ImportRecord &record)
{
    Json json = outcomeJson(record.outcome);
    json["file"] = record.fileName;
    json["source"] = record.source;
    json["size"] = record.fileSize;
    json["file_hash"] = record.fileHash;
    json["data_date"] = isoDate(record.dataDate);
    json["started"] = isoMoment(record.started);
    json["finished"] = isoMoment(record.finished);
    json["undone"] = record.undone ? Json(isoMoment(*record.undone)) : Json(nullptr);
    return json;
}

QString importWords(const workspace::ImportResult &result, const std::string &language, bool dryRun)
{
    const store::ImportOutcome &outcome = result.outcome;
    const QString file = QString::fromStdString(ingest::fileNameOf(result.path));
    const auto number = [&](std::uint64_t value) { return wording::numberText(value, language); };
    if (outcome.identicalTo != 0)
        return tr("%1 is the same file as import %2; nothing changed.").arg(file).arg(outcome.identicalTo)
            + QLatin1Char('\n');

    const store::OutcomeCounts &own = outcome.entities[static_cast<std::size_t>(outcome.primary)];
    QString words = (dryRun ? tr("%1 (dry run, nothing was written): %2 records read as %3: %4, %5 rejected")
                            : tr("%1: %2 records read as %3: %4, %5 rejected"))
                        .arg(file, number(outcome.rowsRead), wording::entityLabel(outcome.primary),
                             countsWords(own, language), number(outcome.rejected))
        + QLatin1Char('\n');
    for (std::size_t e = 0; e < fields::entityCount; ++e) {
        const auto entity = static_cast<fields::Entity>(e);
        if (outcome.feeds[e] && entity != outcome.primary)
            words += QLatin1String("  ")
                + tr("%1: %2").arg(wording::entityLabel(entity), countsWords(outcome.entities[e], language))
                + QLatin1Char('\n');
        if (outcome.entities[e].ownerless > 0)
            words += QLatin1String("  ")
                + tr("%1: %2 belong to nobody known yet")
                      .arg(wording::entityLabel(entity), number(outcome.entities[e].ownerless))
                + QLatin1Char('\n');
    }
    for (const ingest::Evidence &finding : result.report.findings)
        words += QLatin1String("  ") + wording::evidenceText(finding) + QLatin1Char('\n');
    return words + attentionWords(result.report, language);
}

} // namespace dilim::cli
