// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_overview.h"
#include "rules/context.h"
#include "ui/rule_editor/palette_entries.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QPushButton;

namespace dilim::ui {

class Label;
class ThresholdBars;

/// What an entry of the palette would ask: its definition, how its values are spread, and the button that adds it.
class PalettePreview : public QWidget
{
    Q_OBJECT
public:
    explicit PalettePreview(QWidget *parent = nullptr);
    /// `entry` null: nothing is chosen. `overview` null: not known (yet). `currency` and `language` for figures.
    void setEntry(const PaletteEntry *entry, const analysis::FieldOverview *overview, const std::string &currency,
                  const std::string &language);
    /// Where a condition on the entry shall begin; nothing where that cannot be said.
    [[nodiscard]] std::optional<Decimal> threshold() const;

signals:
    void addWanted();

private:
    void addFact(const QString &label, const QString &value);
    void showFacts();
    void showOverview(const analysis::FieldOverview &overview);

    Label *m_title = nullptr, *m_definition = nullptr;
    ThresholdBars *m_bars = nullptr;
    QGridLayout *m_facts = nullptr;
    QPushButton *m_add = nullptr;
    Label *m_keys = nullptr;
    std::optional<analysis::FieldOverview> m_overview;
    std::string m_currency, m_language;
};

} // namespace dilim::ui
