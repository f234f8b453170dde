// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sources/known_sources.h"
#include "ingest/sources/match_source.h"

#include <QSet>
#include <QTest>

using namespace dilim;
using namespace dilim::ingest;

namespace {

/// A source file of one table.
std::string sourceJson(const std::string &id, const std::string &knowledge, const std::string &rest)
{
    return R"({"dilim_source": 1, "id": ")" + id + R"(", "name": "Shop )" + id
        + R"(", "tables": [{"id": "orders", "knowledge": ")" + knowledge + R"(", )" + rest + "}]}";
}

SourceFile source(const std::string &id, const std::string &knowledge, const std::string &rest)
{
    Result<SourceFile> file = sourceFromJson(sourceJson(id, knowledge, rest));
    return file ? *file : SourceFile();
}

const std::string twoColumns = R"("needs": ["Order #", ["Net Sales", "Net Tutar"]], "mapping": {"entity": "order",
    "columns": [{"header": "Order #", "fields": ["order.id"]}, {"header": "Net Sales", "also": ["Net Tutar"],
    "fields": ["order.total"], "decimal_mark": ","}, {"header": "Durum", "fields": ["order.status"]}]})";
const std::string oneColumn =
    R"("needs": ["Order #"], "mapping": {"entity": "order", "columns": [{"header": "Order #", "fields": ["order.id"]}]})";

QString matchedId(const std::vector<SourceFile> &sources, const std::vector<std::string> &headers,
                  std::string_view stem = "export")
{
    const std::optional<SourceMatch> match = matchSource(sources, headers, stem);
    return match ? QString::fromStdString(match->system.id) : QString();
}

} // namespace

class MatchSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsMayBeReorderedRenamedAddedAndMissing()
    {
        const std::vector<SourceFile> sources{source("a", "real_export", twoColumns)};
        QCOMPARE(matchedId(sources, {"Order #", "Net Sales", "Durum"}), QStringLiteral("a.orders"));
        QCOMPARE(matchedId(sources, {"Durum", "more", "net_sales", "ORDER #"}), QStringLiteral("a.orders"));
        QCOMPARE(matchedId(sources, {"Net Tutar", "Order #"}), QStringLiteral("a.orders"));
        QCOMPARE(matchedId(sources, {"Order #", "Durum"}), QString());
        QCOMPARE(matchedId({}, {"Order #", "Net Sales"}), QString());
    }

    void theMappingHasTheHeadersOfTheFile()
    {
        const std::vector<SourceFile> sources{source("a", "real_export", twoColumns)};
        const std::vector<std::string> headers{"Net Tutar", "order", "Order #"};
        const std::optional<SourceMatch> match = matchSource(sources, headers, "export");
        QVERIFY(match);
        QCOMPARE(match->mapping.columns.size(), std::size_t{2});
        QCOMPARE(match->mapping.columns[1].header, std::string("Net Tutar"));
        QCOMPARE(match->system.knownColumns, std::size_t{2});
        QCOMPARE(match->system.columns, std::size_t{3});
    }

    void whoKnowsMoreOfTheFileWinsButNeverASchemaOverAnExport()
    {
        const std::vector<std::string> headers{"Order #", "Net Sales"};
        const auto winner = [&headers](const char *small, const char *large) {
            return matchedId({source("small", small, oneColumn), source("large", large, twoColumns)}, headers);
        };
        QCOMPARE(winner("real_export", "second_hand"), QStringLiteral("large.orders"));
        QCOMPARE(winner("second_hand", "schema_only"), QStringLiteral("small.orders"));
        QCOMPARE(winner("schema_only", "schema_only"), QStringLiteral("large.orders"));
    }

    void theNameOfTheFileDecidesWhereATableAsksForIt()
    {
        const std::vector<SourceFile> sources{
            source("any", "real_export", twoColumns),
            source("gone", "real_export", R"("file_words": ["unsubscribed", "ayrılan"], )" + oneColumn)};
        const std::vector<std::string> headers{"Order #", "Net Sales"};
        QCOMPARE(matchedId(sources, headers, "list_unsubscribed-2026"), QStringLiteral("gone.orders"));
        QCOMPARE(matchedId(sources, headers, "AYRILAN kişiler"), QStringLiteral("gone.orders"));
        QCOMPARE(matchedId(sources, headers, "list_subscribed-2026"), QStringLiteral("any.orders"));
    }

    void aHeaderThatATableLacksSaysThatItIsAnother()
    {
        const std::vector<SourceFile> sources{
            source("any", "second_hand", oneColumn),
            source("short", "real_export", R"("lacks": ["Total", "Toplam"], )" + twoColumns)};
        QCOMPARE(matchedId(sources, {"Order #", "Net Sales"}), QStringLiteral("short.orders"));
        QCOMPARE(matchedId(sources, {"Order #", "Net Sales", "toplam"}), QStringLiteral("any.orders"));
    }

    void aKindOfFileIsBehindEverySystem()
    {
        const std::vector<SourceFile> sources{source("kind", "common", twoColumns),
                                              source("system", "schema_only", oneColumn)};
        QCOMPARE(matchedId(sources, {"Order #", "Net Sales"}), QStringLiteral("system.orders"));
        const std::optional<SourceMatch> match =
            matchSource({sources.data(), 1}, std::vector<std::string>{"Order #", "Net Sales"}, "export");
        QVERIFY(match && match->system.name.empty()); // no source of imports is named after it
    }

    void whatAPersonSaysWinsOverTheSystem()
    {
        const std::vector<SourceFile> sources{source("a", "real_export", twoColumns)};
        const std::vector<std::string> headers{"Order #", "Net Sales", "Durum"};
        const std::optional<SourceMatch> match = matchSource(sources, headers, "export");
        QVERIFY(match);
        Mapping wanted;
        wanted.source = "Second shop";
        wanted.columns = {{"net sales", {}, {"order.shipping"}}, {"Order #", {}, {"order.id"}}};
        const Mapping both = combined(wanted, *match);
        QCOMPARE(both.source, std::string("Second shop"));
        QCOMPARE(both.columns.size(), std::size_t{3});
        QCOMPARE(both.columns[0].fields, std::vector<std::string>{"order.shipping"});
        QVERIFY(!both.columns[0].decimalMark); // of another field than the system's: nothing is taken over
        QCOMPARE(combined(Mapping(), *match).source, std::string("Shop a"));
        QCOMPARE(combined(Mapping(), *match).system, std::optional<std::string>("a.orders"));
    }

    void badSourceFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const std::string &json, const char *code) {
            QTest::newRow(name) << QByteArray::fromStdString(json) << QByteArray(code);
        };
        row("no JSON", "{", "mapping.syntax");
        row("no object", "[1]", "mapping.bad_value");
        row("no version", R"({"id": "a"})", "mapping.version");
        row("newer", R"({"dilim_source": 2})", "mapping.version");
        row("unknown key", R"({"dilim_source": 1, "names": "a"})", "mapping.unknown_key");
        row("twice the same key", R"({"dilim_source": 1, "dilim_source": 1})", "mapping.duplicate_key");
        row("capitals in the id", R"({"dilim_source": 1, "id": "A", "name": "A"})", "mapping.bad_value");
        row("no tables", R"({"dilim_source": 1, "id": "a", "name": "A", "tables": []})", "mapping.bad_value");
        row("unknown knowledge", sourceJson("a", "guess", twoColumns), "mapping.bad_value");
        row("no needs", sourceJson("a", "real_export", R"("needs": [], "mapping": {"entity": "order"})"),
            "mapping.bad_value");
        row("no entity", sourceJson("a", "real_export", R"("needs": ["a"], "mapping": {})"), "mapping.bad_value");
        row("unknown field", sourceJson("a", "real_export", R"("needs": ["a"], "mapping": {"entity": "order", "columns":
                [{"header": "a", "fields": ["shop.id"]}]})"),
            "mapping.unknown_field");
    }

    void badSourceFilesAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, code);
        const Result<SourceFile> file = sourceFromJson({json.constData(), std::size_t(json.size())});
        QCOMPARE(QByteArray::fromStdString(file ? std::string() : file.error().code), code);
    }

    void everyKnownTableIsFoundByItsOwnHeaders()
    {
        QSet<QString> ids;
        for (const SourceFile &known : knownSources()) {
            for (const SourceTable &table : known.tables) {
                const QString id = QString::fromStdString(table.id);
                QVERIFY2(!ids.contains(id), qPrintable(id));
                ids.insert(id);
                std::vector<std::string> headers;
                for (const std::vector<std::string> &anyOf : table.needs)
                    headers.push_back(anyOf.front());
                for (const ColumnMapping &column : table.mapping.columns)
                    headers.push_back(column.header);
                const std::string stem = table.fileWords.empty() ? "export" : table.fileWords.front();
                const std::optional<SourceMatch> match = matchSource(knownSources(), headers, stem);
                QCOMPARE(QString::fromStdString(match ? match->system.id : std::string()), id);
            }
        }
    }
};

QTEST_GUILESS_MAIN(MatchSourceTest)
#include "tst_match_source.moc"
