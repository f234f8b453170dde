// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/segment_figures.h"
#include "ui/jobs/latest_job.h"
#include "ui/session/workspace_state.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <map>
#include <optional>

class QMenu;
class QStandardItem;
class QTreeView;

namespace dilim::ui {

class SegmentModel;
class TableActions;

/// The segments in their folders: colour, name, customers, how they grew, share of customers and of revenue; sorted by
/// a column or as they were put. Dragging moves a segment to another folder. Figures are counted by a
/// job; the last ones stay until the next are there.
class SegmentList : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentList(QWidget *parent = nullptr);
    void setState(const StatePtr &state);
    /// The name of the segment under the cursor; empty on a folder.
    [[nodiscard]] QString current() const;
    /// Copying and saving of the list, for the menu of a segment.
    void addTableActions(QMenu &menu);

signals:
    void opened(const QString &name);
    void menuRequested(const QString &name, const QPoint &globalPosition);
    void removeRequested(const QString &name);
    void renameRequested(const QString &name);
    void folderWanted(const QString &name, const QString &folder); // by dragging; an empty folder: none

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is known about a segment; nothing where its rule does not bind.
    using Figures = std::map<std::string, std::optional<analysis::SegmentFigures>>; // by name

    void retranslate();
    void fill();
    [[nodiscard]] QStringList foldedFolders() const;
    QStandardItem *addFolder(const QString &folder);
    [[nodiscard]] QList<QStandardItem *> rowOf(const SavedSegment &saved) const;
    void fillFigures(const QList<QStandardItem *> &row, const store::Segment &segment,
                     const analysis::SegmentFigures &figures) const;
    void fitColumns();
    void count();

    StatePtr m_state;
    Figures m_figures;
    LatestJob m_counting;
    QTreeView *m_view = nullptr;
    SegmentModel *m_model = nullptr;
    TableActions *m_actions = nullptr;
};

} // namespace dilim::ui
