// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/rule_editor.h"

#include "rules/edit.h"
#include "ui/rule_editor/field_palette.h"
#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/result_pane.h"
#include "ui/rule_editor/rule_view.h"
#include "ui/rule_editor/sentence_card.h"
#include "ui/rule_editor/value_editors.h"
#include "ui/theme/theme.h"
#include "wording/rule_sentence.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dilim::ui {

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_overviews(new Overviews(this))
{
    auto *card = new Card(this);
    m_view = new RuleView(m_session, card);
    m_sentence = new SentenceCard(this);
    m_result = new ResultPane(m_session, this);
    card->body()->addWidget(m_view);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::cardGap);
    left->addWidget(card, 1);
    left->addWidget(m_sentence);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    layout->addLayout(left, 1);
    layout->addWidget(m_result);

    m_popup = new ValuePopup(this);
    connect(m_view, &RuleView::conditionWanted, this, &RuleEditor::openPalette);
    connect(m_view, &RuleView::partPressed, this, &RuleEditor::openValue);
    connect(m_result, &ResultPane::whyRequested, this, &RuleEditor::whyRequested);
    connect(m_result, &ResultPane::membersRequested, this, &RuleEditor::membersRequested);
    connect(&m_session, &RuleSession::ruleChanged, this, [this] {
        if (const StatePtr &state = m_session.state())
            m_sentence->setSentence(
                wording::ruleSentence(m_session.rule(), state->snapshot->catalogue, state->context));
        if (!m_loading)
            emit ruleEdited(m_session.rule());
    });
}

RuleEditor::~RuleEditor() = default;

void RuleEditor::setState(const StatePtr &state)
{
    m_session.setState(state);
    m_overviews->setState(state);
    if (m_palette)
        m_palette->setState(state);
}

void RuleEditor::setSegment(const SavedSegment &segment)
{
    m_loading = true;
    m_session.setRule(segment.rule.value_or(rules::Rule()));
    m_loading = false;
}

void RuleEditor::addLines(const rules::Rule &rule)
{
    rules::Rule edited = m_session.rule();
    for (const rules::Node &line : rule.root.children)
        edited = rules::withLine(std::move(edited), {edited.root.id, edited.root.children.size()}, line);
    m_session.edit(std::move(edited), tr("Add to rule"));
}

void RuleEditor::openPalette(const std::string &group, QWidget *button)
{
    m_addTo = group;
    if (!m_palette) {
        m_palette = new FieldPalette(*m_overviews, window());
        m_palette->setState(m_session.state());
        connect(m_palette, &FieldPalette::chosen, this, &RuleEditor::addCondition);
    }
    m_palette->openAt(button);
}

void RuleEditor::addCondition(rules::Condition condition)
{
    const rules::Group *group = rules::findGroup(m_session.rule(), m_addTo);
    if (!group)
        group = &m_session.rule().root;
    rules::Rule edited = rules::withLine(m_session.rule(), {group->id, group->children.size()}, std::move(condition));
    m_session.edit(std::move(edited), tr("Add condition"));
}

void RuleEditor::openValue(const std::string &line, PartEdit part)
{
    const rules::Condition *condition = rules::findCondition(m_session.rule(), line);
    QWidget *token = m_view->token(line, part);
    if (!condition || !token || !m_session.state())
        return;
    PartEditor *editor = makePartEditor(part, m_session.state(), *m_overviews, *condition, m_popup);
    if (!editor)
        return;
    m_mergeKey = m_session.newMergeKey();
    connect(editor, &PartEditor::edited, this, &RuleEditor::changeCondition);
    m_popup->openAt(token, editor);
}

void RuleEditor::changeCondition(const rules::Condition &condition)
{
    m_session.edit(rules::withCondition(m_session.rule(), condition), tr("Change condition"), m_mergeKey);
}

void RuleEditor::resizeEvent(QResizeEvent *event)
{
    const bool narrow = window()->width() < metrics::railMiniBelowWidth;
    m_result->setFixedWidth(narrow ? metrics::resultPaneNarrow : metrics::resultPane);
    QWidget::resizeEvent(event);
}

} // namespace dilim::ui
