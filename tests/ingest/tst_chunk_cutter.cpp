// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/chunk_cutter.h"

#include "ingest/collected_rows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dilim;
using namespace dilim::ingest;
using tests::TextFile;

namespace {

struct Cut {
    std::string records; // every record of every chunk, as the tokenizer sees it
    int chunks = 0;
    bool unclosed = false;
    int overlong = 0;
    std::uint64_t lines = 0;
    std::string fileHash;
};

Cut cutAll(const std::string &bytes, std::size_t chunkBytes, const std::string &encoding = "UTF-8")
{
    const TextFile file(bytes);
    const Result<InputFile> input = InputFile::open(file.path());
    CutterSettings settings;
    settings.encoding = encoding;
    settings.chunkBytes = chunkBytes;
    Cut result;
    if (!input)
        return result;
    ChunkCutter cutter(*input, settings);
    Chunk chunk;
    for (Result<bool> more = cutter.next(chunk); more && *more; more = cutter.next(chunk)) {
        ++result.chunks;
        if (chunk.overlong) {
            ++result.overlong;
            result.lines += chunk.overlongLines;
            continue;
        }
        CsvTokenizer tokenizer(chunk.text.view(), settings.format, chunk.literalQuotes);
        CsvRecord record;
        std::vector<std::string_view> cells;
        while (tokenizer.next(record, cells)) {
            result.records += '[' + std::to_string(result.lines + record.line) + ']';
            for (const std::string_view cell : cells)
                result.records += std::string(cell) + '|';
            cells.clear();
        }
        result.lines += tokenizer.line() - 1;
    }
    result.unclosed = cutter.unclosedQuotes();
    result.fileHash = cutter.fileHash();
    return result;
}

std::string randomTable(QRandomGenerator &random)
{
    std::string text;
    const int records = 1 + random.bounded(30);
    for (int r = 0; r < records; ++r) {
        for (int c = 0; c < 3; ++c) {
            text += c == 0 ? "" : ",";
            switch (random.bounded(5)) {
            case 0:
                text += "\"quoted, \"\"cell\"\"\nof two lines\"";
                break;
            case 1:
                text += "12\" wide";
                break;
            case 2:
                break;
            default:
                text += "\xC3\x96zlem";
            }
        }
        text += random.bounded(3) == 0 ? "\r\n" : "\n";
    }
    return text;
}

} // namespace

class TestChunkCutter : public QObject
{
    Q_OBJECT
private slots:
    void chunkSizesMakeNoDifference()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 60; ++round) {
            const std::string text = randomTable(random);
            const Cut whole = cutAll(text, 1 << 20);
            QCOMPARE(whole.chunks, 1);
            for (const std::size_t bytes : {1U, 2U, 7U, 64U, 100U}) {
                const Cut cut = cutAll(text, bytes);
                QCOMPARE(QByteArray::fromStdString(cut.records), QByteArray::fromStdString(whole.records));
                QCOMPARE(cut.fileHash, whole.fileHash);
            }
        }
    }

    void sumsTheBytesOfTheFile()
    {
        const std::string text = "\xEF\xBB\xBF"
                                 "a,b\n1,2\n";
        QCOMPARE(cutAll(text, 3).fileHash, std::string("52e4f6973cef845fac0413018719309f")); // of xxh128sum 0.8
    }

    void leavesTheByteOrderMarkOut()
    {
        QCOMPARE(cutAll("\xEF\xBB\xBF"
                        "a,b\n",
                        1 << 20)
                     .records,
                 std::string("[1]a|b|"));
        QCOMPARE(cutAll("\xEF\xBB\xBF"
                        "a,b\n",
                        1)
                     .records,
                 std::string("[1]a|b|"));
    }

    void decodesUtf16CutAnywhere()
    {
        const QString text = QString::fromUtf8("\xEF\xBB\xBF"
                                               "Ay\xC5\x9F"
                                               "e,\xF0\x9F\x98\x80\nb,c\n");
        std::string bytes;
        for (const QChar unit : text) {
            bytes += static_cast<char>(unit.unicode() & 0xff);
            bytes += static_cast<char>(unit.unicode() >> 8);
        }
        for (const std::size_t size : {1U, 3U, 5U, 1024U})
            QCOMPARE(cutAll(bytes, size, "UTF-16LE").records,
                     std::string("[1]Ay\xC5\x9F"
                                 "e|\xF0\x9F\x98\x80|[2]b|c|"));
    }

    void anUnclosedQuoteDoesNotSwallowTheFile_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<bool>("taken");
        QTest::newRow("as many lines as a record may have") << 9'990 << false;
        QTest::newRow("more lines") << 10'010 << true;
    }
    void anUnclosedQuoteDoesNotSwallowTheFile()
    {
        QFETCH(int, lines);
        QFETCH(bool, taken);
        std::string text = "a,b\n1,\"open\n";
        for (int i = 0; i < lines; ++i)
            text += "2,x\n";
        text += "3,closed\"\n4,y\n";
        const Cut cut = cutAll(text, 16 * 1024);
        QCOMPARE(cut.unclosed, taken);
        QCOMPARE(cut.lines, std::uint64_t(lines + 4));
        QCOMPARE(std::count(cut.records.begin(), cut.records.end(), '['), qsizetype(taken ? lines + 4 : 3));
    }

    void aFileOfUnclosedQuotesStaysReadable()
    {
        std::string text;
        for (int i = 0; i < 60'000; ++i)
            text += i % 1000 == 0 ? "1,\"\",x\n" : "1,\"open,x\n";
        const Cut cut = cutAll(text, 1 << 20);
        QCOMPARE(cut.lines, std::uint64_t(60'000));
        QVERIFY(cut.unclosed);
        QVERIFY(cut.records.find("[59999]1|\"open|x|") != std::string::npos);
    }

    void aQuotedCellOnALaterLineShowsAnUnclosedQuote()
    {
        const std::string text = "a,\"b,c\nd,\"e,f\",g\n\"h\",i,j\n";
        for (const std::size_t size : {std::size_t(1), std::size_t(7), std::size_t(1000)}) {
            const Cut cut = cutAll(text, size);
            QVERIFY(cut.unclosed);
            QCOMPARE(cut.records, std::string("[1]a|\"b|c|[2]d|e,f|g|[3]h|i|j|"));
        }
    }

    void escapedQuotesOnALaterLineAreText()
    {
        const Cut cut = cutAll("a,\"b\nc,\"\"d\"\",e\"\nf,g\n", 1000);
        QVERIFY(!cut.unclosed);
        QCOMPARE(cut.records, std::string("[1]a|b\nc,\"d\",e|[3]f|g|"));
    }

    void aQuoteOpenAtTheEndIsText()
    {
        const Cut cut = cutAll("a,\"b\nc,d\n", 1 << 20);
        QVERIFY(cut.unclosed);
        QCOMPARE(cut.records, std::string("[1]a|\"b|[2]c|d|"));
    }

    void aRecordBeyondTheLimitIsPassedOver()
    {
        std::string text = "a,b\n";
        text += std::string(maxRecordBytes + (3U << 20), 'x');
        text += "\nc,d\n";
        const Cut cut = cutAll(text, 1 << 20);
        QCOMPARE(cut.overlong, 1);
        QCOMPARE(cut.records, std::string("[1]a|b|[3]c|d|"));
    }
};

QTEST_GUILESS_MAIN(TestChunkCutter)
#include "tst_chunk_cutter.moc"
