// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;
class QPushButton;

namespace dilim::ui {

class CustomersView;
class DuplicatesView;
class EmptyState;
class ImportView;
class ImportsList;
class PageHeader;
class QualityView;
class RatesView;
class TablesView;
class TabStrip;

/// The customers, what was imported, and the way in for more.
class DataPage : public Page
{
    Q_OBJECT
public:
    explicit DataPage(Session &session, QWidget *parent = nullptr);
    void setState(const StatePtr &state) override;
    void follow(const Intent &intent) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTab(int tab);
    void refresh();
    void askUndo(quint32 id, const QString &fileName);

    Session &m_session;
    StatePtr m_state;
    PageHeader *m_header = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_add = nullptr;
    QStackedWidget *m_stack = nullptr; // tabs; import under way
    QWidget *m_overview = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_tabStack = nullptr;
    CustomersView *m_customers = nullptr;
    ImportsList *m_imports = nullptr;
    DuplicatesView *m_duplicates = nullptr;
    QualityView *m_quality = nullptr;
    RatesView *m_rates = nullptr;
    TablesView *m_tables = nullptr;
    EmptyState *m_nothing = nullptr;
    ImportView *m_import = nullptr;
};

} // namespace dilim::ui
