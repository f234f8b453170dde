// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way to paper, judged by other programs: poppler's pdffonts, pdfimages, pdfinfo, pdftotext.
#include "report/fonts.h"
#include "report/pdf.h"
#include "report/sample_overview.h"
#include "ui/charts/chart_painter.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using namespace dilim::report;
using namespace Qt::StringLiterals;

namespace {

constexpr Moment made{1'795'219'200'000}; // 2026-11-21

PdfOptions options()
{
    return {ui::paintChartOnPaper, made};
}

QString answerOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

bool hasPoppler()
{
    for (const QString &program : {u"pdffonts"_s, u"pdfimages"_s, u"pdfinfo"_s, u"pdftotext"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return false;
    }
    return true;
}

/// Every line below the head of a table that poppler prints.
QStringList rowsOf(const QString &table)
{
    return table.split(u'\n', Qt::SkipEmptyParts).mid(2);
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(bool(loadFonts()));
        QVERIFY(m_folder.isValid());
    }

    void fontsAreEmbeddedAndEverythingIsText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<QString>("size");
        QTest::newRow("Turkish, A4") << u"tr"_s << Paper::A4 << u"595 x 842"_s;
        QTest::newRow("Azerbaijani, A4") << u"az"_s << Paper::A4 << u"595 x 842"_s;
        QTest::newRow("English, Letter") << u"en"_s << Paper::Letter << u"612 x 792"_s;
    }
    void fontsAreEmbeddedAndEverythingIsText()
    {
        if (!hasPoppler())
            QSKIP("poppler-utils is not installed");
        QFETCH(QString, language);
        QFETCH(Paper, paper);
        QFETCH(QString, size);
        const QString path = written(test::sampleOverview(language.toStdString(), paper));
        const QStringList fonts = rowsOf(answerOf(u"pdffonts"_s, {path}));
        QCOMPARE(fonts.size(), 3);
        for (const QString &font : fonts)
            QVERIFY2(font.contains(u"Inter-"_s) && font.contains(u" yes "_s) && font.contains(u"yes  "_s),
                     qPrintable(font));
        QCOMPARE(rowsOf(answerOf(u"pdfimages"_s, {u"-list"_s, path})), QStringList());
        const QString facts = answerOf(u"pdfinfo"_s, {path});
        QVERIFY2(facts.contains(size), qPrintable(facts));
        QVERIFY2(facts.contains(u"Pages:           4"_s) || facts.contains(u"Pages:           5"_s), qPrintable(facts));
    }

    void lettersNumbersAndSignsCanBeSearched()
    {
        if (!hasPoppler())
            QSKIP("poppler-utils is not installed");
        const QString path = written(test::sampleOverview("tr", Paper::A4));
        const QString text = answerOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        for (const QString &wanted :
             {u"48.216"_s, u"31.408"_s, u"₺"_s, u"₼"_s, u"ğ"_s, u"ş"_s, u"İ"_s, u"ı"_s, u"ə"_s, u"Martı Ayakkabı"_s,
              u"Bakı və Gəncədən ₼ ilə alanlar"_s, u"21.11.2025 – 20.11.2026"_s, u"%65,1 → %27,5"_s,
              u"181–365"_s, u"(R) →"_s, u"%20"_s, u"1 / 4"_s, u"4 / 4"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted));
        // In the chart and in the table: long names are not cut.
        QVERIFY(text.count(u"Kaybedilmemesi gereken değerli müşteriler"_s) >= 3);
        QCOMPARE(text.count(u'…'), 0);
    }

    void shapesThatDependOnTheirNeighboursStayText()
    {
        if (!hasPoppler())
            QSKIP("poppler-utils is not installed");
        const QString words = u"A(B) [12–14] 3x5 -> 7×8: R@F {X}-Y + 1:30"_s;
        Document document;
        document.blocks = {Text{{{words, false}}}};
        const QString path = m_folder.filePath(u"shapes.pdf"_s);
        QVERIFY(bool(writePdf(document, options(), path)));
        const QString text = answerOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void theSameFiguresGiveTheSameBytes()
    {
        const Document document = test::overviewReport(test::sampleOverview("tr", Paper::A4));
        const QByteArray first = pdfBytes(document, options());
        QVERIFY(first.startsWith("%PDF-1."));
        QVERIFY(first.contains("/CreationDate (D:20261121000000"));
        QCOMPARE(pdfBytes(document, options()), first);
    }

    void nothingIsTransparent()
    {
        const QByteArray bytes = pdfBytes(test::overviewReport(test::sampleOverview("en", Paper::A4)), options());
        QVERIFY(!bytes.contains("/ca 0"));
        QVERIFY(!bytes.contains("/CA 0"));
    }

    void whatCannotBeWrittenIsSaidAndTheOldFileStays()
    {
        const Document document = test::overviewReport(test::sampleOverview("en", Paper::A4));
        const QString nowhere = m_folder.filePath(u"no such folder/report.pdf"_s);
        const Result<void> result = writePdf(document, options(), nowhere);
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("report.cannot_write"));
        QCOMPARE(result.error().arguments.front(), nowhere.toStdString());
        QVERIFY(!result.error().arguments.back().empty());
        // A folder in the place of the file: it must not be replaced.
        const QString folder = m_folder.filePath(u"folder.pdf"_s);
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(!writePdf(document, options(), folder));
        QVERIFY(QFileInfo(folder).isDir());
    }

    void anOlderReportIsReplaced()
    {
        const QString path = m_folder.filePath(u"again.pdf"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QVERIFY(bool(writePdf(test::overviewReport(test::sampleOverview("en", Paper::A4)), options(), path)));
        QVERIFY(QFileInfo(path).size() > 10'000);
    }

private:
    QString written(const ReportInput &input)
    {
        const QString path = m_folder.filePath(u"overview-%1.pdf"_s.arg(QString::fromStdString(input.language)));
        return writePdf(test::overviewReport(input), options(), path) ? path : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
