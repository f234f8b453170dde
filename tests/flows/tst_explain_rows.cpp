// SPDX-License-Identifier: GPL-3.0-or-later
// Every answer leads back to the rows of the files it rests on.
#include "flows/cli_runner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto customers = "Customer ID,City,Birth date\n"
                           "C1,Ankara,1990-05-01\n"
                           "C2,Bakı,1985-01-31\n";
/// Seven orders of the first customer, the fourth cancelled.
constexpr auto orders = "Order ID,Customer ID,Order Date,Status,Total\n"
                        "O1,C1,2026-01-01 10:00:00,completed,100.00\n"
                        "O2,C1,2026-02-01 10:00:00,completed,200.00\n"
                        "O3,C1,2026-03-01 10:00:00,completed,300.00\n"
                        "O4,C1,2026-04-01 10:00:00,cancelled,400.00\n"
                        "O5,C1,2026-05-01 10:00:00,completed,500.50\n"
                        "O6,C1,2026-06-01 10:00:00,completed,600.00\n"
                        "O7,C1,2026-07-01 10:00:00,completed,\n";
constexpr auto events = "Customer ID,Event,Event Time\n"
                        "C1,add_to_cart,2026-07-10 09:00:00\n"
                        "C1,checkout,2026-07-10 09:30:00\n";
const QByteArray rule = R"(any of
  city is "Ankara" #town
  count of orders is at least 2 #bought
  count of orders where total is at least 5000 is at least 1 #large
  age is at least 30 #grown
  sequence: event where type is "add_to_cart", then event where type is "checkout" #steps
  off city is "Bakı" #off
  in segment "Ankara" #inside
)";

} // namespace

class tst_explain_rows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void each_line_names_its_rows_data();
    void each_line_names_its_rows();
    void a_segment_names_the_rows_of_its_lines();
    void rows_are_told_in_words_data();
    void rows_are_told_in_words();
    void rows_are_those_of_the_newest_file();

private:
    CliAnswer run(const QStringList &arguments, const QByteArray &input = {}) const;
    QJsonObject explained() const;
    bool write(const QString &name, const QByteArray &content) const
    {
        return writeFile(m_folder.filePath(name), content);
    }

    QTemporaryDir m_folder;
    QString m_shop;
};

CliAnswer tst_explain_rows::run(const QStringList &arguments, const QByteArray &input) const
{
    return runCli(QStringLiteral(DILIM_CLI), arguments + QStringList{u"--today"_s, u"2026-08-01"_s}, input);
}

QJsonObject tst_explain_rows::explained() const
{
    const CliAnswer answer =
        run({u"explain"_s, m_shop, u"--customer"_s, u"C1"_s, u"--rule"_s, u"-"_s, u"--json"_s}, rule);
    if (answer.exitCode != 0)
        qWarning("%s", qPrintable(answer.error));
    return answer.json();
}

void tst_explain_rows::initTestCase()
{
    m_shop = m_folder.filePath(u"shop.dilim"_s);
    QVERIFY(write(u"customers.csv"_s, customers));
    QVERIFY(write(u"orders.csv"_s, orders));
    QVERIFY(write(u"events.csv"_s, events));
    QCOMPARE(run({u"new"_s, m_shop, u"--currency"_s, u"TRY"_s, u"--time-zone"_s, u"Europe/Istanbul"_s}).exitCode, 0);
    for (const QString &name : {u"customers.csv"_s, u"orders.csv"_s, u"events.csv"_s})
        QCOMPARE(run({u"import"_s, m_shop, m_folder.filePath(name)}).exitCode, 0);
    const QByteArray segment = "all of\n  city is \"Ankara\"\n";
    QCOMPARE(run({u"segment"_s, u"add"_s, m_shop, u"Ankara"_s, u"--rule"_s, u"-"_s}, segment).exitCode, 0);
}

namespace {

/// "orders 6: 2026-06-01 10:00:00 600 orders.csv:7, ...", a table after the other.
QString factsText(const QJsonObject &line)
{
    QStringList tables;
    for (const QJsonValue &facts : line[u"facts"_s].toArray()) {
        QStringList rows;
        for (const QJsonValue &row : facts[u"rows"_s].toArray()) {
            QStringList cells;
            if (row.toObject().contains(u"at"_s))
                cells += row[u"at"_s].toString();
            if (row.toObject().contains(u"amount"_s))
                cells += row[u"amount"_s].toString();
            cells += u"%1:%2"_s.arg(row[u"file"_s].toString()).arg(row[u"line"_s].toInt());
            rows += cells.join(u' ');
        }
        tables +=
            u"%1 %2: %3"_s.arg(facts[u"facts"_s].toString()).arg(facts[u"count"_s].toInt()).arg(rows.join(u", "_s));
    }
    return tables.join(u"; "_s);
}

} // namespace

void tst_explain_rows::each_line_names_its_rows_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("facts");
    QTest::newRow("a field") << u"town"_s << u"customers 1: customers.csv:2"_s;
    QTest::newRow("the newest five orders")
        << u"bought"_s
        << u"orders 6: 2026-07-01 10:00:00 orders.csv:8, 2026-06-01 10:00:00 600 orders.csv:7, "
           "2026-05-01 10:00:00 500.5 orders.csv:6, 2026-03-01 10:00:00 300 orders.csv:4, "
           "2026-02-01 10:00:00 200 orders.csv:3"_s;
    QTest::newRow("no order") << u"large"_s << u"orders 0: "_s;
    QTest::newRow("a field that is computed") << u"grown"_s << QString();
    QTest::newRow("steps")
        << u"steps"_s << u"events 1: 2026-07-10 09:00:00 events.csv:2; events 1: 2026-07-10 09:30:00 events.csv:3"_s;
    QTest::newRow("switched off") << u"off"_s << QString();
    QTest::newRow("a segment") << u"inside"_s << QString();
}

void tst_explain_rows::each_line_names_its_rows()
{
    QFETCH(QString, line);
    for (const QJsonValue &answer : explained()[u"lines"_s].toArray()) {
        if (answer[u"id"_s].toString() == line) {
            QTEST(factsText(answer.toObject()), "facts");
            return;
        }
    }
    QFAIL("There is no such line.");
}

void tst_explain_rows::a_segment_names_the_rows_of_its_lines()
{
    const QJsonObject segment = explained()[u"segments"_s][0].toObject();
    QCOMPARE(segment[u"name"_s].toString(), u"Ankara"_s);
    QCOMPARE(segment[u"in"_s].toBool(), true);
    QCOMPARE(factsText(segment[u"lines"_s][1].toObject()), u"customers 1: customers.csv:2"_s);
}

void tst_explain_rows::rows_are_told_in_words_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("English") << u"en"_s << QStringList{u"customers.csv, line 2"_s,
                                                       u"1 Jun 2026, 10:00"_s,
                                                       u"₺500.50"_s,
                                                       u"orders.csv, line 7"_s,
                                                       u"\n    and 1 more\n"_s,
                                                       u"\n    There is no such row in the files.\n"_s,
                                                       u"\n    Step 2:\n"_s,
                                                       u"\nIn the segment Ankara:\n"_s};
    QTest::newRow("Turkish") << u"tr"_s << QStringList{u"customers.csv, satır 2"_s,
                                                       u"01.06.2026 10:00"_s,
                                                       u"₺500,50"_s,
                                                       u"orders.csv, satır 7"_s,
                                                       u"\n    ve 1 satır daha\n"_s,
                                                       u"\n    Dosyalarda böyle bir satır yok.\n"_s,
                                                       u"\n    2. adım:\n"_s,
                                                       u"\nAnkara adlı segmentte:\n"_s};
    QTest::newRow("Azerbaijani") << u"az"_s << QStringList{u"customers.csv, sətir 2"_s,
                                                           u"01.06.2026 10:00"_s,
                                                           u"500,50 ₺"_s,
                                                           u"orders.csv, sətir 7"_s,
                                                           u"\n    və daha 1 sətir\n"_s,
                                                           u"\n    Fayllarda belə sətir yoxdur.\n"_s,
                                                           u"\n    Addım 2:\n"_s,
                                                           u"\nAnkara adlı seqmentdə:\n"_s};
}

void tst_explain_rows::rows_are_told_in_words()
{
    QFETCH(QString, language);
    QFETCH(QStringList, parts);
    const CliAnswer answer =
        run({u"explain"_s, m_shop, u"--customer"_s, u"C1"_s, u"--rule"_s, u"-"_s, u"--language"_s, language}, rule);
    QCOMPARE(answer.exitCode, 0);
    QString text = QString::fromUtf8(answer.output);
    text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' '); // between numbers and signs
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(part + u"\n\n"_s + text));
    QVERIFY2(!text.contains(u"orders.csv, line 2\n"_s), qPrintable(text)); // only the newest five are shown
}

void tst_explain_rows::rows_are_those_of_the_newest_file()
{
    QVERIFY(write(u"later.csv"_s,
                  "Order ID,Customer ID,Order Date,Status,Total\n"
                  "O8,C1,2026-07-20 10:00:00,completed,80.00\n"
                  "O6,C1,2026-06-01 10:00:00,completed,650.00\n"));
    QCOMPARE(run({u"import"_s, m_shop, m_folder.filePath(u"later.csv"_s)}).exitCode, 0);
    const QJsonArray lines = explained()[u"lines"_s].toArray();
    const QString facts = factsText(lines[2].toObject());
    QVERIFY2(facts.startsWith(u"orders 7: 2026-07-20 10:00:00 80 later.csv:2, 2026-07-01 10:00:00 orders.csv:8, "
                              "2026-06-01 10:00:00 650 later.csv:3, "_s),
             qPrintable(facts));
}

QTEST_GUILESS_MAIN(tst_explain_rows)
#include "tst_explain_rows.moc"
