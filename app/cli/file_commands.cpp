// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "fields/standard_fields.h"
#include "ingest/mapping.h"
#include "rules/lots.h"
#include "rules/rule_text.h"
#include "store/export_sqlite.h"
#include "wording/error_text.h"
#include "wording/formats.h"

#include <QCoreApplication>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

/// What rules ask for beside the snapshot.
store::ExportExtras extrasOf(const OpenWorkspace &open)
{
    store::ExportExtras extras;
    extras.lots = rules::lotsOf(*open.snapshot);
    for (const fields::Field &field : fields::standardFields()) {
        if (!field.derived || field.entity != fields::Entity::Customer || open.snapshot->column(field.id))
            continue;
        if (const columns::Column *column = open.library.derived(field))
            extras.derived.push_back({&field, column});
    }
    return extras;
}

Result<std::vector<store::KeptTable>> keptTablesOf(workspace::Workspace &workspace)
{
    Result<std::vector<store::KeptTable>> tables = workspace.keptTables();
    for (std::size_t i = 0; tables && i < tables->size(); ++i) {
        Result<store::KeptTable> whole = workspace.keptTable((*tables)[i].import);
        if (!whole)
            return whole.error();
        (*tables)[i] = *std::move(whole);
    }
    return tables;
}

} // namespace

int exportWorkspace(Session &session)
{
    if (session.argumentCount() != 1 || !session.has("sqlite"))
        return session.wrongUsage();
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    const Result<std::vector<store::Segment>> segments = open->workspace.segments();
    if (!segments)
        return session.fail(segments.error());
    store::ExportExtras extras = extrasOf(*open);
    Result<std::vector<store::KeptTable>> tables = keptTablesOf(open->workspace);
    if (!tables)
        return session.fail(tables.error());
    extras.tables = *std::move(tables);
    const std::string path = session.value("sqlite");
    const Result<void> written = store::exportSqlite(*open->snapshot, *segments, extras, path, session.progress());
    if (!written)
        return session.fail(written.error());
    return session.answer({{"file", path}, {"customers", open->snapshot->customerCount()}},
                          tr("Everything is in %1.").arg(QString::fromStdString(path)));
}

int checkWorkspace(Session &session)
{
    if (session.argumentCount() != 1)
        return session.wrongUsage();
    const auto mode = store::WorkspaceFile::Mode::ReadOnly;
    Result<workspace::Workspace> workspace = workspace::Workspace::open(session.argument(0), mode);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<store::CheckReport> report = workspace->check(session.progress());
    if (!report)
        return session.fail(report.error());

    Json problems = Json::array();
    QString words;
    for (const Error &problem : report->problems) {
        const QString sentence = wording::errorText(problem);
        problems.push_back(
            {{"code", problem.code}, {"arguments", problem.arguments}, {"text", sentence.toStdString()}});
        words += sentence + QLatin1Char('\n');
    }
    const bool sound = report->problems.empty();
    if (sound)
        words = tr("Sound: %1 pieces, %2 bytes, all checksums and the digest agree.")
                    .arg(wording::numberText(report->pieces, session.language()),
                         wording::numberText(report->bytes, session.language()));
    session.answer({{"ok", sound}, {"pieces", report->pieces}, {"bytes", report->bytes}, {"problems", problems}},
                   words);
    return sound ? Done : ProblemsFound;
}

int printSchema(Session &session)
{
    const std::string what = session.argument(0);
    if (session.argumentCount() != 1 || (what != "rule" && what != "mapping"))
        return session.wrongUsage();
    const std::string schema = what == "rule" ? rules::ruleJsonSchema() : ingest::mappingJsonSchema();
    return session.answer(Json::parse(schema), QString::fromStdString(schema));
}

} // namespace dilim::cli
