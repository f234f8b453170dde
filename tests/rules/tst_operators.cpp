// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/operators.h"

#include "support/shown.h"

#include <QtTest>

#include <set>

using namespace dilim;
using namespace dilim::test;

class TestOperators : public QObject
{
    Q_OBJECT

private slots:
    void idsAreUniqueAndFound();
    void anOperatorAndItsNegationBelongTogether();
    void everyTypeHasOperators();
    void operandsAreWordsOrNumbersButNotBoth();
    void anotherFieldStandsOnlyForOneOperandOfTheFieldsType();
    void standingIsAskedWithNumbersOfCustomersOrPercents();
};

void TestOperators::idsAreUniqueAndFound()
{
    std::set<std::string_view> ids;
    for (const rules::Operator &op : rules::operators()) {
        QVERIFY2(ids.insert(op.id).second, op.id.data());
        QCOMPARE(rules::findOperator(op.id), &op);
        QVERIFY2(!op.words.empty(), op.id.data());
        QVERIFY2(op.types != 0, op.id.data());
    }
    QVERIFY(!rules::findOperator("is_about"));
    QVERIFY(!rules::findOperator(""));
}

void TestOperators::anOperatorAndItsNegationBelongTogether()
{
    for (const rules::Operator &op : rules::operators()) {
        const rules::Operator *other = rules::findOperator(op.negation);
        QVERIFY2(other, op.id.data());
        QCOMPARE(shown(other->negation), shown(op.id));
        QVERIFY2(other->question == op.question && other->negated != op.negated, op.id.data());
        QVERIFY2(other->types == op.types && other->shape == op.shape, op.id.data());
    }
}

void TestOperators::everyTypeHasOperators()
{
    for (std::size_t type = 0; type < fields::valueTypeCount; ++type) {
        int fitting = 0;
        for (const rules::Operator &op : rules::operators())
            fitting += op.fits(static_cast<fields::ValueType>(type)) ? 1 : 0;
        QVERIFY2(fitting >= 4, fields::typeId(static_cast<fields::ValueType>(type)).data());
    }
}

// Rule files are read before fields are known: the operator alone decides how a value is read. Where operands are of
// the field's type, it is on words or on other values, not on both.
void TestOperators::operandsAreWordsOrNumbersButNotBoth()
{
    const rules::TypeSet wordTypes = rules::typeBit(fields::ValueType::Text)
        | rules::typeBit(fields::ValueType::Identifier) | rules::typeBit(fields::ValueType::Category)
        | rules::typeBit(fields::ValueType::CategoryList);
    for (const rules::Operator &op : rules::operators()) {
        if (op.shape == rules::Shape::None)
            QVERIFY2(!rules::takesWords(op), op.id.data());
        else if (op.operand == rules::Operand::OfField)
            QVERIFY2(rules::takesWords(op) ? (op.types & ~wordTypes) == 0 : (op.types & wordTypes) == 0, op.id.data());
    }
}

void TestOperators::anotherFieldStandsOnlyForOneOperandOfTheFieldsType()
{
    std::set<std::string_view> taking;
    for (const rules::Operator &op : rules::operators()) {
        if (!rules::takesOtherField(op))
            continue;
        QVERIFY2(op.shape == rules::Shape::One && op.operand == rules::Operand::OfField, op.id.data());
        taking.insert(op.id);
    }
    const std::set<std::string_view> expected{"is",        "is_not",     "equals",    "not_equals", "at_least",
                                              "less_than", "at_most",    "more_than", "on",         "not_on",
                                              "before",    "not_before", "after",     "not_after"};
    QVERIFY(taking == expected);
}

void TestOperators::standingIsAskedWithNumbersOfCustomersOrPercents()
{
    int standing = 0;
    for (const rules::Operator &op : rules::operators()) {
        if (!rules::isStanding(op))
            continue;
        ++standing;
        QVERIFY2(op.operand == rules::Operand::Count || op.operand == rules::Operand::Percent, op.id.data());
    }
    QCOMPARE(standing, 12);
    QVERIFY(!rules::isStanding(*rules::findOperator("has_at_least_items")));
}

QTEST_GUILESS_MAIN(TestOperators)
#include "tst_operators.moc"
