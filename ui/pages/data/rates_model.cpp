// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/rates_model.h"

#include "wording/formats.h"

#include <algorithm>

namespace dilim::ui {

void RatesModel::setRates(std::vector<columns::CurrencyRate> rates, const std::string &language)
{
    beginResetModel();
    m_rates = std::move(rates);
    std::ranges::stable_sort(m_rates, [](const columns::CurrencyRate &one, const columns::CurrencyRate &other) {
        return one.currency != other.currency ? one.currency < other.currency : other.day < one.day;
    });
    m_language = language;
    endResetModel();
}

int RatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rates.size());
}

int RatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsShown;
}

QVariant RatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == Rate ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const columns::CurrencyRate &shown = rate(index.row());
    if (index.column() == Currency)
        return QString::fromStdString(shown.currency);
    return index.column() == Day ? wording::dateText(shown.day, m_language)
                                 : wording::numberText(shown.rate, m_language);
}

QVariant RatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Rate ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Currency ? tr("Currency") : section == Day ? tr("From") : tr("Rate");
}

} // namespace dilim::ui
