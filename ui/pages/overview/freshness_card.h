// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surfaces.h"
#include "workspace/data_freshness.h"

#include <string>
#include <vector>

namespace dilim::ui {

class OverviewLine;

/// How old the data of each source are.
class FreshnessCard : public Card
{
    Q_OBJECT
public:
    explicit FreshnessCard(QWidget *parent = nullptr);
    void setSources(const std::vector<workspace::SourceFreshness> &sources, const std::string &language);

signals:
    void filesWanted();

private:
    void setWords(OverviewLine &line, const workspace::SourceFreshness &source, const std::string &language) const;

    QPushButton *m_add = nullptr;
    QVBoxLayout *m_lines = nullptr;
    Label *m_nothing = nullptr;
};

} // namespace dilim::ui
