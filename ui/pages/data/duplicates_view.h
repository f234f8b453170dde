// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/likely_pairs.h"
#include "ui/pages/data/edits_list.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace dilim::ui {

class Card;
class Label;
class LatestJob;
class PairCard;

/// Customers who are probably one person, one pair after the other, and what was decided by hand so far. Left and right
/// go through the pairs, J says "same person", D "different people".
class DuplicatesView : public QWidget
{
    Q_OBJECT
public:
    explicit DuplicatesView(QWidget *parent = nullptr);
    void setState(const StatePtr &state);
    /// How many pairs wait; 0 while that is not known.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_pairs.size()); }

signals:
    void waitingChanged();
    void decided(dilim::store::EditKind kind, dilim::ui::StatePtr state, dilim::store::LikelyPair pair);
    void undoRequested(quint32 edit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void search();
    struct Review { // what the job finds out
        Result<store::LikelyPairs> pairs;
        std::vector<EditsList::Line> edits{};
    };
    static Review reviewOf(const WorkspaceState &state, Progress &progress);
    void take(const Review &review, const StatePtr &state);
    void go(int step);
    void decide(store::EditKind kind);
    void showCurrent();
    void retranslate();

    StatePtr m_state;
    StatePtr m_pairState; // the state whose rows the pairs name
    std::vector<store::LikelyPair> m_pairs;
    std::size_t m_found = 0;
    std::size_t m_current = 0;
    LatestJob *m_job = nullptr;
    Card *m_card = nullptr;
    Label *m_place = nullptr; // "2 of 14"
    Label *m_nothing = nullptr;
    QWidget *m_buttons = nullptr;
    PairCard *m_pair = nullptr;
    QPushButton *m_before = nullptr, *m_after = nullptr;
    QPushButton *m_same = nullptr, *m_different = nullptr, *m_later = nullptr;
    EditsList *m_edits = nullptr;
};

} // namespace dilim::ui
