// SPDX-License-Identifier: GPL-3.0-or-later
#include "edited_part.h"
#include "rules/edit.h"
#include "rules/names.h"
#include "rules/operators.h"
#include "ui/rule_editor/rule_editor.h"
#include "wording/language.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace dilim;
using namespace Qt::StringLiterals;
using test::EditedPart;
using ui::PartEdit;

namespace {

constexpr std::string_view bought = R"({"facts": "orders", "measure": "count", "op": "at_least", "values": [1]})";
constexpr std::string_view spent =
    R"({"facts": "orders", "measure": "sum", "of": "order.amount", "op": "at_least", "values": [100]})";
constexpr std::string_view viewed =
    R"({"sequence": [{"facts": "events", "where": [{"field": "event.type", "op": "is", "values": ["view"]}]}],
        "op": "is_yes"})";

constexpr std::array allParts = {PartEdit::Value, PartEdit::Measured, PartEdit::Filters, PartEdit::Amount,
                                 PartEdit::Per,   PartEdit::Window,   PartEdit::Segment, PartEdit::Share,
                                 PartEdit::Steps, PartEdit::Span};

/// Whether a line with this subject has the part.
bool belongs(PartEdit part, const rules::Subject &subject)
{
    switch (part) {
    case PartEdit::Value:
        return std::holds_alternative<rules::CustomerField>(subject);
    case PartEdit::Measured:
    case PartEdit::Filters:
    case PartEdit::Amount:
        return std::holds_alternative<rules::Behaviour>(subject);
    case PartEdit::Window:
        return std::holds_alternative<rules::Behaviour>(subject) || std::holds_alternative<rules::Sequence>(subject);
    case PartEdit::Segment:
        return std::holds_alternative<rules::Membership>(subject);
    case PartEdit::Share:
        return std::holds_alternative<rules::RandomShare>(subject);
    case PartEdit::Steps:
    case PartEdit::Span:
        return std::holds_alternative<rules::Sequence>(subject);
    default:
        return true;
    }
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The conditions of a group and its groups, one after another.
void collect(const rules::Group &group, std::vector<rules::Condition> &to)
{
    for (const rules::Node &child : group.children) {
        if (const auto *inner = std::get_if<rules::Group>(&child))
            collect(*inner, to);
        else
            to.push_back(std::get<rules::Condition>(child));
    }
}

} // namespace

class TestBehaviourEditors : public QObject
{
    Q_OBJECT

private slots:
    void whoTouchesNothingChangesNothing_data();
    void whoTouchesNothingChangesNothing();
    void filtersAreJoinedAndNested();
    void ordersContainSeveralItems();
    void aFilterComparesTwoFieldsOfARow();
    void addedToTheCartAndDidNotBuyWithinADay();
    void viewedThenBought();
    void stepsChangePlacesAndGo();
    void everyMeasureThatIsOfferedIsTaken_data();
    void everyMeasureThatIsOfferedIsTaken();
    void oneFactAndTheTimeBefore();
    void aMeasureIsComparedWithAFieldOfTheCustomer();
    void theTopStandsWithinACategory();
    void everyWindowIsTaken();
    void daysKeepTheirLimits();
    void shufflingDrawsOtherPeople();
    void whatTheEngineRefusesIsNotTold();
    void theEditorsSpeakTurkish();

private:
    ui::StatePtr m_state = test::smallState();
};

void TestBehaviourEditors::whoTouchesNothingChangesNothing_data()
{
    QTest::addColumn<QString>("path");
    const QString source = QStringLiteral(DILIM_SOURCE_DIR);
    for (const QString &folder :
         {u"/resources/sample/segments"_s, u"/tests/data/rules"_s, u"/tests/fuzz/corpus/fuzz_rule"_s}) {
        QDirIterator files(source + folder, {u"*.json"_s}, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            if (rules::parseRule(content(path).toStdString()))
                QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }
}

void TestBehaviourEditors::whoTouchesNothingChangesNothing()
{
    QFETCH(QString, path);
    const rules::Rule rule = *rules::parseRule(content(path).toStdString());
    ui::RuleEditor editor;
    editor.setState(m_state);
    ui::SavedSegment segment;
    segment.segment.id = 5;
    segment.rule = rule;
    QSignalSpy ruleEdited(&editor, &ui::RuleEditor::ruleEdited);
    editor.setSegment(segment);
    QCOMPARE(rules::writeRule(editor.rule()), rules::writeRule(rules::withIds(rule)));
    QCOMPARE(ruleEdited.count(), 0);

    std::vector<rules::Condition> conditions;
    collect(rule.root, conditions);
    ui::Overviews overviews;
    overviews.setState(m_state);
    for (const rules::Condition &condition : conditions) {
        for (const PartEdit part : allParts) {
            if (!belongs(part, condition.subject))
                continue;
            std::unique_ptr<ui::PartEditor> one(ui::makePartEditor(part, m_state, overviews, condition, nullptr));
            QVERIFY(one);
            QSignalSpy edited(one.get(), &ui::PartEditor::edited);
            one->show();
            QCoreApplication::sendPostedEvents();
            one->hide();
            QCOMPARE(edited.count(), 0);
        }
    }
}

void TestBehaviourEditors::filtersAreJoinedAndNested()
{
    EditedPart part(m_state, PartEdit::Filters, bought);
    part.press(u"addFilter"_s);
    part.choose(u"filterField"_s, u"order.coupon"_s);
    part.choose(u"operatorChoice"_s, u"has_value"_s);
    part.press(u"filterTest"_s); // folds it again
    QCOMPARE(part.behaviour().where.children.size(), std::size_t(1));
    part.press(u"addFilterGroup"_s);
    QCOMPARE(part.behaviour().where.children.size(), std::size_t(2));
    part.chooseRow(u"where/filterMatch"_s, 1); // Any of
    part.chooseRow(u"where/filterMatch"_s, 2, 1); // the group inside: None of
    part.choose(u"filterField"_s, u"order.total"_s, 1);
    const rules::FilterGroup &where = part.behaviour().where;
    QCOMPARE(where.match, rules::Match::Any);
    const auto &inner = std::get<rules::FilterGroup>(where.children[1]);
    QCOMPARE(inner.match, rules::Match::None);
    QCOMPARE(std::get<rules::Filter>(inner.children[0]).field, std::string("order.total"));
    QCOMPARE(part.error(), std::string());
    part.press(u"removeFilterGroup"_s);
    part.press(u"removeFilter"_s);
    QVERIFY(part.behaviour().where.children.empty());
    QCOMPARE(part.error(), std::string());
}

void TestBehaviourEditors::ordersContainSeveralItems()
{
    EditedPart part(m_state, PartEdit::Filters, bought);
    part.press(u"addContaining"_s);
    part.press(u"addContaining"_s);
    part.choose(u"containing/filterField"_s, u"line.category"_s);
    part.choose(u"containing/operatorChoice"_s, u"has_value"_s);
    QCOMPARE(part.behaviour().containing.size(), std::size_t(2));
    QVERIFY(part.json().find(R"("containing": [[{"field": "line.category", "op": "has_value"}], [)")
            != std::string::npos);
    QCOMPARE(part.error(), std::string());
}

void TestBehaviourEditors::aFilterComparesTwoFieldsOfARow()
{
    EditedPart part(m_state, PartEdit::Filters,
                    R"({"facts": "lines", "measure": "count", "op": "at_least", "values": [1],
                        "where": [{"field": "line.price", "op": "more_than", "values": [5]}]})");
    part.press(u"filterTest"_s);
    part.choose(u"otherField"_s, u"line.quantity"_s);
    QVERIFY(part.json().find(R"("op": "more_than", "values": [{"field": "line.quantity"}])") != std::string::npos);
    QCOMPARE(part.error(), std::string());
}

void TestBehaviourEditors::addedToTheCartAndDidNotBuyWithinADay()
{
    EditedPart part(m_state, PartEdit::Steps, viewed);
    QTRY_VERIFY(part.find<QComboBox>(u"step0/happening"_s)->findText(u"Adding to the cart"_s) >= 0);
    part.chooseRow(u"step0/happening"_s, part.find<QComboBox>(u"step0/happening"_s)->findText(u"Adding to the cart"_s));
    part.press(u"notFollowedAsked"_s);
    QVERIFY(
        part.json().find(
            R"("sequence": [{"facts": "events", "where": [{"field": "event.type", "op": "is", "values": ["cart"]}]}], "not_followed_by": {"facts": "orders"}, "not_within": {"hours": 24})")
        != std::string::npos);
    part.setNumber(u"notWithin/spanAmount"_s, 3);
    part.chooseRow(u"notWithin/spanUnit"_s, 2);
    QVERIFY(part.sequence().notWithin == rules::Span({3, rules::SpanUnit::Days}));
    QCOMPARE(part.error(), std::string());
    part.press(u"notWithin/spanAsked"_s);
    QVERIFY(!part.sequence().notWithin);
    part.press(u"notFollowedAsked"_s);
    QVERIFY(!part.sequence().notFollowedBy);
    QCOMPARE(part.error(), std::string());
}

void TestBehaviourEditors::viewedThenBought()
{
    EditedPart part(m_state, PartEdit::Steps, viewed);
    part.press(u"addStep"_s);
    part.press(u"within/spanAsked"_s);
    part.setNumber(u"within/spanAmount"_s, 2);
    part.press(u"after/spanAsked"_s);
    part.chooseRow(u"after/spanUnit"_s, 1);
    part.press(u"withoutAsked"_s);
    part.press(u"step1/addFilter"_s);
    part.choose(u"step1/filterField"_s, u"order.coupon"_s);
    part.choose(u"step1/operatorChoice"_s, u"has_value"_s);
    part.chooseRow(u"yesNoChoice"_s, 1);
    QVERIFY(
        part.json().find(
            R"({"facts": "orders", "where": [{"field": "order.coupon", "op": "has_value"}], "within": {"days": 2}, "after": {"hours": 1}, "without": {"facts": "orders"}}], "op": "is_no")")
        != std::string::npos);
    QCOMPARE(part.error(), std::string());
}

void TestBehaviourEditors::stepsChangePlacesAndGo()
{
    EditedPart part(m_state, PartEdit::Steps, viewed);
    part.press(u"addStep"_s);
    part.press(u"within/spanAsked"_s);
    part.press(u"moveStepUp"_s);
    QCOMPARE(part.sequence().steps[0].facts.facts, rules::Facts::Orders);
    QVERIFY(part.sequence().steps[1].within.has_value());
    QCOMPARE(part.error(), std::string());
    part.press(u"removeStep"_s);
    QCOMPARE(part.sequence().steps.size(), std::size_t(1));
    QVERIFY(!part.sequence().steps[0].within);
    QCOMPARE(part.sequence().steps[0].facts.facts, rules::Facts::Events);
    QCOMPARE(part.error(), std::string());
}

void TestBehaviourEditors::everyMeasureThatIsOfferedIsTaken_data()
{
    QTest::addColumn<int>("facts");
    for (const rules::Facts facts : {rules::Facts::Orders, rules::Facts::Lines, rules::Facts::Events})
        QTest::newRow(rules::factsId(facts).data()) << static_cast<int>(facts);
}

void TestBehaviourEditors::everyMeasureThatIsOfferedIsTaken()
{
    QFETCH(int, facts);
    EditedPart part(m_state, PartEdit::Measured,
                    R"({"facts": "orders", "measure": "count", "op": "at_least", "values": [1],
                        "where": [{"field": "order.coupon", "op": "has_value"}],
                        "containing": [[{"field": "line.category", "op": "has_value"}]]})");
    part.choose(u"factsChoice"_s, facts);
    QCOMPARE(part.error(), std::string());
    const int measures = part.find<QComboBox>(u"measureChoice"_s)->count();
    QVERIFY(measures >= 10);
    for (int i = 0; i < measures; ++i) {
        part.chooseRow(u"measureChoice"_s, i);
        QCOMPARE(part.error(), std::string());
        const auto *of = part.find<QComboBox>(u"measuredField"_s);
        for (int field = 0; of && field < of->count(); ++field) {
            part.chooseRow(u"measuredField"_s, field);
            QCoreApplication::sendPostedEvents();
            of = part.find<QComboBox>(u"measuredField"_s);
            QCOMPARE(part.error(), std::string());
        }
        for (int change = 0; part.find<QComboBox>(u"changeChoice"_s) && change < 3; ++change) {
            part.chooseRow(u"changeChoice"_s, change);
            QCOMPARE(part.error(), std::string());
        }
        part.chooseRow(u"pickChoice"_s, i % 3);
        QCOMPARE(part.error(), std::string());
    }
}

void TestBehaviourEditors::oneFactAndTheTimeBefore()
{
    EditedPart part(m_state, PartEdit::Measured, spent);
    part.chooseRow(u"pickChoice"_s, 2);
    part.press(u"countAll"_s);
    part.chooseRow(u"changeChoice"_s, 2);
    QCOMPARE(part.behaviour().pick, rules::Pick::Last);
    QVERIFY(!part.behaviour().countedOnly);
    QCOMPARE(part.behaviour().change, rules::Change::Percent);
    QVERIFY(part.behaviour().window.lastDays.has_value()); // there has to be a time before
    QCOMPARE(part.error(), std::string());
}

void TestBehaviourEditors::aMeasureIsComparedWithAFieldOfTheCustomer()
{
    EditedPart part(m_state, PartEdit::Amount, spent);
    part.choose(u"otherField"_s, u"customer.income"_s);
    QVERIFY(part.json().find(R"("op": "at_least", "values": [{"field": "customer.income"}])") != std::string::npos);
    QCOMPARE(part.error(), std::string());
}

void TestBehaviourEditors::theTopStandsWithinACategory()
{
    EditedPart amount(m_state, PartEdit::Amount, spent);
    amount.choose(u"operatorChoice"_s, u"in_top_percent"_s);
    QVERIFY(amount.json().find(R"("op": "in_top_percent", "values": [10])") != std::string::npos);
    QCOMPARE(amount.error(), std::string());
    EditedPart per(m_state, PartEdit::Per,
                   R"({"facts": "orders", "measure": "sum", "of": "order.amount", "op": "in_top", "values": [2]})");
    per.choose(u"perChoice"_s, u"customer.city"_s);
    QVERIFY(per.json().find(R"("per": "customer.city")") != std::string::npos);
    QCOMPARE(per.error(), std::string());
    EditedPart back(m_state, PartEdit::Amount,
                    R"({"facts": "orders", "measure": "sum", "of": "order.amount", "op": "in_top", "values": [2],
                        "per": "customer.city"})");
    back.choose(u"operatorChoice"_s, u"at_least"_s);
    QVERIFY(back.condition().per.empty());
    QCOMPARE(back.error(), std::string());
}

void TestBehaviourEditors::everyWindowIsTaken()
{
    EditedPart part(m_state, PartEdit::Window, bought);
    const int kinds = part.find<QComboBox>(u"windowChoice"_s)->count();
    QCOMPARE(kinds, 8);
    for (int i = 0; i < kinds; ++i) {
        part.chooseRow(u"windowChoice"_s, i);
        QCOMPARE(part.find<QComboBox>(u"windowChoice"_s)->currentIndex(), i);
        QCOMPARE(part.error(), std::string());
    }
    part.press(u"usualWindows/"_s, 0);
    QCOMPARE(part.behaviour().window, rules::Window{.lastDays = 7});
    part.press(u"usualWindows/"_s, 8);
    QVERIFY(part.json().find(R"("window": {"period": "this_year"})") != std::string::npos);
    part.choose(u"windowPeriod"_s, QByteArray("last_quarter"));
    QVERIFY(part.json().find(R"("window": {"period": "last_quarter"})") != std::string::npos);
    QCOMPARE(part.error(), std::string());
}

void TestBehaviourEditors::daysKeepTheirLimits()
{
    EditedPart part(m_state, PartEdit::Window, bought);
    part.press(u"usualWindows/"_s, 1);
    part.setNumber(u"windowDays"_s, 0);
    QCOMPARE(part.behaviour().window.lastDays, std::optional(1));
    part.setNumber(u"windowDays"_s, rules::maxDays + 1);
    QCOMPARE(part.behaviour().window.lastDays, std::optional(rules::maxDays));
    QCOMPARE(part.error(), std::string());
    EditedPart compared(m_state, PartEdit::Window,
                        R"({"facts": "orders", "measure": "count", "op": "at_least", "values": [1],
                            "window": {"last_days": 30}, "change": "difference"})");
    const auto *kinds = compared.find<QComboBox>(u"windowChoice"_s);
    for (int i = 0; i < kinds->count(); ++i) {
        compared.chooseRow(u"windowChoice"_s, i);
        QCOMPARE(compared.error(), std::string());
    }
}

void TestBehaviourEditors::shufflingDrawsOtherPeople()
{
    EditedPart part(m_state, PartEdit::Share, R"({"random_share": 10, "op": "is_yes"})");
    part.press(u"shuffleAgain"_s);
    const std::string first = std::get<rules::RandomShare>(part.condition().subject).seed;
    part.press(u"shuffleAgain"_s);
    const std::string second = std::get<rules::RandomShare>(part.condition().subject).seed;
    QVERIFY(!first.empty() && !second.empty() && first != second);
    part.chooseRow(u"yesNoChoice"_s, 1);
    QCOMPARE(part.condition().op, std::string("is_no"));
    QCOMPARE(part.error(), std::string());
}

void TestBehaviourEditors::whatTheEngineRefusesIsNotTold()
{
    EditedPart part(m_state, PartEdit::Share, R"({"random_share": 10, "op": "is_yes"})");
    auto *percent = part.find<QLineEdit>(u"firstNumber"_s);
    percent->clear();
    QTest::keyClicks(percent, u"250"_s);
    QCOMPARE(std::get<rules::RandomShare>(part.condition().subject).percent.units, 25);
    QVERIFY(!part.refused().isEmpty());
    QCOMPARE(part.error(), std::string());
    percent->clear();
    QTest::keyClicks(percent, u"30"_s);
    QCOMPARE(std::get<rules::RandomShare>(part.condition().subject).percent.units, 30);
    QVERIFY(part.refused().isEmpty());
}

void TestBehaviourEditors::theEditorsSpeakTurkish()
{
    QVERIFY(wording::loadLanguage(*QCoreApplication::instance(), "tr"));
    auto state = std::make_shared<ui::WorkspaceState>(*m_state);
    state->context.language = "tr";
    EditedPart part(state, PartEdit::Steps, viewed);
    const auto *kinds = part.find<QComboBox>(u"step0/happening"_s);
    QTRY_VERIFY(kinds->findText(u"Sepete ekleme"_s) >= 0);
    part.chooseRow(u"step0/happening"_s, kinds->findText(u"Sepete ekleme"_s));
    part.press(u"notFollowedAsked"_s);
    QCOMPARE(part.error(), std::string());
    QVERIFY(part.json().find(R"("not_followed_by": {"facts": "orders"}, "not_within": {"hours": 24})")
            != std::string::npos);
    QVERIFY(wording::loadLanguage(*QCoreApplication::instance(), "en"));
}

QTEST_MAIN(TestBehaviourEditors)
#include "tst_behaviour_editors.moc"
