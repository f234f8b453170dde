// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rfm.h"
#include "ui/pages/rfm/rfm_figures.h"
#include "ui/session/workspace_state.h"
#include "ui/widgets/surfaces.h"

#include <vector>

class QPushButton;

namespace dilim::ui {

class FavouriteRows;
class FigureGrid;
class MemberRow;

/// All about one cell of the grid, or one of the ten groups, and what can be made of it.
class RfmSideCard : public Card
{
    Q_OBJECT
public:
    explicit RfmSideCard(QWidget *parent = nullptr);

    void setDetails(const StatePtr &state, const RfmQuestion &question, const analysis::RfmResult &result,
                    const RfmDetails &details);
    void retranslate();

signals:
    void segmentWanted();
    void linesWanted();
    void membersWanted();
    void customerChosen(int row); // in the snapshot

private:
    void setFigures(const WorkspaceState &state, const analysis::RfmResult &result, const RfmDetails &details);
    void setMembers(const WorkspaceState &state, const RfmDetails &details);

    class PartSquare *m_square = nullptr;
    Label *m_name = nullptr, *m_description = nullptr, *m_favouritesTitle = nullptr, *m_everyone = nullptr,
          *m_membersTitle = nullptr, *m_note = nullptr;
    Chip *m_chip = nullptr;
    FigureGrid *m_figures = nullptr;
    FavouriteRows *m_favourites = nullptr;
    QWidget *m_favouritesBox = nullptr;
    std::vector<MemberRow *> m_members;
    QPushButton *m_makeSegment = nullptr, *m_addToRule = nullptr, *m_allMembers = nullptr;
};

} // namespace dilim::ui
