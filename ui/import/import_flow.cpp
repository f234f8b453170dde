// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_flow.h"

#include "ingest/archive_files.h"
#include "ui/jobs/job_queue.h"

#include <QFileInfo>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr std::size_t shownRows = 200;

/// People first, so that what they bought finds them; what facts refer to before the facts.
int rankOf(fields::Entity entity)
{
    using fields::Entity;
    constexpr std::array order = {Entity::Customer,  Entity::Product, Entity::Order,
                                  Entity::OrderLine, Entity::Event,   Entity::Table};
    return static_cast<int>(std::find(order.begin(), order.end(), entity) - order.begin());
}

} // namespace

ImportFlow::ImportFlow(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

const ImportFile *ImportFlow::currentFile() const
{
    return m_current < 0 ? nullptr : &m_files[static_cast<std::size_t>(m_current)];
}

bool ImportFlow::canGoOn() const
{
    const bool someReadable =
        std::any_of(m_files.begin(), m_files.end(), [](const auto &file) { return file.readable(); });
    return !m_busy && m_opening.isEmpty() && someReadable
        && std::none_of(m_files.begin(), m_files.end(), [](const ImportFile &file) { return file.looking; });
}

void ImportFlow::addFiles(const QStringList &paths)
{
    if (m_step == Step::Done)
        reset();
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir())
            m_opening.append(path);
    }
    setStep(Step::Mapping);
    emit filesChanged();
    if (!m_opening.isEmpty())
        unpack();
}

void ImportFlow::lookFrom(std::size_t first)
{
    emit filesChanged();
    for (std::size_t index = first; index < m_files.size(); ++index) {
        if (!m_files[index].preview)
            look(static_cast<int>(index));
    }
    if (m_current < 0 && !m_files.empty())
        select(0);
}

void ImportFlow::addFile(const QString &path, const std::optional<Error> &unreadable)
{
    if (std::ranges::any_of(m_files, [&path](const ImportFile &file) { return file.path == path; }))
        return;
    ImportFile file;
    file.path = path;
    file.name = QString::fromStdString(ingest::fileNameOf(path.toStdString()));
    if (unreadable)
        file.preview = *unreadable;
    m_files.push_back(std::move(file));
    m_jobs.push_back(std::make_unique<LatestJob>());
}

void ImportFlow::addOtherTables(int index)
{
    const ImportFile from = m_files[static_cast<std::size_t>(index)];
    if (!from.readable())
        return;
    const std::size_t before = m_files.size();
    const auto isRead = [this, &from](const std::string &table) {
        return std::ranges::any_of(m_files, [&](const ImportFile &file) {
            return file.path == from.path && file.readable() && (*file.preview)->report.mapping.dialect.table == table;
        });
    };
    for (const std::string &table : (*from.preview)->report.tables) {
        if (isRead(table))
            continue;
        ImportFile file;
        file.path = from.path;
        file.name = from.name + QStringLiteral(" · ") + QString::fromStdString(table);
        file.wanted.dialect.table = table;
        m_files.push_back(std::move(file));
        m_jobs.push_back(std::make_unique<LatestJob>());
    }
    lookFrom(before);
}

/// Finds out which of the files that wait for it are archives, and what is in these: their first bytes tell, not their
/// names.
void ImportFlow::unpack()
{
    m_unpacking.start(
        [paths = m_opening](Progress &progress) {
            std::vector<ingest::FoundFile> all;
            for (const QString &path : paths) {
                const auto found = ingest::filesIn(path.toStdString(), progress);
                if (found)
                    all.insert(all.end(), found->begin(), found->end());
                else
                    all.push_back({path.toStdString(), found.error()});
            }
            return all;
        },
        [this](const std::vector<ingest::FoundFile> &found) {
            const std::size_t before = m_files.size();
            m_opening.clear();
            for (const ingest::FoundFile &file : found)
                addFile(QString::fromStdString(file.path), file.unreadable);
            lookFrom(before);
        });
}

void ImportFlow::removeFile(int index)
{
    m_files.erase(m_files.begin() + index);
    // The jobs of the files behind it answer for a place that is another file's now.
    for (std::size_t later = static_cast<std::size_t>(index); later < m_jobs.size(); ++later)
        m_jobs[later]->cancel();
    m_jobs.pop_back();
    m_current = std::min(m_current, static_cast<int>(m_files.size()) - 1);
    emit filesChanged();
    for (std::size_t later = static_cast<std::size_t>(index); later < m_files.size(); ++later) {
        if (m_files[later].looking)
            look(static_cast<int>(later));
    }
    select(m_current);
}

void ImportFlow::select(int index)
{
    m_current = index;
    emit selected(index);
}

void ImportFlow::setWanted(int index, const ingest::Mapping &wanted)
{
    m_files[static_cast<std::size_t>(index)].wanted = wanted;
    look(index);
}

void ImportFlow::setRemember(int index, bool remember)
{
    m_files[static_cast<std::size_t>(index)].remember = remember;
}

void ImportFlow::look(int index)
{
    const StatePtr state = m_session.state();
    if (!state)
        return;
    ImportFile &file = m_files[static_cast<std::size_t>(index)];
    file.looking = true;
    file.checked.reset();
    m_jobs[static_cast<std::size_t>(index)]->start(
        [path = file.path.toStdString(), wanted = file.wanted, basis = state->basis](Progress &progress) {
            return workspace::previewFile(path, wanted, basis, shownRows, progress);
        },
        [this, index](Result<ingest::Preview> preview) {
            ImportFile &looked = m_files[static_cast<std::size_t>(index)];
            looked.preview = std::move(preview);
            looked.looking = false;
            emit fileChanged(index);
        });
    emit fileChanged(index);
}

std::vector<int> ImportFlow::importOrder() const
{
    std::vector<int> order;
    for (std::size_t index = 0; index < m_files.size(); ++index) {
        if (m_files[index].readable())
            order.push_back(static_cast<int>(index));
    }
    const auto rank = [this](int index) {
        return rankOf((*m_files[static_cast<std::size_t>(index)].preview)->primary);
    };
    std::stable_sort(order.begin(), order.end(), [&rank](int a, int b) { return rank(a) < rank(b); });
    return order;
}

void ImportFlow::cancel()
{
    if (m_busy)
        m_session.queue().cancelCurrent();
}

bool ImportFlow::anythingSaid() const
{
    return std::ranges::any_of(m_files, [](const ImportFile &file) { return file.wanted != ingest::Mapping(); });
}

void ImportFlow::back()
{
    setStep(Step::Mapping);
}

std::vector<workspace::ImportRequest> ImportFlow::requestsFor(const std::vector<int> &order) const
{
    std::vector<workspace::ImportRequest> requests;
    for (const int index : order) {
        const ImportFile &file = m_files[static_cast<std::size_t>(index)];
        workspace::ImportRequest request;
        request.path = file.path.toStdString();
        request.wanted = file.wanted;
        request.remember = file.remember && file.wanted != ingest::Mapping();
        requests.push_back(std::move(request));
    }
    return requests;
}

/// The file of an answer; null if the files were put away meanwhile.
ImportFile *ImportFlow::fileAt(int index)
{
    const auto place = static_cast<std::size_t>(index);
    return place < m_files.size() ? &m_files[place] : nullptr;
}

void ImportFlow::check()
{
    const std::vector<int> order = importOrder();
    for (const int index : order)
        m_files[static_cast<std::size_t>(index)].checked.reset();
    setStep(Step::DryRun);
    setBusy(true);
    m_session.tryImports(requestsFor(order), [this, order](const Session::Trial &tried) {
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (ImportFile *file = fileAt(order[i])) {
                file->checked = tried ? (*tried)[i] : Result<workspace::ImportResult>(tried.error());
                emit fileChanged(order[i]);
            }
        }
        setBusy(false);
        if (!tried && tried.error().code == cancelledCode)
            setStep(Step::Mapping); // nobody imports what was not counted
    });
}

void ImportFlow::import()
{
    const std::vector<int> order = importOrder();
    for (const int index : order)
        m_files[static_cast<std::size_t>(index)].imported.reset();
    m_stopped = false;
    setBusy(true);
    m_session.importFiles(
        requestsFor(order),
        [this, order, next = std::size_t{0}](const Result<workspace::ImportResult> &result) mutable {
            const int index = order[next++];
            m_stopped |= !result && result.error().code == cancelledCode;
            if (ImportFile *file = fileAt(index)) {
                file->imported = result;
                emit fileChanged(index);
            }
        },
        [this](const Result<void> &) {
            setBusy(false);
            if (!m_stopped)
                setStep(Step::Done);
        });
}

void ImportFlow::reset()
{
    m_unpacking.cancel();
    m_opening.clear();
    m_files.clear();
    m_jobs.clear();
    m_current = -1;
    setStep(Step::Mapping);
    emit filesChanged();
    emit selected(-1);
}

void ImportFlow::setStep(Step step)
{
    if (m_step == step)
        return;
    m_step = step;
    emit stepChanged();
}

void ImportFlow::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged();
}

} // namespace dilim::ui
