// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mapping_header.h"

#include "ui/import/cell_fixes.h"
#include "ui/import/column_fixes.h"
#include "ui/import/field_choices.h"
#include "ui/import/reading_reasons.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marks.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/language.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <utility>

namespace dilim::ui {
namespace {

constexpr int padding = 8;
constexpr int comboTop = 28;
constexpr int typeTop = 62;
constexpr int barTop = 84;
constexpr int noteTop = 94;
constexpr int leastWidth = 124;
constexpr int mostWidth = 220;
constexpr int leftOutWidth = 220; // of a column that says why
constexpr int rowsMeasured = 40;
constexpr int iconPixels = 14;
constexpr int arrowPixels = 12;

/// By ValueType.
constexpr std::array<const char *, fields::valueTypeCount> typeIcons = {
    "text", "tag", "number", "gem", "calendar", "calendar", "yes-no", "list", "list"};

/// In percent; a number where that is less than one.
QString emptyText(std::uint64_t empty, double rows, const std::string &language)
{
    const double share = static_cast<double>(empty) / rows;
    return share < 0.01 ? wording::numberText(empty, language) : wording::percentText(share, language, 0);
}

bool isSkipped(const ingest::ColumnReport &column)
{
    return column.reading.fields.empty();
}

/// That a column is left out, and why, if there is more to say.
void paintLeftOut(QPainter &painter, const QRect &inner, const QString &why)
{
    const Theme &colours = theme();
    const QRect place(inner.left(), typeTop, inner.width(), MappingHeader::headerHeight - typeTop - 4);
    if (why.isEmpty()) {
        painter.setPen(colours[Role::Text3]);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, MappingHeader::tr("Left out"));
        return;
    }
    drawIcon(painter, QRectF(inner.left(), typeTop + 1, iconPixels, iconPixels), QStringLiteral("lock"),
             colours[Role::Text2]);
    painter.setFont(fontOf(TextStyle::Axis));
    painter.setPen(colours[Role::Text2]);
    painter.drawText(place.adjusted(iconPixels + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, why);
}

} // namespace

MappingHeader::MappingHeader(QTableView *table, QWidget *above)
    : QHeaderView(Qt::Horizontal, table)
    , m_band(new QWidget(above))
{
    m_band->hide();
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    setMinimumSectionSize(60);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeCombos);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::placeCombos);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &MappingHeader::placeCombos);
}

void MappingHeader::setColumns(fields::Entity primary, const std::vector<ingest::ColumnReport> &columns,
                               std::uint64_t rows)
{
    m_columns = columns;
    m_rows = rows;
    const auto reached = m_combos.indexOf(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    for (QWidget *before : m_band->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        before->hide();
        before->deleteLater(); // one of them may be telling of a choice
    }
    m_combos.clear();
    for (std::size_t c = 0; c < columns.size(); ++c) {
        auto *combo = new QComboBox(m_band);
        auto *name = new QLabel(tr("Field for the column %1").arg(QString::fromStdString(columns[c].header)), m_band);
        name->setBuddy(combo);
        name->hide(); // for screen readers; the header is painted
        combo->setObjectName(QStringLiteral("field_%1").arg(c));
        combo->installEventFilter(this);
        combo->setFont(fontOf(TextStyle::BodyMedium));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        const QVector<FieldChoice> choices = fieldChoices(primary, columns[c].header);
        QString group;
        for (const FieldChoice &choice : choices) {
            if (choice.group != group)
                combo->insertSeparator(combo->count());
            group = choice.group;
            combo->addItem(choice.words, QVariant::fromValue(static_cast<int>(&choice - choices.data())));
            combo->setItemData(combo->count() - 1, choice.group, Qt::ToolTipRole);
        }
        int current = combo->findData(currentChoice(choices, columns[c]));
        if (current < 0) {
            combo->insertItem(0, fieldsText(columns[c]), -1);
            current = 0;
        }
        combo->setCurrentIndex(current);
        const QString reasons = columnReasons(columns[c]);
        combo->setToolTip(combo->currentText() + (reasons.isEmpty() ? QString() : u'\n' + reasons));
        combo->setAccessibleDescription(reasons);
        connect(combo, &QComboBox::activated, this, [this, combo, choices, c](int index) {
            const int chosen = combo->itemData(index).toInt();
            if (chosen >= 0)
                emit fieldsChosen(static_cast<int>(c), choices[chosen].fields);
        });
        combo->show();
        m_combos.append(combo);
    }
    placeCombos();
    if (reached >= 0 && reached < m_combos.size())
        m_combos[reached]->setFocus();
    viewport()->update();
}

void MappingHeader::placeInTabOrder(QWidget *before) const
{
    for (QComboBox *combo : m_combos)
        QWidget::setTabOrder(std::exchange(before, combo), combo);
}

int MappingHeader::usefulWidth(int column) const
{
    const ingest::ColumnReport &report = m_columns[static_cast<std::size_t>(column)];
    if (!whyLeftOut(report).isEmpty())
        return leftOutWidth;
    const QFontMetrics words(fontOf(TextStyle::Caption));
    const QFontMetrics strong(fontOf(TextStyle::BodyMedium));
    int width = words.horizontalAdvance(QString::fromStdString(report.header)) + 2 * padding;
    width = std::max(width, strong.horizontalAdvance(m_combos[column]->currentText()) + 2 * padding + 48);
    for (const std::string &sample : report.samples)
        width = std::max(width, strong.horizontalAdvance(QString::fromStdString(sample)) + 2 * padding + 8);
    for (int row = 0; row < std::min(model()->rowCount(), rowsMeasured); ++row)
        width =
            std::max(width, strong.horizontalAdvance(model()->index(row, column).data().toString()) + 2 * padding + 8);
    return std::clamp(width, leastWidth, mostWidth);
}

void MappingHeader::placeCombos()
{
    m_band->setGeometry(QRect(viewport()->mapTo(m_band->parentWidget(), QPoint(0, 0)), viewport()->size()));
    QRegion area;
    for (int c = 0; c < m_combos.size(); ++c) {
        const QRect place(sectionViewportPosition(c) + padding, comboTop, sectionSize(c) - 2 * padding,
                          metrics::controlSmall);
        m_combos[c]->setGeometry(place);
        area += place;
    }
    m_band->setMask(area); // the header below answers everywhere else
    m_band->setVisible(isVisible() && !m_combos.isEmpty());
    m_band->raise();
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto column = m_combos.indexOf(qobject_cast<QComboBox *>(watched));
        if (column >= 0 && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
            emit columnReached(static_cast<int>(column));
    }
    return QHeaderView::eventFilter(watched, event);
}

void MappingHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeCombos();
}

void MappingHeader::showEvent(QShowEvent *event)
{
    QHeaderView::showEvent(event);
    placeCombos();
}

void MappingHeader::hideEvent(QHideEvent *event)
{
    QHeaderView::hideEvent(event);
    m_band->hide();
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &colours = theme();
    const auto at = static_cast<std::size_t>(logicalIndex);
    painter->fillRect(rect, colours[Role::SurfaceAlt]);
    if (at >= m_columns.size())
        return;
    const ingest::ColumnReport &column = m_columns[at];
    const bool bad = column.unread > 0;
    if (bad)
        painter->fillRect(rect, colours[Role::DangerSoft]);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colours[Role::Border]);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours[Role::Border]);

    const std::string language(wording::loadedLanguage());
    const QRect inner = rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(fontOf(TextStyle::Caption));
    painter->setPen(colours[Role::Text2]);
    const auto line = [&](int top, int left, const QString &text) {
        const QRect place(inner.left() + left, top, inner.width() - left, 18);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    line(6, 0, QString::fromStdString(column.header));
    if (isSkipped(column)) {
        paintLeftOut(*painter, inner, whyLeftOut(column));
        return;
    }
    const auto type = column.reading.type.value_or(fields::ValueType::Text);
    drawIcon(*painter, QRectF(inner.left(), typeTop + 2, iconPixels, iconPixels),
             QString::fromLatin1(typeIcons[static_cast<std::size_t>(type)]), colours[Role::Text3]);
    const QString typeWords = wording::typeLabel(type) + (column.doubtful ? QStringLiteral(" ?") : QString());
    line(typeTop, iconPixels + 6, typeWords);
    if (!columnFixes(column).isEmpty() || !cellFixes(column.reading).empty()) {
        const int after = iconPixels + 10 + painter->fontMetrics().horizontalAdvance(typeWords);
        drawIcon(*painter, QRectF(inner.left() + after, typeTop + 3, arrowPixels, arrowPixels),
                 QStringLiteral("chevron-down"), colours[Role::Text3]);
    }

    const double rows = m_rows > 0 ? static_cast<double>(m_rows) : 1.0;
    ShareBar bar;
    bar.colour = colours[bad ? Role::Danger : Role::Success];
    bar.strong = static_cast<double>(column.filled) / rows;
    drawShareBar(*painter, QRectF(inner.left(), barTop, inner.width(), 6), bar);
    painter->setFont(fontOf(TextStyle::Axis));
    painter->setPen(colours[bad ? Role::Danger : Role::Text3]);
    const auto empty = m_rows > column.filled ? m_rows - column.filled : 0;
    if (bad)
        line(noteTop, 0, tr("%1 not read").arg(wording::numberText(column.unread, language)));
    else if (empty > 0)
        line(noteTop, 0, tr("%1 empty").arg(emptyText(empty, rows, language)));
    else
        line(noteTop, 0, tr("All read"));
}

} // namespace dilim::ui
