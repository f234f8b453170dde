// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "ui/rule_editor/happenings.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace dilim::ui {

class FilterGroupEditor;
class Overviews;

/// What happens in a step: of what kind, and which of them, by filters.
class StepFactsEditor : public QWidget
{
    Q_OBJECT
public:
    StepFactsEditor(StatePtr state, Overviews &overviews, QWidget *parent);
    void setFacts(const rules::StepFacts &facts);
    /// The line of the kind: things may stand before and behind it.
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }

signals:
    void edited(const dilim::rules::StepFacts &facts);

private:
    void fillKinds();
    void takeKind();
    void tell();
    void showFilters();
    [[nodiscard]] QString shownWords() const;

    StatePtr m_state;
    Overviews &m_overviews; // not owned
    rules::StepFacts m_facts; // without filters
    std::vector<rules::Filter> m_kindFilter; // none or one: says of what kind the events are
    std::size_t m_kindAt = 0; // where it stands among the filters
    rules::FilterGroup m_others; // filters but that one
    std::vector<Happening> m_known; // as they stand in the box
    QHBoxLayout *m_head = nullptr;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_all = nullptr;
    FilterGroupEditor *m_filters = nullptr; // made anew for other facts
};

} // namespace dilim::ui
