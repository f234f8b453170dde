// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/evaluate.h"
#include "rules/rule.h"

#include <QWidget>

#include <optional>
#include <string>

namespace dilim::ui {

/// What a line of a rule does, in numbers.
struct LineFiguresValues {
    rules::LineCount counted{};
    std::uint64_t customers = 0; // all: the full bar
    std::optional<rules::Match> within{}; // how the group around joins its lines; the root has none
    std::string language{"en"};
};

/// Customers, their bar, and whom the line adds or removes; at the right end of a row.
class LineFigures : public QWidget
{
    Q_OBJECT
public:
    explicit LineFigures(QWidget *parent = nullptr);
    /// The last figures stay, weaker, while `stale`.
    void setValues(const std::optional<LineFiguresValues> &values);
    void setStale(bool stale);
    void setSwitchedOff(bool off);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString changeText() const;

    /// Where the words "Customers" and "Adds, removes" end, from the right edge of this widget.
    static constexpr int countEnd = 72 + 8 + 8 + 60, changeEnd = 0;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<LineFiguresValues> m_values;
    bool m_stale = false;
    bool m_off = false;
};

} // namespace dilim::ui
