// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/kept_tables.h"
#include "store/lookup_link.h"
#include "store/lookup_rows.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QPushButton;

namespace dilim::ui {

class ChoiceButton;
class FlowLayout;
class Label;
class LatestJob;

/// Ties columns of a table about nobody to fields of customers or orders, and says who would find a row in it, before
/// the table is used as a look-up table and while it is.
class LookupPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LookupPanel(QWidget *parent = nullptr);
    /// A table with its rows; the fields that fit by themselves are chosen unless it is linked already.
    void setTable(const StatePtr &state, const std::shared_ptr<const store::KeptTable> &table);

signals:
    void linkRequested(const std::vector<store::LookupKey> &keys);
    void unlinkRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void buildChoices();
    void fillMenu(std::size_t column);
    void choose(std::size_t column, const std::string &field);
    void suggest();
    void ask();
    void showFit(const Result<store::LookupFit> &fit);
    [[nodiscard]] std::vector<store::LookupKey> keys() const;
    [[nodiscard]] const store::ActiveLookup *linked() const;

    StatePtr m_state;
    std::shared_ptr<const store::KeptTable> m_table; // null: none
    std::vector<std::string> m_fields; // by column: its field, or empty
    std::optional<Result<store::LookupFit>> m_fit; // of the fields chosen; nothing while it is asked for
    FlowLayout *m_columns = nullptr; // the choices
    std::vector<ChoiceButton *> m_choices; // by column
    Label *m_about = nullptr;
    Label *m_found = nullptr;
    Label *m_missing = nullptr;
    Label *m_made = nullptr; // fields that the link has made
    QPushButton *m_use = nullptr;
    QPushButton *m_unlink = nullptr;
    LatestJob *m_job = nullptr;
};

} // namespace dilim::ui
