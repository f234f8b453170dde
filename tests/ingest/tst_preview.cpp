// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/collected_rows.h"
#include "ingest/preview.h"

#include <QtTest>

using namespace dilim;
using namespace dilim::ingest;

class TestPreview : public QObject
{
    Q_OBJECT
private slots:
    void shownRowsAreStoredAsTheyWillBe();
    void unreadCellsNameTheirRow();
    void noMoreRowsAreShownThanAskedFor();

private:
    Preview previewOf(const QByteArray &content, std::size_t rows);
    QTemporaryDir m_folder;
};

Preview TestPreview::previewOf(const QByteArray &content, std::size_t rows)
{
    const QString path = m_folder.filePath(QStringLiteral("orders.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    Hints hints;
    hints.previewRows = rows;
    Result<Preview> result = tests::previewOf(path.toStdString(), hints);
    if (!result)
        qFatal("%s", result.error().code.c_str());
    return *result;
}

void TestPreview::shownRowsAreStoredAsTheyWillBe()
{
    const Preview shown = previewOf("Order no;Total;Order date\nA1;1.849,00;13.02.2026\nA2;;14.02.2026\n", 20);
    QCOMPARE(shown.firstRows.size(), std::size_t{2});
    QCOMPARE(shown.stored.size(), std::size_t{3});
    QVERIFY(shown.stored[1].has_value());
    const auto &totals = std::get<Integers>(*shown.stored[1]);
    QCOMPARE(totals.values.front(), std::int64_t{1849} * (totals.scale == 2 ? 100 : 1));
    QCOMPARE(totals.values.back(), std::numeric_limits<std::int64_t>::min());
    QVERIFY(std::holds_alternative<Integers>(*shown.stored[2]));
    QVERIFY(shown.issues.empty());
}

void TestPreview::unreadCellsNameTheirRow()
{
    QByteArray file = "Order no;Order date\n";
    for (int i = 1; i <= 12; ++i)
        file += 'A' + QByteArray::number(i) + ';' + QByteArray::number(10 + i) + ".01.2026\n";
    file += "A13;31.02.2026\n";
    const Preview shown = previewOf(file, 20);
    QCOMPARE(shown.issues.size(), std::size_t{1});
    QCOMPARE(shown.issues[0].line, std::uint64_t{12});
    QCOMPARE(shown.issues[0].column, 1);
    QCOMPARE(shown.issues[0].text, std::string("31.02.2026"));
    QCOMPARE(shown.lines[12], std::uint64_t{14});
}

void TestPreview::noMoreRowsAreShownThanAskedFor()
{
    const Preview shown = previewOf("Order no;Total\nA1;1\nA2;2\nA3;3\n", 2);
    QCOMPARE(shown.firstRows.size(), std::size_t{2});
    QCOMPARE(std::get<Integers>(*shown.stored[1]).values.size(), std::size_t{2});
    QCOMPARE(shown.report.recordsRead, std::uint64_t{3});
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
