// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"

#include <QEvent>
#include <QFileInfo>
#include <QPushButton>

namespace dilim::ui {
namespace {

constexpr int columnWidth = 640;

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextStyle::Hero, Role::Text, this))
    , m_text(new Label(TextStyle::Body, Role::Text2, this))
    , m_drop(new Label(TextStyle::Caption, Role::Text3, this))
    , m_sampleText(new Label(TextStyle::Body, Role::Text2, this))
    , m_new(makeButton(ButtonKind::Primary, QString(), QStringLiteral("plus"), this))
    , m_open(makeButton(ButtonKind::Secondary, QString(), QStringLiteral("folder"), this))
    , m_sample(makeButton(ButtonKind::Secondary, QString(), QStringLiteral("play"), this))
{
    setObjectName(QStringLiteral("welcomePage"));
    m_new->setObjectName(QStringLiteral("newWorkspace"));
    m_open->setObjectName(QStringLiteral("openWorkspace"));
    m_sample->setObjectName(QStringLiteral("openSample"));
    m_text->setWordWrap(true);
    m_sampleText->setWordWrap(true);

    auto *begin = new Card(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::controlGap);
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addStretch();
    begin->body()->addWidget(m_text);
    begin->body()->addSpacing(8);
    begin->body()->addLayout(buttons);
    begin->body()->addWidget(m_drop);

    auto *sample = new Card(this);
    auto *sampleLine = new QHBoxLayout;
    sampleLine->addWidget(m_sampleText, 1);
    sampleLine->addSpacing(metrics::cardGap);
    sampleLine->addWidget(m_sample);
    sample->body()->addLayout(sampleLine);

    m_recentCard = new Card(this);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(4);
    m_recentCard->body()->addLayout(m_recent);

    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::cardGap);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(begin);
    column->addWidget(sample);
    column->addWidget(m_recentCard);
    column->addStretch(3);
    auto *middle = new QWidget(this);
    middle->setFixedWidth(columnWidth);
    middle->setLayout(column);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addWidget(middle);
    layout->addStretch();

    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    retranslate();
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Know your customers"));
    m_text->setText(tr(
        "Dilim turns the files that your shop or CRM exports into customers, segments, figures and a printed report. "
        "Everything stays on this computer, in one file: your workspace."));
    m_new->setText(tr("New workspace…"));
    m_open->setText(tr("Open…"));
    m_drop->setText(tr("Or drop export files (CSV, TXT, Excel, ODS, JSON, ZIP) on this window."));
    m_sampleText->setText(
        tr("Look around first: a shoe shop with invented customers, orders, visits and six segments."));
    m_sample->setText(tr("Open the sample shop"));
    m_recentCard->setTitle(tr("Open lately"));
}

void WelcomePage::setRecent(const QStringList &paths)
{
    clear(*m_recent);
    for (const QString &path : paths) {
        const QFileInfo file(path);
        QPushButton *button = makeButton(ButtonKind::Quiet, file.completeBaseName(), QStringLiteral("database"), this);
        button->setToolTip(path);
        m_recent->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, path] { emit pathRequested(path); });
    }
    m_recentCard->setVisible(!paths.isEmpty());
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
