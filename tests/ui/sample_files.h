// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace dilim::test {

/// A folder of small export files, and a path for a workspace.
class SampleFiles
{
public:
    [[nodiscard]] QString workspacePath() const { return m_folder.filePath(QStringLiteral("shop.dilim")); }
    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] QString customers() const
    {
        return write(QStringLiteral("customers.csv"),
                     "Customer ID,Full Name,Email,City,Birth Date\n"
                     "1,Zeynep Karahanoğlu,zeynep@example.org,İstanbul,1990-02-13\n"
                     "2,Mehmet Bozkurt,mehmet@example.org,Ankara,1985-07-01\n"
                     "3,Elif Aydoğan,elif@example.org,İzmir,1979-12-30\n");
    }
    [[nodiscard]] QString orders() const
    {
        return write(QStringLiteral("orders.csv"),
                     "Order ID,Customer ID,Order Date,Total\n"
                     "A1,1,2026-10-01 10:00,120.50\nA2,1,2026-11-02 11:00,80.00\nA3,2,2026-11-03 12:00,40.00\n");
    }

private:
    QTemporaryDir m_folder;
};

} // namespace dilim::test
