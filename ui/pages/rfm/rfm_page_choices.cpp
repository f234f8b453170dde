// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rfm/rfm_page.h"

#include "ui/widgets/buttons.h"

#include <QAction>
#include <QMenu>

// What a person can choose: axes, method and population.

namespace dilim::ui {
using namespace Qt::StringLiterals;
using analysis::RfmAxes;
namespace {

constexpr std::optional<int> windows[] = {std::nullopt, 365, 180, 90};

} // namespace

QString RfmPage::methodName() const
{
    return m_question.method.windowDays ? tr("Last %n day(s)", nullptr, *m_question.method.windowDays) : tr("All time");
}

void RfmPage::showChoices()
{
    m_axesChoice->setCaption(tr("Axes:"));
    m_axesChoice->setValue(m_axes == RfmAxes::Frequency ? tr("R × F") : tr("R × (F + M)"));
    m_method->setCaption(tr("Method:"));
    m_method->setValue(m_question.method.countedOnly ? methodName() : tr("%1, all orders").arg(methodName()));
    m_who->setCaption(tr("Who:"));
    m_who->setValue(m_question.segment.empty() ? tr("Everyone") : QString::fromStdString(m_question.segment));
    m_methodMenu->clear();
    const auto add = [this](QMenu *menu, const QString &words, bool chosen, auto &&choose) {
        QAction *action = menu->addAction(words, this, std::forward<decltype(choose)>(choose));
        action->setCheckable(true);
        action->setChecked(chosen);
    };
    m_axesMenu->clear();
    add(m_axesMenu, tr("Recency and frequency, with the ten groups"), m_axes == RfmAxes::Frequency,
        [this] { setAxes(RfmAxes::Frequency); });
    add(m_axesMenu, tr("Recency and the mean of frequency and money"), m_axes == RfmAxes::FrequencyAndMoney,
        [this] { setAxes(RfmAxes::FrequencyAndMoney); });
    for (const std::optional<int> days : windows) {
        const QString words = days ? tr("Orders of the last %n day(s)", nullptr, *days) : tr("Orders of all time");
        add(m_methodMenu, words, m_question.method.windowDays == days, [this, days] { setWindowDays(days); });
    }
    m_methodMenu->addSeparator();
    const bool counted = m_question.method.countedOnly;
    add(m_methodMenu, tr("Orders that count: not cancelled, not refunded"), counted, [this] { setCountedOnly(true); });
    add(m_methodMenu, tr("All orders"), !counted, [this] { setCountedOnly(false); });
    m_whoMenu->clear();
    add(m_whoMenu, tr("Everyone"), m_question.segment.empty(), [this] { setPopulation({}); });
    if (!m_state)
        return;
    for (const SavedSegment &saved : m_state->segments) {
        const std::string name = saved.segment.name;
        QString words = QString::fromStdString(name);
        words.replace(u'&', u"&&"_s);
        if (saved.rule)
            add(m_whoMenu, words, m_question.segment == name, [this, name] { setPopulation(name); });
    }
}

/// The part that is shown stays in its place as far as it has one.
void RfmPage::setAxes(RfmAxes axes)
{
    if (m_axes == axes)
        return;
    m_axes = axes;
    showTexts();
    showGrid();
    if (axes == RfmAxes::Frequency && m_part.isCell())
        select(rfmCellPart(m_part.recency, m_part.height));
    else if (axes == RfmAxes::FrequencyAndMoney)
        select(m_part.isCell() ? rfmCellPart(m_part.recency, m_part.height, axes) : rfmCellPart(5, 5, axes));
}

void RfmPage::setWindowDays(std::optional<int> days)
{
    m_question.method.windowDays = days;
    showChoices();
    ask();
}

void RfmPage::setCountedOnly(bool countedOnly)
{
    m_question.method.countedOnly = countedOnly;
    showChoices();
    ask();
}

void RfmPage::setPopulation(const std::string &segment)
{
    m_question.segment = segment;
    showChoices();
    ask();
}

} // namespace dilim::ui
