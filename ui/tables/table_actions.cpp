// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_actions.h"

#include "ui/dialogs/ask.h"
#include "ui/dialogs/file_choice.h"
#include "ui/shell/page.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <memory>

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

/// In the status line of the window, if the widget stands on a page.
void say(QWidget *from, const QString &sentence)
{
    for (QWidget *widget = from; widget; widget = widget->parentWidget()) {
        if (auto *page = qobject_cast<Page *>(widget)) {
            emit page->said(sentence);
            return;
        }
    }
}

QString fileName(QString words)
{
    std::replace_if(
        words.begin(), words.end(), [](QChar c) { return u"/\\:*?\"<>|"_s.contains(c) || !c.isPrint(); }, u'-');
    return words + u".csv"_s;
}

} // namespace

WrittenTable shownTable(const QAbstractItemView &view)
{
    const std::vector<int> columns = shownColumns(view);
    WrittenTable table;
    for (const int column : columns)
        table.header.append(view.model()->headerData(column, Qt::Horizontal).toString());
    auto rows = std::make_shared<QVector<QStringList>>();
    addRows(*rows, *view.model(), {}, columns);
    table.rows = rows->size();
    table.row = [rows](qsizetype row) { return rows->at(row); };
    return table;
}

TableActions::TableActions(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
    , m_source([view] { return shownTable(*view); })
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
    menu.addAction(iconOf(u"download"_s), tr("Save as CSV…"), this, &TableActions::save);
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
    m_copying.start([table = m_source()](const Progress &progress) { return tabText(table, progress); },
                    [this](const Result<QString> &text) {
                        if (!text)
                            return tell(text.error());
                        QApplication::clipboard()->setText(*text);
                        say(m_view, tr("The table is on the clipboard."));
                    });
}

void TableActions::save()
{
    const QString name = m_name.isEmpty() ? m_view->accessibleName() : m_name;
    askSaveFile(m_view->window(), {tr("Save as CSV"), tr("CSV files (*.csv)"), fileName(name)},
                [this](const QString &path) { saveTo(path); });
}

void TableActions::saveTo(const QString &path)
{
    m_saving.start([table = m_source(), path](const Progress &progress) { return saveCsv(path, table, progress); },
                   [this, path](const Result<void> &saved) {
                       if (!saved)
                           return tell(saved.error());
                       say(m_view, tr("The table is saved: %1").arg(path));
                   });
}

void TableActions::tell(const Error &error) const
{
    tellError(m_view->window(), error);
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
