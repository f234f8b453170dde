// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_table.h"

#include "ui/models/customer_delegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr int widestColumn = 260;
constexpr int narrowestWords = 110;
constexpr int rowsMeasured = 60;
constexpr int headerPadding = 18;
constexpr int sortArrow = 16;
constexpr int firstIndent = 8; // the first column begins where the card's content does

/// Words take the room that is left, numbers do not need it.
bool takesRoom(const CustomerColumn &column)
{
    return column.content == CustomerContent::Name || column.content == CustomerContent::Place;
}

/// The words of the first column stand above its names.
class CustomersHeader : public QHeaderView
{
public:
    explicit CustomersHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setTextElideMode(Qt::ElideNone); // the style cuts words, in its own font
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        if (section != 0)
            return QHeaderView::paintSection(painter, rect, section);
        painter->fillRect(QRect(rect.left(), rect.bottom(), firstIndent, 1), theme()[Role::Border]);
        QHeaderView::paintSection(painter, rect.adjusted(firstIndent, 0, 0, 0), section);
    }
};

} // namespace

CustomersTable::CustomersTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new CustomerModel(this))
{
    setModel(m_model);
    setItemDelegate(new CustomerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    auto *header = new CustomersHeader(this);
    setHorizontalHeader(header);
    header->setFixedHeight(metrics::tableHeader);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(48);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionClicked, this, &CustomersTable::wantSorting);
    connect(this, &QTableView::clicked, this, &CustomersTable::open);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CustomersTable::sightChanged);
}

void CustomersTable::show(const CustomerTablePtr &table, const CustomerRows &rows)
{
    const bool sameTable = table == m_model->table();
    if (sameTable)
        m_model->setRows(rows);
    else
        m_model->setTable(table, rows);
    verticalScrollBar()->setValue(0);
    fitColumns();
    emit sightChanged();
}

void CustomersTable::markSorting(const std::string &column, analysis::SortDirection direction)
{
    int section = -1;
    for (int i = 0; i < m_model->columnCount(); ++i)
        section = m_model->column(i).id == column ? i : section;
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(
        section, direction == analysis::SortDirection::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    horizontalHeader()->viewport()->update();
    fitColumns();
}

std::optional<std::pair<int, int>> CustomersTable::rowsInSight() const
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return std::nullopt;
    const int first = std::max(0, rowAt(0));
    const int below = rowAt(viewport()->height() - metrics::tableRow / 2);
    return std::pair(first, below < 0 ? rows - 1 : below);
}

bool CustomersTable::choose(std::uint32_t customer)
{
    const int row = m_model->rowOf(customer);
    if (row < 0)
        return false;
    const QModelIndex index = m_model->index(row, 0);
    if (currentIndex().row() != row)
        setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void CustomersTable::clearChoice()
{
    selectionModel()->clear();
}

void CustomersTable::open(const QModelIndex &index)
{
    if (index.isValid())
        emit customerOpened(m_model->customerAt(index.row()));
}

void CustomersTable::wantSorting(int section)
{
    emit sortingWanted(m_model->column(section).id);
}

int CustomersTable::widthFor(int column) const
{
    const QFontMetrics words(fontOf(TextStyle::Caption));
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool sorted = horizontalHeader()->sortIndicatorSection() == column;
    const int header = words.horizontalAdvance(title) + headerPadding + (sorted ? sortArrow : 0);
    return std::min(widestColumn, std::max(sizeHintForColumn(column), header));
}

/// Every column gets what it needs; names and places share what is left, or give up what is missing.
void CustomersTable::fitColumns()
{
    int left = viewport()->width();
    std::vector<int> roomy;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const int width = widthFor(i);
        setColumnWidth(i, width);
        left -= width;
        if (takesRoom(m_model->column(i)))
            roomy.push_back(i);
    }
    // What is missing comes from the widest first.
    std::sort(roomy.begin(), roomy.end(), [this](int a, int b) { return columnWidth(a) > columnWidth(b); });
    for (const int column : roomy) {
        const int part = left < 0 ? left : left / static_cast<int>(roomy.size());
        const int width = std::max(std::min(narrowestWords, columnWidth(column)), columnWidth(column) + part);
        left -= left < 0 ? width - columnWidth(column) : 0;
        setColumnWidth(column, width);
    }
}

int CustomersTable::sizeHintForColumn(int column) const
{
    int width = 0;
    const QStyleOptionViewItem option;
    const int rows = std::min(m_model->rowCount(), rowsMeasured);
    for (int row = 0; row < rows; ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
    return width;
}

void CustomersTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void CustomersTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    emit sightChanged();
}

void CustomersTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        emit customerReached(m_model->customerAt(current.row()));
}

} // namespace dilim::ui
