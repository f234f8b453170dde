// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/customer_list.h"

#include "base/text_fold.h"
#include "support/random_draw.h"
#include "support/shown.h"
#include "support/snapshot_builder.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace dilim;
using namespace dilim::analysis;
using namespace Qt::StringLiterals;
using columns::Column;
using columns::missingInteger;
using columns::Snapshot;
using test::Draw;
using test::shown;
using Rows = std::vector<std::uint32_t>;

namespace {

std::string keyOf(std::string_view text)
{
    return matchKey(text);
}

Rows wanted(Result<Rows> rows)
{
    if (!rows)
        qFatal("no rows: %s", rows.error().code.c_str());
    return *std::move(rows);
}

QString textOf(const Rows &rows)
{
    QStringList texts;
    for (const std::uint32_t row : rows)
        texts += QString::number(row);
    return texts.join(u' ');
}

/// Rows 0 .. 6; the fourth has nothing but its number.
Snapshot shop()
{
    test::SnapshotSource source;
    source.customers.columns = {"customer.external_id", "customer.full_name", "customer.email", "customer.phone",
                                "customer.city",        "customer.income",    "customer.tags",  "customer.created_at"};
    source.customers.rows = {
        {"C-10", "Ayşe Yılmaz", "ayse.y@example.com", "+905551230011", "İzmir", "20.50", "vip|new",
         "2024-02-01T00:00:00Z"},
        {"C-2", "İSTANBUL Ltd.", "", "", "Ankara", "3", "new", ""},
        {"M7", "Iğdır Şubesi", "igdir@example.com", "0212 555 12 30", "Bakı", "20.5", "", "2023-02-01T00:00:00Z"},
        {"X", "", "", "", "", "", "", ""},
        {"1230", "yılmaz ayşe", "second@example.com", "", "ankara", "-1", "alpha|vip", "2025-02-01T00:00:00Z"},
        {"E", "Elvin Əliyev", "elvin@example.com", "+994 50 123 45 67", "Bakı", "0", "", ""}};
    return test::buildSnapshot(source);
}

QString found(const Snapshot &snapshot, const QString &query)
{
    Progress progress;
    const Result<CustomerSearch> search = CustomerSearch::of(snapshot, progress);
    return search ? textOf(wanted(search->find(query.toStdString(), progress))) : u"no search"_s;
}

/// By std::stable_sort over texts of values; empty for none.
Rows plainOrder(const std::vector<std::string> &keys, SortDirection direction)
{
    Rows rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0U);
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (keys[a].empty() || keys[b].empty())
            return !keys[a].empty() && keys[b].empty();
        return direction == SortDirection::Ascending ? keys[a] < keys[b] : keys[b] < keys[a];
    });
    return rows;
}

} // namespace

class TestCustomerList : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreOrderedByAnyKindOfField_data();
    void rowsAreOrderedByAnyKindOfField();
    void aFieldThatNothingFillsLeavesTheOrder();
    void unknownFieldsAreRefused();
    void longColumnsAreOrderedAsByAStableSort();
    void wordsAreFoundWhateverTheirSpelling_data();
    void wordsAreFoundWhateverTheirSpelling();
    void longListsAreSearchedAsRowByRow();
    void cancelledWorkSaysSo();
};

void TestCustomerList::rowsAreOrderedByAnyKindOfField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("up");
    QTest::addColumn<QString>("order");
    QTest::newRow("texts") << u"customer.full_name"_s << true << u"0 5 2 1 4 3"_s;
    QTest::newRow("texts down") << u"customer.full_name"_s << false << u"4 1 2 5 0 3"_s;
    QTest::newRow("amounts, equal ones by row") << u"customer.income"_s << true << u"4 5 1 0 2 3"_s;
    QTest::newRow("amounts down") << u"customer.income"_s << false << u"0 2 1 5 4 3"_s;
    QTest::newRow("categories") << u"customer.city"_s << true << u"1 4 2 5 0 3"_s;
    QTest::newRow("categories down") << u"customer.city"_s << false << u"0 2 5 1 4 3"_s;
    QTest::newRow("lists by their first word") << u"customer.tags"_s << true << u"4 0 1 2 3 5"_s;
    QTest::newRow("moments down") << u"customer.created_at"_s << false << u"4 0 2 1 3 5"_s;
}

void TestCustomerList::rowsAreOrderedByAnyKindOfField()
{
    QFETCH(QString, field);
    QFETCH(bool, up);
    const Snapshot snapshot = shop();
    const rules::Context context;
    Progress progress;
    const auto direction = up ? SortDirection::Ascending : SortDirection::Descending;
    QTEST(textOf(wanted(customersInOrder({snapshot, context}, field.toStdString(), direction, keyOf, progress))),
          "order");
}

void TestCustomerList::aFieldThatNothingFillsLeavesTheOrder()
{
    const Snapshot snapshot = shop();
    const rules::Context context;
    Progress progress;
    QCOMPARE(textOf(wanted(customersInOrder({snapshot, context}, "customer.province", SortDirection::Descending, keyOf,
                                            progress))),
             u"0 1 2 3 4 5"_s);
}

void TestCustomerList::unknownFieldsAreRefused()
{
    const Snapshot snapshot = shop();
    const rules::Context context;
    Progress progress;
    for (const char *field : {"customer.shoe", "order.total"}) {
        const auto rows = customersInOrder({snapshot, context}, field, SortDirection::Ascending, keyOf, progress);
        QVERIFY(!rows);
        QCOMPARE(shown(rows.error().code), u"rule.unknown_field"_s);
    }
}

void TestCustomerList::longColumnsAreOrderedAsByAStableSort()
{
    Draw draw(7);
    columns::TextColumn texts;
    std::vector<std::string> keys;
    std::vector<std::int64_t> numbers;
    std::vector<std::string> numberKeys;
    for (int row = 0; row < 200'000; ++row) {
        std::string text = draw.percent(5) ? "" : "customer " + std::to_string(draw.between(10'000, 60'000));
        texts.append(text);
        keys.push_back(std::move(text));
        const bool known = !draw.percent(5);
        numbers.push_back(known ? draw.between(1'000, 9'999) : missingInteger);
        numberKeys.push_back(known ? std::to_string(numbers.back()) : "");
    }
    Progress progress;
    const auto asIs = [](std::string_view text) { return std::string(text); };
    for (const auto direction : {SortDirection::Ascending, SortDirection::Descending}) {
        QVERIFY(wanted(rowsInOrder(texts, direction, asIs, progress)) == plainOrder(keys, direction));
        QVERIFY(wanted(rowsInOrder(columns::IntegerColumn::packed(numbers, 2), direction, asIs, progress))
                == plainOrder(numberKeys, direction));
    }
}

void TestCustomerList::wordsAreFoundWhateverTheirSpelling_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("rows");
    QTest::newRow("capital dotted") << u"istanbul"_s << u"1"_s;
    QTest::newRow("capital without a dot") << u"ISTANBUL"_s << u"1"_s;
    QTest::newRow("dotless") << u"ığdır"_s << u"2"_s;
    QTest::newRow("dotless written with a dot") << u"igdir"_s << u"2"_s;
    QTest::newRow("two words in any order") << u"yılmaz ayş"_s << u"0 4"_s;
    QTest::newRow("schwa") << u"aliyev"_s << u""_s;
    QTest::newRow("schwa as e") << u"eliyev"_s << u"5"_s;
    QTest::newRow("a part of an address") << u"ayse.y@ex"_s << u"0"_s;
    QTest::newRow("the end of an address") << u"@example.com"_s << u"0 2 4 5"_s;
    QTest::newRow("customer number") << u"c-10"_s << u"0"_s;
    QTest::newRow("phone as it is written") << u"+90 (555) 123 00 11"_s << u"0"_s;
    QTest::newRow("phone with a leading zero") << u"0555 123"_s << u"0 2"_s;
    QTest::newRow("digits of phones and of a number") << u"1230"_s << u"0 2 4"_s;
    QTest::newRow("two digits are too few for a phone") << u"45"_s << u""_s;
    QTest::newRow("words of two parts of a row do not join") << u"yilmazayse"_s << u""_s;
    QTest::newRow("nothing") << u" ,; "_s << u"0 1 2 3 4 5"_s;
    QTest::newRow("nobody") << u"zzz"_s << u""_s;
}

void TestCustomerList::wordsAreFoundWhateverTheirSpelling()
{
    QFETCH(QString, query);
    QTEST(found(shop(), query), "rows");
}

void TestCustomerList::longListsAreSearchedAsRowByRow()
{
    Draw draw(3);
    std::vector<std::string> texts;
    for (int row = 0; row < 50'000; ++row) {
        std::string text;
        for (int letter = draw.between(0, 6); letter > 0; --letter)
            text += static_cast<char>('a' + draw.between(0, 3));
        texts.push_back(std::move(text));
    }
    const Progress progress;
    const auto folded = FoldedTexts::of(
        texts.size(), [&texts](std::size_t row, std::string &text) { text += texts[row]; }, progress);
    QVERIFY(folded);
    for (const char *word : {"a", "ab", "dcb", "aaaaaa", "abcd", "z"}) {
        Rows plain;
        for (std::uint32_t row = 0; row < texts.size(); ++row) {
            if (texts[row].find(word) != std::string::npos)
                plain.push_back(row);
        }
        QVERIFY(folded->rowsWith(word, progress).value() == plain);
    }
}

void TestCustomerList::cancelledWorkSaysSo()
{
    const Snapshot snapshot = shop();
    const rules::Context context;
    Progress going;
    Progress cancelled;
    cancelled.cancel();
    const auto search = CustomerSearch::of(snapshot, going);
    QVERIFY(search);
    QVERIFY(!search->find("a", cancelled));
    QVERIFY(!CustomerSearch::of(snapshot, cancelled));
    for (const char *field : {"customer.full_name", "customer.city", "customer.tags", "customer.income"}) {
        const auto rows = customersInOrder({snapshot, context}, field, SortDirection::Ascending, keyOf, cancelled);
        QVERIFY(!rows);
        QCOMPARE(shown(rows.error().code), shown(cancelledCode));
    }
}

QTEST_GUILESS_MAIN(TestCustomerList)
#include "tst_customer_list.moc"
