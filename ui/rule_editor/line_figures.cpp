// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/line_figures.h"

#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marks.h"
#include "wording/formats.h"

#include <QPainter>

namespace dilim::ui {
namespace {

constexpr int gap = 8;
constexpr int barWidth = 72;
constexpr int countWidth = metrics::ruleCountColumn - barWidth - gap + 16;

double shareOf(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

bool gathers(rules::Match match)
{
    return match == rules::Match::Any || match == rules::Match::AtLeast;
}

} // namespace

LineFigures::LineFigures(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LineFigures::setValues(const std::optional<LineFiguresValues> &values)
{
    m_values = values;
    if (!values)
        setAccessibleName(QString());
    else if (changeText().isEmpty())
        setAccessibleName(tr("%1 customers").arg(countText()));
    else
        setAccessibleName(tr("%1 customers, %2").arg(countText(), changeText()));
    update();
}

void LineFigures::setStale(bool stale)
{
    m_stale = stale;
    update();
}

void LineFigures::setSwitchedOff(bool off)
{
    m_off = off;
    update();
}

QSize LineFigures::sizeHint() const
{
    return {countWidth + gap + barWidth + gap + metrics::ruleChangeColumn, metrics::ruleGroupHeader};
}

QString LineFigures::countText() const
{
    return m_values ? wording::numberText(m_values->counted.count, m_values->language) : QString();
}

QString LineFigures::changeText() const
{
    if (!m_values || !m_values->within)
        return {};
    const auto change = gathers(*m_values->within) ? static_cast<std::int64_t>(m_values->counted.adds)
                                                   : -static_cast<std::int64_t>(m_values->counted.removes);
    return wording::signedText(change, m_values->language);
}

void LineFigures::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_off) {
        painter.setFont(fontOf(TextStyle::Caption));
        painter.setPen(theme()[Role::Text3]);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, tr("switched off"));
        return;
    }
    if (!m_values)
        return;
    painter.setFont(fontOf(TextStyle::BodyMedium));
    painter.setPen(theme()[m_stale ? Role::Text3 : Role::Text]);
    drawTabular(painter, QRectF(0, 0, countWidth, height()), Qt::AlignRight | Qt::AlignVCenter, countText());
    const bool narrows = !m_values->within || *m_values->within == rules::Match::All;
    ShareBar bar;
    bar.pale = shareOf(m_values->counted.count, m_values->customers);
    bar.strong = narrows ? shareOf(m_values->counted.left, m_values->customers) : 0;
    drawShareBar(painter, QRectF(countWidth + gap, 0, barWidth, height()), bar);
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(theme()[m_stale ? Role::Text3 : Role::Text2]);
    drawTabular(painter, QRectF(width() - metrics::ruleChangeColumn, 0, metrics::ruleChangeColumn, height()),
                Qt::AlignRight | Qt::AlignVCenter, changeText());
}

} // namespace dilim::ui
