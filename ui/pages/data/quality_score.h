// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/quality.h"
#include "ui/widgets/surfaces.h"

#include <string>

namespace dilim::ui {

/// The score of the data, what took points off it, and how it is computed.
class QualityScore : public Card
{
    Q_OBJECT
public:
    explicit QualityScore(QWidget *parent = nullptr);
    void setReport(const analysis::QualityReport &report, const std::string &language);

private:
    Label *m_number = nullptr;
    Label *m_of = nullptr;
    Label *m_lost = nullptr;
    Label *m_formula = nullptr;
};

} // namespace dilim::ui
