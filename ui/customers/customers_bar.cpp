// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_bar.h"

#include "ui/customers/segment_choice.h"
#include "ui/models/customer_table.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/surfaces.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int searchWidth = 232;
constexpr int narrowestSearch = 140;
constexpr int roomForWords = 720; // of the button that saves

/// Where a menu opens; a button with a menu of its own keeps room for an arrow.
QPoint below(const QWidget &button)
{
    return button.mapToGlobal(QPoint(0, button.height()));
}

} // namespace

CustomersBar::CustomersBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_segment(new Chip(this))
    , m_filter(makeButton(ButtonKind::Quiet, QString(), u"plus"_s, this))
    , m_columns(makeButton(ButtonKind::Secondary, QString(), u"sliders"_s, this))
    , m_save(makeButton(ButtonKind::Quiet, QString(), u"download"_s, this))
    , m_segments(new QMenu(this))
    , m_columnMenu(new QMenu(this))
{
    m_search->setObjectName(u"customerSearch"_s);
    m_search->addAction(iconOf(u"search"_s, Role::Text3), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedHeight(metrics::control);
    m_search->setMinimumWidth(narrowestSearch);
    m_search->setMaximumWidth(searchWidth);
    m_segment->setObjectName(u"segmentFilter"_s);
    m_segment->setTone(Chip::Tone::Accent);
    m_segment->setRemovable(true);
    m_segment->hide();
    m_filter->setObjectName(u"filterButton"_s);
    m_columns->setObjectName(u"columnsButton"_s);
    m_save->setObjectName(u"saveCustomers"_s);
    m_save->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_save->setMinimumWidth(metrics::control);
    m_save->hide();
    m_segments->setObjectName(u"segmentMenu"_s);
    m_columnMenu->setObjectName(u"columnMenu"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, 12);
    row->setSpacing(metrics::controlGap);
    row->addWidget(m_search, 3);
    row->addWidget(m_segment);
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(m_columns);
    connect(m_search, &QLineEdit::textChanged, this, &CustomersBar::wordsChanged);
    connect(m_filter, &QPushButton::clicked, this, [this] { m_segments->popup(below(*m_filter)); });
    connect(m_columns, &QPushButton::clicked, this, [this] { m_columnMenu->popup(below(*m_columns)); });
    connect(m_save, &QPushButton::clicked, this, &CustomersBar::savingWanted);
    connect(m_segment, &Chip::removed, this, &CustomersBar::removeSegment);
    retranslate();
}

void CustomersBar::setState(const StatePtr &state)
{
    m_state = state;
    m_filter->setVisible(m_choosesSegments && !state->segments.empty());
    fillSegmentMenu(*m_segments, *state, [this](std::size_t index) { chooseSegment(index); });
}

void CustomersBar::setSegment(const std::string &name)
{
    const SavedSegment *saved = m_state ? m_state->segment(name) : nullptr;
    m_segment->setVisible(saved && m_choosesSegments);
    if (!saved)
        return;
    m_segment->setWords(QString::fromStdString(saved->segment.name));
    m_segment->setSegmentColour(colourOf(saved->segment));
}

void CustomersBar::hideSegments()
{
    m_choosesSegments = false;
    m_filter->hide();
    m_segment->hide();
}

void CustomersBar::setFilterWords(const QString &words)
{
    m_segment->setWords(words);
    m_segment->setSegmentColour(-1);
    m_segment->show();
}

void CustomersBar::setColumns(const std::vector<std::string> &available, const std::vector<std::string> &shown)
{
    m_available = available;
    m_shown = shown;
    m_columnMenu->clear();
    for (const std::string &id : available) {
        QAction *action = m_columnMenu->addAction(customerColumnLabel(*m_state, id));
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), id) != shown.end());
        action->setEnabled(id != available.front()); // who it is stays
        connect(action, &QAction::triggered, this, [this, id] { toggleColumn(id); });
    }
    m_columns->setEnabled(!available.empty());
}

QString CustomersBar::words() const
{
    return m_search->text().trimmed();
}

void CustomersBar::setWords(const QString &words)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(words);
}

void CustomersBar::offerSaving(Saving saving)
{
    m_save->setVisible(saving == Saving::Offered);
}

void CustomersBar::chooseSegment(std::size_t index)
{
    emit segmentChosen(m_state->segments[index].segment.name);
}

void CustomersBar::removeSegment()
{
    emit segmentChosen({});
}

/// Columns stand in the order of the menu, whatever the order in which they were chosen.
void CustomersBar::toggleColumn(const std::string &id)
{
    std::vector<std::string> shown;
    for (const std::string &each : m_available) {
        const bool was = std::find(m_shown.begin(), m_shown.end(), each) != m_shown.end();
        if (was != (each == id))
            shown.push_back(each);
    }
    emit columnsChosen(shown);
}

void CustomersBar::retranslate()
{
    m_search->setPlaceholderText(tr("Name, e-mail, phone"));
    m_search->setAccessibleName(tr("Search customers"));
    m_filter->setText(tr("Filter"));
    m_columns->setText(tr("Columns"));
    fitSaving();
    m_save->setAccessibleName(tr("Save as spreadsheet…"));
    m_save->setToolTip(tr("Save as spreadsheet: all customers of the list, with the columns shown"));
    m_segment->setToolTip(tr("Only these customers are shown."));
}

/// Where the bar is narrow the picture says it alone.
void CustomersBar::fitSaving()
{
    m_save->setText(width() >= roomForWords ? tr("Save as spreadsheet…") : QString());
}

void CustomersBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSaving();
}

void CustomersBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
