// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/mapping.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dilim;
using namespace dilim::ingest;

namespace {

QByteArray errorText(const Error &error)
{
    std::string text = error.code;
    for (const std::string &argument : error.arguments)
        text += " | " + argument;
    return QByteArray::fromStdString(text);
}

Mapping fullMapping()
{
    Mapping mapping;
    mapping.primary = fields::Entity::OrderLine;
    mapping.source = "Ma\xC4\x9F"
                     "aza \"1\"";
    mapping.dialect = {"windows-1254", ';', '\0', 4, "Orders"};
    mapping.makesCustomers = MakesCustomers::No;
    mapping.dataDate = parseIsoDate("2026-03-31");
    mapping.cancellationPrefix = "C";
    mapping.timeZone = "Europe/Istanbul";
    mapping.system = "shopify.orders";
    mapping.rest = fields::Entity::Order;
    mapping.leaveOut = {{{"IsDeleted", "Silindi"}, {"true"}, {}, false}, {{"Price"}, {}, {}, true}};
    ColumnMapping made;
    made.header = "Durum";
    made.also = {"Status"};
    made.fields = {"order.status"};
    made.opposite = true;
    made.join = " ";
    made.parts = {{{"Cancelled at"}, {}, SignWanted::Any, false, "cancelled"},
                  {{"Net Sales"}, {"8", "9"}, SignWanted::Negative, false, std::nullopt},
                  {{}, {}, SignWanted::Any, true, std::nullopt},
                  {{}, {}, SignWanted::Any, false, ""}};
    CellPart &last = made.parts.emplace_back();
    last.of = {"Coupon Details"};
    last.isNot = {"0"};
    last.after = "Code:";
    last.until = ",";
    last.characters = 15;
    last.times = {"Qty"};
    last.minus = true;
    last.when = RowTest{{"Type"}, {"Refund"}, {"Payment"}, false};
    made.sum = true;
    made.addsUp = true;
    made.sameFor = "order.handle";
    ColumnMapping date;
    date.header = "Tarih";
    date.fields = {"order.at"};
    date.type = fields::ValueType::Moment;
    date.dateOrder = DateOrder::MonthDayYear;
    ColumnMapping lists;
    lists.header = "Etiket\tler";
    lists.fields = {"customer.tags", "customer.my_tags"};
    lists.type = fields::ValueType::CategoryList;
    lists.listSeparator = '|';
    ColumnMapping price;
    price.header = "Fiyat";
    price.fieldsGiven = false;
    price.decimalMark = ',';
    ColumnMapping skipped;
    skipped.header = "TCKN";
    mapping.columns = {made, date, lists, price, skipped};
    return mapping;
}

} // namespace

class TestMappingJson : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadBack()
    {
        for (const Mapping &mapping : {Mapping(), fullMapping()}) {
            const std::string json = mappingToJson(mapping);
            const Result<Mapping> read = mappingFromJson(json);
            QVERIFY2(read, read ? "" : errorText(read.error()).constData());
            QVERIFY(*read == mapping);
            QCOMPARE(mappingToJson(*read), json);
        }
    }

    void theSmallestMappingIsOneLine()
    {
        const Result<Mapping> read = mappingFromJson("{\"dilim_mapping\": 1}");
        QVERIFY(read);
        QVERIFY(*read == Mapping());
    }

    void aColumnWithoutFieldsKeepsThoseFound()
    {
        const Result<Mapping> read = mappingFromJson(
            R"({"dilim_mapping":1,"columns":[{"header":"income","decimal_mark":"."},{"header":"x","fields":[]}]})");
        QVERIFY(read);
        QCOMPARE(read->columns[0].fieldsGiven, false);
        QCOMPARE(read->columns[1].fieldsGiven, true);
    }

    void wrongFilesAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const char *json, const char *error) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(error);
        };
        row("empty", "", "mapping.syntax | 1 | unexpected");
        row("cut off", "{\"dilim_mapping\": 1,\n", "mapping.syntax | 2 | unexpected");
        row("something behind", "{\"dilim_mapping\": 1} x", "mapping.syntax | 1 | unexpected");
        row("comment", "{\"dilim_mapping\": 1 /* one */}", "mapping.syntax | 1 | unexpected");
        row("number beyond all", "{\"dilim_mapping\":\n1e18030}", "mapping.syntax | 2 | unexpected");
        row("array", "[]", "mapping.syntax | 1 | not_an_object");
        row("no version", "{}", "mapping.version | ");
        row("newer version", "{\"dilim_mapping\": 2}", "mapping.version | 2");
        row("version as text", "{\"dilim_mapping\": \"1\"}", "mapping.version | \"1\"");
        row("repeated key", R"({"dilim_mapping": 1, "source": "a", "source": "b"})", "mapping.duplicate_key | source");
        row("repeated key inside", R"({"dilim_mapping": 1, "dialect": {"quote": "", "quote": ""}})",
            "mapping.duplicate_key | quote");
        row("unknown key", R"({"dilim_mapping": 1, "entitty": "order"})", "mapping.unknown_key | entitty");
        row("unknown key of the dialect", R"({"dilim_mapping": 1, "dialect": {"seperator": ";"}})",
            "mapping.unknown_key | dialect.seperator");
        row("unknown key of a column", R"({"dilim_mapping": 1, "columns": [{"header": "a", "field": "x"}]})",
            "mapping.unknown_key | columns[0].field");
        row("unknown entity", R"({"dilim_mapping": 1, "entity": "orders"})", "mapping.bad_value | entity | \"orders\"");
        row("unknown field", R"({"dilim_mapping": 1, "columns": [{"header": "a", "fields": ["client.name"]}]})",
            "mapping.unknown_field | client.name");
        row("derived field", R"({"dilim_mapping": 1, "columns": [{"header": "a", "fields": ["order.amount"]}]})",
            "mapping.unknown_field | order.amount");
        row("field with a bad name",
            R"({"dilim_mapping": 1, "columns": [{"header": "a", "fields": ["customer.A b"]}]})",
            "mapping.unknown_field | customer.A b");
        row("no characters",
            R"({"dilim_mapping": 1, "columns": [{"header": "a", "parts": [{"of": ["b"], "characters": 0}]}]})",
            "mapping.bad_value | columns[0].parts[0].characters | 0");
        row("test of nothing", R"({"dilim_mapping": 1, "leave_out": [{"of": ["a"]}]})",
            "mapping.bad_value | leave_out[0].is | ");
        row("test without header",
            R"({"dilim_mapping": 1, "columns": [{"header": "a", "parts": [{"of": ["b"], "when": {"is": ["x"]}}]}]})",
            "mapping.bad_value | columns[0].parts[0].when.of | ");
        row("shared for no field", R"({"dilim_mapping": 1, "columns": [{"header": "a", "same_for": "handle"}]})",
            "mapping.bad_value | columns[0].same_for | \"handle\"");
        row("column without header", R"({"dilim_mapping": 1, "columns": [{"fields": []}]})",
            "mapping.bad_value | columns[0].header | ");
        row("bad separator", R"({"dilim_mapping": 1, "dialect": {"separator": "x"}})",
            "mapping.bad_value | dialect.separator | \"x\"");
        row("separator cannot be none", R"({"dilim_mapping": 1, "dialect": {"separator": ""}})",
            "mapping.bad_value | dialect.separator | \"\"");
        row("unknown encoding", R"({"dilim_mapping": 1, "dialect": {"encoding": "klingon"}})",
            "mapping.bad_value | dialect.encoding | \"klingon\"");
        row("negative line", R"({"dilim_mapping": 1, "dialect": {"header_line": -1}})",
            "mapping.bad_value | dialect.header_line | -1");
        row("bad day", R"({"dilim_mapping": 1, "data_date": "2026-02-30"})",
            "mapping.bad_value | data_date | \"2026-02-30\"");
        row("long prefix", R"({"dilim_mapping": 1, "cancellation_prefix": "CAN"})",
            "mapping.bad_value | cancellation_prefix | \"CAN\"");
        row("columns as object", R"({"dilim_mapping": 1, "columns": {}})", "mapping.bad_value | columns | {}");
        row("ill-formed UTF-8", "{\"dilim_mapping\": 1, \"source\": \"\xFF\"}", "mapping.syntax | 1 | not_utf8");
    }
    void wrongFilesAreRefusedByName()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, error);
        const Result<Mapping> read = mappingFromJson(json.toStdString());
        QVERIFY(!read);
        QCOMPARE(errorText(read.error()), error);
    }

    void limitsHold()
    {
        const auto nested = [](int depth) {
            return "{\"dilim_mapping\": 1, \"columns\": " + std::string(std::size_t(depth), '[')
                + std::string(std::size_t(depth), ']') + "}";
        };
        QCOMPARE(mappingFromJson(nested(66)).error().code, std::string("mapping.too_deep"));
        QCOMPARE(mappingFromJson(nested(60)).error().code, std::string("mapping.bad_value"));
        const std::string padded = "{\"dilim_mapping\": 1}" + std::string((1U << 20) - 20, ' ');
        QVERIFY(mappingFromJson(padded));
        QCOMPARE(mappingFromJson(padded + ' ').error().code, std::string("mapping.too_large"));
    }

    void theSchemaNamesEveryKeyThatIsWritten()
    {
        const QJsonObject schema = QJsonDocument::fromJson(QByteArray::fromStdString(mappingJsonSchema())).object();
        const QJsonObject written =
            QJsonDocument::fromJson(QByteArray::fromStdString(mappingToJson(fullMapping()))).object();
        const QJsonObject properties = schema.value(u"properties").toObject();
        QCOMPARE(schema.value(u"$schema").toString(), QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
        QCOMPARE(properties.keys(), written.keys());
        const QJsonObject dialect = properties.value(u"dialect").toObject().value(u"properties").toObject();
        QCOMPARE(dialect.keys(), written.value(u"dialect").toObject().keys());
    }
};

QTEST_GUILESS_MAIN(TestMappingJson)
#include "tst_mapping_json.moc"
