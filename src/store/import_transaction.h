// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/progress.h"
#include "base/result.h"
#include "ingest/read_report.h"
#include "ingest/row_sink.h"
#include "store/imports.h"
#include "store/workspace_file.h"

#include <memory>
#include <string>
#include <vector>

namespace dilim::store {

/// One file on its way into the workspace: one SQLite transaction, one immutable layer. Destroyed without `commit`, the
/// file is as it was. BEGIN IMMEDIATE happens in the constructor's `start`, so that a second writer waits or is told.
class ImportTransaction : public ingest::RowSink
{
public:
    /// Errors: "workspace.busy", "workspace.read_only".
    static Result<std::unique_ptr<ImportTransaction>> start(WorkspaceFile &file, Moment now, Progress &progress);
    ~ImportTransaction() override;

    Result<void> begin(const ingest::ImportPlan &plan) override;
    Result<void> append(ingest::RecordBatch batch) override;

    /// Sorts, merges with what is there, counts, writes and commits. `reportJson` is kept with the import. Errors of
    /// SQLite: "disk.full", "disk.io", "workspace.damaged"...; nothing is changed then.
    Result<ImportOutcome> commit(const std::string &fileName, const ingest::ReadReport &report,
                                 const std::string &reportJson);
    /// The same counts, and nothing written.
    Result<ImportOutcome> dryRun(const ingest::ReadReport &report);
    /// Issues of everything appended, in file order.
    [[nodiscard]] const std::vector<ingest::RowIssue> &issues() const;

private:
    Result<ImportOutcome> commitTable(std::uint32_t id, const ingest::ReadReport &report);

    struct State;
    explicit ImportTransaction(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace dilim::store
