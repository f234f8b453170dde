// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/sentence_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPushButton>

namespace dilim::ui {

using namespace Qt::StringLiterals;

SentenceCard::SentenceCard(QWidget *parent)
    : Card(parent)
    , m_caption(new Label(TextStyle::Caption, Role::Text2, this))
    , m_sentence(new Label(TextStyle::Body, Role::Text, this))
    , m_copy(makeButton(ButtonKind::Secondary, QString(), u"copy"_s, this))
{
    m_sentence->setObjectName(u"ruleSentence"_s);
    m_copy->setObjectName(u"copySentence"_s);
    m_copy->setProperty("small", true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_caption);
    words->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    body()->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &SentenceCard::copy);
    retranslate();
}

void SentenceCard::setSentence(const QString &sentence)
{
    m_sentence->setRole(Role::Text);
    m_sentence->setText(sentence);
    m_copy->setEnabled(true);
}

void SentenceCard::setHint(const QString &hint)
{
    m_sentence->setRole(Role::Text3);
    m_sentence->setText(hint);
    m_copy->setEnabled(false);
}

void SentenceCard::copy() const
{
    QApplication::clipboard()->setText(m_sentence->text());
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
