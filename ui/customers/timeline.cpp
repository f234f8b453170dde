// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timeline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace dilim::ui {

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextStyle::BodyStrong, Role::Text, this))
    , m_choices(new SegmentedControl(this))
{
    m_choices->setObjectName(QStringLiteral("timelineFilter"));
    connect(m_choices, &SegmentedControl::chosen, this, &Timeline::choose);
    build();
}

Timeline::Timeline(TimelineFilter only, QWidget *parent)
    : QWidget(parent)
    , m_filter(only)
{
    build();
}

void Timeline::build()
{
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("timeline"));
    m_model = new TimelineModel(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty = new Label(TextStyle::Body, Role::Text3, this);
    m_empty->setWordWrap(true);
    m_more = makeButton(ButtonKind::Quiet, QString(), {}, this);
    m_more->setObjectName(QStringLiteral("timelineMore"));
    connect(m_more, &QPushButton::clicked, this, &Timeline::moreWanted);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    if (m_choices) {
        auto *head = new QHBoxLayout;
        head->addWidget(m_title, 1);
        head->addWidget(m_choices);
        all->addLayout(head);
    }
    all->addWidget(m_list);
    all->addWidget(m_empty);
    all->addWidget(m_more, 0, Qt::AlignLeft);
    all->addStretch();
    retranslate();
    refresh();
}

void Timeline::setProfile(const ProfilePtr &profile)
{
    m_profile = profile;
    refresh();
}

void Timeline::choose(int index)
{
    m_filter = static_cast<TimelineFilter>(index);
    refresh();
}

void Timeline::refresh()
{
    m_model->show(m_profile, m_filter);
    const int rows = m_model->rowCount();
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(rows * rowHeight);
    m_list->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_more->setVisible(m_profile && m_profile->profile.timeline.size() < m_profile->profile.timelineTotal);
}

void Timeline::retranslate()
{
    if (m_choices) {
        m_title->setText(tr("Timeline"));
        m_choices->setAccessibleName(tr("Timeline"));
        m_choices->setChoices({tr("All"), tr("Purchases"), tr("E-mail")});
        m_choices->setCurrent(static_cast<int>(m_filter));
    }
    m_list->setAccessibleName(tr("Timeline"));
    m_empty->setText(tr("Nothing of this kind is known."));
    m_more->setText(tr("Show older entries"));
}

void Timeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
