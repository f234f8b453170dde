// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_shop.h"
#include "wording/verdict_text.h"

#include <QTest>

using namespace dilim;
using namespace dilim::wording;
using namespace Qt::StringLiterals;

class tst_verdict_text : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsWrittenAsPeopleWriteIt()
    {
        const rules::Context context = test::smallShopDay();
        using enum fields::ValueType;
        QCOMPARE(findingText(std::string("Kadın"), Category, "customer.gender", context), u"Kadın"_s);
        QCOMPARE(findingText(Decimal{123450, 2}, Number, "customer.age", context), u"1,234.5"_s);
        QCOMPARE(findingText(Decimal{123400, 2}, Money, "customer.income", context), u"₺1,234"_s);
        QCOMPARE(findingText(true, YesNo, "customer.is_newcomer", context), u"Yes"_s);
        QCOMPARE(findingText(std::vector<std::string>{"a", "b"}, CategoryList, "customer.tags", context), u"a, b"_s);
        QCOMPARE(findingText(std::monostate(), Category, "customer.gender", context), QString());
    }

    void anOriginNamesItsFileOrItsImport()
    {
        QCOMPARE(sourceText(rules::RowSource{3, "orders.csv", 17}, "en"), u"orders.csv, line 17"_s);
        QCOMPARE(sourceText(rules::RowSource{3, "orders.csv", 17}, "tr"), u"orders.csv, satır 17"_s);
        QCOMPARE(sourceText(rules::RowSource{3, "", 17}, "en"), u"import 3, line 17"_s);
        QCOMPARE(sourceText(std::nullopt, "en"), u"a row of unknown origin"_s);
    }
};

QTEST_GUILESS_MAIN(tst_verdict_text)
#include "tst_verdict_text.moc"
