// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/standard_fields.h"
#include "rules/rule_text.h"
#include "spoken_rules.h"
#include "wording/field_phrases.h"
#include "wording/language.h"
#include "wording/rule_sentence.h"

#include <QTest>

using namespace dilim;
using namespace dilim::wording;
using namespace Qt::StringLiterals;

namespace {

QString sentence(const rules::Rule &rule, std::string_view language)
{
    return test::visible(ruleSentence(rule, test::spokenCatalogue(), test::spokenContext(language)));
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

} // namespace

class tst_rule_sentence : public QObject
{
    Q_OBJECT

private slots:
    void everyStandardFieldHasAPhrase()
    {
        for (const fields::Field &field : fields::standardFields()) {
            for (const std::string_view language : languages()) {
                const QString phrase = fieldPhrase(test::spokenCatalogue(), field.id, language);
                QVERIFY2(!phrase.isEmpty() && !phrase.contains(u'“'), field.id.c_str());
                if (language != "en")
                    QVERIFY2(phrase != fieldPhrase(test::spokenCatalogue(), field.id, "en"), field.id.c_str());
            }
        }
        QCOMPARE(fieldPhrase(test::spokenCatalogue(), "customer.of_number", "tr"), u"“Of number” değeri"_s);
        QCOMPARE(fieldPhrase(test::spokenCatalogue(), "customer.gone", "en"), u"“customer.gone”"_s);
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

    void soManyOfItsLines_data();
    void soManyOfItsLines()
    {
        QFETCH(int, match);
        QFETCH(int, number);
        const rules::Rule rule{
            test::group(static_cast<rules::Match>(match),
                        {test::field("customer.city", "is", {test::word("Bakı")}),
                         test::field("customer.consent_email", "is_yes"), test::group(rules::Match::All, {})},
                        number)};
        QTEST(sentence(rule, "en"), "en");
        QTEST(sentence(rule, "tr"), "tr");
        QTEST(sentence(rule, "az"), "az");
    }

    void limitsSayWhoComesFirst_data();
    void limitsSayWhoComesFirst()
    {
        QFETCH(QString, by);
        QFETCH(bool, greatestFirst);
        rules::Rule rule;
        rule.limit = rules::Limit{500, by.toStdString(), greatestFirst};
        QTEST(sentence(rule, "en"), "en");
        QTEST(sentence(rule, "tr"), "tr");
        QTEST(sentence(rule, "az"), "az");
    }

    void aLimitOfNobodyGoesWithoutSaying()
    {
        rules::Rule rule{test::group(rules::Match::Any, {})};
        rule.limit = rules::Limit{500, {}, true};
        QCOMPARE(sentence(rule, "en"), u"Nobody."_s);
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
           u"Customers who did not open an e-mail in the last 30 days."_s,
           u"Son 30 günde hiç e-posta açmamış müşteriler."_s, u"Son 30 gündə heç e-poçt açmamış müştərilər."_s);
    addRow(
        "fields of customers", lines("all", R"({"field": "customer.email", "op": "contains", "values": ["gmail"]},
               {"field": "customer.interests", "op": "has_all", "values": ["Yoga", "Running"]},
               {"field": "customer.birth_date", "op": "has_no_value"},
               {"field": "customer.consent_email", "op": "is_yes"},
               {"field": "customer.of_number", "op": "less_than", "values": [6]})"),
        u"Customers whose e-mail address contains “gmail”, whose interests include all of Yoga and Running, whose birth date is not known, who gave e-mail permission and whose “Of number” is less than 6."_s,
        u"E-posta adresi “gmail” içeren, ilgi alanları arasında Yoga ve Running birlikte olan, doğum tarihi bilinmeyen, e-posta izni olan ve “Of number” değeri 6’dan az olan müşteriler."_s,
        u"E-poçt ünvanı “gmail” ifadəsini ehtiva edən, maraqları arasında Yoga və Running birlikdə olan, doğum tarixi məlum olmayan, e-poçt icazəsi olan və “Of number” dəyəri 6-dan az olan müştərilər."_s);
}

void tst_rule_sentence::soManyOfItsLines_data()
{
    QTest::addColumn<int>("match");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("tr");
    QTest::addColumn<QString>("az");
    const QStringList everybody{u"All customers."_s, u"Bütün müşteriler."_s, u"Bütün müştərilər."_s};
    const QStringList nobody{u"Nobody."_s, u"Hiç kimse."_s, u"Heç kim."_s};
    const auto add = [](const char *name, rules::Match match, int number, const QStringList &texts) {
        QTest::newRow(name) << int(match) << number << texts[0] << texts[1] << texts[2];
    };
    // The empty All of is one of them for everybody.
    add("two of three", rules::Match::AtLeast, 2,
        {u"Customers for whom at least 1 of these hold: (whose city is Bakı; who gave e-mail permission)."_s,
         u"(Şehri Bakı olan; e-posta izni olan) koşullarından en az 1 tanesine uyan müşteriler."_s,
         u"(Şəhəri Bakı olan; e-poçt icazəsi olan) siyahısından ən azı 1 şərtə uyan müştərilər."_s});
    add("at most two", rules::Match::AtMost, 2,
        {u"Customers for whom at most 1 of these hold: (whose city is Bakı; who gave e-mail permission)."_s,
         u"(Şehri Bakı olan; e-posta izni olan) koşullarından en fazla 1 tanesine uyan müşteriler."_s,
         u"(Şəhəri Bakı olan; e-poçt icazəsi olan) siyahısından ən çoxu 1 şərtə uyan müştərilər."_s});
    add("exactly three", rules::Match::Exactly, 3,
        {u"Customers for whom exactly 2 of these hold: (whose city is Bakı; who gave e-mail permission)."_s,
         u"(Şehri Bakı olan; e-posta izni olan) koşullarından tam 2 tanesine uyan müşteriler."_s,
         u"(Şəhəri Bakı olan; e-poçt icazəsi olan) siyahısından düz 2 şərtə uyan müştərilər."_s});
    add("at least one is everybody", rules::Match::AtLeast, 1, everybody);
    add("at most three is everybody", rules::Match::AtMost, 3, everybody);
    add("at least four is nobody", rules::Match::AtLeast, 4, nobody);
    add("at most none is nobody", rules::Match::AtMost, 0, nobody);
    add("exactly four is nobody", rules::Match::Exactly, 4, nobody);
}

void tst_rule_sentence::limitsSayWhoComesFirst_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<bool>("greatestFirst");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("tr");
    QTest::addColumn<QString>("az");
    QTest::newRow("drawn") << QString() << true << u"All customers; at most 500 of them, drawn at random."_s
                           << u"Bütün müşteriler; rastgele seçilen en fazla 500 kişi."_s
                           << u"Bütün müştərilər; təsadüfi seçilən ən çoxu 500 nəfər."_s;
    QTest::newRow("greatest") << u"customer.income"_s << true
                              << u"All customers; at most 500 of them, those with the highest income first."_s
                              << u"Bütün müşteriler; en fazla 500 kişi, önce geliri en yüksek olanlar."_s
                              << u"Bütün müştərilər; ən çoxu 500 nəfər, əvvəlcə gəliri ən yüksək olanlar."_s;
    QTest::newRow("least")
        << u"customer.loyalty_points"_s << false
        << u"All customers; at most 500 of them, those with the lowest loyalty point balance first."_s
        << u"Bütün müşteriler; en fazla 500 kişi, önce sadakat puanı en düşük olanlar."_s
        << u"Bütün müştərilər; ən çoxu 500 nəfər, əvvəlcə sadiqlik xalı ən aşağı olanlar."_s;
    QTest::newRow("newest") << u"customer.created_at"_s << true
                            << u"All customers; at most 500 of them, those with the latest registration date first."_s
                            << u"Bütün müşteriler; en fazla 500 kişi, önce kayıt tarihi en yeni olanlar."_s
                            << u"Bütün müştərilər; ən çoxu 500 nəfər, əvvəlcə qeydiyyat tarixi ən yeni olanlar."_s;
    QTest::newRow("longest ago")
        << u"customer.recency_days"_s << true
        << u"All customers; at most 500 of them, those with the earliest last purchase first."_s
        << u"Bütün müşteriler; en fazla 500 kişi, önce son alışverişi en eski olanlar."_s
        << u"Bütün müştərilər; ən çoxu 500 nəfər, əvvəlcə son alış-verişi ən köhnə olanlar."_s;
}

QTEST_GUILESS_MAIN(tst_rule_sentence)
#include "tst_rule_sentence.moc"
