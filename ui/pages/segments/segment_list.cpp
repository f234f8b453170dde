// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_list.h"

#include "analysis/purchases.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/surfaces.h"
#include "wording/formats.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace dilim::ui {
namespace {

enum Column : int { Name, Customers, Share, RevenueShare, Basket, columnCount };
constexpr int nameRole = Qt::UserRole + 1; // of the segment; nothing on a folder
constexpr int colourRole = Qt::UserRole + 2;
constexpr int shareRole = Qt::UserRole + 3; // 0..1, drawn as a bar
constexpr int rowHeight = 40;
constexpr std::array widths = {0, 120, 220, 220, 140}; // by Column; the name takes what is left
constexpr int barLeft = 84; // of the text before a bar

class SegmentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &colours = theme();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (selected)
            painter->fillRect(option.rect, colours[Role::AccentSoft]);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, colours[Role::SurfaceAlt]);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colours[Role::Border]);
        const QRect inner = option.rect.adjusted(8, 0, -8, 0);
        const bool folder = !index.siblingAtColumn(Name).data(nameRole).isValid();
        painter->setPen(colours[Role::Text]);
        if (index.column() == Name)
            paintName(*painter, inner, index, selected, folder);
        else
            paintFigure(*painter, inner, index);
        painter->restore();
    }

private:
    static void paintName(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected, bool folder)
    {
        int left = rect.left();
        if (folder) {
            drawIcon(painter, QRectF(left, rect.center().y() - 8, 16, 16), QStringLiteral("folder"),
                     theme()[Role::Text3]);
            left += 24;
        } else {
            drawSegmentSquare(painter, QPointF(left, rect.center().y() - 5), index.data(colourRole).toInt());
            left += 20;
        }
        painter.setFont(fontOf(selected || folder ? TextStyle::BodyStrong : TextStyle::BodyMedium));
        const QRect words(left, rect.top(), rect.right() - left, rect.height());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }

    static void paintFigure(QPainter &painter, const QRect &rect, const QModelIndex &index)
    {
        const QVariant share = index.data(shareRole);
        painter.setFont(fontOf(TextStyle::Body));
        if (!share.isValid()) {
            drawTabular(painter, rect, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
            return;
        }
        drawTabular(painter, QRectF(rect.left(), rect.top(), barLeft - 12, rect.height()),
                    Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        ShareBar bar;
        bar.strong = share.toDouble();
        bar.colour = theme().categorical[static_cast<std::size_t>(index.data(colourRole).toInt())];
        drawShareBar(painter, QRectF(rect.left() + barLeft, rect.top(), rect.width() - barLeft, rect.height()), bar);
    }
};

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

SegmentList::SegmentList(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTreeView(this))
    , m_model(new QStandardItemModel(this))
{
    m_view->setObjectName(QStringLiteral("segmentList"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SegmentDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(20);
    m_view->setAllColumnsShowFocus(true);
    m_view->setUniformRowHeights(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    auto *card = new Card(this);
    card->body()->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const QString name = index.siblingAtColumn(Name).data(nameRole).toString(); !name.isEmpty())
            emit opened(name);
    });
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &position) {
        if (const QString name = current(); !name.isEmpty())
            emit menuRequested(name, m_view->viewport()->mapToGlobal(position));
    });
    retranslate();
}

QString SegmentList::current() const
{
    return m_view->currentIndex().siblingAtColumn(Name).data(nameRole).toString();
}

void SegmentList::retranslate()
{
    m_model->setHorizontalHeaderLabels(
        {tr("Segment"), tr("Customers"), tr("Of customers"), tr("Of revenue"), tr("Average basket")});
    m_model->horizontalHeaderItem(Customers)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_model->horizontalHeaderItem(Basket)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
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
    m_model->removeRows(0, m_model->rowCount());
    if (!m_state)
        return;
    const std::string &language = m_state->language();
    QHash<QString, QStandardItem *> folders;
    for (const SavedSegment &saved : m_state->segments) {
        const QString folder = QString::fromStdString(saved.segment.folder);
        QStandardItem *parent = m_model->invisibleRootItem();
        if (!folder.isEmpty()) {
            if (!folders.contains(folder)) {
                QList<QStandardItem *> row{cell(folder)};
                for (int column = 1; column < columnCount; ++column)
                    row.append(cell(QString()));
                folders.insert(folder, row.first());
                m_model->appendRow(row);
            }
            parent = folders.value(folder);
        }
        const auto found = m_figures.find(saved.segment.name);
        QStringList texts(columnCount);
        texts[Name] = QString::fromStdString(saved.segment.name);
        QList<QStandardItem *> row;
        const bool known = found != m_figures.end() && found->second;
        if (known) {
            const analysis::SegmentFigures &figures = *found->second;
            texts[Customers] = wording::numberText(figures.customers, language);
            texts[Share] = wording::percentText(figures.customerShare, language);
            texts[RevenueShare] = wording::percentText(figures.revenueShare, language);
            if (const auto basket = analysis::averageBasket(figures.purchases))
                texts[Basket] =
                    wording::wholeMoneyText(static_cast<std::int64_t>(*basket), m_state->currency(), language);
        } else if (found != m_figures.end()) {
            texts[Customers] = tr("rule is broken");
        }
        for (const QString &text : qAsConst(texts))
            row.append(cell(text));
        for (QStandardItem *item : qAsConst(row))
            item->setData(saved.segment.colour, colourRole);
        row[Name]->setData(texts[Name], nameRole);
        if (known) {
            row[Share]->setData(found->second->customerShare, shareRole);
            row[RevenueShare]->setData(found->second->revenueShare, shareRole);
        }
        parent->appendRow(row);
        if (texts[Name] == before)
            m_view->setCurrentIndex(row[Name]->index());
    }
    m_view->expandAll();
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (int column = 1; column < columnCount; ++column)
        m_view->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
}

bool SegmentList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete
        && !current().isEmpty()) {
        emit removeRequested(current());
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
