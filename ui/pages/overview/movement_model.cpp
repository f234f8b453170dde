// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/movement_model.h"

#include "wording/formats.h"

#include <algorithm>
#include <cstdlib>

namespace dilim::ui {
namespace {

constexpr bool isNumber(int column)
{
    return column == MovementModel::Customers || column == MovementModel::Share;
}

} // namespace

void MovementModel::setSegments(std::vector<SegmentMovement> segments, const std::string &language)
{
    beginResetModel();
    m_segments = std::move(segments);
    m_language = language;
    endResetModel();
}

double MovementModel::largestChange() const
{
    std::int64_t largest = 1;
    for (const SegmentMovement &segment : m_segments)
        largest = std::max<std::int64_t>(largest, std::abs(segment.change.value_or(0)));
    return static_cast<double>(largest);
}

int MovementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_segments.size());
}

int MovementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant MovementModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return words(segment(index.row()), index.column());
    if (role == Qt::ToolTipRole && index.column() == Name)
        return words(segment(index.row()), Name);
    return {};
}

QString MovementModel::words(const SegmentMovement &segment, int column) const
{
    switch (column) {
    case Name:
        return QString::fromStdString(segment.name);
    case Customers:
        return wording::numberText(segment.customers, m_language);
    case Share:
        return wording::percentText(segment.share, m_language);
    case Sizes: {
        QStringList sizes;
        for (const double size : segment.sizes)
            sizes.append(wording::numberText(static_cast<std::int64_t>(size), m_language));
        return sizes.join(u' ');
    }
    case Change:
        return segment.change ? wording::signedText(*segment.change, m_language) : QStringLiteral("–");
    default:
        return tr("Open");
    }
}

QVariant MovementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, columnTotal> names = {tr("Segment"),     tr("Customers"),          tr("Share"),
                                                    tr("Last states"), tr("Change (customers)"), QString()};
    return names[static_cast<std::size_t>(section)];
}

} // namespace dilim::ui
