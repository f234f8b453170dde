// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/progress.h"
#include "base/result.h"
#include "ingest/read_report.h"
#include "store/import_records.h"
#include "store/imports.h"
#include "store/sqlite.h"
#include "store/workspace_file.h"

#include <string>

namespace dilim::store {

/// One file on its way into the workspace: one SQLite transaction, one immutable layer. Destroyed without `commit`, the
/// file is as it was. BEGIN IMMEDIATE happens in `start`, so that a second writer waits or is told before it reads.
class ImportTransaction
{
public:
    /// Errors: "workspace.busy", "workspace.read_only".
    static Result<ImportTransaction> start(WorkspaceFile &file, Moment now, Progress &progress);

    /// Sorts, merges with what is there, counts, writes and commits. `reportJson` is kept with the import. The records
    /// are used up, but for their issues. Errors of SQLite: "disk.full", "disk.io", "workspace.damaged"...; nothing is
    /// changed then.
    Result<ImportOutcome> commit(ImportRecords &records, const std::string &fileName, const ingest::ReadReport &report,
                                 const std::string &reportJson);
    /// The same counts, and nothing written.
    Result<ImportOutcome> dryRun(ImportRecords &records, const ingest::ReadReport &report);

private:
    ImportTransaction(WorkspaceFile &file, Moment now, Progress &progress, Transaction transaction);
    Result<ImportOutcome> commitTable(const ImportRecords &records, std::uint32_t id, const ingest::ReadReport &report);

    WorkspaceFile *m_file; // not owned
    Moment m_now;
    Progress *m_progress; // not owned
    Transaction m_transaction;
};

} // namespace dilim::store
