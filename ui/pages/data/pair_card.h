// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/likely_pairs.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace dilim::ui {

/// Two customers side by side: fields that at least one of them has, those that differ stronger than those that agree;
/// below, what speaks for and against their being one person.
class PairCard : public QWidget
{
    Q_OBJECT
public:
    explicit PairCard(QWidget *parent = nullptr);
    void setPair(const StatePtr &state, const store::LikelyPair &pair);

private:
    void addRow(const QString &field, const QString &first, const QString &second);

    QGridLayout *m_grid = nullptr;
    QVBoxLayout *m_reasons = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace dilim::ui
