// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace dilim::ui {

/// What one unit of other currencies was worth: currency, from which day, rate; by currency, then the newest day first.
class RatesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Currency, Day, Rate };
    static constexpr int columnsShown = 3;

    using QAbstractTableModel::QAbstractTableModel;

    /// By currency, then day, as the snapshot has them.
    void setRates(std::vector<columns::CurrencyRate> rates, const std::string &language);
    [[nodiscard]] const columns::CurrencyRate &rate(int row) const { return m_rates[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<columns::CurrencyRate> m_rates;
    std::string m_language{"en"};
};

} // namespace dilim::ui
