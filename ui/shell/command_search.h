// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"
#include "ui/session/workspace_state.h"
#include "ui/shell/page.h"

#include <QFrame>
#include <QVector>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace dilim::ui {

/// Something that can be found: a page, a command, a segment, a customer.
struct Found {
    QString words{};
    QString kind{}; // "Page", "Command", "Segment", "Customer"
    QString icon{};
    int segmentColour = -1;
    std::function<void()> go{};
};

/// The search of the top bar (Ctrl+K): a field, and below it what was found. Pages, commands and segments at once,
/// customers as they are found. Case, accents and the dot of i make no difference.
class CommandSearch : public QWidget
{
    Q_OBJECT
public:
    explicit CommandSearch(QWidget *parent = nullptr);
    /// Everything but customers; the functions stay valid as long as it is set.
    void setOffers(QVector<Found> offers);
    void setState(const StatePtr &state) { m_state = state; }
    /// Puts the cursor into the field.
    void begin();

signals:
    void customerChosen(qint64 row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void search();
    void show(const QVector<Found> &found);
    void placeList();
    void choose(int row);

    QVector<Found> m_offers;
    QVector<Found> m_shown;
    StatePtr m_state;
    QLineEdit *m_field = nullptr;
    QFrame *m_popup = nullptr; // child of the window, above the page
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    LatestJob m_customers;
};

} // namespace dilim::ui
