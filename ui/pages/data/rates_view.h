// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"
#include "workspace/foreign_orders.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace dilim::ui {

class Card;
class ChoiceButton;
class Label;
class LatestJob;
class RatesModel;
class Session;

/// What other currencies are worth in that of the workspace: which occur in orders and how many of these have no rate,
/// the rates that are known, a line in which one is added or changed, and tables from which they are taken.
class RatesView : public QWidget
{
    Q_OBJECT
public:
    explicit RatesView(Session &session, QWidget *parent = nullptr);
    void setState(const StatePtr &state);

signals:
    void shown(); // the counts of a state are there

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *buildEditor();
    [[nodiscard]] QHBoxLayout *buildRemoval();
    void retranslate();
    void count();
    void lookForTables();
    void showOrders();
    void showTables();
    void offerCurrencies();
    void takeRow(int row);
    void keep();
    void askRemoval(std::optional<Date> day);
    void showChanges();
    [[nodiscard]] std::optional<columns::CurrencyRate> typed() const;
    [[nodiscard]] const columns::CurrencyRate *chosen() const;

    Session &m_session;
    StatePtr m_state;
    std::vector<workspace::ForeignOrders> m_orders;
    std::vector<workspace::RateTable> m_sources;
    Card *m_card = nullptr;
    Label *m_nothing = nullptr; // what rates are for
    QVBoxLayout *m_sentences = nullptr; // about orders
    ChoiceButton *m_take = nullptr;
    QTableView *m_table = nullptr;
    RatesModel *m_model = nullptr;
    Label *m_currencyName = nullptr, *m_dayName = nullptr, *m_rateName = nullptr;
    QComboBox *m_currency = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_rate = nullptr;
    QPushButton *m_keep = nullptr, *m_remove = nullptr, *m_removeAll = nullptr;
    Label *m_expected = nullptr; // of what is typed
    LatestJob *m_counting = nullptr;
};

} // namespace dilim::ui
