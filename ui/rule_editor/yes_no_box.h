// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <QComboBox>

namespace dilim::ui {

/// Whether something holds or not, by the operators of yes and no. Another operator that the condition has stays as
/// long as nobody chooses.
class YesNoBox : public QComboBox
{
    Q_OBJECT
public:
    YesNoBox(const QString &yes, const QString &no, const std::string &op, QWidget *parent);

signals:
    void chosen(const std::string &op);
};

} // namespace dilim::ui
