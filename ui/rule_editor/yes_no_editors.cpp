// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/behaviour_editors.h"

#include "ui/rule_editor/operand_editors.h"
#include "ui/rule_editor/span_editor.h"
#include "ui/rule_editor/value_editors.h"
#include "ui/rule_editor/yes_no_box.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace dilim::ui {

using namespace Qt::StringLiterals;
using rules::Condition;

/// Whether somebody is in another segment.
class SegmentEditor : public PartEditor
{
    Q_OBJECT
public:
    SegmentEditor(const StatePtr &shown, Overviews &known, const Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
    {
        auto *is = new YesNoBox(tr("is in the segment"), tr("is not in the segment"), asked.op, this);
        auto *list = new WordsEditor(WordsEditor::Choice::One, this);
        std::vector<WordsEditor::Word> words;
        for (const SavedSegment &saved : shown->segments)
            words.push_back({saved.segment.name, QString::fromStdString(saved.segment.name), {}});
        list->setWords(std::move(words));
        list->setOperands({std::get<rules::Membership>(asked.subject).segment});
        list->closeList();
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(is);
        all->addWidget(list);
        setFocusProxy(list);
        connect(is, &YesNoBox::chosen, this, [this](const std::string &op) {
            Condition changed = condition();
            changed.op = op;
            change(std::move(changed));
        });
        connect(list, &OperandEditor::edited, this, [this](const std::vector<rules::Value> &operands) {
            Condition changed = condition();
            changed.subject = rules::Membership{std::get<std::string>(operands.front())};
            change(std::move(changed));
        });
    }
};

/// How many percent are drawn, and which draw it is.
class ShareEditor : public PartEditor
{
    Q_OBJECT
public:
    ShareEditor(const StatePtr &shown, Overviews &known, const Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
        , m_seed(new QLineEdit(this))
    {
        const auto &share = std::get<rules::RandomShare>(asked.subject);
        auto *is = new YesNoBox(tr("is in the random share"), tr("is not in the random share"), asked.op, this);
        auto *number = new NumbersEditor(1, u"%"_s, this);
        number->setOperands({share.percent});
        m_seed->setObjectName(u"shareSeed"_s);
        m_seed->setAccessibleName(tr("Name of the draw"));
        m_seed->setText(QString::fromStdString(share.seed));
        auto *shuffle = makeButton(ButtonKind::Secondary, tr("Shuffle again"), u"refresh"_s, this);
        shuffle->setObjectName(u"shuffleAgain"_s);
        auto *draw = new QHBoxLayout;
        draw->addWidget(m_seed, 1);
        draw->addWidget(shuffle);
        auto *hint = new Label(tr("The same name draws the same people, whatever is imported."), TextStyle::Caption,
                               Role::Text2, this);
        auto *form = new QFormLayout(this);
        form->setContentsMargins(0, 0, 0, 0);
        form->addRow(is);
        form->addRow(new Label(tr("Share"), TextStyle::Body, Role::Text2, this), number);
        form->addRow(new Label(tr("Draw"), TextStyle::Body, Role::Text2, this), draw);
        form->addRow(hint);
        setFocusProxy(number);
        connect(is, &YesNoBox::chosen, this, [this](const std::string &op) {
            Condition changed = condition();
            changed.op = op;
            change(std::move(changed));
        });
        connect(number, &OperandEditor::edited, this, [this](const std::vector<rules::Value> &operands) {
            Condition changed = condition();
            std::get<rules::RandomShare>(changed.subject).percent = std::get<Decimal>(operands.front());
            change(std::move(changed));
        });
        connect(m_seed, &QLineEdit::textEdited, this, &ShareEditor::takeSeed);
        connect(shuffle, &QPushButton::clicked, this, [this] {
            m_seed->setText(QString::number(QRandomGenerator::global()->generate(), 36));
            takeSeed();
        });
    }

private:
    void takeSeed()
    {
        Condition changed = condition();
        std::get<rules::RandomShare>(changed.subject).seed = m_seed->text().toStdString();
        change(std::move(changed));
    }

    QLineEdit *m_seed;
};

/// Within how much time something did not follow.
class NotWithinEditor : public PartEditor
{
    Q_OBJECT
public:
    NotWithinEditor(const StatePtr &shown, Overviews &known, const Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
    {
        auto *span = new SpanEditor(tr("within"), this);
        span->setSpan(std::get<rules::Sequence>(asked.subject).notWithin);
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(span);
        setFocusProxy(span);
        connect(span, &SpanEditor::edited, this, [this](const std::optional<rules::Span> &changedSpan) {
            Condition changed = condition();
            std::get<rules::Sequence>(changed.subject).notWithin = changedSpan;
            change(std::move(changed));
        });
    }
};

PartEditor *makeSegmentEditor(const StatePtr &state, Overviews &overviews, const Condition &condition, QWidget *parent)
{
    return new SegmentEditor(state, overviews, condition, parent);
}

PartEditor *makeShareEditor(const StatePtr &state, Overviews &overviews, const Condition &condition, QWidget *parent)
{
    return new ShareEditor(state, overviews, condition, parent);
}

PartEditor *makeSpanEditor(const StatePtr &state, Overviews &overviews, const Condition &condition, QWidget *parent)
{
    return new NotWithinEditor(state, overviews, condition, parent);
}

} // namespace dilim::ui

#include "yes_no_editors.moc"
