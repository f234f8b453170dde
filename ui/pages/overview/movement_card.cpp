// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/movement_card.h"

#include "ui/pages/overview/movement_delegate.h"
#include "ui/pages/overview/movement_model.h"
#include "ui/tables/table_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "wording/formats.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace dilim::ui {
namespace {

/// Of the columns after the name, which takes what is left.
constexpr std::array<int, MovementModel::columnTotal - 1> widths = {92, 72, 116, 176, 56};
constexpr int rowHeight = 34;

void setUp(QTableView &table)
{
    table.setObjectName(QStringLiteral("movementTable"));
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setMouseTracking(true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setSectionsClickable(false);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setSectionResizeMode(MovementModel::Name, QHeaderView::Stretch);
    for (std::size_t i = 0; i < widths.size(); ++i)
        table.setColumnWidth(static_cast<int>(i) + 1, widths[i]);
}

/// Of those that changed alike the order stays.
std::vector<SegmentMovement> strongestFirst(std::vector<SegmentMovement> segments)
{
    std::ranges::stable_sort(segments, std::greater(),
                             [](const SegmentMovement &segment) { return std::abs(segment.change.value_or(0)); });
    segments.resize(std::min(segments.size(), MovementCard::mostRows));
    return segments;
}

} // namespace

MovementCard::MovementCard(QWidget *parent)
    : Card(parent)
    , m_since(new Label(TextStyle::Caption, Role::Text3, this))
    , m_all(makeButton(ButtonKind::Quiet, QString(), {}, this))
    , m_table(new QTableView(this))
    , m_model(new MovementModel(this))
    , m_nothing(new Label(TextStyle::Body, Role::Text2, this))
{
    m_all->setObjectName(QStringLiteral("allSegments"));
    head()->addWidget(m_since);
    head()->addWidget(m_all);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MovementDelegate(m_table));
    setUp(*m_table);
    new TableActions(m_table); // owned by the table
    body()->addWidget(m_table);
    m_nothing->setWordWrap(true);
    body()->addWidget(m_nothing);
    body()->addStretch();
    connect(m_all, &QPushButton::clicked, this, &MovementCard::goOn);
    connect(m_table, &QTableView::clicked, this, &MovementCard::open);
    connect(m_table, &QTableView::activated, this, &MovementCard::open);
}

void MovementCard::setSegments(const std::vector<SegmentMovement> &segments, const std::string &language)
{
    setTitle(tr("Movement of segments"));
    m_since->setText(tr("Since the last import"));
    m_since->setVisible(!segments.empty());
    m_all->setText(segments.empty() ? tr("New segment")
                                    : tr("All (%1)").arg(wording::numberText(segments.size(), language)));
    m_nothing->setText(tr("Saved segments stand here with their size and with what each import changed."));
    m_model->setSegments(strongestFirst(segments), language);
    m_table->setAccessibleName(tr("Movement of segments"));
    m_table->setFixedHeight(metrics::tableHeader + rowHeight * m_model->rowCount());
    m_table->setVisible(!segments.empty());
    m_nothing->setVisible(segments.empty());
}

void MovementCard::open(const QModelIndex &index)
{
    emit intended({Intent::Kind::ShowSegment, QString::fromStdString(m_model->segment(index.row()).name)});
}

void MovementCard::goOn()
{
    if (m_model->rowCount() == 0)
        emit intended({Intent::Kind::NewSegment});
    else
        emit intended({Intent::Kind::ShowPage, QStringLiteral("segments")});
}

} // namespace dilim::ui
