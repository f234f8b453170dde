// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/why_line.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

constexpr int icon = 16;
constexpr int wordsLeft = icon + metrics::iconGap;
constexpr int indent = 20;
constexpr int deepest = 5;
constexpr int answerWidth = 40;
constexpr int widestValue = 130;

struct AnswerLook {
    const char *words; // context "WhyLine"
    const char *icon;
    Role ink;
};
/// By WhyLine::Answer.
constexpr std::array<AnswerLook, 3> looks = {{{QT_TRANSLATE_NOOP("WhyLine", "Yes"), "check-circle", Role::Success},
                                              {QT_TRANSLATE_NOOP("WhyLine", "No"), "minus", Role::Text3},
                                              {QT_TRANSLATE_NOOP("WhyLine", "Off"), "minus", Role::Disabled}}};

const AnswerLook &lookOf(const WhyLine &line)
{
    return looks[static_cast<std::size_t>(line.answer)];
}

int leftOf(const WhyLine &line)
{
    return std::min(line.depth, deepest) * indent;
}

} // namespace

WhyLineWidget::WhyLineWidget(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(TextStyle::Body, Role::Text, this))
    , m_value(new Label(TextStyle::Body, Role::Text3, this))
    , m_answer(new Label(TextStyle::BodyStrong, Role::Text3, this))
{
    setObjectName(QStringLiteral("whyLine"));
    setFocusPolicy(Qt::TabFocus);
    m_words->setWordWrap(true);
    m_value->setElided(true);
    m_value->setMaximumWidth(widestValue);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_answer->setFixedWidth(answerWidth);
    m_answer->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(wordsLeft, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_value, 0, Qt::AlignTop);
    row->addWidget(m_answer, 0, Qt::AlignTop);
}

void WhyLineWidget::setLine(const WhyLine &line)
{
    m_line = line;
    const AnswerLook &look = lookOf(line);
    layout()->setContentsMargins(wordsLeft + leftOf(line), 0, 0, 0);
    m_words->setText(line.words);
    m_words->setRole(line.answer == WhyLine::Answer::Off ? Role::Text3 : Role::Text);
    m_value->setText(line.value);
    m_answer->setText(QCoreApplication::translate("WhyLine", look.words));
    m_answer->setRole(look.ink);
    setToolTip(line.origin);
    setAccessibleName(QStringList{m_answer->text(), line.words, line.value}.join(QStringLiteral(", ")));
    setAccessibleDescription(line.origin);
    update();
}

void WhyLineWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const AnswerLook &look = lookOf(m_line);
    const double top = (lineHeightOf(TextStyle::Body) - icon) / 2.0;
    drawIcon(painter, QRectF(leftOf(m_line), top, icon, icon), QString::fromLatin1(look.icon), theme()[look.ink]);
    if (hasFocus())
        drawFocusRing(painter, rect(), metrics::radiusControl);
}

} // namespace dilim::ui
