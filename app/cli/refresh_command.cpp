// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/import_words.h"
#include "cli/wanted_mapping.h"
#include "wording/error_text.h"
#include "workspace/refresh.h"

#include <QCoreApplication>

#include <array>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

struct OutcomeWord {
    workspace::RefreshOutcome outcome;
    const char *id;
};
constexpr std::array outcomeWords = {
    OutcomeWord{workspace::RefreshOutcome::Imported, "imported"},
    OutcomeWord{workspace::RefreshOutcome::Unchanged, "unchanged"},
    OutcomeWord{workspace::RefreshOutcome::Missing, "missing"},
    OutcomeWord{workspace::RefreshOutcome::Failed, "failed"},
};

const char *idOf(workspace::RefreshOutcome outcome)
{
    for (const OutcomeWord &row : outcomeWords) {
        if (row.outcome == outcome)
            return row.id;
    }
    return "";
}

Json fileJson(const workspace::RefreshedFile &file)
{
    Json json{{"path", file.path}, {"outcome", idOf(file.outcome)}};
    if (!file.table.empty())
        json["table"] = file.table;
    if (file.import)
        json["import"] = importJson(*file.import);
    if (file.error)
        json["error"] = {{"code", file.error->code}, {"text", wording::errorText(*file.error).toStdString()}};
    return json;
}

QString fileWords(const workspace::RefreshedFile &file, const std::string &language)
{
    const QString path = QString::fromStdString(file.path);
    if (file.import)
        return importWords(*file.import, language, false);
    if (file.error)
        return tr("%1: %2").arg(path, wording::errorText(*file.error)) + QLatin1Char('\n');
    if (file.outcome == workspace::RefreshOutcome::Missing)
        return tr("%1 is no longer there; what was imported from it stays.").arg(path) + QLatin1Char('\n');
    return {};
}

/// Folders to watch and places to forget, before anything is read.
Result<void> changePlaces(Session &session, workspace::Workspace &workspace)
{
    if (session.has("forget")) {
        if (Result<void> forgotten = workspace::forgetPlace(workspace, session.value("forget")); !forgotten)
            return forgotten;
    }
    if (!session.has("watch"))
        return {};
    const Result<ingest::Mapping> wanted = wantedMapping(session);
    if (!wanted)
        return wanted.error();
    return workspace::watchFolder(workspace, session.value("watch"), *wanted);
}

} // namespace

int refreshFiles(Session &session)
{
    if (session.argumentCount() != 1)
        return session.wrongUsage();
    const auto mode = store::WorkspaceFile::Mode::ReadWrite;
    Result<workspace::Workspace> workspace = workspace::Workspace::open(session.argument(0), mode);
    if (!workspace)
        return session.fail(workspace.error());
    if (const Result<void> changed = changePlaces(session, *workspace); !changed)
        return session.fail(changed.error());
    const Result<std::vector<workspace::RefreshedFile>> files =
        workspace::refresh(*workspace, session.clock(), session.language(), session.progress());
    if (!files)
        return session.fail(files.error());
    Json list = Json::array();
    QString words;
    int unchanged = 0;
    const workspace::RefreshedFile *failed = nullptr;
    for (const workspace::RefreshedFile &file : *files) {
        list.push_back(fileJson(file));
        words += fileWords(file, session.language());
        unchanged += file.outcome == workspace::RefreshOutcome::Unchanged ? 1 : 0;
        if (file.error)
            failed = &file;
    }
    words += tr("Files that have not changed: %1.").arg(unchanged);
    session.answer({{"files", list}}, words);
    return failed ? session.fail(*failed->error) : Done;
}

} // namespace dilim::cli
