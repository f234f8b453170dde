// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/standard_fields.h"
#include "ingest/collected_rows.h"
#include "ingest/encoding_guess.h"
#include "ingest/header_words.h"
#include "ingest/preview.h"
#include "ingest/readers/text_decoder.h"

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
        QTest::newRow("the weather of places and days")
            << QByteArray("İl;Tarih;Hava;Sıcaklık\nİstanbul;01.03.2026;Yağmurlu;11\nAnkara;13.03.2026;Açık;9\n")
            << QByteArray("table");
        QTest::newRow("people with a place and a day")
            << QByteArray("id,city,joined,score\n1,Ankara,2026-01-01,3\n2,Bursa,2026-02-01,4\n")
            << QByteArray("customer");
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
        row("numbers of rows are no numbers of customers", "№,Ad Soyad,Telefon\n1,Ada Su,0555 000 00 11\n2,Bora Su,\n",
            "customer; №=-; Ad Soyad=customer.full_name; Telefon=customer.phone");
        row("other numbers under the same word are", "No,Ad Soyad\n1204,Ada Su\n1203,Bora Su\n",
            "customer; No=customer.external_id; Ad Soyad=customer.full_name");
        row("an id may count from one", "id,name\n1,Ada Su\n2,Bora Su\n",
            "customer; id=customer.external_id; name=customer.full_name");
        row("numbers of rows above a sum",
            "S.No;Müşteri;Cep Tel.;Tutar\n1;Ada;0555 000 00 11;5\n2;Bora;;6\n;Toplam;;11\n",
            "customer; S.No=-; Müşteri=customer.full_name; Cep Tel.=customer.phone; Tutar=customer.tutar");
        row("whose a column is stands before what it is",
            "Üye Kodu;Üyenin E-postası;Üye Cep Telefonu\nA1;a@example.com;0555 000 00 11\nA2;b@example.com;\n",
            "customer; Üye Kodu=customer.external_id; Üyenin E-postası=customer.email; Üye Cep "
            "Telefonu=customer.phone");
        row("an Azerbaijani list made by hand",
            "Müştərinin adı,Soyadı,Əlaqə telefonu,Cinsi,Təvəllüd\nElvin,Quliyev,050-123-45-67,Kişi,14.03.1987\n",
            "customer; Müştərinin adı=customer.first_name; Soyadı=customer.last_name; Əlaqə telefonu=customer.phone; "
            "Cinsi=customer.gender; Təvəllüd=customer.birth_date");
        row("a first and a last name of customers", "Müşteri Adı;Müşteri Soyadı;Tel\nAda;Su;0555 000 00 11\n",
            "customer; Müşteri Adı=customer.first_name; Müşteri Soyadı=customer.last_name; Tel=customer.phone");
        row("both names beside the last one", "Müşteri Adı Soyadı;Soyadı\nAda Su;Su\n",
            "customer; Müşteri Adı Soyadı=customer.full_name; Soyadı=customer.last_name");
        row("a login is no name", "User name,User e-mail\nada7,a@example.com\n",
            "customer; User name=customer.user_name; User e-mail=customer.email");
        row("events of users", "user_email,event,timestamp\na@example.com,page_view,1760000000000\n",
            "event; user_email=customer.email; event=event.type; timestamp=event.at");
        row("appointments are orders",
            "Randevu Tarihi;Müşteri;Telefon;Hizmet;Ücret;Durum\n03.10.2026;Ada;0555 000 00 11;Boya;750 TL;Geldi\n",
            "order; Randevu Tarihi=order.at; Müşteri=customer.full_name; Telefon=customer.phone; Hizmet=order.hizmet; "
            "Ücret=order.total; Durum=order.status");
        row("a notebook of sales",
            "Ad Soyad;Telefon;Ürün;Fiyat;Tarih\nAda Su;0555 000 00 11;Elbise;1.250 TL;13.10.2026\n",
            "order; Ad Soyad=customer.full_name; Telefon=customer.phone; Ürün=order.urun; Fiyat=order.total; "
            "Tarih=order.at");
        row("a notebook of sales with first names",
            "First Name,Phone,Product,Price,Date\nAda,0555 000 00 11,Dress,12.50,2026-10-13\n",
            "order; First Name=customer.first_name; Phone=customer.phone; Product=order.product; Price=order.total; "
            "Date=order.at");
        row("a notebook of sales with quantities",
            "Müştəri;Nömrə;Məhsul;Say;Qiymət;Tarix\nAda Su;0552345678;Krem;2;12,50;13.10.2026\n",
            "order_line; Müştəri=customer.full_name; Nömrə=customer.phone; Məhsul=line.name; "
            "Say=line.quantity; Qiymət=line.price; Tarix=order.at");
        row("people with a day and a sum", "First Name,Email,Date,Total\nAda,a@example.com,2026-10-13,5\n",
            "customer; First Name=customer.first_name; Email=customer.email; Date=customer.date; Total=customer.total");
        row("a number that is no phone", "Müştəri,Nömrə\nAda Su,12\nBora Su,7\n",
            "customer; Müştəri=customer.full_name; Nömrə=customer.nomre");
        row("lines with sums before and after tax",
            "Fiş No;Tarih;Müşteri Kodu;Ürün Grubu;Ürün;Adet;Net Tutar;Brüt Tutar\n"
            "F-1;13.10.2026;M01;Gıda;Süt;2;80,00;88,00\n",
            "order_line; Fiş No=order.id; Tarih=order.at; Müşteri Kodu=customer.external_id; Ürün Grubu=line.category; "
            "Ürün=line.name; Adet=line.quantity; Net Tutar=line.net_tutar; Brüt Tutar=line.total");
        row("receipts of a till",
            "Receipt No,Date,Time,Customer Card,Net,Gross\nR-1,13/09/2026,09:15,LC-778,10.00,12.00\n",
            "order; Receipt No=order.id; Date=order.at; Time=order.time; Customer Card=customer.external_id; "
            "Net=order.net; Gross=order.total");
        row("bookings of a hotel",
            "Reservation ID,Guest Name,Guest Email,Check-in,Total Amount,Status\n"
            "H1,Ada Su,a@example.com,2026-07-13,400.00,No-show\n",
            "order; Reservation ID=order.id; Guest Name=customer.full_name; Guest Email=customer.email; "
            "Check-in=order.at; Total Amount=order.total; Status=order.status");
        row("a customer above numbers", "order_id,customer,total\n1,cus_91,5\n2,cus_92,6\n",
            "order; order_id=order.id; customer=customer.external_id; total=order.total");
        row("a customer above names", "order_id,customer,total\n1,Ada Su,5\n2,Bora Su,6\n",
            "order; order_id=order.id; customer=customer.full_name; total=order.total");
        row("lines of invoices",
            "Fatura No;Tarih;Cari Kodu;Cari Ünvan;Stok Kodu;Stok Adı;Miktar;Birim Fiyat\n"
            "F1;01.02.2026;C1;Demir Ltd. Şti.;S1;Tabak;2;4,50\n",
            "order_line; Fatura No=order.id; Tarih=order.at; Cari Kodu=customer.external_id; "
            "Cari Ünvan=customer.company; Stok Kodu=line.product+product.sku; Stok Adı=line.name+product.name; "
            "Miktar=line.quantity; Birim Fiyat=line.price+product.price");
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

    void customersThatComeAgainAndAgainBesideEventWordsAreEvents_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("people"); // among 40 rows
        QTest::addColumn<QByteArray>("entity");
        QTest::newRow("without a time") << QByteArray("person,event,amount") << 15 << QByteArray("event");
        QTest::newRow("a telling number") << QByteArray("customer_id,event,amount") << 15 << QByteArray("event");
        QTest::newRow("each customer once") << QByteArray("customer_id,event,amount") << 40 << QByteArray("customer");
        QTest::newRow("no word for events") << QByteArray("customer_id,shoe,amount") << 15 << QByteArray("customer");
    }
    void customersThatComeAgainAndAgainBesideEventWordsAreEvents()
    {
        QFETCH(QByteArray, headers);
        QFETCH(int, people);
        QFETCH(QByteArray, entity);
        QByteArray text = headers + '\n';
        for (int row = 0; row < 40; ++row)
            text += "c" + QByteArray::number(row % people) + (row % 3 == 0 ? ",offer viewed," : ",transaction,")
                + QByteArray::number(row) + '\n';
        QCOMPARE(fieldsOf(text).split(';').front(), entity);
    }

    void groupsNamedInEveryCellAreNoHeader()
    {
        QCOMPARE(fieldsOf("Customer,Customer,Contact,Contact\ncustomer_id,city,email,phone\n1,Bursa,a@example.com,\n"),
                 QByteArray("customer; customer_id=customer.external_id; city=customer.city; email=customer.email; "
                            "phone=customer.phone"));
    }

    void threeDigitsBehindTheOnlyMarkOfAmountsAreThousands_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<bool>("doubtful");
        const auto row = [](const char *name, const char *header, const char *first, const char *second,
                            const char *mark, bool doubtful) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(first) << QByteArray(second) << QByteArray(mark)
                                << doubtful;
        };
        row("dollars", "income", "$90,000", "$112,500", ".", false);
        row("a field of amounts", "order_total", "1.250", "3.400", ",", false);
        row("the other mark", "order_total", "1,250", "3,400", ".", false);
        row("a sign against its custom", "order_total", "1,250 TL", "3,400 TL", ".", false);
        row("both marks", "order_total", "1,250", "3.400", ",", true);
        row("prices of one piece", "unit_price", "1.250", "3.400", ",", true);
        row("any number", "points_of_contact", "1.250", "3.400", ",", true);
    }
    void threeDigitsBehindTheOnlyMarkOfAmountsAreThousands()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, mark);
        QFETCH(bool, doubtful);
        const QByteArray lines =
            header == "unit_price" ? "order_id;product_id;quantity;" : "order_id;customer_id;city;";
        const QByteArray text = lines + header + "\n1;2;3;" + first + "\n2;3;4;" + second + '\n';
        const TextFile file(text.toStdString());
        const Result<Preview> seen = tests::previewOf(file.path(), {});
        QVERIFY(seen);
        const ColumnReport &column = seen->report.columns[3];
        QCOMPARE(QByteArray(1, column.reading.decimalMark.value_or('?')), mark);
        QCOMPARE(column.doubtful, doubtful);
    }

    void theCodePageIsFoundByItsWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char *name, const char *bytes, const char *encoding) {
            QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(encoding);
        };
        row("Turkish",
            "\xDEule I\xFE\xFDk, \xDDzmir, Do\xF0"
            "an",
            "windows-1254");
        row("Turkish of DOS",
            "\x9Eule I\x9F\x8Dk, \x98zmir, Do\xA7"
            "an",
            "IBM857");
        row("western, which is the same in both",
            "M\xFCller, Ren\xE9"
            "e",
            "windows-1254");
        row("letters that the Turkish one lacks", "\x8Eilina, \x8Ai\x9Ek", "windows-1252");
        row("Icelandic", "Hafnarfj\xF6r\xF0ur, R\xF3sir", "windows-1252");
        row("Russian", "\xC8\xE2\xE0\xED \xCF\xE5\xF2\xF0\xEE\xE2, \xCC\xEE\xF1\xEA\xE2\xE0", "windows-1251");
    }
    void theCodePageIsFoundByItsWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QCOMPARE(QString::fromStdString(guessEightBit(bytes.toStdString(), true).encoding), encoding);
    }

    void amountsOfPeopleInAnotherCurrencyAreNumbers()
    {
        const QByteArray text = "email,Spent\na@example.com,\"1 250,00 ₼\"\nb@example.com,89 manat\n";
        const auto typeIn = [&text](const char *currency) {
            const TextFile file(text.toStdString());
            Hints hints;
            hints.currency = currency;
            const Result<Preview> seen = tests::previewOf(file.path(), hints);
            return seen ? seen->report.columns.back().reading.type : std::nullopt;
        };
        QVERIFY(typeIn("AZN") == fields::ValueType::Money);
        QVERIFY(typeIn("TRY") == fields::ValueType::Number);
    }

    void whatWasEncodedTwiceIsReadAsItWas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("told");
        QTest::newRow("Western code") << QByteArray("Ad,Şehir\n\u00c3\u2021a\u00c4\u0178lar,Mu\u00c4\u0178la\n")
                                      << "UTF-8 twice"
                                      << "encoding_twice|\u00c3\u2021a\u00c4\u0178lar|Çağlar";
        QTest::newRow("Latin 1, with controls") << QByteArray("Ad\n\u00c3\u0087a\u00c4\u009flar\n") << "UTF-8 twice"
                                                << "encoding_twice|\u00c3\u0087a\u00c4\u009flar|Çağlar";
        QTest::newRow("Turkish code and a mark")
            << QByteArray("\ufeffAd\n\u00c5\u0178ule\n\u011e\u0081\u00c4\u00b1\n") << "UTF-8 twice"
            << "encoding_twice|\u00c5\u0178ule|şule";
        QTest::newRow("one word is chance") << QByteArray("Ad\n\u00c3\u00a7\n") << "UTF-8"
                                            << "encoding_utf8|UTF-8";
        QTest::newRow("one column among others")
            << QByteArray("Ad\nÇağ\nŞule\nÜnal\nGüneş\n\u00c3\u00a7a\u00c3\u00a7\n") << "UTF-8"
            << "encoding_utf8|UTF-8";
        QTest::newRow("letters of three languages")
            << QByteArray("Ad\nÇağrı Öğüt\nƏliyeva Günel\nZoë Müßiggang\n") << "UTF-8"
            << "encoding_utf8|UTF-8";
    }
    void whatWasEncodedTwiceIsReadAsItWas()
    {
        QFETCH(QByteArray, text);
        const EncodingGuess guess = guessEncoding({text.toStdString()}, true);
        QTEST(QString::fromStdString(guess.encoding), "encoding");
        QString told = QString::fromStdString(guess.evidence.front().id);
        for (const std::string &argument : guess.evidence.front().arguments)
            told += u'|' + QString::fromStdString(argument);
        QTEST(told, "told");
    }

    void onlyWhatWasEncodedTwiceIsMended()
    {
        const auto decoder = makeTextDecoder("UTF-8 twice");
        const std::string text = "a \u00c3\u00a7\u00c5\u0178 İğ ü \u00e2\u201a\u00ba é\xff";
        std::string whole;
        decoder->decode(text, true, whole);
        QCOMPARE(QString::fromStdString(whole), QString::fromStdString("a çş İğ ü ₺ é\xff"));
        QCOMPARE(decoder->illFormed(), std::uint64_t{1});
        std::string byByte;
        const auto another = makeTextDecoder("utf-8 TWICE");
        for (const char &c : text)
            another->decode({&c, 1}, &c == &text.back(), byByte);
        QCOMPARE(byByte, whole);
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
