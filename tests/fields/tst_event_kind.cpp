// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"
#include "fields/event_kind.h"
#include "support/shown.h"

#include <QTest>

#include <set>

using namespace dilim;
using fields::EventKind;
using test::shown;
using test::utf8;

class TestEventKind : public QObject
{
    Q_OBJECT

private slots:
    void wordsNameKinds_data();
    void wordsNameKinds();
    void everyWordOfTheTableIsItsOwnKeyAndOnlyOnce();
    void everyKindHasAWord();
};

void TestEventKind::wordsNameKinds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *word, EventKind kind) {
        QTest::newRow(word) << QString::fromUtf8(word) << int(kind);
    };
    row("add_to_cart", EventKind::CartAddition);
    row("Add to Cart", EventKind::CartAddition);
    row("Sepete Ekleme", EventKind::CartAddition);
    row("SEPETE EKLEME", EventKind::CartAddition);
    row("Səbətə əlavə", EventKind::CartAddition);
    row("page_view", EventKind::PageView);
    row("view", EventKind::ProductView);
    row("Ürün görüntüleme", EventKind::ProductView);
    row("E-mail opened", EventKind::EmailOpened);
    row("Şikayet", EventKind::Complaint);
    row("Şikayət", EventKind::Complaint);
    row("rəy", EventKind::Review);
    row("offer viewed", EventKind::Other);
    row("", EventKind::Other);
}

void TestEventKind::wordsNameKinds()
{
    QFETCH(QString, word);
    QTEST(int(fields::eventKind(utf8(word))), "kind");
}

void TestEventKind::everyWordOfTheTableIsItsOwnKeyAndOnlyOnce()
{
    std::set<std::string_view> keys;
    for (const fields::EventWord &row : fields::eventWords()) {
        QCOMPARE(shown(matchKey(row.key)), shown(row.key));
        QVERIFY2(keys.insert(row.key).second, row.key.data());
        QVERIFY(row.kind != EventKind::Other);
    }
}

void TestEventKind::everyKindHasAWord()
{
    std::set<EventKind> kinds;
    for (const fields::EventWord &row : fields::eventWords())
        kinds.insert(row.kind);
    QCOMPARE(kinds.size(), fields::eventKindCount - 1);
}

QTEST_GUILESS_MAIN(TestEventKind)
#include "tst_event_kind.moc"
