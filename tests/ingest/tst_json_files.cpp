// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/collected_rows.h"
#include "ingest/readers/json_object.h"
#include "ingest/run.h"

#include <QTest>

using namespace dilim;
using namespace dilim::ingest;
using tests::CollectedRows;
using tests::TextFile;

namespace {

/// "path=text|path=text", or why there is nothing.
std::string valuesOf(std::string_view json)
{
    std::string values;
    const JsonVerdict verdict = readJsonObject(json, [&values](std::string_view path, const std::string &text) {
        values += (values.empty() ? "" : "|") + std::string(path) + '=' + text;
    });
    if (verdict == JsonVerdict::Whole)
        return values;
    return verdict == JsonVerdict::Broken ? "broken" : "too deep";
}

std::string nested(std::size_t levels)
{
    std::string text;
    for (std::size_t i = 0; i < levels; ++i)
        text += "{\"a\":";
    return text + "1" + std::string(levels, '}');
}

Result<ReadReport> readJson(std::string_view text, CollectedRows &rows, std::size_t chunkBytes = std::size_t{1} << 20)
{
    const TextFile file(text, "input.json");
    Progress progress;
    RunSettings settings;
    settings.chunkBytes = chunkBytes;
    return runWith(file.path(), {}, settings, rows, progress);
}

constexpr std::string_view people = "{\"id\":\"K1\",\"email\":\"ayse@example.com\",\"address\":{\"city\":\"İzmir\"}}\n"
                                    "\n"
                                    "{\"id\":\"K2\",\"email\":\"can@example.com\",\"points\":12.50}\n"
                                    "{\"id\":\"K3\",\"email\":\n"
                                    "{\"id\":\"K4\",\"email\":\"ela@example.com\",\"points\":7}\n"
                                    "42\n";

} // namespace

class TestJsonFiles : public QObject
{
    Q_OBJECT
private slots:
    void theValuesOfAnObjectAreTexts_data();
    void theValuesOfAnObjectAreTexts();
    void whatIsNoObjectIsBroken_data();
    void whatIsNoObjectIsBroken();
    void objectsAreRowsHoweverTheyStand_data();
    void objectsAreRowsHoweverTheyStand();
    void brokenLinesAreRejectedAndNothingElseIsLost();
    void damageInAnArrayEndsWithTheNextObject();
    void rowsStandOnTheLinesOfTheirObjects();
    void aFileWithoutObjectsIsNamed();
    void tooManyColumnsAreRefused();
};

void TestJsonFiles::theValuesOfAnObjectAreTexts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("values");
    const auto add = [](const char *name, const char *json, const char *values) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(values);
    };
    add("numbers as they are written", R"({"a":1.10,"b":12345678901234567890123,"c":-0,"d":1E5})",
        "a=1.10|b=12345678901234567890123|c=-0|d=1E5");
    add("nothing is empty", R"({"a":null,"b":NaN,"c":-Infinity,"d":""})", "a=|b=|c=|d=");
    add("yes and no", R"({"a":true,"b":false})", "a=true|b=false");
    add("names within names", R"({"a":{"b":{"c":1},"d":2}})", "a.b.c=1|a.d=2");
    add("a list of plain values", R"({"a":["x", 2, null, true]})", "a=x;2;true");
    add("a list of objects", R"({"a": [ { "b" : "x y" }, [1, 2] ]})", R"(a=[{"b":"x y"},[1,2]])");
    add("plain values before objects", R"({"a":[1, {"b":2}],"c":3})", R"(a=[1,{"b":2}]|c=3)");
    add("empty ones", R"({"a":{},"b":[]})", "b=");
    add("escapes", R"({"a":"\u00e7\"\\\/\n\ud83d\ude00"})", "a=ç\"\\/\n😀");
    add("half a character", R"({"a":"\ud83d!"})", "a=\xEF\xBF\xBD!");
    add("a name with blanks", R"({"offer id":"x"})", "offer id=x");
}

void TestJsonFiles::theValuesOfAnObjectAreTexts()
{
    QFETCH(QByteArray, json);
    QTEST(QByteArray::fromStdString(valuesOf(json.toStdString())), "values");
}

void TestJsonFiles::whatIsNoObjectIsBroken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("verdict");
    for (const char *json : {"", "1", "[]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":01}", "{\"a\":1.}",
                             "{\"a\":\"b}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}", "{\"a\":1} {", "{\"a\":[1,]}",
                             "{\"a\":[{]}", "{'a':1}", "{\"a\":tru}", "{\"a\":\"\n\"}"})
        QTest::newRow(json) << QByteArray(json) << QByteArray("broken");
    QTest::newRow("as deep as allowed") << QByteArray::fromStdString(nested(3)) << QByteArray("a.a.a=1");
    QTest::newRow("too deep") << QByteArray::fromStdString(nested(maxJsonDepth + 1)) << QByteArray("too deep");
    QTest::newRow("too deep in lists") << QByteArray("{\"a\":") + QByteArray(100, '[') << QByteArray("too deep");
}

void TestJsonFiles::whatIsNoObjectIsBroken()
{
    QFETCH(QByteArray, json);
    QTEST(QByteArray::fromStdString(valuesOf(json.toStdString())), "verdict");
}

void TestJsonFiles::objectsAreRowsHoweverTheyStand_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray one = R"({"id":"K1","email":"a@example.com","city":"İzmir"})";
    const QByteArray two = R"({"city":"Bakı","email":"b@example.com","id":"K2"})";
    QTest::newRow("a line each") << one + '\n' + two + '\n';
    QTest::newRow("no line end at the end") << one + '\n' + two;
    QTest::newRow("blank lines between, CRLF") << one + "\r\n\r\n" + two + "\r\n\r\n";
    QTest::newRow("a mark at the beginning") << "\xEF\xBB\xBF" + one + '\n' + two;
    QTest::newRow("an array") << '[' + one + ',' + two + ']';
    QTest::newRow("an array of lines") << "[\n" + one + ",\n" + two + "\n]\n";
    QTest::newRow("an array of many lines")
        << QByteArray("[\n  {\n    \"id\": \"K1\",\n    \"email\": \"a@example.com\",\n    \"city\": \"İzmir\"\n  },\n"
                      "  {\n    \"id\": \"K2\",\n    \"email\": \"b@example.com\",\n    \"city\": \"Bakı\"\n  }\n]");
    QTest::newRow("objects of many lines without an array")
        << QByteArray("{\n\"id\": \"K1\",\n\"email\": \"a@example.com\", \"city\": \"İzmir\"\n}\n") + two;
}

void TestJsonFiles::objectsAreRowsHoweverTheyStand()
{
    QFETCH(QByteArray, text);
    CollectedRows rows;
    const Result<ReadReport> report = readJson(text.toStdString(), rows);
    QVERIFY(report);
    QCOMPARE(QByteArray::fromStdString(rows.column("customer.external_id")), QByteArray("K1, K2"));
    QCOMPARE(QByteArray::fromStdString(rows.column("customer.email")), QByteArray("a@example.com, b@example.com"));
    QCOMPARE(QByteArray::fromStdString(rows.column("customer.city")), QByteArray("İzmir, Bakı"));
    QVERIFY(rows.issues.empty());
    QCOMPARE(report->form, TableForm::Objects);
    QCOMPARE(report->dialectEvidence.front(), (Evidence{"json_objects", {"2", "3"}}));
    QCOMPARE(report->bytes, static_cast<std::uint64_t>(text.size()));
}

void TestJsonFiles::brokenLinesAreRejectedAndNothingElseIsLost()
{
    for (const std::size_t chunkBytes : {std::size_t{1}, std::size_t{1} << 20}) {
        CollectedRows rows;
        const Result<ReadReport> report = readJson(people, rows, chunkBytes);
        QVERIFY(report);
        QCOMPARE(QByteArray::fromStdString(rows.column("customer.external_id")), QByteArray("K1, K2, K4"));
        QCOMPARE(report->recordsRead, std::uint64_t{5});
        QCOMPARE(report->rejected, std::uint64_t{2});
        QCOMPARE(report->cellIssues.at("json_syntax"), std::uint64_t{2});
        QCOMPARE(rows.issues.size(), std::size_t{2});
        QVERIFY2(rows.issues[0].starts_with("4 -1 "), rows.issues[0].c_str());
        QVERIFY2(rows.issues[1].starts_with("6 -1 "), rows.issues[1].c_str());
    }
}

void TestJsonFiles::damageInAnArrayEndsWithTheNextObject()
{
    CollectedRows rows;
    const Result<ReadReport> report = readJson("[\n"
                                               "  {\"id\":\"K1\",\"email\":\"a@example.com\"},\n"
                                               "  {\"id\":\"K2\",\"email\":\"b@example.com\",\n"
                                               "  {\"id\":\"K3\",\"email\":\"c@example.com},\n"
                                               "  {\"id\":\"K4\",\"email\":\"d@example.com\"}, nothing\n"
                                               "  {\"id\":\"K5\",\"email\":\"e@example.com\"}\n"
                                               "]\n",
                                               rows);
    QVERIFY(report);
    QCOMPARE(QByteArray::fromStdString(rows.column("customer.external_id")), QByteArray("K1, K4, K5"));
    QCOMPARE(report->rejected, std::uint64_t{3});
}

void TestJsonFiles::rowsStandOnTheLinesOfTheirObjects()
{
    CollectedRows rows;
    QVERIFY(readJson(people, rows));
    QCOMPARE(rows.lines, (std::vector<std::uint64_t>{1, 3, 5}));
    QVERIFY(
        readJson("[{\"id\":\"K1\",\"email\":\"a@example.com\"},{\"id\":\"K2\",\"email\":\"b@example.com\"}]", rows));
    QCOMPARE(rows.lines, (std::vector<std::uint64_t>{1, 2})); // two lines cannot be one
}

void TestJsonFiles::aFileWithoutObjectsIsNamed()
{
    CollectedRows rows;
    QCOMPARE(readJson("{\"a\": \n", rows).error().code, std::string("json.no_table"));
    QCOMPARE(readJson("[{}]", rows).error().code, std::string("json.no_table"));
}

void TestJsonFiles::tooManyColumnsAreRefused()
{
    std::string text = "{";
    for (int i = 0; i <= 2000; ++i)
        text += (i == 0 ? "\"c" : ",\"c") + std::to_string(i) + "\":1";
    CollectedRows rows;
    QCOMPARE(readJson(text + '}', rows).error(), (Error{"file.too_many_columns", {"2001", "2000"}}));
}

QTEST_APPLESS_MAIN(TestJsonFiles)
#include "tst_json_files.moc"
