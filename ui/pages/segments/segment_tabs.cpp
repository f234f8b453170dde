// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_tabs.h"

#include "ui/customers/customers_view.h"
#include "ui/pages/segments/history_view.h"
#include "ui/pages/segments/overlap_view.h"
#include "ui/rule_editor/rule_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "wording/formats.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dilim::ui {

using namespace Qt::StringLiterals;

SegmentTabs::SegmentTabs(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_editor(new RuleEditor(this))
    , m_members(new CustomersView(this))
    , m_overlap(new OverlapView(this))
    , m_history(new HistoryView(this))
{
    m_tabs->setObjectName(u"segmentTabs"_s);
    m_members->setObjectName(u"segmentMembersView"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_editor, m_members, m_overlap, m_history})
        m_stack->addWidget(part); // in the order of Tab
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_tabs);
    all->addSpacing(metrics::cardGap);
    all->addWidget(m_stack, 1);
    connect(m_tabs, &TabStrip::chosen, this, [this](int tab) { showTab(static_cast<Tab>(tab)); });
    connect(m_overlap, &OverlapView::intended, this, &SegmentTabs::intended);
    connect(m_editor, &RuleEditor::membersRequested, this, [this] { showTab(Tab::Members); });
    connect(&m_editor->session(), &RuleSession::counted, this, &SegmentTabs::retranslate);
    retranslate();
}

void SegmentTabs::setState(const StatePtr &state)
{
    m_state = state;
    m_editor->setState(state);
    fillCurrent();
    retranslate();
}

void SegmentTabs::setSegment(const SavedSegment &segment)
{
    const bool other = segment.segment.id != m_segment.id;
    m_segment = segment.segment;
    m_editor->setSegment(segment);
    if (other)
        showTab(Tab::Rule);
    retranslate();
}

void SegmentTabs::setWords(const store::Segment &segment)
{
    m_segment = segment;
    m_editor->setWords(segment);
    fillCurrent();
}

void SegmentTabs::showTab(Tab tab)
{
    m_tabs->setCurrent(static_cast<int>(tab));
    m_stack->setCurrentIndex(static_cast<int>(tab));
    emit tabChosen();
    fillCurrent();
}

void SegmentTabs::fillCurrent()
{
    if (!m_state || m_segment.id == 0)
        return;
    switch (static_cast<Tab>(m_stack->currentIndex())) {
    case Tab::Rule:
        break;
    case Tab::Members:
        m_members->setState(m_state);
        m_members->keepToSegment(m_segment.name);
        break;
    case Tab::Overlap:
        m_overlap->setSegment(m_state, m_segment, m_editor->rule());
        break;
    case Tab::History:
        m_history->setSegment(m_state, m_segment, m_editor->rule());
        break;
    }
}

void SegmentTabs::retranslate()
{
    const auto &answer = m_editor->session().answer();
    const QString count = m_state && answer && m_segment.id != 0
        ? wording::numberText(answer->counts.count, m_state->language())
        : QString();
    m_tabs->setTabs({{tr("Rule"), {}, false},
                     {tr("Members"), count, false},
                     {tr("Overlap"), {}, false},
                     {tr("History"), {}, false}});
    m_tabs->setAccessibleName(tr("Parts of this segment"));
}

void SegmentTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
