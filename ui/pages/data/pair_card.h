// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/likely_pairs.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace dilim::ui {

/// Two customers: what speaks for and against their being one person, what can be done, and below them side by side the
/// fields that at least one of them has, those that differ strong and those that agree green.
class PairCard : public QWidget
{
    Q_OBJECT
public:
    /// `actions` become a part of it.
    explicit PairCard(QWidget *actions, QWidget *parent = nullptr);
    void setPair(const StatePtr &state, const store::LikelyPair &pair);

private:
    enum class Compared : std::uint8_t { Yes, No };
    void addReasons(const WorkspaceState &state, const store::LikelyPair &pair);
    void addRow(const QString &field, const QString &first, const QString &second, Compared compared);

    QVBoxLayout *m_layout = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_reasons = nullptr, *m_sides = nullptr; // of this pair
};

} // namespace dilim::ui
