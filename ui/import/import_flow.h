// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/preview.h"
#include "ui/jobs/latest_job.h"
#include "ui/session/session.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace dilim::ui {

/// One file on its way into the workspace.
struct ImportFile {
    QString path{};
    QString name{}; // without folders; of a file in an archive that of the archive, too
    ingest::Mapping wanted{}; // what a person fixed here; the rest is found out
    bool remember = true; // what was fixed, for later files with the same header words
    std::optional<Result<ingest::Preview>>
        preview{}; // nothing until it was looked at first; stays while looked at anew
    bool looking = false;
    std::optional<Result<workspace::ImportResult>> checked{}; // dry run; falls with every change
    std::optional<Result<workspace::ImportResult>> imported{};

    [[nodiscard]] bool readable() const { return preview && *preview; }
};

/// The way of files into the workspace: files, preview and mapping, dry run, import. Nothing is written before the last
/// step. Knows no widgets.
class ImportFlow : public QObject
{
    Q_OBJECT
public:
    enum class Step : std::uint8_t { Mapping, DryRun, Done };

    explicit ImportFlow(Session &session, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<ImportFile> &files() const { return m_files; }
    [[nodiscard]] int current() const { return m_current; } // -1: none
    [[nodiscard]] const ImportFile *currentFile() const;
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool busy() const { return m_busy; }
    /// Whether there is a readable file, and none is being looked at.
    [[nodiscard]] bool canGoOn() const;

    /// Files that are there already are left as they are. An archive of exports becomes one file for each in it, once
    /// it was opened. Goes back to the first step.
    void addFiles(const QStringList &paths);
    /// Tables of the file that no file here reads become files of their own.
    void addOtherTables(int index);
    void removeFile(int index);
    void select(int index);
    /// A person fixed something; the file is looked at anew.
    void setWanted(int index, const ingest::Mapping &wanted);
    void setRemember(int index, bool remember);
    /// Counts what an import would do.
    void check();
    void back();
    /// Writes all readable files, customers first.
    void import();
    /// Asks what is under way to stop: a dry run goes back to the first step, an import to the dry run; files that were
    /// written before stay.
    void cancel();
    /// Whether a person said anything about a file that is not known without them.
    [[nodiscard]] bool anythingSaid() const;
    /// Forgets all files.
    void reset();

signals:
    void filesChanged(); // other files
    void fileChanged(int index); // its preview, dry run or import
    void selected(int index);
    void stepChanged();
    void busyChanged();

private:
    void addFile(const QString &path, const std::optional<Error> &unreadable);
    void lookFrom(std::size_t first);
    void unpack();
    void look(int index);
    void setStep(Step step);
    void setBusy(bool busy);
    [[nodiscard]] std::vector<int> importOrder() const;
    [[nodiscard]] std::vector<workspace::ImportRequest> requestsFor(const std::vector<int> &order) const;
    [[nodiscard]] ImportFile *fileAt(int index);

    Session &m_session;
    std::vector<ImportFile> m_files;
    std::vector<std::unique_ptr<LatestJob>> m_jobs; // as many
    LatestJob m_unpacking;
    QStringList m_opening; // archives are being unpacked
    int m_current = -1;
    Step m_step = Step::Mapping;
    bool m_busy = false;
    bool m_stopped = false; // a person cancelled the import
};

} // namespace dilim::ui
