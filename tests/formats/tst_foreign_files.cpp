// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/import_dump.h"
#include "ingest/sources/known_sources.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;

namespace {

QString dataFolder(const char *name)
{
    return QStringLiteral(DILIM_SOURCE_DIR) + u"/tests/data/"_s + QLatin1String(name);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// The first lines of an expectation may say in words what it was checked against.
QStringList withoutNotes(QStringList lines)
{
    while (!lines.isEmpty() && lines.front().startsWith(u'#'))
        lines.removeFirst();
    return lines;
}

void compareLines(const QStringList &found, const QStringList &expected)
{
    for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
        QCOMPARE(found[i], expected[i]);
    QCOMPARE(found.size(), expected.size());
}

QStringList importedLines(const QString &path)
{
    const Result<std::string> dump = tests::importDump({path.toStdString()});
    return dump ? QString::fromStdString(*dump).split(u'\n') : QStringList{QString::fromStdString(dump.error().code)};
}

void addFiles(const QDir &expectations, const QDir &files)
{
    QVERIFY(expectations.exists());
    for (const QString &name : expectations.entryList({u"*.txt"_s}, QDir::Files))
        QTest::newRow(qUtf8Printable(name)) << expectations.filePath(name) << files.filePath(name.chopped(4));
}

} // namespace

/// Each expectation was written down by looking at the file, and reviewed against what is known of its system.
class ForeignFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void samplesOfSystemsAreUnderstood_data()
    {
        QTest::addColumn<QString>("expectation");
        QTest::addColumn<QString>("file");
        addFiles(QDir(dataFolder("sources")), QDir(dataFolder("sources")));
    }

    void samplesOfSystemsAreUnderstood()
    {
        QFETCH(QString, expectation);
        QFETCH(QString, file);
        compareLines(importedLines(file), withoutNotes(linesOf(expectation)));
    }

    void everyTableOfEverySystemHasASample()
    {
        QSet<QString> sampled;
        const QDir folder(dataFolder("sources"));
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files)) {
            for (const QString &line : linesOf(folder.filePath(name))) {
                if (line.startsWith("system "_L1))
                    sampled.insert(line.section(u' ', 1, 1));
            }
        }
        QStringList missing;
        for (const ingest::SourceFile &source : ingest::knownSources()) {
            for (const ingest::SourceTable &table : source.tables) {
                if (!sampled.contains(QString::fromStdString(table.id)))
                    missing.append(QString::fromStdString(table.id));
            }
        }
        QCOMPARE(missing.join(u' '), QString());
    }

    void filesOfForeignSystemsAreUnderstood_data()
    {
        QTest::addColumn<QString>("expectation");
        QTest::addColumn<QString>("file");
        const QDir shared(qEnvironmentVariable("DILIM_SHARED") + u"/formats"_s);
        if (!qEnvironmentVariableIsSet("DILIM_SHARED") || !shared.exists())
            QSKIP("the folder of shared files is not here");
        addFiles(QDir(dataFolder("formats")), shared);
        addFiles(QDir(dataFolder("formats/messy")), QDir(shared.filePath(u"messy"_s)));
    }

    void filesOfForeignSystemsAreUnderstood()
    {
        QFETCH(QString, expectation);
        QFETCH(QString, file);
        if (!QFile::exists(file))
            QSKIP("this folder of shared files lacks it");
        compareLines(importedLines(file), withoutNotes(linesOf(expectation)));
    }
};

QTEST_GUILESS_MAIN(ForeignFilesTest)
#include "tst_foreign_files.moc"
