// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/standard_fields.h"
#include "ingest/collected_rows.h"
#include "ingest/header_words.h"
#include "ingest/preview.h"

#include <QTest>

using namespace dilim;
using namespace dilim::ingest;
using tests::TextFile;

namespace {

/// "header=field+field; ..." of the preview of a text, "-" for skipped columns; or the error's code.
QByteArray fieldsOf(const QByteArray &text, const Hints &hints = {})
{
    const TextFile file(text.toStdString());
    const Result<Preview> seen = tests::previewOf(file.path(), hints);
    if (!seen)
        return QByteArray::fromStdString(seen.error().code);
    std::string result(fields::entityId(seen->primary));
    for (const ColumnReport &column : seen->report.columns) {
        result += "; " + column.header + '=';
        if (column.reading.fields.empty())
            result += '-';
        for (std::size_t i = 0; i < column.reading.fields.size(); ++i)
            result += (i == 0 ? "" : "+") + column.reading.fields[i];
    }
    return QByteArray::fromStdString(result);
}

} // namespace

class TestRecognise : public QObject
{
    Q_OBJECT
private slots:
    void whatIsAboutNobodyIsATable_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("entity");
        QTest::newRow("figures of a site")
            << QByteArray("dim_browser,dim_date,sessions,QTY\nSafari,2012-07-01,12,2\n") << QByteArray("table");
        QTest::newRow("sellers") << QByteArray("seller_id,seller_city,seller_state\nab1,Izmir,TR\nab2,Bursa,TR\n")
                                 << QByteArray("table");
        QTest::newRow("pairs of words") << QByteArray("kategori,category\nayakkabı,shoes\nçanta,bags\n")
                                        << QByteArray("table");
        QTest::newRow("texts nobody signed")
            << QByteArray("Görüş,Durum\nçok iyi,Olumlu\nkötü,Olumsuz\n") << QByteArray("table");
        QTest::newRow("a number and what belongs to it")
            << QByteArray("id,puan\n7,12\n8,15\n") << QByteArray("customer");
        QTest::newRow("a gender and two more") << QByteArray("gender,score\nF,1\nM,2\n") << QByteArray("customer");
        QTest::newRow("addresses under no word")
            << QByteArray("x\na@example.com\nb@example.com\n") << QByteArray("customer");
        QTest::newRow("many columns that tell nothing")
            << QByteArray("recency,history,mens,womens,spend\n10,142,1,0,0\n") << QByteArray("customer");
    }
    void whatIsAboutNobodyIsATable()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, entity);
        QCOMPARE(fieldsOf(text).split(';').front(), entity);
    }

    void aUnitBehindAHeaderDoesNotHideIt_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("total");
        QTest::newRow("dot") << QByteArray("Sip. No") << QByteArray("Toplam (TL)");
        QTest::newRow("words") << QByteArray("Sip No") << QByteArray("Toplam Tutar TL");
        QTest::newRow("dot at the end") << QByteArray("Sipariş No.") << QByteArray("Tutar (TL)");
        QTest::newRow("sign") << QByteArray("Sipariş No") << QByteArray("Ciro (₺)");
        QTest::newRow("square brackets") << QByteArray("Order ID") << QByteArray("Total [usd]");
        QTest::newRow("Azerbaijani") << QByteArray("Sifariş nömrəsi") << QByteArray("Məbləğ (AZN)");
        QTest::newRow("manat") << QByteArray("Sifariş nömrəsi") << QByteArray("Toplam (AZN)");
    }
    void aUnitBehindAHeaderDoesNotHideIt()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, total);
        QCOMPARE(fieldsOf(id + ";Tarih;" + total + "\n1;02.03.2026;12,50\n2;13.03.2026;20,00\n"),
                 "order; " + id + "=order.id; Tarih=order.at; " + total + "=order.total");
    }

    void onlyUnitsAndCurrenciesAreTakenOffHeaders()
    {
        QVERIFY(bareHeader("Total").key.empty());
        QVERIFY(bareHeader("Phone (work)").key.empty());
        QVERIFY(bareHeader("Total amount").key.empty());
        QVERIFY(bareHeader("(TL)").key.empty());
        QCOMPARE(bareHeader("Miktar (Adet)").key, std::string("miktar"));
        QCOMPARE(bareHeader("Total (EUR)").currency, std::string("EUR"));
    }

    void ordersWithoutANumberOrATotalAreWarnedOf()
    {
        const auto warnings = [](const char *text) {
            const TextFile file(text);
            const Result<Preview> seen = tests::previewOf(file.path(), {});
            std::string ids;
            for (const Evidence &evidence : seen->entityEvidence)
                ids += evidence.id.starts_with("no_order") ? evidence.id + ' ' : "";
            return ids;
        };
        QCOMPARE(warnings("Order ID,Order Date,Bedrag\n1,2026-01-02,12\n"), std::string("no_order_total "));
        QCOMPARE(warnings("Belge,Order Date,Customer ID\nA1,2026-01-02,7\n"),
                 std::string("no_order_id no_order_total "));
        QCOMPARE(warnings("Order ID,Order Date,Total\n1,2026-01-02,12\n"), std::string());
        QCOMPARE(warnings("Customer ID,Email\n1,a@example.com\n"), std::string());
    }

    void knowsFilesByTheirHeaders_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("customers",
            "id,email,first_name,city\n1,a@example.com,Ay\xC5\x9F"
            "e,Ankara\n",
            "customer; id=customer.external_id; email=customer.email; first_name=customer.first_name; "
            "city=customer.city");
        row("Turkish customers",
            "M\xC3\xBC\xC5\x9Fteri No;Ad Soyad;E-posta;Do\xC4\x9Fum Tarihi;\xC5\x9E"
            "ehir\n1;Ay\xC5\x9F"
            "e;a@example.com;02.05.1990;\xC4\xB0zmir\n",
            "customer; M\xC3\xBC\xC5\x9Fteri No=customer.external_id; Ad Soyad=customer.full_name; "
            "E-posta=customer.email; "
            "Do\xC4\x9Fum Tarihi=customer.birth_date; \xC5\x9E"
            "ehir=customer.city");
        row("Azerbaijani orders",
            "Sifari\xC5\x9F n\xC3\xB6mr\xC9\x99si,M\xC3\xBC\xC5\x9Ft\xC9\x99ri n\xC3\xB6mr\xC9\x99si,Tarix,M\xC9\x99"
            "bl\xC9\x99\xC4\x9F,V\xC9\x99ziyy\xC9\x99t\n7,1,2026-01-02,12.50,tamamland\xC4\xB1\n",
            "order; Sifari\xC5\x9F n\xC3\xB6mr\xC9\x99si=order.id; M\xC3\xBC\xC5\x9Ft\xC9\x99ri "
            "n\xC3\xB6mr\xC9\x99si=customer.external_id; Tarix=order.at; M\xC9\x99"
            "bl\xC9\x99\xC4\x9F=order.total; V\xC9\x99ziyy\xC9\x99t=order.status");
        row("orders feed their customers",
            "order_id,customer_id,order_date,total,country,device\n1,2,2026-01-02,3.50,TR,mobile\n",
            "order; order_id=order.id; customer_id=customer.external_id; order_date=order.at; total=order.total; "
            "country=order.country+customer.country; device=order.device+customer.device");
        row("orders that name nobody feed nobody", "order_id,order_date,total,country\n1,2026-01-02,3.50,TR\n",
            "order; order_id=order.id; order_date=order.at; total=order.total; country=order.country");
        row("lines feed orders, products and customers",
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n1,A,Mug,2,2026-01-02,3.50,9\n",
            "order_line; InvoiceNo=order.id; StockCode=line.product+product.sku; Description=line.name+product.name; "
            "Quantity=line.quantity; InvoiceDate=order.at; UnitPrice=line.price+product.price; "
            "CustomerID=customer.external_id");
        row("products", "sku,name,category,price\nA,Mug,Home,3.50\n",
            "product; sku=product.sku; name=product.name; category=product.category; price=product.price");
        row("events", "customer_id,type,at,product_id\n1,view,2026-01-02 10:00,5\n",
            "event; customer_id=customer.external_id; type=event.type; at=event.at; product_id=event.product");
        row("unknown headers become fields of their own", "customer_id,Shoe size?\n1,42\n2,43\n",
            "customer; customer_id=customer.external_id; Shoe size?=customer.shoe_size");
        row("two columns of one name", "customer_id,Tutar,Tutar,\n1,2,3,4\n2,3,4,5\n",
            "customer; customer_id=customer.external_id; Tutar=customer.tutar; Tutar 2=customer.tutar_2; Column "
            "4=customer.column_4");
        row("no header", "1,ayse@example.com,2026-01-02\n2,ismail@example.com,2026-01-03\n",
            "customer; Column 1=customer.column_1; Column 2=customer.email; Column 3=customer.column_3");
        row("national ids and passwords are left out", "id,email,TCKN,password_hash\n1,a@example.com,10000000146,x9\n",
            "customer; id=customer.external_id; email=customer.email; TCKN=-; password_hash=-");
        row("card numbers are found by their digits",
            "id,email,code\n1,a@example.com,4539578763621486\n2,b@example.com,4716461583322103\n3,c@example.com,"
            "4485275742308327\n",
            "customer; id=customer.external_id; email=customer.email; code=-");
        row("IBANs are found by their check digits",
            "id,email,code\n1,a@example.com,GB82WEST12345698765432\n2,b@example.com,DE89370400440532013000\n3,c@"
            "example.com,FR1420041010050500013M02606\n",
            "customer; id=customer.external_id; email=customer.email; code=-");
        row("phones are found by their shape",
            "id,email,reach\n1,a@example.com,0555 000 00 11\n2,b@example.com,+90 555 000 00 12\n",
            "customer; id=customer.external_id; email=customer.email; reach=customer.phone");
        row("digits alone are no phones", "id,email,reach\n1,a@example.com,5550000011\n2,b@example.com,5550000012\n",
            "customer; id=customer.external_id; email=customer.email; reach=customer.reach");
        row("a date word without dates is no date", "customer_id,type,time\n1,view,abc\n2,view,def\n",
            "customer; customer_id=customer.external_id; type=customer.type; time=customer.time");
        row("a discount above one is no share",
            "order_id,product_id,unit_price,quantity,discount\n1,2,3.50,1,10\n1,3,3.50,1,0\n",
            "order_line; order_id=order.id; product_id=line.product+product.sku; unit_price=line.price+product.price; "
            "quantity=line.quantity; discount=line.discount_2");
    }
    void knowsFilesByTheirHeaders()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(fieldsOf(text), expected);
    }

    void thePersonsWordWins()
    {
        Hints hints;
        hints.wanted.primary = fields::Entity::Order;
        ColumnMapping code;
        code.header = "Code";
        code.fields = {"order.id"};
        ColumnMapping note;
        note.header = "note";
        hints.wanted.columns = {code, note};
        QCOMPARE(fieldsOf("id,code,note,date\n1,2,x,2026-01-02\n", hints),
                 QByteArray("order; id=order.id_2; code=order.id; note=-; date=order.at"));
        QCOMPARE(fieldsOf("id,date\n1,2026-01-02\n", hints), QByteArray("mapping.unknown_column"));
    }

    void aCustomFieldIsFoundAgain()
    {
        Hints hints;
        fields::Field size;
        size.id = "customer.shoe";
        size.name = "Shoe Size";
        size.type = fields::ValueType::Number;
        size.custom = true;
        hints.customFields = {size};
        QCOMPARE(fieldsOf("customer_id,shoe_size\n1,42\n", hints),
                 QByteArray("customer; customer_id=customer.external_id; shoe_size=customer.shoe"));
    }

    void everyWordOfTheTableNamesAFieldThatExists()
    {
        int found = 0;
        for (const fields::Field &field : fields::standardFields()) {
            bool named = field.derived;
            for (std::size_t i = 0; i < fields::entityCount && !named; ++i) {
                const std::string key = field.id.substr(field.id.find('.') + 1);
                std::string plain;
                for (const char c : key)
                    plain += c == '_' ? "" : std::string(1, c);
                const auto match = matchHeader(plain, static_cast<fields::Entity>(i));
                named = match && fields::standardField(match->field);
            }
            found += named ? 1 : 0;
            if (!named)
                qInfo("no header word equals the name of %s", field.id.c_str());
        }
        QVERIFY(found * 10 >= int(fields::standardFields().size()) * 8);
    }

    void theShapeOfHeadersIgnoresOrderAndSpelling()
    {
        QCOMPARE(headerShape(std::vector<std::string>{"E-posta", "Ad"}),
                 headerShape(std::vector<std::string>{"ad", "E_POSTA"}));
        QVERIFY(headerShape(std::vector<std::string>{"a", "b"}) != headerShape(std::vector<std::string>{"ab"}));
        QVERIFY(headerShape(std::vector<std::string>{"a"}) != headerShape(std::vector<std::string>{"a", "b"}));
    }

    void filesThatAreNoTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("empty") << QByteArray() << QByteArray("file.empty");
        QTest::newRow("only blanks") << QByteArray("\n \n\n") << QByteArray("file.no_columns");
        QTest::newRow("archive") << QByteArray("PK\x03\x04 something") << QByteArray("workbook.damaged");
        QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0 something") << QByteArray("workbook.old");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7 something") << QByteArray("file.not_text");
        QTest::newRow("JSON") << QByteArray("{\"a\": ") << QByteArray("json.no_table");
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><html>") << QByteArray("file.not_text");
        QTest::newRow("bytes") << QByteArray(4096, '\x01') << QByteArray("file.not_text");
    }
    void filesThatAreNoTablesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, error);
        QCOMPARE(fieldsOf(bytes), error);
    }

    void missingFilesAndFoldersAreTold()
    {
        const Result<Preview> missing = tests::previewOf("/no/such/file.csv", {});
        QCOMPARE(missing.error().code, std::string("file.missing"));
        const Result<Preview> folder = tests::previewOf("/", {});
        QCOMPARE(folder.error().code, std::string("file.unreadable"));
    }

    void filesAboveFourGigabytesAreRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("big.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize((qint64(4) << 30) + 1)); // takes no room: nothing is written
        file.close();
        const Result<Preview> seen = tests::previewOf(file.fileName().toStdString(), {});
        QCOMPARE(seen.error().code, std::string("file.too_large"));
    }

    void tooManyColumnsAreRefused()
    {
        const auto header = [](int columns) -> QByteArray {
            QByteArray text;
            for (int i = 0; i < columns; ++i)
                text += (i == 0 ? "a" : ",a") + QByteArray::number(i);
            return text + '\n';
        };
        QVERIFY(fieldsOf(header(2000)).startsWith("customer"));
        QCOMPARE(fieldsOf(header(2001)), QByteArray("file.too_many_columns"));
    }
};

QTEST_GUILESS_MAIN(TestRecognise)
#include "tst_recognise.moc"
