// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_actions.h"

#include "ui/dialogs/ask.h"
#include "ui/tables/table_saving.h"
#include "ui/tables/table_text.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

namespace dilim::ui {
using namespace Qt::StringLiterals;
namespace {

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

std::vector<int> shownColumns(const QAbstractItemView &view)
{
    std::vector<int> columns;
    const QHeaderView *header = headerOf(view);
    for (int place = 0; place < view.model()->columnCount(); ++place) {
        const int column = header ? header->logicalIndex(place) : place;
        const bool named = !view.model()->headerData(column, Qt::Horizontal).toString().isEmpty();
        if (named && (!header || !header->isSectionHidden(column)))
            columns.push_back(column);
    }
    return columns;
}

QStringList cellsOf(const QModelIndex &row, const std::vector<int> &columns)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(row.siblingAtColumn(column).data().toString());
    return cells;
}

void addRows(QVector<QStringList> &rows, const QAbstractItemModel &model, const QModelIndex &parent,
             const std::vector<int> &columns)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows.append(cellsOf(index, columns));
        addRows(rows, model, index, columns);
    }
}

/// What the view shows: its columns that have a name and are not hidden, and its rows with those inside folders that
/// are open or not.
struct ShownWords {
    QStringList header{};
    QVector<QStringList> rows{};
};
ShownWords shownWords(const QAbstractItemView &view)
{
    const std::vector<int> columns = shownColumns(view);
    ShownWords words;
    for (const int column : columns)
        words.header.append(view.model()->headerData(column, Qt::Horizontal).toString());
    addRows(words.rows, *view.model(), {}, columns);
    return words;
}

} // namespace

TableActions::TableActions(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
    , m_saving(new TableSaving(view))
{
    view->installEventFilter(this);
    if (view->contextMenuPolicy() == Qt::CustomContextMenu)
        return;
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { popUp(m_view->viewport()->mapToGlobal(position)); });
}

void TableActions::addTo(QMenu &menu)
{
    if (m_view->currentIndex().isValid())
        menu.addAction(tr("Copy row"), this, &TableActions::copyRow);
    // The keys are told, not bound: the view itself hears them.
    const QString keys = QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText);
    menu.addAction(iconOf(u"copy"_s), tr("Copy as table") + u'\t' + keys, this, &TableActions::copyTable);
    menu.addAction(iconOf(u"download"_s), tr("Save as spreadsheet…"), this, &TableActions::save);
}

void TableActions::popUp(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_view);
    menu->setObjectName(u"tableMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu);
    menu->popup(globalPosition);
}

void TableActions::copyRow()
{
    QApplication::clipboard()->setText(tabText({cellsOf(m_view->currentIndex(), shownColumns(*m_view))}).chopped(1));
}

void TableActions::copyTable()
{
    if (!m_source) {
        const ShownWords words = shownWords(*m_view);
        QApplication::clipboard()->setText(tabText(QVector<QStringList>{words.header} + words.rows));
        return sayOnPage(m_view, tr("The table is on the clipboard."));
    }
    m_copying.start([table = m_source()](const Progress &progress) { return tabText(table, progress); },
                    [this](const Result<QString> &text) {
                        if (!text)
                            return tellError(m_view->window(), text.error());
                        QApplication::clipboard()->setText(*text);
                        sayOnPage(m_view, tr("The table is on the clipboard."));
                    });
}

QString TableActions::name() const
{
    return m_name.isEmpty() ? m_view->accessibleName() : m_name;
}

void TableActions::save()
{
    if (m_source) {
        tables::Table table = m_source();
        table.name = name().toStdString();
        return m_saving->save(name(), table);
    }
    const ShownWords words = shownWords(*m_view);
    m_saving->save(name(), shownTable(name(), words.header, words.rows));
}

bool TableActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyTable();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dilim::ui
