// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include "base/progress.h"
#include "ui/pages/overview/freshness_card.h"
#include "ui/pages/overview/movement_card.h"
#include "ui/pages/overview/notices_card.h"
#include "ui/pages/overview/overview_kpis.h"
#include "ui/pages/overview/revenue_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"
#include "wording/error_text.h"
#include "wording/formats.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace dilim::ui {
namespace {

using analysis::FigurePeriod;

/// In the order of the menu.
constexpr FigurePeriod periodChoices[] = {FigurePeriod::Last365Days, FigurePeriod::Last90Days, FigurePeriod::Last30Days,
                                          FigurePeriod::ThisYear, FigurePeriod::AllTime};

ChoiceButton *choice(const char *objectName, const char *icon, QWidget *parent)
{
    auto *button = new ChoiceButton(parent);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setIconName(QString::fromLatin1(icon));
    button->setMenu(new QMenu(button));
    return button;
}

QAction *addChoice(QMenu &menu, const QString &words, bool chosen)
{
    QAction *action = menu.addAction(words);
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

const store::ImportRecord *lastImport(const WorkspaceState &state)
{
    const auto last = std::find_if(state.imports.rbegin(), state.imports.rend(),
                                   [](const store::ImportRecord &record) { return !record.undone; });
    return last == state.imports.rend() ? nullptr : &*last;
}

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

OverviewPage::OverviewPage(Session &, QWidget *parent)
    : Page(parent)
    , m_figuresJob(new LatestJob(this))
    , m_newsJob(new LatestJob(this))
    , m_header(new PageHeader(this))
    , m_trouble(new Label(TextStyle::Body, Role::Danger, this))
    , m_period(choice("overviewPeriod", "calendar", this))
    , m_who(choice("overviewWho", "filter", this))
    , m_report(makeButton(ButtonKind::Primary, {}, QStringLiteral("document"), this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(this))
    , m_revenue(new RevenueCard(this))
    , m_freshness(new FreshnessCard(this))
    , m_movement(new MovementCard(this))
    , m_notices(new NoticesCard(this))
{
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    for (int i = 0; i < overviewKpiCount; ++i)
        m_cards.push_back(new KpiCard(this));
    layOut();
    const auto addFiles = [this] { emit intended({Intent::Kind::AddFiles}); };
    connect(m_nothing, &EmptyState::asked, this, addFiles);
    connect(m_revenue, &RevenueCard::filesWanted, this, addFiles);
    connect(m_freshness, &FreshnessCard::filesWanted, this, addFiles);
    connect(m_report, &QPushButton::clicked, this, [this] {
        Intent intent{Intent::Kind::MakeReport};
        intent.text = QStringLiteral("overview");
        emit intended(intent);
    });
    connect(m_movement, &MovementCard::intended, this, &Page::intended);
    connect(m_notices, &NoticesCard::intended, this, &Page::intended);
    retranslate();
}

void OverviewPage::layOut()
{
    m_report->setObjectName(QStringLiteral("overviewReport"));
    for (QWidget *action :
         {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_report)})
        m_header->actions()->addWidget(action);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(metrics::cardGap);
    for (KpiCard *card : m_cards)
        cards->addWidget(card, 1);

    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    grid->setSpacing(metrics::cardGap);
    grid->addLayout(cards, 0, 0, 1, 2);
    grid->addWidget(m_revenue, 1, 0);
    grid->addWidget(m_freshness, 1, 1);
    grid->addWidget(m_movement, 2, 0);
    grid->addWidget(m_notices, 2, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    m_freshness->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notices->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_revenue->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_movement->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    m_stack->addWidget(scrolled(content, m_stack));
    m_stack->addWidget(m_nothing);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    head->addWidget(m_header);
    head->addWidget(m_trouble);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
}

void OverviewPage::setState(const StatePtr &state)
{
    if (state == m_state)
        return;
    m_state = state;
    if (m_state && !m_state->segment(m_question.segment))
        m_question.segment.clear();
    retranslate();
    const bool some = m_state && m_state->snapshot->customerCount() > 0;
    m_stack->setCurrentIndex(some ? 0 : 1);
    m_period->setVisible(some);
    m_who->setVisible(some);
    m_report->setVisible(some);
    m_figuresJob->cancel();
    m_newsJob->cancel();
    if (!some)
        return;
    askFigures();
    askNews();
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void OverviewPage::retranslate()
{
    m_header->setTitle(tr("Overview"));
    m_nothing->setWords(QStringLiteral("upload"),
                        tr("How the business is doing stands here as soon as files with customers are imported."),
                        tr("Add files"));
    m_header->setSubtitle(m_state ? subtitle() : QString());
    m_period->setAccessibleName(tr("Period"));
    m_who->setAccessibleName(tr("Who"));
    m_who->setCaption(tr("Who:"));
    m_report->setText(tr("Make a report"));
    showChoices();
}

QString OverviewPage::subtitle() const
{
    const QString name = QFileInfo(m_state->path).completeBaseName();
    const store::ImportRecord *last = lastImport(*m_state);
    if (!last)
        return name;
    const rules::Context &context = m_state->context;
    return tr("%1 · last import %2").arg(name, wording::momentText(last->finished, context.timeZone, context.language));
}

void OverviewPage::showChoices()
{
    m_period->menu()->clear();
    for (const FigurePeriod period : periodChoices) {
        QAction *action = addChoice(*m_period->menu(), periodName(period), period == m_question.period);
        connect(action, &QAction::triggered, this, [this, period] { choosePeriod(period); });
    }
    m_period->setValue(periodName(m_question.period));

    const QString everyone = tr("Everyone");
    m_who->menu()->clear();
    QAction *all = addChoice(*m_who->menu(), everyone, m_question.segment.empty());
    connect(all, &QAction::triggered, this, [this] { chooseSegment({}); });
    for (const SavedSegment &saved : m_state ? m_state->segments : std::vector<SavedSegment>()) {
        if (!saved.rule)
            continue;
        const std::string &name = saved.segment.name;
        QAction *action = addChoice(*m_who->menu(), QString::fromStdString(name).replace(u'&', QStringLiteral("&&")),
                                    name == m_question.segment);
        connect(action, &QAction::triggered, this, [this, name] { chooseSegment(name); });
    }
    m_who->setValue(m_question.segment.empty() ? everyone : QString::fromStdString(m_question.segment));
}

void OverviewPage::choosePeriod(FigurePeriod period)
{
    m_question.period = period;
    showChoices();
    askFigures();
}

void OverviewPage::chooseSegment(const std::string &name)
{
    m_question.segment = name;
    showChoices();
    askFigures();
}

void OverviewPage::askFigures()
{
    m_figuresJob->start([state = m_state, question = m_question](
                            Progress &progress) { return overviewFigures(*state, question, progress); },
                        [this, state = m_state, question = m_question](const Result<analysis::PeriodFigures> &figures) {
                            showFigures(*state, question, figures);
                        });
}

void OverviewPage::askNews()
{
    m_newsJob->start([state = m_state](Progress &progress) { return overviewNews(*state, progress); },
                     [this, state = m_state](const Result<OverviewNews> &news) { showNews(*state, news); });
}

void OverviewPage::showFigures(const WorkspaceState &state, const OverviewQuestion &question,
                               const Result<analysis::PeriodFigures> &figures)
{
    m_trouble->setVisible(!figures);
    if (!figures) {
        m_trouble->setText(wording::errorText(figures.error(), state.language()));
        return;
    }
    const QVector<KpiValues> values = overviewKpis(*figures, question, state);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setValues(values[static_cast<qsizetype>(i)]);
    m_revenue->setRevenue(figures->months, state);
}

void OverviewPage::showNews(const WorkspaceState &state, const Result<OverviewNews> &news)
{
    if (!news)
        return; // the figures of the same data say why
    m_freshness->setSources(news->sources, state.language());
    m_movement->setSegments(news->segments, state.language());
    m_notices->setNotices(news->notices, state);
}

} // namespace dilim::ui
