// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/segment_figures.h"
#include "ui/jobs/latest_job.h"
#include "ui/session/workspace_state.h"

#include <QHash>
#include <QWidget>

#include <map>
#include <optional>

class QStandardItemModel;
class QTreeView;

namespace dilim::ui {

/// The segments in their folders: colour, name, customers, share of customers and of revenue. Figures are counted by a
/// job; the last ones stay until the next are there.
class SegmentList : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentList(QWidget *parent = nullptr);
    void setState(const StatePtr &state);
    /// The name of the segment under the cursor; empty on a folder.
    [[nodiscard]] QString current() const;

signals:
    void opened(const QString &name);
    void menuRequested(const QString &name, const QPoint &globalPosition);
    void removeRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is known about a segment; nothing where its rule does not bind.
    using Figures = std::map<std::string, std::optional<analysis::SegmentFigures>>; // by name

    void retranslate();
    void fill();
    void count();

    StatePtr m_state;
    Figures m_figures;
    LatestJob m_counting;
    QTreeView *m_view = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace dilim::ui
