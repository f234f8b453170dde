// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/rule_editor.h"

#include "rules/edit.h"
#include "ui/rule_editor/field_palette.h"
#include "ui/rule_editor/limit_editor.h"
#include "ui/rule_editor/line_actions.h"
#include "ui/rule_editor/offered_segments.h"
#include "ui/rule_editor/result_pane.h"
#include "ui/rule_editor/rule_view.h"
#include "ui/rule_editor/sentence_card.h"
#include "ui/rule_editor/value_editors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/surfaces.h"
#include "wording/rule_sentence.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace dilim::ui {

using namespace Qt::StringLiterals;

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_view(new RuleView(m_session, this))
    , m_sentence(new SentenceCard(this))
    , m_result(new ResultPane(m_session, this))
{
    setObjectName(u"ruleEditor"_s);
    auto *ruleCard = new Card(this);
    ruleCard->body()->addWidget(m_view);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::cardGap);
    left->addWidget(ruleCard, 1);
    left->addWidget(m_sentence);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::cardGap);
    all->addLayout(left, 1);
    all->addWidget(m_result);

    connect(&m_session, &RuleSession::ruleChanged, this, &RuleEditor::showSentence);
    connect(&m_session, &RuleSession::counted, this, &RuleEditor::showSentence);
    connect(&m_session, &RuleSession::ruleChanged, this, &RuleEditor::tellEdit);
    connect(m_view, &RuleView::conditionWanted, this, &RuleEditor::openPalette);
    connect(m_view, &RuleView::partPressed, this, &RuleEditor::openEditor);
    connect(m_view, &RuleView::limitPressed, this, &RuleEditor::openLimit);
    connect(m_result, &ResultPane::whyRequested, this, &RuleEditor::whyRequested);
    connect(m_result, &ResultPane::lineRequested, m_view, &RuleView::setCurrentLine);
    connect(m_result, &ResultPane::membersRequested, this, &RuleEditor::membersRequested);
}

RuleEditor::~RuleEditor()
{
    delete m_palette;
}

void RuleEditor::setState(const StatePtr &state)
{
    m_session.setState(state);
    m_overviews.setState(state);
    if (m_palette)
        m_palette->setState(offered());
    showSentence();
}

void RuleEditor::setSegment(const SavedSegment &segment)
{
    const rules::Rule rule = rules::withIds(segment.rule.value_or(rules::Rule{}));
    setWords(segment.segment);
    if (segment.segment.id == m_segment && rule == m_session.rule())
        return;
    m_segment = segment.segment.id;
    const QScopedValueRollback loading(m_loading, true);
    m_session.setRule(rule);
}

void RuleEditor::setWords(const store::Segment &segment)
{
    m_ownName = segment.name;
    m_session.setOwnName(segment.name);
    m_result->setSegment(segment);
}

void RuleEditor::focusRule()
{
    m_view->setCurrentLine(m_session.rule().root.id);
}

void RuleEditor::copyRule() const
{
    if (const StatePtr &state = m_session.state())
        QApplication::clipboard()->setText(
            lineAsText(m_session.rule(), m_session.rule().root.id, state->snapshot->catalogue));
}

/// With the segments that this one may ask for.
StatePtr RuleEditor::offered() const
{
    return withOfferedSegments(m_session.state(), m_ownName);
}

void RuleEditor::addLines(const rules::Rule &rule)
{
    m_session.edit(withLinesOf(m_session.rule(), m_session.rule().root.id, rule), tr("Add lines"));
}

void RuleEditor::openPalette(const std::string &group, QWidget *button)
{
    if (!m_palette) {
        m_palette = new FieldPalette(m_overviews, window());
        connect(m_palette, &FieldPalette::chosen, this, &RuleEditor::addCondition);
    }
    m_target = group;
    m_palette->setState(offered());
    m_palette->openAt(button);
}

void RuleEditor::addCondition(rules::Condition condition)
{
    if (rules::findCondition(m_session.rule(), m_target)) {
        condition.id = m_target;
        m_session.edit(rules::withCondition(m_session.rule(), condition), tr("Ask something else"));
        m_view->setCurrentLine(m_target);
        return;
    }
    m_session.edit(rules::withLine(m_session.rule(), {m_target, SIZE_MAX}, condition), tr("Add condition"));
    const rules::Group *group = rules::findGroup(m_session.rule(), m_target);
    if (group && !group->children.empty())
        m_view->setCurrentLine(std::get<rules::Condition>(group->children.back()).id);
}

void RuleEditor::openEditor(const std::string &line, PartEdit part)
{
    const rules::Condition *condition = rules::findCondition(m_session.rule(), line);
    QWidget *token = m_view->token(line, part);
    if (!condition || !token || !m_session.state())
        return;
    auto *popup = new ValuePopup(this);
    PartEditor *editor = makePartEditor(part, offered(), m_overviews, *condition, popup);
    if (!editor) {
        popup->deleteLater();
        return openPalette(line, token);
    }
    const int key = m_session.newMergeKey(); // all that one popup changes is one step
    connect(editor, &PartEditor::edited, this,
            [this, key](const rules::Condition &changed) { takeCondition(changed, key); });
    connect(editor, &PartEditor::refused, popup, &ValuePopup::setReason);
    connect(popup, &ValuePopup::closed, this, [this, line] { m_view->setCurrentLine(line); });
    popup->openAt(token, editor);
}

void RuleEditor::takeCondition(const rules::Condition &condition, int mergeKey)
{
    m_session.edit(rules::withCondition(m_session.rule(), condition), tr("Change condition"), mergeKey);
}

void RuleEditor::openLimit(QWidget *button)
{
    const StatePtr &state = m_session.state();
    if (!state)
        return;
    const int key = m_session.newMergeKey();
    const rules::Limit limit = m_session.rule().limit.value_or(firstLimit(*state));
    takeLimit(limit, key);
    auto *popup = new ValuePopup(this);
    auto *editor = new LimitEditor(state, limit, popup);
    connect(editor, &LimitEditor::edited, this, [this, key](const rules::Limit &changed) { takeLimit(changed, key); });
    connect(editor, &LimitEditor::removeWanted, popup, &QWidget::close);
    connect(editor, &LimitEditor::removeWanted, this, [this, key] { takeLimit(std::nullopt, key); });
    popup->openAt(button, editor);
}

void RuleEditor::takeLimit(const std::optional<rules::Limit> &limit, int mergeKey)
{
    rules::Rule changed = m_session.rule();
    if (changed.limit == limit)
        return;
    changed.limit = limit;
    m_session.edit(std::move(changed), tr("Change limit"), mergeKey);
}

/// A rule with a line that cannot be answered is no sentence.
void RuleEditor::showSentence()
{
    const StatePtr &state = m_session.state();
    if (!state)
        return;
    if (m_session.error())
        m_sentence->setHint(tr("The sentence stands here as soon as every line can be answered."));
    else
        m_sentence->setSentence(wording::ruleSentence(m_session.rule(), state->snapshot->catalogue, state->context));
}

void RuleEditor::tellEdit()
{
    if (!m_loading)
        emit ruleEdited(m_session.rule());
}

void RuleEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = window()->width() < metrics::railMiniBelowWidth;
    m_result->setFixedWidth(narrow ? metrics::resultPaneNarrow : metrics::resultPane);
}

void RuleEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showSentence();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
