// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/import_words.h"
#include "cli/wanted_mapping.h"
#include "ingest/archive_files.h"
#include "tables/save_table.h"
#include "wording/error_text.h"

#include <QCoreApplication>

#include <span>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

/// One line an issue: file, line, column, reason, whether the row is out, the raw text.
void appendRejects(std::vector<tables::Row> &rows, const workspace::ImportResult &result)
{
    const std::string file = ingest::fileNameOf(result.path);
    for (const ingest::RowIssue &issue : result.issues) {
        std::string header;
        for (const ingest::ColumnReport &column : result.report.columns) {
            if (column.index == issue.column)
                header = column.header;
        }
        rows.push_back({file, Decimal{static_cast<std::int64_t>(issue.line), 0}, header, issue.reason,
                        std::string(issue.rejected ? "row" : "cell"), issue.text});
    }
}

/// The files that the arguments name, those in archives one by one.
Result<std::vector<ingest::FoundFile>> filesToImport(Session &session)
{
    std::vector<ingest::FoundFile> all;
    for (int i = 1; i < session.argumentCount(); ++i) {
        Result<std::vector<ingest::FoundFile>> found = ingest::filesIn(session.argument(i), session.progress());
        if (!found)
            return found.error();
        all.insert(all.end(), found->begin(), found->end());
    }
    return all;
}

Result<void> saveRejects(Session &session, std::vector<tables::Row> rows)
{
    tables::Table table;
    table.name = "rejects";
    table.header = {"file", "line", "column", "reason", "what", "text"};
    table.rows = rows.size();
    table.row = [rows = std::move(rows)](std::size_t row) { return rows[row]; };
    return tables::saveTable(session.value("rejects"), table, tables::csvMarksOf(session.language()),
                             session.progress());
}

using Tried = std::vector<Result<workspace::ImportResult>>;

/// One for each file that can be read.
std::vector<workspace::ImportRequest> requestsFor(Session &session, const std::vector<ingest::FoundFile> &files,
                                                  const ingest::Mapping &wanted)
{
    std::vector<workspace::ImportRequest> requests;
    for (const ingest::FoundFile &file : files) {
        if (file.unreadable)
            continue;
        workspace::ImportRequest &request = requests.emplace_back();
        request.path = file.path;
        request.wanted = wanted;
        request.remember = session.has("mapping");
        request.now = session.clock();
        request.language = session.language();
    }
    return requests;
}

/// What is said of the files so far.
class Told
{
public:
    explicit Told(Session &session)
        : m_session(session)
    {
    }

    void add(const ingest::FoundFile &leftOut)
    {
        const QString sentence = wording::errorText(*leftOut.unreadable);
        files.push_back({{"file", ingest::fileNameOf(leftOut.path)}, {"left_out", sentence.toStdString()}});
        words += sentence + QLatin1Char('\n');
    }

    void add(const workspace::ImportResult &result)
    {
        files.push_back(importJson(result));
        words += importWords(result, m_session.language(), m_session.has("dry-run"));
        if (m_session.has("rejects"))
            appendRejects(rejects, result);
    }

    Json files = Json::array();
    QString words{};
    std::vector<tables::Row> rejects{};

private:
    Session &m_session;
};

} // namespace

int newWorkspace(Session &session)
{
    if (session.argumentCount() != 1)
        return session.wrongUsage();
    store::WorkspaceSettings settings;
    if (session.has("currency"))
        settings.currency = session.value("currency");
    if (session.has("time-zone"))
        settings.timeZone = session.value("time-zone");
    const auto workspace = workspace::Workspace::create(session.argument(0), settings);
    if (!workspace)
        return session.fail(workspace.error());
    return session.answer(
        {{"workspace", session.argument(0)}, {"currency", settings.currency}, {"time_zone", settings.timeZone}},
        tr("New workspace %1: amounts in %2, times of %3.")
            .arg(QString::fromStdString(session.argument(0)), QString::fromStdString(settings.currency),
                 QString::fromStdString(settings.timeZone)));
}

int importFiles(Session &session)
{
    if (session.argumentCount() < 2)
        return session.wrongUsage();
    const Result<ingest::Mapping> wanted = wantedMapping(session);
    if (!wanted)
        return session.fail(wanted.error());
    const auto mode = store::WorkspaceFile::Mode::ReadWrite;
    Result<workspace::Workspace> workspace = workspace::Workspace::open(session.argument(0), mode);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<std::vector<ingest::FoundFile>> found = filesToImport(session);
    if (!found)
        return session.fail(found.error());
    const std::vector<workspace::ImportRequest> requests = requestsFor(session, *found, *wanted);
    const Result<Tried> tried = session.has("dry-run") ? workspace->tryImports(requests, session.progress()) : Tried();
    if (!tried)
        return session.fail(tried.error());

    Told told(session);
    std::size_t next = 0;
    for (const ingest::FoundFile &file : *found) {
        if (file.unreadable) {
            told.add(file);
            continue;
        }
        const std::size_t number = next++;
        const Result<workspace::ImportResult> result = session.has("dry-run")
            ? (*tried)[number]
            : workspace->importFile(requests[number], session.progress(), std::span(requests).subspan(number + 1));
        if (!result) {
            // Files before this one are in, each as a whole: say so before the reason why this one is not.
            if (!told.files.empty())
                session.answer({{"files", told.files}}, told.words);
            return session.fail(result.error());
        }
        told.add(*result);
    }
    if (session.has("rejects")) {
        const Result<void> saved = saveRejects(session, std::move(told.rejects));
        if (!saved)
            return session.fail(saved.error());
    }
    return session.answer({{"files", told.files}}, told.words);
}

int listImports(Session &session)
{
    if (session.argumentCount() != 1)
        return session.wrongUsage();
    const auto mode = store::WorkspaceFile::Mode::ReadOnly;
    Result<workspace::Workspace> workspace = workspace::Workspace::open(session.argument(0), mode);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<std::vector<store::ImportRecord>> imports = workspace->imports();
    if (!imports)
        return session.fail(imports.error());
    Json list = Json::array();
    std::vector<QStringList> table{{tr("Number"), tr("File"), tr("Source"), tr("Data of"), tr("Rows"), tr("State")}};
    for (const store::ImportRecord &import : *imports) {
        list.push_back(importRecordJson(import));
        table.push_back({QString::number(import.id), QString::fromStdString(import.fileName),
                         QString::fromStdString(import.source), QString::fromStdString(isoDate(import.dataDate)),
                         QString::number(import.outcome.rowsRead), import.undone ? tr("undone") : tr("live")});
    }
    return session.answer({{"imports", list}}, textTable(table, {true, false, false, false, true, false}));
}

int undoImport(Session &session)
{
    if (session.argumentCount() != 2)
        return session.wrongUsage();
    bool isNumber = false;
    const std::uint32_t id = QString::fromStdString(session.argument(1)).toUInt(&isNumber);
    if (!isNumber)
        return session.wrongUsage();
    const auto mode = store::WorkspaceFile::Mode::ReadWrite;
    Result<workspace::Workspace> workspace = workspace::Workspace::open(session.argument(0), mode);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<void> undone = workspace->undoImport(id, session.clock());
    if (!undone)
        return session.fail(undone.error());
    return session.answer({{"undone", id}}, tr("Import %1 is undone; everything is as if it had never been.").arg(id));
}

} // namespace dilim::cli
