// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/step_facts_editor.h"

#include "ui/rule_editor/filter_group_editor.h"
#include "ui/rule_editor/overviews.h"
#include "wording/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {

using namespace Qt::StringLiterals;
using rules::Facts;
using rules::FilterGroup;
using rules::StepFacts;

StepFactsEditor::StepFactsEditor(StatePtr state, Overviews &overviews, QWidget *parent)
    : QWidget(parent)
    , m_state(std::move(state))
    , m_overviews(overviews)
    , m_head(new QHBoxLayout)
    , m_kind(new QComboBox(this))
    , m_all(new QCheckBox(tr("Cancelled and returned ones, too"), this))
{
    m_kind->setObjectName(u"happening"_s);
    m_kind->setAccessibleName(tr("What happened"));
    m_kind->setMaxVisibleItems(20);
    m_all->setObjectName(u"countAll"_s);
    m_head->addWidget(m_kind, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_head);
    all->addWidget(m_all);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::activated, this, &StepFactsEditor::takeKind);
    connect(m_all, &QCheckBox::clicked, this, [this](bool wanted) {
        m_facts.countedOnly = !wanted;
        tell();
    });
    connect(&m_overviews, &Overviews::found, this, [this](const std::string &field) {
        if (field == "event.type")
            fillKinds();
    });
    m_overviews.want({"event.type"});
}

void StepFactsEditor::setFacts(const StepFacts &facts)
{
    m_facts = {facts.facts, facts.countedOnly, {}};
    m_others = facts.where;
    m_kindFilter.clear();
    if (const std::optional<std::size_t> kind = kindFilter(facts)) {
        m_kindAt = *kind;
        m_kindFilter.push_back(std::get<rules::Filter>(facts.where.children[m_kindAt]));
        m_others.children.erase(m_others.children.begin() + static_cast<std::ptrdiff_t>(m_kindAt));
    }
    fillKinds();
    showFilters();
}

QString StepFactsEditor::shownWords() const
{
    StepFacts shown = m_facts;
    for (const rules::Filter &filter : m_kindFilter)
        shown.where.children.emplace_back(filter);
    return happeningWords(shown, m_state->language());
}

void StepFactsEditor::fillKinds()
{
    m_known = happenings(*m_state, m_overviews);
    const QString words = shownWords();
    const auto isShown = [&](const Happening &one) { return one.facts == m_facts.facts && one.words == words; };
    if (std::none_of(m_known.begin(), m_known.end(), isShown))
        m_known.push_back({words, m_facts.facts, {}});
    m_kind->clear();
    for (const Happening &one : m_known) {
        m_kind->addItem(wording::capitalised(one.words, m_state->language()));
        if (isShown(one))
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
}

void StepFactsEditor::takeKind()
{
    const Happening &chosen = m_known[static_cast<std::size_t>(m_kind->currentIndex())];
    if (chosen.facts == m_facts.facts && chosen.words == shownWords())
        return;
    if (chosen.facts != m_facts.facts)
        m_others = {};
    m_facts.facts = chosen.facts;
    m_kindFilter.clear();
    m_kindAt = 0;
    for (const auto &child : factsOf(chosen).where.children)
        m_kindFilter.push_back(std::get<rules::Filter>(child));
    showFilters();
    tell();
}

void StepFactsEditor::tell()
{
    StepFacts told = m_facts;
    told.where = m_others;
    if (!m_kindFilter.empty() && m_others.match != rules::Match::All) {
        told.where = {};
        told.where.children.emplace_back(m_kindFilter.front());
        told.where.children.emplace_back(m_others);
    } else if (!m_kindFilter.empty()) {
        auto &children = told.where.children;
        const std::size_t at = std::min(m_kindAt, children.size());
        children.emplace(children.begin() + static_cast<std::ptrdiff_t>(at), m_kindFilter.front());
    }
    emit edited(told);
}

void StepFactsEditor::showFilters()
{
    if (m_filters) {
        m_filters->hide();
        m_filters->deleteLater();
    }
    m_filters =
        new FilterGroupEditor({m_state, &m_overviews, m_facts.facts}, FilterGroupEditor::Place::Outermost, this);
    m_filters->setGroup(m_others);
    layout()->addWidget(m_filters);
    m_filters->show();
    m_all->setVisible(m_facts.facts != Facts::Events);
    m_all->setChecked(!m_facts.countedOnly);
    connect(m_filters, &FilterGroupEditor::edited, this, [this](const FilterGroup &group) {
        m_others = group;
        tell();
    });
}

} // namespace dilim::ui
