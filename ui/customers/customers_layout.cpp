// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_layout.h"

#include <QSettings>
#include <QStringList>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView columnsKey = "customers/columns"_L1;
constexpr QLatin1StringView widthKey = "customers/profileWidth"_L1;

} // namespace

CustomersLayout readCustomersLayout()
{
    const QSettings stored;
    CustomersLayout layout;
    const QStringList columns = stored.value(columnsKey).toStringList();
    for (const QString &id : columns)
        layout.columns.push_back(id.toStdString());
    layout.profileWidth = stored.value(widthKey, 0).toInt();
    return layout;
}

void writeCustomersLayout(const CustomersLayout &layout)
{
    QStringList columns;
    for (const std::string &id : layout.columns)
        columns.append(QString::fromStdString(id));
    QSettings stored;
    stored.setValue(columnsKey, columns);
    stored.setValue(widthKey, layout.profileWidth);
}

} // namespace dilim::ui
