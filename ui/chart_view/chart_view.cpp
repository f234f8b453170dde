// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_view/chart_view.h"

#include "charts/chart_catalogue.h"
#include "ui/chart_view/chart_picture.h"
#include "ui/chart_view/chart_table.h"
#include "ui/chart_view/chart_tip.h"
#include "ui/charts/chart_painter.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/file_choice.h"
#include "ui/tables/table_saving.h"
#include "ui/tables/table_text.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>

namespace dilim::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr double outline = 2.5;

bool isGrid(const charts::ChartSpec &spec)
{
    return !spec.cells.empty();
}

/// How a key moves through rows and columns of marks.
struct Move {
    int key = 0;
    int rows = 0;
    int columns = 0;
};
constexpr Move moves[] = {
    {Qt::Key_Up, -1, 0},
    {Qt::Key_Down, 1, 0},
    {Qt::Key_Left, 0, -1},
    {Qt::Key_Right, 0, 1},
};

bool written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QByteArray pngOf(const QImage &picture)
{
    QBuffer buffer;
    picture.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_saving(new TableSaving(this))
{
    installAccessibleParts();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setSpec(const charts::ChartSpec &spec)
{
    m_spec = spec;
    m_hovered = -1;
    setAccessibleName(QString::fromStdString(spec.title));
    setAccessibleDescription(QString::fromStdString(spec.summary));
    placeMarks();
    updateGeometry();
    update();
}

void ChartView::setChosen(const std::vector<MarkPlace> &marks)
{
    m_chosen = marks;
    update();
}

bool ChartView::isChosen(const ChartHit &mark) const
{
    return std::ranges::count(m_chosen, MarkPlace{mark.series, mark.index}) > 0;
}

int ChartView::accessiblePartCount() const
{
    return static_cast<int>(m_marks.size());
}

AccessiblePart ChartView::accessiblePart(int index) const
{
    const ChartHit &mark = m_marks[static_cast<std::size_t>(index)];
    QStringList facts;
    for (const ChartHit::Fact &fact : mark.facts)
        facts.append(fact.label.isEmpty() ? fact.value : fact.label + QStringLiteral(": ") + fact.value);
    return {mark.name,          mark.value,     facts.join(QStringLiteral("; ")),
            mark.rect.toRect(), isChosen(mark), index == m_cursor};
}

QSize ChartView::sizeHint() const
{
    return {480, static_cast<int>(charts::naturalHeight(m_spec) * pixelsPerPoint)};
}

QSize ChartView::minimumSizeHint() const
{
    return {240, sizeHint().height() * 2 / 3};
}

void ChartView::placeMarks()
{
    m_marks = chartHits(QRectF(QPointF(0.0, 0.0), QSizeF(size()) / pixelsPerPoint), m_spec);
    for (ChartHit &mark : m_marks)
        mark.rect = QRectF(mark.rect.topLeft() * pixelsPerPoint, mark.rect.size() * pixelsPerPoint);
    if (!isGrid(m_spec))
        std::ranges::stable_sort(m_marks, {}, [](const ChartHit &mark) { return mark.rect.top(); });
    m_cursor = std::min(m_cursor, static_cast<int>(m_marks.size()) - 1);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMarks();
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    paintChart(painter, QRectF(QPointF(0.0, 0.0), QSizeF(size()) / pixelsPerPoint), m_spec, chartPalette(theme()));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme()[Role::Text], outline, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    for (const ChartHit &mark : m_marks) {
        if (isChosen(mark))
            painter.drawRect(mark.rect.adjusted(outline / 2, outline / 2, -outline / 2, -outline / 2));
    }
    const bool keyboardShown = hasFocus() && m_byKeyboard;
    const bool onMark = keyboardShown && m_cursor >= 0;
    if (onMark)
        drawFocusRing(painter, m_marks[static_cast<std::size_t>(m_cursor)].rect.adjusted(-2, -2, 2, 2), 0);
    else if (keyboardShown)
        drawFocusRing(painter, rect(), metrics::radiusControl);
    const int told = m_hovered >= 0 ? m_hovered : onMark ? m_cursor : -1;
    if (told >= 0)
        drawChartTip(painter, rect(), m_marks[static_cast<std::size_t>(told)]);
}

/// Of bars the whole row answers: a short bar is as easy to reach as a long one.
int ChartView::markAt(const QPointF &place) const
{
    const auto found = std::ranges::find_if(m_marks, [&](const ChartHit &mark) {
        QRectF area = mark.rect;
        if (!isGrid(m_spec))
            area.setLeft(0.0), area.setRight(width());
        return area.contains(place);
    });
    return found == m_marks.end() ? -1 : static_cast<int>(found - m_marks.begin());
}

void ChartView::setHovered(int mark)
{
    if (m_hovered == mark)
        return;
    m_hovered = mark;
    update();
}

void ChartView::setCursorMark(int mark)
{
    m_cursor = mark;
    m_byKeyboard = true;
    m_hovered = -1;
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(markAt(event->position()));
}

void ChartView::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || mark < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_cursor = mark;
    m_byKeyboard = false;
    const ChartHit &hit = m_marks[static_cast<std::size_t>(mark)];
    emit markChosen(hit.series, hit.index);
}

/// The mark that an arrow leads to; -1: none, or another key.
int ChartView::afterKey(int key) const
{
    const auto *move = std::ranges::find(moves, key, &Move::key);
    if (move == std::end(moves) || m_marks.empty())
        return -1;
    if (m_cursor < 0)
        return 0;
    const int last = static_cast<int>(m_marks.size()) - 1;
    if (!isGrid(m_spec))
        return std::clamp(m_cursor + move->rows + move->columns, 0, last);
    const int columns = static_cast<int>(m_spec.cells.front().size());
    const int row = std::clamp(m_cursor / columns + move->rows, 0, last / columns);
    const int column = std::clamp(m_cursor % columns + move->columns, 0, columns - 1);
    return row * columns + column;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int next = afterKey(event->key());
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (next >= 0) {
        setCursorMark(next);
    } else if (chooses && m_cursor >= 0) {
        const ChartHit &hit = m_marks[static_cast<std::size_t>(m_cursor)];
        emit markChosen(hit.series, hit.index);
    } else if (event->matches(QKeySequence::Copy)) {
        copyTable();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy picture"), this, &ChartView::copyPicture);
    menu->addAction(tr("Copy as table"), this, &ChartView::copyTable);
    menu->addAction(tr("Show as table"), this, &ChartView::showTable);
    menu->addSeparator();
    menu->addAction(tr("Save as picture (PNG)…"), this, &ChartView::askSavePicture);
    menu->addAction(tr("Save as drawing (SVG)…"), this, &ChartView::askSaveDrawing);
    menu->addAction(tr("Save as spreadsheet…"), this, &ChartView::askSaveTable);
    menu->popup(event->globalPos());
}

void ChartView::copyPicture() const
{
    QApplication::clipboard()->setImage(chartPicture(m_spec, size()));
}

void ChartView::copyTable() const
{
    QApplication::clipboard()->setText(tabbedText(chartTable(m_spec)));
}

void ChartView::showTable()
{
    showChartTable(window(), QString::fromStdString(m_spec.title), chartTable(m_spec));
}

QString ChartView::proposedFile(const QString &ending) const
{
    QString name = QString::fromStdString(m_spec.title);
    std::replace_if(
        name.begin(), name.end(), [](QChar c) { return u"/\\:*?\"<>|"_s.contains(c) || !c.isPrint(); }, u'-');
    return name + u'.' + ending;
}

void ChartView::tellOf(bool saved, const QString &path)
{
    if (!saved)
        tellError(window(), tr("%1 could not be written. Nothing was saved; choose another folder or name.").arg(path));
}

void ChartView::askSavePicture()
{
    askSaveFile(window(), {tr("Save as picture"), tr("Pictures (*.png)"), proposedFile(u"png"_s)},
                [this](const QString &path) { tellOf(written(path, pngOf(chartPicture(m_spec, size()))), path); });
}

void ChartView::askSaveDrawing()
{
    askSaveFile(window(), {tr("Save as drawing"), tr("Drawings (*.svg)"), proposedFile(u"svg"_s)},
                [this](const QString &path) { tellOf(written(path, chartDrawing(m_spec, size())), path); });
}

void ChartView::askSaveTable()
{
    const ChartTable table = chartTable(m_spec);
    const QString name = QString::fromStdString(m_spec.title);
    m_saving->save(name, shownTable(name, table.header, table.rows));
}

} // namespace dilim::ui
