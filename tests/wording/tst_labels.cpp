// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/segment_suggestions.h"
#include "fields/standard_fields.h"
#include "rules/operators.h"
#include "wording/labels.h"
#include "wording/value_words.h"

#include <QSet>
#include <QTest>

using namespace dilim;
using namespace dilim::wording;
using namespace Qt::StringLiterals;

class tst_labels : public QObject
{
    Q_OBJECT

private slots:
    void everyStandardFieldHasAnOwnNameInEveryLanguage()
    {
        for (const std::string_view language : languages()) {
            QSet<QString> names;
            for (const fields::Field &field : fields::standardFields()) {
                const QString name = fieldLabel(field, language);
                QVERIFY2(!name.isEmpty() && !names.contains(name), field.id.c_str());
                names += name;
                if (language != "en")
                    QVERIFY2(name != QString::fromStdString(field.name), field.id.c_str());
            }
        }
    }

    void customFieldsKeepTheirHeader()
    {
        fields::Catalogue catalogue;
        fields::Field field;
        field.id = "customer.country_2";
        field.name = "Country";
        field.custom = true;
        catalogue.add(field);
        QCOMPARE(fieldLabel(catalogue, "customer.country_2", "tr"), u"Country"_s);
        QCOMPARE(fieldLabel(catalogue, "customer.country", "tr"), u"Ülke"_s);
        QCOMPARE(fieldLabel(catalogue, "customer.gone", "tr"), u"customer.gone"_s);
    }

    void everyOperatorHasWordsInEveryLanguage()
    {
        for (const rules::Operator &op : rules::operators()) {
            const QString english = operatorLabel(op.id, "en");
            QVERIFY(!english.isEmpty());
            for (const std::string_view language : {"tr", "az"}) {
                const QString words = operatorLabel(op.id, language);
                QVERIFY2(!words.isEmpty() && words != english, std::string(op.id).c_str());
            }
        }
        QCOMPARE(operatorLabel("no_such", "tr"), u"no_such"_s);
    }

    void everySuggestedSegmentHasWordsInEveryLanguage()
    {
        for (const std::string_view language : languages()) {
            QSet<QString> names;
            for (const analysis::SuggestedSegment &segment : analysis::suggestedSegments()) {
                const QString name = suggestionName(segment.id, language);
                const QString sentence = suggestionDescription(segment.id, language);
                QVERIFY2(!name.isEmpty() && !names.contains(name), segment.name);
                QVERIFY2(sentence.endsWith(u'.'), segment.name);
                names += name;
                if (language != "en") {
                    QVERIFY2(name != QString::fromUtf8(segment.name) || segment.id == "vips", segment.name);
                    QVERIFY2(sentence != QString::fromUtf8(segment.description), segment.name);
                }
            }
        }
        QVERIFY(suggestionName("no_such", "tr").isEmpty() && suggestionDescription("no_such", "tr").isEmpty());
    }

    void theTenGroupsHaveTheNamesThatAnalystsUse()
    {
        const QStringList turkish = {u"Şampiyonlar"_s,
                                     u"Sadık müşteriler"_s,
                                     u"Potansiyel sadıklar"_s,
                                     u"Yeni müşteriler"_s,
                                     u"Umut vadedenler"_s,
                                     u"İlgi bekleyenler"_s,
                                     u"Uykuya dalmak üzere olanlar"_s,
                                     u"Risk altındakiler"_s,
                                     u"Kaybedilmemesi gerekenler"_s,
                                     u"Kış uykusundakiler"_s};
        QSet<QString> descriptions;
        for (std::size_t i = 0; i < analysis::rfmGroupCount; ++i) {
            const auto group = static_cast<analysis::RfmGroup>(i);
            QCOMPARE(rfmGroupLabel(group, "tr"), turkish[qsizetype(i)]);
            for (const std::string_view language : languages()) {
                const QString sentence = rfmGroupDescription(group, language);
                QVERIFY(sentence.endsWith(u'.') && !descriptions.contains(sentence));
                descriptions += sentence;
            }
        }
    }

    void tablesAndTypesAreNamed()
    {
        QCOMPARE(entityLabel(fields::Entity::OrderLine, "tr"), u"Sipariş satırları"_s);
        QCOMPARE(entityCountText(fields::Entity::Customer, 48'216, "tr"), u"48.216 müşteri"_s);
        QCOMPARE(entityCountText(fields::Entity::Order, 1, "en"), u"1 order"_s);
        for (std::size_t i = 0; i < fields::valueTypeCount; ++i)
            QVERIFY(!typeLabel(static_cast<fields::ValueType>(i), "az").isEmpty());
        QCOMPARE(matchLabel(rules::Match::None, "tr"), u"Hiçbiri"_s);
        QCOMPARE(matchHint(rules::Match::Any, "en"), u"at least one must be true"_s);
    }

    void eventsOfShopSystemsHaveWordsHoweverTheyAreSpelt()
    {
        QCOMPARE(eventLabel("add_to_cart", "tr"), u"sepete ekleme"_s);
        QCOMPARE(eventLabel("Add To Cart", "az"), u"səbətə əlavə"_s);
        QCOMPARE(eventLabel("begin_checkout", "en"), u"start of the checkout"_s);
        QCOMPARE(eventLabel("Mağazada deneme", "tr"), u"Mağazada deneme"_s);
    }

    void orderStatusesOfShopSystemsHaveWordsHoweverTheyAreSpelt()
    {
        QCOMPARE(valueLabel("order.status", "Canceled", "en"), u"cancelled"_s);
        QCOMPARE(valueLabel("order.status", "partially_refunded", "en"), u"partially refunded"_s);
        QCOMPARE(valueLabel("order.status", "Depoda", "en"), u"Depoda"_s);
        QCOMPARE(valueLabel("order.channel", "Canceled", "en"), u"Canceled"_s);
        QCOMPARE(valueLabel("customer.country", "DE", "tr"), u"Almanya"_s);
        QCOMPARE(valueLabel("order.country", "DEU", "az"), u"Almaniya"_s);
        QCOMPARE(valueLabel("customer.province", "TR-34", "tr"), u"İstanbul"_s);
        QCOMPARE(valueLabel("customer.country", "Deutschland", "tr"), u"Deutschland"_s); // as people wrote it
        QCOMPARE(valueLabel("customer.country", "XX", "tr"), u"XX"_s);
        QCOMPARE(valueLabel("customer.city", "DE", "tr"), u"DE"_s);
    }

    void whatIsUnknownIsShownAsItIs()
    {
        QCOMPARE(outcomeLabel("merged", "tr"), u"birleştirilen"_s);
        QCOMPARE(outcomeLabel("other", "tr"), u"other"_s);
        QCOMPARE(issueReason("other_reason", "tr"), u"other_reason"_s);
        QCOMPARE(skippedLinesText("blank", 18, "en"), u"18 blank lines"_s);
        QCOMPARE(skippedLinesText("odd", 18, "en"), u"18 lines (odd)"_s);
    }

    void withoutALanguageTheLoadedOneAnswers()
    {
        QVERIFY(loadLanguage(*QCoreApplication::instance(), "az"));
        QCOMPARE(entityLabel(fields::Entity::Customer), u"Müştərilər"_s);
        QVERIFY(loadLanguage(*QCoreApplication::instance(), "en"));
        QCOMPARE(entityLabel(fields::Entity::Customer), u"Customers"_s);
    }
};

QTEST_GUILESS_MAIN(tst_labels)
#include "tst_labels.moc"
