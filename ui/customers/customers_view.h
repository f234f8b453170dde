// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customers_layout.h"
#include "ui/models/customer_query.h"
#include "ui/models/customer_table.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QSplitter;
class QStackedLayout;

namespace dilim::ui {

class Card;
class CustomersBar;
class CustomersTable;
class EmptyState;
class Label;
class LatestJob;
class ProfilePane;
class TableActions;

/// All customers as a table to search, filter by a segment and sort; beside it all about one of them.
class CustomersView : public QWidget
{
    Q_OBJECT
public:
    explicit CustomersView(QWidget *parent = nullptr);

    /// As the person left it the last time.
    void setWantedLayout(const CustomersLayout &wanted);
    /// Not null.
    void setState(const StatePtr &state);
    /// Only customers of a segment; an empty name takes the filter away.
    void setSegmentFilter(const std::string &name);
    /// The members of a segment and nothing else: words that were searched are gone.
    void showSegment(const std::string &name);
    /// From now on the members of this segment alone can be seen here.
    void keepToSegment(const std::string &name);
    /// Those whom a rule takes and nobody else, under these words.
    void showRule(const QString &words, const rules::Rule &rule);
    /// Opens the profile of a row of the snapshot; filters that hide it go.
    void showCustomer(std::uint32_t customer);
    void closeProfile();
    /// Whether values can be changed in the profile: whoever says so listens to `changeWanted`.
    void setEditable(bool editable);

    [[nodiscard]] CustomersTable *table() const { return m_table; }
    [[nodiscard]] ProfilePane *profile() const { return m_profile; }

signals:
    void layoutChanged(const dilim::ui::CustomersLayout &layout); // by a person
    void changeWanted(const dilim::ui::MakeValueEdits &edits);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Outcome {
        CustomerTablePtr table{};
        Result<CustomerAnswer> answer;
    };

    void build();
    void ask();
    void take(Outcome outcome);
    void readColumns();
    void chooseColumns(const std::vector<std::string> &shown);
    void sortBy(const std::string &column);
    void searchAgain();
    void clearFilters();
    void openCustomer(std::uint32_t customer);
    void followCustomer(std::uint32_t customer);
    void step(int rows);
    void showFooter();
    void showEmptiness();
    void fitProfile();
    void keepWidth();
    void retranslate();

    StatePtr m_state;
    CustomerTablePtr m_shownTable; // of the newest answer
    CustomerQuery m_query;
    std::string m_kept; // segment that cannot be left; empty: none
    QString m_ruleWords; // what the query's rule is called
    CustomersLayout m_layout;
    std::vector<std::string> m_columns; // wanted, in order
    std::optional<std::uint32_t> m_customer; // whose profile is open
    std::optional<Error> m_failure;

    QSplitter *m_splitter = nullptr;
    Card *m_card = nullptr;
    CustomersBar *m_bar = nullptr;
    CustomersTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    Label *m_footer = nullptr;
    TableActions *m_actions = nullptr;
    ProfilePane *m_profile = nullptr;
    LatestJob *m_job = nullptr, *m_columnsJob = nullptr;
};

} // namespace dilim::ui
