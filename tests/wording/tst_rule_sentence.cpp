// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/standard_fields.h"
#include "rules/names.h"
#include "rules/operators.h"
#include "rules/rule_text.h"
#include "wording/field_phrases.h"
#include "wording/language.h"
#include "wording/rule_sentence.h"

#include <QTest>

using namespace dilim;
using namespace dilim::wording;
using namespace Qt::StringLiterals;

namespace {

/// The standard fields and one custom field of every type, "customer.of_money" and so on.
fields::Catalogue catalogue()
{
    fields::Catalogue fields;
    for (std::size_t t = 0; t < fields::valueTypeCount; ++t) {
        fields::Field field;
        field.type = static_cast<fields::ValueType>(t);
        field.id = "customer.of_" + std::string(fields::typeId(field.type));
        field.name = "Of " + std::string(fields::typeId(field.type));
        field.custom = true;
        fields.add(field);
    }
    return fields;
}

rules::Context contextIn(std::string_view language)
{
    return rules::contextOfDay(*parseIsoDate("2026-11-21"), TimeZone(), language == "az" ? "AZN" : "TRY",
                               std::string(language));
}

QString sentence(const rules::Rule &rule, std::string_view language)
{
    return ruleSentence(rule, catalogue(), contextIn(language)).replace(QChar(0x00a0), u' ');
}

/// A rule from its root group in JSON, as in rule files.
rules::Rule ruleOf(const std::string &root)
{
    const Result<rules::Rule> rule = rules::parseRule(R"({"dilim_rule": 1, "rule": )" + root + "}");
    if (!rule)
        qFatal("%s in %s", rule.error().code.c_str(), root.c_str());
    return *rule;
}

void addRow(const char *name, const std::string &root, const QString &en, const QString &tr, const QString &az)
{
    QTest::newRow(name) << QString::fromStdString(root) << en << tr << az;
}

std::string lines(const char *match, const std::string &children)
{
    return std::string(R"({"match": ")") + match + R"(", "children": [)" + children + "]}";
}

const std::string inBaku = R"({"field": "customer.city", "op": "is", "values": ["Bakı"]})";
const std::string notMobile = R"({"field": "customer.device", "op": "is_not", "values": ["mobile"]})";
const std::string wealthy = R"({"field": "customer.income", "op": "more_than", "values": [60000]})";
const std::string inTurkey = R"({"field": "customer.country", "op": "is", "values": ["Türkiye"]})";

/// As many operands as the operator wants, of the type.
std::vector<rules::Value> operandsFor(const rules::Operator &op, fields::ValueType type)
{
    using rules::Shape;
    rules::Value value = Decimal{7, 0};
    if (rules::takesWords(op))
        value = std::string("Word");
    else if (op.shape != Shape::Days && (type == fields::ValueType::Date || type == fields::ValueType::Moment))
        value = Date{daysFromCivil(2026, 5, 1)};
    switch (op.shape) {
    case Shape::None:
        return {};
    case Shape::One:
    case Shape::Days:
        return {value};
    case Shape::Two:
        return {value, value};
    case Shape::Many:
        break;
    }
    return {value, std::string("Other word"), std::string("Third")};
}

/// Why a text is no sentence for people, or nothing.
QString flaw(const QString &text, const QString &english)
{
    if (text.contains(u'%'))
        return u"a place is left over"_s;
    if (text.contains(u"  ") || text.contains(u" ;") || text.contains(u" ."))
        return u"something is missing"_s;
    if (text.contains(u"matching (") || text.contains(u"şuna uyan") || text.contains(u"buna uyğun"))
        return u"there is no template"_s;
    if (!english.isEmpty() && text == english)
        return u"it is not translated"_s;
    return text.isEmpty() ? u"it is empty"_s : QString();
}

} // namespace

class tst_rule_sentence : public QObject
{
    Q_OBJECT

private slots:
    void everyOperatorHasWordsForEveryTypeItFits()
    {
        for (const rules::Operator &op : rules::operators()) {
            for (std::size_t t = 0; t < fields::valueTypeCount; ++t) {
                const auto type = static_cast<fields::ValueType>(t);
                if (!op.fits(type))
                    continue;
                rules::Condition condition;
                condition.field = "customer.of_" + std::string(fields::typeId(type));
                condition.op = op.id;
                condition.operands = operandsFor(op, type);
                rules::Condition opposite = condition;
                opposite.op = op.negation;
                QString english;
                for (const std::string_view language : languages()) {
                    const QString clause = conditionClause(condition, catalogue(), contextIn(language));
                    const QString found = flaw(clause, english);
                    QVERIFY2(found.isEmpty(), qPrintable(clause + u": " + found));
                    QVERIFY2(clause != conditionClause(opposite, catalogue(), contextIn(language)), qPrintable(clause));
                    if (language == "en")
                        english = clause;
                }
            }
        }
    }

    void everyMeasureHasWordsWithEveryOperatorWindowAndFilter()
    {
        const rules::Filter filter{"line.category", "any_of", {std::string("Word"), std::string("Other word")}};
        const rules::Filter longFilter{"line.quantity", "at_least", {Decimal{2, 0}}};
        const Date first{daysFromCivil(2026, 1, 1)};
        const Date last{daysFromCivil(2026, 6, 30)};
        const rules::Window windows[] = {{}, {90, {}, {}}, {{}, first, last}, {{}, first, {}}, {{}, {}, last}};
        const std::vector<rules::Filter> filters[] = {{}, {filter}, {filter, longFilter}};
        for (const rules::MeasureKind &measure : rules::measures()) {
            const fields::ValueType type = measure.needsField ? fields::ValueType::Money : measure.type;
            for (const rules::Operator &op : rules::operators()) {
                if (!op.fits(type))
                    continue;
                for (const rules::Facts facts : {rules::Facts::Orders, rules::Facts::Lines, rules::Facts::Events}) {
                    for (const rules::Window &window : windows) {
                        for (const std::vector<rules::Filter> &where : filters) {
                            for (const bool countedOnly : {true, false}) {
                                rules::Behaviour behaviour{facts, measure.measure, {}, countedOnly, where, window};
                                if (measure.needsField)
                                    behaviour.of = facts == rules::Facts::Orders ? "order.amount" : "line.amount";
                                checkClauses({"c", {}, behaviour, std::string(op.id), operandsFor(op, type), true});
                            }
                        }
                    }
                }
            }
        }
    }

    void everyStandardFieldHasAPhrase()
    {
        for (const fields::Field &field : fields::standardFields()) {
            for (const std::string_view language : languages()) {
                const QString phrase = fieldPhrase(catalogue(), field.id, language);
                QVERIFY2(!phrase.isEmpty() && !phrase.contains(u'“'), field.id.c_str());
                if (language != "en")
                    QVERIFY2(phrase != fieldPhrase(catalogue(), field.id, "en"), field.id.c_str());
            }
        }
        QCOMPARE(fieldPhrase(catalogue(), "customer.of_number", "tr"), u"“Of number” değeri"_s);
        QCOMPARE(fieldPhrase(catalogue(), "customer.gone", "en"), u"“customer.gone”"_s);
    }

    void rulesReadAsOneSentence_data();
    void rulesReadAsOneSentence()
    {
        QFETCH(QString, rule);
        const rules::Rule parsed = ruleOf(rule.toStdString());
        QTEST(sentence(parsed, "en"), "en");
        QTEST(sentence(parsed, "tr"), "tr");
        QTEST(sentence(parsed, "az"), "az");
    }

    void comparedNumbersTakeTheEndingOfTheirLastWord_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("tr");
        QTest::addColumn<QString>("az");
        QTest::newRow("üç") << u"3"_s << u"3’ten"_s << u"3-dən"_s;
        QTest::newRow("altı") << u"6"_s << u"6’dan"_s << u"6-dan"_s;
        QTest::newRow("sıfır") << u"0"_s << u"0’dan"_s << u"0-dan"_s;
        QTest::newRow("on") << u"10"_s << u"10’dan"_s << u"10-dan"_s;
        QTest::newRow("kırk") << u"140"_s << u"140’tan"_s << u"140-dan"_s;
        QTest::newRow("yetmiş") << u"70"_s << u"70’ten"_s << u"70-dən"_s;
        QTest::newRow("yüz") << u"100"_s << u"100’den"_s << u"100-dən"_s;
        QTest::newRow("bin") << u"20000"_s << u"20.000’den"_s << u"20.000-dən"_s;
        QTest::newRow("milyon") << u"3000000"_s << u"3.000.000’dan"_s << u"3.000.000-dan"_s;
        QTest::newRow("iki virgül beş") << u"2.5"_s << u"2,5’ten"_s << u"2,5-dən"_s;
        QTest::newRow("eksi dokuz") << u"-9"_s << u"−9’dan"_s << u"−9-dan"_s;
    }
    void comparedNumbersTakeTheEndingOfTheirLastWord()
    {
        QFETCH(QString, number);
        const rules::Rule rule = ruleOf(lines("all",
                                              R"({"field": "customer.loyalty_points", "op": "more_than", "values": [)"
                                                  + number.toStdString() + "]}"));
        QFETCH(QString, tr);
        QFETCH(QString, az);
        QCOMPARE(sentence(rule, "tr"), QString(u"Sadakat puanı " + tr + u" fazla olan müşteriler."));
        QCOMPARE(sentence(rule, "az"), QString(u"Sadiqlik xalı " + az + u" çox olan müştərilər."));
    }

    void valuesThatCouldBeMisreadStandInQuotationMarks()
    {
        const rules::Rule rule = ruleOf(lines(
            "all", R"({"field": "customer.city", "op": "any_of", "values": ["Frankfurt (Oder), Stadt", "100%1"]})"));
        QCOMPARE(sentence(rule, "en"), u"Customers whose city is “Frankfurt (Oder), Stadt” or 100%1."_s);
    }

private:
    static void checkClauses(const rules::Condition &condition)
    {
        QString english;
        for (const std::string_view language : languages()) {
            const QString clause = conditionClause(condition, catalogue(), contextIn(language));
            const QString found = flaw(clause, english);
            QVERIFY2(found.isEmpty(), qPrintable(clause + u": " + found));
            if (language == "en")
                english = clause;
        }
    }
};

void tst_rule_sentence::rulesReadAsOneSentence_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("tr");
    QTest::addColumn<QString>("az");
    addRow(
        "the rule of the manual",
        lines("all", R"({"facts": "lines", "measure": "count_orders", "window": {"last_days": 90}, "op": "at_least",
                "values": [3], "where": [{"field": "line.category", "op": "is", "values": ["Shoes"]}]},
               {"field": "customer.country", "op": "any_of", "values": ["Germany", "France"]},
               {"match": "none", "children": [{"field": "customer.city", "op": "is", "values": ["Ankara"]}]})"),
        u"Customers who bought category Shoes at least 3 times in the last 90 days and whose country is Germany or France; but nobody whose city is Ankara."_s,
        u"Son 90 günde kategorisi Shoes olan en az 3 alışveriş yapmış ve ülkesi Germany veya France olan müşteriler; şehri Ankara olanlar hariç."_s,
        u"Son 90 gündə kateqoriyası Shoes olan ən azı 3 alış-veriş etmiş və ölkəsi Germany və ya France olan müştərilər; şəhəri Ankara olanlar istisna olmaqla."_s);
    addRow("no lines are everybody", lines("all", ""), u"All customers."_s, u"Bütün müşteriler."_s,
           u"Bütün müştərilər."_s);
    addRow("switched-off lines are left out",
           lines("all", inBaku + R"(, {"field": "customer.city", "op": "is", "values": ["Ankara"], "enabled": false},
               {"match": "any", "enabled": false, "children": []})"),
           u"Customers whose city is Bakı."_s, u"Şehri Bakı olan müşteriler."_s, u"Şəhəri Bakı olan müştərilər."_s);
    addRow("an empty any of is nobody", lines("any", ""), u"Nobody."_s, u"Hiç kimse."_s, u"Heç kim."_s);
    addRow("an empty group among others changes nothing",
           lines("all", inBaku + R"(, {"match": "all", "children": []}, {"match": "none", "children": []})"),
           u"Customers whose city is Bakı."_s, u"Şehri Bakı olan müşteriler."_s, u"Şəhəri Bakı olan müştərilər."_s);
    addRow("an empty any of inside takes everybody away",
           lines("all", inBaku + R"(, {"match": "any", "children": []})"), u"Nobody."_s, u"Hiç kimse."_s,
           u"Heç kim."_s);
    addRow("none of alone", lines("none", inBaku + ", " + notMobile),
           u"All customers, but nobody whose city is Bakı, or whose device is not mobile."_s,
           u"Şehri Bakı olan ya da cihazı mobile olmayanlar hariç bütün müşteriler."_s,
           u"Şəhəri Bakı olan, yaxud cihazı mobile olmayanlar istisna olmaqla bütün müştərilər."_s);
    addRow("two ways to be in", lines("any", inBaku + ", " + lines("all", inTurkey + ", " + notMobile)),
           u"Customers whose city is Bakı, or (whose country is Türkiye and whose device is not mobile)."_s,
           u"Şehri Bakı olan ya da (ülkesi Türkiye olan ve cihazı mobile olmayan) müşteriler."_s,
           u"Şəhəri Bakı olan, yaxud (ölkəsi Türkiye olan və cihazı mobile olmayan) müştərilər."_s);
    addRow(
        "alternatives at the end need no parentheses in English",
        lines("all", inTurkey + ", " + lines("any", inBaku + ", " + wealthy)),
        u"Customers whose country is Türkiye and either whose city is Bakı, or whose income is above ₺60,000."_s,
        u"Ülkesi Türkiye olan ve (şehri Bakı olan ya da geliri ₺60.000 üzerinde olan) müşteriler."_s,
        u"Ölkəsi Türkiye olan və (şəhəri Bakı olan, yaxud gəliri 60.000 ₼-dan yuxarı olan) müştərilər."_s);
    addRow(
        "alternatives in the middle do", lines("all", lines("any", inBaku + ", " + wealthy) + ", " + inTurkey),
        u"Customers (either whose city is Bakı, or whose income is above ₺60,000) and whose country is Türkiye."_s,
        u"(Şehri Bakı olan ya da geliri ₺60.000 üzerinde olan) ve ülkesi Türkiye olan müşteriler."_s,
        u"(Şəhəri Bakı olan, yaxud gəliri 60.000 ₼-dan yuxarı olan) və ölkəsi Türkiye olan müştərilər."_s);
    addRow(
        "none of inside any of", lines("any", inTurkey + ", " + lines("none", inBaku + ", " + wealthy)),
        u"Customers whose country is Türkiye, or not among those (whose city is Bakı, or whose income is above ₺60,000)."_s,
        u"Ülkesi Türkiye olan ya da (şehri Bakı olan ya da geliri ₺60.000 üzerinde olan) tanımına uymayan müşteriler."_s,
        u"Ölkəsi Türkiye olan, yaxud (şəhəri Bakı olan, yaxud gəliri 60.000 ₼-dan yuxarı olan) tərifinə uymayan müştərilər."_s);
    addRow("a group of one line is that line", lines("all", lines("any", lines("all", inBaku)) + ", " + inTurkey),
           u"Customers whose city is Bakı and whose country is Türkiye."_s,
           u"Şehri Bakı olan ve ülkesi Türkiye olan müşteriler."_s,
           u"Şəhəri Bakı olan və ölkəsi Türkiye olan müştərilər."_s);
    addRow("participles of the past take a word for people",
           lines("all", inTurkey + R"(, {"match": "none", "children": [
               {"facts": "orders", "measure": "count", "op": "at_least", "values": [1]}]})"),
           u"Customers whose country is Türkiye; but nobody who made at least 1 purchase."_s,
           u"Ülkesi Türkiye olan müşteriler; en az 1 alışveriş yapmış olanlar hariç."_s,
           u"Ölkəsi Türkiye olan müştərilər; ən azı 1 alış-veriş etmiş olanlar istisna olmaqla."_s);
    addRow("never bought lately", lines("all", R"({"facts": "orders", "measure": "count", "op": "equals", "values": [0],
               "window": {"last_days": 180}})"),
           u"Customers who did not make any purchase in the last 180 days."_s,
           u"Son 180 günde hiç alışveriş yapmamış müşteriler."_s,
           u"Son 180 gündə heç bir alış-veriş etməmiş müştərilər."_s);
    addRow("never bought a category",
           lines("all", R"({"facts": "lines", "measure": "count_orders", "op": "less_than", "values": [1],
               "where": [{"field": "line.category", "op": "is", "values": ["Shoes"]}]})"),
           u"Customers who never bought category Shoes."_s,
           u"Kategorisi Shoes olan hiç alışveriş yapmamış müşteriler."_s,
           u"Kateqoriyası Shoes olan heç bir alış-veriş etməmiş müştərilər."_s);
    addRow(
        "all orders, cancelled ones too",
        lines("all", R"({"facts": "orders", "measure": "count", "orders": "all", "op": "between", "values": [2, 5],
               "window": {"first": "2026-01-01", "last": "2026-06-30"},
               "where": [{"field": "order.payment_method", "op": "is", "values": ["Card"]}]})"),
        u"Customers who placed 2 to 5 orders, cancelled ones too, whose payment method is Card from 1 Jan 2026 to 30 Jun 2026."_s,
        u"01.01.2026 ile 30.06.2026 arasında ödeme yöntemi Card olan iptaller dahil 2–5 sipariş vermiş müşteriler."_s,
        u"01.01.2026 ilə 30.06.2026 arasında ödəniş üsulu Card olan ləğv edilənlər də daxil 2–5 sifariş vermiş müştərilər."_s);
    addRow("another number of purchases",
           lines("all", R"({"facts": "orders", "measure": "count", "op": "not_equals", "values": [3]})"),
           u"Customers whose number of purchases is not 3."_s, u"Alışveriş sayısı 3 olmayan müşteriler."_s,
           u"Alış-veriş sayı 3 olmayan müştərilər."_s);
    addRow(
        "long filters", lines("all", R"({"facts": "lines", "measure": "count_orders", "op": "more_than", "values": [3],
               "window": {"first": "2026-01-01"}, "where": [{"field": "line.category", "op": "is", "values": ["Shoes"]},
               {"field": "line.quantity", "op": "at_least", "values": [2]}]})"),
        u"Customers who bought items whose category is Shoes and whose quantity is at least 2 more than 3 times since 1 Jan 2026."_s,
        u"01.01.2026 tarihinden beri kategorisi Shoes olan ve adedi en az 2 olan ürün içeren 3’ten fazla alışveriş yapmış müşteriler."_s,
        u"01.01.2026 tarixindən bəri kateqoriyası Shoes olan və sayı ən azı 2 olan məhsulla 3-dən çox alış-veriş etmiş müştərilər."_s);
    addRow("money spent", lines("all", R"({"facts": "orders", "measure": "sum", "of": "order.amount", "op": "more_than",
               "values": [5000], "window": {"last_days": 365}})"),
           u"Customers who spent over ₺5,000 in total in the last 365 days."_s,
           u"Son 365 günde toplam ₺5.000 üzerinde harcamış müşteriler."_s,
           u"Son 365 gündə cəmi 5.000 ₼-dan çox xərcləmiş müştərilər."_s);
    addRow(
        "money spent on something",
        lines("all", R"({"facts": "lines", "measure": "sum", "of": "line.amount", "op": "at_least",
               "values": [750.5], "window": {"last": "2026-06-30"},
               "where": [{"field": "line.category", "op": "any_of", "values": ["Boots", "Sandals"]}]})"),
        u"Customers who spent at least ₺750.50 in total on items whose category is Boots or Sandals up to 30 Jun 2026."_s,
        u"30.06.2026 tarihine kadar kategorisi Boots veya Sandals olan ürünlere toplam en az ₺750,50 harcamış müşteriler."_s,
        u"30.06.2026 tarixinə qədər kateqoriyası Boots və ya Sandals olan məhsullara cəmi ən azı 750,50 ₼ xərcləmiş müştərilər."_s);
    addRow("an average",
           lines("all", R"({"facts": "orders", "measure": "average", "of": "order.amount", "op": "less_than",
               "values": [500], "window": {"last_days": 30}})"),
           u"Customers whose average amount of purchases in the last 30 days is below ₺500."_s,
           u"Son 30 gündeki alışverişlerinin ortalama tutarı ₺500 altında olan müşteriler."_s,
           u"Son 30 gündəki alış-verişlərinin orta məbləği 500 ₼-dan aşağı olan müştərilər."_s);
    addRow("days since the last purchase",
           lines("all", R"({"facts": "orders", "measure": "days_since_last", "op": "more_than", "values": [180]})"),
           u"Customers whose last purchase was more than 180 days ago."_s,
           u"Son alışverişi 180 günden eski olan müşteriler."_s,
           u"Son alış-verişi 180 gündən çox vaxt əvvəl olan müştərilər."_s);
    addRow("one day",
           lines("all", R"({"facts": "orders", "measure": "days_since_first", "op": "at_most", "values": [1]})"),
           u"Customers whose first purchase was at most 1 day ago."_s,
           u"İlk alışverişi en fazla 1 gün önce olan müşteriler."_s,
           u"İlk alış-verişi ən çoxu 1 gün əvvəl olan müştərilər."_s);
    addRow("the last purchase of something",
           lines("all", R"({"facts": "lines", "measure": "last", "op": "before", "values": ["2026-05-01"],
               "where": [{"field": "line.brand", "op": "is", "values": ["Martı"]}]})"),
           u"Customers whose last purchase of items whose brand is Martı was before 1 May 2026."_s,
           u"Markası Martı olan son ürün alışverişi 01.05.2026 tarihinden önce olan müşteriler."_s,
           u"Brendi Martı olan son məhsul alışı 01.05.2026 tarixindən əvvəl olan müştərilər."_s);
    addRow("no event of a kind", lines("all", R"({"facts": "events", "measure": "count", "op": "equals", "values": [0],
               "window": {"last_days": 30},
               "where": [{"field": "event.type", "op": "is", "values": ["email_open"]}]})"),
           u"Customers who did not have any event whose kind is e-mail opened in the last 30 days."_s,
           u"Son 30 günde türü e-posta açma olan hiç etkinliği olmayan müşteriler."_s,
           u"Son 30 gündə növü e-poçtun açılması olan heç bir hadisəsi olmayan müştərilər."_s);
    addRow(
        "fields of customers", lines("all", R"({"field": "customer.email", "op": "contains", "values": ["gmail"]},
               {"field": "customer.interests", "op": "has_all", "values": ["Yoga", "Running"]},
               {"field": "customer.birth_date", "op": "has_no_value"},
               {"field": "customer.consent_email", "op": "is_yes"},
               {"field": "customer.of_number", "op": "less_than", "values": [6]})"),
        u"Customers whose e-mail address contains “gmail”, whose interests include all of Yoga and Running, whose birth date is not known, whose e-mail permission is “yes” and whose “Of number” is less than 6."_s,
        u"E-posta adresi “gmail” içeren, ilgi alanları arasında Yoga ve Running birlikte olan, doğum tarihi bilinmeyen, e-posta izni “evet” olan ve “Of number” değeri 6’dan az olan müşteriler."_s,
        u"E-poçt ünvanı “gmail” ifadəsini ehtiva edən, maraqları arasında Yoga və Running birlikdə olan, doğum tarixi məlum olmayan, e-poçt icazəsi “hə” olan və “Of number” dəyəri 6-dan az olan müştərilər."_s);
}

QTEST_GUILESS_MAIN(tst_rule_sentence)
#include "tst_rule_sentence.moc"
