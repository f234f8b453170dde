// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"
#include "ui/session/workspace_state.h"
#include "workspace/foreign_orders.h"
#include "workspace/refresh.h"
#include "workspace/workspace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QTimer;

namespace dilim::ui {

class JobQueue;

/// The workspace that the window shows: opens, changes and closes it on the queue's thread, and says on the window's
/// thread what it has become. Pages read `state()` and ask for changes here; they never see the file. Every `done`
/// comes on the window's thread, after the signals that its change caused.
class Session : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;
    using RefreshDone = std::function<void(const Result<std::vector<workspace::RefreshedFile>> &)>;
    using FileDone = std::function<void(const Result<workspace::ImportResult> &)>;
    using Trial = Result<std::vector<Result<workspace::ImportResult>>>;

    explicit Session(JobQueue &queue, QObject *parent = nullptr);
    ~Session() override;

    /// Null while no workspace is open.
    [[nodiscard]] const StatePtr &state() const { return m_state; }
    [[nodiscard]] JobQueue &queue() { return m_queue; }
    /// Answer as if it were the first moment of this day, for samples and pictures.
    void setToday(std::optional<Date> today) { m_today = today; }
    /// Words of answers from now on in this language; an open workspace gets another state.
    void setLanguage(const std::string &language);

    void create(const QString &path, const store::WorkspaceSettings &settings, Done done);
    /// `mode` ReadOnly if a person asks for it, since another program has the file open: the error
    /// "workspace.open_elsewhere" says who. Whether the file is whole is looked at behind the window, before the first
    /// change: quickly, or all of it if it was not closed the last time.
    void open(const QString &path, store::WorkspaceFile::Mode mode, Done done);
    void close();
    /// A verified copy under another name; nothing if it cannot be whole.
    void saveCopy(const QString &path, Done done);

    /// One after another, each whole or not at all; `each` gets the outcome of every file, `done` comes at the end.
    /// After a cancelled file the rest is left out.
    void importFiles(std::vector<workspace::ImportRequest> requests, FileDone each, Done done);
    /// What importing them would count, and nothing of it stays; see Workspace::tryImports.
    void tryImports(std::vector<workspace::ImportRequest> requests, std::function<void(const Trial &)> done);
    void undoImport(std::uint32_t id, Done done);
    /// Takes what is new in the files and folders of earlier imports; see workspace::refresh.
    void refresh(RefreshDone done);
    /// A table about nobody, with its rows.
    void readTable(std::uint32_t import, std::function<void(const Result<store::KeptTable> &)> done);
    /// Uses a table about nobody as a look-up table, or no longer; see store/lookup_link.h.
    void linkTable(std::uint32_t import, const std::vector<store::LookupKey> &keys, Done done);
    void unlinkTable(std::uint32_t import, Done done);
    /// What other currencies are worth; see store/currency_rates.h and workspace/foreign_orders.h.
    void readRateTables(std::function<void(const Result<std::vector<workspace::RateTable>> &)> done);
    void takeCurrencyRates(std::uint32_t table, Done done);
    void setCurrencyRate(const columns::CurrencyRate &rate, Done done);
    /// Those of all days where none is named.
    void removeCurrencyRates(const std::string &currency, std::optional<Date> day, Done done);

    /// Adds an edit of who is who; `sides` is asked on the queue's thread.
    void addEdit(store::EditKind kind, std::function<Result<workspace::EditSides>()> sides, Done done);
    /// Puts values right; `edits` is asked on the queue's thread, see workspace/corrections.h.
    void addValueEdits(MakeValueEdits edits, Done done);
    void undoEdit(std::uint32_t id, Done done); // of either kind

    /// Adds a segment (id 0), or keeps what this one has become: name, folder, colour, rule.
    void keepSegment(const store::Segment &segment, std::function<void(const Result<store::Segment> &)> done = {});
    void removeSegment(const QString &name, Done done = {});

signals:
    void stateChanged(); // another workspace, or none
    void dataChanged(); // same workspace, other data or another language
    void segmentsChanged(); // same data, other segments
    void damageFound(const dilim::Error &damage); // by the check behind opening; the workspace is only read from now on

private:
    struct Worker; // lives on the queue's thread
    enum class DataChange : std::uint8_t { None, Some };

    struct Opening; // what is opened, and how
    void openWith(Opening opening, Done done);
    void checkBehind();
    void checkFirst();
    void showDamage(const Error &damage);
    void importNext(std::vector<workspace::ImportRequest> rest, FileDone each, Done done, DataChange change);
    void recordSizes();
    void changeData(const QString &title, std::function<Result<void>(workspace::Workspace &)> change, Done done);
    void refreshData(Done done);
    void refreshSegments(std::function<void()> then);
    [[nodiscard]] Moment now() const;

    JobQueue &m_queue;
    std::shared_ptr<Worker> m_worker;
    StatePtr m_state;
    QTimer *m_checkSoon = nullptr; // runs while the check behind opening is still to come
    std::string m_language{"en"};
    std::optional<Date> m_today;
};

} // namespace dilim::ui
