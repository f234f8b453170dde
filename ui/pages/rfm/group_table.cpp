// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rfm/group_table.h"

#include "charts/rfm_chart.h"
#include "ui/pages/rfm/rfm_figures.h"
#include "ui/pages/rfm/rfm_words.h"
#include "ui/tables/table_actions.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marks.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace dilim::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int tableLine = 20;
constexpr int headHeight = 24;
constexpr int shareRole = Qt::UserRole + 1; // 0..1: a bar beside the text
constexpr int colourRole = Qt::UserRole + 2; // of the group
constexpr int shareTextWidth = 48;
constexpr int gap = 8;

enum Column { Name, Customers, CustomerShare, RevenueShare, Basket, ColumnCount };
/// Of 100 parts of the width.
constexpr int widths[ColumnCount] = {30, 14, 21, 19, 16};

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (chosen)
            painter->fillRect(option.rect, theme()[Role::AccentSoft]);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme()[Role::SurfaceAlt]);
        if (chosen && index.column() == Name)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme()[Role::Accent]);
        painter->setFont(fontOf(chosen && index.column() == Name ? TextStyle::BodyStrong : TextStyle::Body));
        painter->setPen(theme()[Role::Text]);
        const QRect room = option.rect.adjusted(gap, 0, -gap, 0);
        if (index.column() == Name)
            paintName(*painter, room, index);
        else if (index.data(shareRole).isValid())
            paintShare(*painter, room, index);
        else
            drawTabular(*painter, room, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        painter->restore();
    }

private:
    static int colourOf(const QModelIndex &index) { return index.siblingAtColumn(Name).data(colourRole).toInt(); }

    static void paintName(QPainter &painter, const QRect &room, const QModelIndex &index)
    {
        drawSegmentSquare(painter, QPointF(room.left(), room.center().y() - 4.5), colourOf(index));
        const QRect words = room.adjusted(18, 0, 0, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
    static void paintShare(QPainter &painter, const QRect &room, const QModelIndex &index)
    {
        ShareBar bar;
        bar.strong = index.data(shareRole).toDouble();
        bar.colour = theme().categorical[static_cast<std::size_t>(colourOf(index))];
        const QRect track(room.left(), room.top(), std::max(0, room.width() - shareTextWidth - gap), room.height());
        drawShareBar(painter, track, bar);
        drawTabular(painter, QRect(room.right() - shareTextWidth, room.top(), shareTextWidth, room.height()),
                    Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    }
};

QStandardItem *makeItem(const QString &text)
{
    auto *item = new QStandardItem(text); // the model owns its items
    item->setEditable(false);
    return item;
}

double shareOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? std::clamp(static_cast<double>(part) / static_cast<double>(whole), 0.0, 1.0) : 0.0;
}

/// Both columns of bars have one scale, which ends at the largest share.
double largestShare(const analysis::RfmResult &result)
{
    const analysis::RfmCell all = figuresOfAll(result);
    double largest = 0.0;
    for (const analysis::RfmCell &cell : result.groups)
        largest =
            std::max({largest, shareOf(cell.money, all.money),
                      shareOf(static_cast<std::int64_t>(cell.customers), static_cast<std::int64_t>(all.customers))});
    return largest > 0.0 ? largest : 1.0;
}

QStandardItem *shareItem(const QString &text, double bar)
{
    QStandardItem *item = makeItem(text);
    item->setData(bar, shareRole);
    return item;
}

} // namespace

GroupTable::GroupTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(tableLine);
    verticalHeader()->setDefaultSectionSize(tableLine);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(headHeight);
    horizontalHeader()->setHighlightSections(false);
    new TableActions(this); // owned by the table
}

void GroupTable::setResult(const analysis::RfmResult &result, const WorkspaceState &state)
{
    const QSignalBlocker blocker(this);
    const analysis::RfmCell all = figuresOfAll(result);
    const auto everybody = static_cast<std::int64_t>(all.customers);
    const double largest = largestShare(result);
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Group"), tr("Customers"), tr("Share of customers"), tr("Share of revenue"), tr("Average basket")});
    for (int column = 0; column < ColumnCount; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignVCenter | (column == Customers || column == Basket ? Qt::AlignRight : Qt::AlignLeft));
    for (std::size_t i = 0; i < analysis::rfmGroupCount; ++i) {
        const auto group = static_cast<analysis::RfmGroup>(i);
        const analysis::RfmCell &cell = result.groups[i];
        const auto customers = static_cast<std::int64_t>(cell.customers);
        QStandardItem *name = makeItem(wording::rfmGroupLabel(group));
        name->setData(charts::rfmGroupColour(group).index, colourRole);
        name->setToolTip(name->text());
        m_model->appendRow({name, makeItem(wording::wholeNumberText(customers, state.language())),
                            shareItem(wording::shareText(customers, everybody, state.language()),
                                      shareOf(customers, everybody) / largest),
                            shareItem(wording::shareText(cell.money, all.money, state.language()),
                                      shareOf(cell.money, all.money) / largest),
                            makeItem(averageBasketText(cell, state))});
    }
    resizeEvent(nullptr);
}

void GroupTable::setChosen(std::optional<analysis::RfmGroup> group)
{
    const QSignalBlocker blocker(this);
    if (group)
        selectRow(static_cast<int>(*group));
    else
        setCurrentIndex({});
}

QSize GroupTable::sizeHint() const
{
    return {640, headHeight + static_cast<int>(analysis::rfmGroupCount) * tableLine + 2};
}

void GroupTable::resizeEvent(QResizeEvent *event)
{
    if (event)
        QTableView::resizeEvent(event);
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, viewport()->width() * widths[column] / 100);
}

void GroupTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        emit groupChosen(current.row());
}

} // namespace dilim::ui
