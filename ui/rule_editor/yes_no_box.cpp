// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/yes_no_box.h"

#include "wording/labels.h"

namespace dilim::ui {

using namespace Qt::StringLiterals;

YesNoBox::YesNoBox(const QString &yes, const QString &no, const std::string &op, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"yesNoChoice"_s);
    setAccessibleName(tr("Test"));
    addItem(yes, u"is_yes"_s);
    addItem(no, u"is_no"_s);
    const QString id = QString::fromStdString(op);
    if (findData(id) < 0)
        addItem(wording::operatorLabel(op), id);
    setCurrentIndex(findData(id));
    connect(this, &QComboBox::activated, this, [this] { emit chosen(currentData().toString().toStdString()); });
}

} // namespace dilim::ui
