// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>
#include <QStringList>

#include <string>

namespace dilim::ui {

struct WorkspaceState;

/// The folders that segments stand in, in the order of the segments.
[[nodiscard]] QStringList foldersOf(const WorkspaceState &state);

/// What a model sorts names by, so that they stand as people of the language expect.
[[nodiscard]] QString sortTextOf(const QString &name, const std::string &language);

/// Rows of segments in folders. A segment that is dropped on a folder, or on a segment in it, is wanted there; the rows
/// themselves only change with the next state.
class SegmentModel : public QStandardItemModel
{
    Q_OBJECT
public:
    using QStandardItemModel::QStandardItemModel;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// An empty folder: none.
    void folderWanted(const QString &segment, const QString &folder);
};

} // namespace dilim::ui
