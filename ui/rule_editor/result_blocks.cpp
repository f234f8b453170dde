// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/result_blocks.h"

#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marks.h"
#include "wording/formats.h"
#include "wording/language.h"
#include "wording/value_words.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

constexpr int rowHeight = 24;
constexpr int namesWidth = 96;
constexpr int shareWidth = 44;
constexpr int everyoneWidth = 36;
constexpr int stackBar = 12;
constexpr int stackWords = 22;
constexpr int barsHeight = 48;
constexpr int axisHeight = 18;
/// Shades of the parts of a stack.
constexpr std::array<double, 4> shades = {1.0, 0.55, 0.32, 0.2};

constexpr double oldShare = 0.4; // of its colour that an old answer keeps

/// Paler in a block that is disabled, since its answer is an old one.
QColor colourOf(int segment, const QWidget &block)
{
    const QColor colour = segment < 0 ? theme()[Role::Accent] : theme().categorical[static_cast<std::size_t>(segment)];
    return block.isEnabled() ? colour : mixed(colour, theme()[Role::Surface], oldShare);
}

QColor wordsOf(Role role, const QWidget &block)
{
    return theme()[block.isEnabled() ? role : Role::Text3];
}

QString capital(const QString &text, const std::string &language)
{
    return wording::capitalised(text, language);
}

/// "90 days", "270", "450+": where a bar begins.
QString binText(const analysis::Histogram &histogram, std::size_t bin, const std::string &language)
{
    const analysis::HistogramBin &bar = histogram.bins[bin];
    if (!bar.from)
        return QString(u"<" + wording::numberText(Decimal{bar.below.value_or(0), histogram.scale}, language));
    const QString from = bin == 0 ? wording::daysText(*bar.from, language)
                                  : wording::numberText(Decimal{*bar.from, histogram.scale}, language);
    return bar.below ? from : QString(from + u"+");
}

} // namespace

SharesBlock::SharesBlock(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SharesBlock::setShares(const FieldShares &shares, const std::string &language)
{
    m_shares = shares;
    m_language = language;
    describe();
    updateGeometry();
    update();
}

void SharesBlock::setSegmentColour(int index)
{
    m_colour = index;
    update();
}

QSize SharesBlock::sizeHint() const
{
    return {220, static_cast<int>(m_shares.rows.size()) * rowHeight};
}

void SharesBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void SharesBlock::describe()
{
    QStringList lines;
    for (const ShareRow &row : m_shares.rows)
        lines +=
            tr("%1: %2, everyone %3")
                .arg(row.word.empty() ? tr("Elsewhere") : wording::valueLabel(m_shares.field, row.word, m_language),
                     wording::wholePercentText(row.share, m_language),
                     wording::wholePercentText(row.everyone, m_language));
    setAccessibleDescription(lines.join(u'\n'));
    setToolTip(lines.join(u'\n'));
}

void SharesBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontOf(TextStyle::Caption));
    const QFontMetrics metricsOf(painter.font());
    for (std::size_t i = 0; i < m_shares.rows.size(); ++i) {
        const ShareRow &row = m_shares.rows[i];
        const QRectF line(0, static_cast<double>(i) * rowHeight, width(), rowHeight);
        const QString name = row.word.empty()
            ? tr("Elsewhere")
            : capital(wording::valueLabel(m_shares.field, row.word, m_language), m_language);
        painter.setPen(wordsOf(Role::Text, *this));
        painter.drawText(line.adjusted(0, 0, namesWidth - width() - 4, 0), Qt::AlignVCenter,
                         metricsOf.elidedText(name, Qt::ElideRight, namesWidth - 4));
        const double end = line.right() - everyoneWidth;
        ShareBar bar{row.share, 0, row.everyone, colourOf(m_colour, *this)};
        drawShareBar(painter, QRectF(namesWidth, line.top(), end - shareWidth - namesWidth, rowHeight), bar);
        drawTabular(painter, QRectF(end - shareWidth, line.top(), shareWidth, rowHeight),
                    Qt::AlignRight | Qt::AlignVCenter, wording::wholePercentText(row.share, m_language));
        painter.setPen(wordsOf(Role::Text3, *this));
        painter.setFont(fontOf(TextStyle::Axis));
        drawTabular(painter, QRectF(end, line.top(), everyoneWidth, rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                    wording::wholePercentText(row.everyone, m_language).remove(u'%'));
        painter.setFont(fontOf(TextStyle::Caption));
    }
}

StackBlock::StackBlock(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StackBlock::setShares(const FieldShares &shares, const std::string &language)
{
    m_shares = shares;
    m_language = language;
    setAccessibleDescription(words());
    setToolTip(words());
    update();
}

void StackBlock::setSegmentColour(int index)
{
    m_colour = index;
    update();
}

QSize StackBlock::sizeHint() const
{
    return {220, stackBar + stackWords};
}

QString StackBlock::words() const
{
    QStringList parts;
    for (const ShareRow &row : m_shares.rows) {
        const QString name = row.word.empty()
            ? tr("Others")
            : capital(wording::valueLabel(m_shares.field, row.word, m_language), m_language);
        parts += tr("%1 %2", "mobile 68%").arg(name, wording::wholePercentText(row.share, m_language));
    }
    return parts.join(u" · ");
}

void StackBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor strong = colourOf(m_colour, *this);
    double x = 0;
    for (std::size_t i = 0; i < m_shares.rows.size(); ++i) {
        const double part = m_shares.rows[i].share * width();
        const QColor shade = mixed(strong, theme()[Role::Surface], shades[std::min(i, shades.size() - 1)]);
        painter.fillRect(QRectF(x, 0, std::max(0.0, part - 2), stackBar), shade);
        x += part;
    }
    painter.setFont(fontOf(TextStyle::Axis));
    painter.setPen(wordsOf(Role::Text2, *this));
    painter.drawText(QRect(0, stackBar, width(), stackWords), Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(words(), Qt::ElideRight, width()));
}

HistogramBlock::HistogramBlock(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HistogramBlock::setHistogram(const analysis::Histogram &histogram, const std::string &language)
{
    m_histogram = histogram;
    m_language = language;
    update();
}

void HistogramBlock::setSegmentColour(int index)
{
    m_colour = index;
    update();
}

QSize HistogramBlock::sizeHint() const
{
    return {220, barsHeight + axisHeight};
}

void HistogramBlock::paintEvent(QPaintEvent *)
{
    if (m_histogram.bins.empty())
        return;
    QPainter painter(this);
    QVector<double> values;
    for (const analysis::HistogramBin &bin : m_histogram.bins)
        values.append(static_cast<double>(bin.rows));
    drawBars(painter, QRectF(0, 0, width(), barsHeight), values, colourOf(m_colour, *this));
    painter.fillRect(QRectF(0, barsHeight, width(), 1), theme()[Role::Axis]);
    painter.setFont(fontOf(TextStyle::Axis));
    painter.setPen(wordsOf(Role::Text2, *this));
    const QRectF axis(0, barsHeight + 2, width(), axisHeight - 2);
    const std::size_t last = m_histogram.bins.size() - 1;
    drawTabular(painter, axis, Qt::AlignLeft | Qt::AlignVCenter, binText(m_histogram, 0, m_language));
    if (last >= 4)
        drawTabular(painter, axis, Qt::AlignHCenter | Qt::AlignVCenter, binText(m_histogram, last / 2, m_language));
    if (last > 0)
        drawTabular(painter, axis, Qt::AlignRight | Qt::AlignVCenter, binText(m_histogram, last, m_language));
}

} // namespace dilim::ui
