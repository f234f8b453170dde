// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rfm/side_rows.h"

#include "ui/session/customer_name.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marks.h"
#include "wording/formats.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace dilim::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int columns = 3;
constexpr int favouriteHeight = 24;
constexpr int shareWidth = 52;
constexpr int badge = 24;

void drawElided(QPainter &painter, const QRect &room, const QString &text)
{
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

FigureGrid::FigureGrid(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (std::size_t i = 0; i < figures; ++i) {
        Place &place = m_places[i];
        place.label = new Label(TextStyle::Caption, Role::Text2, this);
        place.value = new Label(TextStyle::PanelTitle, Role::Text, this);
        place.note = new Label(TextStyle::Caption, Role::Text3, this);
        auto *lines = new QVBoxLayout;
        lines->setContentsMargins(10, 8, 4, 8);
        lines->setSpacing(1);
        for (Label *label : {place.label, place.value, place.note}) {
            label->setElided(true);
            lines->addWidget(label);
        }
        place.value->setTabular(true);
        layout->addLayout(lines, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
    for (int column = 0; column < columns; ++column)
        layout->setColumnStretch(column, 1);
}

void FigureGrid::setFigures(const std::array<Figure, figures> &values)
{
    for (std::size_t i = 0; i < figures; ++i) {
        m_places[i].label->setText(values[i].label);
        m_places[i].value->setText(values[i].value);
        m_places[i].note->setText(values[i].note);
    }
}

void FigureGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor edge = theme()[Role::Border];
    drawBox(painter, rect(), metrics::radiusGroup, {}, edge);
    painter.fillRect(QRect(1, height() / 2, width() - 2, 1), edge);
    for (int column = 1; column < columns; ++column)
        painter.fillRect(QRect(width() * column / columns, 1, 1, height() - 2), edge);
}

FavouriteRows::FavouriteRows(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FavouriteRows::setRows(const std::vector<RfmFavourite> &rows, int colour, const QString &language)
{
    m_rows = rows;
    m_colour = colour;
    m_language = language;
    QStringList words;
    for (const RfmFavourite &row : rows)
        words.append(tr("%1: %2, everyone: %3")
                         .arg(row.name, wording::wholePercentText(row.share, language.toStdString()),
                              wording::wholePercentText(row.everybody, language.toStdString())));
    setAccessibleDescription(words.join(u"; "_s));
    updateGeometry();
    update();
}

QSize FavouriteRows::sizeHint() const
{
    return {360, static_cast<int>(m_rows.size()) * favouriteHeight};
}

void FavouriteRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::string language = m_language.toStdString();
    double largest = 0.0; // where bars end
    for (const RfmFavourite &row : m_rows)
        largest = std::max({largest, row.share, row.everybody});
    QRect line(0, 0, width(), favouriteHeight);
    for (const RfmFavourite &row : m_rows) {
        const int names = width() * 34 / 100;
        painter.setFont(fontOf(TextStyle::Body));
        painter.setPen(theme()[Role::Text]);
        drawElided(painter, QRect(line.left(), line.top(), names - 8, line.height()), row.name);
        ShareBar bar;
        bar.strong = row.share / largest;
        bar.mark = row.everybody / largest;
        bar.colour = theme().categorical[static_cast<std::size_t>(m_colour)];
        drawShareBar(painter, QRect(names, line.top(), width() - names - 2 * shareWidth, line.height()), bar);
        painter.setFont(fontOf(TextStyle::BodyMedium));
        drawTabular(painter, QRect(width() - 2 * shareWidth, line.top(), shareWidth, line.height()),
                    Qt::AlignRight | Qt::AlignVCenter, wording::wholePercentText(row.share, language));
        painter.setFont(fontOf(TextStyle::Caption));
        painter.setPen(theme()[Role::Text3]);
        drawTabular(painter, QRect(width() - shareWidth, line.top(), shareWidth, line.height()),
                    Qt::AlignRight | Qt::AlignVCenter, wording::wholePercentText(row.everybody, language));
        line.translate(0, favouriteHeight);
    }
}

MemberRow::MemberRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void MemberRow::setMember(const RfmMember &member, const QString &money, const QString &days)
{
    m_member = member;
    m_money = money;
    m_days = days;
    setAccessibleName(QStringList{member.name, member.place, money, days}.join(u", "_s));
    setToolTip(member.place.isEmpty() ? member.name : member.name + u", " + member.place);
    update();
}

void MemberRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        drawBox(painter, rect(), metrics::radiusControl, theme()[Role::SurfaceAlt], {});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme()[Role::AccentSoft]);
    const QRect circle(2, (height() - badge) / 2, badge, badge);
    painter.drawEllipse(circle);
    painter.setFont(fontOf(TextStyle::Axis));
    painter.setPen(theme()[Role::Accent]);
    painter.drawText(circle, Qt::AlignCenter, initialsOf(m_member.name));
    const int money = width() * 21 / 100;
    const int place = width() * 19 / 100;
    const QRect days(width() - money, 0, money - 2, height());
    const QRect amount(days.left() - money, 0, money, height());
    const QRect where(amount.left() - place, 0, place, height());
    painter.setFont(fontOf(TextStyle::Body));
    painter.setPen(theme()[Role::Text]);
    drawElided(painter, QRect(badge + 10, 0, where.left() - badge - 14, height()), m_member.name);
    drawTabular(painter, amount, Qt::AlignRight | Qt::AlignVCenter, m_money);
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(theme()[Role::Text2]);
    drawElided(painter, where, m_member.place);
    drawTabular(painter, days, Qt::AlignRight | Qt::AlignVCenter, m_days);
    if (hasFocus())
        drawFocusRing(painter, rect(), metrics::radiusControl);
}

} // namespace dilim::ui
