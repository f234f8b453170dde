// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace dilim::ui {

/// A length of time that is asked for or not: "[x] within [24] [hours]".
class SpanEditor : public QWidget
{
    Q_OBJECT
public:
    SpanEditor(const QString &words, QWidget *parent);
    void setSpan(const std::optional<rules::Span> &span);
    [[nodiscard]] std::optional<rules::Span> span() const;

signals:
    void edited(const std::optional<dilim::rules::Span> &span);

private:
    void tell();

    QCheckBox *m_asked = nullptr;
    QSpinBox *m_amount = nullptr;
    QComboBox *m_unit = nullptr;
};

} // namespace dilim::ui
