// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/few_members.h"

#include "ui/session/customer_name.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"
#include "wording/formats.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int memberRow = 30;
constexpr int badge = 24;
constexpr int gap = 8;

} // namespace

MemberButton::MemberButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"fewMember"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void MemberButton::setMember(const FewMember &member, const QString &revenue)
{
    m_member = member;
    m_revenue = revenue;
    describe();
    update();
}

void MemberButton::describe()
{
    setText(m_member.name);
    setAccessibleName(QStringList{m_member.name, m_member.place, m_revenue}.join(u' '));
    setToolTip(tr("Why is this customer here?"));
}

QSize MemberButton::sizeHint() const
{
    return {220, memberRow};
}

void MemberButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

void MemberButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &colours = theme();
    const Role strong = isEnabled() ? Role::Text : Role::Text3;
    if (underMouse() || isDown())
        drawBox(painter, rect(), metrics::radiusControl, colours[isDown() ? Role::AccentSoft : Role::SurfaceAlt], {});
    const QRectF round(0, (height() - badge) / 2.0, badge, badge);
    drawBox(painter, round, badge / 2.0, colours[Role::AccentSoft], {});
    painter.setFont(fontOf(TextStyle::Axis));
    painter.setPen(colours[Role::Accent]);
    painter.drawText(round, Qt::AlignCenter, initialsOf(m_member.name));

    painter.setFont(fontOf(TextStyle::Caption));
    const QFontMetrics words(painter.font());
    const int amount = m_revenue.isEmpty() ? 0 : static_cast<int>(tabularWidth(m_revenue, painter.font())) + gap;
    const int room = width() - badge - gap - amount;
    const int place =
        m_member.place.isEmpty() ? 0 : std::min(room * 2 / 5, words.horizontalAdvance(m_member.place) + gap);
    const QRectF name(badge + gap, 0, room - place, height());
    painter.setPen(colours[strong]);
    painter.drawText(name, Qt::AlignVCenter,
                     words.elidedText(m_member.name, Qt::ElideRight, static_cast<int>(name.width()) - gap));
    painter.setPen(colours[isEnabled() ? Role::Text2 : Role::Text3]);
    painter.drawText(QRectF(name.right(), 0, place, height()), Qt::AlignVCenter,
                     words.elidedText(m_member.place, Qt::ElideRight, place));
    painter.setPen(colours[strong]);
    drawTabular(painter, QRectF(width() - amount, 0, amount, height()), Qt::AlignRight | Qt::AlignVCenter, m_revenue);
    if (hasFocus())
        drawFocusRing(painter, rect(), metrics::radiusControl);
}

FewMembers::FewMembers(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"fewMembers"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
}

void FewMembers::setMembers(const std::vector<FewMember> &members, const WorkspaceState &state)
{
    while (m_buttons.size() < members.size()) {
        auto *button = new MemberButton(this);
        connect(button, &MemberButton::clicked, this, [this, button] { emit memberPressed(button->row()); });
        layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < members.size());
        if (i < members.size())
            m_buttons[i]->setMember(
                members[i],
                state.hasOrders() ? wording::wholeMoneyText(members[i].revenue, state.currency(), state.language())
                                  : QString());
    }
}

} // namespace dilim::ui
