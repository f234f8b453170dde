// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/group_frame.h"

#include "rules/names.h"
#include "ui/dialogs/ask.h"
#include "ui/rule_editor/token_button.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "wording/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;
using rules::Match;

constexpr int deepest = 5; // from this depth on nothing indents
constexpr int bracketGap = 8;
constexpr int numberWidth = 14;
constexpr int dash = 7, dashGap = 4;
constexpr std::array<Match, 6> matches = {Match::All,     Match::Any,    Match::None,
                                          Match::AtLeast, Match::AtMost, Match::Exactly};

QString matchWords(Match match, int number)
{
    const QString label = wording::matchLabel(match);
    return rules::takesNumber(match) ? GroupHeader::tr("%1 %2", "at least 2").arg(label).arg(number) : label;
}

} // namespace

GroupHeader::GroupHeader(const std::string &id, Place place, QWidget *parent)
    : RuleLine(id, metrics::ruleGroupHeader, parent)
    , m_place(place)
    , m_match(new TokenButton(TokenButton::Look::Match, this))
    , m_hint(new Label(TextStyle::Caption, Role::Text2, this))
    , m_plus(makeIconButton(u"plus"_s, QString(), this))
    , m_fold(makeIconButton(u"chevron-up"_s, QString(), this))
{
    m_match->setObjectName(u"matchButton"_s);
    m_plus->setObjectName(u"addHere"_s);
    m_fold->setObjectName(u"foldGroup"_s);
    for (QPushButton *button : {m_plus, m_fold})
        button->setFixedSize(metrics::controlSmall, metrics::controlSmall);
    m_plus->setIcon(iconOf(u"plus"_s, Role::Accent));
    m_match->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // the hint gives way
    m_hint->setElided(true);
    m_hint->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    handle()->setVisible(place == Place::Inside);
    m_fold->setVisible(place == Place::Inside);
    content()->addWidget(m_match);
    content()->addWidget(m_hint);
    content()->addWidget(m_plus);
    content()->addWidget(m_fold);
    content()->addStretch(1);
    connect(m_match, &TokenButton::clicked, this, &GroupHeader::fillMatchMenu);
    connect(m_plus, &QPushButton::clicked, this, [this] { emit conditionWanted(m_plus); });
    connect(m_fold, &QPushButton::clicked, this, &GroupHeader::foldToggled);
    retranslate();
}

void GroupHeader::setMatch(Match match, int number)
{
    m_matchKind = match;
    m_number = number;
    retranslate();
}

void GroupHeader::setEnabledLine(bool enabled)
{
    setSwitchedOff(!enabled);
    m_match->setStrength(enabled ? TokenButton::Strength::On : TokenButton::Strength::Off);
}

void GroupHeader::setFolded(bool folded, const QString &hidden)
{
    m_folded = folded;
    m_hidden = hidden;
    m_fold->setIcon(iconOf(folded ? u"chevron-down"_s : u"chevron-up"_s, Role::Text2));
    retranslate();
}

void GroupHeader::retranslate()
{
    m_match->setWords(matchWords(m_matchKind, m_number));
    m_match->setLook(m_matchKind == Match::None ? TokenButton::Look::MatchNone : TokenButton::Look::Match);
    m_match->setAccessibleDescription(tr("How the lines of this group are joined"));
    m_hint->setText(m_folded ? m_hidden : wording::matchHint(m_matchKind));
    m_plus->setToolTip(tr("Add a condition to this group"));
    m_plus->setAccessibleName(m_plus->toolTip());
    m_fold->setToolTip(m_folded ? tr("Show the lines of this group") : tr("Fold this group"));
    m_fold->setAccessibleName(m_fold->toolTip());
    setAccessibleName(tr("Group: %1").arg(m_match->text()));
}

void GroupHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RuleLine::changeEvent(event);
}

void GroupHeader::fillMatchMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Match match : matches) {
        QAction *action = menu->addAction(wording::matchLabel(match));
        action->setCheckable(true);
        action->setChecked(match == m_matchKind);
        action->setToolTip(wording::matchHint(match));
        connect(action, &QAction::triggered, this,
                [this, match] { rules::takesNumber(match) ? askNumber(match) : emit matchWanted(match, 0); });
    }
    menu->popup(m_match->mapToGlobal(m_match->rect().bottomLeft()));
}

void GroupHeader::askNumber(Match match)
{
    const TextQuestion question{wording::matchLabel(match), tr("How many of the lines?"),
                                QString::number(std::max(1, m_number)), tr("Set")};
    askText(this, question, [this, match](const QString &text) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && number >= 0)
            emit matchWanted(match, number);
    });
}

GroupFrame::GroupFrame(Match match, int depth, QWidget *parent)
    : QFrame(parent)
    , m_match(match)
    , m_depth(depth)
    , m_lines(new QVBoxLayout(this))
{
    const int left = metrics::ruleBracket + bracketGap + (depth >= deepest ? numberWidth - metrics::ruleBracket : 0);
    m_lines->setContentsMargins(left, 0, depth == 0 ? 1 : 0, depth == 0 ? 1 : metrics::controlGap);
    m_lines->setSpacing(0);
}

void GroupFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &colours = theme();
    if (m_depth == 0) {
        drawBox(painter, rect(), metrics::radiusGroup, colours[Role::Surface], colours[Role::Border]);
    } else {
        painter.fillRect(rect(), colours[Role::SurfaceAlt]);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours[Role::Border]);
    }
    const QColor colour = colours[m_match == Match::None ? Role::Danger : Role::Accent];
    if (m_match == Match::Any) {
        for (int y = 0; y < height(); y += dash + dashGap)
            painter.fillRect(QRect(0, y, metrics::ruleBracket, std::min(dash, height() - y)), colour);
    } else {
        drawBox(painter, QRectF(0, 0, metrics::ruleBracket, height()), metrics::radiusMark, colour, {});
    }
    if (m_depth < deepest)
        return;
    const QRectF box(0, 0, numberWidth, numberWidth);
    drawBox(painter, box, metrics::radiusMark, colour, {});
    painter.setFont(fontOf(TextStyle::Axis));
    painter.setPen(colours[m_match == Match::None ? Role::Surface : Role::OnAccent]);
    painter.drawText(box, Qt::AlignCenter, QString::number(m_depth));
}

} // namespace dilim::ui
