// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_overview.h"
#include "ui/rule_editor/palette_entries.h"

#include <QStyledItemDelegate>
#include <QVector>

namespace dilim::ui {

class Overviews;

/// Heights of the bars of an overview: its histogram, else its top values; empty where there is nothing to see.
[[nodiscard]] QVector<double> overviewBars(const analysis::FieldOverview &overview);

/// A shelf: icon, name above its model, number of entries. Roles: DisplayRole the shelf, UserRole its entries.
class ShelfDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// An entry: icon, name above its type, tiny bars, how full it is. Role UserRole: its number among `entries`.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    EntryDelegate(const std::vector<PaletteEntry> &entries, const Overviews &overviews, QObject *parent);
    void setLanguage(const std::string &language) { m_language = language; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFill(QPainter &painter, const QRect &place, const analysis::FieldOverview &overview) const;

    const std::vector<PaletteEntry> &m_entries; // not owned; outlive the delegate
    const Overviews &m_overviews;
    std::string m_language{"en"};
};

} // namespace dilim::ui
