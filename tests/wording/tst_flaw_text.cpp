// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_shop.h"
#include "wording/flaw_text.h"

#include <QTest>

using namespace dilim;
using namespace dilim::wording;
using namespace Qt::StringLiterals;

class tst_flaw_text : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonHasWords_data()
    {
        QTest::addColumn<QString>("reason");
        for (const analysis::FlawReason &row : analysis::flawReasons()) {
            const QString id = QString::fromUtf8(row.id.data(), qsizetype(row.id.size()));
            QTest::newRow(qPrintable(id)) << id;
        }
    }
    void everyReasonHasWords()
    {
        QFETCH(QString, reason);
        analysis::Flaw flaw;
        flaw.reason = reason.toStdString();
        flaw.field = "customer.income";
        QVERIFY(flawTitle(flaw, m_catalogue, m_context) != reason);
        QVERIFY(!flawTitle(flaw, m_catalogue, m_context).contains(u'%'));
        QVERIFY(flawExplanation(flaw, "en").endsWith(u'.'));
        QVERIFY(flawFix(flaw, "en").endsWith(u'.'));
    }

    void aFlawIsToldWithItsFieldItsCountAndExamples()
    {
        analysis::Flaw flaw;
        flaw.reason = "repeated_digits";
        flaw.field = "customer.income";
        flaw.count = 1200;
        flaw.share = 0.025;
        QCOMPARE(flawTitle(flaw, m_catalogue, m_context), u"Income: one digit over and over"_s);
        QCOMPARE(flawCount(flaw, "en"), u"1,200 customers (2.5%)"_s);
        QCOMPARE(example(flaw, {0, Decimal{666666, 0}, {}}), u"₺666,666"_s);
        flaw.reason = "born_too_early";
        flaw.field = "customer.age";
        QCOMPARE(example(flaw, {0, Decimal{1893, 0}, {}}), u"1893"_s);
        flaw.reason = "similar_words";
        flaw.field = "customer.city";
        QCOMPARE(example(flaw, {{}, std::string("Ankarra"), "Ankara"}), u"Ankarra → Ankara"_s);
        flaw.reason = "likely_pairs";
        flaw.field.clear();
        QCOMPARE(flawCount(flaw, "en"), u"1,200 pairs"_s);
        flaw.reason = "source_old";
        flaw.subject = "Shopify";
        QCOMPARE(flawTitle(flaw, m_catalogue, m_context), u"The data of Shopify are old"_s);
    }

    void aPartOfTheScoreSaysWhatItTakesOff()
    {
        QCOMPARE(scorePartText({analysis::FlawKind::Missing, 25, 0.1}, "en"), u"Missing values: 2.5 of 25 points"_s);
    }

private:
    [[nodiscard]] QString example(const analysis::Flaw &flaw, const analysis::FlawExample &one) const
    {
        return flawExampleText(flaw, one, m_catalogue, m_context);
    }

    fields::Catalogue m_catalogue = test::buildSnapshot(test::smallShop()).catalogue;
    rules::Context m_context = test::smallShopDay();
};

QTEST_GUILESS_MAIN(tst_flaw_text)
#include "tst_flaw_text.moc"
