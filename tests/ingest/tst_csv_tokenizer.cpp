// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/csv_tokenizer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dilim::ingest;

namespace {

/// "line:cell|cell" of every record, stray quotes marked by '!', records divided by " / ".
QByteArray outline(std::string_view text, CsvFormat format, const std::vector<std::size_t> &literal = {})
{
    CsvTokenizer tokenizer(text, format, literal);
    CsvRecord record;
    std::vector<std::string_view> cells;
    std::string result;
    while (tokenizer.next(record, cells)) {
        result += (result.empty() ? "" : " / ") + std::to_string(record.line) + (record.strayQuotes ? "!:" : ":");
        for (std::size_t i = 0; i < cells.size(); ++i)
            result += (i == 0 ? "" : "|") + std::string(cells[i]);
        if (record.cells != cells.size())
            result += " WRONG COUNT";
        cells.clear();
    }
    return QByteArray::fromStdString(result).replace('\n', "<LF>").replace('\r', "<CR>");
}

} // namespace

class TestCsvTokenizer : public QObject
{
    Q_OBJECT
private slots:
    void cutsRecordsAndCells_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("plain", "a,b\nc,d\n", "1:a|b / 2:c|d");
        row("no line end at the end", "a,b\nc,d", "1:a|b / 2:c|d");
        row("CRLF", "a,b\r\nc,d\r\n", "1:a|b / 2:c|d");
        row("CR alone", "a,b\rc,d\r", "1:a|b / 2:c|d");
        row("mixed line ends", "a\r\nb\nc\rd", "1:a / 2:b / 3:c / 4:d");
        row("empty cells", ",,\n", "1:||");
        row("separator at the very end", "a,", "1:a|");
        row("empty line", "a\n\nb\n", "1:a / 2: / 3:b");
        row("quoted separator", "\"a,b\",c\n", "1:a,b|c");
        row("quoted line break", "\"a\nb\",c\nd,e\n", "1:a<LF>b|c / 3:d|e");
        row("quoted CRLF counts once", "\"a\r\nb\",c\r\nd,e", "1:a<CR><LF>b|c / 3:d|e");
        row("doubled quotes", "\"a \"\"b\"\" c\",d\n", "1:a \"b\" c|d");
        row("only doubled quotes", "\"\"\"\",x\n", "1:\"|x");
        row("empty quoted cell", "\"\",x\n", "1:|x");
        row("blanks behind the closing quote", "\"a\" ,b\n", "1:a|b");
        row("quote inside an unquoted cell", "12\" (M),b\n", "1!:12\" (M)|b");
        row("quotes inside an unquoted cell", "a \"b\",c\n", "1!:a \"b\"|c");
        row("lone quote inside a quoted cell", "\"a \"b\" c\",d\n", "1!:a \"b\" c|d");
        row("never closed", "\"a,b\nc", "1:a,b<LF>c");
        row("nothing", "", "");
    }
    void cutsRecordsAndCells()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(outline(text.toStdString(), {',', '"'}), expected);
    }

    void anEscapeStandsBeforeQuotesAndItself_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("a quote inside", R"("a \"b\" c",d)", R"(1:a "b" c|d)");
        row("a quote before a separator", R"("12\", blue",d)", R"(1:12", blue|d)");
        row("itself at the end", R"("C:\\dir\\",d)", R"(1:C:\dir\|d)");
        row("itself before a quote", R"("a\\\"",d)", R"(1:a\"|d)");
        row("doubled quotes as well", R"("a ""b"" c",d)", R"(1:a "b" c|d)");
        row("before other letters it is text", R"("a\b",d)", R"(1:a\b|d)");
        row("outside quotes it is text", R"(a\\b,d)", R"(1:a\\b|d)");
    }
    void anEscapeStandsBeforeQuotesAndItself()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(outline(text.toStdString(), {',', '"', '\\'}), expected);
    }

    void aByteOrderMarkMayBeginAnyLine()
    {
        QCOMPARE(outline("\xEF\xBB\xBF\"a\",b\n\xEF\xBB\xBF\"c\",d\n\xEF\xBB\xBFx,y", {',', '"'}),
                 QByteArray("1:a|b / 2:c|d / 3:x|y"));
    }

    void aLiteralQuoteOpensNothing()
    {
        QCOMPARE(outline("x,\"a\nb,c\n", {',', '"'}, {2}), QByteArray("1!:x|\"a / 2:b|c"));
    }

    void withoutQuotesAllQuotesAreText()
    {
        QCOMPARE(outline("\"a;b\n\"c\";d\n", {';', '\0'}), QByteArray("1:\"a|b / 2:\"c\"|d"));
    }

    void blocksOf64BytesMakeNoDifference()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            std::string text;
            const int length = random.bounded(200);
            for (int i = 0; i < length; ++i)
                text += "ab,\n\r\" "[random.bounded(7)];
            SpecialBytes special(text, ',', '"');
            for (std::size_t at = 0; at <= text.size(); ++at) {
                if (at < text.size() && std::string_view(",\"\n\r").find(text[at]) == std::string_view::npos)
                    continue;
                QCOMPARE(special.next(), at);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvTokenizer)
#include "tst_csv_tokenizer.moc"
