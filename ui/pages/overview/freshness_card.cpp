// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/freshness_card.h"

#include "ui/pages/overview/overview_line.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "wording/formats.h"

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

struct FreshnessLook {
    const char *icon;
    Role role;
    Chip::Tone tone;
};
/// By Freshness.
constexpr std::array<FreshnessLook, 3> looks = {{{"check-circle", Role::Success, Chip::Tone::Success},
                                                 {"warning", Role::Warning, Chip::Tone::Warning},
                                                 {"alert-circle", Role::Danger, Chip::Tone::Danger}}};

constexpr std::size_t mostNames = 6;

QString sourceFiles(const workspace::SourceFreshness &source, std::size_t most, const std::string &language)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, source.files.size()); ++i)
        names += QString::fromStdString(source.files[i]);
    return wording::listText(names, wording::Junction::And, language);
}

} // namespace

FreshnessCard::FreshnessCard(QWidget *parent)
    : Card(parent)
    , m_add(makeButton(ButtonKind::Quiet, QString(), {}, this))
    , m_lines(new QVBoxLayout)
    , m_nothing(new Label(TextStyle::Body, Role::Text2, this))
{
    setObjectName(QStringLiteral("freshnessCard"));
    m_add->setObjectName(QStringLiteral("freshnessAdd"));
    head()->addWidget(m_add);
    m_lines->setSpacing(0);
    body()->addLayout(m_lines);
    m_nothing->setWordWrap(true);
    body()->addWidget(m_nothing);
    body()->addStretch();
    connect(m_add, &QPushButton::clicked, this, &FreshnessCard::filesWanted);
}

/// A source without a name is known by its files.
void FreshnessCard::setWords(OverviewLine &line, const workspace::SourceFreshness &source,
                             const std::string &language) const
{
    const std::size_t files = source.files.size();
    const QString all = sourceFiles(source, files, language);
    const QString count = tr("%n file(s)", nullptr, static_cast<int>(files));
    if (!source.source.empty())
        line.setWords(QString::fromStdString(source.source), files > 1 ? count : all);
    else if (files <= mostNames)
        line.setWords(all, QString());
    else
        line.setWords(tr("%1 and others").arg(sourceFiles(source, 1, language)), count);
    line.setToolTip(all);
}

void FreshnessCard::setSources(const std::vector<workspace::SourceFreshness> &sources, const std::string &language)
{
    setTitle(tr("How fresh is the data?"));
    m_add->setText(tr("Add files"));
    m_nothing->setText(tr("Each source with imported files stands here with its last day."));
    m_nothing->setVisible(sources.empty());
    clearLines(*m_lines);
    for (const workspace::SourceFreshness &source : sources) {
        const FreshnessLook &look = looks[static_cast<std::size_t>(source.freshness)];
        const bool fresh = source.freshness == workspace::Freshness::Fresh;
        auto *line = new OverviewLine(this);
        auto *day = new Label(wording::dateText(source.dataDate, language), TextStyle::Body, Role::Text2, line);
        day->setTabular(true);
        auto *age = new Chip(line);
        age->setTone(look.tone);
        age->setWords(fresh ? tr("Up to date") : wording::daysText(source.days, language));
        age->setToolTip(
            tr("The newest data of this source are of %1, %2 before today.")
                .arg(wording::dateText(source.dataDate, language), wording::daysText(source.days, language)));
        line->setIconName(QString::fromLatin1(look.icon), look.role);
        setWords(*line, source, language);
        line->right()->addWidget(day);
        line->right()->addWidget(age);
        m_lines->addWidget(line);
    }
}

} // namespace dilim::ui
