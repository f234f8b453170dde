// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/report.h"

namespace dilim::ingest {
namespace {

std::string count(std::uint64_t value)
{
    return std::to_string(value);
}

/// How cancellations were recognised, from the counts over the whole file.
Evidence cancellationFinding(const std::string &prefix, const PrefixCounts &counts)
{
    const PrefixCounts::Signs &with = counts.byLetter[static_cast<std::size_t>(prefix.front() - 'A')];
    const PrefixCounts::Signs &without = counts.byLetter.back();
    return {"cancellations_by_prefix",
            {prefix, count(with.negative), count(with.negative + with.others), count(without.negative),
             count(without.negative + without.others)}};
}

void addFindings(const Inspection &inspection, const PassResult &pass, ReadReport &report)
{
    const auto add = [&report](const char *id, std::uint64_t cells) {
        if (cells > 0)
            report.findings.push_back({id, {count(cells)}});
    };
    if (!inspection.plan.cancellationPrefix.empty() && inspection.plan.watch)
        report.findings.push_back(cancellationFinding(inspection.plan.cancellationPrefix, pass.prefixes));
    if (const auto at = pass.cellIssues.find("unclosed_quote"); at != pass.cellIssues.end())
        add("unclosed_quote", at->second);
    add("stray_quotes", pass.strayQuotes);
    add("extra_empty_cells", pass.extraEmptyCells);
    add("nul_bytes_dropped", pass.droppedNuls);
    add("control_characters_dropped", pass.droppedControls);
    add("characters_not_in_encoding", pass.utf8.illFormed);
    for (const ColumnReport &column : report.columns) {
        if (column.doubtful)
            report.findings.push_back({"doubtful", {column.header}});
    }
}

} // namespace

Mapping mappingOf(const Inspection &inspection)
{
    const ReadPlan &plan = inspection.plan;
    Mapping mapping = inspection.wanted;
    mapping.primary = plan.primary;
    mapping.dialect.encoding = plan.cutting.encoding;
    mapping.dialect.separator = plan.cutting.format.separator;
    mapping.dialect.quote = plan.cutting.format.quote;
    mapping.dialect.headerLine = plan.headerLine;
    mapping.timeZone = plan.zone.id();
    if (!plan.cancellationPrefix.empty()) // none found: the next file with these headers is looked at again
        mapping.cancellationPrefix = plan.cancellationPrefix;
    mapping.columns.clear();
    for (const ColumnReport &column : inspection.columns)
        mapping.columns.push_back(column.reading);
    return mapping;
}

ReadReport makeReport(const Inspection &inspection, const PassResult &pass, std::uint64_t bytes)
{
    ReadReport report;
    report.mapping = mappingOf(inspection);
    report.dialectEvidence = inspection.sample.evidence;
    report.system = inspection.system;
    report.columns = inspection.columns;
    for (std::size_t c = 0; c < report.columns.size(); ++c) {
        report.columns[c].filled = pass.proofs[c].filled;
        report.columns[c].unread = pass.proofs[c].unread;
        if (pass.proofs[c].rounded > 0)
            report.columns[c].evidence.push_back({"decimals_rounded", {count(pass.proofs[c].rounded)}});
    }
    report.recordsRead = pass.records + pass.rejected;
    report.rejected = pass.rejected;
    for (std::size_t kind = 1; kind < rowKindCount; ++kind) {
        if (pass.skipped[kind] > 0)
            report.skippedLines[std::string(rowKindId(static_cast<RowKind>(kind)))] = pass.skipped[kind];
    }
    report.cellIssues = pass.cellIssues;
    report.bytes = bytes;
    report.fileHash = pass.fileHash;
    report.headerShape = headerShape(fileHeaders(inspection));
    addFindings(inspection, pass, report);
    return report;
}

} // namespace dilim::ingest
