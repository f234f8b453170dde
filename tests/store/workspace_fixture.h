// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite.h"
#include "store/workspace_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <string>

namespace dilim::test {

/// A folder of its own for files of one test.
class Folder
{
public:
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    [[nodiscard]] bool has(const char *name) const { return QFile::exists(m_folder.filePath(QString::fromUtf8(name))); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeContent(const std::string &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", path.c_str());
}

/// "code|first|second" of an error, "ok" of a value.
template <typename T> std::string outcomeOf(const Result<T> &result)
{
    if (result)
        return "ok";
    std::string text = result.error().code;
    for (const std::string &argument : result.error().arguments)
        text += '|' + argument;
    return text;
}

/// The code alone.
template <typename T> std::string codeOf(const Result<T> &result)
{
    return result ? "ok" : result.error().code;
}

/// A value that a test cannot go on without.
template <typename T> T wanted(Result<T> result)
{
    if (!result)
        qFatal("%s", outcomeOf(result).c_str());
    return *std::move(result);
}

inline void wanted(const Result<void> &result)
{
    if (!result)
        qFatal("%s", outcomeOf(result).c_str());
}

inline store::WorkspaceFile newWorkspace(const std::string &path)
{
    return wanted(store::WorkspaceFile::create(path, {"TRY", "Europe/Istanbul"}));
}

} // namespace dilim::test
