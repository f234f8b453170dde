// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dilim::ui {

/// What cells of lists of segments carry beside their words.
enum SegmentRole : int {
    SegmentNameRole = Qt::UserRole + 1, // in the first column: the segment's name
    FolderRole, // in the first column: true on a folder
    SegmentColourRole, // index, -1: accent
    ShareRole, // 0..1, drawn as a bar behind the words
    SizesRole, // QVariantList of numbers, drawn as a trend
    SortRole, // what rows are sorted by, where it is not the words
};

/// Rows of segments: colour square and name, figures at the right (unless a cell has an alignment), shares as bars,
/// sizes as a trend.
class SegmentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace dilim::ui
