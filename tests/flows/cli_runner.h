// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace dilim::tests {

/// What one run of the command line gave.
struct CliAnswer {
    int exitCode = -1; // -1: it crashed or did not end in time
    QByteArray output{};
    QString error{};

    /// The output as a JSON object; empty if it is none.
    [[nodiscard]] QJsonObject json() const;
};

/// Runs `program` with arguments, with standard input if given, for at most five minutes.
[[nodiscard]] CliAnswer runCli(const QString &program, const QStringList &arguments, const QByteArray &input = {});

/// The folder of public data sets, empty where it is absent.
[[nodiscard]] QString sharedFolder();
/// Unpacks `sharedFolder()/path` (an .xz file) into `folder` and answers the new file's path; empty where the data or
/// the xz program is absent.
[[nodiscard]] QString unpackShared(const QString &path, const QString &folder);

/// Writes a whole file; false on failure.
bool writeFile(const QString &path, const QByteArray &content);

} // namespace dilim::tests
