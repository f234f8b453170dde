// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/session/workspace_state.h"
#include "workspace/workspace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace dilim::ui {

class JobQueue;

/// The workspace that the window shows: opens, changes and closes it on the queue's thread, and says on the window's
/// thread what it has become. Pages read `state()` and ask for changes here; they never see the file.
class Session : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;

    explicit Session(JobQueue &queue, QObject *parent = nullptr);
    ~Session() override;

    /// Null while no workspace is open.
    [[nodiscard]] const StatePtr &state() const { return m_state; }
    [[nodiscard]] JobQueue &queue() { return m_queue; }
    /// Words, numbers and derived names from now on in this language; the state is made anew.
    void setLanguage(const std::string &language);

    void create(const QString &path, const store::WorkspaceSettings &settings, Done done);
    void open(const QString &path, Done done);
    void close();
    void saveCopy(const QString &path, Done done);

    /// One after another, each whole or not at all; `each` gets the outcome of every file, `done` comes at the end.
    void importFiles(std::vector<workspace::ImportRequest> requests,
                     std::function<void(const Result<workspace::ImportResult> &)> each, Done done);
    void undoImport(std::uint32_t id, Done done);

    /// Adds the segment, or replaces what the one of this name is. Undo is the shell's: see ui/edits.
    void saveSegment(const store::Segment &segment, Done done = {});
    void removeSegment(const QString &name, Done done = {});

signals:
    void stateChanged(); // another workspace, or none
    void dataChanged(); // same workspace, other data: an import or its undo
    void segmentsChanged(); // same data, other segments

private:
    struct Worker; // what lives on the queue's thread

    JobQueue &m_queue;
    std::shared_ptr<Worker> m_worker;
    StatePtr m_state;
    std::string m_language{"en"};
};

} // namespace dilim::ui
