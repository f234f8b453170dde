// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_search.h"

#include "base/text_fold.h"
#include "ui/shell/customer_search.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace dilim::ui {
namespace {

constexpr int fieldWidth = 352;
constexpr int popupWidth = 520;
constexpr int rowHeight = 36;
constexpr int mostRows = 12;
constexpr int mostCustomers = 6;
constexpr int kindRole = Qt::UserRole + 1;
constexpr int iconRole = Qt::UserRole + 2;
constexpr int colourRole = Qt::UserRole + 3;

class FoundDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &colours = theme();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (selected)
            painter->fillRect(option.rect, colours[Role::AccentSoft]);
        const QRect row = option.rect.adjusted(16, 0, -16, 0);
        if (const int colour = index.data(colourRole).toInt(); colour >= 0) {
            const QRect square(row.left() + 3, row.center().y() - 5, 10, 10);
            painter->setPen(Qt::NoPen);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setBrush(colours.categorical[static_cast<std::size_t>(colour)]);
            painter->drawRoundedRect(square, metrics::radiusMark, metrics::radiusMark);
        } else {
            drawIcon(*painter, QRectF(row.left(), row.center().y() - 8, 16, 16), index.data(iconRole).toString(),
                     colours[Role::Text3]);
        }
        const QString kind = index.data(kindRole).toString();
        painter->setFont(fontOf(TextStyle::Caption));
        painter->setPen(colours[Role::Text3]);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, kind);
        const int kindWidth = painter->fontMetrics().horizontalAdvance(kind) + 16;
        painter->setFont(fontOf(selected ? TextStyle::BodyStrong : TextStyle::Body));
        painter->setPen(colours[Role::Text]);
        const QRect words = row.adjusted(28, 0, -kindWidth, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

CommandSearch::CommandSearch(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_model(new QStandardItemModel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setFixedSize(fieldWidth, metrics::controlSmall);
    m_field->addAction(iconOf(QStringLiteral("search"), Role::Text3), QLineEdit::LeadingPosition);
    m_field->setFocusPolicy(Qt::ClickFocus); // Ctrl+K; a window that opens is no search
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &CommandSearch::search);
    retranslate();
}

void CommandSearch::retranslate()
{
    m_field->setPlaceholderText(tr("Search customers, segments, commands (Ctrl+K)"));
    m_field->setAccessibleName(tr("Search"));
}

void CommandSearch::setOffers(QVector<Found> offers)
{
    m_offers = std::move(offers);
}

void CommandSearch::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void CommandSearch::search()
{
    const std::string wanted = matchKey(m_field->text().trimmed().toStdString());
    QVector<Found> found;
    for (const Found &offer : qAsConst(m_offers)) {
        if (wanted.empty() || matchKey(offer.words.toStdString()).find(wanted) != std::string::npos)
            found.append(offer);
        if (found.size() == mostRows)
            break;
    }
    show(found);
    if (wanted.size() < 2 || !m_state) {
        m_customers.cancel();
        return;
    }
    m_customers.start([state = m_state, text = m_field->text().toStdString()](
                          Progress &progress) { return customersLike(*state, text, mostCustomers, progress); },
                      [this, found](const QVector<CustomerHit> &customers) {
                          QVector<Found> all = found.mid(0, mostRows - customers.size());
                          for (const CustomerHit &customer : customers)
                              all.append({customer.words, tr("Customer"), QStringLiteral("person"), -1,
                                          [this, row = customer.row] { emit customerChosen(row); }});
                          show(all);
                      });
}

void CommandSearch::show(const QVector<Found> &found)
{
    if (!m_popup) {
        m_popup = new QFrame(window());
        m_popup->setFrameShape(QFrame::StyledPanel);
        m_popup->setAutoFillBackground(true);
        m_popup->setBackgroundRole(QPalette::Base);
        m_list = new QListView(m_popup);
        m_list->setObjectName(QStringLiteral("searchResults"));
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setModel(m_model);
        m_list->setItemDelegate(new FoundDelegate(m_list));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        auto *layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(1, 4, 1, 4);
        layout->addWidget(m_list);
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    }
    m_shown = found;
    m_model->clear();
    for (const Found &offer : found) {
        auto *item = new QStandardItem(offer.words);
        item->setData(offer.kind, kindRole);
        item->setData(offer.icon, iconRole);
        item->setData(offer.segmentColour, colourRole);
        m_model->appendRow(item);
    }
    m_list->setAccessibleName(tr("Found"));
    m_list->setCurrentIndex(m_model->index(0, 0));
    placeList();
}

void CommandSearch::placeList()
{
    if (m_shown.isEmpty() || !m_field->hasFocus()) {
        m_popup->hide();
        return;
    }
    const QPoint below = m_field->mapTo(window(), QPoint(0, m_field->height() + 4));
    m_popup->setGeometry(below.x(), below.y(), popupWidth, static_cast<int>(m_shown.size()) * rowHeight + 10);
    m_popup->raise();
    m_popup->show();
}

void CommandSearch::choose(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const std::function<void()> go = m_shown[row].go;
    m_field->clear();
    m_field->clearFocus();
    m_popup->hide();
    go();
}

bool CommandSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_popup && !m_list->underMouse())
        m_popup->hide();
    if (event->type() != QEvent::KeyPress || !m_popup || !m_popup->isVisible())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_list->currentIndex().row();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int rows = m_model->rowCount();
        m_list->setCurrentIndex(m_model->index((row + (key == Qt::Key_Down ? 1 : rows - 1)) % rows, 0));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(row);
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_popup->hide();
        m_field->clear();
        m_field->clearFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CommandSearch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
