// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/kept_table_model.h"

#include "base/decimal.h"
#include "base/text_fold.h"
#include "wording/formats.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace dilim::ui {
namespace {

using fields::ValueType;

bool isNumber(ValueType type)
{
    return type == ValueType::Number || type == ValueType::Money;
}

QString shownText(const std::string &text, ValueType type, const std::string &language)
{
    if (isNumber(type)) {
        if (const std::optional<Decimal> number = parseDecimal(text))
            return wording::numberText(*number, language);
    }
    if (type == ValueType::Date) {
        if (const std::optional<Date> day = parseIsoDate(text))
            return wording::dateText(*day, language);
    }
    return QString::fromStdString(text);
}

tables::Cell valueOf(const std::string &text, ValueType type)
{
    if (isNumber(type)) {
        if (const std::optional<Decimal> number = parseDecimal(text))
            return *number;
    }
    if (type == ValueType::Date) {
        if (const std::optional<Date> day = parseIsoDate(text))
            return *day;
    }
    return text.empty() ? tables::Cell() : tables::Cell(text);
}

/// Empty cells last, whatever the order of the others.
bool comesBefore(const std::string &a, const std::string &b, ValueType type)
{
    if (isNumber(type)) {
        const std::optional<Decimal> first = parseDecimal(a);
        const std::optional<Decimal> second = parseDecimal(b);
        if (first && second)
            return compared(*first, *second) < 0;
    }
    return matchKey(a) < matchKey(b);
}

} // namespace

void KeptTableModel::setTable(store::KeptTable table, const std::string &language)
{
    beginResetModel();
    m_table = std::move(table);
    m_language = language;
    m_order.resize(m_table.rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    endResetModel();
}

tables::Table KeptTableModel::written() const
{
    tables::Table table;
    table.name = m_table.fileName;
    for (const store::KeptColumn &column : m_table.columns)
        table.header.push_back(column.name);
    table.rows = m_order.size();
    table.row = [kept = m_table, order = m_order](std::size_t row) {
        tables::Row cells;
        for (std::size_t c = 0; c < kept.columns.size(); ++c)
            cells.push_back(valueOf(kept.rows[order[row]][c], kept.columns[c].type));
        return cells;
    };
    return table;
}

int KeptTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int KeptTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

const std::string &KeptTableModel::cell(int row, int column) const
{
    return m_table.rows[m_order[static_cast<std::size_t>(row)]][static_cast<std::size_t>(column)];
}

QVariant KeptTableModel::data(const QModelIndex &index, int role) const
{
    const ValueType type = m_table.columns[static_cast<std::size_t>(index.column())].type;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shownText(cell(index.row(), index.column()), type, m_language);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(type) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant KeptTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const store::KeptColumn &column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return QString::fromStdString(column.name);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(column.type) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void KeptTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const auto at = static_cast<std::size_t>(column);
    const ValueType type = m_table.columns[at].type;
    emit layoutAboutToBeChanged();
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::ranges::stable_sort(m_order, [&](std::size_t a, std::size_t b) {
        const std::string &first = m_table.rows[a][at];
        const std::string &second = m_table.rows[b][at];
        if (first.empty() || second.empty())
            return !first.empty() && second.empty();
        return order == Qt::AscendingOrder ? comesBefore(first, second, type) : comesBefore(second, first, type);
    });
    emit layoutChanged();
}

} // namespace dilim::ui
