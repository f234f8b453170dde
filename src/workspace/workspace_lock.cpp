// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_lock.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace dilim::workspace {
namespace {

/// The same for all ways in which a path can be written. The workspace need not be there yet.
QString lockPath(const std::string &path)
{
    const QFileInfo file(QString::fromStdString(path));
    return QDir(file.dir().canonicalPath()).filePath(file.fileName()) + QStringLiteral("-lock");
}

Error openElsewhere(const std::string &path, const QLockFile &lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    lock.getLockInfo(&process, &computer, &program);
    const QFileInfo file(lockPath(path));
    return {"workspace.open_elsewhere",
            {path, file.owner().toStdString(), computer.toStdString(),
             std::to_string(file.lastModified().toMSecsSinceEpoch())}};
}

} // namespace

WorkspaceLock::WorkspaceLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

WorkspaceLock::~WorkspaceLock() = default;

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const std::string &path)
{
    const QString place = lockPath(path);
    const bool wasThere = QFileInfo::exists(place);
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(std::make_unique<QLockFile>(place)));
    lock->m_file->setStaleLockTime(0); // however long somebody works
    if (lock->m_file->tryLock(0)) {
        lock->m_leftBehind = wasThere;
        return lock;
    }
    if (lock->m_file->error() == QLockFile::LockFailedError)
        return openElsewhere(path, *lock->m_file);
    return std::unique_ptr<WorkspaceLock>();
}

bool WorkspaceLock::isOf(const std::string &path) const
{
    return m_file->fileName() == lockPath(path);
}

} // namespace dilim::workspace
