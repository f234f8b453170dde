// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialects/outcome.h"

#include "ingest/collected_rows.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace dilim::dialects {
namespace {

constexpr std::size_t mostDifferences = 8;
constexpr std::size_t longestShown = 60;

std::string shown(const std::string &text)
{
    return '[' + (text.size() > longestShown ? text.substr(0, longestShown) + "..." : text) + ']';
}

/// The moment at which a day begins in Istanbul, which has been three hours ahead of UTC since 2016.
std::string startOfDay(const std::string &iso)
{
    const std::optional<Date> day = parseIsoDate(iso);
    return day ? isoMoment(Moment{day->days * millisecondsPerDay - 3 * 3600 * 1000}) : iso;
}

bool equals(const std::string &read, const std::string &stored, Kind kind)
{
    return read == stored || (kind == Kind::Day && read == startOfDay(stored));
}

/// Where the values of a column of the truth are among those read.
std::optional<std::size_t> placeOf(const Column &column, const ingest::ImportPlan &plan)
{
    for (std::size_t c = 0; c < plan.columns.size(); ++c) {
        const ingest::PlannedColumn &planned = plan.columns[c];
        const bool feeds =
            std::find(planned.fields.begin(), planned.fields.end(), column.field) != planned.fields.end();
        if (column.field.empty() ? planned.header == column.header : feeds)
            return c;
    }
    return std::nullopt;
}

class Comparison
{
public:
    explicit Comparison(const Truth &truth)
        : m_truth(truth)
    {
    }

    void compareDialect(const ingest::ReadReport &report)
    {
        const std::string encoding = report.mapping.dialect.encoding.value_or("none");
        if (std::find(m_truth.encodings.begin(), m_truth.encodings.end(), encoding) == m_truth.encodings.end())
            differ("encoding " + encoding);
        std::vector<std::string> headers;
        for (const Column &column : m_truth.columns) {
            if (column.field.empty())
                headers.push_back(column.header);
        }
        if (headers.size() != report.columns.size())
            differ("columns " + std::to_string(report.columns.size()) + " instead of "
                   + std::to_string(headers.size()));
        for (std::size_t c = 0; c < std::min(headers.size(), report.columns.size()); ++c) {
            if (headers[c] != report.columns[c].header)
                differ("header " + shown(report.columns[c].header) + " instead of " + shown(headers[c]));
        }
    }

    void compareRows(const tests::CollectedRows &rows)
    {
        if (rows.rows.size() != m_truth.rows.size()) {
            differ("rows " + std::to_string(rows.rows.size()) + " instead of " + std::to_string(m_truth.rows.size()));
            return;
        }
        for (std::size_t c = 0; c < m_truth.columns.size(); ++c)
            compareColumn(c, placeOf(m_truth.columns[c], rows.plan), rows);
    }

    void compareRejected(const std::vector<ingest::RowIssue> &issues)
    {
        std::vector<RejectedLine> rejected;
        for (const ingest::RowIssue &issue : issues) {
            if (issue.rejected)
                rejected.push_back({issue.line, issue.reason});
        }
        if (rejected == m_truth.rejected)
            return;
        std::string text = "rejected";
        for (const RejectedLine &line : rejected)
            text += ' ' + std::to_string(line.line) + ':' + line.reason;
        text += " instead of";
        for (const RejectedLine &line : m_truth.rejected)
            text += ' ' + std::to_string(line.line) + ':' + line.reason;
        differ(text.substr(0, 300));
    }

    void differ(const std::string &text)
    {
        if (m_differences.size() < mostDifferences)
            m_differences.push_back(text);
    }
    [[nodiscard]] std::vector<std::string> take() && { return std::move(m_differences); }

private:
    void compareColumn(std::size_t c, std::optional<std::size_t> place, const tests::CollectedRows &rows)
    {
        const Column &column = m_truth.columns[c];
        for (std::size_t row = 0; row < rows.rows.size(); ++row) {
            const std::string &stored = m_truth.rows[row][c];
            const std::string read = place ? rows.rows[row][*place] : std::string(nothing);
            if (equals(read, stored, column.kind))
                continue;
            differ(shown(column.header + column.field) + " row " + std::to_string(row + 1) + " line "
                   + std::to_string(rows.lines[row]) + ": " + shown(read) + " instead of " + shown(stored)
                   + (place ? " as " + std::string(fields::typeId(rows.plan.columns[*place].type)) : " not imported"));
            return; // one of a column says enough
        }
    }

    const Truth &m_truth;
    std::vector<std::string> m_differences;
};

std::string countsOf(const store::ImportOutcome &outcome, const ingest::ReadReport &report)
{
    const store::OutcomeCounts &counts = outcome.entities[static_cast<std::size_t>(outcome.primary)];
    const std::uint64_t sum = counts.created + counts.updated + counts.unchanged + counts.merged + outcome.rejected;
    if (outcome.rowsRead == sum && outcome.rowsRead == report.recordsRead && outcome.rejected == report.rejected)
        return {};
    return std::to_string(outcome.rowsRead) + " read, " + std::to_string(counts.created) + " new, "
        + std::to_string(counts.updated) + " updated, " + std::to_string(counts.unchanged) + " unchanged, "
        + std::to_string(counts.merged) + " merged, " + std::to_string(outcome.rejected) + " rejected";
}

} // namespace

Outcome outcomeOf(const GeneratedFile &file, const std::string &folder)
{
    const std::string path = folder + "/input.csv";
    const std::string workspacePath = folder + "/w.dilim";
    std::ofstream(path, std::ios::binary) << file.bytes;
    std::filesystem::remove(workspacePath);
    Comparison comparison(file.truth);
    Progress progress;
    Result<workspace::Workspace> made = workspace::Workspace::create(workspacePath, {"TRY", "Europe/Istanbul"});
    if (!made)
        return {{"no workspace: " + made.error().code}, {}};
    workspace::ImportRequest request;
    request.path = path;
    request.now = *parseIsoMoment("2026-01-05T09:00:00Z");
    const Result<workspace::ImportResult> imported = made->importFile(request, progress);
    if (!imported)
        return {{"refused: " + imported.error().code}, {}};
    comparison.compareDialect(imported->report);
    comparison.compareRejected(imported->issues);

    ingest::Hints hints;
    hints.timeZone = "Europe/Istanbul";
    tests::CollectedRows rows;
    if (const auto read = ingest::runWith(path, hints, {}, rows, progress); !read)
        comparison.differ("read alone: " + read.error().code);
    comparison.compareRows(rows);
    return {std::move(comparison).take(), countsOf(imported->outcome, imported->report)};
}

} // namespace dilim::dialects
