// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/why_answer.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace dilim::ui {

class Label;
class LatestJob;
class SegmentChoice;

/// "Why in this segment?": each line of a segment's rule with its answer about a customer, and what would turn it.
class WhyCard : public QWidget
{
    Q_OBJECT
public:
    explicit WhyCard(QWidget *parent = nullptr);

    void setCustomer(const StatePtr &state, std::uint32_t customer);
    /// The segment that is asked about; index in the state.
    void setSegment(std::size_t segment);
    /// Name of the segment that is asked about; empty before one is chosen.
    [[nodiscard]] std::string segment() const;
    /// What is shown; nothing before the first answer.
    [[nodiscard]] const std::optional<WhyAnswer> &answer() const { return m_answer; }

signals:
    void chosen(const QString &segment); // by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(std::size_t segment);
    void ask(bool withOrigins);
    void take(Result<WhyAnswer> answer, bool withOrigins);
    void showAnswer();
    void retranslate();

    StatePtr m_state;
    std::uint32_t m_customer = 0;
    std::optional<std::size_t> m_segment;
    std::optional<WhyAnswer> m_answer;
    Label *m_title = nullptr, *m_change = nullptr;
    SegmentChoice *m_choice = nullptr;
    QVBoxLayout *m_lines = nullptr;
    LatestJob *m_job = nullptr;
};

} // namespace dilim::ui
