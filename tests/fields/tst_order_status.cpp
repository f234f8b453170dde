// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"
#include "fields/order_status.h"
#include "support/shown.h"

#include <QTest>

#include <set>

using namespace dilim;
using fields::OrderFate;
using test::shown;
using test::utf8;

class TestOrderStatus : public QObject
{
    Q_OBJECT

private slots:
    void statusWordsDecide_data();
    void statusWordsDecide();
    void everyWordOfTheTableIsItsOwnKeyAndOnlyOnce();
};

void TestOrderStatus::statusWordsDecide_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("fate");
    constexpr int counts = int(OrderFate::Counts);
    constexpr int cancelled = int(OrderFate::Cancelled);
    constexpr int refunded = int(OrderFate::Refunded);
    for (const char *word : {"Cancelled", "CANCELED", "void", "Voided", "failed", "wc-cancelled", "Payment failed",
                             "İptal", "iptal edildi", "İPTAL EDİLDİ", "IPTAL EDILDI", "Sipariş İptali", "Başarısız",
                             "Ləğv edildi", "LƏĞV EDİLDİ", "ləğv olunub", "Legv edildi", "Uğursuz", "İmtina edildi"})
        QTest::addRow("cancelled: %s", word) << QString::fromUtf8(word) << cancelled;
    for (const char *word : {"Refunded", "returned", "wc-refunded", "Charge-back", "İade", "iade edildi", "İADE EDİLDİ",
                             "Para iadesi yapıldı", "Qaytarıldı", "QAYTARILDI", "Geri qaytarılıb", "İadə edildi"})
        QTest::addRow("refunded: %s", word) << QString::fromUtf8(word) << refunded;
    for (const char *word : {"Lost", "Closed Lost", "Closed - Lost", "open deal", "Kaybedildi", "İtirildi"})
        QTest::addRow("unsold: %s", word) << QString::fromUtf8(word) << int(OrderFate::Unsold);
    for (const char *word : {"",
                             "Paid",
                             "Pending",
                             "Completed",
                             "Delivered",
                             "Tamamlandı",
                             "Teslim edildi",
                             "Çatdırıldı",
                             "Tamamlandı",
                             "partially refunded",
                             "Partially_refunded",
                             "Kısmi iade",
                             "Qismən qaytarıldı",
                             "iptal talebi",
                             "Cancellation requested",
                             "return requested",
                             "not cancelled",
                             "iadesiz",
                             "unknown word",
                             "?",
                             "closed",
                             "on-hold",
                             "open",
                             "won",
                             "Kazanıldı"})
        QTest::addRow("counts: %s", word) << QString::fromUtf8(word) << counts;
}

void TestOrderStatus::statusWordsDecide()
{
    QFETCH(QString, word);
    QTEST(int(fields::orderFate(utf8(word))), "fate");
}

void TestOrderStatus::everyWordOfTheTableIsItsOwnKeyAndOnlyOnce()
{
    std::set<std::string_view> seen;
    for (const fields::OrderFateWord &row : fields::orderFateWords()) {
        QCOMPARE(shown(matchKey(row.key)), shown(row.key));
        QVERIFY2(seen.insert(row.key).second, row.key.data());
        QVERIFY(row.fate != OrderFate::Counts);
        QVERIFY(fields::orderFate(row.key) == row.fate);
    }
    QVERIFY(seen.size() > 50);
}

QTEST_GUILESS_MAIN(TestOrderStatus)
#include "tst_order_status.moc"
