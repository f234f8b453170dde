// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/segment_suggestions.h"
#include "ui/jobs/latest_job.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

#include <vector>

class QScrollArea;

namespace dilim::ui {

class Label;

/// Up to three segments that the data support and that nobody has made yet: size, share, why, and a button that adds
/// one. Hidden while there is none. They are looked for on another thread, once for each state of the data.
class SuggestionsList : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionsList(QWidget *parent = nullptr);
    /// Null: none to look at.
    void setState(const StatePtr &state);

signals:
    void segmentRequested(const QString &name, const dilim::rules::Rule &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void showRows();
    [[nodiscard]] bool isMade(const analysis::SegmentSuggestion &suggestion) const;
    [[nodiscard]] QWidget *row(const analysis::SegmentSuggestion &suggestion);

    StatePtr m_state;
    LatestJob m_job;
    std::vector<analysis::SegmentSuggestion> m_found;
    Label *m_title = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace dilim::ui
