// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overview/overview_answer.h"

#include <QAbstractTableModel>

#include <array>
#include <string>
#include <vector>

namespace dilim::ui {

/// Segments and their movement in words; the delegate paints the rest out of `segment()`.
class MovementModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Name, Customers, Share, Sizes, Change, Open, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;
    void setSegments(std::vector<SegmentMovement> segments, const std::string &language);
    [[nodiscard]] const SegmentMovement &segment(int row) const { return m_segments[static_cast<std::size_t>(row)]; }
    /// Of the largest change; 1 at least.
    [[nodiscard]] double largestChange() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const SegmentMovement &segment, int column) const;

    std::vector<SegmentMovement> m_segments;
    std::string m_language;
};

} // namespace dilim::ui
