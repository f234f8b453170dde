// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/why_answer.h"

#include <QWidget>

namespace dilim::ui {

class Label;

/// One line of a rule with its answer about a customer. Its tooltip, also its accessible description, names the
/// rows of files that decided.
class WhyLineWidget : public QWidget
{
    Q_OBJECT
public:
    explicit WhyLineWidget(QWidget *parent = nullptr);
    void setLine(const WhyLine &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WhyLine m_line;
    Label *m_words = nullptr, *m_value = nullptr, *m_answer = nullptr;
};

} // namespace dilim::ui
