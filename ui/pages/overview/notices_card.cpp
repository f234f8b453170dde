// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/notices_card.h"

#include "ui/pages/overview/notice_words.h"
#include "ui/pages/overview/overview_line.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace dilim::ui {

NoticesCard::NoticesCard(QWidget *parent)
    : Card(parent)
    , m_lines(new QVBoxLayout)
    , m_nothing(new Label(TextStyle::Body, Role::Text2, this))
{
    setObjectName(QStringLiteral("noticesCard"));
    m_lines->setSpacing(0);
    body()->addLayout(m_lines);
    m_nothing->setWordWrap(true);
    head()->addStrut(metrics::controlSmall); // as high as the heads of cards with a button
    body()->addWidget(m_nothing);
    body()->addStretch();
}

void NoticesCard::setNotices(const std::vector<workspace::Notice> &notices, const WorkspaceState &state)
{
    setTitle(tr("What to look at today?"));
    m_nothing->setText(tr("Nothing needs a look: no segment changed strongly, and the "
                          "last import was taken whole."));
    clearLines(*m_lines);
    for (const workspace::Notice &notice : notices) {
        const std::optional<NoticeWords> words = noticeWords(notice, state);
        if (!words)
            continue;
        auto *line = new OverviewLine(this);
        line->setIconName(words->icon, words->role);
        line->setWords(words->sentence, words->caption);
        QPushButton *link = makeButton(ButtonKind::Quiet, words->link, {}, line);
        link->setObjectName(QString::fromUtf8(workspace::noticeId(notice.kind)));
        link->setAccessibleDescription(words->sentence);
        line->right()->addWidget(link, 0, Qt::AlignTop);
        connect(link, &QPushButton::clicked, this, [this, intent = words->intent] { emit intended(intent); });
        m_lines->addWidget(line);
    }
    m_nothing->setVisible(m_lines->count() == 0);
}

} // namespace dilim::ui
