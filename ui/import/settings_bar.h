// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/preview.h"

#include <QVector>
#include <QWidget>

class QComboBox;

namespace dilim::ui {

class Label;

/// How the file is written: separator, encoding, decimal mark, order of dates, header row, time zone. Each shows what
/// was found and can be fixed.
class SettingsBar : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsBar(QWidget *parent = nullptr);
    /// What was found, and what of it a person fixed.
    void setReading(const ingest::Preview &preview, const ingest::Mapping &wanted);

signals:
    void wantedChanged(const dilim::ingest::Mapping &wanted);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice {
        Label *label = nullptr;
        QComboBox *combo = nullptr;
    };
    void retranslate();
    void fill();
    void choose(int setting, int index);

    QVector<Choice> m_choices; // by row of the table of settings
    ingest::Preview m_preview;
    ingest::Mapping m_wanted;
};

} // namespace dilim::ui
