// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"

#include <QWidget>

#include <optional>

class QTableView;

namespace dilim::ui {

class ChoiceButton;
class KeptTableModel;
class Label;
class LookupPanel;
class Session;

/// Tables about nobody, such as visits by country: one of them chosen, its rows sorted, copied and saved,
/// its columns tied to fields.
class TablesView : public QWidget
{
    Q_OBJECT
public:
    explicit TablesView(Session &session, QWidget *parent = nullptr);
    void setState(const StatePtr &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose(std::uint32_t import);
    void show(const store::KeptTable &table);
    void link(const std::vector<store::LookupKey> &keys);
    void unlink();
    [[nodiscard]] const store::KeptTable *chosen() const;

    Session &m_session;
    StatePtr m_state;
    std::optional<std::uint32_t> m_chosen; // number of the import
    ChoiceButton *m_choice = nullptr;
    Label *m_about = nullptr;
    LookupPanel *m_lookup = nullptr;
    KeptTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace dilim::ui
