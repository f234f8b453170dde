// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace dilim::test {

/// The statements (what stands between semicolons) of all sources below a folder of the project, by file.
inline QMap<QString, QStringList> statementsBelow(const QString &folder)
{
    QMap<QString, QStringList> found;
    QDirIterator files(QStringLiteral(DILIM_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found.insert(file.fileName(), QString::fromUtf8(file.readAll()).split(u';'));
    }
    return found;
}

/// The first groups of all matches in a text.
inline QStringList captured(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

} // namespace dilim::test
