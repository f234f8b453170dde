// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/limit_editor.h"

#include "ui/rule_editor/fact_fields.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace dilim::ui {

using namespace Qt::StringLiterals;

rules::Limit firstLimit(const WorkspaceState &state)
{
    constexpr std::uint32_t customers = 100;
    rules::Limit limit{customers, {}, true};
    for (const fields::Field *field : orderingFields(state)) {
        if (field->id == "customer.revenue")
            limit.by = field->id;
    }
    return limit;
}

LimitEditor::LimitEditor(const StatePtr &state, const rules::Limit &limit, QWidget *parent)
    : QWidget(parent)
    , m_limit(limit)
    , m_customers(new QSpinBox(this))
    , m_by(makeFieldBox(orderingFields(*state), limit.by, state->snapshot->catalogue, this))
    , m_order(new QComboBox(this))
{
    m_customers->setObjectName(u"limitCustomers"_s);
    m_customers->setRange(1, std::numeric_limits<int>::max());
    m_customers->setValue(static_cast<int>(std::min<std::uint32_t>(limit.customers, std::numeric_limits<int>::max())));
    m_by->setObjectName(u"limitBy"_s);
    m_by->insertItem(0, tr("drawn at random"), QString());
    m_by->setCurrentIndex(m_by->findData(QString::fromStdString(limit.by)));
    m_order->setObjectName(u"limitOrder"_s);
    m_order->addItems({tr("highest or latest first"), tr("lowest or earliest first")});
    m_order->setCurrentIndex(limit.greatestFirst ? 0 : 1);
    auto *remove = makeButton(ButtonKind::Secondary, tr("Remove the limit"), u"trash"_s, this);
    remove->setObjectName(u"removeLimit"_s);
    remove->setProperty("small", true);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &words, QWidget *field) {
        field->setAccessibleName(words);
        form->addRow(new Label(words, TextStyle::Body, Role::Text2, this), field);
    };
    add(tr("At most so many customers"), m_customers);
    add(tr("Chosen by"), m_by);
    add(tr("Who comes first"), m_order);
    form->addRow(QString(), remove);
    setFocusProxy(m_customers);
    showOrder();
    connect(m_customers, &QSpinBox::valueChanged, this, &LimitEditor::tell);
    connect(m_by, &QComboBox::activated, this, &LimitEditor::tell);
    connect(m_order, &QComboBox::activated, this, &LimitEditor::tell);
    connect(remove, &QPushButton::clicked, this, &LimitEditor::removeWanted);
}

void LimitEditor::showOrder()
{
    m_order->setEnabled(!m_limit.by.empty());
}

void LimitEditor::tell()
{
    m_limit.customers = static_cast<std::uint32_t>(m_customers->value());
    m_limit.by = fieldOf(*m_by);
    m_limit.greatestFirst = m_order->currentIndex() == 0;
    showOrder();
    emit edited(m_limit);
}

} // namespace dilim::ui
