// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/names.h"
#include "rules/operators.h"
#include "spoken_rules.h"
#include "wording/condition_clause.h"
#include "wording/language.h"

#include <QRegularExpression>
#include <QTest>

using namespace dilim;
using namespace dilim::test;
using namespace Qt::StringLiterals;
using fields::ValueType;
using rules::Facts;
using rules::Measure;
using rules::Operand;

namespace {

rules::Value operandFor(const rules::Operator &op, ValueType type)
{
    switch (op.operand) {
    case Operand::PeriodName:
        return word("last_month");
    case Operand::WeekdayName:
        return word("friday");
    case Operand::MonthName:
        return word("may");
    case Operand::OfField:
        break;
    default:
        return op.operand == Operand::Pattern ? word("Word") : number(70);
    }
    if (rules::takesWords(op))
        return word("Word");
    return type == ValueType::Date || type == ValueType::Moment ? day("2026-05-01") : number(70);
}

/// As many operands as the operator wants, of the type.
std::vector<rules::Value> operandsFor(const rules::Operator &op, ValueType type)
{
    const rules::Value value = operandFor(op, type);
    switch (op.shape) {
    case rules::Shape::None:
        return {};
    case rules::Shape::One:
        return {value};
    default:
        return {value, value};
    }
}

/// Why a text is no clause for people, or nothing.
QString flaw(const QString &text, const QString &english)
{
    static const QRegularExpression place(u"%(n|[1-9](?![0-9]))"_s);
    if (text.contains(place))
        return u"a place is left over"_s;
    if (text.contains(u"  ") || text.contains(u" ;") || text.contains(u" .") || text.contains(u" ,"))
        return u"something is missing"_s;
    if (text.contains(u"matching (") || text.contains(u"şuna uyan (") || text.contains(u"buna uyğun ("))
        return u"there is no template"_s;
    if (text.contains(u"(s)"))
        return u"there is no plural form"_s;
    if (!english.isEmpty() && text == english)
        return u"it is not translated"_s;
    return text.isEmpty() ? u"it is empty"_s : QString();
}

QString said(const rules::Condition &condition, std::string_view language)
{
    return wording::conditionClause(condition, spokenCatalogue(), spokenContext(language));
}

/// What is wrong with the clause in one of the languages, or nothing.
QString flawOf(const rules::Condition &condition)
{
    QString english;
    for (const std::string_view language : wording::languages()) {
        const QString clause = said(condition, language);
        if (const QString found = flaw(clause, english); !found.isEmpty())
            return clause + u": " + found;
        if (language == "en")
            english = clause;
    }
    return {};
}

rules::Condition opposite(rules::Condition condition)
{
    condition.op = rules::findOperator(condition.op)->negation;
    return condition;
}

ValueType typeOf(const rules::MeasureKind &kind, const std::string &field)
{
    const fields::Field *known = spokenCatalogue().find(field);
    const bool ofField = kind.measure >= Measure::Sum && kind.measure <= Measure::Median;
    return ofField && known ? known->type : kind.type;
}

std::string fieldFor(const rules::MeasureKind &kind, Facts facts)
{
    if (kind.field == rules::MeasuredField::None)
        return {};
    return facts == Facts::Orders ? "order.amount" : facts == Facts::Lines ? "line.amount" : "event.value";
}

std::vector<rules::Window> windows()
{
    rules::Window next;
    next.nextDays = 7;
    rules::Window older;
    older.olderThanDays = 365;
    rules::Window since;
    since.first = *parseIsoDate("2026-01-01");
    rules::Window until;
    until.last = *parseIsoDate("2026-06-30");
    rules::Window both = since;
    both.last = until.last;
    std::vector<rules::Window> list{{}, lastDays(90), next, older, since, until, both};
    for (const rules::NamedPeriod &named : rules::namedPeriods())
        list.push_back(inPeriod(named.period.unit, named.period.offset));
    return list;
}

std::vector<rules::FilterGroup> filterTrees()
{
    const rules::Filter shoes = is("line.category", "Shoes");
    const rules::Filter two{"line.quantity", "at_least", {number(2)}};
    return {filters({}),
            filters({shoes}),
            filters({shoes, two}),
            filters({shoes, two}, rules::Match::Any),
            filters({shoes, filters({two, shoes}, rules::Match::None)}),
            filters({}, rules::Match::Any)};
}

} // namespace

class tst_clause_coverage : public QObject
{
    Q_OBJECT

private slots:
    void everyOperatorHasWordsForEveryTypeItFits()
    {
        for (const rules::Operator &op : rules::operators()) {
            for (std::size_t t = 0; t < fields::valueTypeCount; ++t) {
                const auto type = static_cast<ValueType>(t);
                if (!op.fits(type))
                    continue;
                const std::string id = "customer.of_" + std::string(fields::typeId(type));
                rules::Condition condition = field(id.c_str(), op.id.data(), operandsFor(op, type));
                QCOMPARE(flawOf(condition), QString());
                checkDiffers(condition, opposite(condition));
                if (rules::takesOtherField(op)) {
                    condition.operands = {other("customer.of_text")};
                    QCOMPARE(flawOf(condition), QString());
                }
                if (rules::isStanding(op))
                    checkDiffers(condition, within("customer.city", condition));
            }
        }
    }

    void everyMeasureHasWordsWithEveryOperatorAndWindow()
    {
        std::size_t turn = 0; // of the dimensions that are not crossed with all others
        for (const rules::MeasureKind &kind : rules::measures()) {
            for (const Facts facts : {Facts::Orders, Facts::Lines, Facts::Events}) {
                rules::Behaviour behaviour = of(facts, kind.measure, fieldFor(kind, facts).c_str());
                const ValueType type = typeOf(kind, behaviour.of);
                for (const rules::Operator &op : rules::operators()) {
                    if (!op.fits(type))
                        continue;
                    for (const rules::Window &window : windows()) {
                        behaviour.window = window;
                        vary(behaviour, turn++);
                        const rules::Condition condition = asked(behaviour, op.id.data(), operandsFor(op, type));
                        QCOMPARE(flawOf(condition), QString());
                        checkDiffers(condition, opposite(condition));
                    }
                }
            }
        }
    }

    void everyChangeHasWords()
    {
        const rules::MeasureKind &count = rules::measureKind(Measure::Count);
        for (const rules::Change change : {rules::Change::Difference, rules::Change::Percent}) {
            for (const rules::Operator &op : rules::operators()) {
                if (!op.fits(count.type))
                    continue;
                for (const std::int64_t amount : {-20, 0, 20}) {
                    for (const Measure measure : {Measure::Count, Measure::Sum}) {
                        std::vector<rules::Value> operands = operandsFor(op, count.type);
                        std::ranges::fill(operands, number(amount));
                        const char *field = measure == Measure::Sum ? "order.amount" : "";
                        const rules::Condition condition =
                            asked(changed(change, in(lastDays(30), of(Facts::Orders, measure, field))), op.id.data(),
                                  operands);
                        QCOMPARE(flawOf(condition), QString());
                        checkDiffers(condition, opposite(condition));
                    }
                }
            }
        }
    }

    void everyYesOrNoSubjectHasWordsForEveryOperator()
    {
        rules::Sequence sequence;
        sequence.steps = {step(eventOf("add_to_cart")), step(purchase())};
        const std::vector<rules::Subject> subjects{sequence, rules::Membership{"Loyal"},
                                                   rules::RandomShare{{10, 0}, "spring"}};
        for (const rules::Subject &subject : subjects) {
            for (const char *op : {"is_yes", "is_no", "has_value", "has_no_value"}) {
                QCOMPARE(flawOf(asked(subject, op)), QString());
                checkDiffers(asked(subject, op), opposite(asked(subject, op)));
            }
        }
    }

    void everyKindOfEventHasVerbsInEveryFormOfAStep()
    {
        for (const char *kind : {"page_view", "view_item", "add_to_cart", "remove_from_cart", "begin_checkout",
                                 "purchase", "search", "sign_up", "login", "email_sent", "email_open", "email_click",
                                 "review", "referral", "complaint", "share", "support ticket", "something_else"}) {
            rules::Step last = step(eventOf(kind));
            last.without = eventOf(kind);
            rules::Sequence sequence;
            sequence.steps = {step(eventOf(kind)), last};
            const QString done = said(asked(sequence, "is_yes"), "tr");
            QCOMPARE(flawOf(asked(sequence, "is_yes")), QString());
            sequence.notFollowedBy = eventOf(kind);
            QCOMPARE(flawOf(asked(sequence, "is_yes")), QString());
            QVERIFY2(said(asked(sequence, "is_yes"), "tr") != done, kind);
        }
    }

private:
    static void checkDiffers(const rules::Condition &one, const rules::Condition &another)
    {
        for (const std::string_view language : wording::languages())
            QVERIFY2(said(one, language) != said(another, language), qPrintable(said(one, language)));
    }

    /// Other filters, picks and orders each time.
    static void vary(rules::Behaviour &behaviour, std::size_t turn)
    {
        static const std::vector<rules::FilterGroup> trees = filterTrees();
        behaviour.where = trees[turn % trees.size()];
        behaviour.pick = static_cast<rules::Pick>(turn / 5 % 3);
        behaviour.countedOnly = turn / 3 % 2 == 0;
        behaviour.containing.clear();
        if (behaviour.facts == Facts::Orders && turn % 7 == 0)
            behaviour.containing = {trees[1], trees[2]};
    }
};

QTEST_GUILESS_MAIN(tst_clause_coverage)
#include "tst_clause_coverage.moc"
