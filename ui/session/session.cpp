// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "ingest/archive_files.h"
#include "ui/jobs/job_queue.h"
#include "ui/session/read_state.h"
#include "wording/error_text.h"
#include "workspace/workspace_lock.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimer>

namespace dilim::ui {

struct Session::Worker {
    std::unique_ptr<workspace::WorkspaceLock> lock{}; // goes after the workspace
    std::optional<workspace::Workspace> workspace{};
    bool readOnly = false;

    /// Another workspace with its lock; the one before is closed.
    void take(workspace::Workspace opened, std::unique_ptr<workspace::WorkspaceLock> itsLock)
    {
        const bool same = lock && lock->isOf(opened.path()) && !opened.isReadOnly();
        workspace.emplace(std::move(opened));
        readOnly = workspace->isReadOnly();
        if (!same)
            lock = std::move(itsLock);
    }
};

struct Session::Opening {
    QString title{};
    std::string path{};
    store::WorkspaceFile::Mode mode = store::WorkspaceFile::Mode::ReadWrite;
    std::function<Result<workspace::Workspace>()> open{};
};

namespace {

void tell(const Session::Done &done, const Result<void> &result)
{
    if (done)
        done(result);
}

template <typename T> Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>{} : Result<void>{result.error()};
}

constexpr int firstPageMilliseconds = 2000; // until the check behind opening begins, so that the page comes first
const Error nothingOpen{"workspace.none_open", {}};

/// By the checks that look at every piece of the data.
Result<void> wholeByContent(workspace::Workspace &workspace, Progress &progress)
{
    const Result<store::CheckReport> report = workspace.check(progress);
    if (!report)
        return report.error();
    if (report->problems.empty())
        return {};
    return Error{"workspace.damaged", {workspace.path(), wording::errorText(report->problems.front()).toStdString()}};
}

} // namespace

Session::Session(JobQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_worker(std::make_shared<Worker>())
    , m_checkSoon(new QTimer(this))
{
    m_checkSoon->setSingleShot(true);
    m_checkSoon->setInterval(firstPageMilliseconds);
    connect(m_checkSoon, &QTimer::timeout, this, &Session::checkBehind);
}

Session::~Session() = default;

Moment Session::now() const
{
    return Moment{QDateTime::currentMSecsSinceEpoch()};
}

void Session::setLanguage(const std::string &language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (m_state)
        refreshData({});
}

void Session::create(const QString &path, const store::WorkspaceSettings &settings, Done done)
{
    openWith({tr("Making the workspace"), path.toStdString(), store::WorkspaceFile::Mode::ReadWrite,
              [path = path.toStdString(), settings] { return workspace::Workspace::create(path, settings); }},
             std::move(done));
}

void Session::open(const QString &path, store::WorkspaceFile::Mode mode, Done done)
{
    openWith({tr("Opening %1").arg(QFileInfo(path).fileName()), path.toStdString(), mode,
              [path = path.toStdString(), mode] { return workspace::Workspace::open(path, mode); }},
             std::move(done));
}

/// The workspace that was open stays until the other one can be shown.
void Session::openWith(Opening opening, Done done)
{
    const QString title = opening.title;
    const StateQuestion anyone{now(), m_today, m_language, false};
    m_queue.add(
        JobQueue::Kind::Shown, title,
        [worker = m_worker, opening = std::move(opening), anyone](Progress &progress) -> Result<StatePtr> {
            std::unique_ptr<workspace::WorkspaceLock> lock;
            const bool ours = worker->lock && worker->lock->isOf(opening.path);
            if (opening.mode == store::WorkspaceFile::Mode::ReadWrite && !ours) {
                auto taken = workspace::WorkspaceLock::take(opening.path);
                if (!taken)
                    return taken.error();
                lock = *std::move(taken);
            }
            Result<workspace::Workspace> opened = opening.open();
            if (!opened)
                return opened.error();
            StateQuestion question = anyone;
            question.readOnly = opened->isReadOnly();
            Result<StatePtr> state = readState(*opened, question, progress);
            if (state)
                worker->take(std::move(*opened), std::move(lock));
            return state;
        },
        [this, done = std::move(done)](const Result<StatePtr> &state) {
            if (state) {
                m_state = *state;
                emit stateChanged();
                m_checkSoon->start();
            }
            tell(done, outcome(state));
        });
}

/// Before the first change: jobs come one after another, so that nothing is written before the check is done.
void Session::checkFirst()
{
    if (!m_checkSoon->isActive())
        return;
    m_checkSoon->stop();
    checkBehind();
}

void Session::checkBehind()
{
    m_queue.add(
        JobQueue::Kind::Quiet, {},
        [worker = m_worker](Progress &progress) -> Result<void> {
            if (!worker->workspace)
                return {};
            // By a reader of its own, since pages read through the other one meanwhile.
            auto reader = workspace::Workspace::open(worker->workspace->path(), store::WorkspaceFile::Mode::ReadOnly);
            if (!reader)
                return reader.error().code == "workspace.damaged" ? Result<void>(reader.error()) : Result<void>();
            Result<void> whole = reader->quickCheck();
            if (whole && worker->lock && worker->lock->wasLeftBehind())
                whole = wholeByContent(*reader, progress);
            if (!whole && whole.error().code == "workspace.damaged")
                worker->take(*std::move(reader), {});
            return whole;
        },
        [this](const Result<void> &whole) {
            if (!whole && whole.error().code == "workspace.damaged")
                showDamage(whole.error());
        });
}

void Session::showDamage(const Error &damage)
{
    if (!m_state)
        return;
    auto state = std::make_shared<WorkspaceState>(*m_state);
    state->readOnly = true;
    m_state = std::move(state);
    emit dataChanged();
    emit damageFound(damage);
}

void Session::close()
{
    if (!m_state)
        return;
    m_state.reset();
    m_checkSoon->stop();
    emit stateChanged();
    m_queue.add(
        JobQueue::Kind::Quiet, {},
        [worker = m_worker](Progress &) {
            worker->workspace.reset();
            worker->lock.reset();
            return true;
        },
        [](bool) {});
}

void Session::saveCopy(const QString &path, Done done)
{
    m_queue.add(
        JobQueue::Kind::Shown, tr("Saving a copy"),
        [worker = m_worker, path = path.toStdString()](Progress &) -> Result<void> {
            return worker->workspace ? worker->workspace->saveCopy(path) : Result<void>{nothingOpen};
        },
        [done = std::move(done)](const Result<void> &saved) { tell(done, saved); });
}

void Session::importFiles(std::vector<workspace::ImportRequest> requests, FileDone each, Done done)
{
    checkFirst();
    importNext(std::move(requests), std::move(each), std::move(done), DataChange::None);
}

void Session::importNext(std::vector<workspace::ImportRequest> rest, FileDone each, Done done, DataChange change)
{
    if (rest.empty()) {
        if (change == DataChange::Some) {
            recordSizes();
            refreshData(std::move(done));
        } else
            tell(done, {});
        return;
    }
    if (change == DataChange::None)
        recordSizes(); // of segments as they were edited since the import before
    for (workspace::ImportRequest &request : rest) {
        request.now = now();
        request.language = m_language;
    }
    const workspace::ImportRequest request = std::move(rest.front());
    rest.erase(rest.begin());
    const QString name = QString::fromStdString(ingest::fileNameOf(request.path));
    m_queue.add(
        JobQueue::Kind::Shown, tr("Importing %1").arg(name),
        [worker = m_worker, request, rest](Progress &progress) -> Result<workspace::ImportResult> {
            if (!worker->workspace)
                return nothingOpen;
            return worker->workspace->importFile(request, progress, rest);
        },
        [this, rest = std::move(rest), each = std::move(each), done = std::move(done),
         change](const Result<workspace::ImportResult> &result) mutable {
            if (each)
                each(result);
            if (!result && result.error().code == cancelledCode)
                rest.clear();
            importNext(std::move(rest), std::move(each), std::move(done), result ? DataChange::Some : change);
        });
}

void Session::tryImports(std::vector<workspace::ImportRequest> requests, std::function<void(const Trial &)> done)
{
    checkFirst();
    for (workspace::ImportRequest &request : requests) {
        request.now = now();
        request.language = m_language;
    }
    const QString title = requests.size() == 1
        ? tr("Checking %1").arg(QString::fromStdString(ingest::fileNameOf(requests.front().path)))
        : tr("Checking %n file(s)", nullptr, static_cast<int>(requests.size()));
    m_queue.add(
        JobQueue::Kind::Shown, title,
        [worker = m_worker, requests = std::move(requests)](Progress &progress) -> Trial {
            if (!worker->workspace)
                return nothingOpen;
            return worker->workspace->tryImports(requests, progress);
        },
        std::move(done));
}

void Session::undoImport(std::uint32_t id, Done done)
{
    changeData(
        tr("Taking the import back"),
        [id, moment = now()](workspace::Workspace &workspace) { return workspace.undoImport(id, moment); },
        std::move(done));
}

void Session::addEdit(store::EditKind kind, std::function<Result<workspace::EditSides>()> sides, Done done)
{
    const auto add = [kind, sides = std::move(sides), moment = now()](workspace::Workspace &workspace) -> Result<void> {
        const Result<workspace::EditSides> both = sides();
        if (!both)
            return both.error();
        const Result<store::Edit> edit = workspace.addEdit(kind, *both, moment);
        return edit ? Result<void>() : edit.error();
    };
    changeData(tr("Noting who is who"), add, std::move(done));
}

void Session::addValueEdits(MakeValueEdits edits, Done done)
{
    const auto add = [edits = std::move(edits), moment = now()](workspace::Workspace &workspace) -> Result<void> {
        Result<std::vector<store::ValueEdit>> wanted = edits();
        return wanted ? outcome(workspace.addValueEdits(*std::move(wanted), moment)) : Result<void>(wanted.error());
    };
    changeData(tr("Changing values"), add, std::move(done));
}

void Session::undoEdit(std::uint32_t id, Done done)
{
    changeData(
        tr("Taking the change back"),
        [id, moment = now()](workspace::Workspace &workspace) { return workspace.undoEdit(id, moment); },
        std::move(done));
}

void Session::linkTable(std::uint32_t import, const std::vector<store::LookupKey> &keys, Done done)
{
    changeData(
        tr("Linking the table"),
        [import, keys](workspace::Workspace &workspace) { return workspace.linkTable(import, keys); }, std::move(done));
}

void Session::unlinkTable(std::uint32_t import, Done done)
{
    changeData(
        tr("Unlinking the table"), [import](workspace::Workspace &workspace) { return workspace.unlinkTable(import); },
        std::move(done));
}

void Session::readRateTables(std::function<void(const Result<std::vector<workspace::RateTable>> &)> done)
{
    using Tables = Result<std::vector<workspace::RateTable>>;
    m_queue.add(
        JobQueue::Kind::Quiet, {},
        [worker = m_worker](Progress &progress) -> Tables {
            return worker->workspace ? workspace::rateTables(*worker->workspace, progress) : Tables(nothingOpen);
        },
        std::move(done));
}

void Session::takeCurrencyRates(std::uint32_t table, Done done)
{
    const auto take = [table](workspace::Workspace &workspace) -> Result<void> {
        const Result<std::vector<columns::CurrencyRate>> rates = workspace.currencyRatesIn(table);
        return rates ? workspace.setCurrencyRates(*rates) : rates.error();
    };
    changeData(tr("Keeping the rates"), take, std::move(done));
}

void Session::setCurrencyRate(const columns::CurrencyRate &rate, Done done)
{
    changeData(
        tr("Keeping the rates"), [rate](workspace::Workspace &workspace) { return workspace.setCurrencyRates({rate}); },
        std::move(done));
}

void Session::removeCurrencyRates(const std::string &currency, std::optional<Date> day, Done done)
{
    changeData(
        tr("Removing the rates"),
        [currency, day](workspace::Workspace &workspace) { return workspace.removeCurrencyRates(currency, day); },
        std::move(done));
}

void Session::changeData(const QString &title, std::function<Result<void>(workspace::Workspace &)> change, Done done)
{
    checkFirst();
    recordSizes(); // of segments as they were edited since the change before
    m_queue.add(
        JobQueue::Kind::Shown, title,
        [worker = m_worker, change = std::move(change)](Progress &) -> Result<void> {
            if (!worker->workspace)
                return nothingOpen;
            return change(*worker->workspace);
        },
        [this, done = std::move(done)](const Result<void> &changed) mutable {
            if (!changed) {
                tell(done, changed);
                return;
            }
            recordSizes();
            refreshData(std::move(done));
        });
}

void Session::refresh(RefreshDone done)
{
    using Files = Result<std::vector<workspace::RefreshedFile>>;
    checkFirst();
    recordSizes(); // of segments as they were edited since the import before
    m_queue.add(
        JobQueue::Kind::Shown, tr("Refreshing"),
        [worker = m_worker, moment = now(), language = m_language](Progress &progress) -> Files {
            if (!worker->workspace)
                return nothingOpen;
            return workspace::refresh(*worker->workspace, moment, language, progress);
        },
        [this, done = std::move(done)](const Files &files) {
            recordSizes();
            refreshData([done, files](const Result<void> &read) { done(read ? files : Files(read.error())); });
        });
}

void Session::readTable(std::uint32_t import, std::function<void(const Result<store::KeptTable> &)> done)
{
    m_queue.add(
        JobQueue::Kind::Quiet, {},
        [worker = m_worker, import](Progress &) -> Result<store::KeptTable> {
            return worker->workspace ? worker->workspace->keptTable(import) : Result<store::KeptTable>(nothingOpen);
        },
        std::move(done));
}

/// A history that cannot be written keeps nobody from the data: its failure is passed over.
void Session::recordSizes()
{
    m_queue.add(
        JobQueue::Kind::Quiet, {},
        [worker = m_worker, question = StateQuestion{now(), m_today, m_language, false}](Progress &progress) mutable {
            question.readOnly = worker->readOnly;
            return worker->workspace && ui::recordSizes(*worker->workspace, question, progress);
        },
        [](bool) {});
}

void Session::refreshData(Done done)
{
    StateQuestion question{now(), m_today, m_language, false};
    m_queue.add(
        JobQueue::Kind::Shown, tr("Reading the workspace"),
        [worker = m_worker, question](Progress &progress) mutable -> Result<StatePtr> {
            if (!worker->workspace)
                return nothingOpen;
            question.readOnly = worker->readOnly;
            return readState(*worker->workspace, question, progress);
        },
        [this, done = std::move(done)](const Result<StatePtr> &state) {
            if (state && m_state) {
                m_state = *state;
                emit dataChanged();
            }
            tell(done, outcome(state));
        });
}

void Session::keepSegment(const store::Segment &segment, std::function<void(const Result<store::Segment> &)> done)
{
    checkFirst();
    m_queue.add(
        JobQueue::Kind::Quiet, {},
        [worker = m_worker, segment](Progress &) -> Result<store::Segment> {
            if (!worker->workspace)
                return nothingOpen;
            return worker->workspace->keepSegment(segment);
        },
        [this, done = std::move(done)](const Result<store::Segment> &kept) {
            const auto said = [done, kept] {
                if (done)
                    done(kept);
            };
            kept ? refreshSegments(said) : said();
        });
}

void Session::removeSegment(const QString &name, Done done)
{
    checkFirst();
    m_queue.add(
        JobQueue::Kind::Quiet, {},
        [worker = m_worker, name = name.toStdString()](Progress &) -> Result<void> {
            if (!worker->workspace)
                return nothingOpen;
            return worker->workspace->removeSegment(name);
        },
        [this, done = std::move(done)](const Result<void> &removed) {
            const auto said = [done, removed] { tell(done, removed); };
            removed ? refreshSegments(said) : said();
        });
}

void Session::refreshSegments(std::function<void()> then)
{
    m_queue.add(
        JobQueue::Kind::Quiet, {},
        [worker = m_worker, state = m_state](Progress &) -> Result<StatePtr> {
            if (!worker->workspace || !state)
                return nothingOpen;
            return withSegmentsOf(*state, *worker->workspace);
        },
        [this, then = std::move(then)](const Result<StatePtr> &state) {
            // Where an import came between, its state has these segments, too.
            if (state && m_state && m_state->snapshot == (*state)->snapshot) {
                m_state = *state;
                emit segmentsChanged();
            }
            then();
        });
}

} // namespace dilim::ui
