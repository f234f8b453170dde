// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/customer_profile.h"
#include "base/decimal.h"
#include "base/text_fold.h"
#include "rules/evaluate.h"
#include "rules/rule.h"
#include "store/lookup_rows.h"
#include "support/small_shop.h"
#include "workspace/suggest_lookup.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace dilim;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *customers = "Müşteri No;Ad Soyad;E-posta;İl;Posta Kodu\n"
                                  "1;Ada Ak;ada@example.com;İstanbul;06100\n"
                                  "2;Can Ok;can@example.com;IZMIR;35000\n"
                                  "3;Ece Su;ece@example.com;izmir;6100\n"
                                  "4;Ali Er;ali@example.com;;06100\n"
                                  "5;Nil Öz;nil@example.com;Muş;49000\n";

constexpr const char *orders = "Order ID,Customer ID,Order Date,Status,Total,City\n"
                               "A1,1,2026-11-01 23:30:00,completed,10.00,İstanbul\n"
                               "A2,1,2026-11-02 00:30:00,completed,20.00,İstanbul\n"
                               "A3,2,2026-10-31 12:00:00,completed,30.00,İzmir\n"
                               "A4,3,2025-10-31 12:00:00,completed,40.00,\n";

constexpr const char *climate = "İl;İklim;Nüfus;Özet\n"
                                "istanbul;Geçiş;15655924;a\n"
                                "İzmir;Karasal;1;b\n"
                                "İZMİR;Akdeniz;4479525;c\n"
                                "Ankara;Karasal;5803482;d\n";

QString shown(const columns::Column *column)
{
    if (!column)
        return u"no column"_s;
    QStringList cells;
    for (std::size_t row = 0; row < columns::sizeOf(*column); ++row) {
        if (!columns::hasValue(*column, row))
            cells << u"-"_s;
        else if (const auto *codes = std::get_if<columns::CodeColumn>(column))
            cells << QString::fromUtf8(std::string(codes->dictionary->word(codes->at(row))).c_str());
        else if (const auto *numbers = std::get_if<columns::IntegerColumn>(column))
            cells << QString::fromStdString(decimalText({numbers->at(row), numbers->scale}));
        else if (const auto *texts = std::get_if<columns::TextColumn>(column))
            cells << QString::fromUtf8(std::string(texts->at(row)).c_str());
        else
            cells << u"list"_s;
    }
    return cells.join(u' ');
}

} // namespace

/// Tables about nobody whose columns say more about customers and orders.
class LookupTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made =
            workspace::Workspace::create(m_folder->filePath(u"w.dilim"_s).toStdString(), {"TRY", "Europe/Istanbul"});
        QVERIFY(made);
        m_workspace.emplace(std::move(*made));
        import("customers.csv", customers); // 1
        import("orders.csv", orders); // 2
    }

    void wordsMatchWhateverTheirCaseAndTheLastRowOfSeveralCounts()
    {
        importTable("iklim.csv", climate); // 3
        link(3, {{"İl", "customer.province"}});
        QCOMPARE(column("customer.iklim__iklim"), u"Geçiş Akdeniz Akdeniz - -"_s);
        QCOMPARE(column("customer.iklim__nufus"), u"15655924 4479525 4479525 - -"_s);
        const fields::Field *field = snapshot()->catalogue.find("customer.iklim__iklim");
        QVERIFY(field);
        QCOMPARE(field->name, std::string("iklim: İklim"));
        QCOMPARE(field->type, fields::ValueType::Category);
        QCOMPARE(field->shelf, fields::Shelf::Where);
        QVERIFY(!snapshot()->catalogue.find("customer.iklim__il"));
    }

    void whatFitsAndWhatDoesNotIsTold()
    {
        importTable("iklim.csv", climate);
        const auto fit = fitOf(3, {{"İl", "customer.province"}});
        QCOMPARE(fit.entity, fields::Entity::Customer);
        QCOMPARE(fit.rows, std::uint64_t{5});
        QCOMPARE(fit.keyed, std::uint64_t{4});
        QCOMPARE(fit.matched, std::uint64_t{3});
        QCOMPARE(fit.replaced, std::uint64_t{1});
        QCOMPARE(fit.words, (std::vector<std::uint64_t>{3}));
        QCOMPARE(fit.met, (std::vector<std::uint64_t>{2}));
        QCOMPARE(fit.unmatched, (std::vector<store::UnmatchedKeys>{{{"Muş"}, 1}}));
    }

    void identifiersMatchByteByByte()
    {
        importTable("bolge.csv", "Posta Kodu;Tip\n06100;Merkez\n35000;Sahil\n");
        link(3, {{"Posta Kodu", "customer.postal_code"}});
        QCOMPARE(column("customer.bolge__tip"), u"Merkez Sahil - Merkez -"_s);
    }

    void placeAndDayTellAboutOrdersByTheDayOfTheWorkspace()
    {
        importTable("hava.csv",
                    "City;Date;Weather\nISTANBUL;2026-11-01;rain\nistanbul;2026-11-02;snow\n"
                    "izmir;2026-11-01;sun\n");
        link(3, {{"City", "order.city"}, {"Date", "order.at"}});
        QCOMPARE(column("order.id"), u"A1 A2 A3 A4"_s);
        QCOMPARE(column("order.hava__weather"), u"rain snow - -"_s);
    }

    void ordersFindTheirRowByWhereTheirCustomerLivesToo()
    {
        importTable("hava.csv", "City;Date;Weather\nistanbul;2026-11-02;snow\nizmir;2025-10-31;sun\n");
        link(3, {{"City", "customer.province"}, {"Date", "order.at"}});
        QCOMPARE(column("order.hava__weather"), u"- snow - sun"_s);
        QCOMPARE(fitOf(3, {{"City", "customer.province"}, {"Date", "order.at"}}).unmatched.front().values.size(),
                 std::size_t{2});
    }

    void periodsAreKeysOfOrders_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("found"); // of A1 to A4: November, November, October 2026, October 2025
        QTest::newRow("months") << QByteArray("Ay;Endeks\n2026-11;110\n2026-10;105\n") << u"110 110 105 -"_s;
        QTest::newRow("months, the year last")
            << QByteArray("Ay;Endeks\n11/2026;110\n10/2025;90\n") << u"110 110 - 90"_s;
        QTest::newRow("first days of months")
            << QByteArray("Ay;Endeks\n2026-11-01;110\n2026-10-01;105\n") << u"110 110 105 -"_s;
        QTest::newRow("years") << QByteArray("Yıl;Endeks\n2026;110\n2025;90\n") << u"110 110 110 90"_s;
        QTest::newRow("months of any year") << QByteArray("Ay;Endeks\n10;1\n11;2\n") << u"2 2 1 1"_s;
    }

    void periodsAreKeysOfOrders()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, found);
        importTable("endeks.csv", table);
        const std::string header = m_workspace->keptTable(3)->columns[0].name;
        link(3, {{header, "order.at"}});
        QCOMPARE(column("order.endeks__endeks"), found);
    }

    void anUndoneImportTakesTheFieldsAlongAndTheLinkStays()
    {
        importTable("iklim.csv", climate);
        link(3, {{"İl", "customer.province"}});
        QVERIFY(m_workspace->undoImport(3, {}));
        QVERIFY(!snapshot()->catalogue.find("customer.iklim__iklim"));
        QVERIFY(!snapshot()->customers.has("customer.iklim__iklim"));
        QVERIFY(m_workspace->lookups()->empty());
        importTable("iklim.csv", climate); // 4
        QCOMPARE(column("customer.iklim__iklim"), u"Geçiş Akdeniz Akdeniz - -"_s);
    }

    void aNewerTableOfTheSameFileStandsForItsLink()
    {
        importTable("iklim.csv", climate);
        link(3, {{"İl", "customer.province"}});
        importTable("iklim.csv", "İl;İklim;Nüfus;Özet;Yeni\nMuş;Karasal;3;x;y\n"); // 4
        QCOMPARE(column("customer.iklim__iklim"), u"- - - - Karasal"_s);
        QCOMPARE(column("customer.iklim__yeni"), u"- - - - y"_s);
        importTable("iklim.csv", "Başka;Tablo\n1;2\n"); // 5: it has not the columns
        QCOMPARE(m_workspace->lookups()->front().link.import, std::uint32_t{4});
        importTable("nufus.csv", "İl;İklim;Nüfus;Özet\nMuş;a;1;b\n"); // 6: it is another file
        QCOMPARE(m_workspace->lookups()->front().link.import, std::uint32_t{4});
        QVERIFY(m_workspace->undoImport(4, {}));
        QCOMPARE(column("customer.iklim__iklim"), u"Geçiş Akdeniz Akdeniz - -"_s);
    }

    void unlinkedItIsATableAboutNobodyAgain()
    {
        importTable("iklim.csv", climate);
        link(3, {{"İl", "customer.province"}});
        QVERIFY(m_workspace->unlinkTable(3));
        QVERIFY(!snapshot()->catalogue.find("customer.iklim__iklim"));
        QCOMPARE(m_workspace->unlinkTable(3).error().code, std::string("lookup.not_linked"));
        QCOMPARE(m_workspace->keptTables()->size(), std::size_t{1});
    }

    void aRuleOnALookUpFieldCountsAsLookingUpByHand()
    {
        importTable("iklim.csv", climate);
        link(3, {{"İl", "customer.province"}});
        std::map<std::string, long long> population; // the slow way: the file read line by line
        for (const QString &line : QString::fromUtf8(climate).split(u'\n', Qt::SkipEmptyParts).mid(1))
            population[matchKey(line.section(u';', 0, 0).toStdString())] = line.section(u';', 2, 2).toLongLong();
        std::vector<std::uint32_t> expected;
        const QStringList people = QString::fromUtf8(customers).split(u'\n', Qt::SkipEmptyParts).mid(1);
        for (qsizetype person = 0; person < people.size(); ++person) {
            const auto at = population.find(matchKey(people[person].section(u';', 3, 3).toStdString()));
            if (at != population.end() && at->second >= 4'479'525)
                expected.push_back(static_cast<std::uint32_t>(person));
        }
        QCOMPARE(expected.size(), std::size_t{3});
        const rules::Rule rule =
            test::ruleOfLines(R"({"field": "customer.iklim__nufus", "op": "at_least", "values": [4479525]})");
        Progress progress;
        const auto evaluation = rules::evaluate(rule, *snapshot(), {}, progress);
        QVERIFY2(evaluation, evaluation ? "" : evaluation.error().code.c_str());
        std::vector<std::uint32_t> members;
        evaluation->members.forEach(
            [&](std::size_t customer) { members.push_back(static_cast<std::uint32_t>(customer)); });
        QCOMPARE(members, expected);
    }

    void whatCannotBeLinkedIsSaid_data()
    {
        using Keys = std::vector<store::LookupKey>;
        QTest::addColumn<Keys>("keys");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << Keys{} << u"lookup.no_keys"_s;
        QTest::newRow("no such column") << Keys{{"X", "customer.province"}} << u"lookup.unknown_column"_s;
        QTest::newRow("no such field") << Keys{{"İl", "customer.x"}} << u"lookup.bad_field"_s;
        QTest::newRow("a computed field") << Keys{{"İl", "customer.age"}} << u"lookup.bad_field"_s;
        QTest::newRow("a list") << Keys{{"İl", "customer.interests"}} << u"lookup.bad_field"_s;
        QTest::newRow("one column twice")
            << Keys{{"İl", "order.city"}, {"İl", "order.province"}} << u"lookup.same_twice"_s;
        QTest::newRow("one field twice") << Keys{{"İl", "order.city"}, {"İklim", "order.city"}}
                                         << u"lookup.same_twice"_s;
        QTest::newRow("orders and products")
            << Keys{{"İl", "order.city"}, {"İklim", "product.sku"}} << u"lookup.mixed"_s;
        QTest::newRow("no column left") << Keys{{"İl", "order.city"},
                                                {"İklim", "order.province"},
                                                {"Nüfus", "order.total"},
                                                {"Özet", "customer.city"}}
                                        << u"lookup.no_values"_s;
    }

    void whatCannotBeLinkedIsSaid()
    {
        QFETCH(std::vector<store::LookupKey>, keys);
        QFETCH(QString, code);
        importTable("iklim.csv", climate);
        const Result<void> linked = m_workspace->linkTable(3, keys);
        QVERIFY(!linked);
        QCOMPARE(QString::fromStdString(linked.error().code), code);
        QVERIFY(m_workspace->lookups()->empty());
    }

    void headersAndValuesSuggestALink_data()
    {
        using Keys = std::vector<store::LookupKey>;
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<Keys>("keys");
        QTest::newRow("a province") << QByteArray(climate) << Keys{{"İl", "customer.province"}};
        QTest::newRow("a province under the name of a city")
            << QByteArray("Şehir;Bölge\nIstanbul;M\nİzmir;E\n") << Keys{{"Şehir", "customer.province"}};
        QTest::newRow("a place and a day")
            << QByteArray("City;Date;Weather\nISTANBUL;2026-11-01;rain\nistanbul;2026-11-02;snow\n")
            << Keys{{"City", "order.city"}, {"Date", "order.at"}};
        const QByteArray fewDays("izmir;2026-10-28;a\nizmir;2026-10-29;b\nizmir;2026-10-30;c\nizmir;2026-10-31;d\n"
                                 "istanbul;2026-10-28;e\nistanbul;2026-10-29;f\nistanbul;2026-10-30;g\n");
        QTest::newRow("a place and days of which few have orders")
            << QByteArray("City;Date;Weather\n") + fewDays << Keys{{"City", "order.city"}, {"Date", "order.at"}};
        QTest::newRow("the day before the place")
            << QByteArray("Date;City;Weather\n2026-10-28;izmir;a\n2026-10-29;izmir;b\n2026-10-30;izmir;c\n"
                          "2026-10-31;izmir;d\n2026-10-28;istanbul;e\n")
            << Keys{{"City", "order.city"}, {"Date", "order.at"}};
        QTest::newRow("each place on one day")
            << QByteArray("City;Date;Weather\nistanbul;2026-11-02;snow\nizmir;2026-10-31;sun\n")
            << Keys{{"City", "order.city"}, {"Date", "order.at"}};
        QTest::newRow("all of one year") << QByteArray("City;Year;People\nistanbul;2026;16\nizmir;2026;5\n")
                                         << Keys{{"City", "order.city"}};
        QTest::newRow("nobody lives there") << QByteArray("İl;İklim\nRize;a\nVan;b\n") << Keys{};
        QTest::newRow("no known header") << QByteArray("Foo;Bar\nİstanbul;a\nİzmir;b\n") << Keys{};
    }

    void headersAndValuesSuggestALink()
    {
        QFETCH(QByteArray, table);
        QFETCH(std::vector<store::LookupKey>, keys);
        importTable("t.csv", table);
        const auto suggested = workspace::suggestedKeys(*snapshot(), *m_workspace->keptTable(3));
        QStringList found;
        for (const store::LookupKey &key : suggested)
            found << QString::fromStdString(key.column + '=' + key.field);
        QStringList expected;
        for (const store::LookupKey &key : keys)
            expected << QString::fromStdString(key.column + '=' + key.field);
        QCOMPARE(found, expected);
    }

    void theProfileOfACustomerHasThem()
    {
        importTable("iklim.csv", climate);
        link(3, {{"İl", "customer.province"}});
        const rules::Context context;
        const rules::Library library;
        analysis::ProfileRequest request;
        const auto known = [&](std::uint32_t customer) {
            request.customer = customer;
            const auto profile = analysis::customerProfile({*snapshot(), context, library}, request);
            QStringList fields;
            for (const analysis::ProfileField &field : profile->lookups)
                fields << QString::fromStdString(field.field);
            return fields;
        };
        QCOMPARE(known(0),
                 (QStringList{u"customer.iklim__iklim"_s, u"customer.iklim__nufus"_s, u"customer.iklim__ozet"_s}));
        QCOMPARE(known(4), QStringList()); // nothing is known of Muş
    }

    void theFileIsWholeWithLinks()
    {
        importTable("iklim.csv", climate);
        link(3, {{"İl", "customer.province"}});
        Progress progress;
        const auto report = m_workspace->check(progress);
        QVERIFY(report);
        QVERIFY(report->problems.empty());
    }

private:
    void import(const char *name, const QByteArray &text, const ingest::Mapping &wanted = {})
    {
        QFile file(m_folder->filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        workspace::ImportRequest request;
        request.path = file.fileName().toStdString();
        request.wanted = wanted;
        request.wanted.source = "shop";
        Progress progress;
        const auto result = m_workspace->importFile(request, progress);
        QVERIFY2(result, result ? "" : result.error().code.c_str());
        QVERIFY(result->outcome.id > 0);
    }

    void importTable(const char *name, const QByteArray &text)
    {
        ingest::Mapping wanted;
        wanted.primary = fields::Entity::Table;
        import(name, text, wanted);
    }

    void link(std::uint32_t table, const std::vector<store::LookupKey> &keys)
    {
        const Result<void> linked = m_workspace->linkTable(table, keys);
        QVERIFY2(linked, linked ? "" : linked.error().code.c_str());
    }

    std::shared_ptr<const columns::Snapshot> snapshot()
    {
        Progress progress;
        return *m_workspace->snapshot(progress);
    }

    store::LookupFit fitOf(std::uint32_t table, const std::vector<store::LookupKey> &keys)
    {
        return *store::lookupFit(*snapshot(), *m_workspace->keptTable(table), keys);
    }

    /// Values in the order of customer numbers or order numbers.
    QString column(const char *field)
    {
        const auto now = snapshot();
        const bool ofOrders = QByteArray(field).startsWith("order.");
        const auto *ids = std::get_if<columns::TextColumn>(now->column(ofOrders ? "order.id" : "customer.external_id"));
        const columns::Column *found = now->column(field);
        if (!ids || !found)
            return u"no column"_s;
        const QStringList cells = shown(found).split(u' ');
        std::map<std::string, QString> sorted;
        for (std::size_t row = 0; row < ids->size(); ++row)
            sorted[std::string(ids->at(row))] = cells[static_cast<qsizetype>(row)];
        QStringList list;
        for (const auto &[id, cell] : sorted)
            list << cell;
        return list.join(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<workspace::Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(LookupTablesTest)
#include "tst_lookup_tables.moc"
