// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/segment_templates.h"
#include "ui/pages/segments/template_answers.h"
#include "ui/widgets/surfaces.h"

class QPushButton;

namespace dilim::ui {

/// One template: what it is for, which data it needs, whether they are here and whom it takes, and a button that uses
/// it.
class TemplateCard : public Card
{
    Q_OBJECT
public:
    explicit TemplateCard(const analysis::SegmentTemplate &row, QWidget *parent = nullptr);
    /// Null: not known yet.
    void setAnswer(const TemplateAnswer *answer, const WorkspaceState &state);
    [[nodiscard]] const analysis::SegmentTemplate &row() const { return m_row; }

signals:
    void used();

private:
    const analysis::SegmentTemplate &m_row;
    Label *m_name = nullptr, *m_description = nullptr, *m_needs = nullptr, *m_size = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace dilim::ui
