// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/golden.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace dilim::test {
namespace {

QString firstDifference(const QString &expected, const QString &actual)
{
    const QStringList a = expected.split(u'\n');
    const QStringList b = actual.split(u'\n');
    const qsizetype most = std::max(a.size(), b.size());
    for (qsizetype i = 0; i < most; ++i) {
        if (a.value(i) != b.value(i))
            return QStringLiteral("line %1\n  expected: %2\n  actual:   %3")
                .arg(QString::number(i + 1), a.value(i), b.value(i));
    }
    return QStringLiteral("only the number of lines differs");
}

} // namespace

QString differenceFromGolden(const QString &name, const QString &actual)
{
    const QString path = QStringLiteral(DILIM_SOURCE_DIR "/tests/data/reports/") + name;
    QFile file(path);
    const QString expected = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    if (expected == actual)
        return {};
    QFile beside(path + QStringLiteral(".actual"));
    if (beside.open(QIODevice::WriteOnly))
        beside.write(actual.toUtf8());
    return path + QStringLiteral(": ") + firstDifference(expected, actual);
}

} // namespace dilim::test
