// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/sentence_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>

namespace dilim::ui {

SentenceCard::SentenceCard(QWidget *parent)
    : Card(parent)
    , m_caption(new Label(TextStyle::Caption, Role::Text3, this))
    , m_sentence(new Label(TextStyle::Body, Role::Text, this))
    , m_copy(makeButton(ButtonKind::Secondary, QString(), QStringLiteral("copy"), this))
{
    m_sentence->setObjectName(QStringLiteral("ruleSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_caption);
    words->addWidget(m_sentence);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::cardGap);
    line->addLayout(words, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    body()->addLayout(line);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_sentence->text()); });
    retranslate();
}

void SentenceCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void SentenceCard::retranslate()
{
    m_caption->setText(tr("In one sentence"));
    m_copy->setText(tr("Copy"));
}

void SentenceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace dilim::ui
