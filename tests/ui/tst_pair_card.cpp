// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_state.h"
#include "ui/pages/data/pair_card.h"
#include "wording/language.h"

#include <QLabel>
#include <QtTest>

using namespace dilim;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

StatePtr stateIn(const char *language)
{
    test::SnapshotSource source;
    source.customers.columns = {"customer.external_id", "customer.full_name", "customer.country", "customer.province"};
    source.customers.rows = {{"1", "Selin Aydın", "TR", "TR-34"}, {"2", "Selin Aydin", "Türkiye", "İstanbul"}};
    auto state = std::make_shared<WorkspaceState>(*test::smallState());
    state->snapshot = std::make_shared<const columns::Snapshot>(test::buildSnapshot(source));
    state->context.language = language;
    return state;
}

QStringList shownOf(const StatePtr &state)
{
    PairCard card(new QWidget);
    card.setPair(state, {0, 1, 60, {}});
    QStringList all;
    for (const QLabel *label : card.findChildren<QLabel *>())
        all.append(label->text());
    return all;
}

} // namespace

class tst_pair_card : public QObject
{
    Q_OBJECT

private slots:
    void placesAreCalledByTheirNames()
    {
        QVERIFY(wording::loadLanguage(*qApp, "tr"));
        const QStringList shown = shownOf(stateIn("tr"));
        QCOMPARE(shown.count(u"Türkiye"_s), 2);
        QCOMPARE(shown.count(u"İstanbul"_s), 2);
        QVERIFY2(!shown.contains(u"TR"_s) && !shown.contains(u"TR-34"_s), qPrintable(shown.join(u'|')));
        QVERIFY(wording::loadLanguage(*qApp, "en"));
    }
};

QTEST_MAIN(tst_pair_card)
#include "tst_pair_card.moc"
