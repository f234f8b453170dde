// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/breakdowns_page.h"

#include "ui/jobs/latest_job.h"
#include "ui/pages/breakdowns/breakdown_text.h"
#include "ui/pages/breakdowns/range_dialog.h"
#include "ui/pages/breakdowns/topic_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"
#include "wording/error_text.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/language.h"

#include <QEvent>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace dilim::ui {

BreakdownsPage::BreakdownsPage(Session &, QWidget *parent)
    : Page(parent)
    , m_job(new LatestJob(this))
    , m_header(new PageHeader(this))
    , m_who(new ChoiceButton(this))
    , m_comparison(new ChoiceButton(this))
    , m_range(new ChoiceButton(this))
    , m_tabs(new TabStrip(this))
    , m_measure(new SegmentedControl(this))
    , m_error(new Label(TextStyle::Body, Role::Danger, this))
    , m_bar(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("breakdownsPage"));
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setIconName(QStringLiteral("filter"));
    m_comparison->setObjectName(QStringLiteral("compareWith"));
    m_tabs->setObjectName(QStringLiteral("topics"));
    m_measure->setObjectName(QStringLiteral("measure"));
    m_error->setWordWrap(true);
    m_error->setContentsMargins(metrics::pageMargin, metrics::controlGap, metrics::pageMargin, 0);
    m_error->hide();
    m_header->actions()->addWidget(m_who);
    m_header->actions()->addWidget(m_comparison);
    m_range->setObjectName(QStringLiteral("timeRange"));
    m_range->setIconName(QStringLiteral("calendar"));
    m_header->actions()->addWidget(m_range);

    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    bar->setSpacing(metrics::cardGap);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_measure);
    m_stack->addWidget(m_empty);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_header->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    all->addWidget(m_header);
    all->addWidget(m_bar);
    all->addWidget(m_error);
    all->addWidget(m_stack, 1);

    connect(m_who, &QPushButton::clicked, this, &BreakdownsPage::openWhoMenu);
    connect(m_comparison, &QPushButton::clicked, this, &BreakdownsPage::openComparisonMenu);
    connect(m_range, &QPushButton::clicked, this, &BreakdownsPage::openRangeMenu);
    connect(m_tabs, &TabStrip::chosen, this, &BreakdownsPage::showTopic);
    connect(m_measure, &SegmentedControl::chosen, this, &BreakdownsPage::showMeasure);
    connect(m_empty, &EmptyState::asked, this, [this] { emit intended({.kind = Intent::Kind::AddFiles}); });
    retranslate();
}

void BreakdownsPage::setState(const StatePtr &state)
{
    m_state = state;
    if (!state) {
        m_job->cancel();
        m_people = {};
        m_answer = {};
        setTopics({});
        return;
    }
    dropLostSegments();
    m_stack->setVisible(!m_views.empty()); // until it is known what there is
    ask();
}

void BreakdownsPage::setPeople(const People &people)
{
    m_people = people;
    if (m_state)
        ask();
}

void BreakdownsPage::dropLostSegments()
{
    const auto lost = [&](const Audience &audience) {
        return audience.kind == Audience::Kind::Segment && !m_state->segment(audience.segment);
    };
    if (lost(m_people.who))
        m_people.who = {Audience::Kind::Everyone, {}};
    if (lost(m_people.comparison))
        m_people.comparison = {Audience::Kind::Nobody, {}};
}

void BreakdownsPage::ask()
{
    m_who->setValue(nameOf(m_people.who));
    m_comparison->setValue(nameOf(m_people.comparison));
    m_range->setValue(rangeWords(m_people.range, m_state->language()));
    m_job->start(
        [state = m_state, people = m_people](Progress &progress) { return answerPage(*state, people, progress); },
        [this](const Result<PageAnswer> &answer) { take(answer); });
    askTopic();
}

void BreakdownsPage::take(const Result<PageAnswer> &answer)
{
    m_error->setVisible(!answer);
    if (!answer) {
        m_error->setText(wording::errorText(answer.error(), m_state->language()));
        return;
    }
    const bool same = m_answer.topics == answer->topics && !m_views.empty();
    m_answer = *answer;
    if (!same)
        setTopics(answer->topics);
    showCounts();
}

void BreakdownsPage::setTopics(const std::vector<Topic> &topics)
{
    for (TopicView *view : m_views) {
        if (view) {
            m_stack->removeWidget(view);
            view->deleteLater();
        }
    }
    m_views.assign(topics.size(), nullptr);
    m_bar->setVisible(!topics.empty());
    m_stack->show();
    m_header->setSubtitle({});
    retranslate();
    if (topics.empty())
        m_stack->setCurrentWidget(m_empty);
    else
        showTopic(std::min(m_current, static_cast<int>(topics.size()) - 1));
}

void BreakdownsPage::showTopic(int index)
{
    m_current = index;
    m_tabs->setCurrent(index);
    TopicView *&view = m_views[static_cast<std::size_t>(index)];
    if (!view) {
        view = new TopicView(m_answer.topics[static_cast<std::size_t>(index)], m_stack);
        view->setMeasure(static_cast<ShownMeasure>(m_measure->current()));
        connect(view, &TopicView::intended, this, &Page::intended);
        m_stack->addWidget(view);
    }
    askTopic();
    m_stack->setCurrentWidget(view);
}

void BreakdownsPage::askTopic()
{
    TopicView *view = m_views.empty() ? nullptr : m_views[static_cast<std::size_t>(m_current)];
    if (view && !view->asked(m_state, m_people))
        view->ask(m_state, m_people);
}

void BreakdownsPage::showMeasure(int index)
{
    for (TopicView *view : m_views) {
        if (view)
            view->setMeasure(static_cast<ShownMeasure>(index));
    }
}

QString BreakdownsPage::nameOf(const Audience &audience) const
{
    if (audience.kind == Audience::Kind::Segment)
        return QString::fromStdString(audience.segment);
    return audience.kind == Audience::Kind::Everyone ? tr("Everyone") : tr("Nobody");
}

void BreakdownsPage::addSegments(QMenu *menu, void (BreakdownsPage::*chosen)(const Audience &))
{
    const auto add = [&](const Audience &audience) {
        menu->addAction(nameOf(audience).replace(u'&', QStringLiteral("&&")), this,
                        [this, chosen, audience] { (this->*chosen)(audience); });
    };
    add({Audience::Kind::Everyone, {}});
    if (!m_state->segments.empty())
        menu->addSeparator();
    for (const SavedSegment &saved : m_state->segments) {
        if (saved.rule)
            add({Audience::Kind::Segment, saved.segment.name});
    }
}

void BreakdownsPage::openWhoMenu()
{
    if (!m_state)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSegments(menu, &BreakdownsPage::takeWho);
    menu->popup(m_who->mapToGlobal(QPoint(0, m_who->height() + 2)));
}

void BreakdownsPage::openComparisonMenu()
{
    if (!m_state)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Audience nobody{Audience::Kind::Nobody, {}};
    menu->addAction(nameOf(nobody), this, [this, nobody] { takeComparison(nobody); });
    addSegments(menu, &BreakdownsPage::takeComparison);
    menu->popup(m_comparison->mapToGlobal(QPoint(0, m_comparison->height() + 2)));
}

void BreakdownsPage::takeWho(const Audience &who)
{
    setPeople({who, m_people.comparison, m_people.range});
}

void BreakdownsPage::takeComparison(const Audience &comparison)
{
    setPeople({m_people.who, comparison, m_people.range});
}

void BreakdownsPage::takeRange(const TimeRange &range)
{
    setPeople({m_people.who, m_people.comparison, range});
}

void BreakdownsPage::openRangeMenu()
{
    if (!m_state)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TimeRange::Kind kind : namedRanges) {
        const TimeRange range{kind};
        QAction *action =
            menu->addAction(rangeWords(range, m_state->language()), this, [this, range] { takeRange(range); });
        action->setCheckable(true);
        action->setChecked(m_people.range == range);
    }
    menu->addSeparator();
    menu->addAction(tr("From one day to another…"), this, &BreakdownsPage::askDays);
    menu->popup(m_range->mapToGlobal(QPoint(0, m_range->height() + 2)));
}

/// What was chosen before is proposed, else the last month.
void BreakdownsPage::askDays()
{
    constexpr int month = 30;
    const bool days = m_people.range.kind == TimeRange::Kind::Days;
    const Date today = m_state->context.today;
    auto *dialog = new RangeDialog(days ? m_people.range.first : Date{today.days - month},
                                   days ? m_people.range.last : today, this);
    connect(dialog, &RangeDialog::chosen, this, &BreakdownsPage::takeRange);
    dialog->open();
}

void BreakdownsPage::showCounts()
{
    const std::string &language = m_state->language();
    const auto customers = static_cast<std::int64_t>(m_answer.who);
    const QString count = wording::entityCountText(fields::Entity::Customer, customers, language);
    const QString share = BreakdownText::percent(
        *m_state, analysis::shareOf(static_cast<double>(m_answer.who), static_cast<double>(m_answer.customers)));
    const bool everyone = m_people.who.kind == Audience::Kind::Everyone;
    QStringList words(everyone ? count : tr("%1, %2 of all").arg(count, share));
    if (m_people.range.kind != TimeRange::Kind::AllTime)
        words.append(tr("orders and events: %1").arg(rangeWords(m_people.range, language)));
    m_header->setSubtitle(words.join(QStringLiteral(" · ")));
}

void BreakdownsPage::retranslate()
{
    m_header->setTitle(tr("Breakdowns"));
    m_who->setCaption(tr("Who:"));
    m_who->setValue(nameOf(m_people.who));
    m_comparison->setCaption(tr("Compare with:"));
    m_comparison->setValue(nameOf(m_people.comparison));
    m_range->setCaption(tr("When:"));
    m_range->setValue(rangeWords(m_people.range, wording::loadedLanguage()));
    m_tabs->setAccessibleName(tr("Topics"));
    m_measure->setAccessibleName(tr("Figure"));
    m_measure->setChoices({BreakdownText::measure(ShownMeasure::Customers),
                           BreakdownText::measure(ShownMeasure::Revenue),
                           BreakdownText::measure(ShownMeasure::PerCustomer)});
    m_empty->setWords(QStringLiteral("bars"),
                      tr("Breakdowns need customers of whom something is known: a place, a device, an order."),
                      tr("Add files"));
    QVector<TabStrip::Tab> tabs;
    for (const Topic &topic : m_answer.topics)
        tabs.append({QCoreApplication::translate("BreakdownTopics", topic.name), {}, false});
    m_tabs->setTabs(tabs);
}

void BreakdownsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace dilim::ui
