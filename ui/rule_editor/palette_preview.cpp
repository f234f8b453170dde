// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/palette_preview.h"

#include "ui/rule_editor/threshold_bars.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "wording/formats.h"
#include "wording/value_words.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace dilim::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostValues = 5;

QString numberText(double value, fields::ValueType type, const std::string &currency, const std::string &language)
{
    constexpr double minorUnits = 100;
    return type == fields::ValueType::Money
        ? wording::wholeMoneyText(std::llround(value * minorUnits), currency, language)
        : wording::numberText(std::llround(value), language);
}

} // namespace

PalettePreview::PalettePreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextStyle::CardTitle, Role::Text, this))
    , m_definition(new Label(TextStyle::Caption, Role::Text2, this))
    , m_bars(new ThresholdBars(this))
    , m_facts(new QGridLayout)
    , m_add(makeButton(ButtonKind::Primary, QString(), u"plus"_s, this))
    , m_keys(new Label(TextStyle::Caption, Role::Text3, this))
{
    m_add->setObjectName(u"paletteAdd"_s);
    m_title->setWordWrap(true);
    m_definition->setWordWrap(true);
    m_facts->setColumnStretch(0, 1);
    m_facts->setVerticalSpacing(2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(metrics::controlGap);
    all->addWidget(m_title);
    all->addWidget(m_definition);
    all->addWidget(m_bars);
    all->addLayout(m_facts);
    all->addStretch(1);
    all->addWidget(m_add);
    all->addWidget(m_keys);
    connect(m_add, &QPushButton::clicked, this, &PalettePreview::addWanted);
    connect(m_bars, &ThresholdBars::moved, this, &PalettePreview::showFacts);
}

void PalettePreview::setEntry(const PaletteEntry *entry, const analysis::FieldOverview *overview,
                              const std::string &currency, const std::string &language)
{
    m_currency = currency;
    m_language = language;
    m_overview.reset();
    if (entry && overview && overview->rows > 0)
        m_overview = *overview;
    m_add->setText(tr("Add condition"));
    m_keys->setText(tr("Enter adds, arrows choose, Esc closes"));
    m_add->setEnabled(entry != nullptr);
    m_title->setText(entry ? entry->name : tr("Nothing found"));
    m_definition->setText(entry ? entry->definition : tr("Try another word, in any language."));
    m_definition->setVisible(!m_definition->text().isEmpty());
    m_bars->setOverview(m_overview);
    showFacts();
}

std::optional<Decimal> PalettePreview::threshold() const
{
    return m_bars->threshold();
}

void PalettePreview::showFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (m_overview)
        showOverview(*m_overview);
}

void PalettePreview::addFact(const QString &label, const QString &value)
{
    const int row = m_facts->rowCount();
    auto *name = new Label(label, TextStyle::Caption, Role::Text2, this);
    name->setElided(true);
    auto *figure = new Label(value, TextStyle::BodyMedium, Role::Text, this);
    figure->setTabular(true);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_facts->addWidget(name, row, 0);
    m_facts->addWidget(figure, row, 1);
}

void PalettePreview::showOverview(const analysis::FieldOverview &overview)
{
    const auto number = [&](double value) { return numberText(value, overview.type, m_currency, m_language); };
    if (overview.summary) {
        addFact(tr("Median"), number(overview.summary->median));
        addFact(tr("Least"), number(overview.summary->minimum));
        addFact(tr("Greatest"), number(overview.summary->maximum));
    } else if (!overview.histogram) {
        for (std::size_t i = 0; i < overview.top.size() && i < mostValues; ++i)
            addFact(wording::valueLabel(overview.field, overview.top[i].word, m_language),
                    wording::numberText(overview.top[i].rows, m_language));
    }
    if (const std::optional<Decimal> from = m_bars->threshold()) {
        const double value = static_cast<double>(from->units) / std::pow(10.0, from->scale);
        addFact(tr("At least %1").arg(number(value)), wording::numberText(m_bars->rowsFromThreshold(), m_language));
    }
    addFact(tr("Known for"),
            tr("%1 of %2")
                .arg(wording::numberText(overview.known, m_language), wording::numberText(overview.rows, m_language)));
}

} // namespace dilim::ui
