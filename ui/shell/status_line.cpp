// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/jobs/latest_job.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace dilim::ui {
namespace {

constexpr int sentenceMilliseconds = 8000;
// A weekly rhythm: a week is fresh, two weeks are ageing.
constexpr int freshDays = 7;
constexpr int ageingDays = 14;

} // namespace

/// Green, amber or red, beside words that say the same.
class FreshnessDot : public QWidget
{
public:
    explicit FreshnessDot(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(8, 8);
    }
    void setRole(Role role)
    {
        m_role = role;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme()[m_role]);
        painter.drawEllipse(rect());
    }

private:
    Role m_role = Role::Success;
};

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_ageJob(new LatestJob(this))
    , m_dot(new FreshnessDot(this))
    , m_age(new Label(TextStyle::Caption, Role::Text2, this))
    , m_customers(new Label(TextStyle::Caption, Role::Text2, this))
    , m_orders(new Label(TextStyle::Caption, Role::Text2, this))
    , m_file(new Label(TextStyle::Caption, Role::Text2, this))
    , m_jobWords(new Label(TextStyle::Caption, Role::Text2, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(ButtonKind::Secondary, QString(), {}, this))
    , m_forget(new QTimer(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setFixedHeight(metrics::statusBar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 1, 20, 0);
    layout->setSpacing(12);
    layout->addWidget(m_dot);
    layout->addWidget(m_age);
    layout->addWidget(m_customers);
    layout->addWidget(m_orders);
    layout->addWidget(m_file);
    layout->addStretch();
    layout->addWidget(m_jobWords);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_age->setObjectName(QStringLiteral("dataAge"));
    m_jobWords->setObjectName(QStringLiteral("jobWords"));
    m_bar->setFixedWidth(120);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_cancel->setProperty("small", true);
    m_forget->setSingleShot(true);
    m_forget->setInterval(sentenceMilliseconds);
    connect(m_forget, &QTimer::timeout, this, [this] {
        m_said.clear();
        showWords();
    });
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelled);
    showWords();
}

void StatusLine::setState(const StatePtr &state)
{
    const bool sameFile = m_state && state && m_state->path == state->path;
    const bool sameData = sameFile && m_state->snapshot == state->snapshot;
    m_state = state;
    if (!sameFile)
        m_newest.reset();
    if (!sameData)
        askAge();
    showWords();
}

/// The times of a few million events are read for this.
void StatusLine::askAge()
{
    m_ageJob->cancel();
    if (!m_state)
        return;
    m_ageJob->start([snapshot = m_state->snapshot](Progress &) { return snapshot->dataMoment(); },
                    [this](Moment newest) {
                        m_newest = newest;
                        showWords();
                    });
}

void StatusLine::setJob(const std::optional<JobState> &job)
{
    m_job = job;
    showWords();
}

void StatusLine::say(const QString &sentence)
{
    m_said = sentence;
    m_forget->start();
    showWords();
}

void StatusLine::showAge()
{
    if (*m_newest == Moment{}) {
        m_dot->setRole(Role::Text3);
        m_age->setText(tr("No orders and no events yet"));
        return;
    }
    const Date day = m_state->context.timeZone.dayOf(*m_newest);
    const int age = m_state->context.today.days - day.days;
    m_dot->setRole(age < 0                 ? Role::Warning
                       : age <= freshDays  ? Role::Success
                       : age <= ageingDays ? Role::Warning
                                           : Role::Danger);
    const QString words = wording::dateText(day, m_state->language());
    m_age->setText(age < 0        ? tr("Newest record lies in the future (%1)").arg(words)
                       : age == 0 ? tr("Data up to today (%1)").arg(words)
                                  : tr("Data %n day(s) old (%1)", nullptr, age).arg(words));
}

void StatusLine::showData()
{
    using fields::Entity;
    const auto count = [this](Entity entity, std::size_t rows) {
        return wording::entityCountText(entity, static_cast<std::int64_t>(rows), m_state->language());
    };
    m_customers->setText(count(Entity::Customer, m_state->snapshot->customerCount()));
    m_orders->setText(count(Entity::Order, m_state->snapshot->orders.rows));
    m_file->setText((m_state->readOnly ? tr("%1 · read only") : tr("%1 · on this computer only"))
                        .arg(QFileInfo(m_state->path).fileName()));
    m_file->setToolTip(m_state->path);
}

void StatusLine::showWords()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_customers, m_orders, m_file})
        part->setVisible(m_state != nullptr);
    for (QWidget *part : std::initializer_list<QWidget *>{m_dot, m_age})
        part->setVisible(m_newest.has_value());
    if (m_state)
        showData();
    if (m_newest)
        showAge();

    const bool showsBar = m_job.has_value();
    m_bar->setVisible(showsBar);
    m_cancel->setVisible(showsBar);
    if (!m_job) {
        m_jobWords->setText(m_said.isEmpty() ? tr("No background jobs") : m_said);
        return;
    }
    QString words = m_job->title;
    if (m_job->millisecondsLeft >= 1000) {
        const std::string language = m_state ? m_state->language() : std::string(wording::loadedLanguage());
        words = tr("%1 · %2 left").arg(words, wording::durationText(m_job->millisecondsLeft, language));
    }
    m_jobWords->setText(words);
    m_bar->setRange(0, m_job->share < 0 ? 0 : 1000);
    m_bar->setValue(static_cast<int>(m_job->share * 1000));
    m_bar->setAccessibleName(m_job->title);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(m_job->cancellable);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme()[Role::Surface]);
    painter.fillRect(QRect(0, 0, width(), 1), theme()[Role::Border]);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showWords();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
