// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_list.h"

#include "analysis/purchases.h"
#include "ui/customers/segment_choice.h"
#include "ui/pages/segments/segment_delegate.h"
#include "ui/pages/segments/segment_model.h"
#include "ui/session/segment_history.h"
#include "ui/tables/table_actions.h"
#include "ui/widgets/surfaces.h"
#include "wording/formats.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>

#include <array>
#include <cmath>

namespace dilim::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column : int { Name, Customers, Trend, Share, RevenueShare, Basket, columnCount };
constexpr std::array widths = {0, 110, 150, 190, 190, 130}; // by Column; the name takes what is left

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text); // the model owns it
    item->setEditable(false);
    return item;
}

} // namespace

SegmentList::SegmentList(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTreeView(this))
    , m_model(new SegmentModel(this))
{
    m_view->setObjectName(u"segmentList"_s);
    m_model->setSortRole(SortRole);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SegmentDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(20);
    m_view->setAllColumnsShowFocus(true);
    m_view->setUniformRowHeights(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    m_actions = new TableActions(m_view); // owned by the view
    auto *card = new Card(this);
    card->body()->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_model, &SegmentModel::folderWanted, this, &SegmentList::folderWanted);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const QString name = index.siblingAtColumn(Name).data(SegmentNameRole).toString(); !name.isEmpty())
            emit opened(name);
    });
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &position) {
        const QPoint place = m_view->viewport()->mapToGlobal(position);
        if (const QString name = current(); !name.isEmpty())
            emit menuRequested(name, place);
        else
            m_actions->popUp(place);
    });
    retranslate();
}

QString SegmentList::current() const
{
    return m_view->currentIndex().siblingAtColumn(Name).data(SegmentNameRole).toString();
}

void SegmentList::addTableActions(QMenu &menu)
{
    m_actions->addTo(menu);
}

void SegmentList::retranslate()
{
    m_model->setHorizontalHeaderLabels({tr("Segment"), tr("Customers"), tr("Since last import"), tr("Of customers"),
                                        tr("Of revenue"), tr("Average basket")});
    for (const int column : {int(Customers), int(Trend), int(Basket)})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setAccessibleName(tr("Segments"));
    fill();
}

void SegmentList::setState(const StatePtr &state)
{
    m_state = state;
    fill();
    if (state)
        count();
}

/// Every segment by itself, everybody's purchases once.
void SegmentList::count()
{
    m_counting.start(
        [state = m_state](Progress &progress) {
            Figures figures;
            const analysis::CustomerPurchases everybody = analysis::customerPurchases(*state->snapshot, {});
            for (const SavedSegment &saved : state->segments) {
                std::optional<analysis::SegmentFigures> &own = figures[saved.segment.name];
                if (!saved.rule)
                    continue;
                const Result<rules::Evaluation> answer = state->evaluator->evaluate(*saved.rule, progress);
                if (answer)
                    own = analysis::segmentFigures(everybody, answer->members);
            }
            return figures;
        },
        [this](const Figures &figures) {
            m_figures = figures;
            fill();
        });
}

void SegmentList::fill()
{
    const QString before = current();
    const QStringList folded = foldedFolders();
    m_model->removeRows(0, m_model->rowCount());
    if (!m_state)
        return;
    QHash<QString, QStandardItem *> folders;
    for (const SavedSegment &saved : m_state->segments) {
        const QString folder = QString::fromStdString(saved.segment.folder);
        if (!folder.isEmpty() && !folders.contains(folder))
            folders.insert(folder, addFolder(folder));
        QStandardItem *parent = folder.isEmpty() ? m_model->invisibleRootItem() : folders.value(folder);
        parent->appendRow(rowOf(saved));
    }
    if (const int column = m_view->header()->sortIndicatorSection(); column >= 0 && column < columnCount)
        m_model->sort(column, m_view->header()->sortIndicatorOrder());
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder)
        m_view->setExpanded(folder.value()->index(), !folded.contains(folder.key()));
    fitColumns();
    const QModelIndexList found = m_model->match(m_model->index(0, Name), SegmentNameRole, before, 1,
                                                 Qt::MatchExactly | Qt::MatchCaseSensitive | Qt::MatchRecursive);
    m_view->setCurrentIndex(found.isEmpty() || before.isEmpty() ? m_model->index(0, Name) : found.front());
}

QStringList SegmentList::foldedFolders() const
{
    QStringList folded;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, Name);
        if (index.data(FolderRole).toBool() && !m_view->isExpanded(index))
            folded.append(index.data().toString());
    }
    return folded;
}

QStandardItem *SegmentList::addFolder(const QString &folder)
{
    QList<QStandardItem *> row{cell(folder)};
    row.front()->setToolTip(folder);
    row.front()->setData(true, FolderRole);
    row.front()->setData(sortTextOf(folder, m_state->language()), SortRole);
    for (int column = 1; column < columnCount; ++column)
        row.append(cell(QString()));
    for (QStandardItem *item : qAsConst(row))
        item->setDragEnabled(false);
    m_model->appendRow(row);
    return row.front();
}

QList<QStandardItem *> SegmentList::rowOf(const SavedSegment &saved) const
{
    const QString name = QString::fromStdString(saved.segment.name);
    QList<QStandardItem *> row{cell(name)};
    for (int column = 1; column < columnCount; ++column)
        row.append(cell(QString()));
    for (QStandardItem *item : qAsConst(row))
        item->setData(colourOf(saved.segment), SegmentColourRole);
    row[Name]->setData(name, SegmentNameRole);
    row[Name]->setToolTip(name);
    row[Name]->setData(sortTextOf(name, m_state->language()), SortRole);
    const auto found = m_figures.find(saved.segment.name);
    if (found == m_figures.end())
        return row;
    if (found->second)
        fillFigures(row, saved.segment, *found->second);
    else
        row[Customers]->setText(tr("rule is broken"));
    return row;
}

void SegmentList::fillFigures(const QList<QStandardItem *> &row, const store::Segment &segment,
                              const analysis::SegmentFigures &figures) const
{
    const std::string &language = m_state->language();
    row[Customers]->setText(wording::numberText(figures.customers, language));
    row[Customers]->setData(qulonglong(figures.customers), SortRole);
    row[Share]->setText(wording::percentText(figures.customerShare, language));
    row[RevenueShare]->setText(wording::percentText(figures.revenueShare, language));
    const std::array<std::pair<int, double>, 2> shares = {
        {{Share, figures.customerShare}, {RevenueShare, figures.revenueShare}}};
    for (const auto &[column, share] : shares) {
        row[column]->setData(share, ShareRole);
        row[column]->setData(share, SortRole);
    }
    if (const auto basket = analysis::averageBasket(figures.purchases)) {
        row[Basket]->setText(wording::wholeMoneyText(std::llround(*basket), m_state->currency(), language));
        row[Basket]->setData(*basket, SortRole);
    }
    const std::vector<store::SegmentSize> earlier = earlierSizes(*m_state, segment.id);
    row[Trend]->setText(u"–"_s);
    if (earlier.empty())
        return;
    QVariantList sizes;
    for (const store::SegmentSize &size : earlier)
        sizes.append(qulonglong(size.customers));
    sizes.append(qulonglong(figures.customers));
    const std::int64_t change =
        static_cast<std::int64_t>(figures.customers) - static_cast<std::int64_t>(earlier.back().customers);
    row[Trend]->setText(wording::signedText(change, language));
    row[Trend]->setData(sizes, SizesRole);
    row[Trend]->setData(qlonglong(change), SortRole);
}

void SegmentList::fitColumns()
{
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (int column = 1; column < columnCount; ++column)
        m_view->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

bool SegmentList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !current().isEmpty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete)
            emit removeRequested(current());
        if (key == Qt::Key_F2)
            emit renameRequested(current());
        if (key == Qt::Key_Delete || key == Qt::Key_F2)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SegmentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
