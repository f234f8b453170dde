// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/reports/report_answer.h"
#include "ui/widgets/surfaces.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace dilim::ui {

class ChoiceButton;
class SegmentedControl;
class StarterButton;

/// What a report shall be: its starter, its segments, its paper and its language.
class ReportChoices : public Card
{
    Q_OBJECT
public:
    explicit ReportChoices(QWidget *parent = nullptr);
    void setState(const StatePtr &state);
    void setWish(const ReportWish &wish);
    [[nodiscard]] const ReportWish &wish() const { return m_wish; }

signals:
    void wished(); // by a person

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showStarters();
    void showSegments();
    void showCount();
    void showLanguage();
    void tick(const QListWidgetItem *item);
    void tickAll(Qt::CheckState wanted);

    StatePtr m_state;
    ReportWish m_wish;
    std::vector<StarterButton *> m_starters; // as report::starters()
    QWidget *m_segmentsPart = nullptr;
    class Label *m_segmentsLabel = nullptr, *m_paperLabel = nullptr, *m_languageLabel = nullptr;
    QPushButton *m_all = nullptr, *m_none = nullptr;
    QListWidget *m_segments = nullptr;
    SegmentedControl *m_paper = nullptr;
    ChoiceButton *m_language = nullptr;
};

} // namespace dilim::ui
