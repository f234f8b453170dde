// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/edit.h"
#include "rules/rule_text.h"
#include "small_state.h"
#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/rule_editor.h"
#include "ui/rule_editor/value_editors.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <memory>

using namespace dilim;
using namespace Qt::StringLiterals;
using ui::PartEdit;

namespace {

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

/// Rules that are opened and looked at in the editor, and nothing more.
class TestUntouchedRules : public QObject
{
    Q_OBJECT

private slots:
    void whoTouchesNothingChangesNothing_data();
    void whoTouchesNothingChangesNothing();

private:
    ui::StatePtr m_state = test::smallState();
};

void TestUntouchedRules::whoTouchesNothingChangesNothing_data()
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

void TestUntouchedRules::whoTouchesNothingChangesNothing()
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

QTEST_MAIN(TestUntouchedRules)
#include "tst_untouched_rules.moc"
